// The claims of the project: progress, and one table for each claim in which the whole arithmetic stands open, step by step.
import { capOf } from '../../../locality.ts'
import type { Block, Section, Table } from '../../block.ts'
import { atMost, cell, here, is, minus, plus, total, type Formula } from '../../formula.ts'
import type { ClaimPosition } from '../../positions.ts'
import type { Scope } from '../../scope.ts'
import { rowOf, tableOf } from '../../table.ts'
import { count, text } from '../../value.ts'
import { LINES } from '../lines.ts'
import { INCOME } from '../receipts.ts'
import { TERMS } from '../terms.ts'
import { closingRows } from './closing.ts'
import { progressChart, progressTable } from './progress.ts'
import { overCap, reimbursable } from './reimbursement.ts'
import { selfFinancingColumns } from './self-financing.ts'
import { addedColumns, shareColumns } from './shares.ts'
import { simplifiedAdded, simplifiedColumns } from './simplified.ts'
import { amountColumn, claimTableId, previously, type ClaimColumn, type ClaimScope, type Standing } from './standing.ts'

export function claimsSection(scope: Scope): Section {
  const tables = scope.positions.map((position, index) => claimTable(scope, position, scope.positions[index - 1] ?? null))
  const blocks: Block[] = [progressTable(scope), progressChart(scope), ...tables]
  return { id: 'claims', title: scope.words.claims.title, sheet: scope.words.sheets.claims, orientation: 'landscape', blocks }
}

function claimTable(all: Scope, position: ClaimPosition, before: ClaimPosition | null): Table {
  const filing = all.filings.find((one) => one.number === position.number) ?? all.last
  const scope: ClaimScope = { ...all, filing, position, before }
  const columns = claimColumns(scope)
  const rows = all.project.localities.flatMap((locality, index) => {
    const [now, added] = [position.localities[index], position.added.localities[index]]
    if (now === undefined || added === undefined) return []
    return [rowOf<Standing>(String(index + 1), { number: index + 1, locality, now, added }, columns)]
  })
  return tableOf({
    id: claimTableId(position.number),
    title: all.words.claims.claimTitle(position.number, filing.final),
    note: all.words.claims.claimNote(filing),
    columns,
    rows,
    closing: closingRows(scope, columns, rows),
    empty: all.words.nothing,
  })
}

/** From what the lines claim to what each source pays. */
function claimColumns(scope: ClaimScope): ClaimColumn[] {
  const { words } = scope
  const { mode } = scope.project.terms.selfFinancing
  const c = words.claims
  return [
    { id: 'number', title: words.localities.number, kind: 'ordinal', width: 7, value: ({ number }) => count(number) },
    { id: 'locality', title: words.localities.locality, kind: 'wrapped', width: 20, value: ({ locality }) => text(scope.nameOf(locality)) },
    ...simplifiedColumns(scope),
    ...filedColumns(scope),
    amountColumn(
      'eligible',
      c.eligible,
      ({ now }) => now.eligibleCents,
      ({ number }) =>
        minus(plus(...previously(scope, String(number), 'eligible'), here('claimedAdded')), here('ineligibleAdded'), here('incomeAdded')),
    ),
    amountColumn(
      'cap',
      words.localities.cap,
      ({ locality }) => capOf(scope.project.terms, locality),
      ({ locality }) => (locality.capOverride?.decisionRef ? null : cell(TERMS, 'cap', 'value')),
      'sheet',
    ),
    amountColumn(
      'reimbursable',
      c.reimbursable,
      ({ now }) => now.reimbursableCents,
      () => reimbursable(mode),
    ),
    amountColumn(
      'overCap',
      words.localities.overCap,
      ({ now }) => now.overCapCents,
      () => overCap(mode),
      'sheet',
    ),
    ...selfFinancingColumns(scope),
    amountColumn(
      'public',
      scope.publicName,
      ({ now }) => now.publicCents,
      () => (mode === 'contribution' ? minus(here('reimbursable'), here('applied')) : here('reimbursable')),
    ),
    ...shareColumns(scope),
    ...addedColumns(scope),
    { ...payerKey, title: words.keys.payer },
  ]
}

/** What the lines and the income of this claim add. */
function filedColumns(scope: ClaimScope): ClaimColumn[] {
  const c = scope.words.claims
  return [
    amountColumn(
      'claimedAdded',
      c.claimedAdded,
      ({ added }) => added.claimedCents,
      (one) => plus(ofLines(scope, one, 'claimed'), ...simplifiedAdded(scope, one)),
      'sheet',
    ),
    amountColumn(
      'ineligibleAdded',
      c.ineligibleAdded,
      ({ added }) => added.ineligibleCents,
      (one) => ofLines(scope, one, 'ineligible'),
      'sheet',
    ),
    amountColumn(
      'incomeAdded',
      c.incomeAdded,
      ({ added }) => added.incomeCents,
      ({ number }) => incomeFormula(scope, number),
      'sheet',
    ),
  ]
}

/** 1 municipal, 2 other public, 3 private. */
export const payerNumber = ({ locality }: Pick<Standing, 'locality'>): number =>
  ['municipal', 'otherPublic', 'private'].indexOf(locality.selfFinancing.payerType) + 1

const payerKey = {
  id: 'payerNumber',
  kind: 'count',
  width: 10,
  shown: 'key',
  value: (one: Standing) => count(payerNumber(one)),
} as const

const ofLines = ({ filing }: ClaimScope, { number }: Standing, column: string): Formula =>
  total(LINES, column, is('claim', filing.number), is('localityNumber', number))

/** Income up to this claim, without what earlier claims took off. */
function incomeFormula({ filing, before }: ClaimScope, locality: number): Formula {
  const by = (claim: number): Formula => total(INCOME, 'amount', is('localityNumber', locality), atMost('claim', claim))
  return before === null ? by(filing.number) : minus(by(filing.number), by(before.number))
}
