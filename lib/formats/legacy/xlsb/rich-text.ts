// Texts of an .xlsb, of which parts may have fonts of their own ([MS-XLSB] 2.5.122).
import { inFonts, type FontRun, type RaisedBy, type TextInFonts } from '../part-fonts.ts'
import { wideText, wideTextBytes } from './records.ts'

const RICH = 1
const NONE: readonly number[] = []

/** A text; it has no fonts where all of it looks like its cell. */
export type RichText = TextInFonts

/** The text at a place, behind a flag that says whether fonts stand behind it. */
export function richTextAt(body: DataView, at: number, raisedBy: RaisedBy): RichText {
  const text = wideText(body, at + 1)
  if ((body.getUint8(at) & RICH) === 0) return { text, partFonts: NONE }
  const begin = at + 1 + wideTextBytes(body, at + 1)
  const left = Math.floor((body.byteLength - begin - 4) / 4)
  if (left <= 0) return { text, partFonts: NONE }
  const runs = Array.from({ length: Math.min(left, body.getUint32(begin, true)) }, (_, index): FontRun => {
    const run = begin + 4 + index * 4
    return { at: body.getUint16(run, true), font: body.getUint16(run + 2, true) }
  })
  return inFonts(text, runs, raisedBy)
}
