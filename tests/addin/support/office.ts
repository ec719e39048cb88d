// An Excel to test the add-in against: Microsoft's own library before the simulated Excel, at exactly the level of the manifest, and the door on top.
import { API_LEVEL } from '../../../addin/workbook/excel/api.ts'
import { doorOf } from '../../../addin/workbook/excel/door-of.ts'
import type { Outcome, Surroundings, WorkbookDoor } from '../../../addin/workbook/door.ts'
import type { Language } from '../../../lib/core/locality.ts'
import type { Project } from '../../../lib/core/project.ts'
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import { projectWorkbook } from '../../../lib/sheet/project-workbook/index.ts'
import type { FaultPlan } from '../../excel-host/faults/fault-plan.ts'
import type { Statistics } from '../../excel-host/faults/statistics.ts'
import type { Workbook } from '../../excel-host/model/workbook.ts'
import { openExcel, type ExcelOptions } from '../../excel-host/node/open-excel.ts'

export interface Office {
  readonly door: WorkbookDoor
  readonly workbook: Workbook
  readonly faults: FaultPlan
  readonly statistics: Statistics
  readonly close: () => void
}

const surroundings = (): Surroundings => ({ language: 'fi', theme: 'light', host: 'a test' })

/** How long a silent Excel is waited for here, in milliseconds. */
export const PATIENCE = 120_000

/** Opens an Excel; only one at a time stands where an add-in looks for it. */
export function openOffice(options: ExcelOptions = {}, patience = PATIENCE): Office {
  const excel = openExcel({ apiLevel: API_LEVEL, ...options })
  const takeAway = excel.makeGlobal()
  const { workbook, faults, statistics } = excel.host
  return {
    door: doorOf(surroundings, patience),
    workbook,
    faults,
    statistics,
    close: () => {
      excel.close()
      takeAway()
    },
  }
}

/** What an outcome holds; fails with its trouble where there is one. */
export async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const found = await outcome
  if (!found.ok) throw new Error(JSON.stringify(found.trouble))
  return found.value
}

/** Sets a workbook up for a project. */
export const setUpFor = (office: Office, project: Project, language: Language = 'fi'): Promise<null> =>
  valueOf(office.door.setUp(projectWorkbook(project, language, workbookWords)))
