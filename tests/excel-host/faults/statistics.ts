// What an add-in asked of Excel: syncs, actions, bytes each way, members used. For tests that hold budgets. Law: the library's own housekeeping is counted apart.

export type Outcome = 'answered' | 'failed' | 'refused' | 'silent'

export interface SyncRecord {
  readonly number: number
  readonly actions: number
  /** UTF-8 bytes of the request and of the answer. */
  readonly bytesIn: number
  readonly bytesOut: number
  readonly outcome: Outcome
  /** How often each member was used: `Range.Values=`, `Range.GetUsedRangeOrNullObject()`. */
  readonly members: ReadonlyMap<string, number>
}

export interface Totals {
  readonly syncs: number
  readonly actions: number
  readonly bytesIn: number
  readonly bytesOut: number
  readonly members: ReadonlyMap<string, number>
}

export class Statistics {
  readonly syncs: SyncRecord[] = []
  /** Requests the library makes by itself: giving references back, saying that it is ready. */
  housekeeping = 0

  add(record: SyncRecord): void {
    this.syncs.push(record)
  }

  /** Sums over all syncs, or over those from a number on. */
  totals(from = 0): Totals {
    const records = this.syncs.slice(from)
    const members = new Map<string, number>()
    for (const record of records) for (const [name, count] of record.members) members.set(name, (members.get(name) ?? 0) + count)
    const sum = (part: (record: SyncRecord) => number): number => records.reduce((total, record) => total + part(record), 0)
    return {
      syncs: records.length,
      actions: sum(({ actions }) => actions),
      bytesIn: sum(({ bytesIn }) => bytesIn),
      bytesOut: sum(({ bytesOut }) => bytesOut),
      members,
    }
  }

  /** What an operation costs: `const cost = await statistics.during(() => post(…))`. */
  async during(operation: () => Promise<unknown>): Promise<Totals> {
    const from = this.syncs.length
    await operation()
    return this.totals(from)
  }
}
