// The cap story: every line that crossed a locality's limit, where it stands, and how it was split.
import { limitOf, type CapCrossing } from '../../cap.ts'
import { subtract } from '../../money.ts'
import type { Table } from '../block.ts'
import { atMost, below, cell, here, is, minus, plus, total, type Formula } from '../formula.ts'
import type { ReportedLine, Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { BLANK, count, date, money, text } from '../value.ts'
import { limit } from './claims/reimbursement.ts'
import { claimTableId } from './claims/standing.ts'
import { LINES } from './lines.ts'
import { LOCALITIES } from './localities.ts'
import { INCOME } from './receipts.ts'

const CROSSINGS = 'crossings'

/** A crossing with its line; a flat rate or corrected income can cross a limit too, and then there is none. */
interface Crossing extends CapCrossing {
  readonly line: ReportedLine | null
  readonly number: number
}

export function capStoryTable(scope: Scope): Table {
  const { capStory: w } = scope.words
  const columns = columnsOf(scope)
  const crossings = scope.settlement.capCrossings.map((one): Crossing => {
    return { ...one, line: scope.lineAt.get(one.at) ?? null, number: scope.localityNumber(one.locality) }
  })
  return tableOf({
    id: CROSSINGS,
    title: w.title,
    note: w.note,
    columns,
    rows: crossings.map((one, index) => rowOf(String(index + 1), one, columns)),
    empty: w.none,
  })
}

function columnsOf(scope: Scope): ColumnOf<Crossing>[] {
  const { capStory: w, lines, localities } = scope.words
  return [
    { id: 'locality', title: localities.locality, kind: 'wrapped', width: 20, value: (one) => text(scope.localityName(one.locality)) },
    { id: 'number', title: lines.number, kind: 'ordinal', width: 8, value: ({ line }) => (line === null ? BLANK : count(line.number)) },
    { id: 'at', title: w.at, kind: 'wrapped', width: 30, value: ({ line, at }) => text(line === null ? w.other(at) : at) },
    { id: 'voucher', title: lines.voucher, kind: 'wrapped', width: 12, value: ({ line }) => text(line?.line.line.voucher ?? null) },
    { id: 'incurredOn', title: lines.incurredOn, kind: 'date', width: 12, value: ({ line }) => date(line?.line.line.incurredOn ?? null) },
    {
      id: 'before',
      title: w.before,
      kind: 'money',
      width: 16,
      value: (one) => money(subtract(limitOfLocality(scope, one), one.withinCents)),
      formulaOf: (one) => beforeFormula(scope, one),
    },
    {
      id: 'eligible',
      title: w.eligible,
      kind: 'money',
      width: 16,
      value: (one) => money(one.eligibleCents),
      formulaOf: ({ line }) => (line === null ? null : cell(LINES, String(line.number), 'eligible')),
    },
    {
      id: 'limit',
      title: w.limit,
      kind: 'money',
      width: 16,
      value: (one) => money(limitOfLocality(scope, one)),
      formulaOf: ({ number }) => plus(...limit(scope.settlement.mode, cell(LOCALITIES, String(number), 'cap'))),
    },
    {
      id: 'within',
      title: w.within,
      kind: 'money',
      width: 16,
      value: (one) => money(one.withinCents),
      formula: minus(here('limit'), here('before')),
    },
    {
      id: 'over',
      title: w.over,
      kind: 'money',
      width: 16,
      value: (one) => money(one.overCents),
      formula: minus(plus(here('before'), here('eligible')), here('limit')),
    },
  ]
}

const limitOfLocality = ({ settlement, project }: Scope, { locality }: Crossing): ReturnType<typeof limitOf> => {
  const amounts = settlement.localities.find((one) => one.id === locality)
  return limitOf(project.terms, amounts?.capCents ?? project.terms.cap.cents)
}

/** The running total before a line: earlier lines of the locality, less income by its claim, and what a flat rate added by the claim before. */
function beforeFormula(scope: Scope, { line, number }: Crossing): Formula | null {
  if (line === null) return null
  const { claim } = line.line
  const index = scope.filings.findIndex((one) => one.number === claim)
  const previous = scope.filings[index - 1]
  const hasSimplified = scope.profile.simplifiedCost.kind !== 'none' && previous !== undefined
  const simplified = hasSimplified ? [cell(claimTableId(previous.number), String(number), 'simplified')] : []
  return minus(
    plus(total(LINES, 'eligible', is('localityNumber', number), below('order', line.order)), ...simplified),
    total(INCOME, 'amount', is('localityNumber', number), atMost('claim', claim)),
  )
}
