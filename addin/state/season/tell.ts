// How findings are told: in one language, with localities and cost categories called by their names. The same as in the batch.
import type { StoredFinding } from '../../../lib/core/claim.ts'
import type { Finding } from '../../../lib/core/finding.ts'
import { textIn, type Language } from '../../../lib/core/locality.ts'
import { categoryOf, profileOf } from '../../../lib/core/profile/index.ts'
import { localityById, type Project } from '../../../lib/core/project.ts'
import { messageOf, type Names } from '../../../lib/i18n/index.ts'

/** What ids are called; an id nobody knows is its own name. */
export const namesIn = (project: Project, language: Language): Required<Names> => ({
  locality: (id) => {
    const locality = localityById(project, id)
    return locality === null ? id : textIn(locality.name, language)
  },
  category: (id) => categoryOf(profileOf(project.profile), id)?.name[language] ?? id,
})

export function tellIn(project: Project, language: Language): (one: Finding | StoredFinding) => string {
  const names = namesIn(project, language)
  return (one) => messageOf(one, language, names)
}
