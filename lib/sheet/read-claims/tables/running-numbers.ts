// Rows numbered one after another, as a form or a program prints them: 1, 2, 3 before every row. Law: a number that every row has, totals and titles too, makes
// no row a line; whatever is a line keeps its number, which may be its voucher's.
import type { Cell, GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { isDay, runningNumberIn } from '../columns/column-values.ts'
import type { Heading } from '../headings/heading.ts'
import { knownText } from '../rows/known-text.ts'
import { isTotalText, totalOf } from '../words/row-words.ts'

const FEWEST = 3

/** What lines have and their totals have not. */
const ofLines: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'date', 'paid', 'wagePeriod', 'employee', 'traveller'])

/** The rows of a table, of which totals, and titles that say something of the lines below them, have no running number any more. */
export function withoutRunningNumbers(heading: Heading, body: readonly GridRow[]): readonly GridRow[] {
  const column = numberedColumn(body)
  if (column === null) return body
  const proofs = heading.cells.flatMap((one) => (one.column !== column && one.meaning && ofLines.has(one.meaning.role) ? [one.column] : []))
  return body.map((row) => {
    const [first, ...others] = row.cells
    if (first?.column !== column || runningNumberIn(first) === null || !(isTitle(others) || isTotal(others, proofs))) return row
    return { ...row, cells: others }
  })
}

/** The first column, where it counts every row from 0 or 1 on until the numbers end; null where it does not. */
function numberedColumn(body: readonly GridRow[]): number | null {
  let [column, next, hasEnded] = [-1, -1, false]
  for (const { cells } of body) {
    const [first] = cells
    if (first === undefined) continue
    const number = next < 0 || first.column === column ? runningNumberIn(first) : null
    if (next < 0 && (number === null || number > 1)) return null
    if (number === null) hasEnded = true
    else if (hasEnded || (next >= 0 && number !== next)) return null
    else [column, next] = [first.column, number + 1]
  }
  return next > FEWEST ? column : null
}

const isTitle = ([only, ...more]: readonly Cell[]): boolean => only?.kind === 'text' && more.length === 0 && !knownText(only.text).isQuiet

/** Called a total: by words that say nothing else beside them, or without a voucher, a day and a name that lines have. Most lines' words are not looked at. */
function isTotal(cells: readonly Cell[], proofs: readonly number[]): boolean {
  const texts = cells.flatMap((cell) => (cell.kind === 'text' && /\p{L}/u.test(cell.text) ? [cell.text] : []))
  const isProof = (cell: Cell): boolean => proofs.includes(cell.column) && (cell.kind !== 'text' || !isTotalText(cell.text))
  if (proofs.length > 0 && !cells.some(isProof)) return texts.some(isTotalText)
  const [only, ...more] = texts
  return only !== undefined && more.length === 0 && !cells.some(isDay) && isTotalText(only) && totalOf(only) === ''
}
