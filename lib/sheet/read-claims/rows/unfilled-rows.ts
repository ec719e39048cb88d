// Rows of a form that nobody filled in, and rows that say that there is nothing. Law: what somebody typed, or money under a heading nobody knows, is something.
import { toInteger } from '../../../core/money.ts'
import type { Cell } from '../../grid.ts'
import { isAbsence } from '../words/row-words.ts'
import type { ReadRow } from './row-reader.ts'

/** A row that says that there is nothing, and has no amount. */
export const isNil = (row: ReadRow): boolean =>
  row.texts.some(({ says }) => says.isNil) &&
  row.amounts.every(({ reading }) => reading.kind === 'amount' && toInteger(reading.cents) === 0)

/** A row of a form that nobody filled in: its number, and what formulas make of nothing. */
export const isUnfilled = (row: ReadRow): boolean =>
  row.amounts.length > 0 &&
  row.texts.every(
    ({ role, text }) => role === 'index' || role === 'quantity' || role === 'rate' || /^[\d.]+$/.test(text) || isAbsence(text),
  ) &&
  areNothing(row)

export const areNothing = ({ amounts }: ReadRow): boolean =>
  amounts.every(({ reading }) => reading.kind === 'amount' && toInteger(reading.cents) === 0)

/** A row of a form in which nobody typed anything: formulas number it, date it and make nothing of nothing. */
export const isPrefilled = (row: ReadRow): boolean =>
  row.amounts.length > 0 && areNothing(row) && row.source.cells.every((cell) => cell.formula !== undefined && !isMoney(cell))

/** Money under a heading nobody knows is something. */
const isMoney = (cell: Cell): boolean => cell.kind === 'number' && cell.number !== 0 && cell.format?.includes('0.00') === true
