// Running sums of a table's amount columns, and of every stretch of lines that a total may be of. Law: exact whole numbers of any size; a stretch with
// an amount nobody could read has no sum.

/** A stretch of lines: all of them, those since the last heading of a section, subtotal or page. */
export type Stretch = 'all' | 'section' | 'subtotal' | 'page'

interface Sum {
  readonly cents: bigint
  /** Lines whose amount in this column could not be read. */
  readonly unread: number
}

const NOTHING: Sum = { cents: 0n, unread: 0 }
const plus = (a: Sum, b: Sum): Sum => ({ cents: a.cents + b.cents, unread: a.unread + b.unread })
const minus = (a: Sum, b: Sum): Sum => ({ cents: a.cents - b.cents, unread: a.unread - b.unread })

/** The column that stands for the gross amount of every line, wherever its parts stood. */
export const GROSS = -1

type ByColumn = ReadonlyMap<number, Sum>

export class Sums {
  readonly #all = new Map<number, Sum>()
  #lines = 0
  readonly #starts = new Map<Stretch, { readonly sums: ByColumn; readonly lines: number }>()
  readonly #groups = new Map<string, Map<number, Sum>>()

  /** Adds a line: its amounts in cents by column, null where one could not be read, and the groups it is in (`category services`, `month 9`). */
  add(amounts: ReadonlyMap<number, number | null>, groups: readonly string[]): void {
    for (const [column, cents] of amounts) {
      const sum: Sum = cents === null ? { cents: 0n, unread: 1 } : { cents: BigInt(cents), unread: 0 }
      this.#all.set(column, plus(this.#all.get(column) ?? NOTHING, sum))
      for (const group of groups) this.#addTo(group, column, sum)
    }
    this.#lines += 1
  }

  #addTo(name: string, column: number, sum: Sum): void {
    const group = this.#groups.get(name) ?? new Map<number, Sum>()
    group.set(column, plus(group.get(column) ?? NOTHING, sum))
    this.#groups.set(name, group)
  }

  /** A section, a page or the lines after a subtotal begin here. */
  start(stretch: Exclude<Stretch, 'all'>): void {
    this.#starts.set(stretch, { sums: new Map(this.#all), lines: this.#lines })
  }

  /** The lines of a stretch so far. */
  lines(stretch: Stretch): number {
    return this.#lines - (stretch === 'all' ? 0 : (this.#starts.get(stretch)?.lines ?? 0))
  }

  /** The sum of a column over a stretch; null where an amount of it could not be read. */
  of(column: number, stretch: Stretch): bigint | null {
    const all = this.#all.get(column) ?? NOTHING
    const before = stretch === 'all' ? NOTHING : (this.#starts.get(stretch)?.sums.get(column) ?? NOTHING)
    return known(minus(all, before))
  }

  /** The sum of a column over the lines of a group. */
  ofGroup(column: number, group: string): bigint | null {
    return known(this.#groups.get(group)?.get(column) ?? NOTHING)
  }

  hasGroup(group: string): boolean {
    return this.#groups.has(group)
  }
}

const known = (sum: Sum): bigint | null => (sum.unread > 0 ? null : sum.cents)
