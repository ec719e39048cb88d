// From claims to a settlement: register → assess → settle → check. Law: nothing here decides anything; it is the order in which the core is asked.
import { register } from '../../core/claim.ts'
import { repeatingAmong } from '../../batch/join/repeats.ts'
import { checkProject } from '../../core/conditions/index.ts'
import { assess } from '../../core/eligibility/index.ts'
import type { Project } from '../../core/project.ts'
import type { ReportMaterial } from '../../core/report/index.ts'
import { checkResults } from '../../core/results/check.ts'
import { settle } from '../../core/settlement.ts'
import type { GivenClaims } from '../claims/claims-files.ts'

/** Everything a report is made of. */
export function settled(project: Project, { sources, drafts }: GivenClaims): ReportMaterial {
  const { claims } = register(project, drafts)
  const assessment = assess(project, claims, repeatingAmong(claims))
  const settlement = settle(project, assessment)
  const findings = [...checkProject({ project, drafts, claims, assessment, settlement }), ...checkResults(project)]
  return { project, settlement, assessment, claims, findings, sources, drafts }
}
