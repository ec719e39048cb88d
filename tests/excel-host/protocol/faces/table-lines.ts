// The faces of a table's rows and columns. Law: a row is its place in the table, not its data; a column keeps its id when it is renamed.
import { cellAt, type Area } from '../../model/area.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import type { Table, TableColumn } from '../../model/table.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented, type Property } from '../face.ts'
import { rangeFace } from './range.ts'

interface Row {
  readonly table: Table
  readonly index: number
}

const rowArea = ({ table, index }: Row): Area => {
  if (index < 0 || index >= table.rowCount) throw itemNotFound('TableRow')
  return { ...table.dataArea, row: table.dataArea.row + index, rows: 1 }
}

const rowFace: Face<Row> = {
  name: 'TableRow',
  properties: {
    Index: reads(({ index }) => index),
    Values: {
      get: (row) => row.table.sheet.rangeOf(rowArea(row)).values,
      set: (row, values) => {
        row.table.sheet.rangeOf(rowArea(row)).enter(values)
      },
    },
  },
  methods: {
    Delete: ({ table, index }) => {
      table.deleteRows(index)
    },
    GetRange: (row) => present(rangeFace, row.table.sheet.rangeOf(rowArea(row))),
  },
}

const rowsOf = (table: Table): Row[] => Array.from({ length: table.rowCount }, (_, index) => ({ table, index }))
const place = (value: unknown, location: string): number | null => {
  const index = given.optionalInteger(value, location)
  return index === -1 ? null : index
}

export const rowsFace: Face<Table> = {
  name: 'TableRowCollection',
  properties: { Count: reads((table) => table.rowCount) },
  items: (table) => rowsOf(table).map((row) => present(rowFace, row)),
  methods: {
    ...countOf(rowsOf),
    Add: (table, [index, values]) => {
      const blank = [table.columns.map(() => '')]
      const rows = values === null || values === undefined ? blank : given.rows(values)
      return present(rowFace, { table, index: table.addRows(place(index, 'TableRowCollection.add'), rows) })
    },
    GetItemAt: (table, [index]) => {
      const row = { table, index: given.integer(index, 'TableRowCollection.getItemAt') }
      rowArea(row)
      return present(rowFace, row)
    },
  },
}

interface Column {
  readonly table: Table
  readonly column: TableColumn
}

/** A column is found by its id, for it may have been renamed or moved. */
function indexOf({ table, column }: Column): number {
  const index = table.columns.findIndex(({ id }) => id === column.id)
  if (index < 0) throw itemNotFound('TableColumn')
  return index
}

const part = (column: Column, area: Area): Presented =>
  present(rangeFace, column.table.sheet.rangeOf(column.table.columnArea(indexOf(column), area)))

const values: Property<Column> = {
  get: (column) => column.table.sheet.rangeOf(column.table.columnArea(indexOf(column), column.table.area)).values,
  set: (column, written) => {
    column.table.sheet.rangeOf(column.table.columnArea(indexOf(column), column.table.area)).enter(written)
  },
}

const columnFace: Face<Column> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: reads(({ column }) => column.id),
    Index: reads(indexOf),
    Name: {
      get: (column) => column.table.columns[indexOf(column)]?.name,
      set: (column, name) => {
        const { table } = column
        table.sheet.rangeOf(cellAt(table.area.row, table.area.column + indexOf(column))).enter(given.text(name, 'TableColumn.name'))
      },
    },
    Values: values,
  },
  methods: {
    Delete: (column) => {
      column.table.deleteColumn(indexOf(column))
    },
    GetDataBodyRange: (column) => part(column, column.table.dataArea),
    GetHeaderRowRange: (column) => part(column, column.table.headerArea),
    GetRange: (column) => part(column, column.table.area),
    GetTotalRowRange: (column) => {
      if (column.table.totalsArea === null) throw itemNotFound('TableColumn.getTotalRowRange')
      return part(column, column.table.totalsArea)
    },
  },
}

const columnsOf = (table: Table): Column[] => table.columns.map((column) => ({ table, column }))

/** A number is an id, a text a name (or an id written as text). */
const findColumn = (table: Table, key: unknown): Column | undefined =>
  columnsOf(table).find(({ column }) => column.id === key || column.name.toLowerCase() === String(key).toLowerCase()) ??
  columnsOf(table).find(({ column }) => String(column.id) === key)

export const columnsFace: Face<Table> = {
  name: 'TableColumnCollection',
  properties: { Count: reads((table) => table.columns.length) },
  items: (table) => columnsOf(table).map((column) => present(columnFace, column)),
  item: (table, key) => {
    const column = findColumn(table, key)
    if (column === undefined) throw itemNotFound(`the column ${String(key)}`)
    return present(columnFace, column)
  },
  methods: {
    ...countOf(columnsOf),
    Add: (table, [index, lines, name]) => {
      const cells = lines === null || lines === undefined ? [] : given.rows(lines).map(([value]) => value)
      const column = table.addColumn(
        place(index, 'TableColumnCollection.add'),
        cells,
        given.optionalText(name, 'TableColumnCollection.add'),
      )
      return present(columnFace, { table, column })
    },
    GetItemAt: (table, [index]) => {
      const column = columnsOf(table)[given.integer(index, 'TableColumnCollection.getItemAt')]
      if (column === undefined) throw invalidArgument('TableColumnCollection.getItemAt')
      return present(columnFace, column)
    },
    GetItemOrNullObject: (table, [key]) => {
      const column = findColumn(table, key)
      return column === undefined ? null : present(columnFace, column)
    },
  },
}
