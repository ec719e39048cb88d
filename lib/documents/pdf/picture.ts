// A chart as shapes on a page: rectangles, lines, polygons and words, in points from the top left corner. Plain geometry, drawn by the typesetter.
import { formatCount, formatMoney } from '../../i18n/index.ts'
import { cents } from '../../core/money.ts'
import type { Language } from '../../core/locality.ts'
import type { DrawnChart } from '../drawn-chart.ts'
import { GREY, INK, LINE, seriesColours, sliceColours } from '../palette.ts'

export interface Picture {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export type Shape =
  | {
      readonly kind: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly colour: string
    }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly colour: string }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly colour: string }
  | {
      readonly kind: 'words'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly align: 'left' | 'center' | 'right'
      readonly text: string
      readonly colour: string
    }

export type Point = readonly [x: number, y: number]

const LETTERS = 8
const ROW = 15

/** Draws a chart as wide as the page; its height follows from what it shows. */
export function pictureOf(chart: DrawnChart, width: number, language: Language): Picture {
  switch (chart.kind) {
    case 'doughnut':
      return ring(chart, width, language)
    case 'bar':
    case 'stackedBar':
      return bars(chart, width, language)
    case 'column':
    case 'stackedColumn':
    case 'line':
      return columns(chart, width, language)
  }
}

const words = (text: string, x: number, y: number, width: number, align: 'left' | 'center' | 'right', colour = GREY): Shape => ({
  kind: 'words',
  text,
  x,
  y,
  width,
  align,
  colour,
})

const rectangle = (x: number, y: number, width: number, height: number, colour: string): Shape => ({
  kind: 'rectangle',
  x: width < 0 ? x + width : x,
  y: height < 0 ? y + height : y,
  width: Math.abs(width),
  height: Math.abs(height),
  colour,
})

/** Round figures along an axis, from below the least to above the most; at least two, even where all is zero. */
function ticks(least: number, most: number): number[] {
  const span = Math.max(most, 0) - Math.min(least, 0) || 1
  const rough = span / 6
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power)
  const from = Math.floor(Math.min(least, 0) / step)
  const to = Math.max(from + 1, Math.ceil(Math.max(most, 0) / step))
  return Array.from({ length: to - from + 1 }, (_, index) => Math.round((from + index) * step))
}

const formatFigure = (figure: number, unit: DrawnChart['unit'], language: Language): string =>
  unit === 'count' ? formatCount(figure, language) : formatMoney(cents(figure), language)

/** An axis has whole euros. */
const figureText = (figure: number, unit: DrawnChart['unit'], language: Language): string =>
  formatFigure(figure, unit, language).replace(/[.,]00(?=\D|$)/, '')

/** What each bar reaches: stacked ones together, others alone. */
function extremes({ kind, series, categories }: DrawnChart): { least: number; most: number } {
  const isStacked = kind === 'stackedBar' || kind === 'stackedColumn'
  const sums = categories.map((_, index) => series.reduce((all, one) => all + Math.max(one.figures[index] ?? 0, 0), 0))
  const all = series.flatMap((one) => one.figures)
  return { least: Math.min(0, ...all), most: Math.max(0, ...(isStacked ? sums : all)) }
}

function bars(chart: DrawnChart, width: number, language: Language): Picture {
  const isStacked = chart.kind === 'stackedBar'
  const names = Math.min(150, width * 0.3)
  const band = isStacked ? ROW : Math.max(ROW, 9 * chart.series.length + 5)
  const height = band * chart.categories.length
  const { least, most } = extremes(chart)
  const marks = ticks(least, most)
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1]
  const scale = (figure: number): number => names + 8 + ((figure - low) / (high - low)) * (width - names - 34)
  const shapes: Shape[] = marks.flatMap((mark): Shape[] => [
    { kind: 'line', from: [scale(mark), 0], to: [scale(mark), height], colour: LINE },
    words(figureText(mark, chart.unit, language), scale(mark) - 35, height + 4, 70, 'center'),
  ])
  chart.categories.forEach((name, row) => {
    const top = row * band
    shapes.push(words(name, 0, top + band / 2 - LETTERS * 0.65, names, 'right', INK))
    let start = scale(0)
    chart.series.forEach((one, index) => {
      const length = scale(one.figures[row] ?? 0) - scale(0)
      const thickness = isStacked ? band - 5 : (band - 5) / chart.series.length
      shapes.push(
        rectangle(
          isStacked ? start : scale(0),
          top + 2.5 + (isStacked ? 0 : index * thickness),
          length,
          thickness,
          seriesColours[one.role],
        ),
      )
      start += isStacked ? length : 0
    })
  })
  return withLegend(chart, shapes, width, height + 20)
}

function columns(chart: DrawnChart, width: number, language: Language): Picture {
  const height = 150
  const { least, most } = extremes(chart)
  const marks = ticks(least, most)
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1]
  const left = 62
  const scale = (figure: number): number => height - ((figure - low) / (high - low)) * height + 4
  const shapes: Shape[] = marks.flatMap((mark): Shape[] => [
    { kind: 'line', from: [left, scale(mark)], to: [width, scale(mark)], colour: LINE },
    words(figureText(mark, chart.unit, language), 0, scale(mark) - LETTERS * 0.65, left - 6, 'right'),
  ])
  const band = (width - left) / Math.max(chart.categories.length, 1)
  const thickness = Math.min(48, (band * 0.7) / chart.series.length)
  chart.categories.forEach((name, column) => {
    const start = left + band * (column + 0.5) - (thickness * chart.series.length) / 2
    chart.series.forEach((one, index) => {
      const end = scale(one.figures[column] ?? 0)
      shapes.push(rectangle(start + index * thickness, scale(0), thickness - 2, end - scale(0), seriesColours[one.role]))
    })
    shapes.push(words(name, left + band * column, height + 9, band, 'center', INK))
  })
  return withLegend(chart, shapes, width, height + 24)
}

/** A row of coloured squares with the names of the series. */
function withLegend(chart: DrawnChart, shapes: readonly Shape[], width: number, top: number): Picture {
  if (chart.series.length < 2) return { width, height: top, shapes }
  const each = Math.min(150, width / chart.series.length)
  const start = (width - each * chart.series.length) / 2
  const legend = chart.series.flatMap(({ title, role }, index): Shape[] => [
    rectangle(start + index * each, top + 4, 7, 7, seriesColours[role]),
    words(title, start + index * each + 11, top + 2.4, each - 12, 'left'),
  ])
  return { width, height: top + 18, shapes: [...shapes, ...legend] }
}

/** Slices from the top, clockwise, with each slice's name, amount and part. */
function ring(chart: DrawnChart, width: number, language: Language): Picture {
  const radius = 62
  const figures = chart.series[0]?.figures.map((one) => Math.max(one, 0)) ?? []
  const all = figures.reduce((sum, one) => sum + one, 0)
  const shapes: Shape[] = []
  let turn = 0
  figures.forEach((figure, index) => {
    const colour = sliceColours[index % sliceColours.length] ?? GREY
    const part = all === 0 ? 0 : figure / all
    if (part > 0) shapes.push({ kind: 'polygon', points: slice(radius, turn, turn + part), colour })
    turn += part
    const y = index * 20 + 4
    shapes.push(rectangle(2 * radius + 30, y + 1.6, 8, 8, colour))
    shapes.push(words(chart.categories[index] ?? '', 2 * radius + 44, y, width * 0.42, 'left', INK))
    shapes.push(words(formatFigure(figure, chart.unit, language), 2 * radius + 44 + width * 0.42, y, 80, 'right', INK))
  })
  return { width, height: Math.max(2 * radius, figures.length * 20) + 6, shapes }
}

function slice(radius: number, from: number, to: number): Point[] {
  const steps = Math.max(2, Math.ceil((to - from) * 90))
  const arc = (at: number): Point[] =>
    Array.from({ length: steps + 1 }, (_, index) => {
      const angle = 2 * Math.PI * (from + ((to - from) * index) / steps)
      return [radius + at * Math.sin(angle), radius - at * Math.cos(angle)]
    })
  return [...arc(radius), ...arc(radius * 0.55).reverse()]
}
