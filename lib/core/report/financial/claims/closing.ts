// The rows below the localities of a claim: what is left of the self-financing, rounding, and the project. Law: every column adds up in the open.
import { negate, ZERO } from '../../../money.ts'
import type { Amounts } from '../../../settlement.ts'
import type { FundingSource } from '../../../terms.ts'
import type { Row } from '../../block.ts'
import { amount, cell, here, minus, plus, smallest, total, type Formula } from '../../formula.ts'
import { closingRow, sumCells, type ClosingCell } from '../../table.ts'
import { money, text } from '../../value.ts'
import { addedFormula, esfOf, esfShare, restOfPublic, teCentreOf } from './shares.ts'
import { claimTableId, type ClaimColumn, type ClaimScope } from './standing.ts'

export const UNAPPLIED = 'unapplied'
export const ROUNDING = 'rounding'
export const PROJECT = 'project'

type Cells = Readonly<Record<string, ClosingCell>>

export function closingRows(scope: ClaimScope, columns: readonly ClaimColumn[], rows: readonly Row[]): Row[] {
  const sums = sumCells(claimTableId(scope.filing.number), ['base', 'received', 'recognised', 'unapplied'], columns, rows)
  return [
    ...(hasUnapplied(scope) ? [closingRow(UNAPPLIED, columns, unappliedCells(scope), 'body')] : []),
    ...(scope.isDecided ? [closingRow(ROUNDING, columns, roundingCells(scope), 'body')] : []),
    closingRow(PROJECT, columns, { ...sums, ...projectCells(scope) }),
  ]
}

/** Only the final settlement lowers public funding by what is left of the self-financing. */
const hasUnapplied = ({ settlement, filing, last, project }: ClaimScope): boolean =>
  settlement.final && filing === last && project.terms.selfFinancing.mode === 'contribution'

function unappliedCells(scope: ClaimScope): Cells {
  const { unapplied } = scope.position
  const table = claimTableId(scope.filing.number)
  const left = smallest(total(table, 'unapplied'), total(table, 'public'))
  const publicCell = { value: money(negate(unapplied.cents)), formula: minus(amount(ZERO), left) }
  const all = { public: publicCell, esf: share(scope, esfOf(unapplied.shares)), teCentre: rest(teCentreOf(unapplied.shares)) }
  const added = {
    publicAdded: { value: publicCell.value, formula: here('public') },
    esfAdded: { value: all.esf.value, formula: here('esf') },
    teCentreAdded: { value: all.teCentre.value, formula: here('teCentre') },
  }
  return { locality: { value: text(scope.words.unapplied) }, ...all, ...added }
}

const share = (scope: ClaimScope, cents: ReturnType<typeof esfOf>): ClosingCell => withFormula(money(cents), esfShare(scope))
const rest = (cents: ReturnType<typeof teCentreOf>): ClosingCell => ({ value: money(cents), formula: restOfPublic })
const withFormula = (value: ClosingCell['value'], formula: Formula | null): ClosingCell =>
  formula === null ? { value } : { value, formula }

function roundingCells(scope: ClaimScope): Cells {
  const { position } = scope
  const of = (source: FundingSource): Cells => ({
    [source]: { value: money(position.rounding.shares?.[source] ?? null), formula: roundingFormula(scope, source) },
    [`${source}Added`]: {
      value: money(position.added.rounding.shares?.[source] ?? null),
      formula: addedFormula(scope, ROUNDING, source),
    },
  })
  const zero = { value: money(ZERO) }
  return { locality: { value: text(scope.words.rounding) }, public: zero, publicAdded: zero, ...of('esf'), ...of('teCentre') }
}

/** What the rounded rows miss of the project's share. */
function roundingFormula(scope: ClaimScope, source: FundingSource): Formula {
  const table = claimTableId(scope.filing.number)
  const unapplied = hasUnapplied(scope) ? [cell(table, UNAPPLIED, source)] : []
  return minus(cell(table, PROJECT, source), total(table, source), ...unapplied)
}

const summed: readonly (readonly [string, 'now' | 'added', Exclude<keyof Amounts, 'shares'>])[] = [
  ['claimedAdded', 'added', 'claimedCents'],
  ['ineligibleAdded', 'added', 'ineligibleCents'],
  ['incomeAdded', 'added', 'incomeCents'],
  ['simplified', 'now', 'simplifiedCents'],
  ['eligible', 'now', 'eligibleCents'],
  ['reimbursable', 'now', 'reimbursableCents'],
  ['overCap', 'now', 'overCapCents'],
  ['applied', 'now', 'appliedCents'],
  ['reimbursableAdded', 'added', 'reimbursableCents'],
]

function projectCells(scope: ClaimScope): Cells {
  const { position } = scope
  const table = claimTableId(scope.filing.number)
  const { project } = position
  const sums = summed.map(([column, when, name]): [string, ClosingCell] => [
    column,
    { value: money((when === 'now' ? project : position.added.project)[name]), formula: total(table, column) },
  ])
  const unapplied = hasUnapplied(scope) ? [cell(table, UNAPPLIED, 'public')] : []
  const added = (column: string, cents: Parameters<typeof money>[0]): ClosingCell => ({
    value: money(cents),
    formula: addedFormula(scope, PROJECT, column),
  })
  return {
    locality: { value: text(scope.words.total) },
    ...Object.fromEntries(sums),
    public: { value: money(project.publicCents), formula: plus(total(table, 'public'), ...unapplied) },
    esf: share(scope, esfOf(project.shares)),
    teCentre: rest(teCentreOf(project.shares)),
    publicAdded: added('public', position.added.project.publicCents),
    esfAdded: added('esf', esfOf(position.added.project.shares)),
    teCentreAdded: added('teCentre', teCentreOf(position.added.project.shares)),
  }
}
