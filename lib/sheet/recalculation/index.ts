// Formulas whose stored result is not what they give: a hostile or broken program can store 100 beside `=5000/10`, and a person who opens the file
// sees 500. Law: each formula is compared with what its inputs give as they are stored; an input that was itself found to be something else counts
// as what its formula gives. What is not calculated alike by every program is not judged, and then nothing is said.
import { isDateFormat, type Cell, type EmptyText, type Grid, type GridRow } from '../grid.ts'
import { readAmount } from '../amount-reading.ts'
import { toInteger } from '../../core/money.ts'
import { Formula } from './formula.ts'
import { judged, notJudged } from './not-judged.ts'
import { shownPlaces } from './shown-places.ts'
import { StoredCells } from './stored-cells.ts'
import { isFailure, numberInText, type Value } from './values.ts'

/** Every second round goes from the last cell to the first, so that whatever hangs on another is found, above it or below. */
const MOST_ROUNDS = 8

/** The sheets with every amount marked that its formula contradicts, or whose formula cannot be judged. Sheets without formulas cost nothing. */
export function withContradictions(grids: readonly Grid[]): readonly Grid[] {
  const calculating = grids.filter(({ hasFormulas }) => hasFormulas === true)
  if (calculating.length === 0) return grids
  const cells = new StoredCells(grids)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isBack = round % 2 === 1
    const found = inOrder(calculating, isBack).map((grid) => judge(grid, cells, isBack))
    if (!found.includes(true)) break
  }
  return grids.map((grid) =>
    cells.hasNoted(grid) ? { ...grid, rows: withEmptyTexts(grid, cells).map((row) => marked(grid, row, cells)) } : grid,
  )
}

const inOrder = <T>(all: readonly T[], isBack: boolean): readonly T[] => (isBack ? [...all].reverse() : all)

/** Judges each formula of a sheet; true where one of them is found to give something else than was known. */
function judge(grid: Grid, cells: StoredCells, isBack: boolean): boolean {
  let isNew = false
  const take = (row: number, cell: Cell | EmptyText): void => {
    if (cell.formula === undefined || ('kind' in cell && !isFigure(cell))) return
    const found = cell.formula === '' ? undefined : judged(() => ({ value: contradiction(cell, formulaOf(cell, grid, row, cells)) }))
    cells.note(grid, row, cell.column, found !== undefined)
    if (found !== undefined && cells.give(grid, row, cell.column, found.value)) isNew = true
  }
  for (const row of inOrder(grid.rows, isBack)) for (const cell of inOrder(row.cells, isBack)) take(row.row, cell)
  for (const [row, empty] of grid.emptyTexts ?? []) for (const cell of empty) take(row, cell)
  return isNew
}

const formulaOf = ({ formula = '', column, inArray }: Cell | EmptyText, sheet: Grid, row: number, cells: StoredCells): Formula =>
  new Formula(formula, { sheet, row, column, inArray }, cells)

const isFigure = (cell: Cell): boolean => (cell.kind === 'number' ? !isDateFormat(cell.format) : cell.kind === 'text')

/** What a formula gives where it contradicts what is stored beside it. */
function contradiction(cell: Cell | EmptyText, formula: Formula): Value | undefined {
  const value = formula.value()
  if (!('kind' in cell)) return isShown(value) ? value : undefined
  if (cell.kind === 'number') return contradicts(cell.number, cell.format, value, formula.slack.size) ? value : undefined
  if (cell.kind !== 'text' || typeof value !== 'number') return undefined
  return isOtherText(cell, value) ? value : undefined
}

/** What is not to be seen in an empty cell. */
const isShown = (value: Value): boolean => isFailure(value) || (typeof value === 'number' && Math.abs(value) > TOLERANCE)

/** Half a cent: more than what rounding to cents takes away. */
const TOLERANCE = 0.005
/** What binary fractions may add to it, and for each euro of the figure. */
const NOISE = 1e-9
const NOISE_SHARE = 1e-12

function contradicts(stored: number, format: string | undefined, value: Value, slack: number): boolean {
  if (isFailure(value)) return true
  if (value === '') return stored !== 0
  if (typeof value === 'string') return saysOther(stored, value, format)
  if (typeof value !== 'number' && value !== null) return false
  return isOther(stored, value ?? 0, format, slack)
}

/** Words where a figure is stored. The digits of another one (`="999"` beside 122) are not judged. */
function saysOther(stored: number, text: string, format: string | undefined): boolean {
  const number = numberInText(text)
  return number === null || (isOther(stored, number, format, 0) && notJudged())
}

/** Two figures that a person would see as two, by more than rounding to a cent; a program may store what is shown. */
function isOther(stored: number, value: number, format: string | undefined, slack: number): boolean {
  const unit = format?.includes('%') === true ? 100 : 1
  const difference = Math.abs(stored - value) * unit
  if (difference <= TOLERANCE + slack * unit + NOISE + NOISE_SHARE * Math.abs(value)) return false
  const places = shownPlaces(format)
  return places === null || roundedTo(stored * unit, places) !== roundedTo(value * unit, places)
}

const roundedTo = (number: number, places: number): number => Math.round(number * 10 ** places)

/** A text that would be read as an amount, and as another one. */
function isOtherText(cell: Cell, value: number): boolean {
  const readings = ([',', '.'] as const).flatMap((sign) => {
    const reading = readAmount(cell, sign)
    return reading.kind === 'amount' ? [toInteger(reading.cents)] : []
  })
  return readings.length > 0 && readings.every((cents) => Math.abs(cents / 100 - value) > TOLERANCE + NOISE)
}

/** The rows, also those of cells that hold an empty text where their formulas give a figure. */
function withEmptyTexts(grid: Grid, cells: StoredCells): readonly GridRow[] {
  const found = new Map<number, Cell[]>()
  for (const [row, empty] of grid.emptyTexts ?? [])
    for (const cell of empty)
      if (cells.given(grid, row, cell.column) !== undefined)
        found.set(row, [...(found.get(row) ?? []), { kind: 'text', text: '', ...cell }])
  if (found.size === 0) return grid.rows
  const known = new Set(grid.rows.map(({ row }) => row))
  const others = [...found.keys()].filter((row) => !known.has(row)).map((row) => ({ row, hidden: false, cells: [] }))
  return [...grid.rows, ...others]
    .sort((one, other) => one.row - other.row)
    .map((row) => ({ ...row, cells: [...row.cells, ...(found.get(row.row) ?? [])].sort((one, other) => one.column - other.column) }))
}

function marked(grid: Grid, row: GridRow, cells: StoredCells): GridRow {
  const changed = row.cells.map((cell) => markedCell(grid, row.row, cell, cells))
  return changed.every((cell, index) => cell === row.cells[index]) ? row : { ...row, cells: changed }
}

function markedCell(grid: Grid, row: number, cell: Cell, cells: StoredCells): Cell {
  const value = cells.given(grid, row, cell.column)
  if (value !== undefined) return { ...cell, calculated: textOf(value) }
  return cells.isUnchecked(grid, row, cell.column) ? { ...cell, isUnchecked: true } : cell
}

/** A value as it is said: to the ten-thousandth. */
function textOf(value: Value): string {
  if (typeof value === 'object') return value === null ? '0' : value.shows
  return typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000) : String(value)
}
