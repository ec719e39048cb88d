// A return note: what the sender of a claim sheet is asked to correct, in the language of its locality. Law: it names only the sender's own sheet, and
// nothing a person wrote there becomes mark-up.
import type { StoredFinding } from '../../core/claim.ts'
import { groupedBy } from '../../core/claim.ts'
import { isError } from '../../core/finding.ts'
import { textIn, type Language } from '../../core/locality.ts'
import { localityById, type Project } from '../../core/project.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import { requestOf, whatIsWrong, type Names } from '../../i18n/index.ts'
import { namesIn } from '../tell.ts'
import { findingsOf, type JoinedSource } from './joining.ts'

/** The notes for a source by language: none where nobody has to correct anything, more than one where its localities speak different languages. */
export function returnNotes(joined: JoinedSource, project: Project, usual: Language): Map<Language, string> {
  const languages = languagesOf(joined, project, usual)
  return new Map(
    languages.flatMap((language) => {
      const text = noteText(joined, project, language)
      return text === null ? [] : [[language, text] as const]
    }),
  )
}

function languagesOf({ claims }: JoinedSource, project: Project, usual: Language): Language[] {
  const known = claims.flatMap((claim) => localityById(project, claim.locality)?.language ?? [])
  return known.length === 0 ? [usual] : [...new Set(known)]
}

function noteText(joined: JoinedSource, project: Project, language: Language): string | null {
  const names = namesIn(project, language)
  const asked = findingsOf(joined).filter((one) => one.severity !== 'info' && requestOf(one, language, names) !== null)
  if (!asked.some(isError)) return null
  const words = resultWords[language].note
  const groups = [...groupedBy(asked, (one) => one.code).values()].map((group) => section(group, language, names))
  const intro = joined.claims.length > 0 ? words.intro : words.introNothingRead
  const head = [`# ${words.title(plain(joined.source.file))}`, plain(textIn(project.name, language)), intro]
  return `${[...head, ...groups].join('\n\n')}\n`
}

/** One kind of fault: every place, then what to do about all of them. */
function section(group: readonly StoredFinding[], language: Language, names: Names): string {
  const places = group.map((one) => {
    const what = plain(whatIsWrong(one, language, names))
    return one.at === undefined ? `- ${what}` : `- **${plain(one.at)}** – ${what}`
  })
  const requests = new Set(group.map((one) => plain(requestOf(one, language, names) ?? '')))
  return `${places.join('\n')}\n\n${[...requests].join(' ')}`
}

/** A text as text: Markdown's marks and HTML's lose their meaning, line ends become spaces. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`)
