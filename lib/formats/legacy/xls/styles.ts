// The cell formats of an .xls: number formats, lines through the text and colours ([MS-XLS] 2.4.353, 2.4.122, 2.4.188).
import { BLACK, PAPER, paletteColour, type Colour } from '../../colours.ts'
import { hiding, type Look } from '../../letters.ts'
import { formatCode } from '../binary-values.ts'
import { within } from '../reading.ts'
import type { Raised } from '../../parted-text.ts'
import { raisedAs, type RaisedBy } from '../part-fonts.ts'
import type { StyleMarks } from '../style-marks.ts'

/** What matters of a cell format. */
export interface CellFormat extends StyleMarks {
  readonly format: string | undefined
}

interface Font {
  readonly isStruck: boolean
  readonly points: number
  readonly colour: number
  readonly raised: Raised | null
}

interface Style {
  readonly format: number
  readonly font: number
  readonly isRepeated: boolean
  /** 0 paints nothing, 1 all in the first colour, others both. */
  readonly pattern: number
  readonly front: number
  readonly back: number
}

/** The bit of a font that is struck through. */
export const STRUCK = 8

/** Fonts are numbered as if there were one more, with the number 4, that no book has ([MS-XLS] 2.5.129). */
export const fontIndex = (font: number): number => (font > 4 ? font - 1 : font)

/** Heights of letters are in twentieths of a point. */
const TWIPS = 20
const AUTOMATIC = 0x7fff
/** Where a style says how its cells are aligned; a text may fill its cell. */
const ALIGNMENT = 6
const FILL = 4
const FIRST_COLOUR = 8

/** Collects the records of fonts, cell formats and colours. */
export class CellFormats {
  readonly #isUnicode: boolean
  /** So many fonts, and so many cell formats, there may be. */
  readonly #most: number
  readonly #fonts: Font[] = []
  readonly #styles: Style[] = []
  readonly #palette = new Map<number, Colour>()

  constructor(isUnicode: boolean, most: number) {
    this.#isUnicode = isUnicode
    this.#most = most
  }

  font(body: DataView): void {
    const colour = body.byteLength < 6 ? AUTOMATIC : body.getUint16(4, true)
    const raised = body.byteLength < 10 ? null : raisedAs(body.getUint16(8, true))
    within('listLength', this.#fonts.length + 1, this.#most)
    this.#fonts.push({ isStruck: (body.getUint16(2, true) & STRUCK) !== 0, points: body.getUint16(0, true) / TWIPS, colour, raised })
  }

  style(body: DataView): void {
    const colours = this.#isUnicode ? 18 : 8
    const isPainted = body.byteLength >= (this.#isUnicode ? 20 : 12)
    const both = isPainted ? body.getUint16(colours, true) : 0
    const pattern = isPainted ? (this.#isUnicode ? body.getUint8(17) >> 2 : body.getUint8(10) & 0x3f) : 0
    const [font, format] = [body.getUint16(0, true), body.getUint16(2, true)]
    const isRepeated = body.byteLength > ALIGNMENT && (body.getUint8(ALIGNMENT) & 7) === FILL
    within('listLength', this.#styles.length + 1, this.#most)
    this.#styles.push({ font, format, isRepeated, pattern, front: both & 0x7f, back: (both >> 7) & 0x7f })
  }

  /** Colours of the book's own, from the eighth on. */
  palette(body: DataView): void {
    const count = Math.min(body.getUint16(0, true), 56)
    for (let index = 0; index < count && index * 4 + 5 < body.byteLength; index++) {
      const at = 2 + index * 4
      this.#palette.set(FIRST_COLOUR + index, (body.getUint8(at) << 16) | (body.getUint8(at + 1) << 8) | body.getUint8(at + 2))
    }
  }

  /** The colour of a number, be it of the book's own. */
  readonly colourOf = (number: number): Colour => this.#colour(number, BLACK)

  /** Whether letters of a font are raised, of those fonts that have been met. */
  readonly raisedBy: RaisedBy = (font) => this.#fontOf(font).raised

  /** How a part of a text looks that has a font of its own. */
  readonly fontLook = (font: number): Pick<Look, 'letters' | 'points'> & { readonly isStruck: boolean } => {
    const { isStruck, points, colour } = this.#fontOf(font)
    return { isStruck, points, letters: this.#colour(colour, BLACK) }
  }

  finish(own: ReadonlyMap<number, string>): CellFormat[] {
    return this.#styles.map((style) => {
      const format = formatCode(style.format, own)
      const { isStruck, points, colour } = this.#fontOf(style.font)
      const look = { letters: this.#colour(colour, BLACK), behind: this.#behind(style), points }
      return { format, isStruck, isRepeated: style.isRepeated, look, hides: hiding(look, format) }
    })
  }

  #fontOf(font: number): Font {
    return this.#fonts[fontIndex(font)] ?? { isStruck: false, points: 10, colour: AUTOMATIC, raised: null }
  }

  #behind({ pattern, front, back }: Style): Colour[] {
    if (pattern === 0) return []
    const first = this.#colour(front, BLACK)
    return pattern === 1 ? [first] : [first, this.#colour(back, PAPER)]
  }

  #colour(number: number, usual: Colour): Colour {
    return number === AUTOMATIC ? usual : paletteColour(number, this.#palette)
  }
}
