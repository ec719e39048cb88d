// What stands in the columns of a table's body, counted. Law: a column's kind is what all its cells show, not what one of them does.
import { amountText, type DecimalSign } from '../../amount-text.ts'
import { isErrorText, provenSign, readAmount } from '../../amount-reading.ts'
import { isPercent, readRate } from '../../amount-rate.ts'
import { toInteger } from '../../../core/money.ts'
import { dayText } from '../../date-text.ts'
import { isDateFormat, type Cell, type GridRow } from '../../grid.ts'

export interface ColumnValues {
  readonly column: number
  readonly cells: readonly Cell[]
  /** Cells that can be an amount, a day, a percentage, and texts that are neither. */
  readonly amounts: number
  readonly days: number
  readonly percentages: number
  readonly texts: number
}

/** A column without a cell. */
export const NO_VALUES: Omit<ColumnValues, 'column'> = { cells: [], amounts: 0, days: 0, percentages: 0, texts: 0 }

/** The cells of each column of a table's body, in row order. */
export function valuesByColumn(body: readonly GridRow[]): Map<number, ColumnValues> {
  const cells = new Map<number, Cell[]>()
  for (const row of body) {
    for (const cell of row.cells) {
      const column = cells.get(cell.column)
      if (column) column.push(cell)
      else cells.set(cell.column, [cell])
    }
  }
  return new Map([...cells].map(([column, own]) => [column, counted(column, own)]))
}

/** Kinds are counted over the first thousand cells; conventions are proven over all of them. */
const COUNTED = 1000

function counted(column: number, cells: readonly Cell[]): ColumnValues {
  const counts = { amounts: 0, days: 0, percentages: 0, texts: 0 }
  for (const cell of cells.length > COUNTED ? cells.slice(0, COUNTED) : cells) {
    const [isMoney, isDate] = [isAmount(cell), isDay(cell)]
    if (isMoney) counts.amounts += 1
    if (isDate) counts.days += 1
    if (isPercent(cell)) counts.percentages += 1
    if (cell.kind === 'text' && !isMoney && !isDate && !/^\s*[-–—−]+\s*$/.test(cell.text)) counts.texts += 1
  }
  return { column, cells, ...counts }
}

export function isAmount(cell: Cell): boolean {
  if (cell.kind === 'number') return !isDateFormat(cell.format)
  if (cell.kind === 'text') return amountText(cell.text) !== null || isErrorText(cell.text.trim())
  return cell.kind === 'uncalculated' || cell.kind === 'error'
}

/** Whether a column is of money by its cells: amounts rather than words or days, and some of them with cents. */
export const areMoney = ({ amounts, texts, days, cells }: ColumnValues): boolean => amounts > texts + days && cells.some(hasDecimals)

const hasDecimals = (cell: Cell): boolean =>
  cell.kind === 'number'
    ? !Number.isInteger(cell.number) || /0[.,]00/.test(cell.format ?? '')
    : cell.kind === 'text' && /\d[.,]\d\d\D*$/.test(cell.text)

export function isDay(cell: Cell): boolean {
  if (cell.kind === 'date') return true
  if (cell.kind === 'number') return isDateFormat(cell.format)
  const said = cell.kind === 'text' && /\d/.test(cell.text) ? dayText(cell.text.trim()) : null
  return said?.to.some(({ day }) => day !== null) ?? false
}

/** The decimal sign each column proves, or what the other amount columns of its table prove together; null where they disagree. */
export function decimalSigns(columns: readonly ColumnValues[]): Map<number, DecimalSign | null> {
  const proven = columns.map(({ column, cells }) => ({ column, sign: provenSign(cells) }))
  const signs = new Set(proven.map(({ sign }) => sign).filter((sign) => sign !== null))
  const [only] = signs
  const shared = signs.size === 1 && only !== 'both' && only !== undefined ? only : null
  return new Map(proven.map(({ column, sign }) => [column, sign === null ? shared : sign === 'both' ? null : sign]))
}

/** The amounts of a column by row, for arithmetic between columns: of the first two thousand rows. */
export type Amounts = ReadonlyMap<number, number>

const SAMPLED = 2000

/** Amounts in whole cents; a percentage counts in hundredths of a per cent, so that 22 % is like 22,00. */
export function sampledAmounts(
  rows: readonly GridRow[],
  columns: readonly number[],
  signs: ReadonlyMap<number, DecimalSign | null>,
): Map<number, Map<number, number>> {
  const sampled = new Map(columns.map((column) => [column, new Map<number, number>()]))
  for (const row of rows.slice(0, SAMPLED)) {
    for (const cell of row.cells) {
      const number = sampled.has(cell.column) ? hundredthsIn(cell, signs.get(cell.column) ?? null) : null
      if (number !== null) sampled.get(cell.column)?.set(row.row, number)
    }
  }
  return sampled
}

function hundredthsIn(cell: Cell, sign: DecimalSign | null): number | null {
  if (isPercent(cell)) {
    const rate = readRate(cell)
    return rate === null ? null : Math.round(Number(rate) * 100)
  }
  const reading = readAmount(cell, sign)
  return reading.kind === 'amount' ? toInteger(reading.cents) : null
}
