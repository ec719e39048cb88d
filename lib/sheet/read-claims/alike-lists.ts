// Lists sent again with other numbers for their vouchers, or without any: the same day, payee and amount on line after line. Law: two lists that have three such
// lines in common, half of the shorter one's, are asked about; a single line only where the two numbers are one number written in two ways.
import { invoiceAmount, type Line } from '../../core/claim.ts'
import { numbersOf } from '../../core/eligibility/claimed-twice.ts'
import { toInteger, type Cents } from '../../core/money.ts'
import { plain } from '../plain-text.ts'
import { Versions } from './versions.ts'

/** A line that stands in another list, too, as it seems. */
export interface Alike {
  readonly line: number
  readonly other: number
  readonly amount: Cents
}

interface Seen {
  readonly line: number
  readonly list: string
  readonly numbers: readonly string[]
}

interface Pair extends Alike {
  readonly lists: readonly [string, string]
  readonly isSameNumber: boolean
}

/** A key is remembered of so many lists. */
const MOST_LISTS = 4
const LONGEST = 120

/** What two lines have in common that may be one cost; null where too little is known of a line. */
export function alikeKey(line: Line): string | null {
  const { incurredOn, supplier, description } = line
  const amount = invoiceAmount(line)
  const text = supplier ?? description
  if (incurredOn === null || amount === null || text === null || text.length > LONGEST) return null
  return `${incurredOn} ${String(toInteger(amount))} ${plain(text)}`
}

export class AlikeLists {
  readonly #known = new Map<string, Seen[]>()
  readonly #versions = new Versions()
  readonly #pairs = new Map<number, Pair>()

  /** One more line of a list. */
  count(list: string): void {
    this.#versions.count(list)
  }

  /** Takes a line of a list, by its number. */
  add(cost: Line, line: number, list: string): void {
    const key = alikeKey(cost)
    const amount = invoiceAmount(cost)
    if (key === null || amount === null) return
    const seen = this.#known.get(key) ?? []
    const own: Seen = { line, list, numbers: numbersOf(cost).map(digitsOf) }
    for (const other of seen) if (other.list !== list) this.#pair(own, other, amount)
    if (seen.length < MOST_LISTS && !seen.some((one) => one.list === list)) this.#known.set(key, [...seen, own])
  }

  #pair(one: Seen, other: Seen, amount: Cents): void {
    this.#versions.repeat(one.list, other.list)
    const pair = { amount, lists: [one.list, other.list] as const, isSameNumber: areSame(one, other) }
    if (!this.#pairs.has(one.line)) this.#pairs.set(one.line, { ...pair, line: one.line, other: other.line })
    if (!this.#pairs.has(other.line)) this.#pairs.set(other.line, { ...pair, line: other.line, other: one.line })
  }

  /** What another list has of a line, once all have been taken. */
  of(line: number): Alike | null {
    const pair = this.#pairs.get(line)
    if (pair === undefined) return null
    return pair.isSameNumber || this.#versions.areVersions(...pair.lists) ? pair : null
  }
}

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^0+/, '')

/** `T 131`, `2009/131` and `000131` are 131. */
const areSame = (one: Seen, other: Seen): boolean => one.numbers.some((number) => other.numbers.some((second) => endsAlike(number, second)))
const endsAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 2 && (one.endsWith(other) || other.endsWith(one))
