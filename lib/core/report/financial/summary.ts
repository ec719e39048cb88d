// The first page of the financial report: what it is about, the figures that matter, who finances, and who must be named.
import type { Facts, KeyFigure, KeyFigures, Section } from '../block.ts'
import { coverFacts } from '../cover.ts'
import type { CellReference } from '../formula.ts'
import { payments } from '../payment.ts'
import { publicityBlock } from '../publicity.ts'
import type { Scope } from '../scope.ts'
import { count, date, money, text, type Value } from '../value.ts'
import { fundingChart, fundingTable } from './funding.ts'
import { LOCALITIES } from './localities.ts'
import { PAYMENTS } from './payments.ts'

export function summarySection(scope: Scope): Section {
  const { words: w } = scope
  return {
    id: 'summary',
    title: w.summary.title,
    sheet: w.sheets.summary,
    orientation: 'portrait',
    blocks: [coverFacts(scope, claimFacts(scope)), publicityBlock(scope), keyFigures(scope), fundingTable(scope), fundingChart(scope)],
  }
}

/** The claim that the report is about. */
function claimFacts({ last, words }: Scope): Facts['facts'] {
  const { summary: w } = words
  return [
    { label: w.claim, value: text(last.final ? w.finalClaim(last.number) : w.interimClaim(last.number)) },
    { label: w.claimPeriod, value: text(words.period(last.period)) },
    { label: w.filedOn, value: last.filedOn === null ? text(w.notFiled) : date(last.filedOn) },
  ]
}

function keyFigures(scope: Scope): KeyFigures {
  const { summary: w, localities: l } = scope.words
  const { project, localities } = scope.settlement
  const names = scope.profile.sourceNames[scope.language]
  const ofProject = (column: string): CellReference => ({ table: LOCALITIES, row: 'total', column })
  const figure = (label: string, value: Value, from: CellReference | null, isMain = false): KeyFigure => ({ label, value, from, isMain })
  const payment = payments(scope.project, scope.settlement).at(-1)
  return {
    kind: 'figures',
    title: w.figures,
    headings: { figure: w.figure, amount: w.amount, from: w.from },
    figures: [
      figure(w.localities, count(localities.length), null),
      figure(l.claimed, money(project.claimedCents), ofProject('claimed')),
      figure(l.ineligible, money(project.ineligibleCents), ofProject('ineligible')),
      figure(l.income, money(project.incomeCents), ofProject('income')),
      figure(l.eligible, money(project.eligibleCents), ofProject('eligible'), true),
      figure(l.overCap, money(project.overCapCents), ofProject('overCap')),
      figure(l.reimbursable, money(project.reimbursableCents), ofProject('reimbursable'), true),
      ...(scope.settlement.mode === 'contribution' ? [figure(l.applied, money(project.appliedCents), ofProject('applied'))] : []),
      figure(scope.publicName, money(project.publicCents), ofProject('public'), true),
      ...(project.shares === null
        ? [figure(w.shares, text(scope.words.notDecided), null)]
        : [
            figure(names.esf, money(project.shares.esf), ofProject('esf')),
            figure(names.teCentre, money(project.shares.teCentre), ofProject('teCentre')),
          ]),
      ...(payment === undefined
        ? []
        : [
            figure(
              w.payable(scope.last.number),
              money(payment.payableCents),
              { table: PAYMENTS, row: String(scope.last.number), column: 'payable' },
              true,
            ),
          ]),
    ],
  }
}
