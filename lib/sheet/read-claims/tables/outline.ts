// Headings of sections that carry the sum of the lines below them, as an outline or a pivot table prints them. Law: such a row is a heading and a total of
// what follows, never a cost; it is known by its sum, not by its look.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { Cell, GridRow } from '../../grid.ts'
import { isAmount } from '../columns/column-values.ts'
import { hasDay, hasMoney, isStructured, type LineMarks } from '../rows/row-kind.ts'
import type { ReadRow, RowReader } from '../rows/row-reader.ts'
import { SILENT } from '../words/row-words.ts'
import { differenceOf, type Difference } from '../totals/totals.ts'

export interface Outline {
  /** The numbers of the rows that head a section with its sum. */
  readonly rows: ReadonlySet<number>
  readonly findings: readonly Finding[]
}

const NO_OUTLINE: Outline = { rows: new Set(), findings: [] }

interface Section {
  readonly head: ReadRow
  readonly lines: ReadRow[]
}

/** The outline of a body, where most of the rows that look like sums above their lines agree with them. */
export function outlineOf(body: readonly GridRow[], reader: RowReader, marks: LineMarks): Outline {
  if (!body.some((row) => !reader.hasMoreTexts(row, MOST_TEXTS) && mayHead(row, marks))) return NO_OUTLINE
  const rows = body.map((row) => reader.read(row))
  const named = marks.linesAreMarked ? sectionsOf(rows, (row) => isHead(row, marks) || isNamedHead(row, marks), marks) : []
  const isOfNames = named.some(({ head }) => !isHead(head, marks)) && areAllSums(named)
  const sections = isOfNames ? named : sectionsOf(rows, (row) => isHead(row, marks), marks)
  const differing = sections.filter((one) => differences(one).length > 0)
  if (differing.length * 2 >= sections.length) return NO_OUTLINE
  return {
    rows: new Set(sections.map(({ head }) => head.source.row)),
    findings: differing.flatMap((one) => differences(one).map(({ at, difference }) => finding('subtotal-differs', difference, at))),
  }
}

/** An account's number and its name. */
const MOST_TEXTS = 2

/** Counted first, because most rows have more texts than a head has, and looking for a category costs most. */
const mayHead = ({ cells }: GridRow, { isCategory, linesAreMarked }: LineMarks): boolean => {
  let texts = 0
  for (const cell of cells) if (cell.kind === 'text' && !isAmount(cell) && ++texts > MOST_TEXTS) return false
  if (!cells.some(isAmount)) return false
  if (linesAreMarked && texts === 1 && cells.every((cell) => isAmount(cell) || isName(cell))) return true
  return cells.some((cell) => cell.kind === 'text' && (isAccount(cell.text) || (/^\D/.test(cell.text.trim()) && isCategory(cell.text))))
}

/** Words without a figure, be they a month, a place or a project. */
const isName = (cell: Cell): boolean => cell.kind === 'text' && /\p{L}{2}/u.test(cell.text) && !/\d/.test(cell.text)

/** `4460 Ulkopuoliset palvelut`. */
const isAccount = (text: string): boolean => /^\d{3,6}[ .:-]+\p{L}{3}/u.test(text.trim())

/** Rows that could head a section, each with the lines below it down to the next of them or a total. */
function sectionsOf(rows: readonly ReadRow[], heads: (row: ReadRow) => boolean, marks: LineMarks): Section[] {
  const sections: Section[] = []
  let current: Section | null = null
  for (const row of rows) {
    if (isReadable(row) && heads(row)) sections.push((current = { head: row, lines: [] }))
    else if (row.texts.some(({ says }) => says.total !== null)) current = null
    else if (isStructured(row, marks)) current?.lines.push(row)
  }
  return sections.filter(({ lines }) => lines.length > 0)
}

/** A head whose sum nobody can read proves nothing: it is a line, and asked. */
const isReadable = ({ amounts }: ReadRow): boolean => amounts.some(({ reading }) => reading.kind === 'amount')

function isHead(row: ReadRow, marks: LineMarks): boolean {
  const [first, second, ...others] = row.texts
  if (first === undefined || others.length > 0 || first.says.total !== null || !hasMoney(row) || hasDay(row, marks)) return false
  if (isAccount(first.text) && second === undefined) return true
  return marks.isCategory(second === undefined ? first.text : `${first.text} ${second.text}`)
}

/** `Koulu 280,89` above lines with vouchers or days: nothing but its sum tells that it heads them. */
function isNamedHead(row: ReadRow, marks: LineMarks): boolean {
  const [only, ...others] = row.texts
  if (only === undefined || others.length > 0 || only.says !== SILENT || !hasMoney(row) || isStructured(row, marks)) return false
  return row.source.cells.some((cell) => cell.column === only.column && isName(cell))
}

/** Whether all heads are what their lines make, and some of them of several: of one line it may be another cost of the same amount. */
const areAllSums = (sections: readonly Section[]): boolean =>
  sections.some(({ lines }) => lines.length > 1) && sections.every((one) => differences(one).length === 0)

/** The amounts of a head that its lines do not make. */
function differences({ head, lines }: Section): { at: string; difference: Difference }[] {
  return head.amounts.flatMap(({ column, reading, at }) => {
    const amounts = lines.map((line) => line.amounts.find((one) => one.column.column === column.column)?.reading)
    if (reading.kind !== 'amount' || amounts.some((one) => one?.kind === 'fault')) return []
    const sum = amounts.reduce((cents, one) => cents + (one?.kind === 'amount' ? BigInt(toInteger(one.cents)) : 0n), 0n)
    const difference = differenceOf(toInteger(reading.cents), sum)
    return difference ? [{ at, difference }] : []
  })
}
