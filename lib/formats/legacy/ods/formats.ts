// The styles of an OpenDocument file: number formats as format codes (`#,##0.00 "kr"`, `d.m.yyyy`; ODF 1.3 part 3, 16.29), and what hides letters.
import type { Cell } from '../../../sheet/grid.ts'
import { areAlike, BLACK, hexColour, PAPER } from '../../colours.ts'
import { areTooSmall, disappear, hasSomething, hiding, pointsOf, type Look } from '../../letters.ts'
import type { Markup } from '../markup.ts'
import type { StyleMarks } from '../sheet-builder.ts'
import { lookIn, mayHold, type StatedLook } from './looks.ts'

interface CellStyle {
  readonly parent: string | null
  readonly format: string | null
  readonly look: StatedLook
}

/** What an element within a number format stands for. */
type Part = (markup: Markup) => string

const isLong = (markup: Markup): boolean => markup.attribute('number:style') === 'long'
const longOr =
  (long: string, short: string): Part =>
  (markup) =>
    isLong(markup) ? long : short

const parts = new Map<string, Part>([
  ['number:number', digits],
  ['number:scientific-number', (markup) => `${digits(markup)}E+00`],
  ['number:fraction', () => '# ??/??'],
  ['number:day', longOr('dd', 'd')],
  ['number:month', monthOf],
  ['number:year', longOr('yyyy', 'yy')],
  ['number:day-of-week', longOr('dddd', 'ddd')],
  ['number:hours', longOr('hh', 'h')],
  ['number:minutes', longOr('mm', 'm')],
  ['number:seconds', longOr('ss', 's')],
  ['number:am-pm', () => 'AM/PM'],
  ['number:text-content', () => '@'],
  ['style:text-properties', whiteOr],
])

const GENERAL = 'General'

/** More decimals than this are no format but an attack. */
const MOST_DECIMALS = 30

/** Without a word of decimals it is the format that shows a number as it is. */
function digits(markup: Markup): string {
  const stated = markup.attribute('number:decimal-places')
  if (stated === null) return GENERAL
  const decimals = Math.min(MOST_DECIMALS, Number(stated) || 0)
  const whole = markup.attribute('number:grouping') === 'true' ? '#,##0' : '0'
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole
}

/** A format that is for some figures only may paint them; only letters as pale as paper matter. */
function whiteOr(markup: Markup): string {
  const colour = hexColour(markup.attribute('fo:color') ?? '')
  return colour !== null && areAlike(colour, PAPER) ? '[White]' : ''
}

function monthOf(markup: Markup): string {
  const isText = markup.attribute('number:textual') === 'true'
  return isLong(markup) ? (isText ? 'mmmm' : 'mm') : isText ? 'mmm' : 'm'
}

const isNumberFormat = (name: string): boolean => /^number:(?:number|currency|percentage|date|time|boolean|text)-style$/.test(name)

/** The style that cells have which name none. */
const DEFAULT = 'Default'
/** Lower or narrower (in points) than anything can be read in. */
const NO_SIZE = 3

/** Collects the styles of `content.xml` and `styles.xml`. */
export class Styles {
  readonly #formats = new Map<string, string>()
  /** The format that shows what is not negative, of formats that are for negatives themselves. */
  readonly #positives = new Map<string, string>()
  readonly #cells = new Map<string, CellStyle>()
  readonly #texts = new Map<string, StatedLook>()
  readonly #hiddenTables = new Set<string>()
  /** Styles of rows and columns that leave nothing to see. */
  readonly #sizeless = new Set<string>()
  /** What cell styles do to letters, once it has been asked for. */
  readonly #marks = new Map<string, StyleMarks>()
  /** Formats by cell style, once they have been asked for. */
  readonly #known = new Map<string, string | undefined>()

  /** Reads the styles within the element open at `level`. */
  read(markup: Markup, level: number): void {
    while (markup.nextChild(level)) {
      const name = markup.attribute('style:name') ?? ''
      if (markup.name === 'style:style') this.#style(markup, name)
      else if (isNumberFormat(markup.name)) this.#number(name, formatOf(markup))
    }
  }

  #style(markup: Markup, name: string): void {
    const family = markup.attribute('style:family')
    if (family === 'table-cell') {
      const [parent, format] = [markup.attribute('style:parent-style-name'), markup.attribute('style:data-style-name')]
      this.#cells.set(name, { parent, format, look: lookIn(markup) })
    } else if (family === 'text') this.#texts.set(name, lookIn(markup))
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
      if (size !== null && size < NO_SIZE) this.#sizeless.add(name)
    }
  }

  /** Whether rows or columns of a style leave nothing to see. */
  isSizeless(style: string | null): boolean {
    return style !== null && this.#sizeless.has(style)
  }

  #number(name: string, { code, positive }: NumberFormat): void {
    if (code !== '' && code !== GENERAL) this.#formats.set(name, code)
    if (positive !== null) this.#positives.set(name, positive)
  }

  /** Positive numbers first, as in a format code. */
  #codeOf(format: string): string | undefined {
    const own = this.#formats.get(format)
    const positive = this.#formats.get(this.#positives.get(format) ?? '')
    return positive === undefined ? own : `${positive};${own ?? GENERAL}`
  }

  isHiddenTable(style: string | null): boolean {
    return style !== null && this.#hiddenTables.has(style)
  }

  /** The format code of a cell style, its own or that of the style it builds on; undefined for none. */
  formatOf(style: string | null): string | undefined {
    if (style === null) return undefined
    if (!this.#known.has(style)) this.#known.set(style, this.#lookUp(style))
    return this.#known.get(style)
  }

  #lookUp(style: string): string | undefined {
    const format = this.#first(style, (one) => one.format)
    return format === undefined ? undefined : this.#codeOf(format)
  }

  /** What a cell style does to the letters of its cells, under one of its conditions perhaps. */
  marksOf(style: string | null): StyleMarks {
    const name = style ?? DEFAULT
    const before = this.#marks.get(name)
    if (before !== undefined) return before
    const own = this.#ownMarks(name)
    const given = (this.#first(name, ({ look }) => (look.gives.length > 0 ? look.gives : null)) ?? [])
      .filter(({ condition }) => mayHold(condition))
      .flatMap((one) => this.#ownMarks(one.style).hides ?? [])
    const marks =
      given.length === 0 ? own : { ...own, hides: (cell: Cell) => [own.hides, ...given].some((hides) => hides?.(cell) === true) }
    this.#marks.set(name, marks)
    return marks
  }

  #ownMarks(style: string): StyleMarks {
    const { isHidden, ...look } = this.#lookOf(style)
    return {
      hides: isHidden ? hasSomething : hiding(look, this.formatOf(style)),
      isStruck: this.#first(style, (one) => one.look.isStruck) === true,
    }
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

  /** What a style, or the first of those it builds on that says it, says. */
  #first<T>(style: string, said: (one: CellStyle) => T | null): T | undefined {
    const seen = new Set<string>()
    for (let name: string | null = style; name !== null && !seen.has(name); name = this.#cells.get(name)?.parent ?? null) {
      seen.add(name)
      const one = this.#cells.get(name)
      const found = one ? said(one) : null
      if (found !== null) return found
    }
    return undefined
  }
}

interface NumberFormat {
  readonly code: string
  /** The name of the format that it leaves numbers from nothing upwards to. */
  readonly positive: string | null
}

/** The number format just opened; its code is '' where it has none. */
function formatOf(markup: Markup): NumberFormat {
  const level = markup.depth
  const isDuration = markup.attribute('number:truncate-on-overflow') === 'false'
  let code = ''
  let positive: string | null = null
  while (markup.nextChild(level)) {
    if (markup.name === 'style:map' && /^value\(\)>=?0$/.test(markup.attribute('style:condition') ?? ''))
      positive ??= markup.attribute('style:apply-style-name')
    const part = parts.get(markup.name)
    if (part !== undefined) code += part(markup)
    else if (markup.name === 'number:text' || markup.name === 'number:currency-symbol') code += literal(contentOf(markup))
  }
  return { code: isDuration ? code.replace(/h+/, '[$&]') : code, positive }
}

function contentOf(markup: Markup): string {
  const level = markup.depth
  let text = ''
  for (let piece = markup.nextPiece(level); piece !== null; piece = markup.nextPiece(level)) if (piece === 'text') text += markup.text
  return text
}

/** Signs that stand for themselves in a format code; everything else is quoted. */
const literal = (text: string): string => (/^[\s.,:/()%€+-]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`)
