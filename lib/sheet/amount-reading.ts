// A cell of an amount column as cents. Law: float noise is forgiven, a fraction of a cent is not, and nothing that may be two amounts is chosen.
import { finding, type Finding, type FindingCode, type Severity } from '../core/finding.ts'
import { cents, LARGEST_AMOUNT, type Cents } from '../core/money.ts'
import { amountText, type AmountText, type DecimalSign } from './amount-text.ts'
import { amountFormat } from './amount-format.ts'
import type { Cell } from './grid.ts'
import { shownPlaces } from './recalculation/shown-places.ts'

export type AmountFault = Extract<
  FindingCode,
  'amount-unreadable' | 'amount-ambiguous' | 'amount-fraction-of-cent' | 'formula-error' | 'formula-without-value' | 'formula-differs'
>

export type AmountReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly cents: Cents; readonly currency: string | null }
  /** `calculated` is what a formula gives that differs. */
  | { readonly kind: 'fault'; readonly code: AmountFault; readonly text: string; readonly calculated?: string }

const BLANK: AmountReading = { kind: 'blank' }
const fault = (code: AmountFault, text: string): AmountReading => ({ kind: 'fault', code, text })
const differing = (text: string, calculated: string): AmountReading => ({ kind: 'fault', code: 'formula-differs', text, calculated })

/** What a fault is told as. */
export function faultFinding(
  { code, text, calculated = '' }: Extract<AmountReading, { kind: 'fault' }>,
  at: string,
  severity?: Severity,
): Finding {
  if (code === 'formula-without-value') return finding(code, { formula: text.replace(/^=/, '') }, at, severity)
  return code === 'formula-differs' ? finding(code, { text, calculated }, at, severity) : finding(code, { text }, at, severity)
}

/**
 * Words spreadsheet programs print in the place of a value, in English, Finnish and Swedish: `#REF!`, `#VIITTAUS!`, `#DIVISION/0!`, `Err:502`.
 * All but a few end with a sign, so that `#NuoriTöihin` is the name of a project.
 */
export const isErrorText = (text: string): boolean => /^(?:#|err|virhe|fel)/i.test(text) && isErrorWord(text)

const isErrorWord = (text: string): boolean =>
  /^#[A-ZÅÄÖ][A-ZÅÄÖ_/]{1,20}0?[!?]$/i.test(text) || /^#(?:N\/A|GETTING_DATA)$/i.test(text) || /^(?:err|virhe|fel):\d{3}$/i.test(text)

/** A dash alone says that nothing stands here. */
export const isPlaceholder = (text: string): boolean => /^[-\u2010-\u2015\u2212.\s]*$/.test(text)

/** Reads a cell by the decimal sign its column has proven (null: none). */
export function readAmount(cell: Cell | undefined, decimalSign: DecimalSign | null): AmountReading {
  if (cell === undefined) return BLANK
  switch (cell.kind) {
    case 'number':
      return cell.calculated === undefined
        ? numberAmount(cell.number, cell.format)
        : differing(String(Math.round(cell.number * 10_000) / 10_000), cell.calculated)
    case 'text':
      if (cell.calculated !== undefined) return differing(cell.text, cell.calculated)
      return cell.isTorn ? fault('amount-ambiguous', cell.text) : textAmount(cell.text, decimalSign)
    case 'error':
      return fault('formula-error', cell.text)
    case 'uncalculated':
      return fault('formula-without-value', `=${cell.formula}`)
    case 'date':
      return fault('amount-unreadable', cell.date)
    case 'boolean':
      return fault('amount-unreadable', String(cell.boolean).toUpperCase())
  }
}

/** As `readAmount`, but a number with a fraction of a cent counts as its cell shows it, where that is to the cent. */
export function readShown(cell: Cell, decimalSign: DecimalSign | null): AmountReading {
  const reading = readAmount(cell, decimalSign)
  if (reading.kind !== 'fault' || reading.code !== 'amount-fraction-of-cent') return reading
  return cell.kind === 'number' && shownPlaces(cell.format) === CENTS ? numberAmount(toCents(cell.number), cell.format) : reading
}

const CENTS = 2

/** As spreadsheets show it: halves of a cent, by the fifteen digits that they keep, away from nought. */
const toCents = (number: number): number => (Math.sign(number) * Math.round(Number((Math.abs(number) * 100).toPrecision(15)))) / 100

/** How far from a whole cent a binary fraction may be and still be noise, in cents. */
const NOISE = 1e-4

function numberAmount(number: number, format: string | undefined): AmountReading {
  const shown = amountFormat(format)
  if (!shown.isOfAmounts) return fault('amount-unreadable', String(number))
  const exact = number * 100
  const nearest = Math.round(exact)
  if (!Number.isFinite(number) || Math.abs(nearest) > LARGEST_AMOUNT) return fault('amount-unreadable', String(number))
  if (Math.abs(exact - nearest) > NOISE) return fault('amount-fraction-of-cent', String(number))
  const isSignHidden = nearest > 0 ? shown.writesSign : nearest < 0 && shown.leavesSignOut
  if (isSignHidden) return fault('amount-ambiguous', String(number))
  return { kind: 'amount', cents: cents(nearest), currency: shown.currency }
}

function textAmount(raw: string, decimalSign: DecimalSign | null): AmountReading {
  const text = raw.trim()
  if (isPlaceholder(text)) return BLANK
  if (isErrorText(text)) return fault('formula-error', text)
  const amount = amountText(text)
  if (amount === null) return fault('amount-unreadable', shortened(text))
  if (amount.unsureSign === null) return centsOf(amount, text)
  if (decimalSign === null) return fault('amount-ambiguous', text)
  if (decimalSign === amount.unsureSign) return fault(amount.decimals.endsWith('0') ? 'amount-ambiguous' : 'amount-fraction-of-cent', text)
  return centsOf({ ...amount, whole: amount.whole + amount.decimals, decimals: '' }, text)
}

/** Cents of digits that are certain; decimals beyond the cent must be noughts, or noise of a float (`6000.000000001`). */
function centsOf({ whole, decimals, negative, currency }: AmountText, text: string): AmountReading {
  const rest = decimals.slice(2)
  const down = /^0*$|^0000/.test(rest)
  const up = rest.startsWith('9999')
  if (!down && !up) return fault('amount-fraction-of-cent', text)
  const size = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0')) + (up ? 1 : 0)
  if (size > LARGEST_AMOUNT) return fault('amount-unreadable', text)
  return { kind: 'amount', cents: cents(negative ? -size : size), currency }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** The decimal sign that cells of an amount column prove: null where none does, or where they prove both. */
export function provenSign(cells: Iterable<Cell>): DecimalSign | 'both' | null {
  let proven: DecimalSign | null = null
  for (const cell of cells) {
    if (cell.kind !== 'text') continue
    const sign = amountText(cell.text)?.proves ?? null
    if (sign === null) continue
    if (proven !== null && proven !== sign) return 'both'
    proven = sign
  }
  return proven
}
