// What amount columns prove by adding up. Law: a sum that holds on nearly every row, to the cent, proves more than a word; one that holds on none
// proves nothing.
import type { Amounts } from './column-values.ts'

/** VAT rates of Finland since 1994, in per cent, newest last. */
export const vatRates = [6, 12, 17, 22, 8, 23, 13, 9, 24, 14, 10, 25.5, 13.5]

interface Tally {
  readonly held: number
  readonly tried: number
}

/** So many rows tell what columns are to each other; a list of 200,000 is not gone through for each of its columns. */
const ENOUGH_ROWS = 2_000

/** In no list made for people are so many columns of numbers; each is compared with every two others, and no more can be. */
export const MOST_COMPARED = 40

/** Nearly every row: four of five, and at least one. */
export const holds = ({ held, tried }: Tally): boolean => held > 0 && held >= tried * 0.8

/** Two rows of three, and at least two: enough for products, which chance does not make; a row that is none is asked by itself. */
export const mostlyHolds = (one: Tally): boolean => holds(one) || (one.held > 1 && one.held * 3 >= one.tried * 2)

/** On how many rows a + b = c, to the cent, of those where all three stand and b is not nothing. */
export function addsUp(a: Amounts, b: Amounts, c: Amounts): Tally {
  let [held, tried] = [0, 0]
  for (const [row, first] of a) {
    const [second, third] = [b.get(row), c.get(row)]
    if (second === undefined || third === undefined || second === 0) continue
    if (tried === ENOUGH_ROWS) break
    tried += 1
    if (Math.abs(first + second - third) <= 1) held += 1
  }
  return { held, tried }
}

/** On how many rows several columns together make another, to the cent, of those where it stands and a part is there. */
export function partsMake(parts: readonly Amounts[], whole: Amounts): Tally {
  let [held, tried] = [0, 0]
  for (const [row, total] of whole) {
    const own = parts.map((part) => part.get(row)).filter((amount) => amount !== undefined)
    if (own.length === 0) continue
    tried += 1
    if (Math.abs(own.reduce((sum, amount) => sum + amount, 0) - total) <= 1) held += 1
  }
  return { held, tried }
}

/** On how many rows a × b = c, to the cent, of those where all three stand and neither factor is one. All in hundredths. */
export function multiplies(a: Amounts, b: Amounts, c: Amounts): Tally {
  let [held, tried] = [0, 0]
  for (const [row, first] of a) {
    const [second, third] = [b.get(row), c.get(row)]
    if (second === undefined || third === undefined || first === 100 || second === 100) continue
    if (tried === ENOUGH_ROWS) break
    tried += 1
    if (third !== 0 && Math.abs((first * second) / 100 - third) <= 1) held += 1
  }
  return { held, tried }
}

/** The VAT of net amounts at the rates of their rows: 22,00 and 0,22 are the same rate. In cents. */
export function shareOf(amounts: Amounts, rates: Amounts): Amounts {
  return new Map(
    [...amounts].flatMap(([row, cents]): [number, number][] => {
      const rate = rates.get(row)
      return rate === undefined ? [] : [[row, Math.round((cents * (rate < 100 ? rate : rate / 100)) / 100)]]
    }),
  )
}

/** Whether two columns have the same amounts on every row where either stands. */
export const areEqual = (a: Amounts, b: Amounts): boolean =>
  a.size > 0 && a.size === b.size && [...a].every(([row, amount]) => b.get(row) === amount)

/** Whether amounts say on each of their rows what another column says there; that one may have more rows, a total's. */
export const isRepeatedIn = (amounts: Amounts, other: Amounts): boolean =>
  amounts.size > 1 && [...amounts].every(([row, amount]) => other.get(row) === amount)

/** Never more than the whole, and less on some row. */
export const isPartOf = (part: Amounts, whole: Amounts): boolean => {
  const pairs = [...part].flatMap(([row, cents]): [number, number][] => (whole.has(row) ? [[cents, whole.get(row) ?? 0]] : []))
  return (
    pairs.length > 1 &&
    pairs.every(([some, all]) => Math.abs(some) <= Math.abs(all) && some * all >= 0) &&
    pairs.some(([some, all]) => some !== 0 && some !== all)
  )
}

/** The same where there is only one line: what its heading says must be known. */
export const isPartOfOnly = (part: Amounts, whole: Amounts): boolean =>
  part.size === 1 && whole.size === 1 && [...part].every(([row, cents]) => Math.abs(cents) < Math.abs(whole.get(row) ?? 0))

/**
 * Whether VAT is a known rate of an amount (which then is net) or a known rate's part of it (gross), on how many rows each. A row that adds both
 * columns up is no evidence: lines without VAT are in one of its sums and not in the other.
 */
export function vatOf(amount: Amounts, vat: Amounts): { readonly asNet: Tally; readonly asGross: Tally } {
  let [net, gross, tried] = [0, 0, 0]
  const sum = sumRow(amount)
  const isSummed = sum !== null && sum === sumRow(vat)
  for (const [row, total] of amount) {
    const tax = vat.get(row)
    if (tax === undefined || tax === 0 || total === 0 || (isSummed && row === sum)) continue
    if (tried === ENOUGH_ROWS) break
    tried += 1
    if (vatRates.some((rate) => isNear(tax, (total * rate) / 100))) net += 1
    if (vatRates.some((rate) => isNear(tax, (total * rate) / (100 + rate)))) gross += 1
  }
  return { asNet: { held: net, tried }, asGross: { held: gross, tried } }
}

/** The last row of a column, where it is the sum of at least two others. */
function sumRow(amounts: Amounts): number | null {
  const rows = [...amounts]
  const last = rows.pop()
  return last && rows.length > 1 && rows.reduce((sum, [, amount]) => sum + amount, 0) === last[1] ? last[0] : null
}

/** The last row of a column. */
export const lastRowOf = (amounts: Amounts): number | null => [...amounts.keys()].at(-1) ?? null

/** Whether the last row is the sum of the others. */
export const endsInSum = (amounts: Amounts): boolean => sumRow(amounts) !== null

const isNear = (cents: number, exact: number): boolean => Math.abs(cents - exact) <= 1

/** Whether a number, in cents, is a VAT rate: 22,00 or 0,22. */
export const isRate = (cents: number): boolean => vatRates.some((rate) => cents === rate * 100 || cents === rate)

/** Whether no row has an amount in both, but for the last where it has their sums. */
export function neverMeet(a: Amounts, b: Amounts): boolean {
  const met = [...a].flatMap(([row, amount]) => (amount !== 0 && (b.get(row) ?? 0) !== 0 ? [row] : []))
  return a.size > 0 && b.size > 0 && met.every((row) => isSumAt(a, row) && isSumAt(b, row))
}

const isSumAt = (amounts: Amounts, sum: number): boolean =>
  sum === lastRowOf(amounts) && 2 * (amounts.get(sum) ?? 0) === [...amounts.values()].reduce((all, amount) => all + amount, 0)

/** Whether nearly every row has its amount in one of two columns, and none other than a sum in both. */
export function areApart(a: Amounts, b: Amounts): boolean {
  const both = [...a].filter(([row, amount]) => amount !== 0 && (b.get(row) ?? 0) !== 0).length
  return a.size > 0 && b.size > 0 && both <= 1 && both < Math.min(a.size, b.size)
}

/** Whether on every row, of three at least, one column is what the other came to from the first row on; the last row may be the other's total. */
export function isSumSoFar(sums: Amounts, amounts: Amounts): boolean {
  const last = endsInSum(amounts) ? lastRowOf(amounts) : null
  let soFar = 0
  let compared = 0
  for (const [row, cents] of amounts) {
    if (row === last) continue
    soFar += cents
    if (sums.get(row) !== soFar) return false
    compared += 1
  }
  return compared > 2 && [...sums.keys()].every((row) => amounts.has(row))
}
