// How a figure comes about, one step at a time: what it is made of and by which rule. Law: the same formulas that the report's own cells compute with,
// told in words, down to the rows and cells they started from.
import type { CellReference, Condition, Formula, Report, Value } from '../../../lib/core/report/index.ts'
import type { Row, Table } from '../../../lib/core/report/block.ts'
import { figureOf, rowName, tableNamed, type Figure } from './figure.ts'

/** One part of a figure: another figure, a bare amount, or a step of its own. */
export type Part =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'step'; readonly step: Step }

export type Operation =
  | 'same'
  | 'sum'
  | 'plus'
  | 'minus'
  | 'smallest'
  | 'largest'
  | 'times'
  | 'fraction'
  | 'share'
  | 'fundRoundsDown'
  | 'reduced'
  | 'percentage'
  | 'whether'
  | 'rows'

export interface Step {
  readonly operation: Operation
  readonly parts: readonly Part[]
  /** The table whose rows are summed or counted. */
  readonly table: string | null
  /** Of the rows that count, how many say nothing and are left out here. */
  readonly zeroRows: number
}

/** What a figure is made of; null where it follows from nothing else. */
export function stepOf(report: Report, figure: Figure): Step | null {
  if (figure.formula === null) return null
  const part = partOf(report, figure, figure.formula)
  return part.kind === 'step' ? part.step : step('same', [part])
}

const step = (operation: Operation, parts: readonly Part[]): Step => ({ operation, parts, table: null, zeroRows: 0 })
const asPart = (one: Step): Part => ({ kind: 'step', step: one })
const valuePart = (value: Value): Part => ({ kind: 'value', value })

function partOf(report: Report, at: Figure, formula: Formula): Part {
  const part = (one: Formula): Part => partOf(report, at, one)
  const made = (operation: Operation, ...formulas: readonly Formula[]): Part => asPart(step(operation, formulas.map(part)))
  switch (formula.kind) {
    case 'here':
      return cellPart(report, { ...at.reference, column: formula.column })
    case 'cell':
      return cellPart(report, formula)
    case 'amount':
      return valuePart({ kind: 'money', cents: formula.cents })
    case 'number':
      return valuePart({ kind: 'number', number: formula.number })
    case 'text':
      return valuePart({ kind: 'text', text: formula.text })
    case 'total':
    case 'rows':
      return asPart(rowsStep(report, at, formula))
    case 'plus':
      return formula.terms.length === 1 ? part(formula.terms[0] ?? formula) : made('plus', ...formula.terms)
    case 'minus':
      return made('minus', formula.from, ...formula.terms)
    case 'smallest':
    case 'largest':
      return made(formula.kind, ...formula.of)
    case 'times':
      return made('times', formula.amount, formula.count)
    case 'fraction':
      return fractionPart(part(formula.amount), formula)
    case 'share':
      return sharePart(report, part(formula.amount), formula)
    case 'reduced':
      return made('reduced', formula.number, formula.by)
    case 'percentage':
      return made('percentage', formula.part, formula.whole)
    case 'whether':
      return made('whether', formula.amount, formula.exceeds, formula.then, formula.otherwise)
  }
}

function cellPart(report: Report, reference: CellReference): Part {
  const { table, row, column } = reference
  const figure = figureOf(report, { table, row, column })
  return figure === null ? valuePart({ kind: 'blank' }) : { kind: 'figure', figure }
}

const fractionPart = (amount: Part, { numerator, denominator }: Extract<Formula, { kind: 'fraction' }>): Part =>
  asPart(step('fraction', [amount, valuePart({ kind: 'number', number: numerator }), valuePart({ kind: 'number', number: denominator })]))

const sharePart = (report: Report, amount: Part, { first, whole, rounding }: Extract<Formula, { kind: 'share' }>): Part =>
  asPart(step(rounding === 'fundRoundsDown' ? 'fundRoundsDown' : 'share', [amount, cellPart(report, first), cellPart(report, whole)]))

type RowFormula = Extract<Formula, { kind: 'total' | 'rows' }>

/** The rows that a sum runs over; of those that say nothing only the number is told. */
function rowsStep(report: Report, at: Figure, formula: RowFormula): Step {
  const table = tableNamed(report, formula.table)
  if (table === null) return step('sum', [])
  const rows = table.rows.filter((row) => formula.where.every((one) => meets(report, at, table, row, one)))
  if (formula.kind === 'rows')
    return {
      ...step(
        'rows',
        rows.map((row) => valuePart({ kind: 'text', text: rowName(table, row) })),
      ),
      table: table.title,
    }
  const figures = rows.flatMap((row) => figureOf(report, { table: table.id, row: row.key, column: formula.column }) ?? [])
  const telling = figures.filter(({ value }) => numberOf(value) !== 0)
  const parts = telling.map((figure): Part => ({ kind: 'figure', figure }))
  return { operation: 'sum', parts, table: table.title, zeroRows: figures.length - telling.length }
}

function meets(report: Report, at: Figure, table: Table, row: Row, { column, comparison, to }: Condition): boolean {
  const found = numberOf(row.values[table.columns.findIndex((one) => one.id === column)])
  const wanted = numberOf(resultOf(partOf(report, at, to)))
  if (found === null || wanted === null) return false
  return comparison === 'is' ? found === wanted : comparison === 'atMost' ? found <= wanted : found < wanted
}

const resultOf = (part: Part): Value | undefined =>
  part.kind === 'figure' ? part.figure.value : part.kind === 'value' ? part.value : undefined

/** A value as a number to compare rows by; days compare by their digits. */
function numberOf(value: Value | undefined): number | null {
  switch (value?.kind) {
    case 'money':
      return Number(value.cents)
    case 'number':
      return value.number
    case 'date':
      return Number(value.date.replaceAll('-', ''))
    case 'percentage':
      return Number(value.part)
    default:
      return null
  }
}
