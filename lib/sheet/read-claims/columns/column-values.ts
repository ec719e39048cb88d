// What stands in the columns of a table's body, counted. Law: a column's kind is what all its cells show, not what one of them does.
import { amountText, type DecimalSign } from '../../amount-text.ts'
import { isErrorText, provenSign, readShown } from '../../amount-reading.ts'
import { isPercent, readRate } from '../../amount-rate.ts'
import { toInteger } from '../../../core/money.ts'
import { dayText } from '../../date-text.ts'
import { cellAt, isDateFormat, type Cell, type GridRow } from '../../grid.ts'
import { wordedAmount } from './worded-amount.ts'

/** Kinds are counted over the first thousand cells; conventions are proven over all of them. */
const COUNTED = 1000

/** Cells that can be an amount, a day, a day that is no text, a percentage, and texts that are neither. */
interface Counts {
  amounts: number
  days: number
  trueDays: number
  percentages: number
  texts: number
}

/** The cells of a column of a table's body, in row order; what they are is counted once it is asked, since most columns are known by their headings. */
export class ColumnValues {
  readonly column: number
  readonly cells: readonly Cell[]
  /** Whether something stands in it below the lines. */
  readonly goesOn: boolean
  #known: Counts | null = null
  #hasDecimals: boolean | null = null

  constructor(column: number, cells: readonly Cell[] = [], goesOn = false) {
    this.column = column
    this.cells = cells
    this.goesOn = goesOn
  }

  get amounts(): number {
    return this.#counts.amounts
  }

  get days(): number {
    return this.#counts.days
  }

  get percentages(): number {
    return this.#counts.percentages
  }

  get texts(): number {
    return this.#counts.texts
  }

  /** Whether any of its cells has cents. */
  get hasDecimals(): boolean {
    return (this.#hasDecimals ??= this.cells.some(hasDecimals))
  }

  /** Whether no cell can be an amount; of a long column it is not known. */
  get hasNoAmount(): boolean {
    return this.cells.length <= COUNTED && this.amounts === 0
  }

  /** Whether every cell is a day that the file itself states as one; of a long column it is not known. */
  get areTrueDays(): boolean {
    return this.cells.length > 0 && this.#counts.trueDays === this.cells.length
  }

  get #counts(): Counts {
    return (this.#known ??= counted(this.cells))
  }
}

/** The cells of each column of a table's body, in row order. From a position on its rows are words below its lines, which are no sign of what a column is. */
export function valuesByColumn(body: readonly GridRow[], end: number = body.length): Map<number, ColumnValues> {
  const byColumn = new Map<number, Cell[]>()
  /** In most rows the same columns stand in the same order. */
  const inOrder: { readonly column: number; readonly cells: Cell[] }[] = []
  for (const row of end === body.length ? body : body.slice(0, end)) {
    let position = 0
    for (const cell of row.cells) {
      const { column } = cell
      let own = inOrder[position]
      if (own?.column !== column) {
        const cells = byColumn.get(column) ?? []
        byColumn.set(column, cells)
        own = inOrder[position] = { column, cells }
      }
      own.cells.push(cell)
      position += 1
    }
  }
  const below = new Set<number>()
  for (let index = end; index < body.length; index += 1) for (const { column } of body[index]?.cells ?? []) below.add(column)
  for (const column of below) if (!byColumn.has(column)) byColumn.set(column, [])
  return new Map([...byColumn].map(([column, cells]) => [column, new ColumnValues(column, cells, below.has(column))]))
}

function counted(cells: readonly Cell[]): Counts {
  const counts = { amounts: 0, days: 0, trueDays: 0, percentages: 0, texts: 0 }
  const end = Math.min(cells.length, COUNTED)
  for (let index = 0; index < end; index += 1) {
    const cell = cells[index]
    if (cell === undefined) break
    if (cell.kind === 'text') countText(cell, counts)
    else if (isAmount(cell)) counts.amounts += 1
    else if (isDay(cell)) counts.trueDays += 1
    if (cell.kind === 'number' && cell.format !== undefined && isPercent(cell)) counts.percentages += 1
  }
  counts.days += counts.trueDays
  return counts
}

function countText(cell: Cell & { kind: 'text' }, counts: Counts): void {
  const [isMoney, isDate] = [isAmount(cell), isDay(cell)]
  if (isMoney) counts.amounts += 1
  if (isDate) counts.days += 1
  if (isPercent(cell)) counts.percentages += 1
  if (!isMoney && !isDate && !/^\s*[-–—−]+\s*$/.test(cell.text)) counts.texts += 1
}

export function isAmount(cell: Cell): boolean {
  if (cell.kind === 'number') return !isDateFormat(cell.format)
  if (cell.kind === 'text') return isAmountText(cell.text)
  return cell.kind === 'uncalculated' || cell.kind === 'error'
}

const isAmountText = (text: string): boolean =>
  amountText(text) !== null || isErrorText(text.trim()) || amountText(wordedAmount(text)?.text ?? '') !== null

/** Whether a column is of money by its cells: amounts rather than words or days, and some of them with cents. */
export const areMoney = (values: ColumnValues): boolean => values.amounts > values.texts + values.days && values.hasDecimals

const hasDecimals = (cell: Cell): boolean =>
  cell.kind === 'number'
    ? !Number.isInteger(cell.number) || /0[.,]00/.test(cell.format ?? '')
    : cell.kind === 'text' && /\d[.,]\d\d\D*$/.test(cell.text)

/** `Rivi yht.` and `Laskutettu` over the same amounts. */
export const saySame = ({ cells }: ColumnValues, other: ColumnValues): boolean =>
  cells.length > 1 && cells.length === other.cells.length && cells.every((cell, index) => figureIn(cell) === figureIn(other.cells[index]))

const figureIn = (cell: Cell | undefined): string =>
  cell?.kind === 'number' ? String(cell.number) : cell?.kind === 'text' ? cell.text : ''

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

export const SAMPLED = 2000
export const NO_AMOUNTS: Amounts = new Map<number, number>()

/** The amounts of the columns that may be reckoned with, read where they are asked for: in whole cents, a percentage in hundredths of a per cent, so that 22 % is like 22,00. */
export class SampledAmounts {
  readonly #rows: readonly GridRow[]
  readonly #mayReckon: (column: number) => boolean
  readonly #signs: ReadonlyMap<number, DecimalSign | null>
  readonly #known = new Map<number, Amounts>()

  constructor(rows: readonly GridRow[], mayReckon: (column: number) => boolean, signs: ReadonlyMap<number, DecimalSign | null>) {
    this.#rows = rows
    this.#mayReckon = mayReckon
    this.#signs = signs
  }

  of(column: number): Amounts {
    const known = this.#known.get(column)
    if (known !== undefined) return known
    const amounts = new Map<number, number>()
    this.every(column, (amount, row) => {
      amounts.set(row, amount)
      return true
    })
    this.#known.set(column, amounts)
    return amounts
  }

  /** Whether a number, a day or a text with digits stands in a row. */
  hasFigure(column: number, number: number): boolean {
    const row = this.#rows.find((one) => one.row === number)
    const cell = row && cellAt(row, column)
    return cell !== undefined && (cell.kind !== 'text' || /\d/.test(cell.text))
  }

  /** What the texts of a column say, by row. */
  textsOf(column: number): ReadonlyMap<number, string> {
    return new Map(
      this.#rows.flatMap((row) => {
        const cell = cellAt(row, column)
        return cell?.kind === 'text' ? [[row.row, cell.text.trim()] as const] : []
      }),
    )
  }

  /** Whether all amounts of a column are as they are asked to be; none is read behind the first that is not. */
  every(column: number, isSo: (amount: number, row: number) => boolean): boolean {
    const sign = this.#signs.get(column) ?? null
    const end = this.#mayReckon(column) ? Math.min(this.#rows.length, SAMPLED) : 0
    for (let index = 0; index < end; index += 1) {
      const row = this.#rows[index]
      const cell = row && cellAt(row, column)
      const amount = cell === undefined ? null : hundredthsIn(cell, sign)
      if (row !== undefined && amount !== null && !isSo(amount, row.row)) return false
    }
    return true
  }
}

function hundredthsIn(cell: Cell, sign: DecimalSign | null): number | null {
  if (isPercent(cell)) {
    const rate = readRate(cell)
    return rate === null ? null : Math.round(Number(rate) * 100)
  }
  const reading = readShown(cell, sign)
  return reading.kind === 'amount' ? toInteger(reading.cents) : null
}

/** `12`, `12.`: the number of a row, where a cell may be one; null for any other. */
export function runningNumberIn(cell: Cell | undefined): number | null {
  if (cell?.kind === 'number') return Number.isInteger(cell.number) && cell.number >= 0 ? cell.number : null
  return cell?.kind === 'text' && /^\s*\d{1,6}\.?\s*$/.test(cell.text) ? Number.parseInt(cell.text, 10) : null
}
