// A return note as Markdown that reads as a plain e-mail too: it is pasted as it stands. Law: nothing a person wrote becomes mark-up or a link.
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { returnNote, type NoteGroup, type ReturnedSource, type ReturnNote } from '../../core/report/return-note.ts'
import { namesIn } from '../../i18n/names.ts'
import { noteWords } from '../../i18n/report/return-note.ts'

/** The note for a file; null where its sender has nothing to correct. */
export function returnNoteText(source: ReturnedSource, project: Project, language: Language): string | null {
  const { locality, category } = namesIn(project, language)
  const note = returnNote(source, project, noteWords(language, { locality, category }))
  return note === null ? null : written(note)
}

function written({ subject, greeting, introduction, groups, closing, sender, words }: ReturnNote): string {
  const sections = groups.map((group, index) => section(group, `${String(index + 1)}. `, words))
  return `${[`# ${escaped(subject)}`, escaped(greeting), escaped(introduction), ...sections, escaped(closing), escaped(sender)].join('\n\n')}\n`
}

/** A numbered point: every cell, then what to send. */
function section({ title, faults, requests }: NoteGroup, number: string, words: ReturnNote['words']): string {
  const indent = ' '.repeat(number.length)
  const cells = faults.map(({ at, what }) => `${indent}- ${escaped(at ?? words.wholeFile)}: ${escaped(what)}`)
  return `${number}${escaped(title)}\n\n${cells.join('\n')}\n\n${indent}${words.toSend}: ${requests.map(escaped).join(' ')}`
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Text as text: the marks of Markdown and HTML, and what is taken for an address, lose their meaning; a line in the middle of a name has none. */
const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*[\]<>|~@]|&(?=[#\w])|:(?=\/\/)/g, (mark) => `\\${mark}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => `\\${mark}`)
    .replace(/\bwww(?=\.)/gi, (mark) => `${mark}\\`)
    .replace(/^(#|[-+=]|\d+(?=[.)]))/, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
