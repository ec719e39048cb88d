// The words of reports as a parameter: core knows no language. Law: typed, so that a missing word does not compile.
import type { StoredFinding } from '../claim.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Language } from '../locality.ts'
import type { Cents } from '../money.ts'
import type { Period } from '../period.ts'
import type { Decision } from '../project.ts'
import type { Report } from './block.ts'
import type { FinancialWords } from './financial/words/index.ts'
import type { ResultsWords } from './results/words.ts'
import type { Value } from './value.ts'

export interface ReportWords extends FinancialWords {
  readonly language: Language
  /** Before a page number: “Sivu”. */
  readonly page: string
  readonly captions: Report['captions']
  readonly manyRows: Report['manyRows']
  readonly total: string
  readonly rounding: string
  readonly unapplied: string
  readonly nothing: string
  readonly notDecided: string
  readonly sharesNotDecided: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly signatures: SignatureWords
  readonly publicity: { readonly title: string }
  readonly results: ResultsWords
  // Figures in the language's form, for sentences
  readonly money: (amount: Cents) => string
  readonly period: (period: Period) => string
  readonly value: (value: Value) => string
  // Findings and decisions; what to do about a finding is for the finance officer, not for a report
  readonly finding: (finding: Finding | StoredFinding, names: FindingNames) => string
  readonly findingLabel: (code: string) => string
  /** Where a rule stands, as words; null where there is no rule. */
  readonly sourceOf: (code: string) => string | null
  /** What a term's source is called: `flyer`, `sample`, `vipu` or the funder's own paper. */
  readonly sourceName: (source: string | null) => string
  readonly decision: (decision: Decision, about: string) => string
}

/** How ids are called in this project. */
export interface FindingNames {
  readonly locality: (id: string) => string
  readonly category: (id: string) => string
}

interface SignatureWords {
  readonly title: string
  readonly placeAndDate: string
  readonly signature: string
  readonly name: string
  readonly beneficiary: string
  readonly financeOfficer: string
  readonly authority: string
  readonly financial: string
  readonly results: string
}
