// A table that adds up the lines of another: by supplier, by rate of VAT. Law: a table without a voucher or a day of its own that repeats another's sums
// gives no lines; what of it differs is a finding.
import type { Line } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { ReadTable } from '../sheet-reading.ts'
import { differenceOf } from '../totals/totals.ts'

export interface WithoutRollups {
  readonly kept: readonly ReadTable[]
  readonly findings: readonly Finding[]
}

export function withoutRollups(all: readonly ReadTable[]): WithoutRollups {
  if (all.length < 2) return { kept: all, findings: [] }
  const { kept: tables, findings: repeated } = withoutInvoices(all)
  const maySum = new Set(tables.filter(isUnmarked))
  const lines = tables.filter((one) => !maySum.has(one)).flatMap(linesOf)
  if (lines.length === 0 || maySum.size === 0) return { kept: tables, findings: repeated }
  const sums = { whole: sumOf(lines), byKey: keys.map((key) => sumsBy(key, lines)) }
  const rollups = [...maySum].flatMap((table) => rollupOf(table, sums) ?? [])
  const summed = new Set(rollups.map(({ table }) => table))
  return { kept: tables.filter((one) => !summed.has(one)), findings: [...repeated, ...rollups.flatMap((one) => one.findings)] }
}

/** A list without days whose amounts are those of a dated list, one by one: the invoices that it is made from, or its fair copy. */
function withoutInvoices(tables: readonly ReadTable[]): WithoutRollups {
  const inOrder = (table: ReadTable): string => linesOf(table).map(amountOf).join(' ')
  const dated = new Set(tables.filter((table) => linesOf(table).some(({ incurredOn }) => incurredOn !== null)).map(inOrder))
  const isRepeated = (table: ReadTable): boolean =>
    table.reading.lines.length >= FEWEST_REPEATED &&
    linesOf(table).every(({ incurredOn, paidOn }) => incurredOn === null && paidOn === null) &&
    dated.has(inOrder(table))
  const repeated = new Set(tables.filter(isRepeated))
  return {
    kept: tables.filter((table) => !repeated.has(table)),
    findings: [...repeated].map((table) => finding('row-left-out', { text: table.grid.name }, table.at, 'warning')),
  }
}

/** Fewer amounts may be the same by chance. */
const FEWEST_REPEATED = 3

const linesOf = ({ reading }: ReadTable): Line[] => reading.lines.map(({ line }) => line)
const amountOf = ({ claimedCents, grossCents, netCents }: Line): number | null => {
  const amount = claimedCents ?? grossCents ?? netCents
  return amount === null ? null : toInteger(amount)
}
const sumOf = (lines: readonly Line[]): bigint | null =>
  lines.reduce<bigint | null>((sum, line) => {
    const amount = amountOf(line)
    return sum === null || amount === null ? null : sum + BigInt(amount)
  }, 0n)

/** Whether none of a table's lines has a voucher or a day. */
const isUnmarked = (table: ReadTable): boolean =>
  table.reading.lines.length > 0 &&
  linesOf(table).every((line) => [line.voucher, line.incurredOn, line.paidOn].every((one) => one === null))

type Key = (line: Line) => string | null
const keys: readonly Key[] = [({ supplier }) => supplier, ({ description }) => description, ({ vatRate }) => vatRate]

interface Rollup {
  readonly table: ReadTable
  readonly findings: readonly Finding[]
}

/** The table as sums of the lines: most of its rows are, or all of it is, or its rows name nothing at all. */
function rollupOf(table: ReadTable, { whole, byKey }: LineSums): Rollup | null {
  const own = linesOf(table)
  const agreeing = byKey
    .map(({ key, sums }) => own.filter((line) => isSumBy(key, line, sums)))
    .reduce((best, one) => (one.length > best.length ? one : best))
  const summed = sumOf(own)
  const isWhole = own.length > 1 && summed !== null && summed === whole
  const isNameless = own.every((line) => line.supplier === null && line.description === null)
  if (!isWhole && !isNameless && agreeing.length * 2 < own.length) return null
  const difference = isWhole || summed === null ? null : differenceOf(Number(summed), whole)
  const said = finding('row-left-out', { text: table.grid.name }, table.at, isWhole ? 'info' : 'warning')
  return { table, findings: difference === null ? [said] : [said, finding('total-differs', difference, own[0]?.at ?? table.at)] }
}

/** The sums of the lines: of all, and by each name that a key gives them; null where an amount is not known. */
interface LineSums {
  readonly whole: bigint | null
  readonly byKey: readonly { readonly key: Key; readonly sums: ReadonlyMap<string, bigint | null> }[]
}

function sumsBy(key: Key, lines: readonly Line[]): LineSums['byKey'][number] {
  const sums = new Map<string, bigint | null>()
  for (const line of lines) {
    const [name, amount] = [key(line), amountOf(line)]
    if (name === null) continue
    const before = sums.get(name)
    sums.set(name, before === null || amount === null ? null : (before ?? 0n) + BigInt(amount))
  }
  return { key, sums }
}

const isSumBy = (key: Key, line: Line, sums: ReadonlyMap<string, bigint | null>): boolean =>
  sums.get(key(line) ?? '') === BigInt(amountOf(line) ?? 0)
