// Amounts in the block above a list: a summary of its costs is compared with it; an amount that no label explains is named.
import { finding, type Finding } from '../../../core/finding.ts'
import { addressOf, isDateFormat, type Cell, type Grid, type GridRow } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { labelOf } from './header-labels.ts'
import { LONGEST_HEADER } from './header.ts'
import type { Heading } from '../headings/heading.ts'
import { isAmount, isDay } from '../columns/column-values.ts'
import { oneLine } from '../../plain-text.ts'
import { shownText } from '../words/shown.ts'
import { wordsOf } from '../words/row-words.ts'
import type { Table } from '../tables/tables.ts'
import { quoted } from '../words/quoted.ts'

/**
 * Rows above a list that have an amount and are no field, total or category: with a day, or above a list without headings, it may be a cost of the list.
 * A row with a day and an amount where the list has its own is a line that has strayed, whatever category it names; one with a voucher is whatever it says, unless it is a total without a day.
 */
export function amountsAbove(grid: Grid, { above, heading, isHeadless }: Table, categories: CategoryNames): Finding[] {
  const ofMoney = new Set(
    heading.cells.filter(({ meaning }) => meaning !== null && amountRoles.has(meaning.role)).map(({ column }) => column),
  )
  return above.slice(isHeadless ? 0 : -LONGEST_HEADER).flatMap((row) => {
    const texts = row.cells.map((cell) => oneLine(shownText(cell, grid.date1904) ?? '') ?? '')
    const [isDated, asListed] = [row.cells.some(isDay), row.cells.find((cell) => ofMoney.has(cell.column) && isAmount(cell))]
    const strayed = isHeadless || isDated ? asListed : undefined
    const isOfCategory = !(isDated && asListed) && texts.some((text) => categories.named(text) !== null)
    const isExplained = isOfCategory || texts.some((text) => labelOf(text) !== null || explains(text))
    const isLine =
      asListed !== undefined &&
      (isDated || looksLikeMoney(asListed)) &&
      isListed(row, heading) &&
      (isMarked(row, heading) || !texts.some(isTotal))
    const amount = isLine ? asListed : (strayed ?? row.cells.find(looksLikeMoney))
    if (amount === undefined || (isExplained && !isLine)) return []
    const severity = isDated || strayed || isLine ? 'error' : 'info'
    return [finding('row-left-out', { text: quoted(texts.join(' ')) }, addressOf(grid, row.row, amount.column), severity)]
  })
}

/** Whether a row has the number of a voucher and a day, each where the list has its own: such a row is no total, whatever it is called. */
function isMarked({ cells }: GridRow, { cells: headings }: Heading): boolean {
  const roleOf = (column: number): Role | null => headings.find((one) => one.column === column)?.meaning?.role ?? null
  return (
    cells.some((cell) => roleOf(cell.column) === 'voucher' && isVoucherNumber(cell)) &&
    cells.some((cell) => roleOf(cell.column) === 'date' && isDay(cell))
  )
}

/** Whether a row has the number of a voucher, and a day or words, each where the list has its own: fields and sums of categories above a list have not. */
function isListed({ cells }: GridRow, heading: Heading): boolean {
  const roles = new Map(heading.cells.map(({ column, meaning }) => [column, meaning?.role ?? null]))
  const isUnder = ({ column }: Cell, ...of: Role[]): boolean => of.some((role) => roles.get(column) === role)
  const hasVoucher = cells.some((cell) => isUnder(cell, 'voucher', 'invoice') && isVoucherNumber(cell))
  return (
    hasVoucher && cells.some((cell) => (isUnder(cell, 'date') ? isDay(cell) : isUnder(cell, 'supplier', 'description') && isWords(cell)))
  )
}

/** `101`, `T-101`, `12/2009`. */
const isVoucherNumber = (cell: Cell): boolean =>
  cell.kind === 'number' ? !isDateFormat(cell.format) : cell.kind === 'text' && /^\p{L}{0,3}[ ./-]*\d[\d./-]*$/u.test(cell.text.trim())

/** `5 | tositetta yhteensä | 622,20`. */
const isTotal = (text: string): boolean => wordsOf(text).total !== null

const isWords = (cell: Cell): boolean => cell.kind === 'text' && /\p{L}/u.test(cell.text)

function explains(text: string): boolean {
  const { total, isSelfFinancing, isMoneyNote } = wordsOf(text)
  return total !== null || isSelfFinancing || isMoneyNote
}

/** A number with decimals or in a format with two, or a text like one. */
function looksLikeMoney(cell: Cell): boolean {
  if (cell.kind === 'number') return !isDateFormat(cell.format) && (!Number.isInteger(cell.number) || /0[.,]00/.test(cell.format ?? ''))
  return cell.kind === 'text' && !isWholeDay(cell) && /^[-−(€\s]*\d[\d\s.]*[.,]\d{2}[-)€\s]*$/.test(cell.text.slice(0, 40))
}

/** A day with its year, `12.11.09`. */
const isWholeDay = (cell: Cell): boolean => cell.kind === 'text' && /\d\D+\d+\D+\d/.test(cell.text) && isDay(cell)
