// What the pane asks a workbook to do. Law: everything a piece of work needs is in it, so that it can be told, tried again and tested as plain values.
import type { Decision } from '../../lib/core/project.ts'
import type { SheetPlan } from '../../lib/sheet/plan.ts'
import type { Posting } from '../../lib/sheet/project-workbook/index.ts'

/** A report with the name by which the workbook knows it. */
export interface WrittenReport {
  readonly name: string
  readonly plans: readonly SheetPlan[]
}

export type Work =
  /** Claims that replace others are posted after those are put back. */
  | {
      readonly kind: 'post'
      readonly postings: readonly Posting[]
      readonly replaced: readonly string[]
      readonly head: string
      readonly files: readonly number[]
    }
  | { readonly kind: 'putBack'; readonly importKeys: readonly string[]; readonly head: string; readonly file: string }
  | { readonly kind: 'recover'; readonly what: 'finish' | 'remove' }
  | { readonly kind: 'decide'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'write'; readonly reports: readonly WrittenReport[] }
  /** `figures` is the settlement as the batch writes it; its fingerprint seals the report. A report that says something else by now is written first. */
  | { readonly kind: 'freeze'; readonly report: string; readonly plans: readonly SheetPlan[] | null; readonly figures: string }
  | { readonly kind: 'setUp'; readonly plans: readonly SheetPlan[] }

/** What came of it. */
export interface Done {
  readonly posted: number
  readonly already: number
}
