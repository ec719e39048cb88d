// What a person is looking at among the findings, and the decision being written. Law: setting a finding aside changes nothing in the workbook; only a
// decision does.
import type { Severity } from '../../../lib/core/finding.ts'
import type { Check } from '../season/check.ts'
import { checkStanding } from '../season/check.ts'

export const standings = ['open', 'parked', 'decided', 'told', 'all'] as const
export type StandingFilter = (typeof standings)[number]
export type SeverityFilter = Severity | 'any'

/** What one decision covers: the row, all rows alike of the file, the sheet, or the file. */
export const reaches = ['row', 'alike', 'sheet', 'file'] as const
export type Reach = (typeof reaches)[number]

/** A decision as it is being written. */
export interface DecisionDraft {
  readonly reason: string
  readonly reach: Reach
  /** Whether a decision was asked for without its reason. */
  readonly lacksReason: boolean
}

export interface ChecksState {
  readonly standing: StandingFilter
  readonly severity: SeverityFilter
  /** A locality's id, `project` for what belongs to none, or `any`. */
  readonly locality: string
  /** How many of the findings that the filters let through are on the screen; the rest are asked for. */
  readonly most: number
  /** The key of the finding that is open. */
  readonly openKey: string | null
  readonly draft: DecisionDraft
  /** Who decides; kept for the next time. */
  readonly by: string
  /** Fingerprints of the keys of findings set aside. */
  readonly parked: readonly string[]
}

/** A screen with thousands of findings would be slow, and nobody reads that many at once. */
export const PAGE_OF_CHECKS = 200

export const emptyDraft: DecisionDraft = { reason: '', reach: 'row', lacksReason: false }

export const firstChecks: ChecksState = {
  standing: 'open',
  severity: 'any',
  locality: 'any',
  most: PAGE_OF_CHECKS,
  openKey: null,
  draft: emptyDraft,
  by: '',
  parked: [],
}

/** A short fingerprint of a key, so that nothing of a file is kept with a person's preferences. */
export function parkMark(key: string): string {
  let mark = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(key)) mark = BigInt.asUintN(64, (mark ^ BigInt(byte)) * 0x100000001b3n)
  return mark.toString(36)
}

export const isParked = ({ parked }: ChecksState, { key }: Check): boolean => parked.length > 0 && parked.includes(parkMark(key))

/** Where a check is listed. */
export function listedAs(state: ChecksState, check: Check): Exclude<StandingFilter, 'all'> {
  const standing = checkStanding(check)
  if (standing === 'accepted' || standing === 'rejected') return 'decided'
  if (isParked(state, check)) return 'parked'
  return standing
}

/** The checks that the filters let through, in order. */
export function shownChecks(state: ChecksState, checks: readonly Check[]): Check[] {
  const { standing, severity, locality } = state
  return checks.filter(
    (one) =>
      (severity === 'any' || one.finding.severity === severity) &&
      (locality === 'any' || (one.locality ?? 'project') === locality) &&
      (standing === 'all' || listedAs(state, one) === standing),
  )
}

/** Without the finding that was open, where it is there no more. */
export const closedWithout = (state: ChecksState, checks: readonly Check[]): ChecksState =>
  state.openKey === null || checks.some(({ key }) => key === state.openKey) ? state : { ...state, openKey: null, draft: emptyDraft }
