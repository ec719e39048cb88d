// What Excel gives for a range, as a grid: every cell at its address, empty ones left out. Law: a formula is told from a text that looks like one, and an
// error from a text, so that neither becomes the other.
import { isErrorText } from '../../../../lib/sheet/amount-reading.ts'
import type { Cell, Grid, GridRow } from '../../../../lib/sheet/grid.ts'

/** A block of cells as it was read. Rows and columns count from 0. */
export interface CellBlock {
  readonly row: number
  readonly column: number
  readonly values: readonly (readonly unknown[])[]
  /** Absent where nobody asked for them. */
  readonly formulas?: readonly (readonly unknown[])[]
  readonly formats?: readonly (readonly unknown[])[]
}

export interface SheetShape {
  readonly name: string
  readonly hidden: boolean
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly date1904: boolean
}

/** Blocks of one sheet, top to bottom. */
export const gridOf = (shape: SheetShape, blocks: readonly CellBlock[]): Grid => ({
  name: shape.name,
  hidden: shape.hidden,
  rows: blocks.flatMap((block) => block.values.flatMap((_, index) => rowOf(block, index, shape))),
  hiddenColumns: shape.hiddenColumns,
  merges: [],
  date1904: shape.date1904,
})

function rowOf(block: CellBlock, index: number, { hiddenRows }: SheetShape): GridRow[] {
  const values = block.values[index] ?? []
  const cells = values.flatMap((value, offset) => {
    const column = block.column + offset
    return cellOf(value, block.formulas?.[index]?.[offset], formatOf(block, index, offset), column)
  })
  const row = block.row + index
  return cells.length === 0 ? [] : [{ row: row + 1, hidden: hiddenRows.has(row), cells }]
}

function formatOf(block: CellBlock, index: number, offset: number): string | undefined {
  const format = block.formats?.[index]?.[offset]
  return typeof format === 'string' && format !== 'General' ? format : undefined
}

function cellOf(value: unknown, written: unknown, format: string | undefined, column: number): Cell[] {
  const formula = formulaOf(value, written)
  const placed = { column, ...(format === undefined ? {} : { format }), ...(formula === null ? {} : { formula }) }
  if (typeof value === 'number') return [{ ...placed, kind: 'number', number: value }]
  if (typeof value === 'boolean') return [{ ...placed, kind: 'boolean', boolean: value }]
  if (typeof value !== 'string' || (value === '' && formula === null)) return []
  return [{ ...placed, kind: isErrorText(value) ? 'error' : 'text', text: value }]
}

/** Excel gives a text that begins with `=` as if it were its own formula; a real formula never comes to its own text. */
function formulaOf(value: unknown, written: unknown): string | null {
  const isFormula = typeof written === 'string' && written.startsWith('=') && written !== value
  return isFormula ? written.slice(1) : null
}
