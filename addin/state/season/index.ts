// The season: everything the pane shows, as it follows from one reading of the workbook. Law: nothing is kept beside the workbook; the same workbook gives
// the same season.
import type { Finding } from '../../../lib/core/finding.ts'
import type { Language } from '../../../lib/core/locality.ts'
import type { Project } from '../../../lib/core/project.ts'
import type { ReportMaterial } from '../../../lib/core/report/index.ts'
import { reportMaterial } from '../../../lib/core/report/material.ts'
import { workbookNames } from '../../../lib/i18n/workbook/names.ts'
import { readProjectWorkbook } from '../../../lib/sheet/project-workbook/index.ts'
import { readMark } from '../../../lib/sheet/project-workbook/mark.ts'
import type { Snapshot } from '../../workbook/door.ts'
import type { Check } from './check.ts'
import { checksOf } from './checks.ts'
import { countedClaims } from './counted-claims.ts'
import { workbookCells, type WorkbookCells } from './workbook-cells.ts'

export interface Season {
  readonly snapshot: Snapshot
  readonly project: Project
  /** In which the workbook's own sheets are written. */
  readonly language: Language
  readonly material: ReportMaterial
  readonly checks: readonly Check[]
  readonly cells: WorkbookCells
}

/** What a workbook is to us. */
export type WorkbookReading =
  /** No project workbook: it can be set up as one. */
  | { readonly kind: 'foreign'; readonly sheets: readonly string[] }
  /** A project workbook in which some cell cannot be read; until it is mended there are no figures. */
  | { readonly kind: 'faulty'; readonly findings: readonly Finding[]; readonly snapshot: Snapshot }
  | { readonly kind: 'season'; readonly season: Season }

export function workbookReading(snapshot: Snapshot): WorkbookReading {
  const sheets = ownSheets(snapshot)
  const read = readProjectWorkbook(sheets, workbookNames)
  if (read === null || snapshot.isBeingSetUp === true)
    return { kind: 'foreign', sheets: snapshot.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name) }
  const { value: project, findings } = read
  if (project === null) return { kind: 'faulty', findings, snapshot }
  const material = reportMaterial(project, countedClaims(snapshot.postings))
  const checks = checksOf([...findings, ...snapshot.findings], snapshot.postings, material)
  const language = readMark(sheets)?.language ?? 'fi'
  return { kind: 'season', season: { snapshot, project, language, material, checks, cells: workbookCells(sheets) } }
}

/** The sheets of the workbook without the reports in it, which say nothing new. */
function ownSheets({ sheets, reports = [] }: Snapshot): Snapshot['sheets'] {
  const painted = new Set(reports.flatMap((one) => one.sheets))
  return painted.size === 0 ? sheets : sheets.filter(({ name }) => !painted.has(name))
}
