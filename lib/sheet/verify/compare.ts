// Sheets that were read against the plans they should have been painted from, cell by cell. Law: every difference is named, with what the figure is
// called; only cells made for people to fill in may differ.
import { addressOf, type Cell, type Grid, type GridRow } from '../grid.ts'
import type { PlannedCell, PlannedValue, SheetPlan } from '../plan.ts'
import { saidBy, saysValue } from './cell.ts'

export type DifferenceKind = 'value' | 'formula' | 'addition' | 'missingSheet' | 'unknownSheet'

export interface Difference {
  readonly kind: DifferenceKind
  /** `Paikkakunnat!H14`, or the sheet alone. */
  readonly at: string
  /** The row and column it stands in, as the report calls them; empty where it has no name. */
  readonly figure: string
  /** What the report says by these claims; null for a cell or sheet it does not have. */
  readonly expected: PlannedValue | null
  /** The formula it should have, where that is what differs. */
  readonly formula: string | null
  readonly found: string | number | null
}

/** Every difference, in the order of the plans; an empty list is agreement. */
export function compareSheets(sheets: readonly Grid[], plans: readonly SheetPlan[]): Difference[] {
  const known = new Set(plans.map((one) => one.name))
  return [
    ...plans.flatMap((plan) => {
      const sheet = sheets.find((one) => one.name === plan.name)
      return sheet === undefined ? [aboutSheet('missingSheet', plan.name)] : compareSheet(sheet, plan)
    }),
    ...sheets.filter((one) => !known.has(one.name)).map((one) => aboutSheet('unknownSheet', one.name)),
  ]
}

const aboutSheet = (kind: 'missingSheet' | 'unknownSheet', name: string): Difference => ({
  kind,
  at: name,
  figure: '',
  expected: null,
  formula: null,
  found: null,
})

function compareSheet(sheet: Grid, plan: SheetPlan): Difference[] {
  const read = new Map(sheet.rows.map((row) => [row.row, row]))
  const last = Math.max(plan.rows.length, ...read.keys())
  const differences: Difference[] = []
  for (let number = 1; number <= last; number++) differences.push(...compareRow(sheet, plan, number, read.get(number)))
  return differences
}

function compareRow(sheet: Grid, plan: SheetPlan, number: number, row: GridRow | undefined): Difference[] {
  const planned = plan.rows[number - 1]?.cells ?? []
  const cells = new Map((row?.cells ?? []).map((cell) => [cell.column, cell]))
  const columns = new Set([...planned.keys(), ...cells.keys()])
  return [...columns].flatMap((column) => {
    const wanted = planned[column]
    const cell = cells.get(column)
    if (wanted !== undefined && isToFill(wanted)) return []
    return compareCell(wanted, cell, sheet.date1904).map(({ kind, found }) => ({
      kind,
      at: addressOf(sheet, number, column),
      figure: figureName(plan, number, column),
      expected: wanted?.value ?? null,
      formula: kind === 'formula' ? (wanted?.formula ?? null) : null,
      found,
    }))
  })
}

/** Cells for people: lines to sign on, texts the coordinator writes. */
export const isToFill = ({ style }: PlannedCell): boolean => style.startsWith('input') || style === 'signature'

interface Found {
  readonly kind: DifferenceKind
  readonly found: string | number | null
}

const BLANK: PlannedValue = { kind: 'blank' }

function compareCell(wanted: PlannedCell | undefined, cell: Cell | undefined, date1904: boolean): Found[] {
  const value = wanted?.value ?? BLANK
  if (!saysValue(cell, value, date1904))
    return [{ kind: value.kind === 'blank' && wanted?.formula === undefined ? 'addition' : 'value', found: saidBy(cell) }]
  const [planned, found] = [wanted?.formula ?? null, cell?.formula ?? null]
  return planned === found ? [] : [{ kind: 'formula', found: found === null ? null : `=${found}` }]
}

/** `Nro 1, Paikkakunta 1, Tukikelpoinen`: the number and words of the row, and the heading above. */
function figureName(plan: SheetPlan, number: number, column: number): string {
  const row = plan.rows[number - 1]?.cells.find((one) => one.value.kind === 'text' && one.value.text !== '')
  return [...new Set([rowNumber(plan, number), textOf(row), headingAbove(plan, number, column)])].filter((one) => one !== '').join(', ')
}

function rowNumber(plan: SheetPlan, number: number): string {
  const first = plan.rows[number - 1]?.cells[0]
  return first?.style === 'ordinal' && first.value.kind === 'number' ? `${headingAbove(plan, number, 0)} ${String(first.value.number)}` : ''
}

function headingAbove({ rows }: SheetPlan, number: number, column: number): string {
  for (let above = number - 1; above >= 1; above--) {
    const cell = rows[above - 1]?.cells[column]
    if (cell?.style === 'tableHeading' || cell?.style === 'tableHeadingRight') return textOf(cell)
    if (rows[above - 1]?.cells[0]?.style === 'heading') return ''
  }
  return ''
}

const textOf = (cell: PlannedCell | undefined): string => (cell?.value.kind === 'text' ? cell.value.text : '')
