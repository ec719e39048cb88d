// Native charts of Office documents: one part a chart, drawn by Excel and Word themselves. Law: the same chart looks alike in both.
import type { Language } from '../../core/locality.ts'
import type { ChartKind, SeriesRole } from '../../core/report/block.ts'
import { GREY, INK, seriesColours, sliceColours } from '../palette.ts'
import { element, textElement, XML_HEAD } from '../xml.ts'
import { axesXml, axisIds } from './axes.ts'
import { categoriesXml, figuresXml, type Shown } from './figures.ts'
import { filled, lined, textLook, titleXml } from './look.ts'

export interface PartSeries extends Shown<number | null> {
  readonly name: string
  readonly role: SeriesRole
}

/** A chart for a part: euros or counts, with or without the cells they stand in. */
export interface PartChart {
  readonly kind: ChartKind
  /** Null where a caption says it. */
  readonly title: string | null
  readonly language: Language
  readonly unit: 'money' | 'count'
  readonly categories: Shown<string>
  readonly series: readonly PartSeries[]
}

const SPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

export function chartXml(chart: PartChart): string {
  const hasLegend = chart.kind === 'doughnut' || chart.series.length > 1
  const legend = element('c:legend', {}, element('c:legendPos', { val: 'b' }), element('c:overlay', { val: 0 }), textLook(900, GREY))
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      SPACES,
      element('c:date1904', { val: 0 }),
      element('c:lang', { val: locales[chart.language] }),
      element('c:roundedCorners', { val: 0 }),
      element(
        'c:chart',
        {},
        chart.title === null ? '' : titleXml(chart.title, locales[chart.language], INK),
        element('c:autoTitleDeleted', { val: chart.title === null ? 1 : 0 }),
        element('c:plotArea', {}, element('c:layout'), plotXml(chart)),
        hasLegend ? legend : '',
        element('c:plotVisOnly', { val: 1 }),
        element('c:dispBlanksAs', { val: 'gap' }),
      ),
      element('c:spPr', {}, element('a:solidFill', {}, element('a:srgbClr', { val: 'FFFFFF' })), element('a:ln', {}, element('a:noFill'))),
    )
  )
}

function plotXml(chart: PartChart): string {
  switch (chart.kind) {
    case 'doughnut':
      return ringXml(chart)
    case 'line':
      return linesXml(chart)
    default:
      return barsXml(chart)
  }
}

function barsXml(chart: PartChart): string {
  const isLying = chart.kind === 'bar' || chart.kind === 'stackedBar'
  const isStacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn'
  const series = chart.series.map((one, index) =>
    element(
      'c:ser',
      {},
      ...head(one, index, filled(colourOf(one))),
      element('c:invertIfNegative', { val: 0 }),
      categoriesXml(chart.categories),
      figuresXml(one),
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
  return bars + axesXml(isLying, chart.language, chart.unit)
}

function linesXml(chart: PartChart): string {
  const series = chart.series.map((one, index) =>
    element(
      'c:ser',
      {},
      ...head(one, index, lined(colourOf(one), 28575)),
      categoriesXml(chart.categories),
      figuresXml(one),
      element('c:smooth', { val: 0 }),
    ),
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
  return lines + axesXml(false, chart.language, chart.unit)
}

function ringXml(chart: PartChart): string {
  const series = chart.series.map((one, index) => {
    const slices = Array.from({ length: one.values.length }, (_, slice) =>
      element(
        'c:dPt',
        {},
        element('c:idx', { val: slice }),
        element('c:bubble3D', { val: 0 }),
        filled(sliceColours[slice % sliceColours.length] ?? GREY),
      ),
    )
    return element('c:ser', {}, ...head(one, index, ''), ...slices, categoriesXml(chart.categories), figuresXml(one))
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

const colourOf = ({ role }: PartSeries): string => seriesColours[role]

/** Number, name and look of a series. */
const head = (series: PartSeries, index: number, look: string): string[] => [
  element('c:idx', { val: index }),
  element('c:order', { val: index }),
  element('c:tx', {}, textElement('c:v', series.name)),
  look,
]
