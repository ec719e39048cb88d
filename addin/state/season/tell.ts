// How findings are told: in one language, with localities and cost categories called by their names. The same as in the batch.
import type { StoredFinding } from '../../../lib/core/claim.ts'
import type { Finding } from '../../../lib/core/finding.ts'
import type { Language } from '../../../lib/core/locality.ts'
import type { Project } from '../../../lib/core/project.ts'
import { messageOf } from '../../../lib/i18n/index.ts'
import { namesIn } from './names.ts'

export function tellIn(project: Project, language: Language): (one: Finding | StoredFinding) => string {
  const names = namesIn(project, language)
  return (one) => messageOf(one, language, names)
}
