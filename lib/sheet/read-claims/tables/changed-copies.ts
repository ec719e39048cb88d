// A list and a changed copy of it in the same file: most lines have the same voucher, day and words, some of them another amount. Law: what changed counts at neither
// place until a person says which amount holds; what is the same is told as claimed twice. Files that were sent again are compared when a run is over (`repeats.ts`).
import { claimedAmount, placeText, type Line } from '../../../core/claim.ts'
import { numbersOf } from '../../../core/eligibility/claimed-twice.ts'
import { finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import type { ErrorCount } from '../limits.ts'
import { plain } from '../../plain-text.ts'
import type { ReadTable } from '../sheet-reading.ts'

/** Lines that two lists have in common, at least; and half of the shorter one. */
const LEAST_ALIKE = 3
/** So many lists of one file are held against each other for one line. */
const MOST_LISTS = 10

interface Told {
  readonly table: number
  readonly line: Line
  readonly amount: Cents
}

/** What two lists have in common. */
interface Common {
  same: number
  readonly changed: (readonly [Told, Told])[]
}

export function withChangedCopies(tables: readonly ReadTable[], file: string, errors: ErrorCount): readonly ReadTable[] {
  const lists = tables.filter(({ nature, reading }) => nature === 'list' && reading.lines.length >= LEAST_ALIKE)
  if (lists.length < 2) return tables
  const other = new Map<string, Told>()
  for (const [key, common] of commonOf(lists)) {
    const [one, second] = key.split(' ').map(Number)
    const least = Math.min(lists[one ?? 0]?.reading.lines.length ?? 0, lists[second ?? 0]?.reading.lines.length ?? 0)
    if (areVersions(common, least)) for (const [first, next] of common.changed) other.set(first.line.at, next).set(next.line.at, first)
  }
  if (other.size === 0) return tables
  const held = new Set(lists)
  return tables.map((table) => {
    if (!held.has(table)) return table
    const lines = table.reading.lines.map((listed) => {
      const told = other.get(listed.line.at)
      if (told === undefined || errors.isTooMany) return listed
      const figures = { other: placeText(file, told.line.at), amountCents: told.amount }
      const changed = finding('claimed-twice-likely', figures, listed.line.at, 'error')
      errors.add([changed])
      return { ...listed, findings: [...listed.findings, changed] }
    })
    return { ...table, reading: { ...table.reading, lines } }
  })
}

/** By the numbers of two lists, what they have in common; a line that a list has twice says nothing. */
function commonOf(lists: readonly ReadTable[]): ReadonlyMap<string, Common> {
  const known = new Map<string, Told[]>()
  for (const [table, { reading }] of lists.entries()) {
    const own = new Map<string, Told | null>()
    for (const { line } of reading.lines) {
      const key = keyOf(line)
      const amount = claimedAmount(line)
      if (key !== null && amount !== null) own.set(key, own.has(key) ? null : { table, line, amount })
    }
    for (const [key, told] of own) {
      if (told === null) continue
      const before = known.get(key)
      if (before === undefined) known.set(key, [told])
      else if (before.length < MOST_LISTS) before.push(told)
    }
  }
  const found = new Map<string, Common>()
  for (const all of known.values())
    for (const [index, one] of all.entries())
      for (const next of all.slice(index + 1)) {
        const key = `${String(one.table)} ${String(next.table)}`
        const common = found.get(key) ?? { same: 0, changed: [] }
        if (toInteger(one.amount) === toInteger(next.amount)) common.same += 1
        else common.changed.push([one, next])
        found.set(key, common)
      }
  return found
}

const keyOf = (line: Line): string | null => {
  const [number] = numbersOf(line)
  const { incurredOn, supplier, description } = line
  const words = [supplier, description].map((text) => plain(text ?? ''))
  return number === undefined || incurredOn === null || words.every((one) => one === '')
    ? null
    : JSON.stringify([number, incurredOn, ...words])
}

/** Most of what is the same has the same amounts, or all amounts are near: a wage and its side costs, or two parts of an invoice, are not. */
function areVersions({ same, changed }: Common, least: number): boolean {
  const alike = same + changed.length
  if (changed.length === 0 || alike < LEAST_ALIKE || alike * 2 < least) return false
  return same >= LEAST_ALIKE || changed.every(([one, next]) => areNear(toInteger(one.amount), toInteger(next.amount)))
}

const areNear = (one: number, next: number): boolean => one * next > 0 && Math.min(Math.abs(one / next), Math.abs(next / one)) >= NEAR
const NEAR = 0.6
