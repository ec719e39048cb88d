// Paints one plan onto a sheet that is empty: cells in whole blocks, looks in rectangles, then what stands on the cells. Law: nothing is written cell by
// cell, and values are written before tables are made, since a table takes in what is written below it.
import type { SheetPlan } from '../../../../lib/sheet/plan.ts'
import { Refused } from '../trouble.ts'
import { ONE_SETTING, type Batch } from './batch.ts'
import { addChart } from './charts.ts'
import { entryOf, LONGEST_TEXT, type Entry } from './entries.ts'
import { withOwnNames, type OwnNames } from './own-names.ts'
import { lookSettings } from './paint-looks.ts'
import { addressOf, onSheet, rangeOf } from './places.ts'
import { rectanglesOf } from './rectangles.ts'
import { addBar, addLimit, addTable } from './tables.ts'

export interface Canvas {
  readonly batch: Batch
  readonly sheet: Excel.Worksheet
  readonly date1904: boolean
  /** How the plan's names are called in this workbook. */
  readonly names: OwnNames
}

export async function paintCells(canvas: Canvas, plan: SheetPlan): Promise<void> {
  const { batch, sheet } = canvas
  const tokens = plan.rows.map(({ cells }) => cells.map(({ style }) => style))
  await batch.askEach(ONE_SETTING, lookSettings(onSheet(sheet), tokens, plan.language))
  await paintSizes(canvas, plan)
  for (const block of blocksOf(entriesOf(canvas, plan))) {
    await batch.ask(block.weight, () => {
      rangeOf(sheet, block).formulas = block.entries
    })
  }
}

/** What stands on the cells: tables, bars, limits, charts and frozen panes. */
export async function paintFurniture({ batch, sheet, names }: Canvas, plan: SheetPlan): Promise<void> {
  await batch.askEach(
    ONE_SETTING * 6,
    each(plan.tables, (table) => {
      addTable(sheet, table, names)
    }),
  )
  await batch.askEach(
    ONE_SETTING * 8,
    each(plan.bars, (bar) => {
      addBar(sheet, bar)
    }),
  )
  await batch.askEach(
    ONE_SETTING * 4,
    each(plan.validations, (limit) => {
      addLimit(sheet, limit)
    }),
  )
  await batch.askEach(
    ONE_SETTING * 40,
    each(plan.charts, (chart) => {
      addChart(sheet, chart, plan.language)
    }),
  )
  await batch.ask(ONE_SETTING * 2, () => {
    freeze(sheet, plan.frozen)
    sheet.showGridlines = plan.isPage !== true
  })
}

const each = <T>(all: readonly T[], add: (one: T) => void): (() => void)[] =>
  all.map((one) => () => {
    add(one)
  })

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(addressOf({ top: 1, left: 0, bottom: rows, right: columns - 1 }))
  else if (rows > 0) freezePanes.freezeRows(rows)
  else if (columns > 0) freezePanes.freezeColumns(columns)
}

const PIXELS_A_CHARACTER = 7
const PIXELS_BESIDE = 5
const POINTS_A_PIXEL = 0.75

/** The width of a column in points, from characters of the workbook's ordinary font. */
export const pointsOf = (characters: number): number => (characters * PIXELS_A_CHARACTER + PIXELS_BESIDE) * POINTS_A_PIXEL

async function paintSizes({ batch, sheet }: Canvas, plan: SheetPlan): Promise<void> {
  const last = plan.rows.length
  if (last > 0) {
    await batch.ask(ONE_SETTING, () => {
      sheet.getRange(`1:${String(last)}`).format.autofitRows()
    })
  }
  const widths = rectanglesOf([plan.widths]).map(({ left, columns, value }) => (): void => {
    rangeOf(sheet, { top: 1, left, bottom: 1, right: left + columns - 1 }).getEntireColumn().format.columnWidth = pointsOf(value)
  })
  const heights = rectanglesOf(plan.rows.map(({ height }) => [height])).map(({ top, rows, value }) => (): void => {
    sheet.getRange(`${String(top + 1)}:${String(top + rows)}`).format.rowHeight = value
  })
  await batch.askEach(ONE_SETTING, [...widths, ...heights])
}

function entriesOf({ date1904, names }: Canvas, plan: SheetPlan): Entry[][] {
  const width = Math.max(0, ...plan.rows.map(({ cells }) => cells.length))
  return plan.rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column]
      if (cell === undefined) return ''
      if (cell.value.kind === 'text' && cell.value.text.length > LONGEST_TEXT) throw new Refused({ kind: 'tooLarge' })
      return entryOf(cell.formula === undefined ? cell : { ...cell, formula: withOwnNames(cell.formula, names) }, date1904)
    }),
  )
}

interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly entries: Entry[][]
  readonly weight: number
}

/** Rows go together until they are about this many bytes. */
const LARGEST_BLOCK = 500_000
const BESIDE_A_CELL = 6

function blocksOf(rows: readonly Entry[][]): Block[] {
  const blocks: Block[] = []
  let open: { top: number; entries: Entry[][]; weight: number } = { top: 1, entries: [], weight: 0 }
  const close = (): void => {
    const [first] = open.entries
    if (first !== undefined && first.length > 0)
      blocks.push({ ...open, left: 0, bottom: open.top + open.entries.length - 1, right: first.length - 1 })
    open = { top: open.top + open.entries.length, entries: [], weight: 0 }
  }
  for (const row of rows) {
    const weight = row.reduce<number>((sum, entry) => sum + String(entry).length + BESIDE_A_CELL, 0)
    if (open.weight + weight > LARGEST_BLOCK) close()
    open.entries.push(row)
    open.weight += weight
  }
  close()
  return blocks
}
