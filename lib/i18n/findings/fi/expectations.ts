// Finnish: what a field of the project should have been, and what stood there.
import type { Expectation, MissingPart } from '../../../core/expectation.ts'
import { formatDate } from '../../format.ts'
import { cut, few, isMissing, showing, type ProjectField } from '../quoting.ts'
import { EXAMPLE_AMOUNT, listWithOr, number, quote } from './writing.ts'

type Sought = Exclude<Expectation, { readonly kind: MissingPart }>
type Plain = Exclude<Sought['kind'], 'oneOf' | 'between'>

const parts: Readonly<Record<MissingPart, string>> = { sheet: 'Välilehti', column: 'Sarake', row: 'Rivi' }

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
  day: 'päivämäärä (esimerkiksi 15.9.2009)',
  amount: `summa euroina ja sentteinä (esimerkiksi ${EXAMPLE_AMOUNT})`,
  result: 'kaavan tulos',
}

/** As in: pitää olla …. */
function expectedIn(expected: Sought): string {
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
const shown = showing({
  missing: 'se puuttuu',
  empty: 'se on tyhjä',
  text: (text) => `siinä on teksti ${quote(text)}`,
  other: (figure) => `siinä on ${figure}`,
  day: (date) => formatDate(date, 'fi'),
  quote,
})

/** What is wrong with a field of the project, or with a part of its workbook. */
export function wrongField({ path, label, value, expected }: ProjectField): string {
  if (isMissing(expected)) return `${parts[expected.kind]} ${quote(label ?? path)} puuttuu hanketyökirjasta.`
  const where = label === null ? `Hankkeen kentässä ”${cut(path, 100)}”` : `Kohdassa ${quote(label)}`
  return `${where} pitää olla ${expectedIn(expected)}, mutta ${shown(value)}.`
}

/** What to do about it. */
export const rightField = ({ expected }: ProjectField): string =>
  isMissing(expected) ? 'Palauta se tai siirrä tiedot uuteen työkirjaan.' : 'Korjaa se hankkeen tietoihin.'
