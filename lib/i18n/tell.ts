// How findings are told: in one language, with localities and cost categories called by their names.
import type { StoredFinding } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Language } from '../core/locality.ts'
import type { Project } from '../core/project.ts'
import { messageOf } from './findings/message.ts'
import { namesIn } from './names.ts'

/** A finding as a sentence or two. */
export type Tell = (finding: Finding | StoredFinding) => string

/** Tells the findings of a project's claims. */
export function tellIn(project: Project, language: Language): Tell {
  const names = namesIn(project, language)
  return (one) => messageOf(one, language, names)
}
