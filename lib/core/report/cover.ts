// What both reports say of themselves on their first page: the project, its parties, its period, and by which programme and rules.
import { textIn } from '../locality.ts'
import type { Facts } from './block.ts'
import { RULES } from './material.ts'
import type { Scope } from './scope.ts'
import { text } from './value.ts'

/** The facts of a cover; what it says of a claim stands between the project's period and the programme. */
export function coverFacts({ project, language, profile, words }: Scope, ofClaim: Facts['facts'] = []): Facts {
  const { summary: w } = words
  const { name, businessId } = project.beneficiary
  return {
    kind: 'facts',
    title: null,
    facts: [
      { label: w.code, value: text(project.code) },
      { label: w.name, value: text(textIn(project.name, language)) },
      { label: w.beneficiary, value: text(businessId === null ? name : `${name} (${businessId})`) },
      { label: w.authority, value: text(textIn(project.authority, language)) },
      { label: w.projectPeriod, value: text(words.period(project.period)) },
      ...ofClaim,
      { label: w.programme, value: text(profile.name[language]) },
      { label: w.rules, value: text(RULES) },
    ],
  }
}
