// From a project and its drafts to the material of a report, as the command line makes it.
import { register, type ClaimDraft, type StoredFinding } from '../../lib/core/claim.ts'
import { checkProject } from '../../lib/core/conditions/index.ts'
import { assess } from '../../lib/core/eligibility/index.ts'
import type { Project } from '../../lib/core/project.ts'
import type { ReportMaterial, ReportSource } from '../../lib/core/report/index.ts'
import { settle } from '../../lib/core/settlement.ts'

export function materialOf(
  project: Project,
  drafts: readonly ClaimDraft<StoredFinding>[],
  sources: readonly ReportSource[] = [],
): ReportMaterial {
  const { claims } = register(project, drafts)
  const assessment = assess(project, claims)
  const settlement = settle(project, assessment)
  const findings = checkProject({ project, drafts, claims, assessment, settlement })
  return { project, settlement, assessment, claims, findings, sources, drafts }
}
