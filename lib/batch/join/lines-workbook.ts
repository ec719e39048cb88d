// claims.xlsx: all cost lines of a run in one clean table, each with what there is to say about it.
import { rowKey, splitAt, type Line } from '../../core/claim.ts'
import type { Language } from '../../core/locality.ts'
import type { Cents } from '../../core/money.ts'
import type { Project } from '../../core/project.ts'
import type { LineHeadings, ResultWords } from '../../i18n/commands/words.ts'
import type { ClaimEntry } from './claims-file.ts'
import { namesIn, type ProjectNames } from '../../i18n/names.ts'
import { TableWorkbook, type TableColumn, type TableValue } from './table-workbook/index.ts'
import type { Write } from './table-workbook/zip.ts'

type Column = Omit<TableColumn, 'heading'> & { readonly name: keyof LineHeadings }

const texts = (name: keyof LineHeadings, width: number, isPrinted = true): Column => ({ name, width, holds: 'text', isPrinted })
const figures = (name: keyof LineHeadings, width: number, isPrinted = true): Column => ({ name, width, holds: 'figures', isPrinted })
const ON_SCREEN_ONLY = false

/** Columns in order: what an invoice is checked by stands side by side, and fits the width of a page at three quarters of its size. */
const columns: readonly Column[] = [
  texts('file', 28, ON_SCREEN_ONLY),
  texts('sheet', 14, ON_SCREEN_ONLY),
  figures('row', 7, ON_SCREEN_ONLY),
  texts('locality', 14),
  figures('claim', 10),
  texts('voucher', 12),
  texts('invoice', 10),
  figures('incurredOn', 11),
  figures('paidOn', 11),
  texts('supplier', 20),
  texts('description', 28),
  texts('category', 21),
  texts('phase', 7),
  figures('net', 13),
  figures('vatRate', 8),
  figures('vat', 12),
  figures('gross', 13),
  figures('claimed', 13),
  texts('remarks', 60, ON_SCREEN_ONLY),
]

export class LinesWorkbook {
  readonly #workbook: TableWorkbook
  readonly #names: ProjectNames

  constructor(write: Write, project: Project, language: Language, words: ResultWords) {
    const { linesSheet, linesTitle, lineHeadings, notPrinted } = words
    const left = columns.flatMap(({ name, isPrinted }) => (isPrinted ? [] : [lineHeadings[name]]))
    const frame = {
      name: linesSheet,
      title: `${linesTitle} – ${project.code}`,
      language,
      columns: headed(lineHeadings),
      footer: notPrinted(left),
    }
    this.#workbook = new TableWorkbook(write, frame)
    this.#names = namesIn(project, language)
  }

  add(claim: ClaimEntry): Promise<void> {
    return this.#workbook.add(this.#rows(claim))
  }

  finish(): Promise<void> {
    return this.#workbook.finish()
  }

  *#rows(claim: ClaimEntry): Generator<TableValue[]> {
    const remarks = remarksByRow(claim)
    for (const line of claim.lines) {
      const { sheet } = splitAt(line.at)
      yield this.#row(claim, line, sheet, remarks.get(rowKey({ sheet, row: line.row })) ?? null)
    }
  }

  #row(claim: ClaimEntry, line: Line, sheet: string, remarks: string | null): TableValue[] {
    return [
      text(claim.source.file),
      text(sheet),
      { kind: 'count', count: line.row },
      text(claim.locality && this.#names.locality(claim.locality)),
      claim.claim === null ? null : { kind: 'count', count: claim.claim },
      text(line.voucher),
      text(line.invoice),
      line.incurredOn && { kind: 'date', date: line.incurredOn },
      line.paidOn && { kind: 'date', date: line.paidOn },
      text(line.supplier),
      text(line.description),
      text(line.category && this.#names.category(line.category)),
      text(line.phase),
      money(line.netCents),
      line.vatRate === null ? null : { kind: 'decimal', text: line.vatRate },
      money(line.vatCents),
      money(line.grossCents),
      money(line.claimedCents),
      text(remarks),
    ]
  }
}

const headed = (headings: LineHeadings): TableColumn[] => columns.map(({ name, ...column }) => ({ heading: headings[name], ...column }))
const text = (value: string | null | undefined): TableValue =>
  value === null || value === undefined || value === '' ? null : { kind: 'text', text: value }
const money = (value: Cents | null): TableValue => (value === null ? null : { kind: 'money', cents: value })

/** What there is to say about each row of a claim, in one text. */
function remarksByRow(claim: ClaimEntry): Map<string, string> {
  const remarks = new Map<string, string>()
  for (const { at, message } of claim.findings) {
    if (at === undefined) continue
    const key = rowKey(splitAt(at))
    const before = remarks.get(key)
    remarks.set(key, before === undefined ? message : `${before} ${message}`)
  }
  return remarks
}
