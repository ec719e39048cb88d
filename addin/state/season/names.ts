// What ids are called: localities and cost categories by their names in a language. The same as in the batch.
import { textIn, type Language } from '../../../lib/core/locality.ts'
import { categoryOf, profileOf } from '../../../lib/core/profile/index.ts'
import { localityById, type Project } from '../../../lib/core/project.ts'
import type { Names } from '../../../lib/i18n/index.ts'

/** An id nobody knows is its own name. */
export const namesIn = (project: Project, language: Language): Required<Names> => ({
  locality: (id) => {
    const locality = localityById(project, id)
    return locality === null ? id : textIn(locality.name, language)
  },
  category: (id) => categoryOf(profileOf(project.profile), id)?.name[language] ?? id,
  claims: project.claims,
})
