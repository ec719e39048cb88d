// Functions of places: where something stands, and what stands so far from it. Law: a place that a text names is read as a formula would name it.
import { notJudged } from '../not-judged.ts'
import { single, type Calculation } from '../operands.ts'
import { sheetsNamed } from '../references.ts'
import type { StoredCells } from '../stored-cells.ts'
import { Tokens } from '../tokens.ts'
import { columnsOf, isArea, isCell, rowsOf, type Area, type Operand } from '../values.ts'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_383

const whole = (operand: Operand | undefined, cells: StoredCells): number => {
  const number = single(operand ?? null, cells)
  return typeof number === 'number' && Number.isInteger(number) ? number : notJudged()
}

/** OFFSET: so many rows and columns from a range, as large as it unless it is said otherwise. */
const offset: Calculation = ([base, rows, columns, height, width], cells) => {
  if (!isArea(base)) return notJudged()
  const [down, across] = [whole(rows, cells), whole(columns, cells)]
  const [tall, wide] = [
    height === undefined ? rowsOf(base) : whole(height, cells),
    width === undefined ? columnsOf(base) : whole(width, cells),
  ]
  const [top, left] = [base.top + down, base.left + across]
  const [bottom, right] = [top + tall - 1, left + wide - 1]
  const isOnSheet = top >= 1 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN
  return isOnSheet && tall >= 1 && wide >= 1 ? { sheet: base.sheet, top, left, bottom, right } : notJudged()
}

/** INDIRECT of `A1`, `A1:B9` or `Muu!A1`, written out or put together. */
const indirect: Calculation = ([text, style], cells, _, { sheet: own }) => {
  const written = single(text ?? null, cells)
  if (typeof written !== 'string' || (style !== undefined && single(style, cells) !== true)) return notJudged()
  cells.spend(written.length)
  const tokens = new Tokens(written)
  const first = tokens.take()
  if (first.kind !== 'cell') return notJudged()
  const [sheet = notJudged(), ...others] = first.sheet === null ? [own] : sheetsNamed(first.sheet, cells)
  const last = tokens.has(':') ? (tokens.take(), tokens.take()) : first
  if (others.length > 0 || last.kind !== 'cell' || !tokens.has('')) return notJudged()
  return {
    sheet,
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  }
}

const asked =
  (find: (area: Area) => number): Calculation =>
  ([area]) =>
    isArea(area) ? find(area) : notJudged()

export const places: readonly (readonly [string, Calculation])[] = [
  ['ROW', ([area], _, __, { row }) => (area === undefined ? row : isArea(area) && isCell(area) ? area.top : notJudged())],
  ['COLUMN', ([area], _, __, { column }) => (area === undefined ? column + 1 : isArea(area) && isCell(area) ? area.left + 1 : notJudged())],
  ['ROWS', asked((area) => (Number.isFinite(area.bottom) ? rowsOf(area) : notJudged()))],
  ['COLUMNS', asked(columnsOf)],
  ['OFFSET', offset],
  ['INDIRECT', indirect],
]
