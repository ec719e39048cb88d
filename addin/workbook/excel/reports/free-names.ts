// Whether the names that our sheets need are free. Law: a sheet with anything on it that is not ours is never touched; a blank one may be taken, so that
// whoever is interrupted between making a sheet and marking it can begin again.
import type { Conversation } from '../conversation.ts'
import type { SheetSeen, Survey } from '../reading/survey.ts'
import { Refused } from '../trouble.ts'

/** The blank sheets that bear some of the names; refuses where a sheet that bears one is neither ours nor blank. */
export async function blankSheets(
  { workbook, sync }: Conversation,
  { sheets }: Survey,
  names: readonly string[],
  ours: readonly SheetSeen[],
): Promise<SheetSeen[]> {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const taken = sheets.filter((sheet) => wanted.has(sheet.name.toLowerCase()) && !ours.includes(sheet))
  if (taken.length === 0) return []
  const used = taken.map((sheet) => workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true))
  await sync()
  const other = taken.find((sheet, index) => hasFurniture(sheet) || used[index]?.isNullObject !== true)
  if (other !== undefined) throw new Refused({ kind: 'nameTaken', sheet: other.name })
  return taken
}

const hasFurniture = ({ tables, charts, shapes }: SheetSeen): boolean => tables.length + charts.length + shapes.length > 0
