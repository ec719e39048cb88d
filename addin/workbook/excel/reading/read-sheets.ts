// Reads all sheets of a workbook in three requests: what there is, how large it is, what it says. Law: whole blocks, never cell by cell; a workbook too
// large for one answer is read in several.
import type { Grid } from '../../../../lib/sheet/grid.ts'
import { tables } from '../../../../lib/sheet/project-workbook/index.ts'
import type { Conversation } from '../conversation.ts'
import { Refused } from '../trouble.ts'
import { gridOf, type CellBlock } from './grid-of-cells.ts'
import { hiddenLines, noneHidden, type HiddenLines } from './hidden-lines.ts'
import { withDays } from './posted-days.ts'
import { survey, type SheetSeen, type Survey } from './survey.ts'

/** Where a table of ours stands. Rows and columns count from 0. */
export interface Extent {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface Reading {
  readonly survey: Survey
  readonly grids: readonly Grid[]
  /** The cells as Excel gave them, by sheet. */
  readonly blocks: ReadonlyMap<string, readonly CellBlock[]>
  /** By the table's name in Excel. */
  readonly extents: ReadonlyMap<string, Extent>
}

export async function readSheets(conversation: Conversation): Promise<Reading> {
  const seen = await survey(conversation)
  const sizes = await measure(conversation, seen)
  const hidden = await hiddenLines(conversation, sizes.used)
  const blocks = await readBlocks(conversation, sizes)
  const grids = seen.sheets.map((sheet) => gridOf(shapeOf(sheet, hidden.get(sheet.name) ?? noneHidden, seen), blocks.get(sheet.name) ?? []))
  return { survey: seen, grids: withDays(grids, sizes.posted), blocks, extents: sizes.extents }
}

const shapeOf = ({ name, visibility }: SheetSeen, hidden: HiddenLines, { date1904 }: Survey): Parameters<typeof gridOf>[0] => ({
  name,
  hidden: visibility !== 'Visible',
  hiddenRows: hidden.rows,
  hiddenColumns: hidden.columns,
  date1904,
})

/** The part of a sheet that has anything in it. */
export interface Used {
  readonly sheet: SheetSeen
  readonly range: Excel.Range
}

interface Sizes {
  readonly used: readonly Used[]
  readonly extents: ReadonlyMap<string, Extent>
  /** The sheets of tables that only we write into: their cells are read without formulas and formats. */
  readonly posted: ReadonlySet<string>
}

const ourTables: ReadonlySet<string> = new Set(Object.values(tables).map(({ name }) => name))
const postedTables: ReadonlySet<string> = new Set([tables.ledger.name, tables.postedLines.name, tables.postedFindings.name])

async function measure({ workbook, sync }: Conversation, { sheets }: Survey): Promise<Sizes> {
  const used = sheets.map((sheet) => ({ sheet, range: workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true) }))
  for (const { range } of used) range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden')
  const found = sheets.flatMap((sheet) => {
    const names = sheet.tables.filter((name) => ourTables.has(name))
    return names.map((name) => ({ name, sheet: sheet.name, range: workbook.tables.getItem(name).getRange() }))
  })
  for (const { range } of found) range.load('rowIndex,columnIndex,rowCount,columnCount')
  await sync()
  return {
    used: used.filter(({ range }) => !range.isNullObject),
    extents: new Map(found.map(({ name, sheet, range }) => [name, extentOf(sheet, range)])),
    posted: new Set(found.flatMap(({ name, sheet }) => (postedTables.has(name) ? [sheet] : []))),
  }
}

const extentOf = (sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Extent => ({
  sheet,
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
})

/** Bytes of an answer, roughly: a cell alone, and one with its formula and its format. */
const ONE_VALUE = 12
const ONE_CELL = 48
const LARGEST_ANSWER = 3_500_000

async function readBlocks(conversation: Conversation, { used, posted }: Sizes): Promise<Map<string, CellBlock[]>> {
  const parts = used.flatMap((one) => partsOf(one, posted.has(one.sheet.name)))
  const blocks = new Map<string, CellBlock[]>()
  let weight = 0
  let asked: Part[] = []
  const answer = async (): Promise<void> => {
    await conversation.sync()
    for (const part of asked) blocks.set(part.sheet, [...(blocks.get(part.sheet) ?? []), blockOf(part)])
    asked = []
    weight = 0
  }
  for (const part of parts) {
    if (weight > 0 && weight + part.weight > LARGEST_ANSWER) await answer()
    part.range.load(part.isPlain ? 'rowIndex,columnIndex,values' : 'rowIndex,columnIndex,values,formulas,numberFormat')
    asked.push(part)
    weight += part.weight
  }
  if (asked.length > 0) await answer()
  return blocks
}

/** Some rows of a sheet, small enough for one answer. */
interface Part {
  readonly sheet: string
  readonly range: Excel.Range
  readonly isPlain: boolean
  readonly weight: number
}

function partsOf({ sheet, range }: Used, isPlain: boolean): Part[] {
  const rowWeight = range.columnCount * (isPlain ? ONE_VALUE : ONE_CELL)
  const most = Math.max(1, Math.floor(LARGEST_ANSWER / rowWeight))
  if (range.rowCount <= most) return [{ sheet: sheet.name, range, isPlain, weight: rowWeight * range.rowCount }]
  return Array.from({ length: Math.ceil(range.rowCount / most) }, (_, index) => {
    const rows = Math.min(most, range.rowCount - index * most)
    return {
      sheet: sheet.name,
      range: range.getRow(index * most).getResizedRange(rows - 1, 0),
      isPlain,
      weight: rowWeight * rows,
    }
  })
}

/** Excel gives nothing, and no error, for more cells than it can send. */
function blockOf({ range, isPlain }: Part): CellBlock {
  const values = range.values as unknown[][] | null
  if (values === null) throw new Refused({ kind: 'tooLarge' })
  const place = { row: range.rowIndex, column: range.columnIndex, values }
  return isPlain ? place : { ...place, formulas: range.formulas, formats: range.numberFormat }
}
