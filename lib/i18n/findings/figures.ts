// Every figure of every finding, and how it is told. Law: the table is complete, so that a finding read back from a file is told anew only when all of
// its figures are there.
import type { Phase } from '../../core/claim.ts'
import type { FindingCode, FindingFigures, HiddenWhat, LimitName, UnreadableReason, UnsafeReason, VoucherPart } from '../../core/finding.ts'
import type { VatTreatment } from '../../core/locality.ts'
import type { Gathering, StakeholderDomain } from '../../core/results/index.ts'
import {
  budgetRow,
  category,
  claimsOfProject,
  count,
  date,
  expectation,
  figure,
  listOf,
  locality,
  measure,
  money,
  oneOf,
  orNone,
  orNull,
  rate,
  text,
  textOrNull,
} from './telling.ts'
import type { Manner, Telling } from './telling.ts'

const unreadable = oneOf<UnreadableReason>({
  empty: true,
  notWorkbook: true,
  damaged: true,
  wrongFormat: true,
  noSheets: true,
  unknownEncoding: true,
  timeout: true,
  outgrown: true,
  crashed: true,
  unreachable: true,
})

const unsafe = oneOf<UnsafeReason>({
  traversal: true,
  duplicatePart: true,
  overlap: true,
  link: true,
  sizesDisagree: true,
  doctype: true,
  unknownCompression: true,
  headersDisagree: true,
  checksum: true,
})

const limit = oneOf<LimitName>({
  fileBytes: true,
  entries: true,
  partBytes: true,
  totalBytes: true,
  ratio: true,
  cells: true,
  rows: true,
  textLength: true,
  sheets: true,
  depth: true,
  sharedStrings: true,
  ranges: true,
  listLength: true,
  errors: true,
  lines: true,
  tables: true,
  wordRows: true,
  monthAmounts: true,
  lineText: true,
})

const hidden = oneOf<HiddenWhat>({
  row: true,
  column: true,
  sheet: true,
  figure: true,
  order: true,
  letters: true,
  cellTwice: true,
  sheetTwice: true,
  mergedOver: true,
  covered: true,
  embedded: true,
  comments: true,
  foreignBytes: true,
  far: true,
})
const voucherPart = oneOf<VoucherPart>({ voucher: true, supplier: true, date: true, amount: true })
const treatment = oneOf<VatTreatment>({ deductible: true, nonDeductible: true, municipality: true })

/** A phase of the project, or the gathering that stands for it. */
export type PhaseWord = Phase | Gathering['kind']
const phase = oneOf<PhaseWord>({ kickOff: true, a: true, b: true, ab: true, second: true, c: true })

const domain = oneOf<StakeholderDomain>({
  centreOfExpertise: true,
  internationalisation: true,
  internationalInvestment: true,
  inwardActivity: true,
  regionalDevelopment: true,
  keyCompanies: true,
})

const total = { statedCents: money, summedCents: money, differenceCents: money }
const days = { claim: count, from: date, to: date }
const phaseDone = { locality, phase, date }

const tellings = {
  'unreadable-file': { reason: unreadable },
  'encrypted-file': {},
  'too-large': { limit, allowed: count, found: measure },
  'unsafe-archive': { reason: unsafe, part: textOrNull },
  'duplicate-file': { original: text },
  'macro-ignored': {},
  'external-link-ignored': { target: text },
  mojibake: { text, repaired: text },
  'no-cost-lines': {},
  'sheet-left-out': { sheet: text },
  'unknown-locality': { text: textOrNull },
  'unknown-claim-period': { text: textOrNull, claims: claimsOfProject },
  'heading-uncertain': { text, meaning: text },
  'column-left-out': { text, said: orNone(text) },
  'row-left-out': { text },
  'line-set-aside': { text, sheet: orNone(oneOf({ copy: true, made: true })) },
  'page-words': { text },
  'hidden-content': { what: hidden, count },
  'amount-unreadable': { text },
  'amount-ambiguous': { text },
  'amount-uncertain': { text },
  'amount-fraction-of-cent': { text },
  'cents-as-shown': { text: figure, shownCents: money, count },
  'amounts-disagree': { netCents: orNull(money), vatCents: orNull(money), grossCents: orNull(money), claimedCents: orNull(money) },
  'vat-not-stated': {},
  'vat-calculated': { netCents: money, vatCents: money, rate, count },
  'currency-not-euro': { text },
  'date-unreadable': { text },
  'date-ambiguous': { text },
  'formula-without-value': { formula: text },
  'formula-error': { text },
  'formula-differs': { text: figure, calculated: figure },
  'formula-unchecked': { formula: text, count },
  'total-differs': total,
  'subtotal-differs': total,
  'self-financing-row': { text, amountCents: orNull(money) },
  'more-alike': { alike: text, count, last: textOrNull },
  'summary-without-vouchers': { lines: count },
  'costs-below-zero': { count, amountCents: money },
  'lines-cancel-out': { lines: count },
  'credit-sign-suspicious': { text, amountCents: money },
  'outside-project-period': { date, start: date, end: date },
  'not-paid': { paidOn: date, filedOn: date },
  'paid-date-unknown': {},
  'voucher-missing': { missing: listOf(voucherPart) },
  'vat-recoverable': { vatCents: money, treatment },
  'vat-unknown': { amountCents: money, treatment },
  'vat-implausible': { rate: orNull(rate), netCents: orNull(money), vatCents: orNull(money) },
  'equipment-not-eligible': { text, word: text },
  'cost-not-eligible': { text, word: text },
  'claimed-twice': { other: text, occurrence: count },
  'claimed-twice-likely': { other: text, amountCents: orNone(money) },
  'double-funding': { text, word: text },
  'category-unknown': { text: textOrNull },
  'category-not-approved': { category },
  'covered-by-simplified-cost': { category: orNull(category) },
  'working-time-record-missing': {},
  'travel-above-rate': { paidCents: money, allowedCents: money, rate: text },
  'rejected-by-decision': { reason: text, by: text },
  'claim-missing': { locality, claim: count },
  'period-gap': days,
  'period-overlap': days,
  'claim-out-of-order': { claim: count, filedOn: date, earlier: date },
  'claim-late': { claim: count, filedOn: date, deadline: date },
  'category-overrun': { category: budgetRow, approvedCents: money, eligibleCents: money, allowedCents: money },
  'self-financing-outstanding': { locality, dueCents: money, receivedCents: money, outstandingCents: money },
  'cap-reached': { locality, capCents: money },
  'over-cap': { locality, eligibleCents: money, withinCents: money, overCents: money },
  'cap-override-without-decision': { locality, overrideCents: money, capCents: money },
  'caps-above-maximum': { capsCents: money, maximumCents: money },
  'decision-unmatched': { place: text, decided: text },
  'phase-outside-target': phaseDone,
  'phase-outside-project': phaseDone,
  'kick-off-outside-target': { locality, date },
  'domain-not-represented': { locality, domain },
  'description-missing': { locality },
  'publicity-missing': { element: text },
  'posting-edited': { file: text, cells: textOrNull, lines: count, claimedCents: money, content: text },
  'ledger-broken': { file: text, number: count },
  'project-field': { path: text, label: textOrNull, value: text, expected: expectation },
  'unknown-field': { path: text },
} as const satisfies {
  readonly [Code in FindingCode]: { readonly [Name in keyof FindingFigures[Code]]: Telling<unknown> } & OfProject
}

/** What a sentence may say of the project beside the figures. */
interface OfProject {
  readonly claims?: typeof claimsOfProject
}

type Tellings = typeof tellings

/** The figures of a finding as its sentences say them. */
export type Said<Code extends FindingCode> = {
  readonly [Name in keyof Tellings[Code]]: Tellings[Code][Name] extends Telling<infer Told> ? Told : never
}

export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(tellings, code)

/** Makes raw figures ready to be said; null where one of them is missing or of another kind. */
export function saidFigures<Code extends FindingCode>(
  code: Code,
  figures: Readonly<Record<string, unknown>>,
  manner: Manner,
): Said<Code> | null {
  const told = Object.entries<Telling<unknown>>(tellings[code]).map(([name, telling]) => [name, telling(figures[name], manner)] as const)
  return told.some(([, said]) => said === undefined) ? null : (Object.fromEntries(told) as Said<Code>)
}
