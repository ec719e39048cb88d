// Swedish: what a field of the project should have been, and what stood there.
import type { Expectation, MissingPart } from '../../../core/expectation.ts'
import { formatDate } from '../../format.ts'
import { cut, few, isMissing, showing, type ProjectField } from '../quoting.ts'
import { EXAMPLE_AMOUNT, listWithOr, number, quote } from './writing.ts'

type Sought = Exclude<Expectation, { readonly kind: MissingPart }>
type Plain = Exclude<Sought['kind'], 'oneOf' | 'between'>

const parts: Readonly<Record<MissingPart, string>> = { sheet: 'Fliken', column: 'Kolumnen', row: 'Raden' }

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
  day: 'ett datum (till exempel 15.9.2009)',
  amount: `ett belopp i euro och cent (till exempel ${EXAMPLE_AMOUNT})`,
  result: 'resultatet av formeln',
}

/** As in: ska det stå …. */
function expectedIn(expected: Sought): string {
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
const shown = showing({
  missing: 'värdet saknas',
  empty: 'fältet är tomt',
  text: (text) => `där står texten ${quote(text)}`,
  other: (figure) => `där står ${figure}`,
  day: (date) => formatDate(date, 'sv'),
  quote,
})

/** What is wrong with a field of the project, or with a part of its workbook. */
export function wrongField({ path, label, value, expected }: ProjectField): string {
  if (isMissing(expected)) return `${parts[expected.kind]} ${quote(label ?? path)} saknas i projektets arbetsbok.`
  const where = label === null ? `I projektets fält ”${cut(path, 100)}”` : `I punkten ${quote(label)}`
  return `${where} ska det stå ${expectedIn(expected)}, men ${shown(value)}.`
}

/** What to do about it. */
export const rightField = ({ expected }: ProjectField): string =>
  isMissing(expected) ? 'Återställ den eller för över uppgifterna till en ny arbetsbok.' : 'Rätta det i projektets uppgifter.'
