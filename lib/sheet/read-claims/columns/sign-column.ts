// A column that says which way the amounts beside it go: `D/K`, `+/-`, `Debet/Kredit`, or strokes that a page made into cells parted from their amounts.
// Law: it is known by its cells, every one of them a mark; an amount beside a mark of credit lowers the costs.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Cell } from '../../grid.ts'
import { amountRoles } from '../../headings.ts'
import type { Candidate } from './column-candidates.ts'

const lowers = /^(?:[-\u2010-\u2015\u2212]|k|kr|kredit|c|cr|credit|h|haben|an)\.?$/i
const raises = /^(?:\+|d|debet|debit|dr|s|soll|per)\.?$/i

/**
 * The column of signs; null where a table has none, or a legend says what else a minus stands for. Signs without a heading are asked about, and under one that
 * speaks of no side, as `Tark.`, they may say of each line whether somebody took it: the list waits.
 */
export function signColumn(all: readonly Candidate[], doubts: Finding[], isExplained: () => boolean): number | null {
  const marked = all.filter((one) => (one.role === null || !(amountRoles.has(one.role) || one.role === 'phase')) && isOfSigns(one))
  const [only, ...others] = marked
  if (only !== undefined && others.length === 0) {
    const areCrosses = only.values.cells.every((cell) => cell.kind === 'text' && !/\p{L}/u.test(cell.text))
    if (areCrosses && isExplained()) return null
    if (areCrosses && !ofSides.test(only.text))
      doubts.push(finding('heading-uncertain', { text: only.text, meaning: 'credit' }, only.at, 'error'))
    else if (!only.isNamed) doubts.push(finding('heading-uncertain', { text: only.text, meaning: 'credit' }, only.at, 'warning'))
    return only.column
  }
  if (only !== undefined) return null
  const [strokes, ...more] = all.some(({ isNamed }) => !isNamed) ? all.filter((_, index) => areStrokes(all, index)) : []
  if (strokes === undefined || more.length > 0) return null
  doubts.push(finding('heading-uncertain', { text: strokes.text, meaning: 'credit' }, strokes.at, 'warning'))
  return strokes.column
}

/** `+/-`, `Debet/Kredit`, `Etumerkki`, `Tecken`, `Sign`. */
const ofSides = /\+\s*\/?\s*[-\u2010-\u2015\u2212]|\bd\s*\/\s*[kc]\b|deb|cred|kred|merkki|tecken|\bsign\b/i

/** Both kinds of marks, or one kind under a heading that speaks of both: a column of dashes alone says that nothing stands there. */
function isOfSigns({ text, values }: Candidate): boolean {
  const [first] = values.cells
  if (first?.kind !== 'text' || !values.cells.every((cell) => lowersCosts(cell) || raisesCosts(cell)) || !values.cells.some(lowersCosts))
    return false
  return values.cells.some(raisesCosts) || /\+\s*\/?\s*[-−–]|\bd\s*\/\s*[kc]\b|debe?t/i.test(text)
}

/** Strokes on some rows only, without a heading, right beside amounts: a dash that says nothing is there would stand on every row. */
function areStrokes(all: readonly Candidate[], index: number): boolean {
  const { isNamed, values, column } = all[index] ?? { isNamed: true, values: { cells: [] }, column: 0 }
  const areAll =
    values.cells.length > 0 && values.cells.every((cell) => lowersCosts(cell) && !/\p{L}/u.test(cell.kind === 'text' ? cell.text : ''))
  const beside = [all[index - 1], all[index + 1]].filter((other) => other !== undefined)
  const amounts = beside.filter((other) => Math.abs(other.column - column) === 1 && other.role !== null && amountRoles.has(other.role))
  return !isNamed && areAll && amounts.length === 1 && values.cells.length < (amounts[0]?.values.cells.length ?? 0)
}

/** Whether a mark lowers the costs. */
export const lowersCosts = (cell: Cell | undefined): boolean => cell?.kind === 'text' && isMark(cell.text.trim(), lowers)
const raisesCosts = (cell: Cell): boolean => cell.kind === 'text' && isMark(cell.text.trim(), raises)

/** No mark is longer than `kredit.`. */
const isMark = (text: string, marks: RegExp): boolean => text.length <= 7 && marks.test(text)
