// What must not compile. The type check of `npm run check` is the test: an expected error that does not come is an error itself.
import { capClaim } from '../../lib/core/cap.ts'
import type { AssessedClaim } from '../../lib/core/assessed-claim.ts'
import type { PaymentClaim } from '../../lib/core/claim.ts'
import { finding } from '../../lib/core/finding.ts'
import { fundClaim } from '../../lib/core/funding.ts'
import { add, cents, type Cents } from '../../lib/core/money.ts'
import { day, isWithin, type Period } from '../../lib/core/period.ts'
import type { Project } from '../../lib/core/project.ts'

declare const project: Project
declare const amount: Cents
declare const assessed: AssessedClaim
declare const registered: PaymentClaim
declare const period: Period

// @ts-expect-error Cents are not numbers to add to anything.
export const sum = amount + amount
// @ts-expect-error Nor to multiply.
export const double = amount * 2
// @ts-expect-error A bare number is no amount.
export const bare: Cents = 600_000
// @ts-expect-error An amount is no number.
export const count: number = amount
// @ts-expect-error Amounts are added to amounts.
export const mixed = add(amount, 1)
// @ts-expect-error An amount is not compared with a number.
export const isSame = amount === 0
export const right = add(amount, cents(1))

// @ts-expect-error A text is no calendar day before it was read as one.
export const within = isWithin('2009-09-15', period)
export const rightDay = isWithin(day('2009-09-15'), period)

// @ts-expect-error Nothing can be funded that was not capped.
export const unfunded = fundClaim(project, assessed)
// @ts-expect-error Nothing can be capped that was not assessed.
export const uncapped = capClaim(project, registered)
export const funded = fundClaim(project, capClaim(project, assessed))

// @ts-expect-error A finding has the figures of its code.
export const wrongFigures = finding('not-paid', { paidOn: day('2009-09-15') })
// @ts-expect-error Nobody can find a code that is not in the catalogue.
export const wrongCode = finding('no-such-code', {})
// @ts-expect-error What was read is not changed afterwards.
project.code = 'S11050'
