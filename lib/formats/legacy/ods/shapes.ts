// The drawings of a table of an OpenDocument file: pictures, charts, boxes and comments that are always shown (ODF 1.3 part 3, 10, 14.1). Law: frames and lines
// cover nothing; a chart is drawn, every other object within the file is told.
import { cornerIn, coverBetween, type Corner } from '../../covers.ts'
import { pointsOf } from '../../letters.ts'
import type { Sizes } from '../../sizes.ts'
import { MOST_BOXES, wordsOf, type TextBox } from '../../text-boxes.ts'
import { tooLarge } from '../../xlsx/refusal.ts'
import type { Merge } from '../../../sheet/grid.ts'
import type { Markup } from '../markup.ts'
import type { Styles } from './formats.ts'
import { rangeIn } from './looks.ts'
import { shownText } from './text.ts'

/** The cell that a shape belongs to, from 0; null for the sheet itself. */
export type Anchor = { readonly row: number; readonly column: number } | null

interface Shape {
  readonly anchor: Anchor
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The last cell it reaches, and how far into that. */
  readonly end: { readonly cell: Merge; readonly right: number; readonly down: number } | null
}

/** Shapes that are painted unless their style says otherwise. */
const PAINTED = new Set(['rect', 'ellipse', 'circle', 'polygon', 'path', 'custom-shape', 'caption'].map((kind) => `draw:${kind}`))
/** What shows another document, or runs something. */
const FOREIGN = new Set(['floating-frame', 'plugin', 'applet'].map((kind) => `draw:${kind}`))
const CHART = /opendocument\.(?:chart|formula)/
/** More shapes of a table than these are nothing anybody made. */
const MOST_SHAPES = 10_000

export class Shapes {
  /** How many objects stand in the file itself. */
  embedded = 0
  readonly #styles: Styles
  readonly #shapes: Shape[] = []
  readonly #texts: { readonly shape: Shape; readonly text: string }[] = []

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /** Takes the element just opened, be it a drawing or not. */
  take(markup: Markup, anchor: Anchor): void {
    const { name } = markup
    if (name === 'office:annotation') {
      if (markup.attribute('office:display') === 'true') this.#keep(shapeIn(markup, null))
    } else if (name === 'draw:a' || name === 'table:shapes') {
      const level = markup.depth
      while (markup.nextChild(level)) this.take(markup, anchor)
    } else if (name === 'draw:g') this.#group(markup, anchor)
    else if (name === 'draw:frame' || PAINTED.has(name)) this.#object(markup, anchor)
  }

  /** A group has the place of its own that its last cell states, or those of its parts. */
  #group(markup: Markup, anchor: Anchor): void {
    const level = markup.depth
    const whole = shapeIn(markup, anchor)
    const before = this.#shapes.length
    while (markup.nextChild(level)) this.take(markup, anchor)
    if (whole.end !== null && this.#shapes.length > before) this.#shapes.splice(before, Infinity, whole)
  }

  #keep(shape: Shape): void {
    if (this.#shapes.length < MOST_SHAPES) this.#shapes.push(shape)
  }

  /** Takes the shape just opened: whether it hides what is behind it, and what is written in it. */
  #object(markup: Markup, anchor: Anchor): void {
    const shape = shapeIn(markup, anchor)
    const display = markup.attribute('draw:display') ?? 'always'
    const isPainted = this.#styles.isPainted(markup.attribute('draw:style-name'))
    const { holdsPicture, text } = markup.name === 'draw:frame' ? this.#frame(markup) : { holdsPicture: false, text: textOf(markup) }
    if (display === 'none' || display === 'printer') return
    if (holdsPicture || isPainted) this.#keep(shape)
    if (text === '') return
    if (this.#texts.length === MOST_BOXES) tooLarge('listLength', MOST_BOXES, null)
    this.#texts.push({ shape, text })
  }

  /** What the frame just opened holds; counts objects that stand in it. */
  #frame(markup: Markup): { readonly holdsPicture: boolean; readonly text: string } {
    const level = markup.depth
    let [holdsPicture, isForeign, text] = [false, false, '']
    while (markup.nextChild(level)) {
      const { name } = markup
      if (name === 'draw:image' || name === 'draw:object' || name === 'draw:object-ole') holdsPicture = true
      if (FOREIGN.has(name)) holdsPicture = isForeign = true
      if (name === 'draw:object' || name === 'draw:object-ole') isForeign = holdsForeign(markup) || isForeign
      else if (name === 'draw:text-box') text = textOf(markup)
    }
    if (isForeign) this.embedded++
    return { holdsPicture, text }
  }

  /** What is written in them, and where they begin, once the sizes of columns and rows are known. */
  texts(columns: Sizes, rows: Sizes): TextBox[] {
    return this.#texts.map(({ shape, text }) => {
      const [left, top] = placeOf(shape, columns, rows)
      const { row, column } = cornerIn(columns, rows, left + A_POINT, top + A_POINT)
      return { row: row + 1, column, text }
    })
  }

  /** The ranges that all these cover, once the sizes of columns and rows are known. */
  ranges(columns: Sizes, rows: Sizes): Merge[] {
    return this.#shapes.map((shape) => {
      const [left, top] = placeOf(shape, columns, rows)
      return coverBetween(cornerIn(columns, rows, left, top), endOf(shape, columns, rows, left, top))
    })
  }
}

/** What begins at the edge of a cell is in that cell. */
const A_POINT = 1

const placeOf = ({ anchor, left, top }: Shape, columns: Sizes, rows: Sizes): readonly [number, number] => [
  (anchor === null ? 0 : columns.begin(anchor.column)) + left,
  (anchor === null ? 0 : rows.begin(anchor.row)) + top,
]

/** The paragraphs of the shape or box just opened. */
const textOf = (markup: Markup): string =>
  wordsOf(
    shownText(
      markup,
      () => null,
      () => undefined,
    ) ?? '',
  )

/** Whether the object just opened stands in the file itself, and is no chart. */
function holdsForeign(markup: Markup): boolean {
  const level = markup.depth
  let isForeign = false
  while (markup.nextChild(level)) {
    if (markup.name === 'office:document') isForeign = !CHART.test(markup.attribute('office:mimetype') ?? '')
    else if (markup.name === 'office:binary-data') isForeign = true
  }
  return isForeign
}

function shapeIn(markup: Markup, anchor: Anchor): Shape {
  const length = (name: string): number => signedPoints(markup.attribute(name) ?? '')
  const cell = rangeIn(markup.attribute('table:end-cell-address') ?? '')
  return {
    anchor,
    left: length('svg:x'),
    top: length('svg:y'),
    width: length('svg:width'),
    height: length('svg:height'),
    end: cell === null ? null : { cell, right: length('table:end-x'), down: length('table:end-y') },
  }
}

const signedPoints = (text: string): number => (pointsOf(text.replace(/^-/, '')) ?? 0) * (text.startsWith('-') ? -1 : 1)

function endOf({ end, width, height }: Shape, columns: Sizes, rows: Sizes, left: number, top: number): Corner {
  if (end === null) return cornerIn(columns, rows, left + width, top + height)
  const [column, row] = [end.cell.left, end.cell.top - 1]
  return { column, row, right: shareOf(end.right, columns.size(column)), down: shareOf(end.down, rows.size(row)) }
}

const shareOf = (length: number, whole: number): number => (whole > 0 ? length / whole : 1)
