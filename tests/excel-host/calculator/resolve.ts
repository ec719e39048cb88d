// From references to the cells they mean. Law: what does not stand anywhere is #REF!, a name nobody defined #NAME?.
import type { Address } from '../model/address.ts'
import { intersectionOf, type Area } from '../model/area.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Table } from '../model/table.ts'
import { evaluate } from './evaluate.ts'
import { parseFormula } from './parse.ts'
import type { Place } from './place.ts'
import type { StructuredReference, TablePart } from './syntax.ts'
import { FormulaFault, type Block, type FilledCell, type Value } from './values.ts'

export function blockOfArea(sheet: Sheet, area: Area, place: Place): Block {
  return {
    rows: area.rows,
    columns: area.columns,
    at: (row, column) => place.valueAt(sheet, area.row + row, area.column + column),
    *filled(): Generator<FilledCell> {
      for (const { row, column } of sheet.cells.within(area)) {
        const value = place.valueAt(sheet, row, column)
        if (value !== null) yield { row: row - area.row, column: column - area.column, value }
      }
    },
    place: { sheet, area },
  }
}

export function blockOfAddress(address: Address, place: Place): Block {
  const sheet = address.sheet === null ? place.sheet : place.workbook.findSheet(address.sheet)
  if (sheet === undefined) throw new FormulaFault('#REF!')
  return blockOfArea(sheet, address.area, place)
}

/** A name's value; the bare name of a table means its data. */
export function blockOfName(text: string, place: Place): Value {
  const mark = text.lastIndexOf('!')
  const name = text.slice(mark + 1)
  const own = mark < 0 ? place.sheet : place.workbook.findSheet(text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"))
  const item = own?.names.find(name) ?? place.workbook.names.find(name)
  if (item !== undefined) return evaluate(parseFormula(item.formula), place)
  const table = place.workbook.findTable(name)
  if (table === undefined) throw new FormulaFault('#NAME?')
  return blockOfArea(table.sheet, table.dataArea, place)
}

export function blockOfStructured(reference: StructuredReference, place: Place): Block {
  const table = tableOf(reference.table, place)
  const area = areaOfReference(reference, table, place)
  return blockOfArea(table.sheet, area, place)
}

function tableOf(name: string | null, place: Place): Table {
  const table = name === null ? place.sheet.tableAt(place.row, place.column) : place.workbook.findTable(name)
  if (table === undefined) throw new FormulaFault('#REF!')
  return table
}

/** The cells a structured reference means. */
function areaOfReference(reference: StructuredReference, table: Table, place: Place): Area {
  const rows = reference.parts.map((part) => rowsOf(part, table, place)).reduce(joined)
  const columns = columnsOf(reference, table)
  const area = intersectionOf(rows, columns)
  if (area === null) throw new FormulaFault('#REF!')
  return area
}

const joined = (one: Area, other: Area): Area => {
  const row = Math.min(one.row, other.row)
  return { ...one, row, rows: Math.max(one.row + one.rows, other.row + other.rows) - row }
}

function rowsOf(part: TablePart, table: Table, place: Place): Area {
  const areas: Readonly<Record<TablePart, Area | null>> = {
    all: table.area,
    data: table.dataArea,
    headers: table.headerArea,
    totals: table.totalsArea,
    row: intersectionOf(table.dataArea, { ...table.area, row: place.row, rows: 1 }),
  }
  const area = areas[part]
  if (area === null) throw new FormulaFault(part === 'row' ? '#VALUE!' : '#REF!')
  return area
}

function columnsOf({ from, to }: StructuredReference, table: Table): Area {
  if (from === null || to === null) return table.area
  const [first, last] = [table.columnIndex(from), table.columnIndex(to)]
  if (first < 0 || last < 0) throw new FormulaFault('#REF!')
  return { ...table.area, column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 }
}
