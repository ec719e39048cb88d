// Amounts with words that change nothing of them: `120 € 50 snt`, `100,00 (sis. alv)`. Law: asked only of a text that is no amount otherwise; what the words
// say of tax holds in a column of gross amounts alone.
import type { Role } from '../../headings.ts'

/** The same amount without its words. */
export interface WordedAmount {
  readonly text: string
  readonly saysGross: boolean
}

const LONGEST = 40
const tellsWords = /snt|sent|cent|alv|moms|vat/i
/** `120 € 50 snt`, `120 euroa ja 5 senttiä`: never more than 99 of them. */
const withCents = /^(-?\d{1,3}(?: ?\d{3})*) ?(?:€|e|eur|euroa?) ?(?:ja |och |and )?(\d{1,2}) ?(?:snt|sent|senttiä|senttia|cents?)\.?$/i
/** `122,00 € (sis. alv 22 %)`, `122,00 inkl. moms`. */
const withTax = /^([^(]*\d[^(]*?)[ ,]*\(? ?(?:sis|sisältää|inkl|incl)\.? ?(?:alv|alv:n|moms|vat)\.?(?: ?\d{1,2} ?%)?\)?$/i

/** Null where a text has no such words. */
export function wordedAmount(text: string): WordedAmount | null {
  if (text.length > LONGEST || !tellsWords.test(text)) return null
  const tidy = text.replace(/\s/g, ' ').trim()
  const [, euros, cents] = withCents.exec(tidy) ?? []
  if (euros !== undefined && cents !== undefined) return { text: `${euros},${cents.padStart(2, '0')}`, saysGross: false }
  const [, amount] = withTax.exec(tidy) ?? []
  return amount === undefined ? null : { text: amount.trim(), saysGross: true }
}

/** Whether such words may stand in a column of a meaning. */
export const holdsWords = ({ saysGross }: WordedAmount, role: Role | null): boolean => !saysGross || role === 'gross' || role === 'amount'
