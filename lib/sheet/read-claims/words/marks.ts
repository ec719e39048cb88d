// Marks in cells: crosses, `kyllä` and `ei`, `on` and `puuttuu`. Law: a column is of marks only where all of its cells are; what they say, its heading tells.
import type { Cell } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { isTotalText } from './row-words.ts'

const yes = /^(?:x|k|kylla|on|j|ja|y|yes|true|tosi|sant)$/
const no = /^(?:e|ei|n|nej|no|false|epatosi|falskt)$/
const there = /^(?:on|ok|kylla|liitteena|mukana|finns|ja|bifogad|bifogas|yes|attached|enclosed|x)$/
const absent = /^(?:-+|ei|ei ole|puuttuu|puuttuvat|puutt|kadonnut|nej|saknas|fattas|finns ej|finns inte|no|none|missing|lost)$/

const markIn = (cell: Cell): string =>
  cell.kind === 'boolean' ? String(cell.boolean) : cell.kind === 'text' ? plain(cell.text.replace(/[×✓✔√]/u, 'x')).replace(/[()]/g, '') : ''

/** `x`, `kyllä`, `ja`, `yes` in a cell of marks. */
export const isYes = (cell: Cell): boolean => yes.test(markIn(cell))
/** `ei`, `nej`, `no`. */
const isNo = (cell: Cell): boolean => no.test(markIn(cell))

/** A dash stands where nothing does. */
export const isLeftOpen = (cell: Cell): boolean => /^-+$/.test(markIn(cell))

/** Nothing but marks, and some of them yes. */
export const areMarks = (cells: readonly Cell[]): boolean =>
  cells.some(isYes) && cells.every((cell) => isYes(cell) || isNo(cell) || isLeftOpen(cell))

/** Nothing but crosses. */
export const areCrosses = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell.kind === 'text' && markIn(cell) === 'x')

/** Nothing but crosses, or nothing but yes: where there is none, it is a no. */
export const areAllYes = (cells: readonly Cell[]): boolean => cells.some(isYes) && cells.every((cell) => isYes(cell) || isLeftOpen(cell))

/** Nothing but ones, as somebody counts what is in. */
export const areOnes = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.every((cell) => (cell.kind === 'number' ? cell.number === 1 : cell.kind === 'text' && cell.text.trim() === '1'))

/** `puuttuu`, `ei` where a paper should be. */
export const isAbsent = (cell: Cell): boolean => absent.test(markIn(cell))

/** `on`, `on`, `puuttuu` below *Kuitti*: whether each line has its paper, which is not its number; the word of a total among them is none. */
export function arePapers(cells: readonly Cell[]): boolean {
  const papers = cells.filter((cell) => cell.kind !== 'text' || !isTotalText(cell.text))
  return papers.length > 1 && papers.every((cell) => there.test(markIn(cell)) || isAbsent(cell))
}

/** `✗` beside lines that have a `✓`: whoever ticks some says no of the others; alone it may be a cross at what is claimed. */
export const isBallot = (text: string): boolean => /^[✗✘✖☒☐]\uFE0F?$/u.test(text.trim())
export const haveTicksAndBallots = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell.kind === 'text' && /^[✓✔√☑]\uFE0F?$/u.test(cell.text.trim())) &&
  cells.some((cell) => cell.kind === 'text' && isBallot(cell.text))
