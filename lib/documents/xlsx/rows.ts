// The cells of a sheet as XML, row after row: exceljs would keep each cell as several objects, which large reports do not fit in memory with.
// Law: a text is a shared string and nothing else, so that nothing a person wrote is ever a formula or a link.
import { columnName } from '../../sheet/grid.ts'
import type { PlannedCell, PlannedRow, SheetPlan, StyleToken } from '../../sheet/plan.ts'
import { escapeXml } from '../xml.ts'
import type { SharedStrings } from './strings.ts'
import { plainValue } from './values.ts'

/** The number of each style in the styles that exceljs wrote. */
export type StyleNumbers = ReadonlyMap<StyleToken, number>

/** Characters written in one go. */
const MUCH = 50_000

export function* rowsXml({ rows }: SheetPlan, styles: StyleNumbers, strings: SharedStrings): Generator<string> {
  const letters: string[] = []
  const letter = (column: number): string => (letters[column] ??= columnName(column))
  let xml = '<sheetData>'
  for (let number = 1; number <= rows.length; number++) {
    const row = rows[number - 1]
    if (row === undefined || (row.cells.length === 0 && row.height === undefined)) continue
    xml += rowXml(row, number, letter, styles, strings)
    if (xml.length < MUCH) continue
    yield xml
    xml = ''
  }
  yield `${xml}</sheetData>`
}

function rowXml(
  { cells, height }: PlannedRow,
  number: number,
  letter: (column: number) => string,
  styles: StyleNumbers,
  strings: SharedStrings,
): string {
  const row = String(number)
  let xml = `<row r="${row}"${height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`}>`
  cells.forEach((cell, column) => {
    if (!isShown(cell)) return
    xml += `<c r="${letter(column)}${row}" s="${numberOf(cell.style, styles)}"${contentXml(cell, strings)}`
  })
  return `${xml}</row>`
}

/** A blank cell without a look of its own is no cell. */
const isShown = ({ value, formula, style }: PlannedCell): boolean => value.kind !== 'blank' || formula !== undefined || style !== 'text'

/** A style that exceljs was not shown is a fault of ours: the cell would quietly lose its look, a date even its meaning. */
function numberOf(style: StyleToken, styles: StyleNumbers): string {
  const number = styles.get(style)
  if (number === undefined) throw new RangeError(`no cell was painted in the style ${style}`)
  return String(number)
}

/** From a cell's kind to its end. */
function contentXml({ value, formula }: PlannedCell, strings: SharedStrings): string {
  const plain = plainValue(value)
  if (formula !== undefined) return computedXml(formula, plain)
  if (plain === null) return '/>'
  return typeof plain === 'string' ? ` t="s"><v>${String(strings.numberOf(plain))}</v></c>` : `><v>${String(plain)}</v></c>`
}

/** A formula with what it computes to. */
function computedXml(formula: string, plain: string | number | null): string {
  const text = `<f>${escapeXml(formula)}</f>`
  if (plain === null) return `>${text}</c>`
  return typeof plain === 'string' ? ` t="str">${text}<v>${escapeXml(plain)}</v></c>` : `>${text}<v>${String(plain)}</v></c>`
}
