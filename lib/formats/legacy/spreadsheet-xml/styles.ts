// The styles of SpreadsheetML 2003: number formats, of which some go by names of their own (`Short Date`, `Percent`), and the look of letters.
import { BLACK, hexColour, PAPER, type Colour } from '../../colours.ts'
import { hiding } from '../../letters.ts'
import { damaged } from '../../xlsx/refusal.ts'
import type { Markup } from '../markup.ts'
import type { StyleMarks } from '../style-marks.ts'

const namedFormats = new Map([
  ['General Number', undefined],
  ['General Date', 'd.m.yyyy h:mm'],
  ['Long Date', 'd. mmmm yyyy'],
  ['Medium Date', 'd-mmm-yy'],
  ['Short Date', 'd.m.yyyy'],
  ['Long Time', 'h:mm:ss'],
  ['Medium Time', 'h:mm AM/PM'],
  ['Short Time', 'h:mm'],
  ['Currency', '#,##0.00'],
  ['Euro Currency', '#,##0.00 €'],
  ['Fixed', '0.00'],
  ['Standard', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Scientific', '0.00E+00'],
])

interface Style {
  readonly parent: string | null
  /** Undefined where it says nothing of numbers; null for General. */
  readonly format: string | null | undefined
  readonly letters: Colour | undefined
  /** Undefined where it says nothing of what is behind the letters; none where nothing is painted. */
  readonly behind: readonly Colour[] | undefined
  readonly points: number | undefined
  readonly isStruck: boolean | undefined
  readonly isRepeated: boolean | undefined
}

/** The style that all others build on, in the end, and more steps to it than anybody takes. */
const FIRST = 'Default'
const MOST_STEPS = 100

export class Styles {
  readonly #styles = new Map<string, Style>()
  /** Formats and marks by style, once they have been asked for. */
  readonly #known = new Map<string, StyleMarks & { readonly format: string | undefined }>()

  /** Reads the `Styles` element just opened. */
  read(markup: Markup): void {
    const level = markup.depth
    while (markup.nextChild(level)) {
      if (markup.name !== 'ss:Style') continue
      const [id, parent] = [markup.attribute('ss:ID') ?? '', markup.attribute('ss:Parent')]
      this.#styles.set(id, { parent, ...saidIn(markup) })
    }
  }

  /** The format code of a style, its own or that of the one it builds on (undefined for General), and what it does to the letters. */
  of(id: string | null): StyleMarks & { readonly format: string | undefined } {
    const name = id ?? FIRST
    const before = this.#known.get(name)
    if (before !== undefined) return before
    const found = this.#lookUp(name)
    this.#known.set(name, found)
    return found
  }

  #lookUp(id: string): StyleMarks & { readonly format: string | undefined } {
    const chain = this.#chain(id)
    const said = <T>(part: (one: Style) => T | undefined): T | undefined => chain.map(part).find((one) => one !== undefined)
    const format = said((one) => one.format) ?? undefined
    const look = {
      letters: said((one) => one.letters) ?? BLACK,
      behind: said((one) => one.behind) ?? [],
      points: said((one) => one.points) ?? null,
    }
    return {
      format,
      look,
      hides: hiding(look, format),
      isStruck: said((one) => one.isStruck) ?? false,
      isRepeated: said((one) => one.isRepeated) ?? false,
    }
  }

  /** A style and those it builds on, itself first. */
  #chain(id: string): Style[] {
    const seen = new Set<string>()
    const chain: Style[] = []
    for (
      let name: string | null = id;
      name !== null && !seen.has(name);
      name = this.#styles.get(name)?.parent ?? (name === FIRST ? null : FIRST)
    ) {
      if (seen.add(name).size > MOST_STEPS) damaged()
      const style = this.#styles.get(name)
      if (style !== undefined) chain.push(style)
    }
    return chain
  }
}

/** What the style just opened says. */
function saidIn(markup: Markup): Omit<Style, 'parent'> {
  const level = markup.depth
  const stated = (name: string): string | undefined => markup.attribute(`ss:${name}`) ?? undefined
  let said: Omit<Style, 'parent'> = {
    format: undefined,
    letters: undefined,
    behind: undefined,
    points: undefined,
    isStruck: undefined,
    isRepeated: undefined,
  }
  while (markup.nextChild(level)) {
    if (markup.name === 'ss:NumberFormat') said = { ...said, format: codeOf(markup.attribute('ss:Format')) }
    else if (markup.name === 'ss:Alignment') said = { ...said, isRepeated: stated('Horizontal') === 'Fill' }
    else if (markup.name === 'ss:Interior')
      said = { ...said, behind: paintedBy(stated('Pattern'), stated('Color'), stated('PatternColor')) }
    else if (markup.name === 'ss:Font') {
      const [colour, size, strike] = [stated('Color'), stated('Size'), stated('StrikeThrough')]
      said = {
        ...said,
        letters: hexColour(colour ?? '') ?? undefined,
        points: Number(size ?? NaN) || undefined,
        isStruck: /^(?:1|true)$/i.test(strike ?? ''),
      }
    }
  }
  return said
}

/** Without a pattern nothing is painted, whatever colour is stated. */
function paintedBy(pattern: string | undefined, colour: string | undefined, patternColour: string | undefined): Colour[] {
  if (pattern === undefined || pattern === 'None') return []
  const behind = hexColour(colour ?? '') ?? PAPER
  return pattern === 'Solid' ? [behind] : [behind, hexColour(patternColour ?? '') ?? BLACK]
}

function codeOf(stated: string | null): string | null {
  if (stated === null || stated === '' || /^general$/i.test(stated)) return null
  return namedFormats.has(stated) ? (namedFormats.get(stated) ?? null) : stated
}
