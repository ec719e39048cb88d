// Amounts in two columns, `Euroa | snt`, as old forms have them. Law: whole euros and whole cents on every row, or the row is asked about.
import { amountRoles } from '../../headings.ts'
import type { Cell } from '../../grid.ts'
import type { Candidate } from './column-candidates.ts'
import { isAmount } from './column-values.ts'
import { plain } from '../words/plain-text.ts'

/** The column of cents of each column of whole euros; a cell of it that holds no cents makes its row unreadable. */
export function centsColumns(all: readonly Candidate[]): ReadonlyMap<number, number> {
  const pairs = all.flatMap((euros, index): [number, number][] => {
    const cents = all[index + 1]
    const isNamed = cents !== undefined && /(?:^| )(?:snt|sentit|senttia|sentti|cents?|ct|ore)$/.test(plain(cents.text))
    return isNamed && cents.values.cells.length > 0 && areEuros(euros) ? [[euros.column, cents.column]] : []
  })
  return new Map(pairs)
}

const areEuros = ({ role, isScaled, values }: Candidate): boolean =>
  role !== null && amountRoles.has(role) && !isScaled && values.cells.every((cell) => wholeIn(cell) !== null || !isAmount(cell))

/** The whole number in a cell, or null; also where its formula gives another. */
export function wholeIn(cell: Cell | undefined): number | null {
  if (cell?.calculated !== undefined) return null
  if (cell?.kind === 'number') return Number.isInteger(cell.number) ? cell.number : null
  return cell?.kind === 'text' && /^-?\d{1,9}$/.test(cell.text.trim()) ? Number(cell.text.trim()) : null
}
