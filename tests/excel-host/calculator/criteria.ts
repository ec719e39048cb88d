// What SUMIFS, COUNTIF and MATCH look for: ">5", "<>x", "Turku*", 7.
import { CellError } from '../model/cells.ts'
import { compareScalars, scalar, type Scalar, type Value } from './values.ts'

export type Criterion = (value: Scalar) => boolean

/** Whether a cell meets a criterion as it is written in a formula. */
export function criterionOf(criterion: Value): Criterion {
  const wanted = scalar(criterion)
  if (wanted instanceof CellError) return (value) => value instanceof CellError && value.code === wanted.code
  if (wanted === null) return (value) => isSame(value, 0)
  if (typeof wanted !== 'string') return (value) => isSame(value, wanted)
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(wanted) ?? []
  return operator === '=' || operator === '<>' ? equality(operand, operator === '=', wanted !== operand) : ordering(operator, operand)
}

const isSame = (value: Scalar, wanted: string | number | boolean): boolean =>
  value !== null && !(value instanceof CellError) && typeof value === typeof wanted && compareScalars(value, wanted) === 0

function equality(operand: string, isEqual: boolean, hasOperator: boolean): Criterion {
  if (operand === '') return (value) => (value === null || (value === '' && !hasOperator)) === isEqual
  const matches = matcherOf(operand)
  return (value) => matches(value) === isEqual
}

function matcherOf(operand: string): Criterion {
  const number = plainNumber(operand)
  if (number !== null) return (value) => isSame(value, number) || value === operand
  const pattern = wildcard(operand)
  return (value) =>
    typeof value === 'boolean' ? String(value) === operand.toLowerCase() : typeof value === 'string' && pattern.test(value)
}

function ordering(operator: string, operand: string): Criterion {
  const number = plainNumber(operand)
  const wanted = number ?? operand
  return (value) => {
    if (value === null || value instanceof CellError || typeof value !== typeof wanted) return false
    const difference = compareScalars(value, wanted)
    return operator.startsWith('<')
      ? difference < 0 || (operator === '<=' && difference === 0)
      : difference > 0 || (operator === '>=' && difference === 0)
  }
}

const plainNumber = (text: string): number | null => (text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text))

/** `*` any text, `?` any sign, `~` takes the next sign as it is; case does not count. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === '*') return '[^]*'
    if (sign === '?') return '[^]'
    return `\\${sign.length === 2 ? (sign[1] ?? '') : sign}`
  })
  return new RegExp(`^${source}$`, 'iu')
}
