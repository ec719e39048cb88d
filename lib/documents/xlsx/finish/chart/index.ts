// Native charts, which exceljs can't write: one part a chart, drawn by Excel itself from the cells of its sheet.
import type { PlannedChart, PlannedSeries, SheetPlan } from '../../../../sheet/plan.ts'
import { GREY, INK, seriesColours, sliceColours } from '../../../palette.ts'
import { element, textElement, XML_HEAD } from '../../../xml.ts'
import { axesXml, axisIds } from './axes.ts'
import { categoriesXml, figuresXml, pointCount } from './figures.ts'
import { filled, lined, textLook, titleXml } from './look.ts'

const SPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

export function chartXml(chart: PlannedChart, plan: SheetPlan): string {
  const hasLegend = chart.kind === 'doughnut' || chart.series.length > 1
  const legend = element('c:legend', {}, element('c:legendPos', { val: 'b' }), element('c:overlay', { val: 0 }), textLook(900, GREY))
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      SPACES,
      element('c:date1904', { val: 0 }),
      element('c:lang', { val: locales[plan.language] }),
      element('c:roundedCorners', { val: 0 }),
      element(
        'c:chart',
        {},
        titleXml(chart.title, locales[plan.language], INK),
        element('c:autoTitleDeleted', { val: 0 }),
        element('c:plotArea', {}, element('c:layout'), plotXml(chart, plan)),
        hasLegend ? legend : '',
        element('c:plotVisOnly', { val: 1 }),
        element('c:dispBlanksAs', { val: 'gap' }),
      ),
      element('c:spPr', {}, element('a:solidFill', {}, element('a:srgbClr', { val: 'FFFFFF' })), element('a:ln', {}, element('a:noFill'))),
    )
  )
}

function plotXml(chart: PlannedChart, plan: SheetPlan): string {
  switch (chart.kind) {
    case 'doughnut':
      return ringXml(chart, plan)
    case 'line':
      return linesXml(chart, plan)
    default:
      return barsXml(chart, plan)
  }
}

function barsXml(chart: PlannedChart, plan: SheetPlan): string {
  const isLying = chart.kind === 'bar' || chart.kind === 'stackedBar'
  const isStacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn'
  const series = chart.series.map((one, index) =>
    element(
      'c:ser',
      {},
      ...head(one, index, filled(colourOf(one))),
      element('c:invertIfNegative', { val: 0 }),
      ...figures(chart, one, plan),
    ),
  )
  const bars = element(
    'c:barChart',
    {},
    element('c:barDir', { val: isLying ? 'bar' : 'col' }),
    element('c:grouping', { val: isStacked ? 'stacked' : 'clustered' }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:gapWidth', { val: 60 }),
    isStacked ? element('c:overlap', { val: 100 }) : '',
    axisIds,
  )
  return bars + axesXml(isLying, plan.language, chart.unit ?? 'money')
}

function linesXml(chart: PlannedChart, plan: SheetPlan): string {
  const series = chart.series.map((one, index) =>
    element('c:ser', {}, ...head(one, index, lined(colourOf(one), 28575)), ...figures(chart, one, plan), element('c:smooth', { val: 0 })),
  )
  const lines = element(
    'c:lineChart',
    {},
    element('c:grouping', { val: 'standard' }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:marker', { val: 1 }),
    axisIds,
  )
  return lines + axesXml(false, plan.language, chart.unit ?? 'money')
}

function ringXml(chart: PlannedChart, plan: SheetPlan): string {
  const series = chart.series.map((one, index) => {
    const slices = Array.from({ length: pointCount(one.values) }, (_, slice) =>
      element(
        'c:dPt',
        {},
        element('c:idx', { val: slice }),
        element('c:bubble3D', { val: 0 }),
        filled(sliceColours[slice % sliceColours.length] ?? GREY),
      ),
    )
    return element('c:ser', {}, ...head(one, index, ''), ...slices, ...figures(chart, one, plan))
  })
  return element(
    'c:doughnutChart',
    {},
    element('c:varyColors', { val: 1 }),
    ...series,
    element('c:firstSliceAng', { val: 0 }),
    element('c:holeSize', { val: 58 }),
  )
}

const colourOf = ({ role }: PlannedSeries): string => seriesColours[role ?? 'main']

/** Number, name and look of a series. */
const head = (series: PlannedSeries, index: number, look: string): string[] => [
  element('c:idx', { val: index }),
  element('c:order', { val: index }),
  element('c:tx', {}, textElement('c:v', series.name)),
  look,
]

const figures = ({ categories }: PlannedChart, { values }: PlannedSeries, plan: SheetPlan): string[] => [
  categoriesXml(plan, categories),
  figuresXml(plan, values),
]
