// The words of the financial report from its cover to the cost categories; the rest is in details.
import type { PayerType } from '../../../locality.ts'
import type { Cents } from '../../../money.ts'
import type { Period } from '../../../period.ts'
import type { SelfFinancingMode, Terms } from '../../../terms.ts'
import type { Words } from '../../words-by-name.ts'

export interface OverviewWords {
  readonly financial: { readonly title: string; readonly subtitle: (code: string, claim: number, period: Period) => string }
  readonly sheets: SheetNames
  readonly summary: SummaryWords
  readonly localities: LocalityWords
  readonly selfFinancing: SelfFinancingWords
  readonly funding: FundingWords
  readonly categories: CategoryWords
}

/** Names of sheets: at most 31 characters, none of `: \ / ? * [ ]`, no two alike. */
type SheetNames = Words<
  | 'summary'
  | 'localities'
  | 'categories'
  | 'claims'
  | 'payments'
  | 'deductions'
  | 'forecast'
  | 'findings'
  | 'assumptions'
  | 'signatures'
  | 'lines'
  | 'proof'
  | 'cents'
>

interface SummaryWords extends Words<
  | 'title'
  | 'code'
  | 'name'
  | 'beneficiary'
  | 'authority'
  | 'projectPeriod'
  | 'claim'
  | 'claimPeriod'
  | 'filedOn'
  | 'notFiled'
  | 'programme'
  | 'rules'
  | 'figures'
  | 'figure'
  | 'amount'
  | 'from'
  | 'localities'
  | 'shares'
> {
  readonly interimClaim: (number: number) => string
  readonly finalClaim: (number: number) => string
  readonly payable: (claim: number) => string
}

interface LocalityWords extends Words<
  | 'title'
  | 'table'
  | 'number'
  | 'locality'
  | 'implementer'
  | 'payer'
  | 'approved'
  | 'claimed'
  | 'ineligible'
  | 'income'
  | 'eligible'
  | 'cap'
  | 'reimbursable'
  | 'overCap'
  | 'headroom'
  | 'use'
  | 'received'
  | 'recognised'
  | 'applied'
  | 'unapplied'
  | 'chart'
> {
  /** What the picture shows: how many localities, what is reimbursed, who is over the cap. */
  readonly picture: (localities: number, reimbursable: Cents, over: readonly string[]) => string
}

interface SelfFinancingWords extends Words<
  'title' | 'payerType' | 'due' | 'received' | 'applied' | 'unapplied' | 'outstanding' | 'overpaid'
> {
  readonly notes: Readonly<Record<SelfFinancingMode, string>>
  readonly payerTypes: Readonly<Record<PayerType, string>>
}

interface FundingWords extends Words<
  'title' | 'note' | 'source' | 'approved' | 'earlier' | 'added' | 'cumulative' | 'use' | 'remaining' | 'overpaid' | 'chart'
> {
  readonly ofWhich: (source: string) => string
  readonly payers: Readonly<Record<PayerType, string>>
  readonly picture: (publicFunding: Cents, shares: readonly string[], selfFinancing: Cents, unapplied: Cents) => string
}

interface CategoryWords extends Words<
  | 'title'
  | 'table'
  | 'noBudget'
  | 'category'
  | 'unknown'
  | 'approved'
  | 'claimed'
  | 'earlier'
  | 'added'
  | 'cumulative'
  | 'use'
  | 'deviation'
  | 'allowed'
  | 'verdict'
  | 'within'
  | 'exceeded'
  | 'income'
  | 'total'
  | 'chart'
> {
  readonly notes: Readonly<Record<Terms['categoryDeviation'], string>>
  readonly picture: (costs: readonly string[]) => string
}
