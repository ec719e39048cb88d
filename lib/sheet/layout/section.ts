// Where the blocks of a section stand on its sheet, one below the other.
import type { Block, Chart, Report, Section, Table } from '../../core/report/block.ts'
import {
  chartHeight,
  factRows,
  figureRows,
  paragraphRows,
  publicityRows,
  remarkRows,
  signatureRows,
  tableHeight,
  type Page,
} from './piece.ts'
import { besideColumns, placeTable, printedColumns, type Places, type TablePlace } from './places.ts'
import { tableHead } from './table.ts'
import { widthsOf } from './widths.ts'

/** Title, subtitle and a blank row stand above the first block. */
const FIRST_BLOCK = 4

export interface PlacedSection {
  readonly section: Section
  readonly page: Page
  /** The row each block begins in. */
  readonly tops: readonly number[]
  /** The last row of all. */
  readonly bottom: number
}

export function placeSection(section: Section): PlacedSection {
  const page = pageOf(section)
  const tops: number[] = []
  let row = FIRST_BLOCK
  for (const block of section.blocks) {
    tops.push(row)
    row += heightOf(block, section, page)
  }
  return { section, page, tops, bottom: Math.max(row - 2, FIRST_BLOCK) }
}

export const tablesOf = ({ blocks }: Section): Table[] => blocks.flatMap((one) => (one.kind === 'table' ? [one] : []))

/** Wishes of blocks without columns of their own. */
const plainWidths: Readonly<Partial<Record<Block['kind'], readonly number[]>>> = {
  facts: [28, 18],
  figures: [40, 18, 26],
  signatures: [30, 20, 20, 20],
  publicity: [20, 40],
  text: [60, 20, 20],
  remark: [90],
}

function pageOf(section: Section): Page {
  const wishes = [
    ...tablesOf(section).map((table) => widthsOf(table, printedColumns(table))),
    ...(tablesOf(section).length === 0 ? section.blocks.flatMap(({ kind }) => [plainWidths[kind] ?? []]) : []),
  ]
  const widths = widest(wishes, 1)
  return {
    widths,
    width: widths.reduce((all, one) => all + one, 0),
    beside: widest(
      tablesOf(section).map((table) => widthsOf(table, besideColumns(table))),
      0,
    ),
  }
}

const widest = (wishes: readonly (readonly number[])[], least: number): number[] =>
  Array.from({ length: Math.max(least, ...wishes.map((one) => one.length)) }, (_, index) =>
    Math.max(6, ...wishes.map((one) => one[index] ?? 0)),
  )

function heightOf(block: Block, section: Section, page: Page): number {
  switch (block.kind) {
    case 'table':
      return tableHeight(block, tableHead(block, page.width).length)
    case 'chart':
      return barsOf(block, section) + 2
    default:
      return plainRows(block, page, null).length
  }
}

type PlainBlock = Exclude<Block, Table | Chart>

/** The rows of a block that is no table and no chart; without places only their number is right. */
export function plainRows(block: PlainBlock, page: Page, places: Places | null): ReturnType<typeof factRows> {
  switch (block.kind) {
    case 'facts':
      return factRows(block, page)
    case 'figures':
      return figureRows(block, places)
    case 'text':
      return paragraphRows(block, page)
    case 'remark':
      return remarkRows(block, page)
    case 'publicity':
      return publicityRows(block)
    case 'signatures':
      return signatureRows(block, page)
  }
}

/** Rows of a chart, by the rows of its table. */
export function barsOf(chart: Chart, section: Section): number {
  const rows = tablesOf(section).find((one) => one.id === chart.table)?.rows.length ?? 0
  const isWide = chart.chart === 'bar' || chart.chart === 'stackedBar'
  return chartHeight(rows * (chart.chart === 'bar' ? chart.series.length : 1), isWide)
}

/** Every table of a report with its place. */
export function placesOf({ sections }: Report, placed: readonly PlacedSection[]): Places {
  return new Map(
    sections.flatMap((section, index) => {
      const { page, tops } = placed[index] ?? placeSection(section)
      return section.blocks.flatMap((block, at): [string, TablePlace][] => {
        if (block.kind !== 'table') return []
        const heading = (tops[at] ?? FIRST_BLOCK) + tableHead(block, page.width).length
        return [[block.id, placeTable(block, section.sheet, heading, page.widths.length)]]
      })
    }),
  )
}
