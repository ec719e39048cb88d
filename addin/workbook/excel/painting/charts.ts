// Native charts: Excel draws them from the cells of their sheet, so that they follow when a figure changes.
import type { Language } from '../../../../lib/core/locality.ts'
import type { PlannedChart, PlannedSeries, SeriesRole } from '../../../../lib/sheet/plan.ts'
import { OURS } from './ours.ts'
import { addressOf, rangeOf } from './places.ts'

const types: Readonly<Record<PlannedChart['kind'], Excel.ChartType | `${Excel.ChartType}`>> = {
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  line: 'Line',
  doughnut: 'Doughnut',
}

/** The same colours as in every document: neighbours differ in lightness too, so that they are told apart on a grey copy. */
const seriesColours: Readonly<Record<SeriesRole, string>> = {
  main: '#1F3A5F',
  second: '#4F94A8',
  third: '#D9A441',
  rest: '#C9D1DA',
  excess: '#B5482F',
}
const sliceColours = ['#1F3A5F', '#4F94A8', '#D9A441', '#7D5A80', '#A9B7A0', '#B5482F']
const INK = '#1B2733'
const GREY = '#5A6672'
const LINE = '#C9D1DA'
const GAP = 60

const euros: Readonly<Record<Language, string>> = { fi: '[$-40B]#,##0\\ "€"', sv: '[$-81D]#,##0\\ "€"', en: '[$-809]"€"#,##0' }

/**
 * Adds a chart. Excel's interface has no alternative text for charts; the words that describe it are its name, which screen readers say and the list of
 * objects shows.
 */
export function addChart(sheet: Excel.Worksheet, planned: PlannedChart, language: Language): void {
  const [first, ...others] = planned.series
  if (first === undefined) return
  const chart = sheet.charts.add(types[planned.kind], rangeOf(sheet, first.values), 'Columns')
  chart.name = `${OURS} ${planned.title}: ${planned.alternativeText}`.slice(0, LONGEST_NAME)
  chart.title.text = planned.title
  chart.title.format.font.size = 13
  chart.title.format.font.bold = true
  chart.title.format.font.color = INK
  chart.legend.visible = planned.kind === 'doughnut' || planned.series.length > 1
  chart.legend.position = 'Bottom'
  chart.legend.format.font.color = GREY
  fill(sheet, chart.series.getItemAt(0), first, planned)
  for (const one of others) fill(sheet, chart.series.add(one.name), one, planned)
  if (planned.kind !== 'doughnut') paintAxes(chart, planned, language)
  const [from, to] = addressOf(planned.area).split(':')
  chart.setPosition(from ?? 'A1', to)
}

/** What Excel takes for the name of an object. */
const LONGEST_NAME = 255

function fill(sheet: Excel.Worksheet, series: Excel.ChartSeries, { name, values, role }: PlannedSeries, chart: PlannedChart): void {
  series.name = name
  series.setValues(rangeOf(sheet, values))
  series.setXAxisValues(rangeOf(sheet, chart.categories))
  if (chart.kind === 'doughnut') {
    paintSlices(series, values.bottom - values.top + 1)
    return
  }
  const colour = seriesColours[role ?? 'main']
  if (chart.kind === 'line') {
    series.format.line.color = colour
    return
  }
  series.format.fill.setSolidColor(colour)
  series.gapWidth = GAP
}

function paintSlices(series: Excel.ChartSeries, count: number): void {
  series.doughnutHoleSize = 58
  for (let index = 0; index < count; index++)
    series.points.getItemAt(index).format.fill.setSolidColor(sliceColours[index % sliceColours.length] ?? GREY)
}

/** Lying bars are read from the top. */
function paintAxes(chart: Excel.Chart, { kind }: PlannedChart, language: Language): void {
  const { categoryAxis, valueAxis } = chart.axes
  categoryAxis.reversePlotOrder = kind === 'bar' || kind === 'stackedBar'
  categoryAxis.format.font.color = GREY
  valueAxis.numberFormat = euros[language]
  valueAxis.format.font.color = GREY
  valueAxis.majorGridlines.format.line.color = LINE
}
