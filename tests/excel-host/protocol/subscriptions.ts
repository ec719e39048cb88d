// Which events an add-in registered for. Law: only what was registered is sent.

/** The library's own numbers of events. */
export const eventNumbers = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selected: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  formatChanged: 18,
  tableSelected: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const

export type EventNumber = (typeof eventNumbers)[keyof typeof eventNumbers]

/** The target of events of the whole workbook. */
export const wholeWorkbook = 'Workbook'

export class Subscriptions {
  private readonly counts = new Map<string, number>()

  register(event: EventNumber, target: string): void {
    const key = `${String(event)} ${target}`
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  unregister(event: EventNumber, target: string): void {
    const key = `${String(event)} ${target}`
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1))
  }

  has(event: EventNumber, target: string): boolean {
    return (this.counts.get(`${String(event)} ${target}`) ?? 0) > 0
  }

  get size(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }
}
