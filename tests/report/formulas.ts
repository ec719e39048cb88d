// A small independent calculator for the formulas of a report: every formula is worked out in whole cents from the figures that stand in the report.
import { toInteger } from '../../lib/core/money.ts'
import type { Report, Row, Table } from '../../lib/core/report/block.ts'
import type { Condition, Formula } from '../../lib/core/report/formula.ts'
import type { Value } from '../../lib/core/report/value.ts'

type Figure = number | string

interface Spot {
  readonly tables: ReadonlyMap<string, Table>
  readonly table: Table
  readonly row: Row
}

/** Every cell of a report whose formula does not give the figure that stands there. */
export function disagreements(report: Report): string[] {
  const tables = new Map(
    report.sections.flatMap((section) => section.blocks).flatMap((block) => (block.kind === 'table' ? [[block.id, block]] : [])),
  )
  return [...tables.values()].flatMap((table) => [
    ...table.rows.flatMap((row) => inRow({ tables, table, row }, true)),
    ...table.closing.flatMap((row) => inRow({ tables, table, row }, false)),
  ])
}

/** How many formulas a report has. */
export const formulaCount = (report: Report): number =>
  report.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'table' ? [block] : []))
    .reduce(
      (all, { columns, rows, closing }) =>
        all +
        [...rows, ...closing].reduce((some, row) => some + (row.formulas?.size ?? 0), 0) +
        columns.filter((one) => one.formula !== null).length * rows.length,
      0,
    )

function inRow(spot: Spot, isBody: boolean): string[] {
  return spot.table.columns.flatMap((column, index) => {
    const formula = spot.row.formulas?.get(column.id) ?? (isBody ? column.formula : null)
    const value = spot.row.values[index]
    if (formula === null || value === undefined) return []
    const [found, stands] = [work(formula, spot), figureOf(value)]
    return Object.is(found, stands) || found === stands
      ? []
      : [`${spot.table.id} ${spot.row.key} ${column.id}: ${JSON.stringify(formula)} gives ${String(found)}, ${String(stands)} stands`]
  })
}

function figureOf(value: Value | undefined): Figure {
  switch (value?.kind) {
    case 'money':
      return toInteger(value.cents)
    case 'number':
      return value.number
    case 'text':
      return value.text
    case 'date':
      return value.date
    case 'percentage': {
      const [part, whole] = [toInteger(value.part), toInteger(value.whole)]
      return whole === 0 ? '–' : part / whole
    }
    default:
      return 0
  }
}

function cellIn({ tables }: Spot, tableId: string, rowKey: string, columnId: string): Figure {
  const table = tables.get(tableId)
  const row = [...(table?.rows ?? []), ...(table?.closing ?? [])].find((one) => one.key === rowKey)
  const index = table?.columns.findIndex((one) => one.id === columnId) ?? -1
  if (row === undefined || index < 0) throw new Error(`no cell ${tableId} ${rowKey} ${columnId}`)
  return figureOf(row.values[index])
}

const bare = (figure: Figure): number => {
  if (typeof figure !== 'number') throw new Error(`not a number: ${figure}`)
  return figure
}

function counted(spot: Spot, tableId: string, where: readonly Condition[]): Row[] {
  const table = spot.tables.get(tableId)
  if (table === undefined) throw new Error(`no table ${tableId}`)
  return table.rows.filter((row) =>
    where.every(({ column, comparison, to }) => {
      const index = table.columns.findIndex((one) => one.id === column)
      if (index < 0) throw new Error(`no column ${tableId} ${column}`)
      const value = row.values[index]
      if (value === undefined || value.kind === 'blank') return false
      const [here, there] = [figureOf(value), work(to, spot)]
      return comparison === 'is' ? here === there : comparison === 'atMost' ? here <= there : here < there
    }),
  )
}

function work(formula: Formula, spot: Spot): Figure {
  const number = (one: Formula): number => bare(work(one, spot))
  switch (formula.kind) {
    case 'here': {
      const index = spot.table.columns.findIndex((one) => one.id === formula.column)
      if (index < 0) throw new Error(`no column ${spot.table.id} ${formula.column}`)
      return figureOf(spot.row.values[index])
    }
    case 'cell':
      return cellIn(spot, formula.table, formula.row, formula.column)
    case 'amount':
      return toInteger(formula.cents)
    case 'number':
      return formula.number
    case 'text':
      return formula.text
    case 'total': {
      const table = spot.tables.get(formula.table)
      const index = table?.columns.findIndex((one) => one.id === formula.column) ?? -1
      if (index < 0) throw new Error(`no column ${formula.table} ${formula.column}`)
      return counted(spot, formula.table, formula.where).reduce((all, row) => all + bare(figureOf(row.values[index])), 0)
    }
    case 'rows':
      return counted(spot, formula.table, formula.where).length
    case 'plus':
      return formula.terms.reduce((all, one) => all + number(one), 0)
    case 'minus':
      return formula.terms.reduce((all, one) => all - number(one), number(formula.from))
    case 'smallest':
      return Math.min(...formula.of.map(number))
    case 'largest':
      return Math.max(...formula.of.map(number))
    case 'times':
      return number(formula.amount) * number(formula.count)
    case 'fraction':
      return half(BigInt(number(formula.amount)) * BigInt(formula.numerator), BigInt(formula.denominator))
    case 'share': {
      const [first, whole] = [formula.first, formula.whole].map((one) => BigInt(bare(cellIn(spot, one.table, one.row, one.column))))
      return shareOf(BigInt(number(formula.amount)), first ?? 0n, whole ?? 1n, formula.rounding === 'fundRoundsDown')
    }
    case 'reduced': {
      const [a, b] = [number(formula.number), number(formula.by)]
      return a / divisor(a, b)
    }
    case 'percentage': {
      const whole = number(formula.whole)
      return whole === 0 ? '–' : number(formula.part) / whole
    }
    case 'whether':
      return work(number(formula.amount) > number(formula.exceeds) ? formula.then : formula.otherwise, spot)
  }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount)
const withSign = (of: bigint, amount: bigint): number => (of < 0n ? -Number(amount) : Number(amount)) + 0
const half = (numerator: bigint, denominator: bigint): number =>
  withSign(numerator, (2n * size(numerator) + denominator) / (2n * denominator))

function shareOf(amount: bigint, first: bigint, whole: bigint, isCut: boolean): number {
  const exact = size(amount) * first
  return withSign(amount, isCut ? exact / whole : (2n * exact + whole) / (2n * whole))
}
