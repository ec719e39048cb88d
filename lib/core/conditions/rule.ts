// What a rule about the project as a whole is: its claims, caps, budget and self-financing. Law: as with lines, one rule, one file, one code, one source.
import type { ClaimDraft, PaymentClaim, StoredFinding } from '../claim.ts'
import type { Assessment } from '../eligibility/index.ts'
import type { Finding, FindingCode } from '../finding.ts'
import type { Project } from '../project.ts'
import type { Settlement } from '../settlement.ts'

/** All that a rule about the project may look at. */
export interface Whole {
  readonly project: Project
  /** Everything that was read. */
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
  readonly claims: readonly PaymentClaim[]
  readonly assessment: Assessment
  readonly settlement: Settlement
}

/** A rule about the project; `source` is where it stands in law or in the project's own papers. */
export interface ProjectRule {
  readonly code: FindingCode
  readonly source: string
  readonly check: (whole: Whole) => Finding[]
}
