// The codes of projects in a text, and its words for this one. Law: only a code of the project's own form is one, and only one that is not the project's
// makes a text another's.
import type { Project } from '../../../core/project.ts'
import type { Cell } from '../../grid.ts'
import { plain, remembered } from '../../plain-text.ts'

/** Codes shorter than this are too like other numbers. */
const SHORTEST = 4

const formOf = remembered((code: string): RegExp => {
  const form = plain(code).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d])${form.replace(/\d/g, '\\d')}(?![\\p{L}\\d])`, 'gu')
})

/** Whether a text names the code of another project, and not the project's own. */
export function namesOtherProject(text: string, { code }: Project): boolean {
  if (code.length < SHORTEST || !/\p{L}/u.test(code)) return false
  const codes: readonly string[] = plain(text).match(formOf(code)) ?? []
  return codes.length > 0 && !codes.includes(plain(code))
}

/** `Hanke`, `Projektet`, `ESR-hanke`: a plain text that is nothing but the project. */
export const isTheProject = (text: string): boolean =>
  /^(?:tama )?(?:esr[ -]?|esf[ -]?)?(?:hanke|hankkeelle|projekti|projektille|projektet|projekt|project|the project|this project)$/.test(
    text,
  )

/** `Charged to` over `Project` and `City council`. */
export const nameTheProject = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell.kind === 'text' && isTheProject(plain(cell.text)))
