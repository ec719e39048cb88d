// What a row of a table's body is. Law: a row with an amount is a cost line, a total, self-financing or left out with a finding, never nothing; a
// voucher or a date makes it a line whatever words it has.
import { readDate } from '../../date-reading.ts'
import { plain } from '../../plain-text.ts'
import { labelOf, type Label } from '../above/header-labels.ts'
import { headsOthers } from './heads-others.ts'
import {
  dated,
  isBalanceAlone,
  isBalanceInPlaceOfVoucher,
  isDamagedLine,
  isLabelBelow,
  isNumberOfPlace,
  isOfSomebody,
  isSignedOn,
  sumAlone,
} from './total-in-line.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { agreesWithAny, sumsAbove } from './row-sums.ts'
import { areNothing, isNil, isPrefilled, isUnfilled } from './unfilled-rows.ts'
import { isPushedAside } from './pushed-aside.ts'
import { isUnparted } from './unparted.ts'
import { isUnpriced } from './unpriced.ts'
import { isAbsence, isPageInFull, isPageMark, saysNoShare, SILENT, totalOf, type RowWords, type TotalKind } from '../words/row-words.ts'
import type { Sums } from '../totals/sums.ts'
import type { TableDates } from '../tables/table-dates.ts'

export type RowKind =
  /** `isWhole` where it has a voucher or a day of its own. */
  | { readonly kind: 'line'; readonly isWhole: boolean }
  /** `ofOne` where it has no word of a total, and is of a single line or has a number like one: it may be a line instead. */
  | { readonly kind: 'total'; readonly total: TotalKind; readonly text: string; readonly ofOne?: true }
  | { readonly kind: 'selfFinancing'; readonly text: PlacedText }
  /** Money below the grand total that belongs to no line. */
  | { readonly kind: 'afterTotal' }
  /** Amounts alone, that make no total. */
  | { readonly kind: 'amountsAlone' }
  | { readonly kind: 'nil' }
  /** A line without an amount; `isAlone` where the amount of the row below is not its own. */
  | { readonly kind: 'incomplete'; readonly isAlone?: true }
  /** A field in the middle of the list: `Ort: Ort 6`. */
  | { readonly kind: 'field' }
  /** One text that may head a section. */
  | { readonly kind: 'heading'; readonly text: PlacedText }
  /** A whole line in one cell, its columns parted by another sign than the table's, or in other columns than the table's. */
  | { readonly kind: 'unparted' }
  /** Only words for the line above. */
  | { readonly kind: 'continuation' }
  | { readonly kind: 'note' }

/** By what a table's lines are known. */
export interface LineMarks {
  readonly dates: TableDates
  /** Whether its vouchers are numbers, so that a word in their column is none. */
  readonly vouchersHaveDigits: boolean
  /** Whether a text names a cost category. */
  readonly isCategory: (text: string) => boolean
  /** Whether its lines have vouchers or days, so that a row with neither that makes a sum is one. */
  readonly linesAreMarked: boolean
  /** Whether it has a side for debit and one for credit, so that each account may have a sum, though it be of one entry. */
  readonly isLedger: boolean
}

/** What of the table so far a row's kind depends on. */
export interface Situation extends LineMarks {
  readonly sums: Sums
  /** How many columns the table has. */
  readonly width: number
  /** Whether the row's words name a part of the list that a sum can be of: a category, a section, a locality, a month. */
  readonly namesPart: (row: ReadRow) => boolean
  /** Whether the row repeats what the lines say of the part it names. */
  readonly repeatsPart: (row: ReadRow) => boolean
  /** Whether the row says what self-financing, or what came off the total, leaves of it. */
  readonly isRest: (row: ReadRow) => boolean
  /** Whether the row says nothing but what the line above it says, too, or what the lines are sorted by. */
  readonly repeatsLine: (row: ReadRow) => boolean
  /** Whether the row's balance is that of the line above it. */
  readonly leavesBalance: (row: ReadRow) => boolean
  /** Whether the row has a day and nothing else, where the line above it has more. */
  readonly isDayAlone: (row: ReadRow) => boolean
  /** Whether the row is of another month than the line above it: it is no sum of that alone. */
  readonly isOfOtherMonth: (row: ReadRow) => boolean
  /** Whether the row has its voucher, or words in the place of it, and nothing else, where the line above it has more. */
  readonly isVoucherAlone: (row: ReadRow) => boolean
  /** Whether a text stands in the block above the table, which a program prints again on each page. */
  readonly isOfBanner: (text: string) => boolean
}

/** Where a row stands among the lines. */
export interface RowPlace {
  /** Whether a grand total stands above and no line follows. */
  readonly isAfterTotal: boolean
  /** Whether no line follows. */
  readonly isAfterLines: boolean
  /** Whether the row right above is a line. */
  readonly followsLine: boolean
}

const WHOLE_LINE: RowKind = { kind: 'line', isWhole: true }
const LINE: RowKind = { kind: 'line', isWhole: false }

export function kindOfRow(row: ReadRow, situation: Situation, place: RowPlace): RowKind {
  const self = row.isQuiet ? undefined : row.texts.find((one) => one.says.isSelfFinancing && !isNoteOfNone(one, row, situation))
  if (hasMoney(row)) return self && isKeptOut(row, self) ? { kind: 'selfFinancing', text: self } : moneyRow(row, situation, place)
  if (row.texts.some(({ says }) => says.isNil)) return { kind: 'nil' }
  return wordsRow(row, situation, place)
}

/** `ei omavastuuta` beside a voucher or a day; alone beside money nobody knows what it is. */
const isNoteOfNone = ({ text }: PlacedText, row: ReadRow, marks: LineMarks): boolean => saysNoShare(text) && isMarked(row, marks)

/** Amounts, or cells that should be: notes that run over an amount column are no money. */
export const hasMoney = (row: ReadRow): boolean =>
  row.amounts.some(({ reading }) => reading.kind === 'amount' || reading.code !== 'amount-unreadable' || /\d/.test(reading.text))

/** Where a supplier is called so it is a cost; anywhere else the words keep the row out. */
const isKeptOut = (row: ReadRow, text: PlacedText): boolean => text.role !== 'supplier' || row.texts.length === 1

/** A voucher number of its own: no total's word, signature, share or dash. */
export const voucherOf = (row: ReadRow, { vouchersHaveDigits }: LineMarks): PlacedText | undefined =>
  row.texts.find(
    ({ role, text, says }) =>
      (role === 'voucher' || role === 'invoice') &&
      (/\d/.test(text) || (!vouchersHaveDigits && /\p{L}/u.test(text) && !isAbsence(text))) &&
      (says === SILENT || isNoNote(says)) &&
      !/[%€]/.test(text),
  )

const isNoNote = ({ total, isNearTotal, isSignature, isNil: isNilWord, isMoneyNote }: RowWords): boolean =>
  total === null && !isNearTotal && !isSignature && !isNilWord && !isMoneyNote

export const hasDay = (row: ReadRow, { dates }: LineMarks): boolean =>
  dated.some((role) => {
    const placed = row.cellOf(role)
    return placed !== null && row.source.cells.includes(placed.cell) && readDate(placed.cell, dates(role)).kind === 'day'
  })

/** `32.9.2009` in the column of days: a day was meant, as no total has one. */
const hasBrokenDay = (row: ReadRow, { dates }: LineMarks): boolean =>
  row.texts.some(({ role, text }) => role === 'date' && /\d\D+\d/.test(text)) &&
  readDate(row.cellOf('date')?.cell, dates('date')).kind === 'fault'

export const isStructured = (row: ReadRow, marks: LineMarks): boolean => hasMoney(row) && isMarked(row, marks)

/** Whether a row has a voucher or a day of its own. */
const isMarked = (row: ReadRow, marks: LineMarks): boolean => voucherOf(row, marks) !== undefined || hasDay(row, marks)

function moneyRow(row: ReadRow, situation: Situation, { isAfterTotal, isAfterLines }: RowPlace): RowKind {
  const { sums } = situation
  const isOfLine = isMarked(row, situation)
  if (isOfLine && isAfterTotal && situation.vouchersHaveDigits && situation.isVoucherAlone(row) && isLabelBelow(row))
    return { kind: 'afterTotal' }
  if (row.isQuiet && isOfLine && !situation.isDayAlone(row) && !situation.isVoucherAlone(row) && !isPrefilled(row)) return WHOLE_LINE
  if (!isOfLine && isSignedOn(row)) return { kind: 'note' }
  if (!isOfLine && isNumberOfPlace(row)) return { kind: 'amountsAlone' }
  const word = totalWordOf(row, sums) ?? sumAlone(row)
  const total = (kind: TotalKind): RowKind => ({ kind: 'total', total: kind, text: word?.text ?? row.texts[0]?.text ?? '' })
  if (word?.says.total === 'balance' && areNothing(row)) return total('balance')
  if (word !== undefined && (isMarkOfSum(word) ? !hasDay(row, situation) : !hasVoucher(row, situation))) {
    const isNamed = isOfSomebody(row, situation)
    const mayBeLine = isNamed || isDamagedLine(row, word, situation) || !isNoLine(row, word, situation)
    if (!mayBeLine || agreesWithAny(row, sums, isNamed ? 2 : 1)) return total(word.says.total ?? 'total')
  }
  if (situation.isDayAlone(row) && !hasBrokenDay(row, situation) && agreesWithAny(row, sums, situation.isOfOtherMonth(row) ? 2 : 1))
    return unnamedTotal(row, sums)
  if (isOfLine && situation.isVoucherAlone(row) && agreesWithAny(row, sums, 2))
    return areWords(row.texts[0]) ? total('total') : { kind: 'total', total: 'total', text: '', ofOne: true }
  if (isOfLine) return isPrefilled(row) ? { kind: 'note' } : WHOLE_LINE
  if (row.texts.some(({ says }) => says.isNearTotal)) return agreesWithAny(row, sums, 1) ? total('total') : LINE
  if (isUnfilled(row)) return { kind: 'note' }
  if (isNil(row)) return { kind: 'nil' }
  if (row.amounts.some((amount) => sumsAbove(amount, row))) return total('total')
  if (row.texts.every(isUnit)) return agreesWithAny(row, sums, 1) || isAfterLines ? total('total') : { kind: 'amountsAlone' }
  if (isAfterTotal || (isAfterLines && situation.isRest(row))) return { kind: 'afterTotal' }
  if (isAfterLines && situation.linesAreMarked && situation.repeatsPart(row)) return total('total')
  if (situation.linesAreMarked && (situation.repeatsLine(row) || row.texts.every(isNumber)) && agreesWithAny(row, sums, 1))
    return unnamedTotal(row, sums)
  if (hasBrokenDay(row, situation)) return LINE
  if (situation.isLedger && situation.leavesBalance(row) && agreesWithAny(row, sums, 1)) return unnamedTotal(row, sums)
  const mayBeSum = isAfterLines || situation.linesAreMarked || situation.namesPart(row) || row.texts.some(({ says }) => says.isMoneyNote)
  return mayBeSum && agreesWithAny(row, sums, 2) ? total('total') : LINE
}

/** Whether a row with a total's word is no line, though its sum may differ: it has no day, or only that where lines have numbered vouchers: `31.10.2009 | Päivä yhteensä`. */
const isNoLine = (row: ReadRow, word: PlacedText, situation: Situation): boolean =>
  !hasDay(row, situation) ||
  (situation.vouchersHaveDigits &&
    (isBalanceInPlaceOfVoucher(row, word) ||
      ((!totalOf(word.text).includes(' ') || isBalanceAlone(word)) &&
        row.texts.every((one) => one === word || isUnit(one) || dated.some((role) => role === one.role)))))

/** A voucher, where a total's word stands beside it; the total of another column that stands in its place is none. */
const hasVoucher = (row: ReadRow, situation: Situation): boolean => {
  const voucher = voucherOf(row, situation)
  return voucher !== undefined && !/^[-−]?\d{1,3}(?:[\s.]?\d{3})*[.,]\d{2}$/.test(voucher.text) && !isCount(voucher.text)
}

/** `**` in a cell of its own: a program marks its sums so, also beside `Tili 4500`. */
const isMarkOfSum = ({ text }: PlacedText): boolean => /^\s*(?:\*{2,5}|Σ)\s*$/.test(text)

/** `Vientejä 12 kpl`, `12 verifikat`: of how many lines a total is. */
const isCount = (text: string): boolean =>
  /^(?:\p{L}+ )?\d+ (?:kpl|st|pcs|viennit|vientia|tositetta|laskua|rivia|verifikat(?:ioner)?|fakturor|rader|vouchers|entries|invoices|lines)$/u.test(
    plain(text),
  )

/** What calls a row a total. A star beside other words may as well mean a note below the list, and does where the row makes no sum. */
const totalWordOf = (row: ReadRow, sums: Sums): PlacedText | undefined =>
  row.texts.find(({ text, says }) => says.total !== null && (text.trim() !== '*' || !hasWords(row) || agreesWithAny(row, sums, 1)))

const hasWords = ({ texts }: ReadRow): boolean => texts.some((one) => /\p{L}/u.test(one.text) && !isUnit(one))

/** `* Tili 452000`: several words are no number of a document. */
const areWords = (text: PlacedText | undefined): boolean => text !== undefined && /^\W*\p{L}{3,}[ :]/u.test(text.text)

/** A sum that no word calls one; of a single line it may be another line. */
const unnamedTotal = (row: ReadRow, sums: Sums): RowKind => ({
  kind: 'total',
  total: 'total',
  text: '',
  ...(agreesWithAny(row, sums, 2) ? {} : { ofOne: true }),
})

/** The sum of another column: words would tell what a line is for. */
const isNumber = ({ text, role }: PlacedText): boolean => role !== 'date' && /^[-−]?\d[\d\s.,']*$/.test(text)

/** `EUR` beside an amount says nothing of what it is for. */
const isUnit = ({ text, role }: PlacedText): boolean => role === 'currency' || /^(?:€|eur|euroa?)$/i.test(text)

function wordsRow(row: ReadRow, situation: Situation, { isAfterTotal, isAfterLines, followsLine }: RowPlace): RowKind {
  const [first, ...others] = row.texts
  if (first === undefined || isPageMark(first.text) || isPageFoot(row) || isPageHead(row, situation)) return { kind: 'note' }
  if (others.length === 0 && isUnparted(row.source.cells, situation.width)) return { kind: 'unparted' }
  const hasNumber = voucherOf(row, situation) !== undefined
  if (row.texts.some(({ says }) => says.total === 'balance') && (!hasNumber || isHeldAlone(row))) return { kind: 'note' }
  const isOfLine = hasNumber || hasDay(row, situation)
  if (first.says.isSignature || (!isOfLine && row.texts.some(({ says }) => says.isSignature))) return { kind: 'note' }
  const label = labelOf(first.text)
  if (label && (others.length > 0 || label.rest !== null) && !hasDay(row, situation))
    return isAfterLines ? { kind: 'note' } : { kind: 'field' }
  if (isAfterTotal) return { kind: 'note' }
  if (!isOfLine && isPushedAside(row)) return { kind: 'unparted' }
  if (isOfLine && others.length > 0 && !isHeadingOfTwo(row, situation))
    return isAfterLines && row.texts.length < 3 ? { kind: 'note' } : { kind: 'incomplete' }
  if (!situation.linesAreMarked && (followsLine || !isAfterLines) && isUnpriced(row)) return { kind: 'incomplete', isAlone: true }
  if (others.length === 0 && situation.isCategory(first.text)) return { kind: 'heading', text: first }
  if (others.length === 0 && headsOthers(first)) return { kind: 'heading', text: first }
  if (followsLine && row.texts.every(({ role }) => role === 'description' || role === 'supplier')) return { kind: 'continuation' }
  return others.length === 0 || isHeadingOfTwo(row, situation) ? { kind: 'heading', text: textOf(row) } : { kind: 'note' }
}

/** `Alkusaldo | 1 000,00` under the balance, though a cash book numbers it and gives it a day. */
const isHeldAlone = ({ texts }: ReadRow): boolean => texts.some(({ role }) => role === 'running')

/** `Tulostettu 3.11.2009 14:22 | 1(3)`: the number of the page in full, beside what a program prints on each. */
const isPageFoot = ({ texts }: ReadRow): boolean => texts.length <= 2 && texts.some(({ text }) => isPageInFull(text))

/** The block above the table again, at the head of a page: its texts, the page and its number. */
const isPageHead = ({ texts }: ReadRow, { isOfBanner }: Situation): boolean =>
  texts.some(({ text }) => isOfBanner(text)) &&
  texts.every(({ text }) => isOfBanner(text) || isPageMark(text) || /^\d{1,4}$/.test(text) || isUnneeded(labelOf(text)))

const isUnneeded = (label: Label | null): boolean => label?.kind === 'ignored' || label?.kind === 'project'

/** `4460 | Ulkopuoliset palvelut`: an account's number and name in two cells. */
const isHeadingOfTwo = (row: ReadRow, { isLedger }: LineMarks): boolean =>
  isAccountWithSums(row) ||
  (row.texts.length === 2 &&
    /^\d{3,6}$/.test(row.texts[0]?.text ?? '') &&
    /^\p{L}/u.test(row.texts[1]?.text ?? '') &&
    (isLedger || row.texts[1]?.role !== 'supplier'))

/** `4460 Ulkopuoliset palvelut | 3 000,00`: an account, and amounts that are no cost: its budget, its balance. */
const isAccountWithSums = ({ texts: [first, ...others] }: ReadRow): boolean =>
  others.length > 0 &&
  /^\d{3,6}[ .:-]+\p{L}{3}/u.test(first?.text ?? '') &&
  others.every(({ text, role }) => (role === null || role === 'other' || role === 'running') && /^[-−]?[\d\s.,']+$/.test(text))

/** The texts of a row as one; of an account its name. */
export function textOf(row: ReadRow): PlacedText {
  const first = row.texts[0] ?? { text: '', says: SILENT, column: 0, role: null, at: row.at }
  if (isAccountWithSums(row)) return first
  return { ...first, text: row.texts.map(({ text }) => text).join(' ') }
}
