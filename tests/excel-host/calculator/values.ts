// What expressions come to: single values, and blocks of them. Law: an error travels on until a function catches it; blank counts as 0 or ''.
import { CellError, type CellValue } from '../model/cells.ts'
import type { Area } from '../model/area.ts'
import type { Sheet } from '../model/sheet.ts'
import { showValue } from '../model/number-format.ts'

/** Null is a blank cell. */
export type Scalar = CellValue | null

export interface FilledCell {
  readonly row: number
  readonly column: number
  readonly value: Scalar
}

/** A rectangle of values: a range of cells, or what came of calculating with one. */
export interface Block {
  readonly rows: number
  readonly columns: number
  at(row: number, column: number): Scalar
  /** The cells that are not blank. */
  filled(): Iterable<FilledCell>
  /** Where it stands, if it is a range. */
  readonly place: { readonly sheet: Sheet; readonly area: Area } | null
}

export type Value = Scalar | Block

/** An error on its way out of a calculation. */
export class FormulaFault extends Error {
  readonly value: CellError

  constructor(code: string) {
    super(code)
    this.value = new CellError(code)
  }
}

export const isBlock = (value: Value): value is Block => typeof value === 'object' && value !== null && !(value instanceof CellError)

/** A block of computed values. */
export function blockOf(rows: readonly (readonly Scalar[])[]): Block {
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (row, column) => rows[row]?.[column] ?? null,
    *filled() {
      for (const [row, values] of rows.entries())
        for (const [column, value] of values.entries()) if (value !== null) yield { row, column, value }
    },
    place: null,
  }
}

/** The one value of a value; a larger block has none (spilling is not simulated). */
export function scalar(value: Value): Scalar {
  if (!isBlock(value)) return value
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0)
  throw new FormulaFault('#VALUE!')
}

export function numberOf(value: Value): number {
  const found = scalar(value)
  if (found instanceof CellError) throw new FormulaFault(found.code)
  if (typeof found === 'string') return numberInText(found)
  return Number(found ?? 0)
}

function numberInText(text: string): number {
  const percent = text.trim().endsWith('%')
  const number = Number(text.trim().replace(/%$/, '').replaceAll(',', ''))
  if (text.trim() === '' || Number.isNaN(number)) throw new FormulaFault('#VALUE!')
  return percent ? number / 100 : number
}

export function textOf(value: Value): string {
  const found = scalar(value)
  if (found instanceof CellError) throw new FormulaFault(found.code)
  return showValue(found, 'General', 'en-US')
}

export function booleanOf(value: Value): boolean {
  const found = scalar(value)
  if (found instanceof CellError) throw new FormulaFault(found.code)
  if (typeof found !== 'string') return Boolean(found)
  if (!/^(true|false)$/i.test(found)) throw new FormulaFault('#VALUE!')
  return found.toLowerCase() === 'true'
}

const ranks = { number: 0, string: 1, boolean: 2 }

/** Below 0, 0 or above 0: numbers before texts before booleans; case does not count. */
export function compareScalars(left: Scalar, right: Scalar): number {
  for (const side of [left, right]) if (side instanceof CellError) throw new FormulaFault(side.code)
  const one = asComparable(left, right)
  const other = asComparable(right, left)
  if (typeof one !== typeof other) return ranks[typeOf(one)] - ranks[typeOf(other)]
  if (typeof one === 'string' && typeof other === 'string') return order(one.toLowerCase(), other.toLowerCase())
  return order(Number(one), Number(other))
}

const order = <T extends string | number>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0)
const typeOf = (value: string | number | boolean): 'string' | 'number' | 'boolean' => typeof value as 'string' | 'number' | 'boolean'

/** A blank takes the kind of what it is compared with. */
function asComparable(value: Scalar, partner: Scalar): string | number | boolean {
  if (value instanceof CellError) throw new FormulaFault(value.code)
  if (value !== null) return value
  return typeof partner === 'string' ? '' : typeof partner === 'boolean' ? false : 0
}
