// Amounts that kilometres make: `Korvaus 0,45 €/km` above a list, or one rate on nearly every row. Law: a line whose amount is another than its kilometres make is
// asked; kilometres under a heading of money, and the way between two readings of a meter, are no amounts, and their list is.
import { finding } from '../../../core/finding.ts'
import { claimedAmount } from '../../../core/claim.ts'
import { toInteger } from '../../../core/money.ts'
import { addressOf, cellAt, type Cell, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { plain } from '../../plain-text.ts'
import type { Column } from '../columns/columns.ts'
import { numberIn } from '../columns/product-columns.ts'
import { quotedCell } from '../words/quoted.ts'
import type { ListedLine } from './table-lines.ts'
import type { OfList } from './same-faults.ts'
import type { TableScene } from './table-scene.ts'

export function withKilometres(scene: TableScene, { lines, ofColumns }: OfList): OfList {
  const all = [...scene.columns.byColumn.values()]
  const amount = (['kilometreCompensation', 'claimed', 'gross'] as const).map((role) => all.find((one) => one.role === role)).find(Boolean)
  if (amount === undefined || lines.length === 0) return { lines, ofColumns }
  const asked = (): OfList => ({
    lines,
    ofColumns: [...ofColumns, finding('heading-uncertain', { text: amount.text, meaning: 'kilometres' }, amount.at, 'error')],
  })
  if (isWayBetween(scene, all, amount)) return asked()
  const distance = all.find(({ role }) => role === 'kilometres')
  if (distance === undefined) {
    const [rate] = ratesIn(amount.text).length > 0 ? ratesIn(amount.text) : ratesAbove(scene, all)
    return rate !== undefined && areKilometres(lines, rate) ? asked() : { lines, ofColumns }
  }
  // A price beside them, or other money in the same amount, is told by their own rules.
  if (all.some(({ role }) => role !== null && besideThem.has(role)) || scene.doubtful.products.length > 0) return { lines, ofColumns }
  const body = new Map(scene.table.body.map((row) => [row.row, row]))
  const paired = lines.map((one) => pairOf(one, body.get(one.line.row), distance, amount))
  const told = [...ratesIn(distance.text), ...ratesIn(amount.text), ...ratesAbove(scene, all)]
  const usual = told.length > 0 ? null : usualRate(paired)
  const rates = usual === null ? told : [usual]
  if (rates.length === 0) return { lines, ofColumns }
  return {
    ofColumns,
    lines: lines.map((one, index) => withDoubt(one, paired[index] ?? null, rates, addressOf(scene.grid, one.line.row, amount.column))),
  }
}

const besideThem: ReadonlySet<Role> = new Set<Role>(['unitPrice', 'part', 'wage', 'sideCosts', 'net', 'quantity'])

interface Pair {
  readonly kilometres: number
  readonly cents: number
}

function pairOf({ line }: ListedLine, row: GridRow | undefined, distance: Column, amount: Column): Pair | null {
  const cell = row && cellAt(row, distance.column)
  const kilometres = cell === undefined ? null : numberIn(cell)
  const money = row && cellAt(row, amount.column)
  const cents = amount.role === 'kilometreCompensation' ? (line.kilometreCents ?? null) : claimedAmount(line)
  if (kilometres === null || kilometres === 0 || cents === null || money === undefined) return null
  return { kilometres, cents: toInteger(cents) }
}

/** Kilometres are rounded to a tenth, and money to the cent. */
const makes = ({ kilometres, cents }: Pair, rate: number): boolean => Math.abs(kilometres * rate * 100 - cents) <= 1 + rate * 5.1

/** The rate of two rows of three and at least three, where none is told. */
function usualRate(paired: readonly (Pair | null)[]): number | null {
  const pairs = paired.flatMap((one) => one ?? [])
  const counted = new Map<number, number>()
  for (const { kilometres, cents } of pairs) {
    const rate = Math.round(cents / kilometres)
    counted.set(rate, (counted.get(rate) ?? 0) + 1)
  }
  const [usual, count] = [...counted].reduce<readonly [number, number]>((most, one) => (one[1] > most[1] ? one : most), [0, 0])
  return count >= FEWEST && count * 3 >= pairs.length * 2 && pairs.filter((one) => makes(one, usual / 100)).length >= count
    ? usual / 100
    : null
}
const FEWEST = 3

/** Each told rate, or all of them together: `0,45 €/km + 0,03 €/km lisämatkustaja`. */
function withDoubt(one: ListedLine, pair: Pair | null, rates: readonly number[], at: string): ListedLine {
  if (pair === null || [...rates, rates.reduce((sum, rate) => sum + rate, 0)].some((rate) => makes(pair, rate))) return one
  if (one.findings.some((known) => known.at === at && known.code === 'amount-uncertain')) return one
  const text = quotedCell(`${inFigures(pair.kilometres, 1)} km × ${inFigures(rates[0] ?? 0, 2)} € ≠ ${inFigures(pair.cents / 100, 2)}`)
  return { ...one, findings: [...one.findings, finding('amount-uncertain', { text }, at, 'error')] }
}

/** As these countries write it; kilometres without a nought behind the comma. */
const inFigures = (number: number, decimals: 1 | 2): string => {
  const parts = String(Math.round(number * 10 ** decimals)).padStart(decimals + 1, '0')
  return `${parts.slice(0, -decimals)},${parts.slice(-decimals)}`.replace(/,0$/, '')
}

/** Whole numbers alone, some of which no whole number of kilometres makes: 120, 85 and 240 at 0,45 €. */
function areKilometres(lines: readonly ListedLine[], rate: number): boolean {
  const amounts = lines.flatMap(({ line }) => claimedAmount(line) ?? []).map(toInteger)
  const areWhole = amounts.length > 0 && amounts.every((cents) => cents % 100 === 0)
  return areWhole && amounts.some((cents) => !isWhole(cents / (rate * 100)) && !isWhole((cents / (rate * 100)) * 10))
}
const isWhole = (number: number): boolean => Math.abs(number - Math.round(number)) < 0.02

const perKilometre =
  /(?<![\d,.])(\d?[.,]\d{1,4}) ?(?:€|e|eur|euroa|euro)? ?(?:\/|per |à |a )? ?(?:km|kilometri|kilometer|kilometre)(?!\p{L})/giu
/** `45 snt/km`. */
const inCents =
  /(?<![\d,.])(\d{2,3}) ?(?:snt|sentti\p{L}*|senttiä|c|ct|cents?) ?(?:\/|per |à )? ?(?:km|kilometri|kilometer|kilometre)(?!\p{L})/giu
/** The rates of euros that a text tells for a kilometre. */
function ratesIn(text: string): readonly number[] {
  if (text.length > LONGEST || !/km|kilomet/i.test(text)) return []
  const euros = [...text.matchAll(perKilometre)].map(([, rate = '']) => Number(`0${rate.replace(',', '.')}`))
  return [...euros, ...[...text.matchAll(inCents)].map(([, cents = '']) => Number(cents) / 100)].filter(isRate)
}
const LONGEST = 120
const isRate = (rate: number): boolean => rate > 0.02 && rate < 2

/** The rates told above the list, in one cell or in a label and what stands beside it. */
function ratesAbove({ table: { above } }: TableScene, all: readonly Column[]): readonly number[] {
  const said = above.slice(-MOST_ROWS).flatMap(({ cells }) => cells.flatMap((cell, index) => ratesAt(cell, cells[index + 1])))
  return [...said, ...all.flatMap(({ role, text }) => (role === null || role === 'other' ? ratesIn(text) : []))]
}
const MOST_ROWS = 30

function ratesAt(cell: Cell, beside: Cell | undefined): readonly number[] {
  if (cell.kind !== 'text') return []
  const own = ratesIn(cell.text)
  if (own.length > 0 || beside === undefined || !ofRate.test(plain(cell.text))) return own
  const rate = numberIn(beside)
  return rate !== null && isRate(rate) ? [rate] : []
}
const ofRate =
  /(?:€|e|eur) ?\/ ?km|(?:km|kilometri)[- ]?(?:korvaus|hinta|taksa)|kilometerersattning|km-ersattning|mileage (?:rate|allowance)|per km|\/km/u

/** `Alku`, `Loppu` and what is between them, on every row that has all three: what was driven, whatever its heading is. */
function isWayBetween({ table, columns }: TableScene, all: readonly Column[], amount: Column): boolean {
  const [start, end] = [begins, ends].map((words) =>
    all.find((one) => one !== amount && words.test(plain(one.text)) && !ofBalance.test(plain(one.text))),
  )
  if (start === undefined || end === undefined || columns.kind === 'ledger') return false
  let held = 0
  for (const row of table.body) {
    const [first, last, way] = [start, end, amount].map(({ column }) => {
      const cell = cellAt(row, column)
      return cell === undefined ? null : numberIn(cell)
    })
    if (typeof first !== 'number' || typeof last !== 'number' || typeof way !== 'number') continue
    if (Math.abs(last - first - way) > 0.051 || first === 0) return false
    held += 1
  }
  return held > 1
}
const begins =
  /^(?:(?:mittari|lukema|matkamittari|km|matarstallning|matare|odometer)\p{L}* ?)?(?:alku|alussa|alkaen|lahto|lahtiessa|aloitus|start|borjan|avresa|fore|beginning|begin)\p{L}*(?: (?:lukema|km|reading|matarstallning))?$/u
const ends =
  /^(?:(?:mittari|lukema|matkamittari|km|matarstallning|matare|odometer)\p{L}* ?)?(?:loppu|lopussa|paattyen|tulo|saapuessa|lopetus|slut|ankomst|efter|end|ending|finish)\p{L}*(?: (?:lukema|km|reading|matarstallning))?$/u
/** What an account held before and after. */
const ofBalance = /sald|balan|budjet|budget/u
