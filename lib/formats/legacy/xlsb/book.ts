// The parts of an .xlsb that all sheets share: the list of sheets and the texts ([MS-XLSB] 2.1.7.61, 2.1.7.48).
import { isOutOfReach, MOST_WINDOWS, type WindowView } from '../../windows.ts'
import type { SheetNames } from '../formulas/forms.ts'
import type { RaisedBy } from '../part-fonts.ts'
import type { Budget } from '../budget.ts'
import { nameOrNone, tokensIn, type NameInTokens } from '../formulas/index.ts'
import { within } from '../reading.ts'
import { BinaryRecords, kinds, wideText, wideTextBytes, type BinaryRecord } from './records.ts'
import { richTextAt, type RichText } from './rich-text.ts'

export interface XlsbSheet {
  readonly name: string
  readonly hidden: boolean
  /** The relationship that leads to its part; '' for none. */
  readonly relationship: string
}

export interface XlsbBook {
  readonly date1904: boolean
  readonly sheetNames: SheetNames
  readonly sheets: readonly XlsbSheet[]
  /** The names of its ranges, each with the tokens of what it stands for. */
  readonly names: readonly NameInTokens[]
}

export function* recordsOf(part: Uint8Array, budget: Budget): Generator<BinaryRecord> {
  const records = new BinaryRecords(part, budget)
  for (let record = records.next(); record !== null; record = records.next()) yield record
}

export function readBook(part: Uint8Array, budget: Budget): XlsbBook {
  const sheets: XlsbSheet[] = []
  const windows: WindowView[] = []
  const own: boolean[] = []
  const names: NameInTokens[] = []
  let [date1904, references]: [boolean, DataView | null] = [false, null]
  for (const { kind, body } of recordsOf(part, budget)) {
    if (kind === kinds.bookProperties) date1904 = (body.getUint32(0, true) & 1) !== 0
    else if (kind === kinds.sheet) sheets.push(sheetOf(body))
    else if (kind === kinds.windowView && windows.length < MOST_WINDOWS) windows.push(...windowIn(body))
    else if (isBook(kind)) within('listLength', own.push(kind === kinds.ownBook), budget.limits.listLength)
    else if (kind === kinds.externalSheets) references = body
    else if (kind === kinds.name) names.push(...nameOrNone(() => nameIn(body)))
    within('sheets', sheets.length, budget.limits.sheets)
    within('listLength', names.length, budget.limits.listLength)
  }
  return {
    date1904,
    names,
    sheetNames: references === null ? [] : sheetNamesIn(references, own, sheets),
    sheets: sheets.map((sheet, index) => (isOutOfReach(index, windows) ? { ...sheet, hidden: true } : sheet)),
  }
}

const BOOKS: ReadonlySet<number> = new Set([kinds.otherBook, kinds.ownBook, kinds.ownSheet, kinds.addInBook])
const isBook = (kind: number): boolean => BOOKS.has(kind)

const REFERENCE_BYTES = 12

/** The sheets that formulas refer to by number; one that leads out of the book, or to several sheets, has no name ([MS-XLSB] 2.5.172). */
function sheetNamesIn(references: DataView, own: readonly boolean[], sheets: readonly XlsbSheet[]): SheetNames {
  if (references.byteLength < 4) return []
  const count = Math.min(references.getUint32(0, true), Math.floor((references.byteLength - 4) / REFERENCE_BYTES))
  return Array.from({ length: count }, (_, index) => {
    const [book, first, last] = [0, 4, 8].map((slot) => references.getUint32(4 + index * REFERENCE_BYTES + slot, true))
    return own[book ?? 0] === true && first === last ? (sheets[first ?? 0]?.name ?? null) : null
  })
}

/** A name ([MS-XLSB] 2.4.712), and behind it what it stands for. */
const nameIn = (body: DataView): NameInTokens[] => [
  { name: wideText(body, NAME_AT), tokens: tokensIn(body, NAME_AT + wideTextBytes(body, NAME_AT) + 4, 4) },
]
const NAME_AT = 9

const HIDDEN = 3
const HAS_TABS = 0x20

/** A window; none where the record is cut off. */
function windowIn(body: DataView): WindowView[] {
  if (body.byteLength < 29) return []
  const flags = body.getUint8(28)
  const hasTabs = (flags & HAS_TABS) !== 0 && body.getUint32(16, true) > 0
  return [{ isShown: (flags & HIDDEN) === 0, only: hasTabs ? null : body.getUint32(24, true) }]
}

const sheetOf = (body: DataView): XlsbSheet => ({
  hidden: body.getUint32(0, true) !== 0,
  relationship: wideText(body, 8),
  name: wideText(body, 8 + wideTextBytes(body, 8)),
})

export function readStrings(part: Uint8Array, budget: Budget, raisedBy: RaisedBy): RichText[] {
  const texts: RichText[] = []
  for (const { kind, body } of recordsOf(part, budget)) {
    if (kind !== kinds.stringItem) continue
    texts.push(richTextAt(body, 0, raisedBy))
    within('sharedStrings', texts.length, budget.limits.sharedStrings)
  }
  return texts
}
