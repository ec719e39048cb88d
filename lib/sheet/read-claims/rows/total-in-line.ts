// Lines with the word of a total in them: `Total Siivous Oy`, `Yhteensä 3 kokousta`. Law: beside who was paid and what for the word makes no total, unless
// the row makes a sum; as a total may be written so, too, a line that nothing else tells waits for an answer. Below a total, words alone are no number of a document.
import { isErrorText } from '../../amount-reading.ts'
import { toInteger } from '../../../core/money.ts'
import { readDate } from '../../date-reading.ts'
import { isDay } from '../columns/column-values.ts'
import type { Role } from '../../headings.ts'
import type { LineMarks } from './row-kind.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { bareCarries } from '../words/row-phrases.ts'
import { SILENT, totalOf } from '../words/row-words.ts'

/** Who was paid stands beside; where lines have neither vouchers nor days, he may be called so himself, with what for beside it. */
export const isOfSomebody = (row: ReadRow, marks: LineMarks): boolean =>
  isCarriedBySomebody(row) || isCarriedAtPrice(row) || (!marks.linesAreMarked && namedTotal(row) !== undefined && row.texts.some(isPurpose))

/** `Bussbolaget Ab | Transport | 150,00`: somebody was paid for it; what is carried to the next page is nobody's. */
const isCarriedBySomebody = ({ texts }: ReadRow): boolean =>
  texts.some(isBareCarry) &&
  texts.some(({ role, text, says }) => role === 'supplier' && says === SILENT && /\p{L}{2}/u.test(text)) &&
  texts.every((one) => one.says.total === null || isBareCarry(one))

/** `Transport | 3 | 5,90 | 22 % | 17,70`: what is carried to the next page has no price of one and no rate. */
const isCarriedAtPrice = ({ texts }: ReadRow): boolean =>
  texts.some(isBareCarry) && texts.some(({ role, text }) => role !== null && ofPrices.has(role) && /\d/.test(text))

const ofPrices: ReadonlySet<Role> = new Set<Role>(['rate', 'quantity', 'unitPrice'])

const isBareCarry = ({ text, says }: PlacedText): boolean =>
  says.total === 'carry' && tokensOf(text).every((token) => bareCarries.has(token))

/** A supplier's name with the word of a total in it; `Majoitus yhteensä` is nobody's name. */
export const namedTotal = (row: ReadRow): PlacedText | undefined =>
  row.texts.find(
    ({ role, text, says }) =>
      role === 'supplier' &&
      says.total === 'total' &&
      /\p{L}{2}/u.test(totalOf(text)) &&
      !/ (?:yhteensä|yht\.?|sammanlagt|totalt)$/i.test(text),
  )

/** `SA | 1 320,50`, `SA KOSTNADER`: in capitals it is no sum beside other words, but alone in its row it is nobody's name and no country. */
export const sumAlone = ({ texts: [only, ...others] }: ReadRow): PlacedText | undefined =>
  others.length === 0 && /^SA(?:[.:]?$| (?:KOSTNADER|UTGIFTER|BELOPP|TOTALT)$)/.test(only?.text ?? '') ? only : undefined

const isPurpose = ({ role, text, says }: PlacedText): boolean => role === 'description' && says.total === null && /\p{L}{3}/u.test(text)

/** `#VIITTAUS! | Yhteensä 3 kokousta | Näytepaino Oy | Muut kulut`: a purpose beside somebody who was paid, a category and a day nobody can read is a line's. */
export const isDamagedLine = (row: ReadRow, word: PlacedText, { dates }: LineMarks): boolean =>
  word.role === 'description' &&
  row.texts.some(({ role }) => role === 'supplier') &&
  row.texts.some(({ role, text }) => role === 'category' || ((role === 'voucher' || role === 'invoice') && isErrorText(text))) &&
  dated.some((role) => readDate(row.cellOf(role)?.cell, dates(role)).kind === 'fault')

/** `1. maksatushakemus`, `Ero (tosite 110 puuttuu)` below the total, alone under numbers of documents: words, and none that calls the number one. What lowers the costs stays a line. */
export const isLabelBelow = ({ amounts, texts: [only] }: ReadRow): boolean =>
  amounts.every(({ reading }) => reading.kind === 'amount' && toInteger(reading.cents) >= 0) &&
  /^\W*(?:\d{1,2}\.? ?)?\p{L}{3,}/u.test(only?.text ?? '') &&
  !ofDocuments.test(plain(only?.text ?? ''))

const ofDocuments = /^\W*(?:tosi|kuit|lasku|verif|kvitto|faktur|vouch|recei|invoi|liite|bilag|nro|palk|lon|matka|resa)/

/** `Ingående saldo`, `Opening balance`: nothing but what an account held. */
export const isBalanceAlone = ({ text, says }: PlacedText): boolean => says.total === 'balance' && tokensOf(text).length <= 2

/** `Alkusaldo | 1.8.2009 | Edelliseltä kaudelta | 500,00`: where others have their voucher it says what it is, and nobody was paid. */
export const isBalanceInPlaceOfVoucher = ({ texts }: ReadRow, word: PlacedText): boolean =>
  (word.role === 'voucher' || word.role === 'invoice') && isBalanceAlone(word) && texts.every(({ role }) => role !== 'supplier')

/** `Kustannuspaikka | | | 2310`: the number of what stands below, in the column of the amounts, which have cents. */
export function isNumberOfPlace({ texts: [only, ...others], amounts: [amount, ...more] }: ReadRow): boolean {
  if (only === undefined || others.length > 0 || amount === undefined || more.length > 0) return false
  const { cell } = amount
  const figure =
    cell.kind === 'number' && !/[.,]0/.test(cell.format ?? '') ? String(cell.number) : cell.kind === 'text' ? cell.text.trim() : ''
  return /^\d{2,8}$/.test(figure) && ofPlaces.test(plain(only.text))
}
const ofPlaces =
  /^(?:kustannuspaik(?:ka|an (?:nro|numero|tunnus))|kust ?paikka|kp|hanke(?:numero|nro|koodi| nro)|projekti(?:numero|nro|koodi| nro)|kostnadsstalle(?:nr| nr)?|kst|ks|projekt(?:nummer|nr|kod| nr)|cost cent(?:re|er)(?: (?:no|code|number))?|project (?:no|code|number))$/

/** `Allekirjoitus | Maija Malli | 5.11.2009`: a day under the amounts is when somebody signed. */
export const isSignedOn = ({ texts, amounts }: ReadRow): boolean =>
  texts[0]?.says.isSignature === true && amounts.every(({ cell, reading }) => reading.kind === 'fault' && isDay(cell))

/** Roles of days. */
export const dated = ['date', 'paid', 'wagePeriod'] as const
