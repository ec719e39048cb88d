// The cell styles of an .xlsb: number formats, lines through the text and colours ([MS-XLSB] 2.1.7.50, 2.5.156).
import { BLACK, PAPER, paletteColour, tinted, type Colour } from '../../colours.ts'
import { hiding } from '../../letters.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { formatCode } from '../binary-values.ts'
import { within } from '../reading.ts'
import type { StyleMarks } from '../sheet-builder.ts'
import { recordsOf } from './book.ts'
import { kinds, wideText } from './records.ts'

export interface CellFormat extends StyleMarks {
  readonly format: string | undefined
}

interface Font {
  readonly isStruck: boolean
  readonly points: number
  readonly letters: Colour
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

/** What matters of each cell format, in order. */
export function readStyles(part: Uint8Array, limits: Limits, theme: () => readonly Colour[]): CellFormat[] {
  const own = new Map<number, string>()
  const [fonts, fills, styles]: [Font[], Colour[][], Style[]] = [[], [], []]
  let isCellFormat = false
  for (const { kind, body } of recordsOf(part)) {
    if (kind === kinds.numberFormat) own.set(body.getUint16(0, true), wideText(body, 2))
    else if (kind === kinds.font) fonts.push(fontOf(body, theme))
    else if (kind === kinds.fill) fills.push(paintedBy(body, theme))
    else if (kind === kinds.beginCellFormats) isCellFormat = true
    else if (kind === kinds.endCellFormats) isCellFormat = false
    else if (kind === kinds.cellFormat && isCellFormat) styles.push(styleOf(body))
    within('listLength', Math.max(own.size, fonts.length, fills.length, styles.length), limits.listLength)
  }
  return styles.map(({ format: id, font, fill, isRepeated }) => {
    const format = formatCode(id, own)
    const { isStruck, ...letters } = fonts[font] ?? PLAIN
    const look = { ...letters, behind: fills[fill] ?? [] }
    return { format, isStruck, isRepeated, look, hides: hiding(look, format) }
  })
}

const PLAIN: Font = { isStruck: false, points: 11, letters: BLACK }

const styleOf = (body: DataView): Style => ({
  format: body.getUint16(2, true),
  font: body.byteLength < 8 ? 0 : body.getUint16(4, true),
  fill: body.byteLength < 8 ? 0 : body.getUint16(6, true),
  isRepeated: body.byteLength > ALIGNMENT && (body.getUint8(ALIGNMENT) & 7) === FILL,
})

const fontOf = (body: DataView, theme: () => readonly Colour[]): Font => ({
  isStruck: (body.getUint16(2, true) & STRUCK) !== 0,
  points: body.getUint16(0, true) / TWIPS,
  letters: colourAt(body, 12, BLACK, theme),
})

function paintedBy(body: DataView, theme: () => readonly Colour[]): Colour[] {
  const pattern = body.getUint32(0, true)
  if (pattern === 0) return []
  const front = colourAt(body, 4, BLACK, theme)
  return pattern === SOLID ? [front] : [front, colourAt(body, 12, PAPER, theme)]
}

/** A colour: its kind (by number, value or theme), its number, its tint, its value. */
function colourAt(body: DataView, at: number, usual: Colour, theme: () => readonly Colour[]): Colour {
  if (body.byteLength < at + 8) return usual
  const [kind, number, tint] = [body.getUint8(at) >> 1, body.getUint8(at + 1), body.getInt16(at + 2, true) / 32_767]
  const value = (body.getUint8(at + 4) << 16) | (body.getUint8(at + 5) << 8) | body.getUint8(at + 6)
  const plain = kind === 1 ? paletteColour(number) : kind === 2 ? value : kind === 3 ? (theme()[number] ?? usual) : usual
  return tinted(plain, tint)
}
