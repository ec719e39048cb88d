// What a line says of its paper and its year: that a receipt is missing, or that it is of another year than its day. Law: a blank asks only where nearly all other
// lines have a mark.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Line } from '../../../core/claim.ts'
import { cellAt, type Cell } from '../../grid.ts'
import { isAbsent } from '../words/marks.ts'
import { quotedCell } from '../words/quoted.ts'
import { shownText } from '../words/shown.ts'
import { isUnproven } from '../words/state-words.ts'
import { tailOf } from '../words/tail-words.ts'
import type { DoubtfulColumns } from './doubtful-columns.ts'
import type { ReadRow } from './row-reader.ts'
import { isNameOrNumber, isNote } from './text-roles.ts'

/** `kuitti kadonnut` beside a line, or set off behind its text; `puuttuu` where other lines have their papers. */
export function withoutProof({ texts, source, at }: ReadRow, { papers, receiptMarks }: DoubtfulColumns): Finding[] {
  const paper = papers === null ? undefined : cellAt(source, papers.column)
  if (paper !== undefined && isAbsent(paper)) return [finding('voucher-missing', { missing: ['voucher'] }, at)]
  if (receiptMarks !== null && cellAt(source, receiptMarks.column) === undefined)
    return [finding('voucher-missing', { missing: ['voucher'] }, at, 'warning')]
  const said = texts.find((one) => (isNote(one) ? isUnproven(one.text) : !isNameOrNumber(one) && isUnproven(tailOf(one.text))))
  return said ? [finding('voucher-missing', { missing: ['voucher'] }, said.at)] : []
}

/** 2008 under *Vuosi* beside a day of 2009. */
export function ofOtherYear({ source }: ReadRow, { incurredOn }: Line, { years }: DoubtfulColumns, at: (cell: Cell) => string): Finding[] {
  const cell = years && cellAt(source, years.column)
  const year = cell ? (shownText(cell, false) ?? '').trim() : ''
  if (!cell || incurredOn === null || !/^[12]\d{3}$/.test(year) || incurredOn.startsWith(year)) return []
  return [finding('date-ambiguous', { text: quotedCell(`${incurredOn}, ${year}`) }, at(cell))]
}
