// What a person has written in a cell, whatever the cell calls it: a text, a number, a day or yes/no. Law: an error value or a formula that nobody
// has calculated is a fault, never a blank.
import { fromSerial, type IsoDate } from '../../core/period.ts'
import { isErrorText } from '../amount-reading.ts'
import { isDateFormat, type Cell } from '../grid.ts'
import { expected, type Fault } from './kind.ts'

export type Written =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** Undefined stands for a cell that is not there. */
export function writtenIn(cell: Cell | undefined, date1904: boolean): Written {
  switch (cell?.kind) {
    case undefined:
      return { kind: 'blank' }
    case 'text':
      return textOrNothing(cell.text)
    case 'number':
      return numberOrDate(cell.number, cell.format, date1904)
    case 'date':
      return { kind: 'date', date: cell.date }
    case 'boolean':
      return { kind: 'boolean', boolean: cell.boolean }
    case 'error':
      return withoutResult(cell.text)
    case 'uncalculated':
      return withoutResult(`=${cell.formula}`)
  }
}

function textOrNothing(text: string): Written {
  const bare = text.trim()
  if (bare === '') return { kind: 'blank' }
  return isErrorText(bare) ? withoutResult(bare) : { kind: 'text', text }
}

/** An error, or a formula that nobody has calculated. */
const withoutResult = (text: string): Written => ({ kind: 'fault', fault: expected(JSON.stringify(text), { kind: 'result' }) })

function numberOrDate(number: number, format: string | undefined, date1904: boolean): Written {
  const date = isDateFormat(format) ? fromSerial(number, date1904) : null
  return date === null ? { kind: 'number', number } : { kind: 'date', date }
}

const LONGEST = 60

/** What stands there, for a finding. */
export function shown(written: Written): string {
  switch (written.kind) {
    case 'blank':
    case 'fault':
      return '–'
    case 'text':
      return JSON.stringify(written.text.length > LONGEST ? `${written.text.slice(0, LONGEST - 1)}…` : written.text)
    case 'number':
      return String(written.number)
    case 'date':
      return written.date
    case 'boolean':
      return String(written.boolean)
  }
}
