// The words of the financial report, section by section.
import type { DetailWords } from './details.ts'
import type { OverviewWords } from './overview.ts'

export type { DetailWords, OverviewWords }
export interface FinancialWords extends OverviewWords, DetailWords {}
