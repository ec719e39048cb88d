// What the ids of a project are called: localities and cost categories by their names in a language. Law: an id that nobody knows is its own name.
import { textIn, type Language } from '../core/locality.ts'
import { categoryOf, profileOf } from '../core/profile/index.ts'
import { localityById, type Filing, type Project } from '../core/project.ts'

/** All the names that a finding may ask for. */
export interface ProjectNames {
  readonly locality: (id: string) => string
  readonly category: (id: string) => string
  readonly claims: readonly Filing[]
}

export const namesIn = (project: Project, language: Language): ProjectNames => ({
  locality: (id) => {
    const locality = localityById(project, id)
    return locality === null ? id : textIn(locality.name, language)
  },
  category: (id) => categoryOf(profileOf(project.profile), id)?.name[language] ?? id,
  claims: project.claims,
})
