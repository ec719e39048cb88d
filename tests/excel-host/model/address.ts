// A1 addresses: 'Palkat 2009'!$A$1:B2, A:C, 3:7. Law: what is not an address is null, never a guess.
import { columnName } from '../../../lib/sheet/grid.ts'
import { areaBetween, bottomOf, columnLimit, isWholeColumns, isWholeRows, rightOf, rowLimit, type Area } from './area.ts'

export interface Address {
  /** Null where the address names no sheet. */
  readonly sheet: string | null
  readonly area: Area
}

const sheetPart = String.raw`(?:(?:'((?:[^']|'')+)'|([^'!,;\s]+))!)?`
const cells = new RegExp(`^${sheetPart}\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?$`, 'i')
const columns = new RegExp(`^${sheetPart}\\$?([A-Z]{1,3}):\\$?([A-Z]{1,3})$`, 'i')
const rows = new RegExp(`^${sheetPart}\\$?(\\d{1,7}):\\$?(\\d{1,7})$`, 'i')

/** 0 for `A`, 26 for `AA`. */
const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export function readAddress(text: string): Address | null {
  return readCells(text) ?? readColumns(text) ?? readRows(text)
}

function readCells(text: string): Address | null {
  const match = cells.exec(text)
  if (match === null) return null
  const [, quoted, plain, left = '', top = '', right = left, bottom = top] = match
  return spanning(sheetOf(quoted, plain), Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right))
}

function readColumns(text: string): Address | null {
  const match = columns.exec(text)
  if (match === null) return null
  const [, quoted, plain, left = '', right = ''] = match
  return spanning(sheetOf(quoted, plain), 0, columnNumber(left), rowLimit - 1, columnNumber(right))
}

function readRows(text: string): Address | null {
  const match = rows.exec(text)
  if (match === null) return null
  const [, quoted, plain, top = '', bottom = ''] = match
  return spanning(sheetOf(quoted, plain), Number(top) - 1, 0, Number(bottom) - 1, columnLimit - 1)
}

const sheetOf = (quoted: string | undefined, plain: string | undefined): string | null => quoted?.replaceAll("''", "'") ?? plain ?? null

function spanning(sheet: string | null, row: number, column: number, otherRow: number, otherColumn: number): Address | null {
  const [top, bottom] = [Math.min(row, otherRow), Math.max(row, otherRow)]
  const area = areaBetween(top, Math.min(column, otherColumn), bottom, Math.max(column, otherColumn))
  return area === null ? null : { sheet, area }
}

/** `B2:C5`, `A:C`, `3:7`; with `$` before each part where it is to be absolute. */
export function writeArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : ''
  const left = mark + columnName(area.column)
  const right = mark + columnName(rightOf(area))
  const top = mark + String(area.row + 1)
  const bottom = mark + String(bottomOf(area) + 1)
  if (isWholeColumns(area) && !isWholeRows(area)) return `${left}:${right}`
  if (isWholeRows(area)) return `${top}:${bottom}`
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`
}

/** The sheet's name as a formula writes it: quoted where it is not one plain word. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && readAddress(name) === null ? name : `'${name.replaceAll("'", "''")}'`
