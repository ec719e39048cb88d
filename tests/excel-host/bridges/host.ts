// Excel as an add-in's library meets it: one workbook, what goes wrong with it, what was asked of it. Law: work is done piece after piece, never two at once.
import { FaultPlan } from '../faults/fault-plan.ts'
import { Statistics } from '../faults/statistics.ts'
import { Workbook } from '../model/workbook.ts'
import { Connection, type Receiver } from './connection.ts'

/** The real timers, so that a test's fake clock never stops Excel itself; "at once" is the next turn of the event loop, in a browser, too. */
const timer = globalThis.setTimeout.bind(globalThis)
const turn: (callback: () => void) => unknown = 'setImmediate' in globalThis ? globalThis.setImmediate.bind(globalThis) : timer

export const later = (callback: () => void, milliseconds: number): unknown =>
  milliseconds === 0 ? turn(callback) : timer(callback, milliseconds)

export interface HostOptions {
  readonly workbook?: Workbook
  readonly faults?: FaultPlan
}

export class Host {
  readonly workbook: Workbook
  readonly faults: FaultPlan
  readonly statistics = new Statistics()
  private queue: Promise<void> = Promise.resolve()

  constructor(options: HostOptions = {}) {
    this.workbook = options.workbook ?? new Workbook()
    this.faults = options.faults ?? new FaultPlan()
  }

  /** An add-in that talks to this Excel; several may. */
  connect(receiver: Receiver): Connection {
    return new Connection(this, receiver)
  }

  /** Does a piece of work after all that came before it. */
  enqueue(work: () => Promise<void>): void {
    this.queue = this.queue.then(work)
  }
}
