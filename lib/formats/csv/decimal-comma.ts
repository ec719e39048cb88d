// An amount torn apart: `100,50` unquoted in a file whose columns a comma parts. Law: such a row is an error, since its amount reads as 100.
import { finding, type Finding } from '../../core/finding.ts'
import { addressOf } from '../../sheet/grid.ts'

const WHOLE = /^\s*[-+−–(€]*\s*\d[\d\s.']*$/
const CENTS = /^\d{2}(?:\s*[€)%-].*|\s*)$/

/**
 * Findings for rows with more fields than the heading has, in which two neighbours look like the two halves of an amount; at the first half.
 * The heading is the first row of three or more filled fields without a digit.
 */
export function tornAmounts(name: string, rows: readonly (readonly string[])[]): Finding[] {
  const headingAt = rows.findIndex(isHeading)
  const width = filledWidth(rows[headingAt] ?? [])
  return rows.flatMap((row, index) => (index <= headingAt || filledWidth(row) <= width ? [] : tornAt(name, row, index + 1)))
}

function isHeading(row: readonly string[]): boolean {
  const filled = row.filter((field) => field.trim() !== '')
  return filled.length >= 3 && !filled.some((field) => /\d/.test(field))
}

const filledWidth = (row: readonly string[]): number => row.findLastIndex((field) => field.trim() !== '') + 1

function tornAt(name: string, row: readonly string[], number: number): Finding[] {
  const column = row.findIndex((field, index) => WHOLE.test(field) && CENTS.test(row[index + 1] ?? ''))
  if (column < 0) return []
  const text = `${row[column] ?? ''},${row[column + 1] ?? ''}`
  return [finding('amount-ambiguous', { text }, addressOf({ name }, number, column))]
}
