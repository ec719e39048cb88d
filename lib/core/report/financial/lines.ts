// Every cost line with its source cell, what is deducted and why, and what was decided. All sums of the report run over this table.
import type { LineFinding } from '../../eligibility/index.ts'
import { ZERO, type Cents } from '../../money.ts'
import type { Row, Table } from '../block.ts'
import { here, minus } from '../formula.ts'
import { reasonName, type ReportedLine, type Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../table.ts'
import { count, date, money, text } from '../value.ts'

export const LINES = 'lines'

export function linesTable(scope: Scope): Table {
  const w = scope.words.lines
  const columns = lineColumns(scope)
  const rows = scope.lines.map((one) => rowOf(String(one.number), one, columns))
  return tableOf({
    id: LINES,
    title: w.title,
    note: w.note,
    columns,
    rows,
    closing: [totals(scope, columns, rows)],
    empty: w.empty,
  })
}

function lineColumns(scope: Scope): ColumnOf<ReportedLine>[] {
  const w = scope.words.lines
  const hasInvoices = scope.lines.some(({ line }) => typeof line.line.invoice === 'string')
  const invoice: ColumnOf<ReportedLine> = {
    id: 'invoice',
    title: w.invoice,
    kind: 'text',
    width: 11,
    shown: 'sheet',
    value: ({ line }) => text(line.line.invoice ?? null),
  }
  return [
    { id: 'number', title: w.number, kind: 'ordinal', width: 6, value: (one) => count(one.number) },
    { id: 'claim', title: w.claim, kind: 'ordinal', width: 8, value: ({ line }) => count(line.claim) },
    { id: 'locality', title: w.locality, kind: 'wrapped', width: 14, value: ({ line }) => text(scope.localityName(line.locality)) },
    { id: 'file', title: w.file, kind: 'wrapped', width: 18, value: ({ line }) => text(line.place.file) },
    { id: 'at', title: w.cell, kind: 'wrapped', width: 12, value: ({ line }) => text(line.line.at) },
    { id: 'voucher', title: w.voucher, kind: 'wrapped', width: 10, value: ({ line }) => text(line.line.voucher) },
    { id: 'incurredOn', title: w.incurredOn, kind: 'date', width: 11, value: ({ line }) => date(line.line.incurredOn) },
    { id: 'supplier', title: w.supplier, kind: 'wrapped', width: 15, value: ({ line }) => text(line.line.supplier) },
    { id: 'description', title: w.description, kind: 'wrapped', width: 20, value: ({ line }) => text(line.line.description) },
    { id: 'category', title: w.category, kind: 'wrapped', width: 15, value: ({ line }) => text(scope.categoryName(line.line.category)) },
    { id: 'claimed', title: w.claimed, kind: 'money', width: 12, value: ({ line }) => money(line.claimedCents) },
    {
      id: 'ineligible',
      title: w.ineligible,
      kind: 'money',
      width: 12,
      value: ({ line }) => money(line.ineligibleCents),
      formula: minus(here('claimed'), here('eligible')),
    },
    { id: 'eligible', title: w.eligible, kind: 'money', width: 12, value: ({ line }) => money(line.eligibleCents) },
    { id: 'reason', title: w.reason, kind: 'wrapped', width: 17, value: ({ reason }) => text(reason && reasonName(scope.words, reason)) },
    { id: 'findings', title: w.findings, kind: 'wrapped', width: 38, value: ({ line }) => text(remarks(scope, line.findings)) },
    { id: 'paidOn', title: w.paidOn, kind: 'date', width: 11, shown: 'sheet', value: ({ line }) => date(line.line.paidOn) },
    ...(hasInvoices ? [invoice] : []),
    { id: 'phase', title: w.phase, kind: 'text', width: 8, shown: 'sheet', value: ({ line }) => text(line.line.phase) },
    { id: 'net', title: w.net, kind: 'money', width: 13, shown: 'sheet', value: ({ line }) => money(line.line.netCents) },
    { id: 'vat', title: w.vat, kind: 'money', width: 12, shown: 'sheet', value: ({ line }) => money(line.line.vatCents) },
    { id: 'gross', title: w.gross, kind: 'money', width: 13, shown: 'sheet', value: ({ line }) => money(line.line.grossCents) },
    ...keyColumns(scope),
  ]
}

/** Numbers that formulas select lines by. */
function keyColumns(scope: Scope): ColumnOf<ReportedLine>[] {
  const w = scope.words.keys
  const cost = scope.profile.simplifiedCost
  const base: ColumnOf<ReportedLine>[] =
    cost.kind === 'flatRate'
      ? [{ ...key('base', w.base), kind: 'money', value: ({ line }) => money(inBase(cost.base, line.line.category, line.eligibleCents)) }]
      : []
  return [
    { ...key('localityNumber', w.locality), value: ({ line }) => count(scope.localityNumber(line.locality)) },
    { ...key('categoryNumber', w.category), value: ({ line }) => count(scope.categoryNumber(line.line.category)) },
    { ...key('sourceNumber', w.source), value: ({ line }) => count(scope.sourceNumber(line.place.file)) },
    { ...key('reasonNumber', w.reason), value: ({ reason }) => count(reason === null ? 0 : scope.reasons.indexOf(reason) + 1) },
    { ...key('order', w.order), value: ({ order }) => count(order) },
    ...base,
  ]
}

const key = (id: string, title: string): { id: string; title: string; kind: 'count'; width: number; shown: 'key' } => ({
  id,
  title,
  kind: 'count',
  width: 10,
  shown: 'key',
})

const inBase = (base: readonly string[], category: string | null, eligible: Cents): Cents =>
  category !== null && base.includes(category) ? eligible : ZERO

/** What was found on a line, each with what was decided about it; a rejection is told once, by its decision where it stands at a finding. */
function remarks({ tell, words }: Scope, findings: readonly LineFinding[]): string {
  const isRejected = findings.some((one) => one.decision?.accept === false)
  const told = findings.filter(({ finding }) => !isRejected || finding.code !== 'rejected-by-decision')
  return told
    .flatMap(({ finding, decision }) => [
      tell(finding),
      ...(decision === null ? [] : [words.decision(decision, words.findingLabel(finding.code))]),
    ])
    .join('\n')
}

const totals = ({ words }: Scope, columns: readonly ColumnOf<ReportedLine>[], rows: readonly Row[]): Row =>
  closingRow('total', columns, {
    locality: { value: text(words.total) },
    ...sumCells(LINES, ['claimed', 'ineligible', 'eligible'], columns, rows),
  })
