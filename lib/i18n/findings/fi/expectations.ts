// Finnish: what a field of the project should have been, and what stood there.
import type { Expectation } from '../../../core/finding.ts'
import { few, showing } from '../quoting.ts'
import { listWithOr, number, quote } from './writing.ts'

type Plain = Exclude<Expectation['kind'], 'oneOf' | 'between'>

const plain: Readonly<Record<Plain, string>> = {
  text: 'tekstiä',
  wholeNumber: 'kokonaisluku',
  date: 'päivämäärä (esimerkiksi 2009-09-15)',
  list: 'luettelo',
  object: 'alakenttiä',
  trueOrFalse: 'true (kyllä) tai false (ei)',
  present: 'arvo',
  inALanguage: 'teksti ainakin yhdellä kielellä (fi, sv tai en)',
  unique: 'arvo, jota muilla ei ole',
  notBefore: 'päivä, joka ei ole ennen alkupäivää',
}

/** As in: pitää olla …. */
export function expectedIn(expected: Expectation): string {
  switch (expected.kind) {
    case 'oneOf':
      return expected.values.length === 1 ? quote(expected.values.join('')) : `jokin näistä (${listWithOr(few(expected.values))})`
    case 'between':
      return expected.most >= Number.MAX_SAFE_INTEGER
        ? `kokonaisluku (vähintään ${number(expected.least)})`
        : `kokonaisluku (${number(expected.least)}–${number(expected.most)})`
    default:
      return plain[expected.kind]
  }
}

/** As in: mutta …. */
export const shown = showing({
  missing: 'se puuttuu',
  empty: 'se on tyhjä',
  text: (text) => `siinä on teksti ${quote(text)}`,
  other: (figure) => `siinä on ${figure}`,
  quote,
})
