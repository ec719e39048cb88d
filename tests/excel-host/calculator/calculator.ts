// Keeps the values of formulas: worked out when they are asked for, again whenever the workbook has changed. Law: in manual mode nothing moves until
// it is told to calculate; a circle of formulas fails loudly.
import { notSimulated, invalidArgument } from '../model/refusal.ts'
import { CellError, type Cell, type CellValue } from '../model/cells.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Workbook } from '../model/workbook.ts'
import { quoteSheet, writeArea } from '../model/address.ts'
import { cellAt, wholeSheet } from '../model/area.ts'
import { evaluate } from './evaluate.ts'
import { parseFormula } from './parse.ts'
import { FormulaSyntaxError } from './tokens.ts'
import { isBlock, type Scalar } from './values.ts'

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual'

export class Calculator {
  private readonly workbook: Workbook
  private readonly working = new Set<Cell>()
  private chosenMode: CalculationMode = 'Automatic'

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  get mode(): CalculationMode {
    return this.chosenMode
  }

  set mode(mode: CalculationMode) {
    if (mode === 'Manual') this.calculateAll()
    this.chosenMode = mode
  }

  /** The value of a cell as it is now; null where it is blank. */
  valueAt(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cells.get(row, column)
    if (cell === undefined) return null
    if (cell.formula !== null && this.isStale(cell)) this.calculate(sheet, row, column, cell)
    return cell.value
  }

  /** Fails as Excel's entry does where a text is no formula. */
  check(formula: string): void {
    try {
      parseFormula(formula)
    } catch (fault) {
      if (fault instanceof FormulaSyntaxError) throw invalidArgument('Range.formulas', `${formula} is no formula: ${fault.message}`)
      throw fault
    }
  }

  /** The value of a formula that stands in no cell: a name, a rule. */
  valueOf(formula: string, sheet: Sheet): Scalar {
    const value = evaluate(parseFormula(formula), this.placeOf(sheet, 0, 0))
    return isBlock(value) ? value.at(0, 0) : value
  }

  calculateAll(): void {
    for (const sheet of this.workbook.sheets) this.calculateSheet(sheet)
  }

  /** Row by row, so that long chains of formulas never call each other deeply. */
  calculateSheet(sheet: Sheet): void {
    for (const { row, column, cell } of [...sheet.cells.within(wholeSheet)])
      if (cell.formula !== null) this.calculateCell(sheet, row, column, cell)
  }

  /** In manual mode a new formula is worked out once, when it is entered. */
  entered(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (this.mode === 'Manual') this.calculateCell(sheet, row, column, cell)
  }

  private isStale(cell: Cell): boolean {
    return this.mode !== 'Manual' && cell.calculatedAt !== this.workbook.revision
  }

  private calculate(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (this.working.size > 0) {
      this.calculateCell(sheet, row, column, cell)
      return
    }
    try {
      this.calculateCell(sheet, row, column, cell)
    } catch (fault) {
      if (!(fault instanceof RangeError)) throw fault
      this.calculateSheet(sheet)
    }
  }

  private calculateCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (cell.formula === null || cell.calculatedAt === this.workbook.revision) return
    if (this.working.has(cell))
      throw notSimulated(`a circle of formulas through ${quoteSheet(sheet.name)}!${writeArea(cellAt(row, column))}`)
    this.working.add(cell)
    try {
      const value = evaluate(parseFormula(cell.formula), this.placeOf(sheet, row, column))
      cell.value = isBlock(value) ? single(value.rows, value.columns, value.at(0, 0)) : (value ?? 0)
      cell.calculatedAt = this.workbook.revision
    } finally {
      this.working.delete(cell)
    }
  }

  private placeOf(sheet: Sheet, row: number, column: number): Parameters<typeof evaluate>[1] {
    return { workbook: this.workbook, sheet, row, column, valueAt: (other, at, across) => this.valueAt(other, at, across) }
  }
}

function single(rows: number, columns: number, value: Scalar): CellValue {
  if (rows !== 1 || columns !== 1) throw notSimulated(`a formula that spills over ${String(rows)} × ${String(columns)} cells`)
  return value ?? 0
}

/** What the API shows for a value: errors by their text, blanks as an empty text. */
export const shownValue = (value: Scalar): string | number | boolean => (value instanceof CellError ? value.code : (value ?? ''))
