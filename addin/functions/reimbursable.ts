// VIPU.REIMBURSABLE(eligible; [cap]): the most of a locality's costs that is reimbursed. Law: of all its costs since the beginning, and a negative sum of
// them is nothing (DOMAIN § 4.3); the locality's own 500 € stands beside it.
import { reimburse } from '../../lib/core/cap.ts'
import { isNegative, ZERO } from '../../lib/core/money.ts'
import { termsField } from '../../lib/core/terms.ts'
import { answer, refuse, type Answer } from './answer.ts'
import { amountsOf } from './given.ts'

/** The terms of the flyer, which hold where nobody decided otherwise. */
const terms = termsField.parse({})

export function reimbursable(eligible: unknown, cap?: unknown): Answer {
  const given = amountsOf({ eligible, cap })
  if (!given.ok) return given
  const limit = given.value.cap ?? terms.cap.cents
  if (isNegative(limit)) return refuse({ kind: 'negative', what: 'cap' })
  return answer(reimburse(terms, limit, given.value.eligible ?? ZERO).reimbursableCents)
}
