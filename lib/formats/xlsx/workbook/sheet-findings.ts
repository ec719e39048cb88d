// Where a sheet could make a person see other figures than are read. Law: each such place is told; only beyond a thousand are they counted.
import { finding, type Finding } from '../../../core/finding.ts'
import { addressOf } from '../../../sheet/grid.ts'
import { coveredCells } from '../sheet/merges.ts'
import type { Worksheet } from '../sheet/worksheet.ts'
import type { SheetEntry } from './workbook-part.ts'

const MOST_TOLD = 1_000

/** Cells written more than once, an error where they differ, and values under a merged range. */
export function sheetFindings(name: string, sheet: Omit<Worksheet, 'emptyTexts' | 'printed'>): Finding[] {
  const repeated = sheet.repeats.map(({ row, column, times, differs }) =>
    finding('hidden-content', { what: 'cellTwice', count: times }, addressOf({ name }, row, column), differs ? 'error' : 'warning'),
  )
  const covered = coveredCells(sheet.rows, sheet.merges)
  const told = covered
    .slice(0, MOST_TOLD)
    .map(({ row, column }) => finding('hidden-content', { what: 'mergedOver', count: 1 }, addressOf({ name }, row, column)))
  const more = covered.length - told.length
  return [...repeated, ...told, ...(more > 0 ? [finding('hidden-content', { what: 'mergedOver', count: more }, name)] : [])]
}

/** Names that several sheets bear but for case: an address could mean any of them. */
export function sheetsNamedTwice(sheets: readonly SheetEntry[]): Finding[] {
  const byName = new Map<string, string[]>()
  for (const { name } of sheets) {
    const key = name.toLowerCase()
    byName.set(key, [...(byName.get(key) ?? []), name])
  }
  return [...byName.values()].flatMap((names) =>
    names.length > 1 ? [finding('hidden-content', { what: 'sheetTwice', count: names.length }, names[0])] : [],
  )
}
