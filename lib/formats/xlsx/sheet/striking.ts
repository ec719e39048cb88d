// Conditional formats that draw a line through cells. Law: a condition on one cell of the row, `$H9="ei haeta"`, is worked out; one that is not understood counts
// as met, as in `condition.ts`.
import { cellAt, type Cell, type GridRow, type Merge } from '../../../sheet/grid.ts'
import { decimalOf } from '../xml/decimal.ts'
import { columnOf } from './address.ts'
import { judgeOf, type Condition } from './condition.ts'

/** Whether a rule draws its line through a cell of a row. */
export type Strikes = (cell: Cell, row: GridRow) => boolean

export function strikesBy(condition: Condition, first: Merge | undefined): Strikes {
  const asked = condition.type === 'expression' && first !== undefined ? comparisonIn(condition.formulas[0] ?? '', first) : null
  if (asked !== null) return (cell, row) => asked(row, cell.column)
  const meets = judgeOf(condition, first)
  return (cell) => meets(cell)
}

/** `$H9="x"`, `$H9<>""`, `H9>0`: one cell of the same row against a text or a number. */
const comparison = /^=?(\$?)([A-Z]{1,3})(\d{1,7})(=|<>|<=|>=|<|>)(?:"([^"]*)"|(-?\d+(?:\.\d+)?))$/i

function comparisonIn(formula: string, { top, left }: Merge): ((row: GridRow, column: number) => boolean) | null {
  const [, fixed, letters = '', row, sign = '', text, number] = comparison.exec(formula.trim()) ?? []
  const other = text === undefined ? decimalOf(number ?? '') : text.toLowerCase()
  if (Number(row) !== top || other === null) return null
  const named = columnOf(letters)
  return (own, column) => holds(valueOf(cellAt(own, fixed === '$' ? named : named + column - left)), sign, other)
}

/** As a condition compares it; an empty cell is 0, and an empty text. */
function valueOf(cell: Cell | undefined): string | number | null {
  if (cell?.kind === 'number') return cell.number
  if (cell?.kind === 'text') return cell.text.toLowerCase()
  return cell === undefined ? null : ''
}

/** A text is above every number. */
function holds(value: string | number | null, sign: string, other: string | number): boolean {
  const own = value ?? (typeof other === 'string' ? '' : 0)
  const order = typeof own === typeof other ? (own < other ? -1 : own > other ? 1 : 0) : typeof own === 'string' ? 1 : -1
  if (sign === '=') return order === 0
  if (sign === '<>') return order !== 0
  return sign.startsWith('<') ? order < 0 || (sign === '<=' && order === 0) : order > 0 || (sign === '>=' && order === 0)
}
