// Which costs are eligible: PaymentClaims → AssessedLines. Law: every rule looks at every line, all findings are kept, and an error stops a line as a
// whole until it is decided; only what is decided or without error counts.
import {
  claimedAmount,
  invoiceAmount,
  isAboutList,
  isReduction,
  splitAt,
  type PaymentClaim,
  type PlacedLine,
  type StoredFinding,
} from '../claim.ts'
import { finding, isError, type Finding, type FindingCode } from '../finding.ts'
import { smaller, smallerInSize, subtract, ZERO, type Cents } from '../money.ts'
import { categoryOf, profileOf } from '../profile/index.ts'
import type { Decision, Project } from '../project.ts'
import { amountsDisagree, hasOppositeSigns } from './amounts-disagree.ts'
import { categoryNotApproved } from './category-not-approved.ts'
import { categoryUnknown } from './category-unknown.ts'
import { CountedLines, type MayRepeat } from './claimed-twice.ts'
import { costNotEligible } from './cost-not-eligible.ts'
import { coveredBySimplifiedCost, isCovered } from './covered-by-simplified-cost.ts'
import { currencyNotEuro } from './currency-not-euro.ts'
import { decisionsOf, type Decisions } from './decisions.ts'
import { doubleFunding } from './double-funding.ts'
import { equipmentNotEligible } from './equipment-not-eligible.ts'
import { notPaid } from './not-paid.ts'
import { outsideProjectPeriod } from './outside-project-period.ts'
import { paidDateUnknown } from './paid-date-unknown.ts'
import type { LineRule, Subject } from './rule.ts'
import { travelAboveRate } from './travel-above-rate.ts'
import { amountAfterVat } from './vat.ts'
import { vatImplausible } from './vat-implausible.ts'
import { vatRecoverable } from './vat-recoverable.ts'
import { vatUnknown } from './vat-unknown.ts'
import { voucherMissing } from './voucher-missing.ts'
import { workingTimeRecordMissing } from './working-time-record-missing.ts'

/** The rules every line meets by itself, in the order of the arithmetic: VAT, period and paid, category, kind of cost. */
export const lineRules: readonly LineRule[] = [
  amountsDisagree,
  currencyNotEuro,
  vatUnknown,
  vatRecoverable,
  vatImplausible,
  outsideProjectPeriod,
  notPaid,
  paidDateUnknown,
  voucherMissing,
  categoryUnknown,
  categoryNotApproved,
  coveredBySimplifiedCost,
  costNotEligible,
  equipmentNotEligible,
  workingTimeRecordMissing,
  travelAboveRate,
  doubleFunding,
]

/** A finding about a line, with what was decided about it and whether it keeps the line out. */
export interface LineFinding {
  readonly finding: Finding | StoredFinding
  readonly decision: Decision | null
  readonly blocks: boolean
}

/** A cost line with its verdict: what was claimed, what of it is eligible, and every reason. */
export interface AssessedLine extends PlacedLine {
  readonly locality: string
  readonly claim: number
  readonly claimedCents: Cents
  readonly eligibleCents: Cents
  readonly ineligibleCents: Cents
  readonly findings: readonly LineFinding[]
}

/** Every line with its verdict, and the decisions that met no finding. */
export interface Assessment {
  /** By claim number, then the project's order of localities, then line order. */
  readonly lines: readonly AssessedLine[]
  readonly undecided: readonly Decision[]
}

/**
 * Assesses every line of the claims, in the order in which costs are counted, by the rules of DOMAIN § 3. Faults are findings of the lines; it never throws for
 * data. Whoever knows which lines may repeat another says so, and saves comparing the others.
 */
export function assess(project: Project, claims: readonly PaymentClaim[], mayRepeat: MayRepeat = () => true): Assessment {
  const files = new Set(claims.flatMap((claim) => claim.lines.map((line) => line.place.file)))
  const decisions = decisionsOf(project.decisions, files)
  const counted = new CountedLines(mayRepeat)
  const lines = claims.flatMap((claim) => claim.lines.map((placed) => assessLine(project, claim, placed, decisions, counted)))
  return { lines, undecided: decisions.unused() }
}

/** What a person has rejected is still looked for among the repeats: the finding stands beside its decision, and one other decision undoes it. */
function assessLine(project: Project, claim: PaymentClaim, placed: PlacedLine, decisions: Decisions, counted: CountedLines): AssessedLine {
  const subject: Subject = {
    project,
    profile: profileOf(project.profile),
    locality: claim.locality,
    filing: claim.filing,
    line: placed.line,
  }
  const own = lineRules.flatMap((rule) => rule.check(subject) ?? [])
  const decide = (one: Finding | StoredFinding): LineFinding => decided(one, placed, decisions)
  const alone = merged(own, placed.stored).map(decide)
  const rejected = rejections(placed, decisions).map(decide)
  const repeated = alone.some((one) => one.blocks) ? null : counted.check(placed, claim.locality.id)
  const findings = alone.concat(rejected, repeated === null ? [] : [decide(repeated)])
  const isCounted = !findings.some((one) => one.blocks)
  if (isCounted && isReimbursed(subject)) counted.count(placed, claim.locality.id)
  const { line, place, stored } = placed
  const { claimedCents, eligibleCents, ineligibleCents } = verdict(subject, isCounted)
  // Field by field: an object put together by spreading takes twice the room, and there may be half a million.
  const [locality, number] = [claim.locality.id, claim.filing.number]
  return { line, place, stored, locality, claim: number, claimedCents, eligibleCents, ineligibleCents, findings }
}

/** Our own findings and what reading found on the row; the same code twice is one finding, and repeats are judged here, not where they were read. */
function merged(own: readonly Finding[], stored: readonly StoredFinding[]): (Finding | StoredFinding)[] {
  const codes = new Set<string>(own.map((one) => one.code))
  return [...own, ...stored.filter((one) => !codes.has(one.code) && one.code !== 'claimed-twice')]
}

const rejections = ({ place, line }: PlacedLine, decisions: Decisions): Finding[] =>
  decisions.rejections(place).map((one) => finding('rejected-by-decision', { reason: one.reason, by: one.by }, line.at))

function decided(one: Finding | StoredFinding, { place, line }: PlacedLine, decisions: Decisions): LineFinding {
  const decision = decisions.about(isAboutList(one) ? { ...place, ...splitAt(one.at ?? '') } : place, one.code)
  const stops = isError(one) && decision?.accept !== true && (!isReduction(line) || stopsReductions(one.code))
  return { finding: one, decision, blocks: stops }
}

/** Reading codes that are about a day, which never stop a reduction either. */
const aboutDays: ReadonlySet<string> = new Set(['date-unreadable', 'date-ambiguous'] satisfies FindingCode[])
const rulesByCode: ReadonlyMap<string, LineRule> = new Map(lineRules.map((rule) => [rule.code, rule]))
const stopsReductions = (code: string): boolean => rulesByCode.get(code)?.stopsReductions ?? !aboutDays.has(code)

function verdict(subject: Subject, isCounted: boolean): Pick<AssessedLine, 'claimedCents' | 'eligibleCents' | 'ineligibleCents'> {
  const claimedCents = claimedAmount(subject.line) ?? ZERO
  const eligibleCents = isCounted && isReimbursed(subject) ? eligibleAmount(subject) : ZERO
  return { claimedCents, eligibleCents, ineligibleCents: subtract(claimedCents, eligibleCents) }
}

/** Memo categories and what a flat rate or lump sum stands for are kept for the record only. */
const isReimbursed = ({ profile, line }: Subject): boolean =>
  categoryOf(profile, line.category)?.memo !== true && !isCovered(profile, line.category)

/** What the VAT rule leaves, and no more than what is charged to the project. An amount with no word of VAT gets here only by a decision that accepts
 * it, which says that no VAT has to come off. Of opposite signs that were accepted the reduction counts. */
function eligibleAmount({ line, locality }: Subject): Cents {
  const left = amountAfterVat(line, locality.implementer) ?? invoiceAmount(line)
  if (left === null) return ZERO
  if (line.claimedCents === null) return left
  return hasOppositeSigns(line.claimedCents, left) ? smaller(line.claimedCents, left) : smallerInSize(line.claimedCents, left)
}
