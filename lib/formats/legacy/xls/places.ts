// Where the sheets of an .xls begin. Law: a sheet that is not where its book says is taken where no other sheet can be, or the file is damaged.
import { damaged, unlessDamaged } from '../../xlsx/refusal.ts'
import { isBegin, kinds, u16 } from './records.ts'
import type { SheetEntry } from './workbook.ts'

/** The worksheets of a book, each with a place of its own where a sheet begins. Some programs count a few bytes wrongly for one of them. */
export function placedSheets(stream: Uint8Array, entries: readonly SheetEntry[]): SheetEntry[] {
  const sheets = entries.filter(({ kind }) => kind === 'worksheet')
  if (new Set(sheets.map(({ offset }) => offset)).size < sheets.length) return damaged()
  const astray = sheets.filter(({ offset }) => !isBegin(u16(stream, offset)))
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

/**
 * Where the parts of the stream begin after the first one, which describes the book. Counted off by bare numbers: behind its last sheet a stream may
 * have sixty megabytes of records of nothing.
 */
function beginnings(stream: Uint8Array): number[] {
  const found: number[] = []
  let depth = 0
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = u16(stream, at)
    const end = at + 4 + u16(stream, at + 2)
    if (end > stream.length) return damaged()
    if (isBegin(kind) && depth++ === 0) found.push(at)
    else if (kind === kinds.end) depth = Math.max(0, depth - 1)
    at = end
  }
  return found.slice(1)
}
