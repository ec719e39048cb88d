// The locality's own 500 € in one claim: received by its filing, recognised, applied and left (DOMAIN § 4.4), as columns of the claim's table.
import type { Locality } from '../../../locality.ts'
import { orZero, smaller, subtract, ZERO, type Cents } from '../../../money.ts'
import { receivedBy } from '../../../self-financing.ts'
import { amount, atMost, cell, here, is, largest, minus, smallest, total } from '../../formula.ts'
import { RECEIPTS } from '../receipts.ts'
import { PROGRESS } from './progress.ts'
import { ownShare } from './reimbursement.ts'
import { amountColumn, type ClaimColumn, type ClaimScope } from './standing.ts'

export function selfFinancingColumns(scope: ClaimScope): ClaimColumn[] {
  const { filing, words } = scope
  const { selfFinancing } = scope.project.terms
  if (selfFinancing.mode !== 'contribution') return []
  const w = words.localities
  const isDue = selfFinancing.recognise === 'due'
  const recognised = (locality: Locality): Cents =>
    isDue ? selfFinancing.cents : smaller(selfFinancing.cents, orZero(receivedBy(locality, filing)))
  const byFiling = filing.filedOn === null ? [] : [atMost('date', cell(PROGRESS, String(filing.number), 'filedOn'))]
  return [
    amountColumn(
      'received',
      w.received,
      ({ locality }) => receivedBy(locality, filing),
      ({ number }) => total(RECEIPTS, 'amount', is('localityNumber', number), ...byFiling),
      'sheet',
    ),
    amountColumn(
      'recognised',
      w.recognised,
      ({ locality }) => recognised(locality),
      () => (isDue ? ownShare : smallest(ownShare, largest(amount(ZERO), here('received')))),
      'sheet',
    ),
    amountColumn(
      'applied',
      w.applied,
      ({ now }) => now.appliedCents,
      () => smallest(here('recognised'), here('reimbursable')),
    ),
    amountColumn(
      'unapplied',
      w.unapplied,
      ({ locality, now }) => subtract(recognised(locality), now.appliedCents),
      () => minus(here('recognised'), here('applied')),
      'sheet',
    ),
  ]
}
