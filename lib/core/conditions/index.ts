// Whether the project holds together: claim chain, caps, budget, self-financing, decisions. Law: these findings explain and ask; they change no figure.
import type { Finding } from '../finding.ts'
import { capOverrideWithoutDecision } from './cap-override-without-decision.ts'
import { capReached } from './cap-reached.ts'
import { capsAboveMaximum } from './caps-above-maximum.ts'
import { categoryOverrun } from './category-overrun.ts'
import { claimLate } from './claim-late.ts'
import { claimMissing } from './claim-missing.ts'
import { claimOutOfOrder } from './claim-out-of-order.ts'
import { claimsOfNobody } from './claims-of-nobody.ts'
import { decisionUnmatched } from './decision-unmatched.ts'
import { overCap } from './over-cap.ts'
import { periodGap } from './period-gap.ts'
import { periodOverlap } from './period-overlap.ts'
import type { ProjectRule, Whole } from './rule.ts'
import { selfFinancingOutstanding } from './self-financing-outstanding.ts'

export const projectRules: readonly ProjectRule[] = [
  periodGap,
  periodOverlap,
  claimOutOfOrder,
  claimLate,
  claimMissing,
  capOverrideWithoutDecision,
  capsAboveMaximum,
  overCap,
  capReached,
  categoryOverrun,
  selfFinancingOutstanding,
  decisionUnmatched,
]

export const checkProject = (whole: Whole): Finding[] => [
  ...claimsOfNobody(whole.project, whole.drafts),
  ...projectRules.flatMap((rule) => rule.check(whole)),
]
