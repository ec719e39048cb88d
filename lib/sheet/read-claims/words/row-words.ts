// What the words of a cell make of its row: a total, self-financing, a nil claim, a signature. Law: a word decides only together with what else stands,
// or is missing, in its row; that is the caller's part.
import { distance } from 'fastest-levenshtein'
import { monthNamed } from '../../date-words.ts'
import { plain, rememberedWords, tokensOf } from '../../plain-text.ts'
import { bareCarries, conditionalWords, topicsOf, type Topic } from './row-phrases.ts'

export type TotalKind = 'grand' | 'total' | 'page' | 'carry' | 'balance'

export interface RowWords {
  /** The kind of total it announces. */
  readonly total: TotalKind | null
  /** Whether it is nearly the word of a total, as a wrong code page or a scan leaves it. */
  readonly isNearTotal: boolean
  readonly isSelfFinancing: boolean
  /** Words that no costs arose, in a statement, not in an instruction. */
  readonly isNil: boolean
  readonly isSignature: boolean
  /** Words of financing and claiming below a list: amounts that are no costs. */
  readonly isMoneyNote: boolean
  readonly isCredit: boolean
  /** Words that a line, or what stands below them, is not claimed. */
  readonly isSetAside: boolean
  /** Words that costs are not paid yet, or only expected. */
  readonly isNotYet: boolean
  /** Words of the part of a cost that is the project's. */
  readonly isOfShare: boolean
  /** Words that the amount ought to be another one. */
  readonly isCorrection: boolean
  /** Words that the amount is not certain, counted twice, shared, or not all of it. */
  readonly isUnsure: boolean
  /** Of these, words that say so only of how much of it is the project's, or what comes on top. */
  readonly isPartly: boolean
  /** Words of a cost that was not put into the list. */
  readonly isAddition: boolean
  /** Words that head the costs of somebody else, or of another time. */
  readonly isOfOthers: boolean
  /** Words that tell rows by their colour. */
  readonly isOfColour: boolean
}

const LONGEST_TOTAL = 14
const LONGEST_NIL = 30
/** A note of no more words says of the amount what its one word says. */
const LONGEST_NOTE = 2
const LONGEST_NAME = 6

/** What a text of these words says. Where nobody could say anything of its words, it is `SILENT` itself. */
export function saidBy(text: string, tokens: readonly string[]): RowWords {
  const topics = topicsOf(tokens)
  const isBareCarry =
    bareCarries.has(tokens[0] ?? '') && tokens.slice(1).every((token) => /^(?:s|siv|sivu\p{L}*|sid\p{L}*|p|page|\d{1,3})$/u.test(token))
  const isOfMonthBefore =
    (carriesOn.test(tokens[0] ?? '') || (tokens.length === 2 && /^(?:fran|from)$/.test(tokens[0] ?? ''))) &&
    tokens.length <= 4 &&
    tokens.slice(1).some((token) => monthNamed(token) !== null)
  const isBareBalance =
    isOfMonthBefore ||
    (/^(?:saldo|balans|balance|tulos|resultat|result|ylijaama|alijaama|overskott|underskott|surplus|deficit|opening|closing)$/.test(
      tokens[0] ?? '',
    ) &&
      tokens.slice(1).every((token) => /^\d+$/.test(token)))
  if (isTotalMark(text) || isShortSum(text) || isChangeAlone(tokens)) return { ...SILENT, total: 'total' }
  const isDiscount = isDiscountAlone(tokens)
  if (topics.size === 0 && !isBareCarry && !isBareBalance && !isDiscount)
    return isNearTotal(text, tokens) ? { ...SILENT, isNearTotal: true } : SILENT
  return {
    isNearTotal: false,
    total: isBareBalance ? 'balance' : isBareCarry ? 'carry' : tokens.length > LONGEST_TOTAL ? null : totalKind(topics),
    isSelfFinancing: topics.has('selfFinancing') && !topics.has('insurance'),
    isNil: topics.has('nil') && tokens.length <= LONGEST_NIL && !tokens.some((token) => conditionalWords.has(token)),
    isSignature: topics.has('signature') && !deniesFirst(tokens),
    isMoneyNote: topics.has('money'),
    isCredit: isDiscount || (topics.has('credit') && !topics.has('creditExcuse')),
    isSetAside: topics.has('setAside') && !topics.has('setAsideExcuse'),
    isNotYet: topics.has('notYet'),
    isOfShare: topics.has('share'),
    isCorrection: topics.has('correction'),
    isUnsure: topics.has('unsure') || topics.has('partly') || (topics.has('unsureNote') && tokens.length <= LONGEST_NOTE),
    isPartly: topics.has('partly'),
    isAddition: topics.has('addition'),
    isOfOthers: topics.has('ofOthers') && tokens.length <= LONGEST_NAME,
    isOfColour: topics.has('colour'),
  }
}

/** `ei omavastuuta`, `no own contribution`, `omavastuu 0 €`: there is none; `ilman tositetta, omavastuu` is one. */
export function saysNoShare(text: string): boolean {
  const [first = '', second = '', ...others] = tokensOf(text)
  const isNone = /^(?:ei|ilman|ingen|inget|utan|ej|no|without)$/.test(first) && others.length < 2
  if (isNone) return /^(?:own|self|egen|kunnan)$/.test(second) || (others.length === 0 && wordsOf(second).isSelfFinancing)
  return wordsOf(first).isSelfFinancing && [second, ...others].every((one) => /^(?:0+|e|eur|euro\p{L}?)$/u.test(one)) && /^0+$/.test(second)
}

/** `Ei hyväksytty`, `Not approved`: nobody signs so. */
const deniesFirst = ([first = '', , , , ...others]: readonly string[]): boolean =>
  others.length === 0 && /^(?:ei|ej|inte|icke|not)$/.test(first)

/** `Alennus`, `Käteisalennus 2 %`, `Rabatt 10 %`: what comes off a line above, and nothing else. */
const isDiscountAlone = (tokens: readonly string[]): boolean =>
  isDiscount(tokens[0] ?? '') && tokens.slice(1).every((token) => /^(?:\d{1,2}|prosenttia|procent|eur)$/.test(token))
const isDiscount = (word: string): boolean =>
  word === 'discount' || word === 'rebate' || (word.length <= LONGEST_DISCOUNT && (word.endsWith('alennus') || word.endsWith('rabatt')))
const LONGEST_DISCOUNT = 16

/** `Siirto elokuulta`, `Överfört från augusti`: what the lines of another month came to. */
const carriesOn = /^(?:siirto|siirretty|siirtyy|siirtyi|overfort|overforing|carried|brought)$/

/** What most texts say of their row, and what a number or a day does: nothing. */
export const SILENT: RowWords = {
  total: null,
  isNearTotal: false,
  isSelfFinancing: false,
  isNil: false,
  isSignature: false,
  isMoneyNote: false,
  isCredit: false,
  isSetAside: false,
  isNotYet: false,
  isOfShare: false,
  isCorrection: false,
  isUnsure: false,
  isPartly: false,
  isAddition: false,
  isOfOthers: false,
  isOfColour: false,
}

/** What a text says, looked up once. */
export const wordsOf: (text: string) => RowWords = rememberedWords(SILENT, (text) => saidBy(text, tokensOf(text)))

/** `*`, `** 4460`, `Σ`, `6 kpl`: how a program marks its sums. */
const isTotalMark = (text: string): boolean =>
  text.length <= 16 &&
  /^(?:(?:\*{1,5}|Σ)(?: ?\d{1,8})?|\d{1,5} ?(?:kpl|tositetta|laskua|riviä|st|verifikat|fakturor|rader|pcs|vouchers|invoices|rows|items))\.?$/i.test(
    text.trim(),
  )

/** `Muutos`, `Förändring` between what an account held before and after: the sum of its entries. */
const isChangeAlone = ([only, ...others]: readonly string[]): boolean =>
  others.length === 0 && /^(?:muutos|nettomuutos|forandring|nettoforandring|movements?)$/.test(only ?? '')

/** `S:a`, `Sa kostnader`, `Löner s:a`; `Hotel Exemple SA` is a company, and `SA` alone a country. */
const isShortSum = (text: string): boolean => /^[Ss]a(?!\p{L})|(?<!\p{L})[Ss]:[Aa](?!\p{L})/u.test(text.slice(0, 80))

const totalWords =
  'yhteensa summa totalt total sammanlagt loppusumma kokonaissumma valisumma slutsumma totalsumma subtotal grandtotal'.split(' ')
const LONGEST_DAMAGED = 20
/** Letters that may be wrong in one of them. */
const mostWrong = (word: string): number => (word.length >= 8 ? 2 : 1)

/** What has two letters wrong has one of three pieces right: hardly any word has one, and how far it is from each need not be found out. */
const ofTotalWords = new RegExp(
  totalWords
    .flatMap((word) => {
      const length = Math.ceil(word.length / (mostWrong(word) + 1))
      return word.match(new RegExp(`.{1,${String(length)}}`, 'g')) ?? []
    })
    .join('|'),
)

/** `Yhtcensä`, `Yhteens„`, `Surnma`, `Y h t e e n s ä`: one letter off, or two of eight, what a scan takes for another, or the letters apart. */
function isNearTotal(text: string, tokens: readonly string[]): boolean {
  if (text.length > LONGEST_DAMAGED || isDitto(text) || !/\p{L}.*\p{L}.*\p{L}/u.test(text) || /\d.*\d/.test(text)) return false
  const named = /^eur(?:oa?)?$/.test(tokens.at(-1) ?? '') ? tokens.slice(0, -1) : tokens
  const bare = named.join('').replaceAll('rn', 'm').replaceAll('1', 'l')
  if (!ofTotalWords.test(bare)) return false
  return totalWords.some((word) => Math.abs(word.length - bare.length) <= 2 && distance(word, bare) <= mostWrong(word))
}

function totalKind(topics: ReadonlySet<Topic>): TotalKind | null {
  if (topics.has('balance')) return 'balance'
  if (topics.has('carry')) return 'carry'
  if (topics.has('grand')) return 'grand'
  if (!topics.has('total')) return null
  return topics.has('page') ? 'page' : 'total'
}

export const isTotalText = (text: string): boolean => wordsOf(text).total !== null

/** What a total is of: its text without the words for a total. `3 Palvelujen ostot yhteensä` is of `3 Palvelujen ostot`. */
export const totalOf = (text: string): string =>
  plain(text)
    .replace(
      /(?<![\p{L}])(?:yhteensa|yht|summa|valisumma|totalt|totals?|sa|sammanlagt|delsumma|mellansumma|subtotal|sub-?total|sum|of|av)(?![\p{L}])/gu,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()

/** A signature line somebody has filled in: a name or a date beside the words. */
export const isSigned = (text: string): boolean =>
  wordsOf(text).isSignature &&
  (/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\b\d{1,2}\.? \p{L}{3,} \d{4}/u.test(text) || /\/\s*\p{L}/u.test(text))

const dittos = new Set([
  '"',
  "''",
  '”',
  '“',
  '„',
  '″',
  '»',
  '-"-',
  '- " -',
  '-”-',
  '- ” -',
  '-»-',
  "-''-",
  '–"–',
  '–”–',
  ...'sama samat samma ditto do do. same id. idem'.split(' '),
])

/** A mark for "as in the row above". */
export const isDitto = (text: string): boolean => text.length <= 8 && dittos.has(text.trim().toLowerCase())

const absences = new Set(
  [
    'puuttuu',
    'ei tositetta',
    'ei ole',
    'saknas',
    'ingen',
    'missing',
    'none',
    'na',
    'n/a',
    'ei tiedossa',
    'ej känd',
    'unknown',
    '(tyhjä)',
    '(tom)',
    '(blank)',
    'null',
    '(null)',
  ].map(plain),
)

/** A text that says that nothing is there: a dash, `puuttuu`, `saknas`, `?`, or what a pivot table and a database write instead. */
export const isAbsence = (text: string): boolean =>
  /^[-\u2010-\u2015\u2212.?\s]*$/.test(text) || (text.length <= 12 && absences.has(plain(text)))

const pageMark = /^(?:(?:sivu|sida|sid|page|s|p) ?\d{1,3}(?: ?(?:\/|av|of) ?\d{1,3})?|(?:sivu|sida|sid|page)? ?\d{1,3} ?\(\d{1,3}\))$/

/** An amount and a day are not looked at any further: a page's mark has a letter or brackets. */
const isOfFigures = (text: string): boolean => /^[\d.,\s-]*$/.test(text)

export const isPageMark = (text: string): boolean => text.length <= 16 && !isOfFigures(text) && pageMark.test(plain(text))

/** The same under amounts, where `s 12` may be a badly read amount: `Sivu 2 / 3`, `Page 2 of 3`, `2 (3)`. */
export const isPageInFull = (text: string): boolean => isPageMark(text) && /^(?:siv|sid|page)|\)$/.test(plain(text))
