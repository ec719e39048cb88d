// Charts as records: what they show, how they look, where they stand. Law: nothing is drawn; the series always name the cells they show.
import { cellAt, rightOf, type Area } from './area.ts'
import { chartSchema, chartTypes, pointSchema, seriesSchema } from './chart-schema.ts'
import { PropertyTree } from './property-tree.ts'
import { invalidArgument, itemNotFound } from './refusal.ts'
import { reshape, type Reshaping } from './reshaping.ts'
import type { Sheet } from './sheet.ts'

export interface CellsOfSheet {
  readonly sheet: Sheet
  readonly area: Area
}

export class ChartSeries {
  readonly chart: Chart
  readonly settings: PropertyTree
  name: string
  values: CellsOfSheet | null = null
  categories: CellsOfSheet | null = null
  /** Null where the series is of the chart's own type. */
  type: string | null = null
  private readonly points = new Map<number, PropertyTree>()

  constructor(chart: Chart, name: string) {
    this.chart = chart
    this.name = name
    this.settings = new PropertyTree(seriesSchema, () => {
      chart.checkEdit('ChartSeries')
    })
  }

  /** One point for each cell shown. */
  get pointCount(): number {
    return this.values === null ? 0 : this.values.area.rows * this.values.area.columns
  }

  /** The looks of one point; undefined where the series has no such point. */
  point(index: number): PropertyTree | undefined {
    if (index < 0 || index >= this.pointCount) return undefined
    const known = this.points.get(index)
    if (known !== undefined) return known
    const point = new PropertyTree(pointSchema, () => {
      this.chart.checkEdit('ChartPoint')
    })
    this.points.set(index, point)
    return point
  }
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows'

export class Chart {
  readonly sheet: Sheet
  readonly id: string
  readonly settings: PropertyTree
  readonly series: ChartSeries[] = []
  name: string
  /** In points from the sheet's corner. */
  readonly box = { left: 0, top: 0, width: 360, height: 216 }
  private kind: string

  constructor(sheet: Sheet, id: string, name: string, type: string) {
    this.sheet = sheet
    this.id = id
    this.name = name
    this.kind = checkedType(type)
    this.settings = new PropertyTree(chartSchema, () => {
      this.checkEdit('Chart')
    })
  }

  get type(): string {
    return this.kind
  }

  set type(type: string) {
    this.kind = checkedType(type)
  }

  /** Shows a range: its first row and column are names where they hold text (assumption C2). */
  show(source: CellsOfSheet, by: SeriesBy): void {
    const { area } = source
    const byColumns = by === 'Auto' ? area.rows >= area.columns : by === 'Columns'
    this.settings.record('plotBy', byColumns ? 'Columns' : 'Rows')
    this.series.splice(0, this.series.length, ...seriesOf(this, source, byColumns))
    const [only, ...others] = this.series
    if (only !== undefined && others.length === 0 && this.settings.read('title.text') === '') this.settings.record('title.text', only.name)
  }

  addSeries(name: string, index: number): ChartSeries {
    const series = new ChartSeries(this, name === '' ? `Series${String(this.series.length + 1)}` : name)
    this.series.splice(index, 0, series)
    return series
  }

  /** Stands over the cells between two corners. */
  placeOver(area: Area): void {
    const corner = this.sheet.rangeOf(cellAt(area.row, area.column))
    Object.assign(this.box, { left: corner.left, top: corner.top, width: this.sheet.widthOf(area), height: this.sheet.heightOf(area) })
  }

  checkEdit(location: string): void {
    this.sheet.protection.checkAllowed('allowEditObjects', location)
  }

  reshape(sheet: Sheet, reshaping: Reshaping): void {
    for (const series of this.series) {
      series.values = movedCells(series.values, sheet, reshaping)
      series.categories = movedCells(series.categories, sheet, reshaping)
    }
  }

  delete(): void {
    this.checkEdit('Chart.delete')
    const { charts } = this.sheet
    if (!charts.includes(this)) throw itemNotFound(`the chart ${this.name}`)
    charts.splice(charts.indexOf(this), 1)
  }
}

function checkedType(type: string): string {
  if (!chartTypes.has(type)) throw invalidArgument('Chart.chartType', `${type} is no chart type known here`)
  return type
}

function movedCells(cells: CellsOfSheet | null, sheet: Sheet, reshaping: Reshaping): CellsOfSheet | null {
  if (cells?.sheet !== sheet) return cells
  const area = reshape(cells.area, reshaping)
  return area === null ? null : { sheet, area }
}

function seriesOf(chart: Chart, { sheet, area }: CellsOfSheet, byColumns: boolean): ChartSeries[] {
  const hasHeader = area.rows > 1 && holdsText(sheet, { ...area, rows: 1, column: rightOf(area), columns: 1 })
  const hasLabels = area.columns > 1 && holdsText(sheet, { ...area, row: area.row + area.rows - 1, rows: 1, columns: 1 })
  const [top, left] = [hasHeader ? 1 : 0, hasLabels ? 1 : 0]
  const body: Area = { row: area.row + top, column: area.column + left, rows: area.rows - top, columns: area.columns - left }
  const count = byColumns ? body.columns : body.rows
  const labels = byColumns ? left === 1 && { ...body, column: area.column, columns: 1 } : top === 1 && { ...body, row: area.row, rows: 1 }
  return Array.from({ length: count }, (_, index) => {
    const cells = byColumns ? { ...body, column: body.column + index, columns: 1 } : { ...body, row: body.row + index, rows: 1 }
    const head = byColumns ? top === 1 && cellAt(area.row, cells.column) : left === 1 && cellAt(cells.row, area.column)
    const series = new ChartSeries(chart, head === false ? `Series${String(index + 1)}` : (sheet.rangeOf(head).text[0]?.[0] ?? ''))
    series.values = { sheet, area: cells }
    series.categories = labels === false ? null : { sheet, area: labels }
    return series
  })
}

const holdsText = (sheet: Sheet, area: Area): boolean => sheet.rangeOf(area).valueTypes.flat().includes('String')
