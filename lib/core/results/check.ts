// Whether what was achieved is what the flyer promised.
import type { Finding } from '../finding.ts'
import type { Project } from '../project.ts'
import { descriptionMissing } from './description-missing.ts'
import { domainNotRepresented } from './domain-not-represented.ts'
import { kickOffOutsideTarget } from './kick-off-outside-target.ts'
import { phaseOutsideProject } from './phase-outside-project.ts'
import { phaseOutsideTarget } from './phase-outside-target.ts'
import type { ResultsRule } from './rule.ts'

export const resultsRules: readonly ResultsRule[] = [
  kickOffOutsideTarget,
  phaseOutsideTarget,
  phaseOutsideProject,
  domainNotRepresented,
  descriptionMissing,
]

export const checkResults = (project: Project): Finding[] => resultsRules.flatMap((rule) => rule.check(project))
