// A chart of a report with its figures, as pages need it: a page has no cells to refer to.
import type { Chart, ChartKind, Section, SeriesRole } from '../core/report/block.ts'
import type { Value } from '../core/report/value.ts'
import { toInteger } from '../core/money.ts'

export interface DrawnChart {
  readonly kind: ChartKind
  readonly title: string
  readonly alternativeText: string
  readonly unit: 'money' | 'count'
  readonly categories: readonly string[]
  readonly series: readonly DrawnSeries[]
}

export interface DrawnSeries {
  readonly title: string
  readonly role: SeriesRole
  /** Cents or counts, one a category. */
  readonly figures: readonly number[]
}

/** Takes the figures of a chart from its table, which stands in the same section. */
export function drawnChart(section: Section, chart: Chart): DrawnChart {
  const table = section.blocks.find((one) => one.kind === 'table' && one.id === chart.table)
  if (table?.kind !== 'table') throw new RangeError(`no table ${chart.table} beside its chart`)
  const [first, last] = [chart.rows.first, chart.rows.last].map((key) => table.rows.findIndex((row) => row.key === key)) as [number, number]
  const rows = table.rows.slice(first, last + 1)
  const valuesOf = (column: string): Value[] => {
    const index = table.columns.findIndex((one) => one.id === column)
    return rows.map((row) => row.values[index] ?? { kind: 'blank' })
  }
  return {
    kind: chart.chart,
    title: chart.title,
    alternativeText: chart.alternativeText,
    unit: chart.unit ?? 'money',
    categories: valuesOf(chart.categories).map((one) => (one.kind === 'text' ? one.text : '')),
    series: chart.series.map(({ column, title, role }) => ({ title, role, figures: valuesOf(column).map(figureOf) })),
  }
}

const figureOf = (value: Value): number => (value.kind === 'money' ? toInteger(value.cents) : value.kind === 'number' ? value.number : 0)
