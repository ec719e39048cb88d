// Why a line is not eligible in full. Law: each deducted cent has exactly one reason, so that deductions by reason add up to all deductions.
import type { AssessedLine } from '../eligibility/index.ts'
import { isCovered } from '../eligibility/covered-by-simplified-cost.ts'
import { isZero } from '../money.ts'
import { categoryOf, type Profile } from '../profile/index.ts'

/** The code of the finding that took the amount, or one of two reasons without a finding: a category reported for the record, and the rest. */
export type DeductionReason = string

export const MEMO_CATEGORY = 'memo-category'
export const CLAIMED_IN_PART = 'claimed-in-part'

/** The reason of what is deducted from a line: the first finding that stops it, else its category, else its VAT; null where nothing is deducted. */
export function deductionReason(profile: Profile, line: AssessedLine): DeductionReason | null {
  if (isZero(line.ineligibleCents)) return null
  const stopping = line.findings.find((one) => one.blocks)
  if (stopping) return stopping.finding.code
  if (categoryOf(profile, line.line.category)?.memo === true) return MEMO_CATEGORY
  if (isCovered(profile, line.line.category)) return 'covered-by-simplified-cost'
  const isVat = line.findings.some((one) => one.finding.code === 'vat-recoverable')
  return isVat ? 'vat-recoverable' : CLAIMED_IN_PART
}
