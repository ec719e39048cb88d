// Whether a cell may meet the condition of a conditional format (ECMA-376 part 1, 18.3.1.10). Law: yes, unless it surely does not; what depends on the
// condition alone is worked out once, not for each cell.
import { columnName, type Cell, type Merge } from '../../../sheet/grid.ts'
import { decimalOf } from '../xml/decimal.ts'

export interface Condition {
  readonly type: string
  readonly operator: string
  readonly text: string
  readonly formulas: readonly string[]
}

type Judge = (cell: Cell) => boolean

const always = (): boolean => true
const never: Judge = () => false
const isFigure: Judge = (cell) => cell.kind === 'number'

/** Whether cells meet a condition; `first` is the range whose top left cell its formulas are written for. */
export function judgeOf(condition: Condition, first: Merge | undefined): Judge {
  switch (condition.type) {
    case 'containsErrors':
    case 'containsBlanks':
      return never
    case 'colorScale':
      return isFigure
    case 'cellIs':
      return comparing(condition)
    case 'containsText':
    case 'beginsWith':
    case 'endsWith':
      return holding(condition)
    case 'expression':
      return first !== undefined && hidesNothing(condition.formulas[0] ?? '', first) ? never : always
    default:
      return always
  }
}

/** A longer text counts as holding whatever is asked of it: cells of one long text would be gone through for each rule. */
const LONGEST_ASKED = 200

function holding({ type, text }: Condition): Judge {
  const part = text.toLowerCase()
  if (part === '') return always
  return (cell) => {
    if (cell.kind !== 'text' || cell.text.length > LONGEST_ASKED) return true
    const shown = cell.text.toLowerCase()
    return type === 'containsText' ? shown.includes(part) : type === 'beginsWith' ? shown.startsWith(part) : shown.endsWith(part)
  }
}

function comparing({ operator, formulas }: Condition): Judge {
  const [low, high] = formulas.slice(0, 2).map((formula) => (/^"[^"]*"$/.test(formula) ? formula.slice(1, -1) : decimalOf(formula)))
  if (low === null || low === undefined || high === null) return always
  const compare = comparisons.get(operator) ?? always
  // A text is above every figure.
  const [meetsAbove, meetsBelow] = [!/^(?:less|equal|between)/.test(operator), !/^(?:greater|equal|between)/.test(operator)]
  return (cell) => {
    if (cell.kind === 'text') return typeof low === 'string' ? isText(cell.text, operator, low) : meetsAbove
    if (cell.kind !== 'number') return true
    return typeof low === 'string' || typeof high === 'string' ? meetsBelow : compare(cell.number, low, high ?? low)
  }
}

function isText(text: string, operator: string, other: string): boolean {
  if (operator !== 'equal' && operator !== 'notEqual') return true
  const isSame = text.length === other.length && text.toLowerCase() === other.toLowerCase()
  return operator === 'equal' ? isSame : !isSame
}

type Comparison = (number: number, low: number, high: number) => boolean

const isBetween: Comparison = (number, low, high) => number >= Math.min(low, high) && number <= Math.max(low, high)

/** By operator; of one that is not known, every figure may be meant. */
const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['equal', (number, low) => number === low],
  ['notEqual', (number, low) => number !== low],
  ['lessThan', (number, low) => number < low],
  ['lessThanOrEqual', (number, low) => number <= low],
  ['greaterThan', (number, low) => number > low],
  ['greaterThanOrEqual', (number, low) => number >= low],
  ['between', isBetween],
  ['notBetween', (...all) => !isBetween(...all)],
])

/** `ISERROR(D2)`, `D2=0`, `LEN(TRIM(D2))=0`, written of the cell itself, and what is never true. */
function hidesNothing(formula: string, { top, left }: Merge): boolean {
  if (formula.length > LONGEST_ASKED) return false
  const own = `\\$?${columnName(left)}\\$?${String(top)}`
  const bare = formula.replace(/^=|\s/g, '')
  return new RegExp(
    `^(?:(?:ISERROR|ISERR|ISNA|ISBLANK)\\(${own}\\)|${own}=(?:0|"")|LEN\\((?:TRIM\\()?${own}\\)+=0|FALSE(?:\\(\\))?|0)$`,
    'i',
  ).test(bare)
}
