// From a finding and what a person says about it to decisions as the workbook keeps them. Law: a decision names its place and the finding, so that it is
// found again whatever else changes.
import { placeText, splitAt } from '../../../lib/core/claim.ts'
import type { IsoDate } from '../../../lib/core/period.ts'
import type { Decision } from '../../../lib/core/project.ts'
import { checkStanding, type Check } from '../season/check.ts'
import type { Reach } from './state.ts'

/** Findings that core lets one decide for a whole sheet or file at once. */
const decidedWidely: ReadonlySet<string> = new Set(['vat-unknown', 'paid-date-unknown', 'working-time-record-missing'])

/** Undecided findings of the same kind in the same file, this one among them. */
export const alike = (check: Check, checks: readonly Check[]): Check[] =>
  checks.filter(
    (one) =>
      one.decidedAt !== null &&
      one.file === check.file &&
      one.finding.code === check.finding.code &&
      (one.key === check.key || checkStanding(one) === 'open'),
  )

/** What a decision about a finding can cover; nothing where it cannot be decided. */
export function reachesOf(check: Check, checks: readonly Check[]): Reach[] {
  if (check.decidedAt === null) return []
  const several: Reach[] = alike(check, checks).length > 1 ? ['alike'] : []
  return ['row', ...several, ...(decidedWidely.has(check.finding.code) ? (['sheet', 'file'] as const) : [])]
}

/** What a person has said. */
export interface Saying {
  readonly accept: boolean
  readonly reason: string
  readonly by: string
  readonly on: IsoDate
  readonly reach: Reach
}

export function decisionsFor(check: Check, checks: readonly Check[], { reach, ...said }: Saying): Decision[] {
  const { code } = check.finding
  return placesOf(check, checks, reach, said.accept).map((at) => ({ at, code, ...said }))
}

/** A rejection stands at each row it keeps out; only an acceptance can be written for a sheet or a file. */
function placesOf(check: Check, checks: readonly Check[], reach: Reach, accept: boolean): string[] {
  const { decidedAt, file } = check
  if (decidedAt === null || file === null) return []
  const sheet = sheetOf(check)
  const rows = alike(check, checks)
  switch (reach) {
    case 'row':
      return [decidedAt]
    case 'alike':
      return placesOfRows(rows)
    case 'sheet':
      return accept ? [placeText(file, sheet)] : placesOfRows(rows.filter((one) => sheetOf(one) === sheet))
    case 'file':
      return accept ? [file] : placesOfRows(rows)
  }
}

const placesOfRows = (rows: readonly Check[]): string[] => [...new Set(rows.flatMap(({ decidedAt }) => decidedAt ?? []))]
const sheetOf = ({ subject }: Check): string => splitAt(subject.kind === 'line' ? subject.line.line.at : '').sheet
