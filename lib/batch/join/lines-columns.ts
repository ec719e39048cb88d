// claims.parquet: all cost lines of a run by column, for DuckDB, Spark and Power BI. Law: the names are those of claims.json, the values the same.
import { groupedBy, rowKey, splitAt, type Line } from '../../core/claim.ts'
import { isError } from '../../core/finding.ts'
import type { ClaimEntry } from './claims-file.ts'
import { ColumnFile, type RowOf } from './column-file.ts'

const columns = {
  file: 'text',
  sheet: 'text',
  at: 'text',
  row: 'count',
  locality: 'text',
  claim: 'count',
  voucher: 'text',
  invoice: 'text',
  incurredOn: 'date',
  paidOn: 'date',
  supplier: 'text',
  description: 'text',
  category: 'text',
  phase: 'text',
  netCents: 'money',
  vatCents: 'money',
  vatRate: 'text',
  grossCents: 'money',
  claimedCents: 'money',
  kilometres: 'text',
  kilometreCents: 'money',
  currency: 'text',
  /** The codes of what was found at the row, each once; those of errors also by themselves. */
  findings: 'text',
  errors: 'text',
} as const

export class LinesColumns {
  readonly #file: ColumnFile<typeof columns>

  constructor(write: (bytes: Uint8Array) => void) {
    this.#file = new ColumnFile(write, columns)
  }

  add(claim: ClaimEntry): void {
    const found = groupedBy(claim.findings, ({ at = '' }) => rowKey(splitAt(at)))
    for (const line of claim.lines) this.#file.add(rowOf(claim, line, found.get(rowKey(splitAt(line.at))) ?? []))
  }

  finish(): void {
    this.#file.finish()
  }
}

function rowOf({ source, locality, claim }: ClaimEntry, line: Line, findings: ClaimEntry['findings']): RowOf<typeof columns> {
  const { at, row, voucher, incurredOn, paidOn, supplier, description, category, phase } = line
  const { netCents, vatCents, vatRate, grossCents, claimedCents } = line
  const { invoice = null, kilometres = null, kilometreCents = null, currency = null } = line
  const { sheet } = splitAt(at)
  return {
    ...{ file: source.file, sheet, at, row, locality, claim, voucher, invoice, incurredOn, paidOn, supplier, description, category, phase },
    ...{ netCents, vatCents, vatRate, grossCents, claimedCents, kilometres, kilometreCents, currency },
    findings: codesOf(findings),
    errors: codesOf(findings.filter(isError)),
  }
}

const codesOf = (findings: ClaimEntry['findings']): string | null =>
  findings.length === 0 ? null : [...new Set(findings.map(({ code }) => code))].join(' ')
