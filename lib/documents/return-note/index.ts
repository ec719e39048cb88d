// Return notes on paper: Markdown for a file, plain text for an e-mail. Law: nothing a person wrote becomes mark-up.
import { textIn, type Language } from '../../core/locality.ts'
import { localityById, type Project } from '../../core/project.ts'
import { categoryOf, profileOf } from '../../core/profile/index.ts'
import { returnNote, type ReturnedSource, type ReturnNote } from '../../core/report/return-note.ts'
import { noteWords } from '../../i18n/report/return-note.ts'

/** The note for a file as Markdown; null where its sender has nothing to correct. */
export function returnNoteMarkdown(source: ReturnedSource, project: Project, language: Language): string | null {
  const note = noteOf(source, project, language)
  return note === null ? null : markdown(note)
}

/** The same note ready to be pasted into an e-mail. */
export function returnNoteEmail(
  source: ReturnedSource,
  project: Project,
  language: Language,
): { readonly subject: string; readonly body: string } | null {
  const note = noteOf(source, project, language)
  return note === null ? null : { subject: oneLine(note.subject), body: plainText(note) }
}

function noteOf(source: ReturnedSource, project: Project, language: Language): ReturnNote | null {
  const locality = (id: string): string => {
    const found = localityById(project, id)
    return found === null ? id : textIn(found.name, language)
  }
  const category = (id: string): string => categoryOf(profileOf(project.profile), id)?.name[language] ?? id
  return returnNote(source, project, noteWords(language, { locality, category }))
}

function markdown({ subject, greeting, introduction, groups, closing, sender, words }: ReturnNote): string {
  const sections = groups.map(({ title, faults, requests }) =>
    [
      `## ${escaped(title)}`,
      `| ${words.place} | ${words.wrong} |\n| --- | --- |\n${faults.map(({ at, what }) => `| ${escaped(at ?? words.wholeFile)} | ${escaped(what)} |`).join('\n')}`,
      `**${words.toSend}:** ${requests.map(escaped).join(' ')}`,
    ].join('\n\n'),
  )
  return `${[`# ${escaped(subject)}`, escaped(greeting), escaped(introduction), ...sections, escaped(closing), escaped(sender)].join('\n\n')}\n`
}

function plainText({ greeting, introduction, groups, closing, sender, words }: ReturnNote): string {
  const sections = groups.map(({ title, faults, requests }, index) =>
    [
      `${String(index + 1)}. ${oneLine(title)}`,
      ...faults.map(({ at, what }) => `   - ${oneLine(at ?? words.wholeFile)}: ${oneLine(what)}`),
      `   ${words.toSend}: ${requests.map(oneLine).join(' ')}`,
    ].join('\n'),
  )
  return `${[oneLine(greeting), oneLine(introduction), ...sections, oneLine(closing), oneLine(sender)].join('\n\n')}\n`
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Text as text: the marks of Markdown and HTML lose their meaning. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`)
