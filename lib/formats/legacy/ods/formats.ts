// The cell styles of an OpenDocument file: their number formats, and what hides letters.
import type { Cell } from '../../../sheet/grid.ts'
import { BLACK } from '../../colours.ts'
import { areTooSmall, disappear, hasSomething, hiding, pointsOf, type Look } from '../../letters.ts'
import { judgeOf } from '../../xlsx/sheet/condition.ts'
import { strikesBy, type Strikes } from '../../xlsx/sheet/striking.ts'
import { hidingUnder, type HidesUnder } from '../conditions.ts'
import type { Markup } from '../markup.ts'
import type { StyleMarks } from '../style-marks.ts'
import { BASE, CellStyles, DEFAULT } from './cell-styles.ts'
import { conditionOf, lookIn, rangeIn, type GivenWay, type StatedLook } from './looks.ts'
import type { Raised } from '../../parted-text.ts'
import { isNumberFormat, NumberFormats } from './number-formats.ts'
import { Paints } from './paints.ts'

/** Lower or narrower (in points) than anything can be read in. */
const NO_SIZE = 3

/** Collects the styles of `content.xml` and `styles.xml`. */
export class Styles {
  readonly #formats = new NumberFormats()
  readonly #cells = new CellStyles()
  readonly #texts = new Map<string, StatedLook>()
  readonly #hiddenTables = new Set<string>()
  /** By the style of a table, what kind of page it is printed on. */
  readonly #pages = new Map<string, string>()
  /** The heights and widths of rows and columns by their styles, in points. */
  readonly #sizes = new Map<string, number>()
  readonly #paints = new Paints()
  /** What cell styles do to letters, once it has been asked for. */
  readonly #marks = new Map<string, StyleMarks>()
  /** What conditions of a style hide, by their list, which many styles may build on. */
  readonly #given = new Map<readonly GivenWay[], readonly HidesUnder[]>()
  /** Formats by cell style, once they have been asked for. */
  readonly #known = new Map<string, string | undefined>()

  /** Reads the styles within the element open at `level`. */
  read(markup: Markup, level: number): void {
    while (markup.nextChild(level)) {
      const name = markup.attribute('style:name') ?? ''
      if (markup.name === 'style:style') this.#style(markup, name)
      else if (markup.name === 'style:default-style') this.#style(markup, BASE)
      else if (isNumberFormat(markup.name)) this.#formats.read(markup, name)
    }
  }

  #style(markup: Markup, name: string): void {
    const family = markup.attribute('style:family')
    if (family === 'table-cell') {
      const [parent, format] = [markup.attribute('style:parent-style-name'), markup.attribute('style:data-style-name')]
      const shown = markup.attribute('style:display-name')
      const style = { parent, format, look: lookIn(markup) }
      this.#cells.set(name, style)
      if (shown !== null) this.#cells.call(shown, style)
    } else if (family === 'text') this.#texts.set(name, lookIn(markup))
    else if (family === 'graphic') this.#paints.read(markup, name)
    else if (family === 'table-row' || family === 'table-column') this.#size(markup, name)
    else if (family === 'table') {
      const page = markup.attribute('style:master-page-name') ?? ''
      if (page !== '') this.#pages.set(name, page)
      const level = markup.depth
      while (markup.nextChild(level)) if (markup.attribute('table:display') === 'false') this.#hiddenTables.add(name)
    }
  }

  #size(markup: Markup, name: string): void {
    const level = markup.depth
    while (markup.nextChild(level)) {
      const size = pointsOf(markup.attribute('style:row-height') ?? markup.attribute('style:column-width') ?? '')
      if (size !== null) this.#sizes.set(name, size)
    }
  }

  /** Whether rows or columns of a style leave nothing to see. */
  isSizeless(style: string | null): boolean {
    return (this.sizeOf(style) ?? NO_SIZE) < NO_SIZE
  }

  /** The height or width that a style of rows or columns states, in points. */
  sizeOf(style: string | null): number | null {
    return style === null ? null : (this.#sizes.get(style) ?? null)
  }

  /** Whether a style paints the inside of shapes. */
  isPainted(style: string | null): boolean {
    return this.#paints.isPainted(style)
  }

  isHiddenTable(style: string | null): boolean {
    return style !== null && this.#hiddenTables.has(style)
  }

  /** The kind of page that tables of a style are printed on; null where none is named. */
  pageOf(style: string | null): string | null {
    return style === null ? null : (this.#pages.get(style) ?? null)
  }

  /** The format code of a cell style, its own or that of the style it builds on; undefined for none. */
  formatOf(style: string | null): string | undefined {
    const name = style ?? DEFAULT
    if (!this.#known.has(name)) this.#known.set(name, this.#lookUp(name))
    return this.#known.get(name)
  }

  #lookUp(style: string): string | undefined {
    const { format } = this.#cells.whole(style)
    return format === null ? undefined : this.#formats.codeOf(format)
  }

  /** What a cell style does to the letters of its cells, under one of its conditions perhaps. */
  marksOf(style: string | null): StyleMarks {
    const name = style ?? DEFAULT
    const before = this.#marks.get(name)
    if (before !== undefined) return before
    const { isHidden, isStruck, isRepeated, gives } = this.#cells.whole(name).look
    const look = this.#lookOf(name)
    const own = isHidden === true ? hasSomething : hiding(look, this.formatOf(name))
    const all = this.#hiddenByGiven(gives)
    const marks = {
      look,
      hides: all.length === 0 ? own : (cell: Cell) => own?.(cell) === true || all.some((hides) => hides(cell, look)),
      isStruck: isStruck === true,
      isRepeated: isRepeated === true,
    }
    this.#marks.set(name, marks)
    return marks
  }

  #hiddenByGiven(gives: readonly GivenWay[]): readonly HidesUnder[] {
    const before = this.#given.get(gives)
    if (before !== undefined) return before
    const all = gives.flatMap(({ style, condition, base }) => this.hiddenBy(style, condition, base) ?? [])
    this.#given.set(gives, all)
    return all
  }

  /** What a style hides that takes the place of others under a condition, which is written for the cell that is its base; null for nothing. */
  hiddenBy(style: string, condition: string, base: string): HidesUnder | null {
    const { look, format } = this.#cells.whole(style, 'change')
    const meeting = judgeOf(conditionOf(condition), rangeIn(base) ?? undefined)
    if (look.isHidden === true) return (cell) => hasSomething(cell) && meeting(cell)
    const { letters, behind, points } = look
    return hidingUnder({ letters, behind, points, format: (format === null ? undefined : this.#formats.codeOf(format)) ?? null }, meeting)
  }

  /** What a style strikes through that takes the place of others under a condition; null for nothing. */
  struckBy(style: string, condition: string, base: string): Strikes | null {
    return this.#cells.whole(style, 'change').look.isStruck === true ? strikesBy(conditionOf(condition), rangeIn(base) ?? undefined) : null
  }

  /** Whether a style conceals its cells on a sheet that is protected. */
  conceals(style: string | null): boolean {
    return this.#cells.whole(style ?? DEFAULT).look.isConcealed === true
  }

  #lookOf(style: string): Look {
    const { letters, behind, points } = this.#cells.whole(style).look
    return { letters: letters ?? BLACK, behind: behind ?? [], points }
  }

  /** What the style of a part of a text does to it, within a cell of a style. */
  marksWithin(text: string, cell: string | null): { readonly isUnseen: boolean; readonly isStruck: boolean } {
    const [stated, around] = [this.#texts.get(text), this.#lookOf(cell ?? DEFAULT)]
    if (stated === undefined) return { isUnseen: false, isStruck: false }
    const isUnseen =
      stated.isHidden === true || areTooSmall(stated.points) || disappear(stated.letters ?? around.letters, stated.behind ?? around.behind)
    return { isUnseen, isStruck: stated.isStruck === true }
  }

  /** Whether a style of parts of texts raises them. */
  raisedBy(text: string): Raised | null {
    return this.#texts.get(text)?.raised ?? null
  }
}
