// One thing to look at: a finding with the place it is about and what was decided. Law: every finding is one, each once.
import type { StoredFinding } from '../../../lib/core/claim.ts'
import type { AssessedLine } from '../../../lib/core/eligibility/index.ts'
import type { Finding } from '../../../lib/core/finding.ts'
import type { Decision } from '../../../lib/core/project.ts'

/** What a finding is about: a cell of this workbook, the project as a whole, a posted claim, or a line of one. */
export type CheckSubject =
  | { readonly kind: 'workbook'; readonly finding: Finding }
  | { readonly kind: 'project'; readonly finding: Finding }
  | { readonly kind: 'claim'; readonly file: string; readonly importKey: string; readonly lineAt: string | null }
  | { readonly kind: 'line'; readonly line: AssessedLine }

export interface Check {
  /** The same for the same finding after every reading of the workbook. */
  readonly key: string
  readonly finding: Finding | StoredFinding
  readonly subject: CheckSubject
  readonly locality: string | null
  readonly claim: number | null
  /** The partner's file; null for a finding about the project itself. */
  readonly file: string | null
  readonly decision: Decision | null
  /** Whether it keeps a line out of the figures. */
  readonly blocks: boolean
  /** What a decision about it is written under; null where nothing can be decided. */
  readonly decidedAt: string | null
}

/** How a check stands: to be looked at, accepted, rejected, or only told. */
export type CheckStanding = 'open' | 'accepted' | 'rejected' | 'told'

export function checkStanding({ finding, decision }: Pick<Check, 'finding' | 'decision'>): CheckStanding {
  if (decision !== null) return decision.accept ? 'accepted' : 'rejected'
  if (finding.code === 'rejected-by-decision') return 'rejected'
  return finding.severity === 'info' ? 'told' : 'open'
}

export const isDecided = (check: Pick<Check, 'finding' | 'decision'>): boolean => ['accepted', 'rejected'].includes(checkStanding(check))

/** Gives checks their keys: what they are about, and which of several alike. */
export function keyed(checks: readonly Omit<Check, 'key'>[]): Check[] {
  const seen = new Map<string, number>()
  return checks.map((one) => {
    const about = JSON.stringify([one.file, one.finding.at ?? null, one.finding.code, one.finding.figures])
    const count = (seen.get(about) ?? 0) + 1
    seen.set(about, count)
    return { ...one, key: count === 1 ? about : `${about} ${String(count)}` }
  })
}
