// Everything the project does, it does between its first and last day.
import { finding } from '../finding.ts'
import { isOutside, phasesDone, type ResultsRule } from './rule.ts'

export const phaseOutsideProject: ResultsRule = {
  code: 'phase-outside-project',
  source: 'flyer',
  check: (project) =>
    [...phasesDone(project), ...kickOffs(project)]
      .filter((one) => isOutside(one.date, project.period))
      .map((one) => finding('phase-outside-project', one)),
}

const kickOffs = ({ results }: Parameters<ResultsRule['check']>[0]): ReturnType<typeof phasesDone> =>
  results.gatherings.flatMap(({ locality, kind, date }) => (kind === 'kickOff' ? [{ locality, phase: kind, date }] : []))
