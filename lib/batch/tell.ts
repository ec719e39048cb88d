// How findings are told in a run: in one language, with localities and cost categories called by their names.
import type { Finding } from '../core/finding.ts'
import { textIn, type Language } from '../core/locality.ts'
import { categoryOf, profileOf } from '../core/profile/index.ts'
import { localityById, type Project } from '../core/project.ts'
import { messageOf, type Names } from '../i18n/index.ts'

/** A finding as a sentence or two. */
export type Tell = (finding: Finding) => string

/** What ids are called; an id nobody knows is its own name. */
export const namesIn = (project: Project, language: Language): Required<Names> & { readonly locality: Name; readonly category: Name } => ({
  locality: (id) => {
    const locality = localityById(project, id)
    return locality ? textIn(locality.name, language) : id
  },
  category: (id) => categoryOf(profileOf(project.profile), id)?.name[language] ?? id,
  claims: project.claims,
})

type Name = (id: string) => string

export function tellIn(project: Project, language: Language): Tell {
  const names = namesIn(project, language)
  return (one) => messageOf(one, language, names)
}
