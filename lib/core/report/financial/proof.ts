// The proof: every source file with its fingerprint, the sum of its cells beside the sum in the report, and checks that the report adds up.
import { claimedAmount, groupedBy, type ClaimDraft, type StoredFinding } from '../../claim.ts'
import { subtract, sumOf, ZERO, type Cents } from '../../money.ts'
import type { Section, Table } from '../block.ts'
import { here, is, minus, rows as countRows, total, type Formula } from '../formula.ts'
import type { ReportSource } from '../material.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../table.ts'
import { BLANK, count, money, text, type Value } from '../value.ts'
import { checksTable } from './checks.ts'
import { LINES } from './lines.ts'

const SOURCES = 'sources'

/** A file with what was read from it and what of that is in the report. */
interface SourceRow {
  readonly source: ReportSource
  readonly number: number
  readonly reported: { readonly lines: number; readonly cents: Cents }
  readonly read: Cents
  /** Read, but of no known locality or claim: in no figure. */
  readonly leftOut: Cents
  readonly stated: Cents | null
}

export function proofSection(scope: Scope): Section {
  const blocks = [sourcesTable(scope), checksTable(scope)]
  return { id: 'proof', title: scope.words.proof.title, sheet: scope.words.sheets.proof, orientation: 'landscape', blocks }
}

function sourcesTable(scope: Scope): Table {
  const { proof: w } = scope.words
  const columns = columnsOf(scope)
  const rows = sourceRows(scope).map((one) => rowOf(String(one.number), one, columns))
  const sums = sumCells(SOURCES, ['read', 'leftOut', 'reported', 'difference'], columns, rows)
  return tableOf({
    id: SOURCES,
    title: w.sources,
    note: w.note,
    columns,
    rows,
    closing: [closingRow('total', columns, { file: { value: text(scope.words.total) }, ...sums })],
    empty: w.none,
  })
}

function columnsOf(scope: Scope): ColumnOf<SourceRow>[] {
  const { proof: w } = scope.words
  const column = (id: string, title: string, value: (one: SourceRow) => Value): ColumnOf<SourceRow> => ({
    id,
    title,
    kind: 'money',
    width: 15,
    value,
  })
  return [
    { id: 'number', title: w.number, kind: 'ordinal', width: 7, value: (one) => count(one.number) },
    { id: 'file', title: w.file, kind: 'wrapped', width: 34, value: ({ source }) => text(source.file) },
    {
      id: 'status',
      title: w.status,
      kind: 'wrapped',
      width: 20,
      value: ({ source }) => (source.status === undefined ? BLANK : text(w.statuses[source.status])),
    },
    {
      id: 'lines',
      title: w.lines,
      kind: 'count',
      width: 8,
      value: ({ reported }) => count(reported.lines),
      formulaOf: ({ number }) => countRows(LINES, is('sourceNumber', number)),
    },
    { ...column('stated', w.stated, (one) => money(one.stated)), shown: 'sheet' },
    column('read', w.read, (one) => money(one.read)),
    column('leftOut', w.leftOut, (one) => money(one.leftOut)),
    {
      ...column('reported', w.reported, ({ reported }) => money(reported.cents)),
      formulaOf: ({ number }): Formula => total(LINES, 'claimed', is('sourceNumber', number)),
    },
    {
      ...column('difference', w.difference, (one) => money(differenceOf(one))),
      formula: minus(here('read'), here('leftOut'), here('reported')),
    },
    { id: 'sha256', title: w.fingerprint, kind: 'wrapped', width: 36, value: ({ source }) => text(source.sha256) },
  ]
}

const differenceOf = ({ read, leftOut, reported }: SourceRow): Cents => subtract(subtract(read, leftOut), reported.cents)

function sourceRows(scope: Scope): SourceRow[] {
  const drafts = groupedBy(scope.drafts, (one) => one.source.file)
  const lines = groupedBy(scope.lines, ({ line }) => line.place.file)
  return scope.files.map((source, index): SourceRow => {
    const own = drafts.get(source.file) ?? []
    const reported = lines.get(source.file) ?? []
    return {
      source,
      number: index + 1,
      reported: { lines: reported.length, cents: sumOf(reported, ({ line }) => line.claimedCents) },
      read: sumOf(own, claimedIn),
      leftOut: sumOf(
        own.filter((draft) => !isReported(scope, draft)),
        claimedIn,
      ),
      stated: own.some((draft) => draft.statedTotalCents !== null) ? sumOf(own, (draft) => draft.statedTotalCents ?? ZERO) : null,
    }
  })
}

/** What the lines of a draft claim, each as it was read. */
const claimedIn = ({ lines }: ClaimDraft<StoredFinding>): Cents => sumOf(lines, (line) => claimedAmount(line) ?? ZERO)

const isReported = ({ project, filings }: Scope, { locality, claim }: ClaimDraft<StoredFinding>): boolean =>
  project.localities.some((one) => one.id === locality) && filings.some((one) => one.number === claim)
