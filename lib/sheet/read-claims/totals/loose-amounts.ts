// Amounts of a total that stand outside the columns of amounts, or in its words, or that nobody can read.
import type { Finding } from '../../../core/finding.ts'
import { faultFinding } from '../../amount-reading.ts'
import { amountText } from '../../amount-text.ts'
import { isDateFormat, type Cell } from '../../grid.ts'
import type { PlacedAmount, PlacedText } from '../rows/row-reader.ts'

/** `Kulut yhteensä: 1 234,00 euroa`: the amount that ends the words of a total. */
export function amountSaid({ text, column }: PlacedText): Cell | undefined {
  const [amount] = /(?<![\d.,])[-−]?\d[\d\s.']*[.,]\d{2}(?=\s*(?:€|e|eur|euro\p{L}?)?\.?$)/iu.exec(text.slice(0, 120)) ?? []
  return amount === undefined ? undefined : { kind: 'text', column, text: amount }
}

export const isLooseAmount = (cell: Cell): boolean =>
  cell.kind === 'number' ? !isDateFormat(cell.format) : cell.kind === 'text' && amountText(cell.text) !== null && /\d/.test(cell.text)

/** A total nobody can read is no line's fault: it leaves the sum unverified. */
export function faultOf({ reading, at }: PlacedAmount): Finding[] {
  if (reading.kind !== 'fault') return []
  const says = reading.code === 'formula-without-value' || reading.code === 'formula-error' ? 'info' : 'warning'
  return [faultFinding(reading, at, says)]
}
