// SheetPlans → .xlsx. Law: the same plans give the same bytes on every machine and at any time.
import ExcelJS from 'exceljs'
import type { SheetPlan } from '../../sheet/plan.ts'
import { readParts, writeArchive } from '../archive.ts'
import { finish } from './finish/index.ts'
import type { DocumentProperties } from '../office-package.ts'
import { paintSheet } from './sheet.ts'

export type { DocumentProperties } from '../office-package.ts'

/** Paints a workbook, one sheet for each plan; the first is the one that opens. Throws a RangeError where there is no plan. */
export async function paintWorkbook(plans: readonly SheetPlan[], properties: DocumentProperties): Promise<Uint8Array> {
  if (plans.length === 0) throw new RangeError('a workbook has at least one sheet')
  const workbook = new ExcelJS.Workbook()
  for (const plan of plans) paintSheet(workbook, plan)
  const frame = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return writeArchive(finish(await readParts(new Uint8Array(frame)), plans, properties))
}
