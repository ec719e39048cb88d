// The same cost again: within a claim, in an earlier claim or in another locality. Law: only an occurrence that was counted makes the next one a
// duplicate; both places are shown and a person decides.
import { invoiceAmount, placeText, type Line, type PlacedLine } from '../claim.ts'
import { finding, type Finding } from '../finding.ts'
import { toInteger } from '../money.ts'

export const claimedTwiceSource = '866/2021 § 24(7), 1083/2006 Art. 54(5)'

interface Occurrence {
  readonly place: string
  readonly count: number
}

/** Whether a line may be a cost that another line is too; a line of which that is certain not to be so need not be remembered. */
export type MayRepeat = (line: Line) => boolean

/** Remembers the cost lines that were counted, and knows a line that was counted before. */
export class CountedLines {
  readonly #certain = new Map<string, Occurrence>()
  readonly #likely = new Map<string, Occurrence>()
  readonly #mayRepeat: MayRepeat

  constructor(mayRepeat: MayRepeat) {
    this.#mayRepeat = mayRepeat
  }

  /** `claimed-twice` where voucher, date, amount and locality or supplier are the same; `claimed-twice-likely` where only the date is not. */
  check(placed: PlacedLine, locality: string): Finding | null {
    if (!this.#mayRepeat(placed.line)) return null
    const before = firstKnown(this.#certain, costKeys(placed.line, locality))
    if (before) return finding('claimed-twice', { other: before.place, occurrence: before.count + 1 }, placed.line.at)
    const similar = firstKnown(this.#likely, likelyKeys(placed.line))
    return similar ? finding('claimed-twice-likely', { other: similar.place }, placed.line.at) : null
  }

  /** Counts a line that is eligible. */
  count(placed: PlacedLine, locality: string): void {
    if (!this.#mayRepeat(placed.line)) return
    const place = placeText(placed.place.file, placed.line.at)
    for (const key of costKeys(placed.line, locality)) note(this.#certain, key, place)
    for (const key of likelyKeys(placed.line)) note(this.#likely, key, place)
  }
}

const firstKnown = (known: ReadonlyMap<string, Occurrence>, keys: readonly string[]): Occurrence | undefined =>
  keys.map((key) => known.get(key)).find((one) => one !== undefined)

function note(known: Map<string, Occurrence>, key: string, place: string): void {
  const before = known.get(key)
  known.set(key, before ? { ...before, count: before.count + 1 } : { place, count: 1 })
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')

/** Voucher and invoice number both identify an invoice. */
export const numbersOf = ({ voucher, invoice }: Line): string[] =>
  [voucher, invoice].flatMap((number) => (typeof number === 'string' && number.trim() !== '' ? [plain(number)] : []))

/** Lines that have a key in common are certainly the same cost. */
export function costKeys(line: Line, locality: string): string[] {
  const { incurredOn, supplier } = line
  const amount = invoiceAmount(line)
  if (incurredOn === null || amount === null) return []
  return [...new Set(numbersOf(line))].flatMap((number) => {
    const invoice = [number, incurredOn, toInteger(amount)]
    const byLocality = JSON.stringify(['locality', locality, ...invoice])
    return supplier === null ? [byLocality] : [byLocality, JSON.stringify(['supplier', plain(supplier), ...invoice])]
  })
}

function likelyKeys(line: Line): string[] {
  const { supplier } = line
  const amount = invoiceAmount(line)
  if (supplier === null || amount === null) return []
  return [...new Set(numbersOf(line))].map((number) => JSON.stringify([plain(supplier), number, toInteger(amount)]))
}
