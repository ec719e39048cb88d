// A table of a report in Word: a numbered caption, a header row that is repeated and marked as such, amounts at the right.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  SimpleField,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IRunOptions,
} from 'docx'
import type { Column, ColumnKind, Row, RowRole, Table, Tone } from '../../core/report/block.ts'
import type { Language } from '../../core/locality.ts'
import type { Value } from '../../core/report/value.ts'
import { formatValue } from '../../i18n/report/index.ts'
import { columnsOnPage } from '../page-columns/index.ts'
import { GREY, LINE } from '../palette.ts'
import { NAVY } from './styles.ts'
import { headingRuns, runs } from './text.ts'

/** Twips between the margins. */
export interface WordPage {
  readonly language: Language
  readonly width: number
}

/** `Taulukko 3: …`, numbered by Word itself; the number that stands there meanwhile is the right one. */
export const caption = (word: string, number: number, title: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    children: [...runs(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)), ...runs(`: ${title}`)],
  })

/** Twips. */
const POINT = 20
/** The letters from which on a table has the larger style; Word's letters are narrower than those of the pages. */
const SMALL = 8.5
const atRight: ReadonlySet<ColumnKind> = new Set(['money', 'count', 'percentage', 'date'])

export function wordTable(table: Table, page: WordPage): WordTable {
  const { shown, size, widths } = columnsOnPage(table, page.language, page.width / POINT)
  const factor = page.width / widths.reduce((all, one) => all + one, 0)
  const look: Look = {
    page,
    style: size < SMALL ? 'TableSmall' : 'TableText',
    widths: widths.map((one) => Math.floor(one * factor)),
  }
  const heading = rowOfCells(
    shown.map(({ column }) => ({ text: column.title, isRight: atRight.has(column.kind) })),
    look,
    'heading',
    null,
  )
  const all = [...table.rows, ...table.closing]
  const rows = all.map((row, index) =>
    bodyRow(row, shown, { ...look, isKept: index < all.length - 1 && (all.length <= SHORT_TABLE || index >= all.length - LAST_ROWS) }),
  )
  const empty = table.rows.length === 0 ? [emptyRow(table.empty, shown.length, look)] : []
  return gridOf([heading, ...empty, ...rows], look.widths)
}

/** A table of texts alone. */
export interface PlainTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Which columns stand at the right. */
  readonly right: readonly boolean[]
  /** Parts of the page. */
  readonly widths: readonly number[]
}

export function plainTable({ headings, rows, right, widths }: PlainTable, page: WordPage): WordTable {
  const look: Look = { page, style: 'TableText', widths: widths.map((one) => Math.round(one * page.width)) }
  const cells = (texts: readonly string[]): Cell[] => texts.map((text, index) => ({ text, isRight: right[index] === true }))
  return gridOf(
    [rowOfCells(cells(headings), look, 'heading', null), ...rows.map((row) => rowOfCells(cells(row), look, 'body', null))],
    look.widths,
  )
}

/** Up to here a table is kept on one page. */
const SHORT_TABLE = 14
/** So many of the last rows of a longer one stand together: no sum is alone on a page. */
const LAST_ROWS = 4

interface Look {
  /** Whether a row stays on the page of the next. */
  readonly isKept?: boolean
  readonly page: WordPage
  readonly style: string
  readonly widths: readonly number[]
}

interface Cell {
  readonly text: string
  readonly isRight: boolean
}

const gridOf = (rows: readonly TableRow[], widths: readonly number[]): WordTable =>
  new WordTable({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60 },
    borders: {
      top: NONE,
      bottom: { style: BorderStyle.SINGLE, size: 2, color: LINE },
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 2, color: LINE },
    },
  })

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

function bodyRow(row: Row, shown: readonly { readonly column: Column; readonly index: number }[], look: Look): TableRow {
  const cells = shown.map(({ column, index }): Cell => {
    const value: Value = row.values[index] ?? { kind: 'blank' }
    return {
      text: formatValue(value, look.page.language),
      isRight: atRight.has(column.kind) && (value.kind !== 'text' || value.text.length < 4),
    }
  })
  return rowOfCells(cells, look, row.role, row.tone)
}

type Part = RowRole | 'heading'

const partLooks: Readonly<Record<Part, IRunOptions>> = {
  heading: { bold: true, color: 'FFFFFF' },
  body: {},
  memo: { italics: true, color: GREY },
  total: { bold: true },
}
const partFills: Readonly<Partial<Record<Part, string>>> = { heading: NAVY, total: 'E8EDF3' }
const toneFills: Readonly<Record<Tone, string>> = { error: 'FBE3E0', warning: 'FFF1D6', good: 'E3F1E6' }

function rowOfCells(cells: readonly Cell[], { style, widths, isKept }: Look, part: Part, tone: Tone | null): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: part === 'heading',
    children: cells.map(({ text, isRight }, index) => {
      const fill = partFills[part] ?? (tone !== null && index === 0 ? toneFills[tone] : undefined)
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
        children: [
          new Paragraph({
            style,
            alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
            keepNext: part === 'heading' || isKept === true,
            children: part === 'heading' ? headingRuns(text, partLooks[part]) : runs(text, partLooks[part]),
          }),
        ],
      })
    }),
  })
}

const emptyRow = (text: string, columns: number, { style }: Look): TableRow =>
  new TableRow({
    children: [new TableCell({ columnSpan: columns, children: [new Paragraph({ style, children: runs(text, { color: GREY }) })] })],
  })
