// .xls of Excel 2 to 2003, read record by record. Law: every sheet of the book is in the grids, named as left out, or the file is refused.
import { finding, type Checked, type Finding } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { isCompoundFile, openCompoundFile } from '../compound-file.ts'
import { damaged, refuse } from '../../xlsx/refusal.ts'
import { linkFindings } from '../../xlsx/workbook/remarks.ts'
import { Budget } from '../budget.ts'
import { bookOf } from '../book.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { FormulaWriter, namesTyped } from '../formulas/index.ts'
import { withNamedRanges } from '../../named-ranges.ts'
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
  const { stream, hasMacros, embedded } = workbookStream(bytes)
  if (isSingleSheet(stream)) return readSingleSheet(stream, limits, fileName)
  const book = readWorkbook(stream, limits)
  const { value, findings } = readWorksheets(stream, book, limits)
  if (value.length === 0) refuse('unreadable-file', { reason: 'noSheets' })
  const named = book.formulaForm === null ? value : withNamedRanges(value, namesTyped(book.names, book.formulaForm))
  return { value: named, findings: [...findings, ...bookFindings(book, hasMacros, embedded)] }
}

/** Where Excel keeps what other programs made, or links to it. */
const EMBEDDED = /^(?:mbd|lnk)[0-9a-f]{8}$/

function workbookStream(bytes: Uint8Array): { stream: Uint8Array; hasMacros: boolean; embedded: number } {
  if (!isCompoundFile(bytes)) return { stream: bytes, hasMacros: false, embedded: 0 }
  const file = openCompoundFile(bytes)
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) refuse('encrypted-file', {})
  const stream = file.stream('Workbook') ?? file.stream('Book') ?? refuse('unreadable-file', { reason: 'notWorkbook' })
  const embedded = file.names.filter((name) => EMBEDDED.test(name)).length
  return { stream, hasMacros: file.has('_VBA_PROJECT_CUR') || file.has('_VBA_PROJECT'), embedded }
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
