// Phases are to be done in September–October; a late one is told, not forbidden.
import { finding } from '../finding.ts'
import { isOutside, phasesDone, phaseTarget, type ResultsRule } from './rule.ts'

export const phaseOutsideTarget: ResultsRule = {
  code: 'phase-outside-target',
  source: 'flyer',
  check: (project) =>
    phasesDone(project)
      .filter((one) => isOutside(one.date, phaseTarget(project)) && !isOutside(one.date, project.period))
      .map((one) => finding('phase-outside-target', one)),
}
