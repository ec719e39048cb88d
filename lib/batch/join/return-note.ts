// The return notes for a claim sheet, each in the language of a locality it speaks of.
import type { Language } from '../../core/locality.ts'
import { localityById, type Project } from '../../core/project.ts'
import { returnNoteText } from '../../documents/return-note/index.ts'
import type { JoinedSource } from './joining.ts'

/** The notes for a source by language: none where nobody has to correct anything, more than one where its localities speak different languages. */
export function returnNotes(joined: JoinedSource, project: Project, usual: Language): Map<Language, string> {
  const languages = languagesOf(joined, project, usual)
  return new Map(
    languages.flatMap((language) => {
      const text = returnNoteText({ ...joined.source, claims: joined.claims }, project, language)
      return text === null ? [] : [[language, text] as const]
    }),
  )
}

function languagesOf({ claims }: JoinedSource, project: Project, usual: Language): Language[] {
  const known = claims.flatMap((claim) => localityById(project, claim.locality)?.language ?? [])
  return known.length === 0 ? [usual] : [...new Set(known)]
}
