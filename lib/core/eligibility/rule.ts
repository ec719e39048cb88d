// What an eligibility rule is. Law: one rule, one file, one finding code, one legal source; a rule says what it found and changes nothing.
import type { Finding, FindingCode } from '../finding.ts'
import type { Filing, Project } from '../project.ts'
import type { Line } from '../claim.ts'
import type { Locality } from '../locality.ts'
import type { Profile } from '../profile/index.ts'

/** A cost line with all that a rule may look at. */
export interface Subject {
  readonly project: Project
  readonly profile: Profile
  readonly locality: Locality
  readonly filing: Filing
  readonly line: Line
}

/** A rule about one line at a time. */
export interface LineRule {
  readonly code: FindingCode
  /** Where the rule stands in law or in the project's own papers. */
  readonly source: string
  /** Whether an error stops a credit note too; ignoring a credit raises the claim, so findings about period, payment, voucher and category never do. */
  readonly stopsReductions: boolean
  readonly check: (subject: Subject) => Finding | null
}
