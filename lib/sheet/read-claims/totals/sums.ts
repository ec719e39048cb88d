// Running sums of a table's amount columns, and of every stretch of lines that a total may be of. Law: exact whole numbers of any size; a stretch with
// an amount nobody could read has no sum.

/** A stretch of lines: all of them, those since the last heading of a section, subtotal or page. */
export type Stretch = 'all' | 'section' | 'subtotal' | 'page'

interface Sum {
  readonly cents: bigint
  /** Lines whose amount in this column could not be read. */
  readonly unread: number
}

/** Where a stretch began: the sums and the lines before it. */
interface Start {
  readonly sums: readonly Sum[]
  readonly lines: number
}

/** A report has few levels of sums: of more open stretches the outermost and the latest are known. */
const MOST_OPEN = 100

const NOTHING: Sum = { cents: 0n, unread: 0 }
const minus = (a: Sum, b: Sum): Sum => ({ cents: a.cents - b.cents, unread: a.unread - b.unread })

/** Below this a sum of numbers is exact. */
const EXACT = 2 ** 52

/** A sum that grows: in numbers, which add up several times faster than bigints, as long as they are exact. */
class GrowingSum {
  #wholes = 0n
  #cents = 0
  #unread = 0

  add(cents: number | null): void {
    this.#cents += cents ?? 0
    if (cents === null) this.#unread += 1
    if (Math.abs(this.#cents) < EXACT) return
    this.#wholes += BigInt(this.#cents)
    this.#cents = 0
  }

  get soFar(): Sum {
    return { cents: this.#wholes + BigInt(this.#cents), unread: this.#unread }
  }
}

/** The column that stands for the gross amount of every line, wherever its parts stood. */
export const GROSS = -1
/** Where the sum of a column stands among those of all. */
const placeOf = (column: number): number => column - GROSS

/** What a line has in a column, in cents; null where it could not be read. A line has one amount in a column. */
export type ColumnAmount = readonly [column: number, cents: number | null]

export class Sums {
  readonly #all: GrowingSum[] = []
  #lines = 0
  readonly #starts = new Map<Stretch, Start>()
  /** Where the stretches began that a sum of sums may be of, from the outermost. */
  #open: Start[] = [{ sums: [], lines: 0 }]
  readonly #groups = new Map<string, GrowingSum[]>()
  /** How many lines from the first on are in some total. */
  #covered = 0

  /** Adds a line: its amounts in cents by column, null where one could not be read, and the groups it is in (`category services`, `month 9`). */
  add(amounts: readonly ColumnAmount[], groups: readonly string[]): void {
    addTo(this.#all, amounts)
    for (const name of groups) {
      let group = this.#groups.get(name)
      if (group === undefined) this.#groups.set(name, (group = []))
      addTo(group, amounts)
    }
    this.#lines += 1
  }

  /** A section, a page or the lines after a subtotal begin here. */
  start(stretch: Exclude<Stretch, 'all'>): void {
    const start = { sums: this.#all.map((sum) => sum.soFar), lines: this.#lines }
    this.#starts.set(stretch, start)
    if (stretch === 'page' || this.#open.at(-1)?.lines === this.#lines) return
    this.#open.push(start)
    if (this.#open.length > MOST_OPEN) this.#open.splice(1, 1)
  }

  /** Whether amounts are the sums of several stretches up to here, as the sum of a group of accounts is; the stretches within it are then closed. */
  closesSeveral(amounts: readonly { readonly column: number; readonly cents: number }[]): boolean {
    const found = this.#open.findLastIndex((start) => amounts.every(({ column, cents }) => this.#since(start, column) === BigInt(cents)))
    if (found < 0 || amounts.length === 0) return false
    this.#open = this.#open.slice(0, found + 1)
    return true
  }

  /** The lines of a stretch so far. */
  lines(stretch: Stretch): number {
    return this.#lines - (stretch === 'all' ? 0 : (this.#starts.get(stretch)?.lines ?? 0))
  }

  /** The lines up to here are in some total. */
  cover(): void {
    this.#covered = this.#lines
  }

  /** How many lines above a stretch are in no total; below 0 where some of its own already are in one. */
  uncoveredAbove(stretch: Stretch): number {
    return this.#lines - this.lines(stretch) - this.#covered
  }

  /** The sum of a column over a stretch; null where an amount of it could not be read. */
  of(column: number, stretch: Stretch): bigint | null {
    return this.#since(stretch === 'all' ? undefined : this.#starts.get(stretch), column)
  }

  #since(start: Start | undefined, column: number): bigint | null {
    return known(minus(this.#all[placeOf(column)]?.soFar ?? NOTHING, start?.sums[placeOf(column)] ?? NOTHING))
  }

  /** The sum of a column over the lines of a group. */
  ofGroup(column: number, group: string): bigint | null {
    return known(this.#groups.get(group)?.[placeOf(column)]?.soFar ?? NOTHING)
  }

  hasGroup(group: string): boolean {
    return this.#groups.has(group)
  }
}

const known = (sum: Sum): bigint | null => (sum.unread > 0 ? null : sum.cents)

function addTo(sums: GrowingSum[], amounts: readonly ColumnAmount[]): void {
  for (const [column, cents] of amounts) (sums[placeOf(column)] ??= new GrowingSum()).add(cents)
}
