// The number formats of an OpenDocument file as format codes: `#,##0.00 "kr"`, `d.m.yyyy`, `[>=1000]0;0.00` (ODF 1.3 part 3, 16.29).
import { hexColour } from '../../colours.ts'
import type { Markup } from '../markup.ts'

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
  ['number:boolean', () => '"TRUE";"TRUE";"FALSE"'],
  ['style:text-properties', painted],
])

const GENERAL = 'General'

/** More decimals, or formats by conditions, than these are no format but an attack. */
const MOST_DECIMALS = 30
const MOST_GIVEN = 10

/** Without a word of decimals it is the format that shows a number as it is. */
function digits(markup: Markup): string {
  const [stated, grouping] = [markup.attribute('number:decimal-places'), markup.attribute('number:grouping') === 'true']
  const embedded = embeddedIn(markup)
  if (stated === null && embedded.length === 0 && scaling(markup) === '') return GENERAL
  const decimals = Math.min(MOST_DECIMALS, Number(stated) || 0)
  const whole = embedded.length > 0 ? among(embedded) : grouping ? '#,##0' : '0'
  return `${decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole}${scaling(markup)}`
}

/** A comma for each three digits that are not shown; any other factor shows another figure, too. */
function scaling(markup: Markup): string {
  const factor = Number(markup.attribute('number:display-factor') ?? '1')
  return factor === 1 ? '' : ','.repeat(Math.min(MOST_DECIMALS, Math.max(1, Math.round(Math.log10(factor) / 3) || 1)))
}

interface Embedded {
  readonly text: string
  /** How many digits stand right of it. */
  readonly position: number
}

/** Signs among the digits themselves. */
function embeddedIn(markup: Markup): Embedded[] {
  const level = markup.depth
  const all: Embedded[] = []
  while (markup.nextChild(level)) {
    if (markup.name !== 'number:embedded-text' || all.length === MOST_DECIMALS) continue
    const position = Math.min(MOST_DECIMALS, Number(markup.attribute('number:position')) || 0)
    all.push({ position, text: markup.content().replaceAll('"', '') })
  }
  return all.sort((one, other) => other.position - one.position)
}

/** Digits with such signs among them: `0"-"0000`. */
const among = (all: readonly Embedded[]): string =>
  all.reduce((code, { text, position }, index) => `${code}"${text}"${'0'.repeat(position - (all[index + 1]?.position ?? 0))}`, '0')

/** A format that is for some figures only may paint them: red is how many show what is below zero. */
function painted(markup: Markup): string {
  const colour = markup.attribute('fo:color') ?? ''
  return hexColour(colour) === null ? '' : `[#${colour.slice(-6)}]`
}

function monthOf(markup: Markup): string {
  const isText = markup.attribute('number:textual') === 'true'
  return isLong(markup) ? (isText ? 'mmmm' : 'mm') : isText ? 'mmm' : 'm'
}

export const isNumberFormat = (name: string): boolean => /^number:(?:number|currency|percentage|date|time|boolean|text)-style$/.test(name)

interface NumberFormat {
  /** '' where it shows nothing at all. */
  readonly code: string
  /** The formats that it leaves figures to, by condition. */
  readonly given: readonly { readonly condition: string; readonly style: string }[]
}

export class NumberFormats {
  readonly #formats = new Map<string, NumberFormat>()

  /** Reads the format just opened. */
  read(markup: Markup, name: string): void {
    this.#formats.set(name, formatOf(markup))
  }

  /** Its code, or undefined for General; a format that shows nothing is `;;;`. */
  codeOf(name: string): string | undefined {
    const own = this.#formats.get(name)
    if (own === undefined) return undefined
    if (own.given.length === 0) return own.code === GENERAL ? undefined : own.code === '' ? ';;;' : own.code
    const given = own.given.map(({ condition, style }) => ({ condition, code: this.#formats.get(style)?.code ?? GENERAL }))
    const isBySign = SIGNS.has(given.map(({ condition }) => condition).join(' '))
    return [...given.map(({ condition, code }) => (isBySign ? code : `[${condition}]${code}`)), own.code].join(';')
  }
}

/** The conditions that format codes state by their order alone. */
const SIGNS = new Set(['>=0', '>0', '>=0 <0', '>0 <0', '>0 <0 =0'])

/** The number format just opened; of what it holds beside, only texts make a part of its code. */
function formatOf(markup: Markup): NumberFormat {
  const level = markup.depth
  const isDuration = markup.attribute('number:truncate-on-overflow') === 'false'
  const given: NumberFormat['given'][number][] = []
  let [code, isUnknown] = ['', false]
  while (markup.nextChild(level)) {
    const part = parts.get(markup.name)
    if (part !== undefined) code += part(markup)
    else if (markup.name === 'number:text' || markup.name === 'number:currency-symbol') code += literal(markup.content())
    else if (markup.name === 'style:map') {
      const condition = /^value\(\)([<>=!]+-?[\d.]+)$/.exec((markup.attribute('style:condition') ?? '').replace(/\s/g, ''))?.[1]
      const style = markup.attribute('style:apply-style-name') ?? ''
      if (condition !== undefined && given.length < MOST_GIVEN) given.push({ condition: condition.replace('!=', '<>'), style })
    } else isUnknown = true
  }
  if (code === '' && isUnknown) code = GENERAL
  return { code: isDuration ? code.replace(/h+/, '[$&]') : code, given }
}

/** Signs that stand for themselves in a format code; everything else is quoted. */
const literal = (text: string): string => (/^[\s.,:/()%€+-]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`)
