// Our reading of a file against a witness, cell by cell. Law: a shown text agrees where our value, in the cell's own number format, shows like it.
import XLSX from 'xlsx'
import { columnName, type Cell, type Grid } from '../../lib/sheet/grid.ts'
import type { Oracle, Stated, StatedSheet } from './oracle.ts'

export interface Comparison {
  readonly witness: Oracle['witness']
  readonly cells: number
  readonly equal: number
  /** `Sheet!B7: ours | theirs`, the first few. */
  readonly differences: readonly string[]
}

const MOST_TOLD = 40

export function compared(grids: readonly Grid[], oracle: Oracle): Comparison {
  const differences: string[] = []
  let cells = 0
  let equal = 0
  for (const [number, stated] of oracle.sheets) {
    const grid = stated.name === null ? grids[number] : grids.find(({ name }) => name === stated.name)
    const ours = grid ? cellsOf(grid) : new Map<string, Cell>()
    for (const address of new Set([...ours.keys(), ...stated.cells.keys()])) {
      const verdict = agrees(ours.get(address), stated, address, grid?.date1904 ?? false)
      if (verdict === null) continue
      cells += 1
      if (verdict) equal += 1
      else if (differences.length < MOST_TOLD)
        differences.push(
          `${grid?.name ?? `sheet ${String(number)}`}!${address}: ${told(ours.get(address))} | ${JSON.stringify(stated.cells.get(address))}`,
        )
    }
  }
  return { witness: oracle.witness, cells, equal, differences }
}

const cellsOf = (grid: Grid): Map<string, Cell> =>
  new Map(grid.rows.flatMap(({ row, cells }) => cells.map((cell) => [`${columnName(cell.column)}${String(row)}`, cell] as const)))

const told = (cell: Cell | undefined): string => (cell === undefined ? 'nothing' : JSON.stringify(cell))

/** Null where there is nothing to compare: neither says anything, or the sheet shows nothing for our value. */
function agrees(cell: Cell | undefined, sheet: StatedSheet, address: string, date1904: boolean): boolean | null {
  const stated = sheet.cells.get(address)
  if (cell === undefined) return stated === undefined ? null : false
  if (stated === undefined) return isShownAsNothing(cell) ? null : false
  return stated.kind === 'shown' ? showsAs(cell, stated.text, date1904) : hasValue(cell, stated)
}

/** A formula without a value, a text of spaces, a number in a format that hides it. */
function isShownAsNothing(cell: Cell): boolean {
  if (cell.kind === 'uncalculated') return true
  if (cell.kind === 'text') return cell.text.trim() === ''
  return cell.kind === 'number' && shown(cell.number, cell.format, false).trim() === ''
}

function hasValue(cell: Cell, { value }: Extract<Stated, { kind: 'value' }>): boolean {
  switch (cell.kind) {
    case 'number':
      return typeof value === 'number' && isNear(cell.number, value, 1e-9 * Math.abs(value))
    case 'text':
      return bare(cell.text) === bare(String(value))
    case 'error':
      return bare(cell.text) === bare(String(value))
    case 'boolean':
      return cell.boolean === value
    case 'date':
      return typeof value === 'number' || String(value).startsWith(cell.date)
    case 'uncalculated':
      return value === 0 || value === ''
  }
}

const isNear = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance + Number.MIN_VALUE

/** Line ends and spaces at the ends are no part of what is compared. */
const bare = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim()

function showsAs(cell: Cell, text: string, date1904: boolean): boolean {
  switch (cell.kind) {
    case 'text':
      return bare(cell.text) === bare(text) || bare(sectionText(cell)) === bare(text)
    case 'boolean':
      return text.trim().toUpperCase() === String(cell.boolean).toUpperCase()
    case 'error':
      return bare(cell.text) === bare(text)
    case 'number':
      return numberShowsAs(cell.number, cell.format, bare(text), date1904)
    case 'date':
      return true
    case 'uncalculated':
      return false
  }
}

const sectionText = ({ text, format }: Extract<Cell, { kind: 'text' }>): string => shown(text, format, false)

/** SheetJS's formatter of numbers, which its types leave open. */
const { format: formatted } = XLSX.SSF as {
  readonly format: (format: string, value: number | string, settings: { date1904: boolean }) => string
}

function shown(value: number | string, format: string | undefined, date1904: boolean): string {
  try {
    return formatted(format ?? 'General', value, { date1904 })
  } catch {
    return ''
  }
}

/** The short date of an American Excel is shown with two digits of the year, whatever the format's own notation says. */
const isShortDate = (format: string | undefined): boolean => format === 'mm-dd-yy' || format === 'm/d/yyyy'

/** Too narrow a column shows `###`; else the text is the format's, or its number is ours to the last digit shown. */
function numberShowsAs(number: number, format: string | undefined, text: string, date1904: boolean): boolean {
  if (/^#+$/.test(text) || bare(shown(number, format, date1904)) === text) return true
  if (isShortDate(format) && shown(number, 'm/d/yy', date1904) === text) return true
  const plain = text.replace(/[,\s$€£¥]/g, '').replace(/^\((.*)\)$/, '-$1')
  const [, digits = '', , exponent = '0', percent = ''] = /^([-+]?\d*(?:\.(\d*))?)(?:[eE]([-+]?\d+))?(%?)$/.exec(plain) ?? []
  if (digits === '') return false
  const decimals = digits.split('.')[1]?.length ?? 0
  const scale = 10 ** Number(exponent) * (percent === '%' ? 0.01 : 1)
  return isNear(number, Number(digits) * scale, 0.5000001 * 10 ** -decimals * scale)
}
