// The funding table of the claim form: what was approved, what earlier claims and this one took, and what remains. Law: towards the authority EU and
// State money is one figure with its split as memo rows; the other payers stand beside it (DOMAIN § 4.7).
import { split, type Split } from '../../funding.ts'
import { payerTypes, type PayerType } from '../../locality.ts'
import { orZero, subtract, sumOf, ZERO, type Cents } from '../../money.ts'
import type { Chart, Row, Table } from '../block.ts'
import { amount, cell, here, is, largest, minus, percentageOf, plus, rows, total, type Formula } from '../formula.ts'
import type { ClaimPosition } from '../positions.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, tableOf, type ColumnOf } from '../table.ts'
import { BLANK, money, percentage, text } from '../value.ts'
import { PROJECT, UNAPPLIED } from './claims/closing.ts'
import { ownShare } from './claims/reimbursement.ts'
import { claimTableId } from './claims/standing.ts'
import { SELF_FINANCING } from './self-financing.ts'
import { firstShareOf, maximumOf, TERMS } from './terms.ts'

export const FUNDING = 'funding'

/** Money of one source: approved (null where nothing was), by earlier claims, and by all of them. */
interface FundingRow {
  readonly key: string
  readonly label: string
  readonly role: Row['role']
  readonly approved: Cents | null
  readonly earlier: Cents
  readonly cumulative: Cents
  readonly approvedFormula: Formula | null
  /** The amount after a claim. */
  readonly formulaAfter: (claim: number) => Formula
}

export function fundingTable(scope: Scope): Table {
  const { funding: w } = scope.words
  const columns = columnsOf(scope)
  const subjects = [publicRow(scope), ...shareRows(scope), ...payerTypes.map((type) => payerRow(scope, type)), ...unappliedRow(scope)]
  const body = subjects.map((one) => rowOf(one.key, one, columns, one.role))
  return tableOf({
    id: FUNDING,
    title: w.title,
    note: scope.isDecided ? w.note : scope.words.sharesNotDecided,
    columns,
    rows: body,
    closing: [rowOf('total', totalRow(scope, subjects), columns, 'total'), ...overpaidRow(scope, columns)],
    empty: scope.words.nothing,
  })
}

function columnsOf(scope: Scope): ColumnOf<FundingRow>[] {
  const { funding: w } = scope.words
  const { previous, last } = scope
  const earlier = (one: FundingRow): Formula => (previous === null ? amount(ZERO) : one.formulaAfter(previous.number))
  const column = (
    id: string,
    title: string,
    centsOf: (one: FundingRow) => Cents | null,
    formulaOf: (one: FundingRow) => Formula | null,
  ): ColumnOf<FundingRow> => ({ id, title, kind: 'money', width: 17, value: (one) => money(centsOf(one)), formulaOf })
  return [
    { id: 'source', title: w.source, kind: 'wrapped', width: 34, value: (one) => text(one.label) },
    column(
      'approved',
      w.approved,
      (one) => one.approved,
      (one) => one.approvedFormula,
    ),
    column('earlier', w.earlier, (one) => one.earlier, earlier),
    column(
      'added',
      w.added,
      (one) => subtract(one.cumulative, one.earlier),
      () => minus(here('cumulative'), here('earlier')),
    ),
    column(
      'cumulative',
      w.cumulative,
      (one) => one.cumulative,
      (one) => one.formulaAfter(last.number),
    ),
    {
      id: 'use',
      title: w.use,
      kind: 'percentage',
      width: 11,
      value: (one) => (one.approved === null ? BLANK : percentage(one.cumulative, one.approved)),
      formulaOf: (one) => (one.approved === null ? null : percentageOf(here('cumulative'), here('approved'))),
    },
    column(
      'remaining',
      w.remaining,
      (one) => (one.approved === null ? null : subtract(one.approved, one.cumulative)),
      (one) => (one.approved === null ? null : minus(here('approved'), here('cumulative'))),
    ),
  ]
}

const positionsOf = ({ positions }: Scope): { now: ClaimPosition | undefined; before: ClaimPosition | undefined } => ({
  now: positions.at(-1),
  before: positions.at(-2),
})

/** The public money that the decision allows at most: the maximum without what the localities finance or bear themselves. */
function approvedPublic({ project, settlement }: Scope): Cents {
  const { selfFinancing } = project.terms
  const own = selfFinancing.mode === 'deductibleWithinCap' ? sumOf(project.localities, () => selfFinancing.cents) : ZERO
  const due = sumOf(settlement.localities, (one) => one.selfFinancing.dueCents)
  return orZero(subtract(subtract(maximumOf(project), own), due))
}

function approvedPublicFormula({ project }: Scope): Formula {
  const maximum = cell(TERMS, 'maximum', 'value')
  switch (project.terms.selfFinancing.mode) {
    case 'contribution':
      return largest(amount(ZERO), minus(maximum, total(SELF_FINANCING, 'due')))
    case 'deductibleWithinCap':
      return largest(amount(ZERO), minus(maximum, { kind: 'times', amount: ownShare, count: rows('localities') }))
    case 'deductible':
    case 'none':
      return maximum
  }
}

function publicRow(scope: Scope): FundingRow {
  const { now, before } = positionsOf(scope)
  return {
    key: 'public',
    label: scope.publicName,
    role: 'body',
    approved: approvedPublic(scope),
    earlier: before?.project.publicCents ?? ZERO,
    cumulative: now?.project.publicCents ?? ZERO,
    approvedFormula: approvedPublicFormula(scope),
    formulaAfter: (claim) => cell(claimTableId(claim), PROJECT, 'public'),
  }
}

/** The split of public money as memo rows; none while nobody has decided the weights. */
function shareRows(scope: Scope): FundingRow[] {
  if (!scope.isDecided) return []
  const { now, before } = positionsOf(scope)
  const names = scope.profile.sourceNames[scope.language]
  const approved = split(scope.project.terms, approvedPublic(scope))
  const publicApproved = cell(FUNDING, 'public', 'approved')
  const row = (source: 'esf' | 'teCentre', approvedFormula: Formula | null): FundingRow => {
    const of = (shares: Split | undefined): Cents => shares?.[source] ?? ZERO
    return {
      key: source,
      label: scope.words.funding.ofWhich(names[source]),
      role: 'memo',
      approved: of(approved),
      earlier: of(before?.project.shares),
      cumulative: of(now?.project.shares),
      approvedFormula,
      formulaAfter: (claim) => cell(claimTableId(claim), PROJECT, source),
    }
  }
  return [row('esf', firstShareOf(scope, publicApproved)), row('teCentre', minus(publicApproved, cell(FUNDING, 'esf', 'approved')))]
}

/** What localities' payers of one kind have financed. */
function payerRow(scope: Scope, type: PayerType): FundingRow {
  const { now, before } = positionsOf(scope)
  const { project, settlement } = scope
  const number = payerTypes.indexOf(type) + 1
  const isOfType = (_: unknown, index: number): boolean => project.localities[index]?.selfFinancing.payerType === type
  const applied = (position: ClaimPosition | undefined): Cents =>
    sumOf(position?.localities.filter(isOfType) ?? [], (one) => one.appliedCents)
  return {
    key: type,
    label: scope.words.funding.payers[type],
    role: 'body',
    approved: sumOf(settlement.localities.filter(isOfType), (one) => one.selfFinancing.dueCents),
    earlier: applied(before),
    cumulative: applied(now),
    approvedFormula: total(SELF_FINANCING, 'due', is('payerNumber', number)),
    formulaAfter: (claim) =>
      settlement.mode === 'contribution' ? total(claimTableId(claim), 'applied', is('payerNumber', number)) : amount(ZERO),
  }
}

/** What is left of the self-financing pays cost in the final settlement, so that public money does not. */
function unappliedRow(scope: Scope): FundingRow[] {
  const { settlement, last, words } = scope
  if (!settlement.final || settlement.mode !== 'contribution') return []
  return [
    {
      key: UNAPPLIED,
      label: words.unapplied,
      role: 'body',
      approved: null,
      earlier: ZERO,
      cumulative: settlement.unapplied.cents,
      approvedFormula: null,
      formulaAfter: (claim) => (claim === last.number ? minus(amount(ZERO), cell(claimTableId(claim), UNAPPLIED, 'public')) : amount(ZERO)),
    },
  ]
}

/** All financing: equal to the reimbursable cost. */
function totalRow(scope: Scope, subjects: readonly FundingRow[]): FundingRow {
  const counted = subjects.filter((one) => one.role === 'body')
  const over = (column: string, of: readonly FundingRow[]): Formula => plus(...of.map((one) => cell(FUNDING, one.key, column)))
  const approved = counted.filter((one) => one.approved !== null)
  return {
    key: 'total',
    label: scope.words.total,
    role: 'total',
    approved: sumOf(approved, (one) => one.approved ?? ZERO),
    earlier: sumOf(counted, (one) => one.earlier),
    cumulative: sumOf(counted, (one) => one.cumulative),
    approvedFormula: over('approved', approved),
    formulaAfter: (claim) => over(claim === scope.last.number ? 'cumulative' : 'earlier', counted),
  }
}

/** Self-financing paid beyond what is due is shown, not applied. */
function overpaidRow(scope: Scope, columns: readonly ColumnOf<FundingRow>[]): Row[] {
  const overpaid = sumOf(scope.settlement.localities, ({ selfFinancing: { receivedCents, dueCents } }) =>
    orZero(subtract(receivedCents, dueCents)),
  )
  const cells = {
    source: { value: text(scope.words.funding.overpaid) },
    cumulative: { value: money(overpaid), formula: cell(SELF_FINANCING, 'total', 'overpaid') },
  }
  return [closingRow('overpaid', columns, cells, 'memo')]
}

export function fundingChart(scope: Scope): Chart {
  const { funding: w } = scope.words
  const names = scope.profile.sourceNames[scope.language]
  const { project, unapplied } = scope.settlement
  const isFinal = scope.settlement.final && scope.settlement.mode === 'contribution'
  const shares =
    project.shares === null
      ? []
      : [`${names.esf} ${scope.words.money(project.shares.esf)}`, `${names.teCentre} ${scope.words.money(project.shares.teCentre)}`]
  return {
    kind: 'chart',
    chart: 'doughnut',
    title: w.chart,
    alternativeText: w.picture(project.publicCents, shares, subtract(project.reimbursableCents, project.publicCents), unapplied.cents),
    table: FUNDING,
    rows: { first: scope.isDecided ? 'esf' : 'public', last: isFinal ? UNAPPLIED : 'private' },
    categories: 'source',
    series: [{ column: 'cumulative', title: w.cumulative, role: 'main' }],
  }
}
