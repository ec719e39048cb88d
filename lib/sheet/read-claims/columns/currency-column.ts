// The column of currencies, whatever its heading is: `Val` over EUR and SEK. Law: codes and nothing else, on every row that has something there.
import { currencyCodes } from '../../currencies.ts'
import type { Cell } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import type { ColumnValues } from './column-values.ts'

export const areCurrencies = ({ cells, texts }: ColumnValues): boolean => texts > 0 && texts === cells.length && cells.every(isCurrency)

const currency = new RegExp(`^(?:eur|euroa?|${currencyCodes})$`)
const isCurrency = (cell: Cell): boolean =>
  cell.kind === 'text' && cell.text.length <= 6 && (cell.text.trim() === '€' || currency.test(plain(cell.text)))
