// Whether a cell may meet the condition of a conditional format (ECMA-376 part 1, 18.3.1.10). Law: yes, unless it surely does not.
import { columnName, type Cell, type Merge } from '../../../sheet/grid.ts'
import { decimalOf } from '../xml/decimal.ts'

export interface Condition {
  readonly type: string
  readonly operator: string
  readonly text: string
  readonly formulas: readonly string[]
}

/** `first` is the range whose top left cell the formulas are written for. */
export function meets(cell: Cell, condition: Condition, first: Merge | undefined): boolean {
  switch (condition.type) {
    case 'containsErrors':
    case 'containsBlanks':
      return false
    case 'cellIs':
      return comparison(cell, condition)
    case 'containsText':
    case 'beginsWith':
    case 'endsWith':
      return holds(cell, condition)
    case 'expression':
      return !(first !== undefined && hidesNothing(condition.formulas[0] ?? '', first))
    default:
      return true
  }
}

function holds(cell: Cell, { type, text }: Condition): boolean {
  if (cell.kind !== 'text' || text === '') return true
  const [shown, part] = [cell.text.toLowerCase(), text.toLowerCase()]
  return type === 'containsText' ? shown.includes(part) : type === 'beginsWith' ? shown.startsWith(part) : shown.endsWith(part)
}

function comparison(cell: Cell, { operator, formulas }: Condition): boolean {
  const [low, high] = formulas.map((formula) => (/^"[^"]*"$/.test(formula) ? formula.slice(1, -1) : decimalOf(formula)))
  if (low === null || low === undefined || high === null) return true
  if (cell.kind === 'text') return typeof low === 'string' ? isText(cell.text, operator, low) : !/^(?:less|equal|between)/.test(operator)
  if (cell.kind !== 'number') return true
  if (typeof low === 'string' || typeof high === 'string') return !/^(?:greater|equal|between)/.test(operator)
  return compared(cell.number, operator, low, high ?? low)
}

function isText(text: string, operator: string, other: string): boolean {
  const isSame = text.toLowerCase() === other.toLowerCase()
  return operator === 'equal' ? isSame : operator === 'notEqual' ? !isSame : true
}

function compared(number: number, operator: string, low: number, high: number): boolean {
  switch (operator) {
    case 'equal':
      return number === low
    case 'notEqual':
      return number !== low
    case 'lessThan':
      return number < low
    case 'lessThanOrEqual':
      return number <= low
    case 'greaterThan':
      return number > low
    case 'greaterThanOrEqual':
      return number >= low
    case 'between':
      return number >= Math.min(low, high) && number <= Math.max(low, high)
    case 'notBetween':
      return number < Math.min(low, high) || number > Math.max(low, high)
    default:
      return true
  }
}

/** `ISERROR(D2)`, `D2=0`, `LEN(TRIM(D2))=0`, written of the cell itself, and what is never true. */
function hidesNothing(formula: string, { top, left }: Merge): boolean {
  const own = `\\$?${columnName(left)}\\$?${String(top)}`
  const bare = formula.replace(/^=|\s/g, '')
  return new RegExp(
    `^(?:(?:ISERROR|ISERR|ISNA|ISBLANK)\\(${own}\\)|${own}=(?:0|"")|LEN\\((?:TRIM\\()?${own}\\)+=0|FALSE(?:\\(\\))?|0)$`,
    'i',
  ).test(bare)
}
