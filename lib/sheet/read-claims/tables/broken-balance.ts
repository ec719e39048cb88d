// A running sum that breaks at a line: `45,00` where the sum grew by 54,00. Law: it is asked only where the sum is the list's own, from its first line or from what was
// brought forward, grows by the amount on nearly every line, and where the breaks do not make up for each other, as they do where rows were moved.
import { finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { readShown } from '../../amount-reading.ts'
import { addressOf, cellAt, type GridRow } from '../../grid.ts'
import { vatRates } from '../columns/amount-arithmetic.ts'
import type { ListedLine } from './table-lines.ts'
import type { TableScene } from './table-scene.ts'

/** Where a sum grew by something else than its line. */
interface Break {
  readonly row: number
  /** What the sum says, less what it should say. */
  readonly cents: number
  readonly text: string
  /** Of a sum that begins with what an account held, rows may be left out that nobody claims. */
  readonly severity: 'error' | 'warning'
}

/** So many lines must agree for each that does not. */
const AGREEING = 3

const fields = ['grossCents', 'claimedCents', 'netCents'] as const

/** The lines, with an error at those where a column of running sums says another amount. */
export function withBrokenBalance(lines: readonly ListedLine[], { grid, columns, table }: TableScene): readonly ListedLine[] {
  const running = [...columns.byColumn.values()].filter(({ role }) => role === 'running')
  if (running.length === 0 || lines.length <= AGREEING) return lines
  const byRow = new Map(lines.map((one) => [one.line.row, one.line]))
  for (const { column } of running) {
    const breaks = breaksIn(
      column,
      table.body,
      (row, field) => {
        const amount = byRow.get(row)?.[field] ?? null
        return amount === null ? null : toInteger(amount)
      },
      byRow,
    )
    if (breaks.length === 0) continue
    const broken = new Map(breaks.map((one) => [one.row, one]))
    return lines.map((one) => {
      const { text, severity } = broken.get(one.line.row) ?? NO_BREAK
      if (text === '' || one.findings.some(isError)) return one
      const at = addressOf(grid, one.line.row, column)
      return { ...one, findings: [...one.findings, finding('amount-uncertain', { text }, at, severity)] }
    })
  }
  return lines
}

const NO_BREAK: Omit<Break, 'row' | 'cents'> = { text: '', severity: 'error' }

const isError = ({ severity }: ListedLine['findings'][number]): boolean => severity === 'error'

type AmountAt = (row: number, field: (typeof fields)[number]) => number | null

/** The breaks of the amount and the way, up or down, by which the sum goes on the most lines. */
function breaksIn(column: number, body: readonly GridRow[], amountAt: AmountAt, lines: ReadonlyMap<number, unknown>): readonly Break[] {
  const ways = fields.flatMap((field) => [1, -1].map((sign) => followed(column, body, (row) => amountAt(row, field), sign, lines)))
  const [fewest = []] = ways.filter((one) => one !== null).sort((one, other) => one.length - other.length)
  return fewest
}

/** The breaks of a sum, or null where it is not one of these amounts. */
function followed(
  column: number,
  body: readonly GridRow[],
  amountAt: (row: number) => number | null,
  sign: number,
  lines: ReadonlyMap<number, unknown>,
): readonly Break[] | null {
  // Nothing before the first line: a sum that does not begin there may be of an account whose other rows nobody copied.
  let before = 0
  let held = 0
  let severity: Break['severity'] = 'error'
  const breaks: Break[] = []
  for (const row of body) {
    const cell = cellAt(row, column)
    const reading = cell === undefined ? null : readShown(cell, null)
    const sum = reading?.kind === 'amount' ? toInteger(reading.cents) : null
    if (!lines.has(row.row)) {
      if (held === 0 && (sum ?? 0) !== 0) severity = 'warning'
      before = sum ?? before
      continue
    }
    const amount = amountAt(row.row)
    if (amount === null) return null
    const grown = before + sign * amount
    if (sum === null) before = grown
    else {
      const isRestart = sum === sign * amount
      if (Math.abs(sum - grown) <= 1 || isRestart) held += 1
      else if (held === 0 || isOtherByTax(sum - before, sign * amount)) return null
      else
        breaks.push({
          row: row.row,
          cents: sum - grown,
          severity,
          text: `${euros(before)} ${sign > 0 ? '+' : '−'} ${euros(amount)} ≠ ${euros(sum)}`,
        })
      before = sum
    }
  }
  if (held < AGREEING || held < breaks.length * AGREEING) return null
  return breaks.reduce((all, { cents }) => all + cents, 0) === 0 ? [] : breaks
}

/** The sum is of amounts without VAT, or with it, which the list has not: 1 101,90 of 1 344,32. */
const isOtherByTax = (grown: number, amount: number): boolean =>
  vatRates.some((rate) => [amount / (1 + rate / 100), amount * (1 + rate / 100)].some((other) => Math.abs(other - grown) <= 1))

const euros = (cents: number): string =>
  `${cents < 0 ? '−' : ''}${String(Math.trunc(Math.abs(cents) / 100))},${String(Math.abs(cents) % 100).padStart(2, '0')}`
