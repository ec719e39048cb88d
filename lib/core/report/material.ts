// What a report is made of: the project, what the rules said about its lines, and the settlement. Law: a report computes no money of its own.
import type { ClaimDraft, PaymentClaim, StoredFinding } from '../claim.ts'
import type { Assessment } from '../eligibility/index.ts'
import type { Finding } from '../finding.ts'
import type { Project } from '../project.ts'
import type { Settlement } from '../settlement.ts'

/** A file the lines came from, with its fingerprint; a file nothing could be taken from is one too. */
export interface ReportSource {
  readonly file: string
  readonly sha256: string
  readonly status?: 'ok' | 'attention' | 'rejected'
}

export interface ReportMaterial {
  readonly project: Project
  readonly settlement: Settlement
  readonly assessment: Assessment
  /** Registered: of a known locality and filing. */
  readonly claims: readonly PaymentClaim[]
  /** Project-wide findings: claim chain, caps, budget, results. */
  readonly findings: readonly Finding[]
  readonly sources: readonly ReportSource[]
  /** Everything that was read, also what belongs to no locality or filing. */
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
}

/** Which rules made the figures; it changes whenever a rule changes a figure, and CHANGELOG says whose. */
export const RULES = '2009.1'
