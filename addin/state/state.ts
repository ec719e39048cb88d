// All that the pane knows between two events. Law: what can be had from the workbook is not kept beside it; here is the last reading of it, and what the
// person is doing.
import type { Language } from '../../lib/core/locality.ts'
import type { IsoDate } from '../../lib/core/period.ts'
import type { ReportKind } from '../../lib/core/report/block.ts'
import type { CellReference } from '../../lib/core/report/index.ts'
import type { Finding } from '../../lib/core/finding.ts'
import type { Project } from '../../lib/core/project.ts'
import type { CellPlace, Surroundings, Trouble } from '../workbook/door.ts'
import { noClaims, type ClaimsState } from './claims/state.ts'
import { firstChecks, type ChecksState } from './checks/state.ts'
import type { PaneEvent } from './event.ts'
import type { WorkbookReading } from './season/index.ts'
import type { ReportId } from './season/report-id.ts'
import type { Work } from './work.ts'

export const viewIds = ['overview', 'claims', 'checks', 'reports', 'project'] as const
export type ViewId = (typeof viewIds)[number]

export type WorkbookState = { readonly kind: 'opening' } | { readonly kind: 'unread'; readonly trouble: Trouble } | WorkbookReading

/**
 * What a failure has left in the workbook: what was asked for, done whole; nothing; a posting in between, which does not count; sheets in between, which
 * the next attempt writes whole; or something of which nobody knows yet.
 */
export type Left = 'done' | 'nothing' | 'posting' | 'sheets' | 'unknown'

/** Something that did not happen: why, what it has left where that is to be told, and how it is tried again. */
export interface Failure {
  readonly trouble: Trouble
  readonly left: Left | null
  readonly again: PaneEvent | null
}

/** What was done, said once. */
export type Notice =
  | { readonly kind: 'posted'; readonly posted: number; readonly already: number }
  | { readonly kind: 'putBack'; readonly file: string }
  | { readonly kind: 'recovered'; readonly what: 'finish' | 'remove' }
  | { readonly kind: 'decided'; readonly accept: boolean; readonly count: number }
  | { readonly kind: 'written'; readonly reports: number }
  | { readonly kind: 'frozen' }
  | { readonly kind: 'setUp' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'notCopied' }
  /** The workbook has no cell for what was asked about. */
  | { readonly kind: 'nowhere' }

export interface ReportsState {
  readonly kinds: readonly ReportKind[]
  readonly languages: readonly Language[]
  /** The report of which it is asked whether it is really to be frozen. */
  readonly sureAbout: string | null
}

/** How a workbook is to be set up as a project workbook. */
export interface SetUpState {
  readonly language: Language
  /** A project read from project.json; null begins an empty one. */
  readonly project: { readonly name: string; readonly project: Project } | null
  /** What is wrong with the project.json that was chosen. */
  readonly findings: readonly Finding[]
}

/** How a figure comes about, as far as a person has walked. */
export interface WhyState {
  readonly report: ReportId
  /** From the figure asked about to the one shown. */
  readonly trail: readonly CellReference[]
}

export interface PaneState {
  readonly surroundings: Surroundings
  readonly today: IsoDate
  readonly view: ViewId
  readonly workbook: WorkbookState
  /** The cell that is selected in the workbook. */
  readonly selected: CellPlace | null
  readonly claims: ClaimsState
  readonly checks: ChecksState
  readonly reports: ReportsState
  readonly setUp: SetUpState
  readonly why: WhyState | null
  /** Whether the workbook has changed since it was read; it is being read again. */
  readonly isBehind: boolean
  /** What the workbook is being asked to do; one thing at a time. */
  readonly work: Work | null
  readonly failure: Failure | null
  readonly notice: Notice | null
}

/** What a person's earlier visits left behind; nothing of the workbook is in it. */
export interface Preferences {
  readonly by: string
  readonly parked: readonly string[]
}

export function firstState(surroundings: Surroundings, today: IsoDate, preferences: Preferences): PaneState {
  const { language } = surroundings
  return {
    surroundings,
    today,
    view: 'overview',
    workbook: { kind: 'opening' },
    selected: null,
    claims: noClaims,
    checks: { ...firstChecks, ...preferences },
    reports: { kinds: ['financial'], languages: [language], sureAbout: null },
    setUp: { language, project: null, findings: [] },
    why: null,
    isBehind: false,
    work: null,
    failure: null,
    notice: null,
  }
}
