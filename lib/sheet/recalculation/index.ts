// Formulas whose stored result is not what they give: a hostile or broken program can store 100 beside `=5000/10`, and a person who opens the file
// sees 500. Law: each formula is compared with what its inputs give as they are stored; an input that was itself found to be something else counts
// as what its formula gives. What is not calculated alike by every program is not judged, and then nothing is said.
import { isDateFormat, type Cell, type Grid, type GridRow } from '../grid.ts'
import { readAmount } from '../amount-reading.ts'
import { toInteger } from '../../core/money.ts'
import { Formula } from './formula.ts'
import { judged } from './not-judged.ts'
import { shownPlaces } from './shown-places.ts'
import { StoredCells } from './stored-cells.ts'
import { isFailure, type Value } from './values.ts'

/** Every second round goes from the last cell to the first, so that whatever hangs on another is found, above it or below. */
const MOST_ROUNDS = 8

/** The sheets with every amount marked that its formula contradicts. Sheets without formulas cost nothing. */
export function withContradictions(grids: readonly Grid[]): readonly Grid[] {
  const calculating = grids.filter(({ hasFormulas }) => hasFormulas === true)
  if (calculating.length === 0) return grids
  const cells = new StoredCells(grids)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isBack = round % 2 === 1
    const found = inOrder(calculating, isBack).map((grid) => judge(grid, cells, isBack))
    if (!found.includes(true)) break
  }
  return grids.map((grid) => (cells.hasGiven(grid) ? { ...grid, rows: grid.rows.map((row) => marked(grid, row, cells)) } : grid))
}

const inOrder = <T>(all: readonly T[], isBack: boolean): readonly T[] => (isBack ? [...all].reverse() : all)

/** Judges each formula of a sheet; true where one of them is found to give something else than was known. */
function judge(grid: Grid, cells: StoredCells, isBack: boolean): boolean {
  let isNew = false
  for (const row of inOrder(grid.rows, isBack)) {
    for (const cell of inOrder(row.cells, isBack)) {
      if (cell.formula === undefined || cell.formula === '' || !isFigure(cell)) continue
      const place = { sheet: grid, row: row.row, column: cell.column }
      const found = judged(() => ({ value: contradiction(cell, new Formula(cell.formula ?? '', place, cells, cell.inArray)) }))
      if (found !== undefined && cells.give(grid, row.row, cell.column, found.value)) isNew = true
    }
  }
  return isNew
}

const isFigure = (cell: Cell): boolean => (cell.kind === 'number' ? !isDateFormat(cell.format) : cell.kind === 'text')

/** What a formula gives where it contradicts what is stored beside it. */
function contradiction(cell: Cell, formula: Formula): Value | undefined {
  const value = formula.value()
  if (cell.kind === 'number') return contradicts(cell.number, cell.format, value, formula.slack.size) ? value : undefined
  if (cell.kind !== 'text' || typeof value !== 'number') return undefined
  return isOtherText(cell, value) ? value : undefined
}

/** Half a cent: more than what rounding to cents takes away. */
const TOLERANCE = 0.005
/** What binary fractions may add to it, and for each euro of the figure. */
const NOISE = 1e-9
const NOISE_SHARE = 1e-12

function contradicts(stored: number, format: string | undefined, value: Value, slack: number): boolean {
  if (isFailure(value)) return true
  if (value === '') return stored !== 0
  if (typeof value !== 'number' && value !== null) return false
  return isOther(stored, value ?? 0, format, slack)
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

function marked(grid: Grid, row: GridRow, cells: StoredCells): GridRow {
  const values = row.cells.map(({ column }) => cells.given(grid, row.row, column))
  if (values.every((value) => value === undefined)) return row
  return { ...row, cells: row.cells.map((cell, index) => withCalculated(cell, values[index])) }
}

const withCalculated = (cell: Cell, value: Value | undefined): Cell => (value === undefined ? cell : { ...cell, calculated: textOf(value) })

/** A value as it is said: to the ten-thousandth. */
function textOf(value: Value): string {
  if (typeof value === 'object') return value === null ? '0' : value.shows
  return typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000) : String(value)
}
