// The parts of an .xlsb that all sheets share: the list of sheets and the texts ([MS-XLSB] 2.1.7.61, 2.1.7.48).
import type { Limits } from '../../xlsx/limits.ts'
import { within } from '../reading.ts'
import { BinaryRecords, kinds, wideText, wideTextBytes, type BinaryRecord } from './records.ts'

export interface XlsbSheet {
  readonly name: string
  readonly hidden: boolean
  /** The relationship that leads to its part; '' for none. */
  readonly relationship: string
}

export interface XlsbBook {
  readonly date1904: boolean
  readonly sheets: readonly XlsbSheet[]
}

export function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  const records = new BinaryRecords(part)
  for (let record = records.next(); record !== null; record = records.next()) yield record
}

export function readBook(part: Uint8Array, limits: Limits): XlsbBook {
  const sheets: XlsbSheet[] = []
  let date1904 = false
  for (const { kind, body } of recordsOf(part)) {
    if (kind === kinds.bookProperties) date1904 = (body.getUint32(0, true) & 1) !== 0
    else if (kind === kinds.sheet) sheets.push(sheetOf(body))
    within('sheets', sheets.length, limits.sheets)
  }
  return { date1904, sheets }
}

const sheetOf = (body: DataView): XlsbSheet => ({
  hidden: body.getUint32(0, true) !== 0,
  relationship: wideText(body, 8),
  name: wideText(body, 8 + wideTextBytes(body, 8)),
})

export function readStrings(part: Uint8Array, limits: Limits): string[] {
  const texts: string[] = []
  for (const { kind, body } of recordsOf(part)) {
    if (kind !== kinds.stringItem) continue
    texts.push(wideText(body, 1))
    within('sharedStrings', texts.length, limits.sharedStrings)
  }
  return texts
}
