// Every locality against its cap, its self-financing and its shares, as they stand after the last claim.
import { type Locality } from '../../locality.ts'
import { add, isPositive, negate, sumOf, ZERO, type Cents } from '../../money.ts'
import type { LocalityAmounts } from '../../settlement.ts'
import type { Chart, Section, Table } from '../block.ts'
import { cell, here, percentageOf, plus, type Formula } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ClosingCell, type ColumnOf } from '../table.ts'
import { count, money, percentage, text } from '../value.ts'
import { PROJECT, ROUNDING, UNAPPLIED } from './claims/closing.ts'
import { headroom } from './claims/reimbursement.ts'
import { esfOf, teCentreOf } from './claims/shares.ts'
import { claimTableId } from './claims/standing.ts'
import { selfFinancingTable } from './self-financing.ts'

export const LOCALITIES = 'localities'

export interface LocalityRow {
  readonly number: number
  readonly locality: Locality
  readonly amounts: LocalityAmounts
}

export function localitiesSection(scope: Scope): Section {
  const rows = localityRows(scope)
  const blocks = [localitiesTable(scope, rows), localitiesChart(scope), selfFinancingTable(scope, rows)]
  return { id: 'localities', title: scope.words.localities.title, sheet: scope.words.sheets.localities, orientation: 'landscape', blocks }
}

const localityRows = ({ project, settlement }: Scope): LocalityRow[] =>
  project.localities.flatMap((locality, index) => {
    const amounts = settlement.localities[index]
    return amounts === undefined ? [] : [{ number: index + 1, locality, amounts }]
  })

/** A cell of the last claim's table. */
const latest = ({ last }: Scope, row: string, column: string): Formula => cell(claimTableId(last.number), row, column)
/** The sum of what all claims add to a row. */
const overClaims = ({ filings }: Scope, row: string, column: string): Formula =>
  plus(...filings.map(({ number }) => cell(claimTableId(number), row, column)))

function localitiesTable(scope: Scope, subjects: readonly LocalityRow[]): Table {
  const columns = localityColumns(scope)
  const rows = subjects.map((one) => rowOf(String(one.number), one, columns))
  return tableOf({
    id: LOCALITIES,
    title: scope.words.localities.table,
    note: scope.isDecided ? null : scope.words.sharesNotDecided,
    columns,
    rows,
    closing: [...restRows(scope, columns), closingRow('total', columns, totalCells(scope, columns, rows))],
    empty: scope.words.nothing,
    bars: 'use',
  })
}

const localityColumns = (scope: Scope): ColumnOf<LocalityRow>[] => [
  ...nameColumns(scope),
  ...(scope.project.budget.localities.length > 0 ? [budgetColumn(scope)] : []),
  ...costColumns(scope),
  ...capColumns(scope),
  ...financingColumns(scope),
]

function nameColumns({ words, nameOf }: Scope): ColumnOf<LocalityRow>[] {
  const { localities: w } = words
  return [
    { id: 'number', title: w.number, kind: 'ordinal', width: 7, value: ({ number }) => count(number) },
    { id: 'locality', title: w.locality, kind: 'wrapped', width: 20, value: ({ locality }) => text(nameOf(locality)) },
    {
      id: 'implementer',
      title: w.implementer,
      kind: 'wrapped',
      width: 26,
      shown: 'sheet',
      value: ({ locality }) => text(locality.implementer.name),
    },
  ]
}

/** From what the lines claim to what is eligible. */
function costColumns(scope: Scope): ColumnOf<LocalityRow>[] {
  const { localities: w } = scope.words
  const addedTo = (column: string) => (row: string) => overClaims(scope, row, column)
  return [
    moneyColumn('claimed', w.claimed, (one) => one.claimedCents, addedTo('claimedAdded')),
    moneyColumn('ineligible', w.ineligible, (one) => one.ineligibleCents, addedTo('ineligibleAdded')),
    {
      ...moneyColumn('income', w.income, (one) => one.incomeCents, addedTo('incomeAdded')),
      shown: scope.project.income.length === 0 ? 'sheet' : 'all',
    },
    moneyColumn('eligible', w.eligible, (one) => one.eligibleCents, latestOf(scope, 'eligible')),
  ]
}

/** What the cap leaves of it, and how much of the cap is used. */
function capColumns(scope: Scope): ColumnOf<LocalityRow>[] {
  const { localities: w } = scope.words
  const { mode } = scope.project.terms.selfFinancing
  return [
    moneyColumn('cap', w.cap, (one) => one.capCents, latestOf(scope, 'cap')),
    moneyColumn('reimbursable', w.reimbursable, (one) => one.reimbursableCents, latestOf(scope, 'reimbursable')),
    moneyColumn('overCap', w.overCap, (one) => one.overCapCents, latestOf(scope, 'overCap')),
    moneyColumn(
      'headroom',
      w.headroom,
      (one) => one.headroomCents,
      () => headroom(mode),
    ),
    {
      id: 'use',
      title: w.use,
      kind: 'percentage',
      width: 11,
      value: ({ amounts: { reimbursableCents, headroomCents } }) => percentage(reimbursableCents, add(reimbursableCents, headroomCents)),
      formula: percentageOf(here('reimbursable'), plus(here('reimbursable'), here('headroom'))),
    },
  ]
}

/** Who pays what is reimbursed. */
function financingColumns(scope: Scope): ColumnOf<LocalityRow>[] {
  const { localities: w } = scope.words
  const names = scope.profile.sourceNames[scope.language]
  const column = (id: string, title: string, centsOf: (amounts: LocalityAmounts) => Cents | null): ColumnOf<LocalityRow> =>
    moneyColumn(id, title, centsOf, latestOf(scope, id))
  return [
    ...(scope.project.terms.selfFinancing.mode === 'contribution' ? [column('applied', w.applied, (one) => one.appliedCents)] : []),
    column('public', scope.publicName, (one) => one.publicCents),
    ...(scope.isDecided
      ? [column('esf', names.esf, (one) => esfOf(one.shares)), column('teCentre', names.teCentre, (one) => teCentreOf(one.shares))]
      : []),
  ]
}

type FormulaOf = (row: string) => Formula

const latestOf =
  (scope: Scope, column: string): FormulaOf =>
  (row) =>
    latest(scope, row, column)

const moneyColumn = (
  id: string,
  title: string,
  centsOf: (amounts: LocalityAmounts) => Cents | null,
  formulaOf: FormulaOf,
): ColumnOf<LocalityRow> => ({
  id,
  title,
  kind: 'money',
  width: 14,
  value: ({ amounts }) => money(centsOf(amounts)),
  formulaOf: ({ number }) => formulaOf(String(number)),
})

function budgetColumn({ project, words }: Scope): ColumnOf<LocalityRow> {
  const approved = new Map(project.budget.localities.map((one) => [one.id, one.cents]))
  return {
    id: 'approved',
    title: words.localities.approved,
    kind: 'money',
    width: 14,
    shown: 'sheet',
    value: ({ locality }) => money(approved.get(locality.id) ?? null),
  }
}

type Columns = readonly ColumnOf<LocalityRow>[]

/** The rows between the localities and the project: unapplied self-financing and rounding. */
function restRows(scope: Scope, columns: Columns): Table['rows'] {
  const { settlement, isDecided, words } = scope
  const isSettled = settlement.final && settlement.mode === 'contribution'
  const cells = (row: string, label: string, publicCell: ClosingCell, shares: LocalityAmounts['shares']): Record<string, ClosingCell> => ({
    locality: { value: text(label) },
    public: publicCell,
    esf: { value: money(esfOf(shares)), formula: latest(scope, row, 'esf') },
    teCentre: { value: money(teCentreOf(shares)), formula: latest(scope, row, 'teCentre') },
  })
  const left = { value: money(negate(settlement.unapplied.cents)), formula: latest(scope, UNAPPLIED, 'public') }
  const none = { value: money(ZERO) }
  return [
    ...(isSettled ? [closingRow(UNAPPLIED, columns, cells(UNAPPLIED, words.unapplied, left, settlement.unapplied.shares), 'body')] : []),
    ...(isDecided ? [closingRow(ROUNDING, columns, cells(ROUNDING, words.rounding, none, settlement.rounding.shares), 'body')] : []),
  ]
}

/** The project's row: sums of the localities, and its own public funding and shares. */
function totalCells(scope: Scope, columns: Columns, rows: Table['rows']): Readonly<Record<string, ClosingCell>> {
  const { project } = scope.settlement
  const summed = ['approved', 'claimed', 'ineligible', 'income', 'eligible', 'cap', 'reimbursable', 'overCap', 'headroom', 'applied']
  const ofProject = (column: string, cents: Parameters<typeof money>[0]): ClosingCell => ({
    value: money(cents),
    formula: latest(scope, PROJECT, column),
  })
  const headroomCents = sumOf(scope.settlement.localities, (one) => one.headroomCents)
  return {
    locality: { value: text(scope.words.total) },
    ...sumCells(LOCALITIES, summed, columns, rows),
    use: {
      value: percentage(project.reimbursableCents, add(project.reimbursableCents, headroomCents)),
      formula: percentageOf(here('reimbursable'), plus(here('reimbursable'), here('headroom'))),
    },
    public: ofProject('public', project.publicCents),
    esf: ofProject('esf', esfOf(project.shares)),
    teCentre: ofProject('teCentre', teCentreOf(project.shares)),
  }
}

function localitiesChart(scope: Scope): Chart {
  const { localities: w } = scope.words
  const { localities } = scope.settlement
  const over = localities.filter((one) => isPositive(one.overCapCents)).map((one) => scope.localityName(one.id))
  return {
    kind: 'chart',
    chart: 'stackedBar',
    title: w.chart,
    alternativeText: w.picture(localities.length, scope.settlement.project.reimbursableCents, over),
    table: LOCALITIES,
    rows: { first: '1', last: String(localities.length) },
    categories: 'locality',
    series: [
      { column: 'reimbursable', title: w.reimbursable, role: 'main' },
      { column: 'headroom', title: w.headroom, role: 'rest' },
      { column: 'overCap', title: w.overCap, role: 'excess' },
    ],
  }
}
