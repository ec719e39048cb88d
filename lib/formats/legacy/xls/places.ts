// Where the sheets of an .xls begin. Law: a sheet that is not where its book says is taken where no other sheet can be, or the file is damaged.
import { damaged, unlessDamaged } from '../../xlsx/refusal.ts'
import { isBegin, kinds, Records } from './records.ts'
import type { SheetEntry } from './workbook.ts'

/** The worksheets of a book, each with a place of its own where a sheet begins. Some programs count a few bytes wrongly for one of them. */
export function placedSheets(stream: Uint8Array, entries: readonly SheetEntry[]): SheetEntry[] {
  const sheets = entries.filter(({ kind }) => kind === 'worksheet')
  if (new Set(sheets.map(({ offset }) => offset)).size < sheets.length) return damaged()
  const astray = sheets.filter(({ offset }) => !isBegin((stream[offset] ?? 0) | ((stream[offset + 1] ?? 0) << 8)))
  if (astray.length === 0) return hasUnnamed(stream, entries) ? damaged() : sheets
  if (astray.length > 1) return damaged()
  const claimed = new Set(entries.map(({ offset }) => offset))
  const unclaimed = beginnings(stream).filter((begin) => !claimed.has(begin))
  const [only] = unclaimed
  if (only === undefined || unclaimed.length > 1) return damaged()
  return sheets.map((entry) => (entry === astray[0] ? { ...entry, offset: only } : entry))
}

/** Whether a worksheet begins where the book names none. */
function hasUnnamed(stream: Uint8Array, entries: readonly SheetEntry[]): boolean {
  const named = new Set(entries.map(({ offset }) => offset))
  return unlessDamaged(() => beginnings(stream), []).some((begin) => !named.has(begin) && stream[begin + 6] === WORKSHEET)
}
const WORKSHEET = 0x10

/** Where the parts of the stream begin after the first one, which describes the book. */
function beginnings(stream: Uint8Array): number[] {
  const found: number[] = []
  const records = new Records(stream, 0)
  let depth = 0
  for (let at = records.at, record = records.next(); record !== null; at = records.at, record = records.next()) {
    if (isBegin(record.kind) && depth++ === 0) found.push(at)
    else if (record.kind === kinds.end) depth = Math.max(0, depth - 1)
  }
  return found.slice(1)
}
