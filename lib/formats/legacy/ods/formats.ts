// The number formats of an OpenDocument file as format codes (`#,##0.00 "kr"`, `d.m.yyyy`), by cell style (ODF 1.3 part 3, 16.29).
import type { Markup } from '../markup.ts'

interface CellStyle {
  readonly parent: string | null
  readonly format: string | null
  /** Whether its text has a line through it; null where it does not say. */
  readonly isStruck: boolean | null
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

function monthOf(markup: Markup): string {
  const isText = markup.attribute('number:textual') === 'true'
  return isLong(markup) ? (isText ? 'mmmm' : 'mm') : isText ? 'mmm' : 'm'
}

const isNumberFormat = (name: string): boolean => /^number:(?:number|currency|percentage|date|time|boolean|text)-style$/.test(name)

/** Collects the styles of `content.xml` and `styles.xml`. */
export class Styles {
  readonly #formats = new Map<string, string>()
  /** The format that shows what is not negative, of formats that are for negatives themselves. */
  readonly #positives = new Map<string, string>()
  readonly #cells = new Map<string, CellStyle>()
  readonly #hiddenTables = new Set<string>()
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
      this.#cells.set(name, { parent, format, isStruck: lineThrough(markup) })
    } else if (family === 'table') {
      const level = markup.depth
      while (markup.nextChild(level)) if (markup.attribute('table:display') === 'false') this.#hiddenTables.add(name)
    }
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

  /** Whether the text of a cell style has a line through it. */
  isStruck(style: string | null): boolean {
    return style !== null && this.#first(style, (one) => one.isStruck) === true
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

/** Whether the style just opened puts a line through text; null where it does not say. */
function lineThrough(markup: Markup): boolean | null {
  const level = markup.depth
  let isStruck: boolean | null = null
  while (markup.nextChild(level)) {
    if (markup.name !== 'style:text-properties') continue
    const line = markup.attribute('style:text-line-through-style') ?? markup.attribute('style:text-line-through-type')
    if (line !== null) isStruck = line !== 'none'
  }
  return isStruck
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
