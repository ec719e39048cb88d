// Kick-off events are held in August–September.
import { finding } from '../finding.ts'
import { isOutside, kickOffTarget, type ResultsRule } from './rule.ts'

export const kickOffOutsideTarget: ResultsRule = {
  code: 'kick-off-outside-target',
  source: 'flyer',
  check: (project) =>
    project.results.gatherings
      .filter(({ kind, date }) => kind === 'kickOff' && isOutside(date, kickOffTarget(project)) && !isOutside(date, project.period))
      .map(({ locality, date }) => finding('kick-off-outside-target', { locality, date })),
}
