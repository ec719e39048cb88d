// One row of a month matrix: its label, or its month, and its amounts.
import type { Finding } from '../../../core/finding.ts'
import type { Cents } from '../../../core/money.ts'
import { faultFinding, readAmount, readShown } from '../../amount-reading.ts'
import type { DecimalSign } from '../../amount-text.ts'
import type { DayReading } from '../../date-text.ts'
import { addressOf, type Cell, type GridRow } from '../../grid.ts'
import { firstOfMonth, monthOfCell } from '../headings/heading-month.ts'
import type { MatrixScene } from './matrix.ts'
import { isMade } from '../rows/shown-cents.ts'
import { oneLine } from '../../plain-text.ts'
import { shownText } from '../words/shown.ts'

export interface MatrixAmount {
  readonly column: number
  readonly cents: Cents
  readonly at: string
  /** The currency beside it, where that is not the euro. */
  readonly currency: string | null
  /** Its cell, where fractions of a cent that a formula made are read as they are shown. */
  readonly shown: Cell | null
}

export interface MatrixRow {
  readonly number: number
  readonly at: string
  readonly texts: readonly { readonly text: string; readonly at: string }[]
  /** The month the row is of, where its first cell names one. */
  readonly month: DayReading | null
  readonly amounts: readonly MatrixAmount[]
  readonly faults: readonly { readonly column: number; readonly fault: Finding }[]
  /** What people wrote about its cells, beside them. */
  readonly notes: readonly { readonly column: number; readonly text: string }[]
  /** The columns that are struck through. */
  readonly struck: readonly number[]
}

const NONE: readonly never[] = []

export function readMatrixRow(
  { grid, columns }: Pick<MatrixScene, 'grid' | 'columns'>,
  row: GridRow,
  signs: ReadonlyMap<number, DecimalSign | null>,
): MatrixRow {
  const texts: { text: string; at: string }[] = []
  const amounts: MatrixAmount[] = []
  const faults: { column: number; fault: Finding }[] = []
  for (const cell of row.cells) {
    const at = addressOf(grid, row.row, cell.column)
    const sign = signs.get(cell.column) ?? null
    const stored = columns.has(cell.column) ? readAmount(cell, sign) : null
    const reading = stored?.kind === 'fault' && isMade(cell) ? readShown(cell, sign) : stored
    const text = reading === null ? oneLine(shownText(cell, grid.date1904) ?? '') : null
    if (text !== null) texts.push({ text, at })
    if (reading?.kind === 'amount') {
      const { cents, currency } = reading
      amounts.push({ column: cell.column, cents, at, currency, shown: reading === stored ? null : cell })
    }
    if (reading?.kind === 'fault') faults.push({ column: cell.column, fault: faultFinding(reading, at) })
  }
  const [first] = row.cells
  const month = first && !columns.has(first.column) ? (monthOfCell(first, grid.date1904) ?? firstOfMonth(first, grid.date1904)) : null
  const { notes = NONE, struck = NONE } = row
  return { number: row.row, at: addressOf(grid, row.row, first?.column ?? 0), texts, month, amounts, faults, notes, struck }
}
