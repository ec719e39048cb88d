// English: what a field of the project should have been, and what stood there.
import type { Expectation, MissingPart } from '../../../core/expectation.ts'
import { formatDate } from '../../format.ts'
import { cut, few, isMissing, showing, type ProjectField } from '../quoting.ts'
import { EXAMPLE_AMOUNT, listWithOr, number, quote } from './writing.ts'

type Sought = Exclude<Expectation, { readonly kind: MissingPart }>
type Plain = Exclude<Sought['kind'], 'oneOf' | 'between'>

const parts: Readonly<Record<MissingPart, string>> = { sheet: 'The sheet', column: 'The column', row: 'The row' }

const plain: Readonly<Record<Plain, string>> = {
  text: 'text',
  wholeNumber: 'a whole number',
  date: 'a date (for example 2009-09-15)',
  list: 'a list',
  object: 'a group of fields',
  trueOrFalse: 'true (yes) or false (no)',
  present: 'a value',
  inALanguage: 'a text in at least one language (fi, sv or en)',
  unique: 'a value that no other has',
  notBefore: 'a day that is not before the first day',
  day: 'a date (for example 15.9.2009)',
  amount: `an amount in euros and cents (for example ${EXAMPLE_AMOUNT})`,
  result: 'the result of the formula',
}

/** As in: should be …. */
function expectedIn(expected: Sought): string {
  switch (expected.kind) {
    case 'oneOf':
      return expected.values.length === 1 ? quote(expected.values.join('')) : `one of these (${listWithOr(few(expected.values))})`
    case 'between':
      return expected.most >= Number.MAX_SAFE_INTEGER
        ? `a whole number (at least ${number(expected.least)})`
        : `a whole number (${number(expected.least)}–${number(expected.most)})`
    default:
      return plain[expected.kind]
  }
}

/** As in: but …. */
const shown = showing({
  missing: 'it is missing',
  empty: 'it is empty',
  text: (text) => `it is the text ${quote(text)}`,
  other: (figure) => `it is ${figure}`,
  day: (date) => formatDate(date, 'en'),
  quote,
})

/** What is wrong with a field of the project, or with a part of its workbook. */
export function wrongField({ path, label, value, expected }: ProjectField): string {
  if (isMissing(expected)) return `${parts[expected.kind]} ${quote(label ?? path)} is missing from the project workbook.`
  const where = label === null ? `The project’s field “${cut(path, 100)}”` : quote(label)
  return `${where} should be ${expectedIn(expected)}, but ${shown(value)}.`
}

/** What to do about it. */
export const rightField = ({ expected }: ProjectField): string =>
  isMissing(expected) ? 'Put it back, or move the data to a new workbook.' : 'Correct it in the project.'
