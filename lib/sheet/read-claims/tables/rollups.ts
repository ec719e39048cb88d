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

export function withoutRollups(tables: readonly ReadTable[]): WithoutRollups {
  const maySum = tables.filter(isUnmarked)
  const lines = tables.filter((one) => !maySum.includes(one)).flatMap(linesOf)
  const rollups = lines.length === 0 ? [] : maySum.flatMap((table) => rollupOf(table, lines) ?? [])
  return { kept: tables.filter((one) => !rollups.some(({ table }) => table === one)), findings: rollups.flatMap((one) => one.findings) }
}

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
function rollupOf(table: ReadTable, lines: readonly Line[]): Rollup | null {
  const own = linesOf(table)
  const byKey = keys.map((key) => own.filter((line) => isSumBy(key, line, lines)))
  const agreeing = byKey.reduce((best, one) => (one.length > best.length ? one : best))
  const [summed, whole] = [sumOf(own), sumOf(lines)]
  const isWhole = own.length > 1 && summed !== null && summed === whole
  const isNameless = own.every((line) => line.supplier === null && line.description === null)
  if (!isWhole && !isNameless && agreeing.length * 2 < own.length) return null
  const difference = isWhole || summed === null ? null : differenceOf(Number(summed), whole)
  const said = finding('row-left-out', { text: table.grid.name }, table.at, isWhole ? 'info' : 'warning')
  return { table, findings: difference === null ? [said] : [said, finding('total-differs', difference, own[0]?.at ?? table.at)] }
}

function isSumBy(key: Key, line: Line, lines: readonly Line[]): boolean {
  const name = key(line)
  const parts = name === null ? [] : lines.filter((one) => key(one) === name)
  return parts.length > 0 && sumOf(parts) === BigInt(amountOf(line) ?? 0)
}
