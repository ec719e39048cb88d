// A column that says which way the amounts beside it go: `D/K`, `+/-`, `Debet/Kredit`. Law: it is known by its cells, every one of them a mark; an amount
// beside a mark of credit lowers the costs.
import type { Cell } from '../../grid.ts'
import { amountRoles } from '../../headings.ts'
import type { Candidate } from './column-candidates.ts'

const lowers = /^(?:[-\u2010-\u2015\u2212]|k|kr|kredit|c|cr|credit|h|haben|an)\.?$/i
const raises = /^(?:\+|d|debet|debit|dr|s|soll|per)\.?$/i

/** The column of signs; null where a table has none. */
export function signColumn(all: readonly Candidate[]): number | null {
  const marked = all.filter((one) => (one.role === null || !(amountRoles.has(one.role) || one.role === 'phase')) && isOfSigns(one))
  const [only, ...others] = marked
  return only !== undefined && others.length === 0 ? only.column : null
}

/** Both kinds of marks, or one kind under a heading that speaks of both: a column of dashes alone says that nothing stands there. */
function isOfSigns({ text, values }: Candidate): boolean {
  if (!values.cells.every((cell) => lowersCosts(cell) || raisesCosts(cell)) || !values.cells.some(lowersCosts)) return false
  return values.cells.some(raisesCosts) || /\+\s*\/?\s*[-−–]|\bd\s*\/\s*[kc]\b|debe?t/i.test(text)
}

/** Whether a mark lowers the costs. */
export const lowersCosts = (cell: Cell | undefined): boolean => cell?.kind === 'text' && lowers.test(cell.text.trim())
const raisesCosts = (cell: Cell): boolean => cell.kind === 'text' && raises.test(cell.text.trim())
