// The faces of tables, their rows and their columns.
import { intersectionOf, type Area } from '../../model/area.ts'
import { readAddress } from '../../model/address.ts'
import type { Range } from '../../model/range.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import { Sheet } from '../../model/sheet.ts'
import { tableSchema, type Table } from '../../model/table.ts'
import type { Workbook } from '../../model/workbook.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented } from '../face.ts'
import { wholeWorkbook } from '../subscriptions.ts'
import { rootOf } from '../tree-face.ts'
import { eventMethods, wireEvents } from './event-registration.ts'
import { rangeFace } from './range.ts'
import { columnsFace, rowsFace } from './table-lines.ts'
import { worksheetFace } from './worksheet.ts'

const ranged = ({ sheet }: Table, area: Area): Presented => present(rangeFace, sheet.rangeOf(area))
const tree = rootOf<Table>('Table', tableSchema, (table) => table.settings)

const tableFace: Face<Table> = {
  name: 'Table',
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: reads((table) => table.id),
    Name: {
      get: (table) => table.name,
      set: (table, name) => {
        table.name = given.text(name, 'Table.name')
      },
    },
    ShowHeaders: reads(() => true),
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, shown) => {
        table.showTotals = given.flag(shown, 'Table.showTotals')
      },
    },
    ...tree.properties,
  },
  objects: {
    Columns: (table) => present(columnsFace, table),
    Rows: (table) => present(rowsFace, table),
    Worksheet: (table) => present(worksheetFace, table.sheet),
  },
  methods: {
    ClearFilters: () => null,
    ConvertToRange: (table) => present(rangeFace, table.convertToRange()),
    Delete: (table) => {
      table.delete()
    },
    GetDataBodyRange: (table) => ranged(table, table.dataArea),
    GetHeaderRowRange: (table) => ranged(table, table.headerArea),
    GetRange: (table) => ranged(table, table.area),
    GetTotalRowRange: (table) => {
      if (table.totalsArea === null) throw itemNotFound('Table.getTotalRowRange')
      return ranged(table, table.totalsArea)
    },
    Resize: (table, [area]) => {
      table.resize(given.rangeOrAddress(area, table.sheet, 'Table.resize').area)
    },
    ...eventMethods<Table>(wireEvents.table, (table) => table.id),
  },
}

const presented = (table: Table): Presented => present(tableFace, table)

type Owner = Workbook | Sheet
const tablesIn = (owner: Owner): readonly Table[] => owner.tables
const find = (owner: Owner, key: unknown): Table | undefined =>
  tablesIn(owner).find(({ id, name }) => id === String(key) || name.toLowerCase() === String(key).toLowerCase())

/** The tables of a sheet or of the workbook. */
export const tablesFace: Face<Owner> = {
  name: 'TableCollection',
  properties: { Count: reads((owner) => owner.tables.length) },
  items: (owner) => tablesIn(owner).map(presented),
  item: (owner, key) => {
    const table = find(owner, key)
    if (table === undefined) throw itemNotFound(`the table ${String(key)}`)
    return presented(table)
  },
  methods: {
    ...countOf(tablesIn),
    Add: (owner, [area, hasHeaders]) => {
      const { sheet, area: cells } = placeOf(owner, area)
      return presented(sheet.addTable(cells, given.flag(hasHeaders, 'TableCollection.add')))
    },
    GetItemAt: (owner, [index]) => {
      const table = tablesIn(owner)[given.integer(index, 'TableCollection.getItemAt')]
      if (table === undefined) throw invalidArgument('TableCollection.getItemAt')
      return presented(table)
    },
    GetItemOrNullObject: (owner, [key]) => {
      const table = find(owner, key)
      return table === undefined ? null : presented(table)
    },
    ...eventMethods<Owner>(wireEvents.tables, (owner) => (owner instanceof Sheet ? owner.id : wholeWorkbook)),
  },
}

function placeOf(owner: Owner, area: unknown): Range {
  const home = owner instanceof Sheet ? owner : owner.activeSheet
  if (typeof area === 'string' && readAddress(area) === null) throw invalidArgument('TableCollection.add', `${area} is no address`)
  return given.rangeOrAddress(area, home, 'TableCollection.add')
}

/** The tables that stand, at least in part, in a range: top to bottom, then left to right. */
const tablesOf = ({ sheet, area }: Range): Table[] =>
  sheet.tables
    .filter((table) => intersectionOf(table.area, area) !== null)
    .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column)

export const scopedTablesFace: Face<Range> = {
  name: 'TableScopedCollection',
  items: (range) => tablesOf(range).map(presented),
  item: (range, key) => {
    const table = tablesOf(range).find(({ id, name }) => id === String(key) || name === key)
    if (table === undefined) throw itemNotFound(`the table ${String(key)}`)
    return presented(table)
  },
  methods: {
    ...countOf(tablesOf),
    GetFirst: (range) => {
      const [first] = tablesOf(range)
      if (first === undefined) throw itemNotFound('TableScopedCollection.getFirst')
      return presented(first)
    },
  },
}
