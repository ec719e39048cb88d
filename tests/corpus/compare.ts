// Our reading of a file against a witness, cell by cell. Law: a shown text agrees where our value, in the cell's own number format, shows like it.
import XLSX from 'xlsx'
import { columnName, type Cell, type Grid } from '../../lib/sheet/grid.ts'
import type { Oracle, Stated } from './oracle.ts'

export interface Comparison {
  readonly witness: Oracle['witness']
  readonly cells: number
  readonly equal: number
  /** `Sheet!B7: ours | theirs`, the first few. */
  readonly differences: readonly string[]
}

const MOST_TOLD = 40

/** A sheet of ours and the witness's, with the cells of both under the same keys. */
interface Pair {
  readonly name: string
  readonly ours: ReadonlyMap<string, Cell>
  readonly theirs: ReadonlyMap<string, Stated>
  readonly date1904: boolean
}

interface Verdict {
  readonly cells: number
  readonly equal: number
  readonly differences: readonly string[]
}

export function compared(grids: readonly Grid[], oracle: Oracle): Comparison {
  const verdicts = [...oracle.sheets].map(([number, stated]) => {
    const grid = stated.name === null || isOnly(grids, oracle) ? grids[number] : grids.find(({ name }) => name === stated.name)
    const placed = {
      name: grid?.name ?? `sheet ${String(number)}`,
      ours: cellsOf(grid),
      theirs: stated.cells,
      date1904: grid?.date1904 ?? false,
    }
    const verdict = verdictOn(placed)
    return oracle.witness === 'SheetJS' || verdict.equal === verdict.cells ? verdict : better(verdict, verdictOn(compact(placed)))
  })
  const sum = (of: (one: Verdict) => number): number => verdicts.reduce((total, one) => total + of(one), 0)
  const differences = verdicts.flatMap((one) => one.differences).slice(0, MOST_TOLD)
  return { witness: oracle.witness, cells: sum(({ cells }) => cells), equal: sum(({ equal }) => equal), differences }
}

/** Names of sheets that no file states, such as that of a .csv, are everybody's own. */
const isOnly = (grids: readonly Grid[], { sheets }: Oracle): boolean => grids.length === 1 && sheets.size === 1

const better = (a: Verdict, b: Verdict): Verdict => (b.cells - b.equal < a.cells - a.equal ? b : a)

/** Some programs leave out the empty rows and the empty first columns of a sheet they save as .csv. */
const compact = (pair: Pair): Pair => ({ ...pair, ours: compactCells(shownCells(pair)), theirs: compactCells(pair.theirs) })

const shownCells = ({ ours }: Pair): ReadonlyMap<string, Cell> => new Map([...ours].filter(([, cell]) => !isShownAsNothing(cell)))

function compactCells<C>(cells: ReadonlyMap<string, C>): Map<string, C> {
  const placed = [...cells].map(([address, cell]) => ({ cell, ...XLSX.utils.decode_cell(address) }))
  const rows = new Map([...new Set(placed.map(({ r }) => r))].sort((a, b) => a - b).map((row, index) => [row, index]))
  const first = placed.reduce((least, { c }) => Math.min(least, c), Infinity)
  return new Map(placed.map(({ cell, r, c }) => [XLSX.utils.encode_cell({ r: rows.get(r) ?? 0, c: c - first }), cell]))
}

function verdictOn({ name, ours, theirs, date1904 }: Pair): Verdict {
  const differences: string[] = []
  let cells = 0
  let equal = 0
  for (const address of new Set([...ours.keys(), ...theirs.keys()])) {
    const verdict = agrees(ours.get(address), theirs.get(address), date1904)
    if (verdict === null) continue
    cells += 1
    if (verdict) equal += 1
    else if (differences.length < MOST_TOLD)
      differences.push(`${name}!${address}: ${told(ours.get(address))} | ${JSON.stringify(theirs.get(address))}`)
  }
  return { cells, equal, differences }
}

const cellsOf = (grid: Grid | undefined): Map<string, Cell> =>
  new Map(grid?.rows.flatMap(({ row, cells }) => cells.map((cell) => [`${columnName(cell.column)}${String(row)}`, cell] as const)))

const told = (cell: Cell | undefined): string => (cell === undefined ? 'nothing' : JSON.stringify(cell))

/** Null where there is nothing to compare: neither says anything, the sheet shows nothing for our value, or the file has none and a program worked it out. */
function agrees(cell: Cell | undefined, stated: Stated | undefined, date1904: boolean): boolean | null {
  if (cell === undefined) return stated === undefined ? null : false
  if (stated === undefined) return isShownAsNothing(cell) ? null : false
  if (cell.kind === 'uncalculated' && stated.kind === 'shown') return null
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

/** Gnumeric saves dates and times in a notation of its own: `2009/11/30`, `2009/11/30 13:45:00`, `13:45:00.500`. */
const isoFormatOf = (text: string): string =>
  [
    ...(/^\d{4}\//.test(text) ? ['yyyy/mm/dd'] : []),
    ...(text.includes(':') ? [`hh:mm:ss${/\.\d+$/.exec(text)?.[0].replace(/\d/g, '0') ?? ''}`] : []),
  ].join(' ')

/** Too narrow a column shows `###`; else the text is the format's, or its number is ours to the last digit shown. */
function numberShowsAs(number: number, format: string | undefined, text: string, date1904: boolean): boolean {
  if (/^#+$/.test(text) || bare(shown(number, format, date1904)) === text) return true
  if (isShortDate(format) && shown(number, 'm/d/yy', date1904) === text) return true
  if (shown(number, isoFormatOf(text), date1904) === text) return true
  const plain = text.replace(/[,\s$€£¥]/g, '').replace(/^\((.*)\)$/, '-$1')
  const [, digits = '', , exponent = '0', percent = ''] = /^([-+]?\d*(?:\.(\d*))?)(?:[eE]([-+]?\d+))?(%?)$/.exec(plain) ?? []
  if (digits === '') return false
  const decimals = digits.split('.')[1]?.length ?? 0
  const scale = 10 ** Number(exponent) * (percent === '%' ? 0.01 : 1)
  return isNear(number, Number(digits) * scale, 0.5000001 * 10 ** -decimals * scale)
}
