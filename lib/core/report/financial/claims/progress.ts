// How the project has come along, claim by claim, with the days that decide which receipts and advances count.
import type { Filing } from '../../../project.ts'
import type { Chart, Table } from '../../block.ts'
import { cell, type Formula } from '../../formula.ts'
import type { ClaimPosition } from '../../positions.ts'
import type { Scope } from '../../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../../table.ts'
import { date, money, text } from '../../value.ts'
import { PROJECT } from './closing.ts'
import { claimTableId } from './standing.ts'

export const PROGRESS = 'progress'

interface Step {
  readonly filing: Filing
  readonly position: ClaimPosition
}

export function progressTable(scope: Scope): Table {
  const { claims: w } = scope.words
  const of =
    (column: string) =>
    ({ filing }: Step): Formula =>
      cell(claimTableId(filing.number), PROJECT, column)
  const columns: ColumnOf<Step>[] = [
    { id: 'claim', title: w.claim, kind: 'text', width: 20, value: ({ filing }) => text(w.claimName(filing.number)) },
    { id: 'period', title: w.period, kind: 'text', width: 20, value: ({ filing }) => text(scope.words.period(filing.period)) },
    { id: 'filedOn', title: w.filedOn, kind: 'date', width: 14, value: ({ filing }) => date(filing.filedOn) },
    {
      id: 'eligible',
      title: w.eligible,
      kind: 'money',
      width: 16,
      value: ({ position }) => money(position.project.eligibleCents),
      formulaOf: of('eligible'),
    },
    {
      id: 'reimbursable',
      title: w.reimbursable,
      kind: 'money',
      width: 16,
      value: ({ position }) => money(position.project.reimbursableCents),
      formulaOf: of('reimbursable'),
    },
    {
      id: 'public',
      title: scope.publicName,
      kind: 'money',
      width: 16,
      value: ({ position }) => money(position.project.publicCents),
      formulaOf: of('public'),
    },
    {
      id: 'publicAdded',
      title: w.added(scope.publicName),
      kind: 'money',
      width: 16,
      value: ({ position }) => money(position.added.project.publicCents),
      formulaOf: of('publicAdded'),
    },
  ]
  const steps = scope.positions.flatMap((position): Step[] => {
    const filing = scope.filings.find((one) => one.number === position.number)
    return filing === undefined ? [] : [{ filing, position }]
  })
  return tableOf({
    id: PROGRESS,
    title: w.progress,
    columns,
    rows: steps.map((one) => rowOf(String(one.filing.number), one, columns)),
    empty: scope.words.nothing,
  })
}

export function progressChart(scope: Scope): Chart {
  const { claims: w } = scope.words
  const { project } = scope.settlement
  return {
    kind: 'chart',
    chart: 'column',
    title: w.progressChart,
    alternativeText: w.progressPicture(scope.positions.length, project.eligibleCents, project.reimbursableCents, project.publicCents),
    table: PROGRESS,
    rows: { first: String(scope.filings[0]?.number), last: String(scope.last.number) },
    categories: 'claim',
    series: [
      { column: 'eligible', title: w.eligible, role: 'rest' },
      { column: 'reimbursable', title: w.reimbursable, role: 'main' },
      { column: 'public', title: scope.publicName, role: 'second' },
    ],
  }
}
