// What the words beside a line, or in its own text, say against its amount: it ought to be another one, is shared, is not certain, or is asked about.
// Law: a note about paying, papers and people is none of these.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { fromSerial, type IsoDate } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import type { Grid } from '../../grid.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { folded } from '../../plain-text.ts'
import { amountsSaid } from '../words/share-words.ts'
import { isSettled, mayBeQuestion } from './answers.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { isName, isNote } from './text-roles.ts'
import { endsUnsure, opensUnsure, tailOf, tailSays } from '../words/tail-words.ts'
import { quotedCell } from '../words/quoted.ts'

/** A question mark alone, after a few words of a note, or in the hands of its writer: `(?)`. */
const asks = /^[\s(]*\?[\s?!)]*$|\p{L}\s?\?+[\s)]*$|\(\?+\)/u
/** `+ sivukulut 24 %`, `+ sotu`: what comes on top of the amount; in a row of its own it is a cost. */
const onTop = /(?:^|[\s(,;])\+ ?(?:palkan ?)?(?:sivukul|henkilosivu|sotu|sosiaali|bikostn|soc|side costs|social)/
const halves = /(?<![\d/])50 ?[/-] ?50(?![\d/])|½/
const named = new Set<PlacedText['role']>([
  'supplier',
  'employee',
  'traveller',
  'voucher',
  'invoice',
  'locality',
  'category',
  'account',
  'phase',
  'claim',
])

/** What lines are read among. */
interface Around {
  readonly names: LocalityNames
  readonly grid: Grid
}

/** Where the sheet says what is claimed of a line, that answers its shares, but no correction, no question and no doubt. */
export function noteDoubts(row: ReadRow, amount: Cents | null, { names, grid }: Around, isClaimStated: boolean): Finding[] {
  const said = row.texts.find((one) =>
    isClaimStated
      ? !named.has(one.role) && (isCorrected(one, amount) || isAsked(one) || (one.says.isUnsure && !one.says.isPartly))
      : named.has(one.role)
        ? tailSays(one.text).isUnsure ||
          (one.role === 'voucher' && one.says.isUnsure && !/\d/.test(one.text)) ||
          (isName(one) && (endsUnsure(one.text) || (corrected.test(one.text) && isOtherAmount(one.text, amount))))
        : doubts(one, amount, names),
  )
  if (said === undefined) return []
  const isOpen = isNote(said) ? !(isAsked(said) && isSettled(said, row, grid)) : said.role === 'description' && opensUnsure(said.text)
  return [finding('amount-uncertain', { text: quotedCell(said.text) }, said.at, isOpen ? 'error' : 'warning')]
}

/** A comment on an amount that says another one, and on a total also what puts any line in doubt. */
export function commentDoubts(row: ReadRow, amount: Cents | null, isTotal: boolean): Finding[] {
  const ofAmount = (column: number): boolean => row.amounts.some((one) => one.column.column === column)
  const said = row.notes.find(({ text, says, column }) => {
    if (isTotal && (says.isSetAside || says.isUnsure || says.isCorrection)) return true
    const amounts = ofAmount(column) ? amountsSaid(text) : []
    return amounts.length > 0 && (amount === null || !amounts.includes(toInteger(amount)))
  })
  return said ? [finding('amount-uncertain', { text: quotedCell(said.text) }, said.at, 'warning')] : []
}

/** A longer note is not looked at. */
const LONGEST = 240

function doubts(placed: PlacedText, amount: Cents | null, names: LocalityNames): boolean {
  const { text, says } = placed
  if (text.length > LONGEST) return false
  if (isOfPart(isNote(placed) ? text : tailOf(text))) return true
  if (says.isUnsure || tailSays(text).isUnsure || isAsked(placed) || isCorrected(placed, amount) || halves.test(text)) return true
  if ((isNote(placed) || /^\s*\p{L}/u.test(text)) && text.includes('+') && onTop.test(text.toLowerCase())) return true
  return isShared(text) && names.mentioned(text).ids.length > 0
}

/** Beside a line, not in its own words: that some of it comes back, is private, is of no invoice, or that only a part of it is the project's. */
const partOf =
  /(?<!\p{L})(?:hyvittaa|hyvitetaan|palautetaan|palautuu|krediteras|krediterar|aterbetalas|aterbetalar|(?:to|will) be (?:refunded|credited)|(?<!non[ -]?)refundable|pro ?forma|yksityis(?:ia|ta|en|ten|kul\p{L}*|ost\p{L}*|osuu\p{L}*|kaytto\p{L}*)|privat(?:a|t)?|private)(?!\p{L})|(?<!\p{L})(?:vain|ainoastaan|endast|bara|only) (?:\p{L}+ ){1,3}(?:hankkeelle|hankkeen|projektille|till projektet|for the project|to the project)(?!\p{L})/u
const denied = /(?<!\p{L})(?:ei|eivat|ilman|inga|inget|inte|ej|utan|no|not|without)(?!\p{L})/u
const tellsPart = /hyvit|palaut|kredit|terbet|refund|credited|forma|yksityis|privat|vain|ainoastaan|endast|bara|only/i
const addresses = /\S+@\S+|www\.\S+/g
const isOfPart = (text: string): boolean => {
  if (!tellsPart.test(text)) return false
  const said = folded(text.slice(0, LONGEST).toLowerCase()).replace(addresses, ' ')
  return /pro ?forma/.test(said) || (partOf.test(said) && !denied.test(said))
}

const isAsked = ({ text }: PlacedText): boolean => text.length <= LONGEST && text.includes('?') && (asks.test(text) || mayBeQuestion(text))

/** `korjattu: 99,00`, `vain 20,00`, `hyväksytään 12,50 €`; `rivi 3 korjattu 12.10.` and `hyväksytty 5.11` correct no amount. */
const corrected =
  /(?<!\p{L})(?:hyväksytään|hyväksytty|hyväksyn|godkänns|godkänt|godkänd|approved|accepted|allowed)\s*:?\s*(?:€\s?\d|\d[\d\s]*(?:,\d\d(?![.\d]|\s?%)|(?:\.\d\d)?\s?(?:€|eur)))|(?<!\p{L})(?:korjattu|korjataan|rättad|rättat|corrected|vain|ainoastaan|endast|bara|only)\s*:?\s*(?:€\s?)?\d[\d\s]*[.,]\d\d(?![.\d]|\s?%)/iu

/** Whether a text that no word of corrections, doubt or shares is in may be asked about, in some column or beside some name. */
export const mayBeAsked = (text: string): boolean =>
  corrected.test(text) ||
  isOfPart(text) ||
  (text.includes('?') && (asks.test(text) || mayBeQuestion(text))) ||
  (text.includes('+') && onTop.test(text.toLowerCase())) ||
  halves.test(text) ||
  isShared(text)

/** `oikea summa 145,20` beside another amount. */
const isCorrected = ({ text, says }: PlacedText, amount: Cents | null): boolean =>
  (says.isCorrection || corrected.test(text)) && (isOtherAmount(text, amount) || (says.isCorrection && isOtherWhole(text, amount)))
const isOtherAmount = (text: string, amount: Cents | null): boolean =>
  amountsSaid(text).some((cents) => amount === null || cents !== toInteger(amount))

/** `oikea summa 20`, `ska vara 145`, `should be 1 200`: whole euros right behind words of the right amount, and nothing behind them. */
const isOtherWhole = (text: string, amount: Cents | null): boolean => {
  const euros = text.length <= LONGEST ? rightWhole.exec(text.trim())?.[1] : undefined
  return euros !== undefined && (amount === null || Number(euros.replace(/\s/, '')) * 100 !== toInteger(amount))
}
const rightWhole =
  /(?<!\p{L})(?:summa|hinta|olla|p\.? ?o\.?|belopp|vara|sum|amount|be)(?: on| är| is)?\s?[:=]?\s(\d{1,3}\s\d{3}|\d{1,6})[.!)]?$/iu

/** `Mallila 60 % Koeniemi 40 %`, `jaettu Koeniemen kanssa`: a locality, and how much of it is whose. */
const isShared = (text: string): boolean =>
  /\d ?%|(?<![\d/])1\/[2-9]|jaettu|jaetaan|jako|puolet|puoliksi|laskutetaan|delas|delat|h[aä]lften|faktureras|shared|split|half/i.test(
    text.includes('%') ? text.replace(vatRate, '') : text,
  )

/** `alv 22 %`, `22 % moms` share nothing. */
const vatRate = /(?:alv|moms|vat)[ .:]*\d{1,2}(?:,\d)? ?%|\d{1,2}(?:,\d)? ?% ?(?:alv|moms|vat)/gi

const NONE: readonly Finding[] = []

/** 40 071,00 where 15.9. was typed, became a day and was given back the look of an amount: whole euros beyond every cap that are a day of the project's years. */
export function dayAsAmount(row: ReadRow, amount: Cents | null, { period, terms }: Project): readonly Finding[] {
  const euros = amount === null ? 0 : toInteger(amount) / 100
  if (amount === null || !Number.isInteger(euros) || toInteger(amount) <= toInteger(terms.cap.cents)) return NONE
  const day = fromSerial(euros, false)
  if (isMadeOfOthers(row, toInteger(amount))) return []
  if (day === null || yearOf(day) < yearOf(period.start) || yearOf(day) > yearOf(period.end)) return []
  const at = row.amounts.find(({ reading }) => reading.kind === 'amount' && toInteger(reading.cents) === toInteger(amount))?.at ?? row.at
  return [finding('amount-uncertain', { text: `${String(euros)} = ${day}` }, at)]
}

/** A day makes no sum: 32 795,90 and 7 215,10 of VAT are 40 011,00. */
function isMadeOfOthers({ amounts }: ReadRow, cents: number): boolean {
  const others = amounts.flatMap(({ reading }) =>
    reading.kind === 'amount' && toInteger(reading.cents) !== cents ? [toInteger(reading.cents)] : [],
  )
  return others.length > 1 && others.every((one) => one !== 0) && others.reduce((sum, one) => sum + one, 0) === cents
}

const yearOf = (day: IsoDate): string => day.slice(0, 4)
