// A range: an area of a sheet that moves along when cells move. Law: a write is refused as a whole before anything of it is done.
import { cellAt, cellCountOf, isWholeColumns, isWholeRows, type Area } from './area.ts'
import { writeArea, quoteSheet } from './address.ts'
import { shownValue } from '../calculator/calculator.ts'
import { CellError } from './cells.ts'
import { enterValues, setNumberFormats } from './range-writing.ts'
import { RangeFormat } from './range-format.ts'
import { showValue } from './number-format.ts'
import { ExcelRefusal } from './refusal.ts'
import { reshape, type Reshaping } from './reshaping.ts'
import type { Sheet } from './sheet.ts'
import type { ChangeDetails } from './events.ts'

export type Plain = string | number | boolean

export class Range {
  readonly sheet: Sheet
  private place: Area | null

  constructor(sheet: Sheet, area: Area) {
    this.sheet = sheet
    this.place = area
  }

  /** Fails where the cells are gone. */
  get area(): Area {
    if (this.place === null || !this.sheet.workbook.sheets.includes(this.sheet)) {
      throw new ExcelRefusal('InvalidReference', 'This reference is not valid for the current operation.')
    }
    return this.place
  }

  /** `'Palkat 2009'!B2:C5`. */
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${this.localAddress}`
  }

  get localAddress(): string {
    return writeArea(this.area)
  }

  get format(): RangeFormat {
    return new RangeFormat(this.sheet, this.area)
  }

  /** Whole rows or columns have no cells one could read or write one by one. */
  get isUnbounded(): boolean {
    return isWholeRows(this.area) || isWholeColumns(this.area)
  }

  get values(): Plain[][] {
    return this.map((row, column) => shownValue(this.sheet.valueAt(row, column)))
  }

  /** A matrix of the range's own shape, or one value for all cells; null leaves a cell alone. */
  set values(written: unknown) {
    this.enter(written)
  }

  get formulas(): Plain[][] {
    return this.map((row, column) => this.sheet.cells.get(row, column)?.formula ?? shownValue(this.sheet.valueAt(row, column)))
  }

  set formulas(written: unknown) {
    this.enter(written)
  }

  get text(): string[][] {
    const { language } = this.sheet.workbook
    return this.map((row, column) => showValue(this.sheet.valueAt(row, column), this.sheet.numberFormatAt(row, column), language))
  }

  get valueTypes(): string[][] {
    return this.map((row, column) => valueType(this.sheet.valueAt(row, column)))
  }

  get numberFormat(): string[][] {
    return this.map((row, column) => this.sheet.numberFormatAt(row, column))
  }

  set numberFormat(written: unknown) {
    setNumberFormats(this, written)
  }

  /** Left, top, width and height in points. */
  get left(): number {
    return this.area.column === 0 ? 0 : this.sheet.widthOf({ ...this.area, column: 0, columns: this.area.column })
  }

  get top(): number {
    return this.area.row === 0 ? 0 : this.sheet.heightOf({ ...this.area, row: 0, rows: this.area.row })
  }

  /** Writes values or formulas as one action: refuses, writes, lets tables grow, tells. */
  enter(written: unknown): void {
    enterValues(this, written)
  }

  /** Before and after, where the range is a single cell. */
  detailsSince(before: Plain, typeBefore: string): ChangeDetails | null {
    if (cellCountOf(this.area) !== 1) return null
    return {
      valueBefore: before,
      valueTypeBefore: typeBefore,
      valueAfter: this.values[0]?.[0] ?? '',
      valueTypeAfter: this.valueTypes[0]?.[0] ?? 'Empty',
    }
  }

  /** One value for each cell, row by row. */
  map<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area
    return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => read(row + down, column + across)))
  }

  cell(row: number, column: number): Range {
    return this.sheet.rangeOf(cellAt(this.area.row + row, this.area.column + column))
  }

  /** Called by the sheet when cells move. */
  reshape(reshaping: Reshaping): void {
    this.place &&= reshape(this.place, reshaping)
  }
}

function valueType(value: ReturnType<Sheet['valueAt']>): string {
  if (value === null) return 'Empty'
  if (value instanceof CellError) return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}
