// What a report is made of: the project, what the rules said about its lines, and the settlement. Law: a report computes no money of its own; batch and pane
// ask the core in one order, so that both show the same figures.
import { register, type ClaimDraft, type PaymentClaim, type StoredFinding } from '../claim.ts'
import { checkProject } from '../conditions/index.ts'
import type { MayRepeat } from '../eligibility/claimed-twice.ts'
import { assess, type Assessment } from '../eligibility/index.ts'
import type { Finding } from '../finding.ts'
import type { Project } from '../project.ts'
import { checkResults } from '../results/check.ts'
import { settle, type Settlement } from '../settlement.ts'

/** A file the lines came from, with its fingerprint; a file nothing could be taken from is one too. */
export interface ReportSource {
  readonly file: string
  readonly sha256: string
  readonly status?: 'ok' | 'attention' | 'rejected'
}

/** Claims as they were read, with the files they came from. */
export interface ReportedClaims {
  readonly sources: readonly ReportSource[]
  /** Everything that was read, also what belongs to no locality or filing. */
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
}

/** Everything the figures of a report are made of; `reportMaterial` makes it. */
export interface ReportMaterial extends ReportedClaims {
  readonly project: Project
  readonly settlement: Settlement
  readonly assessment: Assessment
  /** Registered: of a known locality and filing. */
  readonly claims: readonly PaymentClaim[]
  /** Project-wide findings: claim chain, caps, budget, results. */
  readonly findings: readonly Finding[]
}

/** From claims to everything the figures are made of: register → assess → settle → check. `repeating` may say which lines of all can repeat another at all. */
export function reportMaterial(
  project: Project,
  { sources, drafts }: ReportedClaims,
  repeating?: (claims: readonly PaymentClaim[]) => MayRepeat,
): ReportMaterial {
  const { claims } = register(project, drafts)
  const assessment = assess(project, claims, repeating?.(claims))
  const settlement = settle(project, assessment)
  const findings = [...checkProject({ project, drafts, claims, assessment, settlement }), ...checkResults(project)]
  return { project, settlement, assessment, claims, findings, sources, drafts }
}

/** Which rules made the figures; it changes whenever a rule changes a figure, and CHANGELOG says whose. */
export const RULES = '2009.1'
