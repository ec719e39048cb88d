// What goes wrong, and where. Law: a fault strikes once, at the place it was planned for; the library's own housekeeping is spared.
import type { RefusalCode } from '../model/refusal.ts'
import type { Workbook } from '../model/workbook.ts'
import type { HostErrorCode } from './host-errors.ts'

export type Fault =
  /** The whole request is refused with one of Excel's codes; nothing of it is done. */
  | { readonly kind: 'refuse'; readonly code: HostErrorCode }
  /** The request stops at an action (counted from 0 in it); what was before stays done. */
  | { readonly kind: 'fail'; readonly action: number; readonly code?: RefusalCode }
  /** No answer ever comes; so many actions were done before Excel fell silent. */
  | { readonly kind: 'silence'; readonly after?: 'nothing' | 'everything' | number }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }

/** One sync as a plan sees it: its number from 0, and how many actions it has. */
export interface SyncSeen {
  readonly number: number
  readonly actions: number
  /** How many actions all syncs before it had. */
  readonly actionsBefore: number
}

/** What happens before a sync is worked on: others edit. `number` is the sync's. */
export type Between = (workbook: Workbook, number: number) => void

export interface Limits {
  readonly requestBytes: number
  readonly responseBytes: number
}

/** Excel on the web: 5 MB each way (learn.microsoft.com, resource limits). */
const webLimits: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 }

type Decide = (sync: SyncSeen) => Fault | null

export class FaultPlan {
  limits: Limits = webLimits
  private readonly planned: Decide[] = []
  private edits: Between | null = null

  /** The next sync that comes. */
  next(fault: Fault): this {
    return this.once(() => fault)
  }

  /** The sync with this number, from 0, as statistics count them. */
  atSync(number: number, fault: Fault): this {
    return this.once((sync) => (sync.number === number ? fault : null))
  }

  /** The n-th action of all, from 0, as statistics count them: it fails, and the rest of its sync is not done. */
  atAction(number: number, code: RefusalCode = 'GeneralException'): this {
    return this.once(({ actionsBefore, actions }) =>
      number >= actionsBefore && number < actionsBefore + actions ? { kind: 'fail', action: number - actionsBefore, code } : null,
    )
  }

  /** Every sync is asked about, again and again. */
  always(decide: Decide): this {
    this.planned.push(decide)
    return this
  }

  /** Lets others edit between any two syncs; null for nobody. */
  betweenSyncs(edits: Between | null): this {
    this.edits = edits
    return this
  }

  /** Nothing goes wrong any more. */
  clear(): this {
    this.planned.length = 0
    this.edits = null
    this.limits = webLimits
    return this
  }

  /** The fault that strikes this sync, or null. */
  strikes(sync: SyncSeen): Fault | null {
    for (const decide of [...this.planned]) {
      const fault = decide(sync)
      if (fault !== null) return fault
    }
    return null
  }

  editBefore(workbook: Workbook, number: number): void {
    this.edits?.(workbook, number)
  }

  private once(decide: Decide): this {
    const strike: Decide = (sync) => {
      const fault = decide(sync)
      if (fault !== null) this.planned.splice(this.planned.indexOf(strike), 1)
      return fault
    }
    return this.always(strike)
  }
}
