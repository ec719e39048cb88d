// Builds tables from subjects: each column says in one place what it shows and how that follows from the rest of the report.
import type { Column, ColumnKind, Row, RowRole, Table, Tone } from './block.ts'
import { sum, type Cents } from '../money.ts'
import { total, type Formula } from './formula.ts'
import { BLANK, money, type Value } from './value.ts'

/** A column of a table about subjects of one kind. */
export interface ColumnOf<S> {
  readonly id: string
  readonly title: string
  readonly kind: ColumnKind
  readonly width: number
  readonly value: (subject: S) => Value
  /** The same for every row. */
  readonly formula?: Formula
  /** For one row; goes before `formula`. */
  readonly formulaOf?: (subject: S) => Formula | null
  readonly shown?: Column['shown']
}

/** A maker of columns of amounts, of so many characters each: what a cell shows, in cents, and how it follows from the rest of its report. */
export const amountColumnsOf =
  <S>(width: number) =>
  (
    id: string,
    title: string,
    centsOf: (one: S) => Cents | null,
    formulaOf: (one: S) => Formula | null,
    shown: Column['shown'] = 'all',
  ): ColumnOf<S> => ({ id, title, kind: 'money', width, value: (one) => money(centsOf(one)), formulaOf, shown })

/** One row about a subject. */
export function rowOf<S>(key: string, subject: S, columns: readonly ColumnOf<S>[], role: RowRole = 'body', tone: Tone | null = null): Row {
  const formulas = columns.flatMap(({ id, formulaOf }): [string, Formula][] => {
    const formula = formulaOf?.(subject) ?? null
    return formula === null ? [] : [[id, formula]]
  })
  return { key, role, tone, values: columns.map((one) => one.value(subject)), formulas: formulas.length === 0 ? null : new Map(formulas) }
}

/** What one cell of a closing row shows and how it follows from the rows above. */
export interface ClosingCell {
  readonly value: Value
  readonly formula?: Formula
}

/** A row below the body: what its columns show, the rest blank. */
export function closingRow(
  key: string,
  columns: readonly { readonly id: string }[],
  cells: Readonly<Record<string, ClosingCell>>,
  role: RowRole = 'total',
): Row {
  const formulas = columns.flatMap(({ id }): [string, Formula][] => {
    const formula = cells[id]?.formula
    return formula === undefined ? [] : [[id, formula]]
  })
  return { key, role, tone: null, values: columns.map(({ id }) => cells[id]?.value ?? BLANK), formulas: new Map(formulas) }
}

/** The sum of a column's body rows, as figure and as formula. */
function sumCell(table: string, column: string, columns: readonly { readonly id: string }[], rows: readonly Row[]): ClosingCell {
  const index = columns.findIndex((one) => one.id === column)
  const amounts = rows.flatMap(({ values }) => {
    const value = values[index]
    return value?.kind === 'money' ? [value.cents] : []
  })
  return { value: money(sum(amounts)), formula: total(table, column) }
}

/** Sums of several columns. */
export const sumCells = (
  table: string,
  ids: readonly string[],
  columns: readonly { readonly id: string }[],
  rows: readonly Row[],
): Readonly<Record<string, ClosingCell>> => Object.fromEntries(ids.map((id) => [id, sumCell(table, id, columns, rows)]))

interface TableParts<S> {
  readonly id: string
  readonly title: string
  readonly note?: string | null
  readonly columns: readonly ColumnOf<S>[]
  readonly rows: readonly Row[]
  readonly closing?: readonly Row[]
  readonly empty: string
  readonly bars?: string
}

export function tableOf<S>({ id, title, note, columns, rows, closing, empty, bars }: TableParts<S>): Table {
  return {
    kind: 'table',
    id,
    title,
    note: note ?? null,
    columns: columns.map((one) => ({
      id: one.id,
      title: one.title,
      kind: one.kind,
      width: one.width,
      formula: one.formula ?? null,
      shown: one.shown ?? 'all',
    })),
    rows,
    closing: closing ?? [],
    empty,
    bars: bars ?? null,
  }
}
