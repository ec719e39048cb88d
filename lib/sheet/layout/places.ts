// Where each table of a report stands: the only file that knows which cell of a sheet a named cell of a report is.
import type { Column, Row, Table } from '../../core/report/block.ts'
import type { CellReference } from '../../core/report/formula.ts'
import { columnName } from '../grid.ts'
import type { Area } from '../plan.ts'

/** A table on its sheet. Rows count from 1, columns from 0. */
export interface TablePlace {
  readonly table: Table
  readonly sheet: string
  /** The row of its column headings. */
  readonly heading: number
  readonly columnOf: ReadonlyMap<string, number>
  readonly rowOf: ReadonlyMap<string, number>
}

export type Places = ReadonlyMap<string, TablePlace>

/** Places a table whose headings stand in a row; columns that are not printed begin at `besideFrom`. */
export function placeTable(table: Table, sheet: string, heading: number, besideFrom: number): TablePlace {
  const columnOf = new Map<string, number>()
  printedColumns(table).forEach((one, index) => columnOf.set(one.id, index))
  besideColumns(table).forEach((one, index) => columnOf.set(one.id, besideFrom + index))
  const rows = [...table.rows, ...emptyRow(table), ...table.closing]
  return { table, sheet, heading, columnOf, rowOf: new Map(rows.map((row, index) => [row.key, heading + 1 + index])) }
}

/** A table without rows says so in a row of its own. */
const emptyRow = ({ rows }: Table): Pick<Row, 'key'>[] => (rows.length === 0 ? [{ key: '' }] : [])

export const printedColumns = ({ columns }: Table): Column[] => columns.filter((one) => one.shown === 'all')
/** Columns beside the printed page: details, then what only formulas need. */
export const besideColumns = ({ columns }: Table): Column[] => [
  ...columns.filter((one) => one.shown === 'sheet'),
  ...columns.filter((one) => one.shown === 'key'),
]

/** The body rows of a column, or null where there are none. */
export function columnArea({ table, heading, columnOf }: TablePlace, column: string): Area | null {
  const at = columnOf.get(column)
  if (at === undefined) throw new RangeError(`no column ${column} in table ${table.id}`)
  return table.rows.length === 0 ? null : { top: heading + 1, bottom: heading + table.rows.length, left: at, right: at }
}

export function cellPlace(places: Places, { table, row, column }: CellReference): { sheet: string; row: number; column: number } {
  const place = placeOf(places, table)
  const [rowNumber, columnNumber] = [place.rowOf.get(row), place.columnOf.get(column)]
  if (rowNumber === undefined || columnNumber === undefined) throw new RangeError(`no cell ${table} ${row} ${column}`)
  return { sheet: place.sheet, row: rowNumber, column: columnNumber }
}

export function placeOf(places: Places, table: string): TablePlace {
  const place = places.get(table)
  if (place === undefined) throw new RangeError(`no table ${table}`)
  return place
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u
/** A sheet's name as a formula writes it. */
export const quoted = (sheet: string): string =>
  plainName.test(sheet) && !looksLikeCell(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
const looksLikeCell = (name: string): boolean => /^([a-z]{1,3}\d+|r|c|r\d+c\d+)$/i.test(name)

/** `Paikkakunnat!H14`: where a reader finds a cell. */
export function addressOf(places: Places, reference: CellReference): string {
  const { sheet, row, column } = cellPlace(places, reference)
  return `${quoted(sheet)}!${columnName(column)}${String(row)}`
}
