// The cell styles of an .xlsb: number formats, lines through the text and colours ([MS-XLSB] 2.1.7.50, 2.5.156).
import { BLACK, PAPER, paletteColour, tinted, type Colour } from '../../colours.ts'
import { hiding } from '../../letters.ts'
import { formatCode } from '../binary-values.ts'
import type { Budget } from '../budget.ts'
import type { Change } from '../conditions.ts'
import { unlessCutOff, within } from '../reading.ts'
import type { Raised } from '../../parted-text.ts'
import { raisedAs, type RaisedBy } from '../part-fonts.ts'
import type { PartLook, StyleMarks } from '../style-marks.ts'
import { recordsOf } from './book.ts'
import type { Differences } from './conditions.ts'
import { differenceIn, type ColourAt } from './differences.ts'
import { kinds, wideText, type BinaryRecord } from './records.ts'

export interface CellFormat extends StyleMarks {
  readonly format: string | undefined
}

interface Font {
  readonly isStruck: boolean
  readonly points: number
  readonly letters: Colour
  readonly raised: Raised | null
}

interface Style {
  readonly format: number
  readonly font: number
  readonly fill: number
  readonly isRepeated: boolean
}

const STRUCK = 8
const SOLID = 1
/** Where a style says how its cells are aligned; a text may fill its cell. */
const ALIGNMENT = 12
const FILL = 4
/** Heights of letters are in twentieths of a point. */
const TWIPS = 20

/** What the cells of a book and their conditions are painted by. */
export interface Painting {
  /** What matters of each cell format, in order. */
  readonly formats: readonly CellFormat[]
  /** How a part of a text looks that has this font. */
  readonly partLook: (font: number) => PartLook
  readonly raisedBy: RaisedBy
  readonly differences: Differences
}

/** The records of the part by their kind, as far as they matter: colours may stand behind what is painted in them. */
class Collected {
  readonly own = new Map<number, string>()
  readonly fonts: DataView[] = []
  readonly fills: DataView[] = []
  readonly styles: Style[] = []
  readonly differences: DataView[] = []
  readonly newerDifferences: DataView[] = []
  readonly palette = new Map<number, Colour>()
  #isCellFormat = false

  take({ kind, body }: BinaryRecord): void {
    if (kind === kinds.numberFormat) this.own.set(body.getUint16(0, true), wideText(body, 2))
    else if (kind === kinds.font) this.fonts.push(body)
    else if (kind === kinds.fill) this.fills.push(body)
    else if (kind === kinds.beginCellFormats) this.#isCellFormat = true
    else if (kind === kinds.endCellFormats) this.#isCellFormat = false
    else if (kind === kinds.cellFormat && this.#isCellFormat) this.styles.push(styleOf(body))
    else if (kind === kinds.difference) this.differences.push(body)
    else if (kind === kinds.newerDifference) this.newerDifferences.push(body)
    else if (kind === kinds.paletteColour && this.palette.size < PALETTE_SIZE) this.palette.set(this.palette.size, valueAt(body, 0))
  }

  get longest(): number {
    const { own, fonts, fills, styles, differences, newerDifferences } = this
    return Math.max(own.size, fonts.length, fills.length, styles.length, differences.length, newerDifferences.length)
  }
}

const PALETTE_SIZE = 64

export function readStyles(part: Uint8Array | null, budget: Budget, theme: () => readonly Colour[]): Painting {
  const collected = new Collected()
  for (const record of part === null ? [] : recordsOf(part, budget)) {
    collected.take(record)
    within('listLength', collected.longest, budget.limits.listLength)
  }
  const colourAt = coloursBy(collected.palette, theme)
  const fonts = collected.fonts.map((body) => fontOf(body, colourAt))
  const fills = collected.fills.map((body) => paintedBy(body, colourAt))
  const differences = (bodies: readonly DataView[], begin: number): Change[] =>
    bodies.map((body) => unlessCutOff(() => differenceIn(body, begin, colourAt, collected.own), UNCHANGED))
  return {
    formats: collected.styles.map(({ format: id, font, fill, isRepeated }) => {
      const format = formatCode(id, collected.own)
      const { isStruck, letters, points } = fonts[font] ?? PLAIN
      const look = { letters, points, behind: fills[fill] ?? [] }
      return { format, isStruck, isRepeated, look, hides: hiding(look, format) }
    }),
    partLook: (font) => fonts[font] ?? PLAIN,
    raisedBy: (font) => fonts[font]?.raised ?? null,
    differences: { plain: differences(collected.differences, 2), newer: differences(collected.newerDifferences, 6), colourAt },
  }
}

const UNCHANGED: Change = { letters: null, behind: null, points: null, format: null }
const PLAIN: Font = { isStruck: false, points: 11, letters: BLACK, raised: null }

const styleOf = (body: DataView): Style => ({
  format: body.getUint16(2, true),
  font: body.byteLength < 8 ? 0 : body.getUint16(4, true),
  fill: body.byteLength < 8 ? 0 : body.getUint16(6, true),
  isRepeated: body.byteLength > ALIGNMENT && (body.getUint8(ALIGNMENT) & 7) === FILL,
})

const fontOf = (body: DataView, colourAt: ColourAt): Font => ({
  isStruck: (body.getUint16(2, true) & STRUCK) !== 0,
  points: body.getUint16(0, true) / TWIPS,
  letters: colourAt(body, 12, BLACK),
  raised: body.byteLength < 8 ? null : raisedAs(body.getUint16(6, true)),
})

function paintedBy(body: DataView, colourAt: ColourAt): Colour[] {
  const pattern = body.getUint32(0, true)
  if (pattern === 0) return []
  const front = colourAt(body, 4, BLACK)
  return pattern === SOLID ? [front] : [front, colourAt(body, 12, PAPER)]
}

/** How colours are read: their kind (by number, value or theme), their number, tint and value. */
const coloursBy =
  (palette: ReadonlyMap<number, Colour>, theme: () => readonly Colour[]): ColourAt =>
  (body, at, usual) => {
    if (body.byteLength < at + 8) return usual
    const [kind, number, tint] = [body.getUint8(at) >> 1, body.getUint8(at + 1), body.getInt16(at + 2, true) / 32_767]
    const plain =
      kind === 1 ? paletteColour(number, palette) : kind === 2 ? valueAt(body, at + 4) : kind === 3 ? (theme()[number] ?? usual) : usual
    return tinted(plain, tint)
  }

/** Red, green and blue, a byte each. */
const valueAt = (body: DataView, at: number): Colour => (body.getUint8(at) << 16) | (body.getUint8(at + 1) << 8) | body.getUint8(at + 2)
