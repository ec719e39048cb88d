// A worksheet: its cells, how they look, and everything that stands on it. Law: whatever moves cells goes through reshape, so that all that points at them follows.
import {
  areaBetween,
  cellAt,
  contains,
  intersectionOf,
  isWholeColumns,
  overlaps,
  rightOf,
  bottomOf,
  wholeSheet,
  type Area,
} from './area.ts'
import { readAddress } from './address.ts'
import { Cells } from './cells.ts'
import { Chart } from './charts.ts'
import { ConditionalFormat } from './conditional-formats.ts'
import type { ChangeDetails, ChangeType, ShiftDirection } from './events.ts'
import { FormatLayers } from './format-layers.ts'
import { Names } from './names.ts'
import { Page } from './page.ts'
import { amount, colour, flag, PropertyTree, type Schema } from './property-tree.ts'
import { SheetProtection } from './protection.ts'
import { Range } from './range.ts'
import { usedArea } from './range-navigation.ts'
import { invalidArgument, invalidOperation } from './refusal.ts'
import { movedCells, reshape, type Reshaping } from './reshaping.ts'
import { Shape } from './shapes.ts'
import { Table } from './table.ts'
import type { Scalar } from '../calculator/values.ts'
import type { Workbook } from './workbook.ts'

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden'

export const sheetSchema: Schema = {
  tabColor: colour(),
  standardWidth: amount(8.43),
  showGridlines: flag(true),
  showHeadings: flag(true),
  enableCalculation: flag(true),
}

export class Sheet {
  readonly workbook: Workbook
  readonly id: string
  readonly cells = new Cells()
  readonly formats = new FormatLayers()
  readonly sizes = new FormatLayers()
  readonly validations = new FormatLayers()
  readonly tables: Table[] = []
  readonly charts: Chart[] = []
  readonly shapes: Shape[] = []
  readonly conditionalFormats: ConditionalFormat[] = []
  readonly names: Names
  readonly protection: SheetProtection
  readonly page: Page
  readonly settings: PropertyTree
  merges: readonly Area[] = []
  /** The cells that stay when one scrolls, or null. */
  frozen: Area | null = null
  /** Set by the workbook, which knows the other sheets. */
  ownName: string
  ownVisibility: Visibility = 'Visible'
  private readonly ranges = new Set<WeakRef<Range>>()
  private rangeLimit = 2_000

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook
    this.id = id
    this.ownName = name
    this.names = new Names(workbook, this)
    this.protection = new SheetProtection(this)
    this.page = new Page(() => {
      this.protection.checkAllowed(null, 'PageLayout')
    })
    this.settings = new PropertyTree(sheetSchema)
  }

  get name(): string {
    return this.ownName
  }

  set name(name: string) {
    this.workbook.renameSheet(this, name)
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this)
  }

  get visibility(): Visibility {
    return this.ownVisibility
  }

  set visibility(visibility: Visibility) {
    this.workbook.showSheet(this, visibility)
  }

  /** `B2:C5`, `A:C`, a name, a table's name or nothing for the whole sheet. */
  range(address?: string): Range {
    if (address === undefined) return this.rangeOf(wholeSheet)
    const found = readAddress(address)
    if (found !== null && (found.sheet === null || found.sheet.toLowerCase() === this.name.toLowerCase())) return this.rangeOf(found.area)
    const named = this.names.find(address) ?? this.workbook.names.find(address)
    const table = this.tables.find((item) => item.name.toLowerCase() === address.toLowerCase())
    if (named?.range?.sheet === this) return named.range
    if (table === undefined) throw invalidArgument('Worksheet.getRange', `${address} is no range of ${this.name}`)
    return table.dataRange
  }

  rangeOf(area: Area): Range {
    const range = new Range(this, area)
    if (this.ranges.size > this.rangeLimit) this.forgetRanges()
    this.ranges.add(new WeakRef(range))
    return range
  }

  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this, wholeSheet, valuesOnly)
  }

  get hasFormulas(): boolean {
    for (const { cell } of this.cells.within(wholeSheet)) if (cell.formula !== null) return true
    return false
  }

  valueAt(row: number, column: number): Scalar {
    return this.workbook.calculator.valueAt(this, row, column)
  }

  numberFormatAt(row: number, column: number): string {
    const format = this.formats.at('numberFormat', row, column)
    return typeof format === 'string' ? format : 'General'
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find((table) => contains(table.area, cellAt(row, column)))
  }

  /** Points from side to side; hidden columns have none. */
  widthOf({ column, columns }: Area): number {
    return sumOf(column, columns, (index) => this.sizeAt('columnWidth', 'columnHidden', 0, index, 48))
  }

  heightOf({ row, rows }: Area): number {
    return sumOf(row, rows, (index) => this.sizeAt('rowHeight', 'rowHidden', index, 0, 15))
  }

  addTable(area: Area, hasHeaders: boolean): Table {
    this.protection.checkAllowed(null, 'TableCollection.add')
    if (this.tables.some((table) => overlaps(table.area, area)))
      throw invalidOperation('TableCollection.add', "A table can't overlap another table.")
    if (isWholeColumns(area)) throw invalidArgument('TableCollection.add')
    const below = areaBetween(bottomOf(area) + 1, area.column, bottomOf(area) + 1, rightOf(area))
    if (!hasHeaders) this.reshape({ kind: 'insert', axis: 'rows', area: { ...area, rows: 1 } })
    else if (area.rows === 1 && below !== null && usedArea(this, below, true) !== null)
      this.reshape({ kind: 'insert', axis: 'rows', area: below })
    const table = new Table(
      this,
      this.workbook.nextTableId(),
      this.workbook.freeTableName(),
      hasHeaders ? area : { ...area, rows: area.rows + 1 },
    )
    this.tables.push(table)
    this.workbook.touch()
    this.workbook.announce({ kind: 'tableAdded', table })
    return table
  }

  addChart(type: string): Chart {
    this.protection.checkAllowed('allowEditObjects', 'ChartCollection.add')
    const number = this.workbook.nextNumber()
    const chart = new Chart(this, this.workbook.nextGuid(), `Chart ${String(number)}`, type)
    this.charts.push(chart)
    return chart
  }

  addShape(type: string, image: string | null = null): Shape {
    this.protection.checkAllowed('allowEditObjects', 'ShapeCollection.add')
    const shape = new Shape(this, this.workbook.nextGuid(), type, image)
    this.shapes.push(shape)
    return shape
  }

  addConditionalFormat(type: string, area: Area): ConditionalFormat {
    this.protection.checkAllowed('allowFormatCells', 'ConditionalFormatCollection.add')
    const format = new ConditionalFormat(this, this.workbook.nextGuid(), type, area)
    this.conditionalFormats.unshift(format)
    return format
  }

  /** Moves cells and all that stands on them or points at them. */
  reshape(reshaping: Reshaping): void {
    const moved = (area: Area): Area | null => reshape(area, reshaping)
    this.moveCells(reshaping)
    for (const layers of [this.formats, this.sizes, this.validations]) layers.reshape(moved)
    for (const table of [...this.tables]) if (!table.reshape(reshaping)) this.tables.splice(this.tables.indexOf(table), 1)
    for (const format of this.conditionalFormats) format.reshape(reshaping)
    this.merges = this.merges.flatMap((area) => moved(area) ?? [])
    this.page.reshape(reshaping)
    for (const reference of this.ranges) reference.deref()?.reshape(reshaping)
    this.workbook.moveReferences(this, reshaping)
  }

  /** Tells that cells changed, of the sheet and of each table among them. */
  announceChange(area: Area, changeType: ChangeType, shift: ShiftDirection, details: ChangeDetails | null = null): void {
    this.workbook.announce({ kind: 'changed', sheet: this, area, changeType, shift, details })
    for (const table of this.tables) {
      const common = intersectionOf(table.area, area)
      if (common !== null) this.workbook.announce({ kind: 'tableChanged', table, area: common, changeType, details })
    }
  }

  announceFormat(area: Area): void {
    this.workbook.announce({ kind: 'formatChanged', sheet: this, area })
  }

  private moveCells(reshaping: Reshaping): void {
    const { kind, axis, area } = reshaping
    const count = axis === 'rows' ? area.rows : area.columns
    const [down, right] = axis === 'rows' ? [count, 0] : [0, count]
    const all = movedCells(reshaping)
    if (kind === 'insert') {
      this.cells.move(all, down, right)
    } else {
      this.cells.clear(area)
      this.cells.move(all, -down, -right)
    }
  }

  private sizeAt(size: string, hidden: string, row: number, column: number, initial: number): number {
    if (this.sizes.at(hidden, row, column) === true) return 0
    const found = this.sizes.at(size, row, column)
    return typeof found === 'number' ? found : initial
  }

  private forgetRanges(): void {
    for (const reference of this.ranges) if (reference.deref() === undefined) this.ranges.delete(reference)
    this.rangeLimit = Math.max(2_000, this.ranges.size * 2)
  }
}

const sumOf = (from: number, count: number, size: (index: number) => number): number => {
  let sum = 0
  for (let index = from; index < from + count; index++) sum += size(index)
  return sum
}
