// A finding: a fault, question or explanation about data, as a value with a place. Law: faults in data are findings, all of them; only
// programmer faults throw. The words for a finding live in i18n; here are its code, its raw figures and its weight.
import type { Expectation } from './expectation.ts'
import type { Cents } from './money.ts'
import type { IsoDate } from './period.ts'

/** An error keeps its line or file out until it is decided; a warning asks; an info explains. */
export type Severity = 'error' | 'warning' | 'info'

/** A value together with everything there is to say about it. */
export interface Checked<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}

/** The raw values each finding's message is made of. Names tell the unit: `…Cents` is money, a date is an `IsoDate`, the rest is text or a count. */
export interface FindingFigures {
  // A file as a whole
  'unreadable-file': { readonly reason: UnreadableReason }
  'encrypted-file': Nothing
  'too-large': { readonly limit: LimitName; readonly allowed: number; readonly found: number | null }
  'unsafe-archive': { readonly reason: UnsafeReason; readonly part: string | null }
  'duplicate-file': { readonly original: string }
  'macro-ignored': Nothing
  'external-link-ignored': { readonly target: string }
  mojibake: { readonly text: string; readonly repaired: string }
  'no-cost-lines': Nothing
  'sheet-left-out': { readonly sheet: string }
  // What claim a sheet is
  'unknown-locality': { readonly text: string | null }
  'unknown-claim-period': { readonly text: string | null }
  // How a sheet was read
  'heading-uncertain': { readonly text: string; readonly meaning: string }
  /** The heading of a column; and what its notes say that stand beside few lines. */
  'column-left-out': { readonly text: string; readonly said?: string }
  'row-left-out': { readonly text: string }
  /**
   * The sheet itself says that a line is not claimed: a note beside it, the heading above it; no text where it is struck through. Or another sheet of that
   * name is a copy without it, or has a row that formulas made of it.
   */
  'line-set-aside': { readonly text: string; readonly sheet?: 'copy' | 'made' }
  /** What the header or footer of a sheet's printed pages says against what was read of the sheet. */
  'page-words': { readonly text: string }
  'hidden-content': { readonly what: HiddenWhat; readonly count: number }
  'amount-unreadable': { readonly text: string }
  'amount-ambiguous': { readonly text: string }
  /** Which amount of a line is claimed: a share in per cent, or another amount that its heading leaves open. */
  'amount-uncertain': { readonly text: string }
  'amount-fraction-of-cent': { readonly text: string }
  /** The first of so many amounts of a column with fractions of a cent, as it is stored and as it is shown, which is how it counts. */
  'cents-as-shown': { readonly text: string; readonly shownCents: Cents; readonly count: number }
  'amounts-disagree': {
    readonly netCents: Cents | null
    readonly vatCents: Cents | null
    readonly grossCents: Cents | null
    readonly claimedCents: Cents | null
  }
  'vat-not-stated': Nothing
  /** The first of so many lines whose VAT was calculated, and rounded, from a net amount and a rate. */
  'vat-calculated': { readonly netCents: Cents; readonly vatCents: Cents; readonly rate: string; readonly count: number }
  'currency-not-euro': { readonly text: string }
  'date-unreadable': { readonly text: string }
  'date-ambiguous': { readonly text: string }
  'formula-without-value': { readonly formula: string }
  'formula-error': { readonly text: string }
  /** What is stored in a cell, and what its formula gives; '' where that shows nothing. */
  'formula-differs': { readonly text: string; readonly calculated: string }
  /** The first of so many formulas of a column whose result nobody here can check; '' where it cannot be told as text. */
  'formula-unchecked': { readonly formula: string; readonly count: number }
  'total-differs': TotalFigures
  'subtotal-differs': TotalFigures
  'self-financing-row': { readonly text: string; readonly amountCents: Cents | null }
  'more-alike': { readonly alike: string; readonly count: number; readonly last: string | null }
  'summary-without-vouchers': { readonly lines: number }
  /** So many amounts of a list, most of it, are below zero and say nothing of a credit; their sum. */
  'costs-below-zero': { readonly count: number; readonly amountCents: Cents }
  /** So many lines are both sides of entries, which come to nothing. */
  'lines-cancel-out': { readonly lines: number }
  'credit-sign-suspicious': { readonly text: string; readonly amountCents: Cents }
  // Whether a cost line is eligible
  'outside-project-period': { readonly date: IsoDate; readonly start: IsoDate; readonly end: IsoDate }
  'not-paid': { readonly paidOn: IsoDate; readonly filedOn: IsoDate }
  'paid-date-unknown': Nothing
  'voucher-missing': { readonly missing: readonly VoucherPart[] }
  'vat-recoverable': { readonly vatCents: Cents; readonly treatment: string }
  'vat-unknown': { readonly amountCents: Cents; readonly treatment: string }
  'vat-implausible': { readonly rate: string | null; readonly netCents: Cents | null; readonly vatCents: Cents | null }
  'equipment-not-eligible': { readonly text: string; readonly word: string }
  'cost-not-eligible': { readonly text: string; readonly word: string }
  'claimed-twice': { readonly other: string; readonly occurrence: number }
  /** The same cost but for its day, or, in a list that repeats another one's lines, but for its amount, which is this one there. */
  'claimed-twice-likely': { readonly other: string; readonly amountCents?: Cents }
  'double-funding': { readonly text: string; readonly word: string }
  'category-unknown': { readonly text: string | null }
  'category-not-approved': { readonly category: string }
  'covered-by-simplified-cost': { readonly category: string | null }
  'working-time-record-missing': Nothing
  'travel-above-rate': { readonly paidCents: Cents; readonly allowedCents: Cents; readonly rate: string }
  'rejected-by-decision': { readonly reason: string; readonly by: string }
  // Whether the claims, the cap and the money of the project hold together
  'claim-missing': { readonly locality: string; readonly claim: number }
  'period-gap': { readonly claim: number; readonly from: IsoDate; readonly to: IsoDate }
  'period-overlap': { readonly claim: number; readonly from: IsoDate; readonly to: IsoDate }
  'claim-out-of-order': { readonly claim: number; readonly filedOn: IsoDate; readonly earlier: IsoDate }
  'claim-late': { readonly claim: number; readonly filedOn: IsoDate; readonly deadline: IsoDate }
  'category-overrun': {
    readonly category: string
    readonly approvedCents: Cents
    readonly eligibleCents: Cents
    readonly allowedCents: Cents
  }
  'self-financing-outstanding': {
    readonly locality: string
    readonly dueCents: Cents
    readonly receivedCents: Cents
    readonly outstandingCents: Cents
  }
  'cap-reached': { readonly locality: string; readonly capCents: Cents }
  'over-cap': { readonly locality: string; readonly eligibleCents: Cents; readonly withinCents: Cents; readonly overCents: Cents }
  'cap-override-without-decision': { readonly locality: string; readonly overrideCents: Cents; readonly capCents: Cents }
  'caps-above-maximum': { readonly capsCents: Cents; readonly maximumCents: Cents }
  'decision-unmatched': { readonly place: string; readonly decided: string }
  // Results
  'phase-outside-target': { readonly locality: string; readonly phase: string; readonly date: IsoDate }
  'phase-outside-project': { readonly locality: string; readonly phase: string; readonly date: IsoDate }
  'kick-off-outside-target': { readonly locality: string; readonly date: IsoDate }
  'domain-not-represented': { readonly locality: string; readonly domain: string }
  'description-missing': { readonly locality: string }
  'publicity-missing': { readonly element: string }
  // What was posted into a workbook
  /** `cells` names the edited ones, as far as that is known; `content` is a fingerprint of what the rows say now: another edit is another finding. */
  'posting-edited': {
    readonly file: string
    readonly cells: string
    readonly lines: number
    readonly claimedCents: Cents
    readonly content: string
  }
  'ledger-broken': { readonly file: string; readonly number: number }
  // project.json
  /** `label` is what a workbook calls the field; project.json has its path only. */
  'project-field': { readonly path: string; readonly label: string | null; readonly value: string; readonly expected: Expectation }
  'unknown-field': { readonly path: string }
}

type Nothing = Readonly<Record<string, never>>
interface TotalFigures {
  readonly statedCents: Cents
  readonly summedCents: Cents
  readonly differenceCents: Cents
}

export type UnreadableReason =
  'empty' | 'notWorkbook' | 'damaged' | 'wrongFormat' | 'noSheets' | 'unknownEncoding' | 'timeout' | 'outgrown' | 'crashed' | 'unreachable'
/** What about an archive only an attacker, or a damaged disk, would make. */
export type UnsafeReason =
  'traversal' | 'duplicatePart' | 'overlap' | 'link' | 'sizesDisagree' | 'doctype' | 'unknownCompression' | 'headersDisagree' | 'checksum'
/** The bounds of what one file may ask for, by the names that `--limit` takes. */
export type LimitName =
  | 'fileBytes'
  | 'entries'
  | 'partBytes'
  | 'totalBytes'
  | 'ratio'
  | 'cells'
  | 'rows'
  | 'textLength'
  | 'sheets'
  | 'depth'
  | 'sharedStrings'
  | 'ranges'
  | 'listLength'
  | 'errors'
  | 'lines'
  | 'tables'
  | 'wordRows'
  | 'monthAmounts'
  | 'lineText'
export type HiddenWhat =
  | 'row'
  | 'column'
  | 'sheet'
  | 'figure'
  /** Texts with characters that show them in another order. */
  | 'order'
  /** Letters that nobody can see: of the colour behind them, or too small. */
  | 'letters'
  | 'cellTwice'
  | 'sheetTwice'
  | 'mergedOver'
  /** Cells that a picture, a text box or another object lies over. */
  | 'covered'
  /** Objects within the file, such as other files, that hold or show something of their own. */
  | 'embedded'
  /** Comments on cells that could not be read. */
  | 'comments'
  /** Bytes beside the workbook, which may be a file of another kind. */
  | 'foreignBytes'
  /** Figures so far from all others that nobody gets to see them. */
  | 'far'
export type VoucherPart = 'voucher' | 'supplier' | 'date' | 'amount'

export type FindingCode = keyof FindingFigures

/** One finding. `at` is `sheet!cell` as in claims.json; a finding about a whole file, locality or project has none. */
export type Finding = {
  [Code in FindingCode]: { readonly code: Code; readonly severity: Severity; readonly at?: string; readonly figures: FindingFigures[Code] }
}[FindingCode]

/** How much each finding weighs unless the place says otherwise: errors make a line not eligible, warnings ask, information explains. */
const ordinarySeverity: { readonly [Code in FindingCode]: Severity } = {
  'unreadable-file': 'error',
  'encrypted-file': 'error',
  'too-large': 'error',
  'unsafe-archive': 'error',
  'duplicate-file': 'warning',
  'macro-ignored': 'info',
  'external-link-ignored': 'info',
  mojibake: 'warning',
  'no-cost-lines': 'error',
  'sheet-left-out': 'info',
  'unknown-locality': 'error',
  'unknown-claim-period': 'error',
  'heading-uncertain': 'warning',
  'column-left-out': 'info',
  'row-left-out': 'warning',
  'line-set-aside': 'error',
  'page-words': 'warning',
  'hidden-content': 'warning',
  'amount-unreadable': 'error',
  'amount-ambiguous': 'error',
  'amount-uncertain': 'error',
  'amount-fraction-of-cent': 'error',
  'cents-as-shown': 'info',
  'amounts-disagree': 'error',
  'vat-not-stated': 'warning',
  'vat-calculated': 'info',
  'currency-not-euro': 'error',
  'date-unreadable': 'error',
  'date-ambiguous': 'error',
  'formula-without-value': 'error',
  'formula-error': 'error',
  'formula-differs': 'error',
  'formula-unchecked': 'warning',
  'total-differs': 'warning',
  'subtotal-differs': 'warning',
  'self-financing-row': 'warning',
  'more-alike': 'warning',
  'summary-without-vouchers': 'warning',
  'costs-below-zero': 'error',
  'lines-cancel-out': 'error',
  'credit-sign-suspicious': 'warning',
  'outside-project-period': 'error',
  'not-paid': 'error',
  'paid-date-unknown': 'warning',
  'voucher-missing': 'error',
  'vat-recoverable': 'info',
  'vat-unknown': 'error',
  'vat-implausible': 'warning',
  'equipment-not-eligible': 'error',
  'cost-not-eligible': 'error',
  'claimed-twice': 'error',
  'claimed-twice-likely': 'warning',
  'double-funding': 'warning',
  'category-unknown': 'error',
  'category-not-approved': 'error',
  'covered-by-simplified-cost': 'info',
  'working-time-record-missing': 'warning',
  'travel-above-rate': 'warning',
  'rejected-by-decision': 'error',
  'claim-missing': 'warning',
  'period-gap': 'warning',
  'period-overlap': 'warning',
  'claim-out-of-order': 'warning',
  'claim-late': 'warning',
  'category-overrun': 'warning',
  'self-financing-outstanding': 'warning',
  'cap-reached': 'info',
  'over-cap': 'info',
  'cap-override-without-decision': 'error',
  'caps-above-maximum': 'error',
  'decision-unmatched': 'warning',
  'phase-outside-target': 'warning',
  'phase-outside-project': 'error',
  'kick-off-outside-target': 'warning',
  'domain-not-represented': 'warning',
  'description-missing': 'warning',
  'publicity-missing': 'error',
  'posting-edited': 'warning',
  'ledger-broken': 'error',
  'project-field': 'error',
  'unknown-field': 'warning',
}

/** Every finding code, in the order of the catalogue above. */
export const findingCodes = Object.keys(ordinarySeverity) as FindingCode[]

/** Makes a finding; `at` is `sheet!cell`, and a severity is given only where the place weighs it otherwise than usual. */
export function finding<Code extends FindingCode>(
  code: Code,
  figures: FindingFigures[Code],
  at?: string | null,
  severity?: Severity,
): Finding {
  const weight = severity ?? ordinarySeverity[code]
  return (at === undefined || at === null ? { code, severity: weight, figures } : { code, severity: weight, at, figures }) as Finding
}

export const isError = (one: { readonly severity: Severity }): boolean => one.severity === 'error'

/** Puts several checked values together: all values, all findings, in order. */
export function together<T>(all: readonly Checked<T>[]): Checked<T[]> {
  return { value: all.map((one) => one.value), findings: all.flatMap((one) => one.findings) }
}
