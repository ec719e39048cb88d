// The words of the financial report from its claims to its cents: payments, deductions, terms, lines and proof.
import type { Cents } from '../../../money.ts'
import type { IsoDate } from '../../../period.ts'
import type { Filing } from '../../../project.ts'
import type { SelfFinancingMode, Terms } from '../../../terms.ts'
import type { ReportSource } from '../../material.ts'
import type { Words } from '../../words-by-name.ts'
import type { TermStatus } from '../terms.ts'

export interface DetailWords {
  readonly claims: ClaimWords
  readonly payments: PaymentWords
  readonly receipts: ReceiptWords
  readonly deductions: DeductionWords
  readonly capStory: CapStoryWords
  readonly findings: Words<'section' | 'title' | 'severity' | 'what' | 'message' | 'source' | 'none'>
  readonly forecast: ForecastWords
  readonly terms: TermWords
  readonly assumptions: AssumptionWords
  readonly lines: LineWords
  readonly keys: Words<'locality' | 'category' | 'source' | 'reason' | 'order' | 'base' | 'payer' | 'phaseA'>
  readonly proof: ProofWords
  readonly checks: CheckWords
  readonly cents: Words<
    'section' | 'title' | 'note' | 'none' | 'claim' | 'level' | 'amount' | 'rule' | 'to' | 'cents' | 'project' | 'roundingRow'
  >
}

interface ClaimWords extends Words<
  | 'title'
  | 'progress'
  | 'claim'
  | 'period'
  | 'filedOn'
  | 'claimedAdded'
  | 'ineligibleAdded'
  | 'incomeAdded'
  | 'eligible'
  | 'reimbursable'
  | 'simplified'
  | 'base'
  | 'delivered'
  | 'progressChart'
> {
  readonly claimName: (number: number) => string
  readonly claimTitle: (number: number, isFinal: boolean) => string
  readonly claimNote: (filing: Filing) => string
  /** What this claim adds to a column. */
  readonly added: (column: string) => string
  readonly progressPicture: (claims: number, eligible: Cents, reimbursable: Cents, publicFunding: Cents) => string
}

type PaymentWords = Words<'title' | 'table' | 'note' | 'claim' | 'filedOn' | 'advances' | 'open' | 'cleared' | 'payable' | 'left'>

type ReceiptWords = Words<
  | 'receipts'
  | 'receivedOn'
  | 'noReceipts'
  | 'income'
  | 'incomeNote'
  | 'noIncome'
  | 'claim'
  | 'date'
  | 'description'
  | 'amount'
  | 'advances'
  | 'paidOn'
  | 'noAdvances'
>

type DeductionWords = Words<'title' | 'table' | 'note' | 'none' | 'reason' | 'lines' | 'total' | 'memoCategory' | 'inPart'>

interface CapStoryWords extends Words<'title' | 'note' | 'none' | 'at' | 'before' | 'eligible' | 'limit' | 'within' | 'over'> {
  /** What crossed the limit where it was no line: `income 1` or `simplifiedCost 2`. */
  readonly other: (at: string) => string
}

interface ForecastWords extends Words<
  'section' | 'title' | 'expected' | 'possible' | 'unused' | 'moves' | 'movesNote' | 'noMoves' | 'from' | 'to' | 'amount'
> {
  readonly note: (asOf: IsoDate, elapsed: number, total: number) => string
  readonly effect: (now: Cents, moved: Cents) => string
}

interface TermWords extends Words<
  | 'title'
  | 'term'
  | 'value'
  | 'source'
  | 'status'
  | 'cap'
  | 'maximum'
  | 'maximumFromCaps'
  | 'selfFinancing'
  | 'mode'
  | 'recognise'
  | 'funding'
  | 'reducedWhole'
  | 'rounding'
  | 'deviation'
  | 'lineOrder'
  | 'deadline'
  | 'deadlineSource'
  | 'sharesNotLive'
> {
  readonly weight: (source: string) => string
  readonly reduced: (source: string) => string
  /** How many parts of the whole each source pays: “ESF 75”, “TE-centre 101”, “176”. */
  readonly partsNote: (first: string, second: string, whole: string) => string
  readonly statuses: Readonly<Record<TermStatus, string>>
  readonly modes: Readonly<Record<SelfFinancingMode, string>>
  readonly recognised: Readonly<Record<Terms['selfFinancing']['recognise'], string>>
  readonly roundings: Readonly<Record<Terms['rounding'], string>>
  readonly deviations: Readonly<Record<Terms['categoryDeviation'], string>>
  readonly lineOrders: Readonly<Record<Terms['lineOrder'], string>>
}

interface AssumptionWords extends Words<'title' | 'heading' | 'none'> {
  readonly introduction: (count: number) => string
  readonly term: (term: string, value: string, isSample: boolean) => string
  readonly override: (locality: string) => string
}

type LineWords = Words<
  | 'section'
  | 'title'
  | 'note'
  | 'empty'
  | 'number'
  | 'claim'
  | 'locality'
  | 'file'
  | 'cell'
  | 'voucher'
  | 'invoice'
  | 'incurredOn'
  | 'paidOn'
  | 'supplier'
  | 'description'
  | 'category'
  | 'phase'
  | 'net'
  | 'vat'
  | 'gross'
  | 'claimed'
  | 'ineligible'
  | 'eligible'
  | 'reason'
  | 'findings'
>

interface ProofWords extends Words<
  | 'title'
  | 'sources'
  | 'note'
  | 'none'
  | 'number'
  | 'file'
  | 'status'
  | 'lines'
  | 'stated'
  | 'read'
  | 'leftOut'
  | 'reported'
  | 'difference'
  | 'fingerprint'
> {
  readonly statuses: Readonly<Record<NonNullable<ReportSource['status']>, string>>
}

interface CheckWords extends Words<
  | 'title'
  | 'check'
  | 'first'
  | 'second'
  | 'difference'
  | 'verdict'
  | 'agrees'
  | 'differs'
  | 'lines'
  | 'categories'
  | 'deductions'
  | 'financing'
  | 'payments'
> {
  readonly shares: (source: string) => string
}
