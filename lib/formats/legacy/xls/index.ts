// .xls of Excel 2 to 2003, read record by record. Law: every sheet of the book is in the grids, named as left out, or the file is refused.
import { finding, type Checked, type Finding } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { isCompoundFile, openCompoundFile } from '../compound-file.ts'
import { damaged, refuse, unsafe } from '../../xlsx/refusal.ts'
import { linkFindings } from '../../xlsx/workbook/remarks.ts'
import { Budget } from '../budget.ts'
import { bookOf } from '../book.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { FormulaWriter, namesTyped } from '../formulas/index.ts'
import { withNamedRanges } from '../../named-ranges.ts'
import { saysTheSame } from './older-book.ts'
import { placedSheets } from './places.ts'
import { cellsAhead, Records, type RecordSource } from './records.ts'
import { SheetReader } from './sheet.ts'
import { isSingleSheet, openSingleSheet } from './single-sheet.ts'
import { readWorkbook, type SheetEntry, type XlsWorkbook } from './workbook.ts'

/**
 * Reads an .xls, in its OLE2 container or as a bare stream; a file of Excel 2 to 4 is one sheet, which has the name of its file.
 * Throws a Refusal: `encrypted-file` (an encrypted .xlsx wears the same container), `too-large`, or `unreadable-file` (`damaged`,
 * `wrongFormat` for several sheets of Excel 4, `noSheets`, `notWorkbook`, `unknownEncoding`).
 */
export function readXls(bytes: Uint8Array, limits: Limits, fileName: string): Checked<Grid[]> {
  const { stream, older, hasMacros, embedded } = workbookStream(bytes, limits)
  if (isSingleSheet(stream)) return readSingleSheet(stream, limits, fileName)
  const { grids, findings, book } = readBook(stream, limits)
  if (older !== null && !saysTheSame(grids, () => readBook(older, limits).grids)) unsafe('headersDisagree', OLDER)
  const named = book.formulaForm === null ? grids : withNamedRanges(grids, namesTyped(book.names, book.formulaForm))
  return { value: named, findings: [...findings, ...bookFindings(book, hasMacros, embedded)] }
}

function readBook(stream: Uint8Array, limits: Limits): { grids: Grid[]; findings: readonly Finding[]; book: XlsWorkbook } {
  const book = readWorkbook(stream, limits)
  const { value, findings } = readWorksheets(stream, book, limits)
  if (value.length === 0) refuse('unreadable-file', { reason: 'noSheets' })
  return { grids: value, findings, book }
}

/** Where Excel keeps what other programs made, or links to it. */
const EMBEDDED = /^(?:mbd|lnk)[0-9a-f]{8}$/

const OLDER = 'Book'

interface Streams {
  readonly stream: Uint8Array
  /** The same book once more, for Excel 5 and 95; null where there is none. */
  readonly older: Uint8Array | null
  readonly hasMacros: boolean
  readonly embedded: number
}

function workbookStream(bytes: Uint8Array, limits: Limits): Streams {
  if (!isCompoundFile(bytes)) return { stream: bytes, older: null, hasMacros: false, embedded: 0 }
  const file = openCompoundFile(bytes, limits.listLength)
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) refuse('encrypted-file', {})
  const [newer, older] = [file.stream('Workbook'), file.stream(OLDER)]
  const stream = newer ?? older ?? refuse('unreadable-file', { reason: 'notWorkbook' })
  const embedded = file.names.filter((name) => EMBEDDED.test(name)).length
  const hasMacros = file.has('_VBA_PROJECT_CUR') || file.has('_VBA_PROJECT')
  return { stream, older: newer === null ? null : older, hasMacros, embedded }
}

/**
 * Reads all worksheets, none of which is part of another, then settles the formulas without a visible result. Programs that write formulas without calculating them (report
 * generators) leave 0 or an empty text in each; then a 0 is no amount. One real result, or Excel's own mark, shows that somebody calculated.
 */
function readWorksheets(stream: Uint8Array, book: XlsWorkbook, limits: Limits): Checked<Grid[]> {
  const budget = new Budget(limits)
  const writer = book.formulaForm && new FormulaWriter(book.formulaForm)
  let taken = 0
  const sheets = placedSheets(stream, book.sheets)
  budget.ahead(cellsAhead(stream, Math.min(stream.length, ...sheets.map(({ offset }) => offset))))
  const readers = sheets.map((entry) => {
    const records = new Records(stream, entry.offset)
    const reader = readWorksheet(records, entry, { book, budget, writer })
    taken += records.at - entry.offset
    // What stands behind a sheet's own end is no sheet's, and would be lost.
    return taken > stream.length || records.goesOn ? damaged() : reader
  })
  const isCalculated = book.saysCalculated || readers.some((reader) => reader.hasResults)
  return bookOf(readers.map((reader) => reader.finish(isCalculated)))
}

function readSingleSheet(stream: Uint8Array, limits: Limits, fileName: string): Checked<Grid[]> {
  const { book, records } = openSingleSheet(stream, fileName)
  const readers = book.sheets.map((entry) => readWorksheet(records, entry, { book, budget: new Budget(limits), writer: null }))
  return bookOf(readers.map((reader) => reader.finish(reader.hasResults)))
}

/** What the sheets of a book share. */
interface Shared {
  readonly book: XlsWorkbook
  readonly budget: Budget
  readonly writer: FormulaWriter | null
}

function readWorksheet(records: RecordSource, entry: SheetEntry, { book, budget, writer }: Shared): SheetReader {
  const sheet = new SheetBuilder({ name: entry.name, hidden: entry.hidden, date1904: book.date1904 }, budget)
  const reader = new SheetReader(records, book, sheet, writer)
  reader.read()
  return reader
}

function bookFindings(book: XlsWorkbook, hasMacros: boolean, embedded: number): Finding[] {
  const leftOut = book.sheets.filter((entry) => entry.kind !== 'worksheet')
  const isMacro = hasMacros || leftOut.some((entry) => entry.kind === 'macroSheet')
  return [
    ...leftOut.map((entry) => finding('sheet-left-out', { sheet: entry.name })),
    ...(isMacro ? [finding('macro-ignored', {})] : []),
    ...(embedded > 0 ? [finding('hidden-content', { what: 'embedded', count: embedded })] : []),
    ...linkFindings([...new Set(book.links)]),
  ]
}
