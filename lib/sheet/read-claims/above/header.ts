// The block above a table: labels with their fields, and titles. Law: every text in it is a label, the field of one, or a title, with its address.
import { addressOf, isDateFormat, type Cell, type Grid, type GridRow } from '../../grid.ts'
import { labelledParts, labelOf, type LabelKind } from './header-labels.ts'
import { oneLine } from '../../plain-text.ts'
import { shownText } from '../words/shown.ts'

export interface Field {
  readonly kind: LabelKind
  readonly text: string
  readonly at: string
}

export interface Title {
  readonly text: string
  readonly at: string
}

export interface Header {
  readonly fields: readonly Field[]
  readonly titles: readonly Title[]
}

/** A block is no longer than this; of a longer one the rows nearest to its table count. */
export const LONGEST_HEADER = 80

interface Placed {
  readonly cell: Cell
  readonly text: string
  readonly at: string
}

const EMPTY_BLOCK: Header = { fields: [], titles: [] }

/** Reads the rows above a table, or the rows of a sheet that has none. */
export function readHeader(grid: Grid, rows: readonly GridRow[]): Header {
  if (rows.length === 0) return EMPTY_BLOCK
  const fields: Field[] = []
  const titles: Title[] = []
  const block = rows.slice(-LONGEST_HEADER).map((row) => placedTexts(grid, row))
  const used = new Set<Placed>()
  for (const [index, row] of block.entries()) {
    for (const [position, placed] of row.entries()) {
      if (used.has(placed)) continue
      const label = labelOf(placed.text)
      if (!label) {
        titles.push({ text: placed.text, at: placed.at })
        continue
      }
      const values = label.rest === null ? valuesOf(row, position, block[index + 1], label.kind) : [{ ...placed, text: label.rest }]
      for (const value of values) used.add(value)
      if (values.length > 0) fields.push({ kind: label.kind, text: joined(values), at: values[0]?.at ?? placed.at })
    }
  }
  return { fields, titles }
}

function placedTexts(grid: Grid, row: GridRow): Placed[] {
  return row.cells.flatMap((cell) => {
    const text = oneLine(
      shownText(cell, grid.date1904) ?? (cell.kind === 'uncalculated' ? `=${cell.formula}` : cell.kind === 'error' ? cell.text : ''),
    )
    return text === null ? [] : labelledParts(text).map((part) => ({ cell, text: part, at: addressOf(grid, row.row, cell.column) }))
  })
}

/** The cells beside a label up to the next label; where none are, the cell below it. */
function valuesOf(row: readonly Placed[], position: number, below: readonly Placed[] | undefined, kind: LabelKind): readonly Placed[] {
  const beside = row.slice(position + 1)
  const next = beside.findIndex(
    (one, index) => labelOf(one.text) !== null || isFieldOfOther(one, beside, index) || isFarAway(one, beside[index - 1], kind),
  )
  const values = next < 0 ? beside : beside.slice(0, next)
  if (values.length > 0) return values
  const under = below?.filter(({ cell, text }) => cell.column === row[position]?.cell.column && labelOf(text) === null) ?? []
  const isAlone = row.every(({ text }) => labelOf(text) !== null)
  return isAlone && (kind !== 'claim' || under.some(({ text }) => mayCount(text))) ? under : []
}

/** `Hakemus` over `Mallila`: what is below it is its number, or stands for itself. */
const mayCount = (text: string): boolean =>
  /\d|^\W*[ivx]{1,4}\W*$|ensimm|toinen|kolmas|nelj|f[oö]rsta|andra|tredje|fj[aä]rde|first|second|third|fourth|loppu|slut|final|v[aä]li/i.test(
    text,
  )

/** `Paikkakunta: | Mallila | | | | Anna Aalto`: of a place and a number what stands far from it is something else; another place there denies it as a title. */
const isFarAway = ({ cell }: Placed, before: Placed | undefined, kind: LabelKind): boolean =>
  before !== undefined && shortFields.has(kind) && cell.column - before.cell.column > 2
const shortFields: ReadonlySet<LabelKind> = new Set<LabelKind>(['locality', 'home', 'claim'])

/** `Ort | Ort 5 | | | Egen finansiering | 500`: words behind two empty columns or more, with a figure right beside them. */
function isFieldOfOther({ cell, text }: Placed, beside: readonly Placed[], index: number): boolean {
  const [before, figure] = [beside[index - 1], beside[index + 1]]
  return (
    before !== undefined &&
    cell.column - before.cell.column > 2 &&
    /^\p{L}[^\d]{2,}$/u.test(text) &&
    figure?.cell.kind === 'number' &&
    figure.cell.column === cell.column + 1 &&
    !isDateFormat(figure.cell.format)
  )
}

/** Two days in cells of their own are a first and a last. */
function joined(values: readonly Placed[]): string {
  const days = values.filter(({ text }) => /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4})?)$/.test(text))
  return days.length === 2 && values.length <= 3 ? days.map(({ text }) => text).join(' – ') : values.map(({ text }) => text).join(' ')
}

/** The fields of a kind, in order. */
export const fieldsOf = (header: Header, kind: LabelKind): Field[] => header.fields.filter((field) => field.kind === kind)
