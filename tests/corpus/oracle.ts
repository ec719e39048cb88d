// What somebody else reads in the same file: the .csv files beside it, one a sheet, as a spreadsheet program saved them; else SheetJS's own reading.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import Papa from 'papaparse'
import XLSX from 'xlsx'
import { decodeText } from '../../lib/formats/csv/index.ts'

/** A cell as a witness states it: shown as text, or as the value itself. */
export type Stated =
  { readonly kind: 'shown'; readonly text: string } | { readonly kind: 'value'; readonly value: string | number | boolean }

/** A sheet by address (`B7`), and its name where the witness knows it. */
export interface StatedSheet {
  readonly name: string | null
  readonly cells: ReadonlyMap<string, Stated>
}

export interface Oracle {
  readonly witness: 'csv' | 'SheetJS'
  /** Sheets by their number. */
  readonly sheets: ReadonlyMap<number, StatedSheet>
}

/** The witness of a file: null where nobody else reads it. SheetJS takes every CSV for an American one, so it is no witness of those. */
export const oracleOf = (path: string, bytes: Uint8Array): Oracle | null =>
  /\.(?:csv|tsv)$/i.test(path) ? null : (csvOracle(path) ?? sheetjsOracle(bytes))

/** The files `book.xls.0.csv`, `book.xls.1.csv` … or `book.xls.csv` beside a workbook, or beside the one it was made from. */
function csvOracle(path: string): Oracle | null {
  for (const stem of [path, join(dirname(path), basename(path, extname(path)))]) {
    const sheets = new Map<number, StatedSheet>()
    for (let number = 0; existsSync(`${stem}.${String(number)}.csv`); number++)
      sheets.set(number, csvSheet(`${stem}.${String(number)}.csv`))
    if (sheets.size === 0 && stem === path && existsSync(`${stem}.csv`)) sheets.set(0, csvSheet(`${stem}.csv`))
    if (sheets.size > 0) return { witness: 'csv', sheets }
  }
  return null
}

function csvSheet(path: string): StatedSheet {
  const cells = new Map<string, Stated>()
  const text = decodeText(readFileSync(path))
  const { data } = Papa.parse<string[]>(text, { delimiter: text.split(';').length > text.split(',').length ? ';' : ',' })
  for (const [row, texts] of data.entries())
    for (const [column, text] of texts.entries())
      if (text.trim() !== '') cells.set(XLSX.utils.encode_cell({ r: row, c: column }), { kind: 'shown', text })
  return { name: null, cells }
}

/** SheetJS's bare values; dates stay serial numbers, so that no time zone moves them. Charts, and what an .ods keeps of other files, are no sheets. */
function sheetjsOracle(bytes: Uint8Array): Oracle | null {
  try {
    const book = XLSX.read(bytes, { type: 'array', cellText: false, cellHTML: false })
    const sheets = book.SheetNames.map((name): StatedSheet => ({ name, cells: valuesOf(book.Sheets[name] ?? {}) }))
    const isTable = (name: string | null): boolean =>
      !['chart', 'macro', 'dialog'].includes(book.Sheets[name ?? '']?.['!type'] ?? 'sheet') && !/^'.*'#/.test(name ?? '')
    return { witness: 'SheetJS', sheets: new Map([...sheets.entries()].filter(([, { name }]) => isTable(name))) }
  } catch {
    return null
  }
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

function valuesOf(sheet: XLSX.WorkSheet): Map<string, Stated> {
  const cells = new Map<string, Stated>()
  for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject | undefined][]) {
    if (address.startsWith('!') || cell?.v === undefined || cell.v === '' || cell.t === 'z') continue
    const value = cell.t === 'e' ? (errors[Number(cell.v)] ?? String(cell.v)) : cell.v
    if (!(value instanceof Date)) cells.set(address, { kind: 'value', value })
  }
  return cells
}
