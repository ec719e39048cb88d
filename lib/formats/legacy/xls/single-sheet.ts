// .xls of Excel 2, 3 and 4, and what web programs still write like it: one sheet that says itself what a later book says for all its sheets.
// Law: a file of several sheets is no such file.
import { damaged, refuse } from '../../xlsx/refusal.ts'
import { BLACK, PAPER, paletteColour, type Colour } from '../../colours.ts'
import { hiding } from '../../letters.ts'
import { NO_MARKS } from '../style-marks.ts'
import { decodeOf } from './code-page.ts'
import { Excel2Records } from './excel2.ts'
import { isBegin, kinds, Records, type BiffRecord, type RecordSource } from './records.ts'
import { CellFormats, fontIndex, STRUCK, type CellFormat } from './styles.ts'
import { shortText, type XlsWorkbook } from './workbook.ts'

const WORKSHEET = 0x10
const BIFF5 = 0x500

/** Whether the stream begins with a sheet of an old version instead of a book. */
export function isSingleSheet(stream: Uint8Array): boolean {
  const first = new Records(stream, 0).next()
  if (first === null || first.body.byteLength < 4) return damaged()
  const isOld = first.kind !== kinds.begin || first.body.getUint16(0, true) < BIFF5
  return isOld && isBegin(first.kind) && first.body.getUint16(2, true) === WORKSHEET
}

/** Number formats are counted in the order in which they stand; only some versions repeat their number. */
const formatTextAt: ReadonlyMap<number, number> = new Map([
  [0x1e, 0],
  [kinds.numberFormat, 2],
])
/** Where a cell format says its number format. */
const formatIdAt: ReadonlyMap<number, number> = new Map([
  [0x43, 2],
  [0x243, 1],
  [0x443, 1],
])
const FORMAT_ID = 0x3f
const OLD_FONT = 0x231

interface Font {
  readonly isStruck: boolean
  readonly points: number
  readonly letters: Colour
}

interface CellStyle {
  readonly font: number
  readonly format: number
  readonly behind: readonly Colour[]
}

/** Numbers that stand for the letters and the paper of the window. */
const WINDOW_LETTERS = 24
const WINDOW_PAPER = 25
const TWIPS = 20

const colourOf = (number: number): Colour =>
  number === WINDOW_LETTERS ? BLACK : number === WINDOW_PAPER ? PAPER : number < WINDOW_LETTERS ? paletteColour(number) : BLACK

/** A font, whose colour Excel 2 does not state here. */
const fontIn = (body: DataView): Font => ({
  isStruck: (body.getUint16(2, true) & STRUCK) !== 0,
  points: body.getUint16(0, true) / TWIPS,
  letters: body.byteLength < 7 ? BLACK : colourOf(body.getUint16(4, true)),
})

/** What is behind the letters of a cell format of Excel 3 or 4. */
function paintedBy(body: DataView): Colour[] {
  const painting = body.byteLength < 12 ? 0 : body.getUint16(6, true)
  const [pattern, front, back] = [painting & 0x3f, colourOf((painting >> 6) & 0x1f), colourOf((painting >> 11) & 0x1f)]
  return pattern === 0 ? [] : pattern === 1 ? [front] : [front, back]
}

function formatOf(format: string | undefined, font: Font | undefined, behind: readonly Colour[]): CellFormat {
  if (font === undefined) return { format, ...NO_MARKS }
  const { isStruck, ...letters } = font
  const look = { ...letters, behind }
  return { format, isStruck, isRepeated: false, look, hides: hiding(look, format) }
}

/** What stands in the records of the sheet besides its cells. */
class Collected {
  codePage = 1252
  date1904 = false
  readonly fonts: Font[] = []
  readonly formats: { readonly body: DataView; readonly at: number }[] = []
  readonly cellFormats: CellStyle[] = []

  take({ kind, body }: BiffRecord): void {
    const [textAt, idAt] = [formatTextAt.get(kind), formatIdAt.get(kind)]
    if (kind === kinds.encryption) refuse('encrypted-file', {})
    else if (kind === kinds.codePage) this.codePage = body.getUint16(0, true)
    else if (kind === kinds.date1904) this.date1904 = body.getUint16(0, true) === 1
    else if (kind === kinds.font || kind === OLD_FONT) this.fonts.push(fontIn(body))
    else if (textAt !== undefined) this.formats.push({ body, at: textAt })
    else if (idAt !== undefined)
      this.cellFormats.push({ font: body.getUint8(0), format: body.getUint8(idAt) & maskOf(kind), behind: paintedBy(body) })
  }
}

const maskOf = (kind: number): number => (kind === 0x43 ? FORMAT_ID : 0xff)

/** Every pair of a font and a number format that one byte can name, in its order. */
const namedByCells: readonly CellStyle[] = Array.from({ length: 256 }, (_, both) => ({
  font: both >> 6,
  format: both & FORMAT_ID,
  behind: [],
}))

/** Reads what holds for the whole sheet, and hands out its records from the beginning. */
export function openSingleSheet(stream: Uint8Array, name: string): { readonly book: XlsWorkbook; readonly records: RecordSource } {
  const collected = new Collected()
  const records = new Records(stream, 0)
  for (let record = records.next(); record !== null; record = records.next()) collected.take(record)
  const { codePage, date1904, fonts, cellFormats } = collected
  const decode = decodeOf(codePage)
  const formats = collected.formats.map(({ body, at }) => shortText(body, at, false, decode))
  const all = cellFormats.length > 0 ? cellFormats : namedByCells
  const plain = new CellFormats(false, Infinity)
  const book: XlsWorkbook = {
    isUnicode: false,
    decode,
    date1904,
    sheets: [{ name, hidden: false, kind: 'worksheet', offset: 0 }],
    strings: [],
    partFonts: new Map(),
    fontLook: plain.fontLook,
    colourOf: plain.colourOf,
    formats: all.map(({ font, format, behind }) => formatOf(codeOf(formats[format]), fonts[fontIndex(font)], behind)),
    saysCalculated: false,
    links: [],
    formulaForm: null,
    names: [],
  }
  return { book, records: new Excel2Records(new Records(stream, 0), cellFormats.length > 0) }
}

const codeOf = (code: string | undefined): string | undefined => (code === undefined || /^general$/i.test(code) ? undefined : code)
