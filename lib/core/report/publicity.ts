// The publicity of the programme: what every report must show of its funders. Law: a report without it is a finding, and a mark of one programme
// never stands in the report of another.
import { finding, type Finding } from '../finding.ts'
import { textIn } from '../locality.ts'
import type { PublicityBlock, Report } from './block.ts'
import type { Scope } from './scope.ts'

export function publicityBlock({ profile, project, language, words }: Scope): PublicityBlock {
  const { publicity } = profile
  return {
    kind: 'publicity',
    title: words.publicity.title,
    emblem: publicity.emblem[language],
    funders: publicity.funder[language],
    mark: publicity.mark?.[language] ?? null,
    authority: textIn(project.authority, language),
    source: publicity.source,
  }
}

/** What of the publicity a report lacks or shows wrongly: an error for each element (1828/2006 Art. 8–9; 2021/1060 Art. 47 and 50). */
export function publicityMissing(
  report: Report,
  { profile, project, language }: Pick<Scope, 'profile' | 'project' | 'language'>,
): Finding[] {
  const { publicity } = profile
  const block = report.sections.flatMap((section) => section.blocks).find((one) => one.kind === 'publicity')
  const wanted: readonly (readonly [string, boolean])[] = [
    ['emblem', block?.emblem === publicity.emblem[language]],
    ['funder', publicity.funder[language].every((funder) => block?.funders.includes(funder) === true)],
    ['mark', block?.mark === (publicity.mark?.[language] ?? null)],
    ['authority', block?.authority === textIn(project.authority, language)],
  ]
  return wanted.flatMap(([element, isThere]) => (isThere ? [] : [finding('publicity-missing', { element })]))
}
