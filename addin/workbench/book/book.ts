// A workbook in memory, for the pane without Excel. Law: it knows cells and sheets and nothing of what they mean; formulas keep the value they came with.
import type { Cell, Grid } from '../../../lib/sheet/grid.ts'
import type { SheetPlan, StyleToken } from '../../../lib/sheet/plan.ts'
import type { PaintedReport } from '../../workbook/door.ts'
import { cellOfPlan } from './cell-of-plan.ts'

/** A cell with its look; one without a value is there for its look. */
export interface BookCell {
  readonly cell: Cell | null
  readonly style: StyleToken
}

/** Which report a sheet belongs to, as which of its sheets. */
export interface ReportMark {
  readonly report: string
  readonly index: number
  readonly fingerprint: string | null
}

export interface BookSheet {
  readonly name: string
  readonly plan: SheetPlan
  /** Rows from 1, columns from 0. */
  readonly rows: Map<number, Map<number, BookCell>>
  readonly mark: ReportMark | null
}

/** A sheet as planned. */
export function sheetOf(plan: SheetPlan, mark: ReportMark | null): BookSheet {
  const rows = plan.rows.map(
    ({ cells }, index) =>
      [index + 1, new Map(cells.map((cell, column) => [column, { cell: cellOfPlan(cell, column), style: cell.style }]))] as const,
  )
  return { name: plan.name, plan, rows: new Map(rows), mark }
}

export class Book {
  #sheets: BookSheet[] = []

  get sheets(): readonly BookSheet[] {
    return this.#sheets
  }

  find(name: string): BookSheet | undefined {
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  }

  /** Puts a sheet in the place of the one of its name, else of `old`, else at the end, before what is hidden. */
  put(sheet: BookSheet, old?: BookSheet): void {
    const place = this.#sheets.indexOf(old ?? this.find(sheet.name) ?? sheet)
    if (place >= 0) this.#sheets[place] = sheet
    else this.#sheets.push(sheet)
  }

  remove(sheet: BookSheet): void {
    this.#sheets = this.#sheets.filter((other) => other !== sheet)
  }
}

export function write(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  const cells = sheet.rows.get(row) ?? new Map<number, BookCell>()
  cells.set(column, cell)
  sheet.rows.set(row, cells)
}

/** Takes a row out; those below move up. */
export function removeRow(sheet: BookSheet, row: number): void {
  const moved = [...sheet.rows].flatMap(([number, cells]) => (number === row ? [] : [[number > row ? number - 1 : number, cells] as const]))
  sheet.rows.clear()
  for (const [number, cells] of moved) sheet.rows.set(number, cells)
}

export const lastRow = ({ rows }: BookSheet): number => Math.max(0, ...rows.keys())

export const gridOf = ({ name, plan, rows }: BookSheet): Grid => ({
  name,
  hidden: plan.visibility !== 'visible',
  rows: [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({ row, hidden: false, cells: valuesOf(cells) }))
    .filter(({ cells }) => cells.length > 0),
  hiddenColumns: new Set(),
  merges: [],
  date1904: false,
})

const valuesOf = (cells: ReadonlyMap<number, BookCell>): Cell[] =>
  [...cells].sort(([one], [other]) => one - other).flatMap(([column, { cell }]) => (cell === null ? [] : [{ ...cell, column }]))

/** The reports that stand in a book. */
export function reportsIn({ sheets }: Book): PaintedReport[] {
  const marks = sheets.flatMap((sheet) => (sheet.mark === null ? [] : [{ sheet, mark: sheet.mark }]))
  return [...new Set(marks.map(({ mark }) => mark.report))].map((report) => {
    const own = marks.filter(({ mark }) => mark.report === report).sort((one, other) => one.mark.index - other.mark.index)
    return { report, sheets: own.map(({ sheet }) => sheet.name), fingerprint: own[0]?.mark.fingerprint ?? null }
  })
}
