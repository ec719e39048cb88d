// styles.xml, of which number formats, lines through the text and colours matter here: all by cell style.
import type { Hue } from '../../../../sheet/grid.ts'
import { BLACK, hueOf, type Colour } from '../../../colours.ts'
import { hiding, type Hides, type Look } from '../../../letters.ts'
import type { Limits } from '../../limits.ts'
import { SPREADSHEET } from '../../package/names.ts'
import { remembered } from '../../xml/remembered.ts'
import { damaged, tooLarge } from '../../refusal.ts'
import { refuseOtherFigures, refuseWithin } from '../../sheet/other-consumers.ts'
import { decimalOf } from '../../xml/decimal.ts'
import { Once } from '../../xml/once.ts'
import { Scanner } from '../../xml/scanner.ts'
import { builtInFormats } from './built-in-formats.ts'
import {
  colourOf,
  PLAIN_FONT,
  readDifferentFill,
  readFill,
  readFont,
  readPalette,
  type Fill,
  type Font,
  type StatedColour,
} from './painting.ts'
import { readTableStyles, type TableStyle } from './table-styles.ts'

/** The format code of each cell style, by its index; undefined for General. A cell whose style is not in the list has General. */
export type StyleFormats = readonly (string | undefined)[]

/** What a condition changes of a cell's look. */
export interface Difference {
  readonly font: Font | null
  readonly fill: Fill | null
  readonly format: string | undefined
}

/** What of each cell style matters, by its index. */
interface StyleFacts {
  readonly formats: StyleFormats
  /** The styles whose font is struck through. */
  readonly struck: ReadonlySet<number>
  /** The styles whose text is repeated across its cell. */
  readonly repeated: ReadonlySet<number>
  /** The styles that hide letters, with what they hide. */
  readonly unseen: ReadonlyMap<number, Hides>
  /** The styles that paint their cell or its letters; none where conditions or tables of the workbook paint, too, so that a style does not tell. */
  readonly hues: ReadonlyMap<number, Hue>
}

export interface CellStyles extends StyleFacts {
  readonly lookOf: (style: number) => Look
  readonly differences: readonly Difference[]
  /** The table styles of the workbook's own, by name. */
  readonly tableStyles: ReadonlyMap<string, TableStyle>
  readonly colourOf: (stated: StatedColour) => Colour
  /** How many styles there are; a cell of none of them looks like the first. */
  readonly count: number
}

const PLAIN_LOOK: Look = { letters: BLACK, behind: [], points: null }

/** The styles of a workbook that has none. */
export const noStyles: CellStyles = {
  formats: [],
  struck: new Set(),
  repeated: new Set(),
  unseen: new Map(),
  hues: new Map(),
  lookOf: () => PLAIN_LOOK,
  differences: [],
  tableStyles: new Map(),
  colourOf: (stated) => colourOf(stated, BLACK, new Map(), () => []),
  count: 0,
}

/** Excel's longest format code has 255 characters. */
const LONGEST_CODE = 1_000

export function readStyles(bytes: Uint8Array, part: string, limits: Limits, theme: () => readonly Colour[]): CellStyles {
  return styleSheet(bytes, part, limits).finish(theme)
}

const styleSheet = remembered((bytes, part, limits) => new StyleSheet(limits).read(new Scanner(bytes, part, SPREADSHEET, limits)))

interface Style {
  readonly format: number
  readonly font: number
  readonly fill: number
  readonly isRepeated: boolean
}

class StyleSheet {
  readonly #limits: Limits
  readonly #codes = new Map<number, string>(builtInFormats)
  readonly #styles: Style[] = []
  readonly #fonts: Font[] = []
  readonly #fills: Fill[] = []
  readonly #differences: Difference[] = []
  readonly #palette = new Map<number, Colour>()
  readonly #tableStyles = new Map<string, TableStyle>()
  #known: { readonly facts: StyleFacts; readonly theme: readonly Colour[] | null } | null = null

  constructor(limits: Limits) {
    this.#limits = limits
  }

  read(scanner: Scanner): this {
    const once = new Once(['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs', 'tableStyles'])
    scanner.open('styleSheet')
    while (scanner.nextChild(1)) {
      once.check(scanner.tag)
      if (!scanner.isOwn) refuseOtherFigures(scanner)
      else if (scanner.tag === 'numFmts') this.#formats(scanner)
      else if (scanner.tag === 'fonts') this.#each(scanner, 'font', this.#fonts, readFont)
      else if (scanner.tag === 'fills') this.#each(scanner, 'fill', this.#fills, readFill)
      else if (scanner.tag === 'cellXfs') this.#each(scanner, 'xf', this.#styles, styleAt)
      else if (scanner.tag === 'dxfs') this.#each(scanner, 'dxf', this.#differences, difference)
      else if (scanner.tag === 'tableStyles') readTableStyles(scanner, this.#tableStyles, this.#limits)
      else if (scanner.tag === 'colors') readPalette(scanner, this.#palette)
    }
    scanner.finish()
    return this
  }

  /** Takes each element of a list; what another program could see in its place would shift all that follow. */
  #each<T>(scanner: Scanner, name: string, list: T[], read: (scanner: Scanner) => T): void {
    while (scanner.nextChild(2)) {
      if (!scanner.isOwn) refuseWithin(scanner)
      else if (scanner.tag === name) {
        this.#bound(list.length)
        list.push(read(scanner))
      }
    }
  }

  #bound(length: number): void {
    if (length >= this.#limits.listLength) tooLarge('listLength', this.#limits.listLength, null)
  }

  #formats(scanner: Scanner): void {
    while (scanner.nextChild(2)) {
      if (!scanner.isOwn) refuseWithin(scanner)
      else if (scanner.tag === 'numFmt') this.#format(scanner)
    }
  }

  #format(scanner: Scanner): void {
    this.#bound(this.#codes.size - builtInFormats.size)
    const [id, code] = [decimalOf(scanner.attribute('numFmtId') ?? ''), codeAt(scanner)]
    if (id === null) return
    if (code === undefined) this.#codes.delete(id)
    else this.#codes.set(id, code)
  }

  finish(theme: () => readonly Colour[]): CellStyles {
    const lookOf = (style: number): Look => this.#lookOf(this.#styles[style], theme)
    const resolved = (stated: StatedColour): Colour => colourOf(stated, BLACK, this.#palette, theme)
    const { formats, struck, repeated, unseen, hues } = this.#factsOnce(theme)
    return {
      formats,
      struck,
      repeated,
      unseen,
      hues,
      lookOf,
      differences: this.#differences,
      tableStyles: this.#tableStyles,
      colourOf: resolved,
      count: this.#styles.length,
    }
  }

  /** The same for every workbook of the same theme, or of any, where no colour of it was asked for. */
  #factsOnce(theme: () => readonly Colour[]): StyleFacts {
    const known = this.#known
    if (known !== null && (known.theme === null || known.theme === theme())) return known.facts
    let asked: readonly Colour[] | null = null
    const facts = this.#facts(() => (asked = theme()))
    this.#known = { facts, theme: asked }
    return facts
  }

  #facts(theme: () => readonly Colour[]): StyleFacts {
    const formats = this.#styles.map(({ format }) => this.#codes.get(format))
    const lookOf = (style: number): Look => this.#lookOf(this.#styles[style], theme)
    const unseen = new Map<number, Hides>()
    for (const index of this.#styles.keys()) {
      const hides = hiding(lookOf(index), formats[index])
      if (hides !== null) unseen.set(index, hides)
    }
    const struck = new Set(this.#styles.flatMap(({ font }, index) => (this.#fonts[font]?.isStruck === true ? [index] : [])))
    const repeated = new Set(this.#styles.flatMap(({ isRepeated }, index) => (isRepeated ? [index] : [])))
    return { formats, struck, repeated, unseen, hues: this.#hues(lookOf) }
  }

  #hues(lookOf: (style: number) => Look): ReadonlyMap<number, Hue> {
    const hues = new Map<number, Hue>()
    if (this.#differences.some(({ font, fill }) => fill !== null || (font?.colour ?? null) !== null)) return hues
    for (const index of this.#styles.keys()) {
      const { letters, behind } = lookOf(index)
      const hue = behind.map(hueOf).find((one) => one !== null) ?? hueOf(letters)
      if (hue !== null) hues.set(index, hue)
    }
    return hues
  }

  #lookOf(style: Style | undefined, theme: () => readonly Colour[]): Look {
    const { colour, points } = this.#fonts[style?.font ?? 0] ?? PLAIN_FONT
    const fill = this.#fills[style?.fill ?? 0] ?? []
    if (colour === null && fill.length === 0) return points === null ? PLAIN_LOOK : { ...PLAIN_LOOK, points }
    const resolved = (stated: StatedColour | null): Colour => colourOf(stated, BLACK, this.#palette, theme)
    return { letters: resolved(colour), behind: fill.map(resolved), points }
  }
}

function styleAt(scanner: Scanner): Style {
  const numberOf = (name: string): number => decimalOf(scanner.attribute(name) ?? '0') ?? 0
  const style = { format: numberOf('numFmtId'), font: numberOf('fontId'), fill: numberOf('fillId') }
  const level = scanner.depth
  let isRepeated = false
  while (scanner.nextChild(level)) if (scanner.word === 'alignment') isRepeated = scanner.attribute('horizontal') === 'fill'
  return { ...style, isRepeated }
}

/** The code of the number format just opened; undefined for General. */
function codeAt(scanner: Scanner): string | undefined {
  const code = scanner.attribute('formatCode') ?? ''
  if (code.length > LONGEST_CODE) damaged()
  return code === '' || /^general$/i.test(code) ? undefined : code
}

/** The `dxf` just opened; those of newer conditions stand in a namespace of their own. */
export function difference(scanner: Scanner): Difference {
  const level = scanner.depth
  let [font, fill, format]: [Font | null, Fill | null, string | undefined] = [null, null, undefined]
  while (scanner.nextChild(level)) {
    if (scanner.word === 'font') font = readFont(scanner)
    else if (scanner.word === 'fill') fill = readDifferentFill(scanner)
    else if (scanner.word === 'numFmt') format = codeAt(scanner)
  }
  return { font, fill, format }
}
