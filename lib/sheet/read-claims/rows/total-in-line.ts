// Lines with the word of a total in them: `Total Siivous Oy`, `Yhteensä 3 kokousta`. Law: beside who was paid and what for the word makes no total, unless
// the row makes a sum; as a total may be written so, too, a line that nothing else tells waits for an answer.
import { readDate } from '../../date-reading.ts'
import type { LineMarks } from './row-kind.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { tokensOf } from '../../plain-text.ts'
import { bareCarries } from '../words/row-phrases.ts'
import { SILENT, totalOf } from '../words/row-words.ts'

/** Who was paid stands beside; where lines have neither vouchers nor days, he may be called so himself, with what for beside it. */
export const isOfSomebody = (row: ReadRow, marks: LineMarks): boolean =>
  isCarriedBySomebody(row) || (!marks.linesAreMarked && namedTotal(row) !== undefined && row.texts.some(isPurpose))

/** `Bussbolaget Ab | Transport | 150,00`: somebody was paid for it; what is carried to the next page is nobody's. */
const isCarriedBySomebody = ({ texts }: ReadRow): boolean =>
  texts.some(isBareCarry) &&
  texts.some(({ role, text, says }) => role === 'supplier' && says === SILENT && /\p{L}{2}/u.test(text)) &&
  texts.every((one) => one.says.total === null || isBareCarry(one))

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
  row.texts.some(({ role }) => role === 'category') &&
  dated.some((role) => readDate(row.cellOf(role)?.cell, dates(role)).kind === 'fault')

/** Roles of days. */
export const dated = ['date', 'paid', 'wagePeriod'] as const
