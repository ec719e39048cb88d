// From posted claims to everything the figures are made of: register → assess → settle → check, as the batch does. Law: nothing here decides anything; it
// is the order in which the core is asked, so that the pane and the batch show the same figures.
import { register, type ClaimDraft, type StoredFinding } from '../../../lib/core/claim.ts'
import { checkProject } from '../../../lib/core/conditions/index.ts'
import { assess } from '../../../lib/core/eligibility/index.ts'
import type { Project } from '../../../lib/core/project.ts'
import type { ReportMaterial, ReportSource } from '../../../lib/core/report/index.ts'
import { checkResults } from '../../../lib/core/results/check.ts'
import { settle } from '../../../lib/core/settlement.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'

/** Claims with the files they came from. */
export interface CountedClaims {
  readonly sources: readonly ReportSource[]
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
}

/** What counts of the postings: those that were written whole; a file that nothing was taken from is a source, and no claim. */
export function countedClaims(postings: readonly Pick<Posting, 'state' | 'sha256' | 'status' | 'draft'>[]): CountedClaims {
  const posted = postings.filter(({ state }) => state === 'posted')
  const sources = new Map<string, ReportSource>()
  for (const { sha256, status, draft } of posted)
    if (!sources.has(draft.source.file)) sources.set(draft.source.file, { file: draft.source.file, sha256, status })
  return { sources: [...sources.values()], drafts: posted.filter(({ status }) => status !== 'rejected').map(({ draft }) => draft) }
}

export function settled(project: Project, { sources, drafts }: CountedClaims): ReportMaterial {
  const { claims } = register(project, drafts)
  const assessment = assess(project, claims)
  const settlement = settle(project, assessment)
  const findings = [...checkProject({ project, drafts, claims, assessment, settlement }), ...checkResults(project)]
  return { project, settlement, assessment, claims, findings, sources, drafts }
}
