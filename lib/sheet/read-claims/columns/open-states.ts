// A column of states that says the same of every line: `Avoin` beside all invoices of a print made before any of them was paid. Law: what is said of all is
// asked once, of the list; what is said of some is asked of each.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Cell } from '../../grid.ts'
import type { Column, Columns } from './columns.ts'
import { quoted } from '../words/quoted.ts'

/** Whether all of several cells say that something is open. */
export const areAllOpen = (cells: readonly Cell[] = []): boolean =>
  cells.length > 1 && cells.every((cell) => cell.kind === 'text' && /^(?:avoin|avoinna|öppen|open)$/i.test(cell.text.trim()))

/** Asks once about a column of nothing but open invoices: `Tila: Avoin`. */
export function askedOfAll({ text, column, at }: Column, { values }: Columns): Finding {
  const [cell] = values.get(column)?.cells ?? []
  const said = cell?.kind === 'text' ? `${text}: ${cell.text.trim()}` : text
  return finding('line-set-aside', { text: quoted(said) }, at, 'warning')
}
