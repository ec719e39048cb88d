// Figures written as texts in columns too narrow for them: `1222222,00` beside a filled cell is seen as `122`. Law: numbers are never cut, they show as
// ####; only what loses a whole character is told.
import type { Cell, GridRow } from '../../../sheet/grid.ts'

/** Wider columns (in characters) cut no amount that anybody claims. */
export const NARROW = 12
/** A text whose end nobody misses. */
const SPARE = 1

/** An amount by its decimals or the euro; long numbers of vouchers and references stand in narrow columns everywhere. */
const amount = /^[-+(\s€]*\d[\d\s.,'’]*(?:[.,]\d\d?|[.,]-+)?[\s€)-]*$/
const isAmount = (text: string): boolean => amount.test(text) && /[.,](?:\d\d?|-+)[\s€)-]*$|€/.test(text)

/** The rows, with the texts that are cut marked as those are that are shown otherwise than they stand there. */
export function withCutTexts(rows: readonly GridRow[], widths: ReadonlyMap<number, number>): readonly GridRow[] {
  if (widths.size === 0) return rows
  return rows.map((row) => {
    const cut = row.cells.flatMap((cell, index) => (isCut(cell, row.cells[index + 1], widths) ? [cell.column] : []))
    return cut.length === 0 ? row : { ...row, repeated: [...(row.repeated ?? []), ...cut] }
  })
}

function isCut(cell: Cell, next: Cell | undefined, widths: ReadonlyMap<number, number>): boolean {
  if (cell.kind !== 'text' || next?.column !== cell.column + 1) return false
  const width = widths.get(cell.column)
  return width !== undefined && cell.text.length > width && isAmount(cell.text) && widthOf(cell.text) > width + SPARE
}

/** In characters as wide as a digit; points and blanks are half as wide. */
const widthOf = (text: string): number => text.length - (text.match(/[\s.,'’]/g) ?? []).length / 2
