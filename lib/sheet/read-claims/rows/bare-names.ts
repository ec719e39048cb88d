// Rows that have one text beside their numbers and days, and it is no name of anything bought: a total's word, a balance, a funding, what is to be paid. Law: with another
// text beside it, such a word may be a ware.
import type { Role } from '../../headings.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { isGiven } from '../words/income-words.ts'
import { isOfAllCosts, namesNoCost, namesShare } from '../words/no-cost-names.ts'
import { totalOf } from '../words/row-words.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'

/** `4 | Yhteensä` and an amount, where 4 may be the number of the row: nothing but a total's word and numbers. */
export const bareTotal = (row: ReadRow): PlacedText | undefined => {
  const word = onlyWords(row)
  if (word === undefined) return undefined
  const isTotal = word.says.total !== null && (totalOf(word.text) === '' || isOfAllCosts(word.text))
  return isTotal || toPay.test(plain(word.text)) ? word : undefined
}

/** `12 | 3.11.2009 | Saldo`, `ESR-tuki`: a name of money that is no cost, with nothing beside it that says what was bought. */
export const bareName = (row: ReadRow, isOfLine: boolean): PlacedText | undefined => {
  const word = onlyWords(row)
  if (word === undefined) return undefined
  const isOfOtherMoney = word.says.isSelfFinancing || isGiven(word.text) || saysIncome.test(plain(word.text))
  return namesNoCost(word.text) ||
    (isOfLine && namesShare(word.text)) ||
    (isOfOtherMoney && tokensOf(word.text).length <= LONGEST_OTHER_MONEY)
    ? word
    : undefined
}
/** `Talkootyö 10 h`, `Hankkeen omarahoitus`: in words. */
const LONGEST_OTHER_MONEY = 3

/** The only text of a row that is no number or day of it. */
const onlyWords = ({ texts }: ReadRow): PlacedText | undefined => {
  const [word, ...others] = texts.filter((one) => !isNumber(one) && (one.role === null || !sorting.has(one.role)))
  return others.length === 0 ? word : undefined
}
/** `Maksettava`, `Att betala`: what the rows of an invoice come to. */
const toPay =
  /^(?:(?:laskun |yhteensa |summa )?(?:maksettava\p{L}*|maksetaan)(?: yhteensa| summa| euroa?)?|(?:summa |totalt |belopp )?att betala(?: totalt)?|(?:total |amount |balance |sum )?(?:due|payable|to pay|to be paid)(?: total| amount)?|laskun (?:summa|loppusumma)|fakturans? (?:summa|belopp|total)|invoice total)$/u

const isNumber = ({ role, text }: PlacedText): boolean =>
  role === 'date' || (role !== null && numbering.has(role) ? /\d/.test(text) && !/\p{L}{4}/u.test(text) : /^[-−]?\d[\d\s.,]*%?$/.test(text))
/** What says where a line belongs, and nothing of what was bought. */
const sorting: ReadonlySet<Role> = new Set<Role>(['category', 'locality', 'currency'])
const numbering: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'index', 'date', 'paid', 'account'])

/** `Osallistumismaksut (tulo)`: fees and sales alone may be what was paid at a fair. */
export const saysIncome = /(?:tulo|tulot|tuotto|tuotot|intakt|intakter|inkomst|inkomster|income|revenues?|proceeds)(?!\p{L})/u
