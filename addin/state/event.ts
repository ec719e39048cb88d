// Everything that can happen to the pane: what the person does, and what the workbook and the readers answer.
import type { Language } from '../../lib/core/locality.ts'
import type { IsoDate } from '../../lib/core/period.ts'
import type { Decision, Project } from '../../lib/core/project.ts'
import type { ReportKind } from '../../lib/core/report/block.ts'
import type { CellReference } from '../../lib/core/report/index.ts'
import type { Checked } from '../../lib/core/finding.ts'
import type { FileRead, ReadingStage } from '../reading/file-read.ts'
import type { CellPlace, Outcome, Snapshot, Surroundings, Trouble } from '../workbook/door.ts'
import type { Reach, SeverityFilter, StandingFilter } from './checks/state.ts'
import type { PickedFile } from './claims/state.ts'
import type { ReportId } from './season/report-id.ts'
import type { ViewId } from './state.ts'
import type { Done, Work } from './work.ts'

/** What the workbook and the world around the pane tell. */
export type WorldEvent =
  | { readonly kind: 'surroundingsSeen'; readonly surroundings: Surroundings; readonly today: IsoDate }
  | { readonly kind: 'workbookRead'; readonly outcome: Outcome<Snapshot>; readonly today: IsoDate }
  | { readonly kind: 'workbookChanged' }
  /** Something may have changed: the person has come back, or our own work is done. It is looked at without a word. */
  | { readonly kind: 'readingDue' }
  | { readonly kind: 'cellSelected'; readonly place: CellPlace }
  /** `reading` is the workbook as it is after the work; null where it could not be asked. */
  | { readonly kind: 'worked'; readonly work: Work; readonly outcome: Outcome<Done>; readonly reading: Outcome<Snapshot> | null }
  | { readonly kind: 'selectionRefused'; readonly place: CellPlace; readonly trouble: Trouble }
  /** A fault of the program itself, told once where all else has failed. */
  | { readonly kind: 'faultMet'; readonly message: string }
  | { readonly kind: 'copied'; readonly isDone: boolean }
  /** The rooms behind the overview could not be fetched; whether something was to happen in them. */
  | { readonly kind: 'roomsShut'; readonly isAwaited: boolean }

/** What holds in every view. */
export type FrameEvent =
  | { readonly kind: 'viewChosen'; readonly view: ViewId }
  | { readonly kind: 'readAsked' }
  | { readonly kind: 'againAsked' }
  /** The pane is to begin anew. */
  | { readonly kind: 'reopenAsked' }
  | { readonly kind: 'failureDismissed' }
  | { readonly kind: 'noticeDismissed' }
  | { readonly kind: 'cellAsked'; readonly place: CellPlace }
  | { readonly kind: 'copyAsked'; readonly text: string }

export type ClaimsEvent =
  | { readonly kind: 'filesPicked'; readonly files: readonly PickedFile[] }
  | { readonly kind: 'readingStaged'; readonly id: number; readonly stage: ReadingStage }
  | { readonly kind: 'fileRead'; readonly id: number; readonly file: FileRead }
  | { readonly kind: 'readingCancelled'; readonly id: number }
  | { readonly kind: 'rereadAsked'; readonly id: number }
  | { readonly kind: 'fileForgotten'; readonly id: number }
  | { readonly kind: 'fileTaken'; readonly id: number; readonly isTaken: boolean }
  | { readonly kind: 'fileOpened'; readonly id: number; readonly isOpen: boolean }
  | { readonly kind: 'postAsked' }
  | { readonly kind: 'putBackAsked'; readonly file: string }
  | { readonly kind: 'putBackDoubted' }
  | { readonly kind: 'putBackSure'; readonly file: string }
  | { readonly kind: 'recoverAsked'; readonly what: 'finish' | 'remove' }

export type ChecksEvent =
  | { readonly kind: 'standingFiltered'; readonly standing: StandingFilter }
  | { readonly kind: 'severityFiltered'; readonly severity: SeverityFilter }
  | { readonly kind: 'localityFiltered'; readonly locality: string }
  /** The list shows its next findings, too. */
  | { readonly kind: 'moreChecksAsked' }
  | { readonly kind: 'checkToggled'; readonly key: string }
  | { readonly kind: 'checkShown'; readonly key: string }
  | { readonly kind: 'reasonWritten'; readonly reason: string }
  | { readonly kind: 'byWritten'; readonly by: string }
  | { readonly kind: 'reachChosen'; readonly reach: Reach }
  | { readonly kind: 'decided'; readonly key: string; readonly accept: boolean }
  | { readonly kind: 'checkParked'; readonly key: string; readonly isParked: boolean }
  /** Decisions that were not written are written once more. */
  | { readonly kind: 'decisionsAsked'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'localityChecksAsked'; readonly locality: string }

export type ReportsEvent =
  | { readonly kind: 'reportKindChosen'; readonly report: ReportKind; readonly isChosen: boolean }
  | { readonly kind: 'reportLanguageChosen'; readonly language: Language; readonly isChosen: boolean }
  | { readonly kind: 'writeAsked'; readonly reports: readonly ReportId[] }
  | { readonly kind: 'freezeAsked'; readonly name: string }
  | { readonly kind: 'freezeDoubted' }
  | { readonly kind: 'freezeSure'; readonly name: string }

export type SetUpEvent =
  | { readonly kind: 'setUpLanguageChosen'; readonly language: Language }
  | { readonly kind: 'projectFilePicked'; readonly file: PickedFile }
  | { readonly kind: 'projectFileRead'; readonly name: string; readonly read: Checked<Project | null> }
  | { readonly kind: 'projectForgotten' }
  | { readonly kind: 'setUpAsked' }

export type WhyEvent =
  /** Asks about a figure of the financial report. */
  | { readonly kind: 'whyAsked'; readonly reference: CellReference }
  /** Asks about the cell that is selected in a report. */
  | { readonly kind: 'whySelectedAsked' }
  | { readonly kind: 'whyFollowed'; readonly reference: CellReference }
  /** Back to the figure at this place of the trail. */
  | { readonly kind: 'whyReturned'; readonly length: number }
  | { readonly kind: 'whyClosed' }

export type PaneEvent = WorldEvent | FrameEvent | ClaimsEvent | ChecksEvent | ReportsEvent | SetUpEvent | WhyEvent
