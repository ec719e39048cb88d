// The door to a workbook: all that the pane may ask of it. Behind it stands Excel (Office.js) or the workbench's own grid. Law: the pane knows no Excel;
// every request either happens whole or says what happened and what to do.
import type { Finding } from '../../lib/core/finding.ts'
import type { Language } from '../../lib/core/locality.ts'
import type { Decision } from '../../lib/core/project.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import type { SheetPlan } from '../../lib/sheet/plan.ts'
import type { Posting } from '../../lib/sheet/project-workbook/index.ts'

/** Why a request did not happen; the pane has words for each, with what to do. */
export type Trouble =
  /** A cell is being edited: Excel refuses everything until the edit ends. */
  | { readonly kind: 'cellEdit' }
  /** The session has ended or timed out: reload the pane. */
  | { readonly kind: 'session' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'tooLarge' }
  /** A sheet is protected; its name is null where Excel only said that it must not, as in a workbook that is read-only. */
  | { readonly kind: 'protected'; readonly sheet: string | null }
  /** The workbook's structure is protected: no sheet can be made or taken away. */
  | { readonly kind: 'structureProtected' }
  /** Excel has not answered in time: nobody knows whether it happened; look again before trying again. */
  | { readonly kind: 'noAnswer' }
  /** Somebody changed the workbook between our reading and our writing; nothing was overwritten. */
  | { readonly kind: 'changedMeanwhile' }
  /** A sheet or table of the project workbook is missing. */
  | { readonly kind: 'missing'; readonly what: string }
  /** A sheet of this name is there already and is not ours: nothing was written; rename that sheet first. */
  | { readonly kind: 'nameTaken'; readonly sheet: string }
  /** A part of the pane itself could not be fetched; nothing was asked of the workbook. */
  | { readonly kind: 'notFetched' }
  | { readonly kind: 'other'; readonly message: string }

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble }

/** A report to be painted: its name, and its sheets. */
export interface PlannedReport {
  readonly name: string
  readonly plans: readonly SheetPlan[]
}

/** A report whose sheets we painted into the workbook. */
export interface PaintedReport {
  /** As it was named when it was painted. */
  readonly report: string
  /** The sheets as they are called now, in the order of the report's plans. */
  readonly sheets: readonly string[]
  /** Set where the report is frozen. */
  readonly fingerprint: string | null
}

/** The workbook as it stands. */
export interface Snapshot {
  /** All sheets with what they hold, hidden ones too, in order. */
  readonly sheets: readonly Grid[]
  /** Claims as they were read from the ledger's tables, in the order of the chain, and what is wrong with it; only those in state `posted` count. */
  readonly postings: readonly Posting[]
  readonly findings: readonly Finding[]
  /** The hash of the last posting, or `start`: what a new posting must follow. */
  readonly head: string
  /** Whether an interrupted posting left something behind that `recover` settles. */
  readonly isUnfinished?: boolean
  /** Whether setting the workbook up was interrupted: until it is done once more there is no project. */
  readonly isBeingSetUp?: boolean
  /** The reports that stand in the workbook. */
  readonly reports?: readonly PaintedReport[]
}

export interface CellPlace {
  readonly sheet: string
  /** From 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
}

export type WorkbookEvent =
  /** Cells changed, by this person, by somebody else, or by our own work where the host can tell; `sheet` is the sheet's name. */
  | { readonly kind: 'changed'; readonly sheet: string; readonly isRemote: boolean; readonly isOwn: boolean }
  | { readonly kind: 'selected'; readonly place: CellPlace }

export interface Surroundings {
  readonly language: Language
  readonly theme: 'light' | 'dark' | 'highContrast'
  /** The host's version and platform, for the diagnosis a person can copy. */
  readonly host: string
}

export interface WorkbookDoor {
  readonly surroundings: () => Surroundings
  readonly read: () => Promise<Outcome<Snapshot>>
  /** Makes the project workbook's sheets; refuses to touch a sheet of the same name that is not ours. */
  readonly setUp: (plans: readonly SheetPlan[]) => Promise<Outcome<null>>
  /**
   * Posts claims after the head we have read: one write of pending rows, read back and verified, then posted. A claim whose import key is posted already
   * adds nothing. `changedMeanwhile` where the head is another by now.
   */
  readonly post: (postings: readonly Posting[], head: string) => Promise<Outcome<{ readonly posted: number; readonly already: number }>>
  /** Takes claims out again by their import keys, rows and ledger both: our own undo, since Excel's is lost. The chain is written anew. */
  readonly putBack: (importKeys: readonly string[], head: string) => Promise<Outcome<null>>
  /** Finishes or removes what an interrupted posting left pending. */
  readonly recover: (what: 'finish' | 'remove') => Promise<Outcome<null>>
  /** Adds or replaces decisions in the decisions table. */
  readonly decide: (decisions: readonly Decision[]) => Promise<Outcome<null>>
  /** Writes or refreshes reports: sheets we made before are replaced in place, others are never touched. Frozen reports are left alone. */
  readonly paint: (reports: readonly PlannedReport[]) => Promise<Outcome<null>>
  /** Makes a painted report final: values instead of formulas, protected, marked with the fingerprint given. */
  readonly freeze: (report: string, fingerprint: string) => Promise<Outcome<null>>
  readonly select: (place: CellPlace) => Promise<Outcome<null>>
  /** Calls back on changes and selections until the returned function is called. */
  readonly watch: (listener: (event: WorkbookEvent) => void) => Promise<Outcome<() => void>>
}
