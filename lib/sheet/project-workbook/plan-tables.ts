// Sheets of tables: title, hint, headings and rows ready to fill. Law: people add rows below, so these sheets are not protected; their headings refuse
// typing instead, and the limits reach far below the last row.
import { valueAt } from './path.ts'
import { bareSheet, type PlannedCell, type PlannedTable, type SheetPlan, type StyleToken, type Validation } from '../plan.ts'
import { withHeight } from './row-height.ts'
import { blankCell, headingLimit, landscape, limitsOf, textCell, valueCell } from './cells.ts'
import type { Setting } from './setting.ts'
import { tableNamed, tableSheets, type TableId, type TableSheetId } from './sheets.ts'
import type { Column, Table } from './table.ts'

/** The rows of every table, as they stand in project.json; a table without an entry is empty. */
export type Contents = Readonly<Partial<Record<TableId, readonly unknown[]>>>

export const HEADING_ROW = 4
/** In points. */
const HEADING_HEIGHT = 24
/** Of a column without a width of its own. */
const ORDINARY_WIDTH = 8
/** How far below the last row the limits of typing reach. */
const ROOM_BELOW = 1000
/** Between two tables of a sheet. */
const GAP = { width: 4, columns: 1 }

/** A table with its rows, and the column it begins in. */
interface Placed {
  readonly id: TableId
  readonly table: Table
  readonly rows: readonly unknown[]
  readonly left: number
}

export function planTables(sheet: TableSheetId, contents: Contents, setting: Setting): SheetPlan {
  const { sheets, guidance } = setting.words
  const { name, title } = sheets[sheet]
  const purpose = guidance.purposes[sheet]
  const placed = placedTables(tableSheets[sheet], contents)
  const widths = besideEachOther(
    placed.map(({ table }) => table.columns.map((column) => column.width)),
    () => GAP.width,
  )
  const height = Math.max(...placed.map(heightOf))
  const hint = placed.some(hasMark) ? `${purpose} ${guidance.requiredMark}` : purpose
  return {
    ...bareSheet(name, setting.language),
    widths,
    rows: [
      { cells: [textCell(title, 'title')] },
      { cells: [textCell(hint, 'muted')] },
      { cells: [] },
      withHeight(headingCells(placed, setting), widths, HEADING_HEIGHT),
      ...Array.from({ length: height }, (_, index) => withHeight(bodyCells(placed, index, setting), widths)),
    ],
    tables: placed.map((one) => plannedTable(one, setting)),
    validations: placed.flatMap((one) => limits(one, setting)),
    frozen: { rows: HEADING_ROW, columns: 1 },
    print: landscape(title, { top: 1, left: 0, bottom: HEADING_ROW + height, right: lastPrinted(widths, hint) }, HEADING_ROW),
    isProtected: false,
  }
}

/** The last column of the page: the table's, or as far as the line below the title runs. */
function lastPrinted(widths: readonly number[], hint: string): number {
  const missing = hint.length - widths.reduce((sum, width) => sum + width, 0)
  return widths.length - 1 + Math.max(0, Math.ceil(missing / ORDINARY_WIDTH))
}

const hasMark = ({ table }: Placed): boolean => table.columns.some((column) => isMarked(table, column))

function placedTables(ids: readonly TableId[], contents: Contents): Placed[] {
  let left = 0
  return ids.map((id) => {
    const placed = { id, table: tableNamed(id), rows: contents[id] ?? [], left }
    left += placed.table.columns.length + GAP.columns
    return placed
  })
}

const heightOf = ({ table, rows }: Placed): number => rows.length + table.spareRows

/** Joins what stands beside each other, with something in each gap. */
const besideEachOther = <T>(parts: readonly (readonly T[])[], gap: () => T): T[] =>
  parts.flatMap((part, index) => (index === 0 ? [...part] : [gap(), ...part]))

/** A heading as it is written: the mark of a column that must be filled belongs to it. */
const headingText = (id: TableId, column: Column, setting: Setting): string =>
  `${setting.glossary.cellOf(`heading.${id}`, column.path)}${isMarked(tableNamed(id), column) ? ' *' : ''}`

const isMarked = (table: Table, column: Column): boolean => column.isRequired === true && table.isPosted !== true

const atRight: ReadonlySet<StyleToken> = new Set(['money', 'count', 'percentage', 'date'])

/** Above figures the heading stands at the right. */
const headingStyle = ({ kind }: Column): StyleToken => (atRight.has(kind.style) ? 'tableHeadingRight' : 'tableHeading')

const headingCells = (placed: readonly Placed[], setting: Setting): PlannedCell[] =>
  besideEachOther(
    placed.map(({ id, table }) => table.columns.map((column) => textCell(headingText(id, column, setting), headingStyle(column)))),
    blankCell,
  )

const bodyCells = (placed: readonly Placed[], index: number, setting: Setting): PlannedCell[] =>
  besideEachOther(
    placed.map((one) =>
      index < heightOf(one) ? tableCells(one.table, one.rows[index], setting) : one.table.columns.map(() => blankCell()),
    ),
    blankCell,
  )

/** One row of a table as cells; the row is as it stands in project.json, undefined for a blank one. */
export const tableCells = (table: Table, row: unknown, setting: Pick<Setting, 'glossary'>): PlannedCell[] =>
  table.columns.map(({ path, kind, blank }) => {
    const content = valueAt(row, path)
    return content === undefined || content === blank ? blankCell(kind.style) : valueCell(kind.write(content, setting.glossary), kind.style)
  })

const plannedTable = (one: Placed, setting: Setting): PlannedTable => ({
  name: one.table.name,
  area: {
    top: HEADING_ROW,
    left: one.left,
    bottom: HEADING_ROW + heightOf(one),
    right: one.left + one.table.columns.length - 1,
  },
  columns: one.table.columns.map((column) => headingText(one.id, column, setting)),
  totals: false,
})

function limits(one: Placed, setting: Setting): Validation[] {
  const bottom = HEADING_ROW + heightOf(one) + ROOM_BELOW
  const heading = { top: HEADING_ROW, left: one.left, bottom: HEADING_ROW, right: one.left + one.table.columns.length - 1 }
  const ofColumns = one.table.columns.flatMap(({ kind }, index) =>
    limitsOf(kind, { top: HEADING_ROW + 1, left: one.left + index, bottom, right: one.left + index }, setting),
  )
  return [headingLimit(heading, setting), ...ofColumns]
}
