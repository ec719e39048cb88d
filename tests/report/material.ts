// From a project and its drafts to the material of a report, as the command line and the pane make it.
import type { ClaimDraft, StoredFinding } from '../../lib/core/claim.ts'
import type { Project } from '../../lib/core/project.ts'
import type { ReportMaterial, ReportSource } from '../../lib/core/report/index.ts'
import { reportMaterial } from '../../lib/core/report/material.ts'

export const materialOf = (
  project: Project,
  drafts: readonly ClaimDraft<StoredFinding>[],
  sources: readonly ReportSource[] = [],
): ReportMaterial => reportMaterial(project, { sources, drafts })
