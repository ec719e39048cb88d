// Headings of sections that carry the sum of the lines below them, as an outline or a pivot table prints them. Law: such a row is a heading and a total of
// what follows, never a cost; it is known by its sum, not by its look.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { GridRow } from '../../grid.ts'
import { isAmount } from '../columns/column-values.ts'
import { hasDay, hasMoney, isStructured, type LineMarks } from '../rows/row-kind.ts'
import type { ReadRow, RowReader } from '../rows/row-reader.ts'
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
  const sections = sectionsOf(
    body.map((row) => reader.read(row)),
    marks,
  )
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
const mayHead = ({ cells }: GridRow, { isCategory }: LineMarks): boolean => {
  let texts = 0
  for (const cell of cells) if (cell.kind === 'text' && !isAmount(cell) && ++texts > MOST_TEXTS) return false
  if (!cells.some(isAmount)) return false
  return cells.some((cell) => cell.kind === 'text' && (isAccount(cell.text) || (/^\D/.test(cell.text.trim()) && isCategory(cell.text))))
}

/** `4460 Ulkopuoliset palvelut`. */
const isAccount = (text: string): boolean => /^\d{3,6}[ .:-]+\p{L}{3}/u.test(text.trim())

/** Rows that could head a section, each with the lines below it down to the next of them or a total. */
function sectionsOf(rows: readonly ReadRow[], marks: LineMarks): Section[] {
  const sections: Section[] = []
  let current: Section | null = null
  for (const row of rows) {
    if (isHead(row, marks)) sections.push((current = { head: row, lines: [] }))
    else if (row.texts.some(({ says }) => says.total !== null)) current = null
    else if (isStructured(row, marks)) current?.lines.push(row)
  }
  return sections.filter(({ lines }) => lines.length > 0)
}

function isHead(row: ReadRow, marks: LineMarks): boolean {
  const [first, second, ...others] = row.texts
  if (first === undefined || others.length > 0 || first.says.total !== null || !hasMoney(row) || hasDay(row, marks)) return false
  if (isAccount(first.text) && second === undefined) return true
  return marks.isCategory(second === undefined ? first.text : `${first.text} ${second.text}`)
}

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
