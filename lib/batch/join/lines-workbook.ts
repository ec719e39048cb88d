// claims.xlsx: all cost lines of a run in one clean table, each with what there is to say about it.
import { splitAt, type Line } from '../../core/claim.ts'
import type { Language } from '../../core/locality.ts'
import type { Cents } from '../../core/money.ts'
import type { Project } from '../../core/project.ts'
import type { LineHeadings, ResultWords } from '../../i18n/commands/words.ts'
import type { ClaimEntry } from '../claims-file.ts'
import { namesIn } from '../tell.ts'
import { TableWorkbook, type TableColumn, type TableValue } from '../table-workbook/index.ts'
import type { Write } from '../table-workbook/zip.ts'

/** Columns in order, each with its width in characters. */
const columns: readonly (readonly [keyof LineHeadings, number])[] = [
  ['file', 28],
  ['sheet', 14],
  ['row', 7],
  ['locality', 18],
  ['claim', 10],
  ['voucher', 12],
  ['invoice', 12],
  ['incurredOn', 11],
  ['paidOn', 11],
  ['supplier', 28],
  ['description', 36],
  ['category', 22],
  ['phase', 8],
  ['net', 13],
  ['vatRate', 8],
  ['vat', 12],
  ['gross', 13],
  ['claimed', 14],
  ['remarks', 60],
]

export class LinesWorkbook {
  readonly #workbook: TableWorkbook
  readonly #names: ReturnType<typeof namesIn>

  constructor(write: Write, project: Project, language: Language, words: ResultWords) {
    const frame = { name: words.linesSheet, title: `${words.linesTitle} – ${project.code}`, language, columns: headed(words.lineHeadings) }
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
      yield this.#row(claim, line, sheet, remarks.get(rowKey(sheet, line.row)) ?? null)
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

const headed = (headings: LineHeadings): TableColumn[] => columns.map(([name, width]) => ({ heading: headings[name], width }))
const text = (value: string | null | undefined): TableValue =>
  value === null || value === undefined || value === '' ? null : { kind: 'text', text: value }
const money = (value: Cents | null): TableValue => (value === null ? null : { kind: 'money', cents: value })
const rowKey = (sheet: string, row: number | null): string => `${String(row)} ${sheet}`

/** What there is to say about each row of a claim, in one text. */
function remarksByRow(claim: ClaimEntry): Map<string, string> {
  const remarks = new Map<string, string>()
  for (const { at, message } of claim.findings) {
    if (at === undefined) continue
    const { sheet, row } = splitAt(at)
    const key = rowKey(sheet, row)
    const before = remarks.get(key)
    remarks.set(key, before === undefined ? message : `${before} ${message}`)
  }
  return remarks
}
