// What a formula refers to beside cells: names, tables, several sheets. Law: a name that moves with the cell it is used in is not judged.
import type { Grid, NamedTable } from '../grid.ts'
import { notJudged } from './not-judged.ts'
import type { StoredCells } from './stored-cells.ts'
import type { Area, FormulaPlace } from './values.ts'

/** `Tammi:Joulu` before a reference: the same cells of all sheets from one to the other. */
export function sheetsNamed(name: string, cells: StoredCells): readonly Grid[] {
  const [first = '', last, ...others] = name.split(':')
  return last === undefined || others.length > 0 ? [cells.sheet(name)] : cells.sheetsBetween(first, last)
}

/** `Table[Netto]`, `Table[[#This Row],[Netto]]`, `Table[[Netto]:[Alv]]`, `Table[#Totals]`; without a name the table around the formula. */
export function tableArea(name: string, inner: string, place: FormulaPlace, cells: StoredCells): Area {
  const table = name === '' ? cells.tableAround(place.sheet, place.row, place.column) : cells.table(name)
  const { items, columns } = specifiersIn(inner)
  const [first, last] = columns.map((column) => columnNamed(table, column))
  const [left, right] = [table.left + (first ?? 0), first === undefined ? table.right : table.left + (last ?? first)]
  if (right < left) return notJudged()
  const [top, bottom] = rowsNamed(table, items, place, cells)
  return { sheet: cells.sheet(table.sheet), top, bottom, left, right }
}

function columnNamed({ columns }: NamedTable, name: string): number {
  const index = columns.indexOf(name.toLowerCase().replace(/\s+/g, ' ').trim())
  return index === -1 ? notJudged() : index
}

function rowsNamed(table: NamedTable, items: readonly string[], place: FormulaPlace, cells: StoredCells): readonly [number, number] {
  const [firstRow, lastRow] = [table.top + table.headerRows, table.bottom - table.totalsRows]
  switch (items.join(' ')) {
    case '':
    case '#data':
      return firstRow <= lastRow ? [firstRow, lastRow] : notJudged()
    case '#all':
      return [table.top, table.bottom]
    case '#headers':
      return table.headerRows > 0 ? [table.top, firstRow - 1] : notJudged()
    case '#totals':
      return table.totalsRows > 0 ? [lastRow + 1, table.bottom] : notJudged()
    case '#this row': {
      const isWithin = cells.sheet(table.sheet) === place.sheet && place.row >= firstRow && place.row <= lastRow
      return isWithin ? [place.row, place.row] : notJudged()
    }
    default:
      return notJudged()
  }
}

const bracketed = /^\s*\[((?:'.|[^'[\]])*)\]\s*([,;:]?)/s
const MOST_SPECIFIERS = 4

/** What stands within the brackets of a table: parts of its rows, and columns. */
function specifiersIn(inner: string): { items: readonly string[]; columns: readonly string[] } {
  const [items, columns]: [string[], string[]] = [[], []]
  const put = (specifier: string): void => {
    const plain = specifier.trim()
    if (plain.startsWith('#')) items.push(plain.toLowerCase())
    else columns.push(plain.replace(/'(.)/gs, '$1'))
  }
  let rest = inner
  if (!rest.trimStart().startsWith('[')) {
    if (rest.trim() !== '') put(rest.startsWith('@') ? notJudged() : rest)
    rest = ''
  }
  for (let count = 0; rest !== ''; count++) {
    const [whole, specifier = '', sign] = bracketed.exec(rest) ?? notJudged()
    if (
      count === MOST_SPECIFIERS ||
      (sign === ':') !== (columns.length === 0 && !specifier.trim().startsWith('#') && sign !== '' && rest.length > whole.length)
    )
      return notJudged()
    put(specifier)
    rest = rest.slice(whole.length)
  }
  return columns.length > 2 || items.length > 1 ? notJudged() : { items, columns }
}
