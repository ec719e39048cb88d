// What the conditional formats of an .xlsb change of cells: properties one after the other, each with its kind and length ([MS-XLSB] 2.4.356, 2.5.164).
import { BLACK, PAPER, type Colour } from '../../colours.ts'
import { formatCode } from '../binary-values.ts'
import type { Change } from '../conditions.ts'
import { wideText } from './records.ts'

/** A colour at a place of a record, or the usual one where none is stated. */
export type ColourAt = (body: DataView, at: number, usual: Colour) => Colour

/** The kinds of properties that matter here. */
const property = {
  pattern: 0,
  front: 1,
  back: 2,
  gradientStop: 4,
  letters: 5,
  struck: 29,
  height: 36,
  formatCode: 38,
  formatId: 41,
} as const
const SOLID = 1
const TWIPS = 20

interface Stated {
  pattern: number
  front: Colour | null
  back: Colour | null
  readonly stops: Colour[]
  letters: Colour | null
  points: number | null
  format: string | null
  isStruck: boolean
}

/** The difference whose properties begin at a place. What is cut off is not stated. */
export function differenceIn(body: DataView, begin: number, colourAt: ColourAt, own: ReadonlyMap<number, string>): Change {
  const stated: Stated = { pattern: SOLID, front: null, back: null, stops: [], letters: null, points: null, format: null, isStruck: false }
  const count = body.byteLength < begin + 4 ? 0 : body.getUint16(begin + 2, true)
  for (let [at, index] = [begin + 4, 0]; index < count && at + 4 <= body.byteLength; index++) {
    const length = body.getUint16(at + 2, true)
    if (length < 4 || at + length > body.byteLength) break
    take(stated, new DataView(body.buffer, body.byteOffset + at + 4, length - 4), body.getUint16(at, true), colourAt, own)
    at += length
  }
  const { letters, points, format, isStruck } = stated
  return { letters, behind: paintedBy(stated), points, format, ...(isStruck && { isStruck }) }
}

function take(stated: Stated, value: DataView, kind: number, colourAt: ColourAt, own: ReadonlyMap<number, string>): void {
  if (kind === property.pattern) stated.pattern = value.getUint8(0)
  else if (kind === property.front) stated.front = colourAt(value, 0, BLACK)
  else if (kind === property.back) stated.back = colourAt(value, 0, PAPER)
  else if (kind === property.gradientStop) stated.stops.push(colourAt(value, 10, BLACK))
  else if (kind === property.letters) stated.letters = colourAt(value, 0, BLACK)
  else if (kind === property.struck) stated.isStruck = value.getUint8(0) === 1
  else if (kind === property.height) stated.points = value.getUint32(0, true) / TWIPS
  else if (kind === property.formatCode && value.byteLength > 4) stated.format = codeIn(value)
  else if (kind === property.formatId) stated.format ??= formatCode(value.getUint16(0, true), own) ?? null
}

/** The number of a format, and its code behind a length of two bytes. */
function codeIn(value: DataView): string {
  const length = value.getUint16(2, true)
  const text = new DataView(new ArrayBuffer(4 + length * 2))
  text.setUint32(0, length, true)
  for (let index = 0; index < length; index++) text.setUint16(4 + index * 2, value.getUint16(4 + index * 2, true), true)
  return wideText(text, 0)
}

/** A solid pattern is painted in the colour of the back, as all conditions have it; null where nothing is said of what is behind. */
function paintedBy({ pattern, front, back, stops }: Stated): readonly Colour[] | null {
  if (stops.length > 0) return stops
  if (pattern === 0) return []
  if (pattern === SOLID) return back === null ? null : [back]
  return [front ?? BLACK, back ?? PAPER]
}
