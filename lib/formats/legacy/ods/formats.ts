// The cell styles of an OpenDocument file: their number formats, and what hides letters.
import type { Cell } from '../../../sheet/grid.ts'
import { BLACK } from '../../colours.ts'
import { areTooSmall, disappear, hasSomething, hiding, pointsOf, type Look } from '../../letters.ts'
import { damaged } from '../../xlsx/refusal.ts'
import { judgeOf } from '../../xlsx/sheet/condition.ts'
import { hidingUnder, type HidesUnder } from '../conditions.ts'
import type { Markup } from '../markup.ts'
import type { StyleMarks } from '../sheet-builder.ts'
import { conditionOf, lookIn, rangeIn, type StatedLook } from './looks.ts'
import type { Raised } from '../../parted-text.ts'
import { isNumberFormat, NumberFormats } from './number-formats.ts'
import { Paints } from './paints.ts'

interface CellStyle {
  readonly parent: string | null
  readonly format: string | null
  readonly look: StatedLook
}

/** The style that cells have which name none. */
const DEFAULT = 'Default'
/** What is said of all styles of cells; a name that none has. */
const BASE = '\0'
/** More steps from a style to what it builds on than anybody takes. */
const MOST_STEPS = 100
/** Lower or narrower (in points) than anything can be read in. */
const NO_SIZE = 3

/** Collects the styles of `content.xml` and `styles.xml`. */
export class Styles {
  readonly #formats = new NumberFormats()
  readonly #cells = new Map<string, CellStyle>()
  readonly #texts = new Map<string, StatedLook>()
  readonly #hiddenTables = new Set<string>()
  /** The heights and widths of rows and columns by their styles, in points. */
  readonly #sizes = new Map<string, number>()
  readonly #paints = new Paints()
  /** What cell styles do to letters, once it has been asked for. */
  readonly #marks = new Map<string, StyleMarks>()
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
      this.#cells.set(name, { parent, format, look: lookIn(markup) })
    } else if (family === 'text') this.#texts.set(name, lookIn(markup))
    else if (family === 'graphic') this.#paints.read(markup, name)
    else if (family === 'table-row' || family === 'table-column') this.#size(markup, name)
    else if (family === 'table') {
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

  /** The format code of a cell style, its own or that of the style it builds on; undefined for none. */
  formatOf(style: string | null): string | undefined {
    const name = style ?? DEFAULT
    if (!this.#known.has(name)) this.#known.set(name, this.#lookUp(name))
    return this.#known.get(name)
  }

  #lookUp(style: string): string | undefined {
    const format = this.#first(style, (one) => one.format)
    return format === undefined ? undefined : this.#formats.codeOf(format)
  }

  /** What a cell style does to the letters of its cells, under one of its conditions perhaps. */
  marksOf(style: string | null): StyleMarks {
    const name = style ?? DEFAULT
    const before = this.#marks.get(name)
    if (before !== undefined) return before
    const { isHidden, ...look } = this.#lookOf(name)
    const own = isHidden ? hasSomething : hiding(look, this.formatOf(name))
    const given = this.#first(name, (one) => (one.look.gives.length > 0 ? one.look.gives : null)) ?? []
    const all = given.flatMap(({ style: other, condition, base }) => this.hiddenBy(other, condition, base) ?? [])
    const marks = {
      look,
      hides: all.length === 0 ? own : (cell: Cell) => own?.(cell) === true || all.some((hides) => hides(cell, look)),
      isStruck: this.#first(name, (one) => one.look.isStruck) === true,
      isRepeated: this.#first(name, (one) => one.look.isRepeated) === true,
    }
    this.#marks.set(name, marks)
    return marks
  }

  /** What a style hides that takes the place of others under a condition, which is written for the cell that is its base; null for nothing. */
  hiddenBy(style: string, condition: string, base: string): HidesUnder | null {
    const said = <T>(part: (one: StatedLook) => T | null): T | null => this.#first(style, ({ look }) => part(look), true) ?? null
    const [isHidden, asked] = [said((one) => one.isHidden) === true, conditionOf(condition)]
    const first = rangeIn(base) ?? undefined
    const meeting = judgeOf(asked, first)
    if (isHidden) return (cell) => hasSomething(cell) && meeting(cell)
    const format = this.#first(style, (one) => one.format, true)
    const change = { letters: said((one) => one.letters), behind: said((one) => one.behind), points: said((one) => one.points) }
    return hidingUnder({ ...change, format: (format === undefined ? undefined : this.#formats.codeOf(format)) ?? null }, meeting)
  }

  /** Whether a style conceals its cells on a sheet that is protected. */
  conceals(style: string | null): boolean {
    return this.#first(style ?? DEFAULT, (one) => one.look.isConcealed) === true
  }

  #lookOf(style: string): Look & { readonly isHidden: boolean } {
    return {
      letters: this.#first(style, (one) => one.look.letters) ?? BLACK,
      behind: this.#first(style, (one) => one.look.behind) ?? [],
      points: this.#first(style, (one) => one.look.points) ?? null,
      isHidden: this.#first(style, (one) => one.look.isHidden) ?? false,
    }
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

  /** What a style, or the first of those it builds on that says it, says; in the end all build on the base. A change leaves out what holds anyway. */
  #first<T>(style: string, said: (one: CellStyle) => T | null, isChange = false): T | undefined {
    const seen = new Set<string>()
    for (let name: string | null = style; name !== null && !seen.has(name); name = this.#cells.get(name)?.parent ?? baseOf(name)) {
      if (seen.add(name).size > MOST_STEPS) damaged()
      if (isChange && (name === DEFAULT || name === BASE)) return undefined
      const one = this.#cells.get(name)
      const found = one ? said(one) : null
      if (found !== null) return found
    }
    return undefined
  }
}

const baseOf = (name: string): string | null => (name === BASE ? null : BASE)
