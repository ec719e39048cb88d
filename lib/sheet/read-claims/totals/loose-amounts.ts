// Amounts of a total that stand outside the columns of amounts, or in its words.
import { amountText } from '../../amount-text.ts'
import { isDateFormat, type Cell } from '../../grid.ts'
import type { PlacedText } from '../rows/row-reader.ts'

/** `Kulut yhteensä: 1 234,00 euroa`: the amount that ends the words of a total. */
export function amountSaid({ text, column }: PlacedText): Cell | undefined {
  const [amount] = /(?<![\d.,])[-−]?\d[\d\s.']*[.,]\d{2}(?=\s*(?:€|e|eur|euro\p{L}?)?\.?$)/iu.exec(text.slice(0, 120)) ?? []
  return amount === undefined ? undefined : { kind: 'text', column, text: amount }
}

export const isLooseAmount = (cell: Cell): boolean =>
  cell.kind === 'number' ? !isDateFormat(cell.format) : cell.kind === 'text' && amountText(cell.text) !== null && /\d/.test(cell.text)
