// The faces of charts and their series.
import { chartSchema, seriesSchema } from '../../model/chart-schema.ts'
import type { Chart } from '../../model/charts.ts'
import { type ChartSeries, type SeriesBy } from '../../model/charts.ts'
import { boundingAreaOf } from '../../model/area.ts'
import { invalidArgument, itemNotFound, notSimulated } from '../../model/refusal.ts'
import type { Sheet } from '../../model/sheet.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Method, type Presented, type Property } from '../face.ts'
import { presentBranch, rootOf, type Branch, type MethodsAt } from '../tree-face.ts'
import { worksheetFace } from './worksheet.ts'

const fillMethods: Readonly<Record<string, Method<Branch>>> = {
  SetSolidColor: ({ bag, path }, [color]) => {
    bag.write(`${path}color`, color)
  },
  Clear: ({ bag, path }) => {
    bag.write(`${path}color`, '')
  },
}

const axisMethods: Readonly<Record<string, Method<Branch>>> = {
  GetItem: ({ bag, path }, [type]) => {
    const axis = { Category: 'categoryAxis', Value: 'valueAxis', Series: 'seriesAxis' }[String(type)]
    if (axis === undefined) throw invalidArgument('ChartAxes.getItem')
    return presentBranch(`Chart.axes.${axis}`, bag, `${path}${axis}.`, chartMethods)
  },
}

/** `fill.color` stands in the schema for what `setSolidColor` and `clear` do. */
const chartMethods: MethodsAt = (path) => {
  if (path === 'fill' || path.endsWith('.fill')) return fillMethods
  return path === 'axes' ? axisMethods : {}
}

/** One point of a series, by its place. */
function pointAt(series: ChartSeries, index: number): Presented {
  const point = series.point(index)
  if (point === undefined) throw invalidArgument('ChartPointsCollection.getItemAt')
  return presentBranch('ChartPoint', point, '', chartMethods)
}

const pointsFace: Face<ChartSeries> = {
  name: 'ChartPointsCollection',
  properties: { Count: reads((series) => series.pointCount) },
  items: (series) => Array.from({ length: series.pointCount }, (_, index) => pointAt(series, index)),
  methods: {
    GetCount: (series) => series.pointCount,
    GetItemAt: (series, [index]) => pointAt(series, given.integer(index, 'ChartPointsCollection.getItemAt')),
  },
}

const seriesTree = rootOf<ChartSeries>('ChartSeries', seriesSchema, (series) => series.settings, chartMethods)

const showing =
  (part: 'values' | 'categories'): Method<ChartSeries> =>
  (series, [source]) => {
    series.chart.checkEdit('ChartSeries')
    const { sheet, area } = given.range(source, 'ChartSeries')
    series[part] = { sheet, area }
  }

const seriesFace: Face<ChartSeries> = {
  name: 'ChartSeries',
  properties: {
    ...seriesTree.properties,
    Name: {
      get: (series) => series.name,
      set: (series, name) => {
        series.chart.checkEdit('ChartSeries.name')
        series.name = given.text(name, 'ChartSeries.name')
      },
    },
    ChartType: {
      get: (series) => series.type ?? series.chart.type,
      set: (series, type) => {
        series.chart.checkEdit('ChartSeries.chartType')
        series.type = given.text(type, 'ChartSeries.chartType')
      },
    },
  },
  objects: { ...seriesTree.objects, Points: (series) => present(pointsFace, series) },
  methods: {
    Delete: (series) => {
      series.chart.checkEdit('ChartSeries.delete')
      series.chart.series.splice(series.chart.series.indexOf(series), 1)
    },
    SetValues: showing('values'),
    SetXAxisValues: showing('categories'),
  },
}

const seriesCollectionFace: Face<Chart> = {
  name: 'ChartSeriesCollection',
  properties: { Count: reads((chart) => chart.series.length) },
  items: (chart) => chart.series.map((series) => present(seriesFace, series)),
  methods: {
    ...countOf((chart: Chart) => chart.series),
    Add: (chart, [name, index]) => {
      chart.checkEdit('ChartSeriesCollection.add')
      const at = given.optionalInteger(index, 'ChartSeriesCollection.add') ?? chart.series.length
      return present(seriesFace, chart.addSeries(given.optionalText(name, 'ChartSeriesCollection.add') ?? '', at))
    },
    GetItemAt: (chart, [index]) => {
      const series = chart.series[given.integer(index, 'ChartSeriesCollection.getItemAt')]
      if (series === undefined) throw invalidArgument('ChartSeriesCollection.getItemAt')
      return present(seriesFace, series)
    },
  },
}

const chartTree = rootOf<Chart>('Chart', chartSchema, (chart) => chart.settings, chartMethods)

const boxed = (side: keyof Chart['box']): Property<Chart> => ({
  get: (chart) => chart.box[side],
  set: (chart, points) => {
    chart.checkEdit(`Chart.${side}`)
    if (typeof points !== 'number' || points < 0) throw invalidArgument(`Chart.${side}`)
    chart.box[side] = points
  },
})

const seriesBy = (value: unknown): SeriesBy => {
  const by = given.optionalText(value, 'Chart.seriesBy') ?? 'Auto'
  if (by !== 'Auto' && by !== 'Columns' && by !== 'Rows') throw invalidArgument('Chart.seriesBy')
  return by
}

const chartFace: Face<Chart> = {
  name: 'Chart',
  identity: (chart) => ({ Id: chart.id }),
  properties: {
    ...chartTree.properties,
    Id: reads((chart) => chart.id),
    Name: {
      get: (chart) => chart.name,
      set: (chart, name) => {
        chart.checkEdit('Chart.name')
        chart.name = given.text(name, 'Chart.name')
      },
    },
    ChartType: {
      get: (chart) => chart.type,
      set: (chart, type) => {
        chart.checkEdit('Chart.chartType')
        chart.type = given.text(type, 'Chart.chartType')
      },
    },
    Left: boxed('left'),
    Top: boxed('top'),
    Width: boxed('width'),
    Height: boxed('height'),
  },
  objects: {
    ...chartTree.objects,
    Series: (chart) => present(seriesCollectionFace, chart),
    Worksheet: (chart) => present(worksheetFace, chart.sheet),
  },
  methods: {
    Activate: (chart) => {
      chart.sheet.workbook.activate(chart.sheet)
    },
    Delete: (chart) => {
      chart.delete()
    },
    GetImage: () => {
      throw notSimulated('Chart.getImage (nothing is drawn)')
    },
    SetData: (chart, [source, by]) => {
      chart.checkEdit('Chart.setData')
      chart.show(given.range(source, 'Chart.setData'), seriesBy(by))
    },
    SetPosition: (chart, [start, end]) => {
      chart.checkEdit('Chart.setPosition')
      const from = given.rangeOrAddress(start, chart.sheet, 'Chart.setPosition').area
      const to = end === null || end === undefined ? from : given.rangeOrAddress(end, chart.sheet, 'Chart.setPosition').area
      chart.placeOver(boundingAreaOf(from, to))
    },
  },
}

const presented = (chart: Chart): Presented => present(chartFace, chart)
const find = ({ charts }: Sheet, key: unknown): Chart | undefined => charts.find(({ id, name }) => id === key || name === key)

function getItem(sheet: Sheet, key: unknown): Presented {
  const chart = find(sheet, key)
  if (chart === undefined) throw itemNotFound(`the chart ${String(key)}`)
  return presented(chart)
}

export const chartsFace: Face<Sheet> = {
  name: 'ChartCollection',
  properties: { Count: reads(({ charts }) => charts.length) },
  items: ({ charts }) => charts.map(presented),
  item: getItem,
  methods: {
    ...countOf(({ charts }: Sheet) => charts),
    Add: (sheet, [type, source, by]) => {
      const cells = given.range(source, 'ChartCollection.add')
      const chart = sheet.addChart(given.text(type, 'ChartCollection.add'))
      chart.show({ sheet: cells.sheet, area: cells.area }, seriesBy(by))
      return presented(chart)
    },
    GetItem: (sheet, [key]) => getItem(sheet, key),
    GetItemAt: ({ charts }, [index]) => {
      const chart = charts[given.integer(index, 'ChartCollection.getItemAt')]
      if (chart === undefined) throw invalidArgument('ChartCollection.getItemAt')
      return presented(chart)
    },
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = find(sheet, key)
      return chart === undefined ? null : presented(chart)
    },
  },
}
