// The split between the sources in one claim: each row's cumulative share by itself, and what that adds to the claim before (DOMAIN § 4.5).
import type { Split } from '../../../funding.ts'
import type { Cents } from '../../../money.ts'
import { here, minus, type Formula } from '../../formula.ts'
import type { Scope } from '../../scope.ts'
import { firstShareOf } from '../terms.ts'
import { amountColumn, previously, type ClaimColumn, type ClaimScope } from './standing.ts'

export const esfOf = (shares: Split): Cents | null => shares?.esf ?? null
export const teCentreOf = (shares: Split): Cents | null => shares?.teCentre ?? null

/** The first source's share of the `public` amount of the row, and the other source's: the rest. */
export const esfShare = (scope: Scope): Formula | null => firstShareOf(scope, here('public'))
export const restOfPublic: Formula = minus(here('public'), here('esf'))

/** Cumulative shares; none while nobody has decided the weights. */
export function shareColumns(scope: ClaimScope): ClaimColumn[] {
  if (!scope.isDecided) return []
  const names = scope.profile.sourceNames[scope.language]
  return [
    amountColumn(
      'esf',
      names.esf,
      ({ now }) => esfOf(now.shares),
      () => esfShare(scope),
    ),
    amountColumn(
      'teCentre',
      names.teCentre,
      ({ now }) => teCentreOf(now.shares),
      () => restOfPublic,
    ),
  ]
}

/** What the claim adds to a cumulative column of its table. */
export const addedFormula = (scope: ClaimScope, row: string, column: string): Formula =>
  minus(here(column), ...previously(scope, row, column))

export function addedColumns(scope: ClaimScope): ClaimColumn[] {
  const { words, profile, language, isDecided } = scope
  const w = words.claims
  const names = profile.sourceNames[language]
  const of = (column: string, title: string, centsOf: Parameters<typeof amountColumn>[2]): ClaimColumn =>
    amountColumn(`${column}Added`, title, centsOf, ({ number }) => addedFormula(scope, String(number), column))
  return [
    of('reimbursable', w.added(scope.words.localities.reimbursable), ({ added }) => added.reimbursableCents),
    of('public', w.added(scope.publicName), ({ added }) => added.publicCents),
    ...(isDecided
      ? [
          of('esf', w.added(names.esf), ({ added }) => esfOf(added.shares)),
          of('teCentre', w.added(names.teCentre), ({ added }) => teCentreOf(added.shares)),
        ]
      : []),
  ]
}
