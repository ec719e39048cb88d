// The codes of projects in a text, and its words for this one. Law: only a code of the project's own form is one, and only one that is not the project's
// makes a text another's.
import type { Project } from '../../../core/project.ts'
import type { Cell } from '../../grid.ts'
import { plain, remembered, tokensOf } from '../../plain-text.ts'

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

/** `kuuluu Leader-hankkeelle`, `hör till Leaderprojektet`, `belongs to the Leader project`. */
const belonging =
  /(?:kuuluu|kuuluvat|kuuluisi|hor till|hor under|belongs to|belong to)(?: (?:the|det))? (\p{L}[\p{L}\d]*)[ -]?(?:hanke\p{L}*|hankkee\p{L}*|projekt\p{L}*|project)(?!\p{L})/u
/** `kuuluvat hankkeelle Kylät verkossa`, `hör till projektet "Byar på nätet"`: a project, and a name behind it that is no code. */
export function givesToNamed(text: string, project: Project): boolean {
  const name = tellsBelonging.test(text) ? behind.exec(text)?.[1] : undefined
  return name !== undefined && !isNameOf(plain(name), project)
}
const behind = /(?:hankkee\p{L}+|projekti\p{L}+|projektet|project) ["”“'«»]*(\p{Lu}\p{Ll}+)/u

/** Whether a word is of this project's names, or of its beneficiary's. */
function isNameOf(word: string, { name, code, beneficiary }: Project): boolean {
  const own = tokensOf([...Object.values(name), code, beneficiary.name].join(' '))
  return own.some((one) => one.includes(word) || isCaseOf(word, one))
}

const tellsBelonging = /kuulu|h[oö]r |belong/i

/** Whether a text gives its line to some project by name. */
export const saysOtherName = (text: string): boolean => tellsBelonging.test(text) && belonging.test(plain(text))

/** Whether a note gives its line to a project by another name: one that is no word of this project's names, of its beneficiary's, nor of its fund. */
export function isOfOtherName(text: string, project: Project): boolean {
  if (!tellsBelonging.test(text)) return false
  const other = belonging.exec(plain(text))?.[1]
  if (other === undefined || ownNames.test(other)) return false
  return !isNameOf(other, project)
}

const ownNames = /^(?:tahan|talle|tama|detta|vart|this|our|meidan|esr|esf|eu|eun)$/u
/** `Tekelin` is of Tekel. */
const isCaseOf = (text: string, word: string): boolean =>
  word.length > 2 && text.startsWith(word) && text.length - word.length <= LONGEST_ENDING
const LONGEST_ENDING = 3

/** Whether a text names this project: by its code or the digits of it, or by words that are all of its name. */
export function namesProject(text: string, { name, code }: Project): boolean {
  const words = tokensOf(text)
  const digits = code.replace(/\D/g, '')
  if (words.join('').includes(tokensOf(code).join('')) || (digits.length >= SHORTEST && words.includes(digits))) return true
  const telling = words.filter((word) => word.length > 2 && /\p{L}/u.test(word) && !ofAnyProject.test(word))
  return telling.length > 0 && Object.values(name).some((one) => one !== undefined && areOf(telling, tokensOf(one)))
}

const areOf = (words: readonly string[], name: readonly string[]): boolean =>
  words.every((word) => name.some((own) => own === word || isCaseOf(word, own)))
const ofAnyProject = /^(?:hank|projek|projec|esr|esf)/

/** `Hanke`, `Projektet`, `ESR-hanke`: a plain text that is nothing but the project. */
export const isTheProject = (text: string): boolean =>
  /^(?:tama )?(?:esr[ -]?|esf[ -]?)?(?:hanke|hankkeelle|projekti|projektille|projektet|projekt|project|the project|this project)$/.test(
    text,
  )

/** `Charged to` over `Project` and `City council`. */
export const nameTheProject = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell.kind === 'text' && isTheProject(plain(cell.text)))
