// English: what a field of the project should have been, and what stood there.
import type { Expectation } from '../../../core/finding.ts'
import { few, showing } from '../quoting.ts'
import { listWithOr, number, quote } from './writing.ts'

type Plain = Exclude<Expectation['kind'], 'oneOf' | 'between'>

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
}

/** As in: should be …. */
export function expectedIn(expected: Expectation): string {
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
export const shown = showing({
  missing: 'it is missing',
  empty: 'it is empty',
  text: (text) => `it is the text ${quote(text)}`,
  other: (figure) => `it is ${figure}`,
  quote,
})
