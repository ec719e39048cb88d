// Amounts in two columns, `Euroa | snt`, as old forms have them, or `366, | 12`, as pages made into cells do. Law: whole euros and whole cents on every
// row, or the row is asked about; cents under no heading are asked about once.
import { finding, type Finding } from '../../../core/finding.ts'
import { amountRoles } from '../../headings.ts'
import type { Cell } from '../../grid.ts'
import type { Candidate } from './column-candidates.ts'
import { isAmount } from './column-values.ts'
import { plain } from '../../plain-text.ts'

/** The column of cents of each column of whole euros; a cell of it that holds no cents makes its row unreadable. */
export function centsColumns(all: readonly Candidate[], doubts: Finding[]): ReadonlyMap<number, number> {
  const pairs = all.flatMap((euros, index): [number, number][] => {
    const cents = all[index + 1]
    if (cents === undefined || cents.values.cells.length === 0) return []
    const isNamed = /(?:^| )(?:snt|sentit|senttia|sentti|cents?|ct|ore)$/.test(plain(cents.text))
    if ((!isNamed && cents.isNamed) || !areEuros(euros) || (!isNamed && !areBareCents(cents, euros))) return []
    if (!isNamed) doubts.push(finding('heading-uncertain', { text: cents.text, meaning: euros.role ?? '' }, cents.at, 'warning'))
    return [[euros.column, cents.column]]
  })
  return new Map(pairs)
}

const areEuros = ({ role, isScaled, values }: Candidate): boolean =>
  role !== null && amountRoles.has(role) && !isScaled && values.cells.every((cell) => wholeIn(cell) !== null || !isAmount(cell))

/** Without a heading, right beside every one of three amounts or more: 0 to 99, other than rates of VAT, numbers of rows, or the same all the way down. */
function areBareCents({ isNamed, column, values }: Candidate, euros: Candidate): boolean {
  const cents = values.cells.map(wholeIn)
  const areSmall = cents.every((one) => one !== null && one >= 0 && one <= 99)
  const areRates = cents.every((one) => one !== null && rates.has(one))
  const areCounted = cents.every((one, index) => one === (cents[0] ?? 0) + index)
  const isBeside = !isNamed && column === euros.column + 1 && cents.length > 2 && cents.length === euros.values.cells.length
  return isBeside && areSmall && !areRates && !areCounted && new Set(cents).size > 1
}

/** What VAT has been, and a share of all. */
const rates: ReadonlySet<number> = new Set([0, 8, 9, 10, 12, 13, 14, 17, 22, 23, 24, 25])

/** The whole number in a cell, or null; also where its formula gives another. A comma may end it where the cents stand beside it. */
export function wholeIn(cell: Cell | undefined): number | null {
  if (cell?.calculated !== undefined) return null
  if (cell?.kind === 'number') return Number.isInteger(cell.number) ? cell.number : null
  if (cell?.kind !== 'text') return null
  const text = cell.text.trim().replace(/^(-?\d{1,3}(?:\s\d{3})*),?$/, (_, whole: string) => whole.replace(/\s/g, ''))
  return /^-?\d{1,9},?$/.test(text) ? Number(text.replace(',', '')) : null
}
