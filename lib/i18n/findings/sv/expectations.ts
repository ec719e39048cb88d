// Swedish: what a field of the project should have been, and what stood there.
import type { Expectation } from '../../../core/finding.ts'
import { few, showing } from '../quoting.ts'
import { listWithOr, number, quote } from './writing.ts'

type Plain = Exclude<Expectation['kind'], 'oneOf' | 'between'>

const plain: Readonly<Record<Plain, string>> = {
  text: 'text',
  wholeNumber: 'ett heltal',
  date: 'ett datum (till exempel 2009-09-15)',
  list: 'en förteckning',
  object: 'underfält',
  trueOrFalse: 'true (ja) eller false (nej)',
  present: 'ett värde',
  inALanguage: 'en text på minst ett språk (fi, sv eller en)',
  unique: 'ett värde som inga andra har',
  notBefore: 'en dag som inte är före den första dagen',
}

/** As in: ska det stå …. */
export function expectedIn(expected: Expectation): string {
  switch (expected.kind) {
    case 'oneOf':
      return expected.values.length === 1 ? quote(expected.values.join('')) : `något av dessa (${listWithOr(few(expected.values))})`
    case 'between':
      return expected.most >= Number.MAX_SAFE_INTEGER
        ? `ett heltal (minst ${number(expected.least)})`
        : `ett heltal (${number(expected.least)}–${number(expected.most)})`
    default:
      return plain[expected.kind]
  }
}

/** As in: men …. */
export const shown = showing({
  missing: 'värdet saknas',
  empty: 'fältet är tomt',
  text: (text) => `där står texten ${quote(text)}`,
  other: (figure) => `där står ${figure}`,
  quote,
})
