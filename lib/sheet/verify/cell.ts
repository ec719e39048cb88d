// Whether a cell that was read says what was planned for it. Law: an amount agrees to the cent or not at all.
import { toInteger } from '../../core/money.ts'
import { fromSerial } from '../../core/period.ts'
import type { Cell } from '../grid.ts'
import type { PlannedValue } from '../plan.ts'

/** Euros are binary numbers: the nearest one to a whole cent, and a hundred-thousandth of a cent for another program's last bit. */
const CLOSE = 1e-5

export function saysValue(cell: Cell | undefined, value: PlannedValue, date1904: boolean): boolean {
  switch (value.kind) {
    case 'blank':
      return cell === undefined || (cell.kind === 'text' && cell.text === '')
    case 'text':
      return value.text === '' ? saysValue(cell, { kind: 'blank' }, date1904) : cell?.kind === 'text' && cell.text === storable(value.text)
    case 'money':
      return cell?.kind === 'number' && Math.abs(cell.number * 100 - toInteger(value.cents)) < CLOSE
    case 'number':
      return cell?.kind === 'number' && cell.number === value.number
    case 'percentage':
      return saysPercentage(cell, toInteger(value.part), toInteger(value.whole))
    case 'date':
      return (
        (cell?.kind === 'number' && fromSerial(cell.number, date1904) === value.date) || (cell?.kind === 'date' && cell.date === value.date)
      )
  }
}

const saysPercentage = (cell: Cell | undefined, part: number, whole: number): boolean =>
  whole === 0 ? cell?.kind === 'text' && cell.text === '–' : cell?.kind === 'number' && Math.abs(cell.number - part / whole) < 1e-9

/** The longest text a cell holds. */
const LONGEST = 32_767

/** A text as a workbook can hold it. */
const storable = (text: string): string =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')

/** What a cell says, for a person. */
export function saidBy(cell: Cell | undefined): string | number | null {
  switch (cell?.kind) {
    case undefined:
      return null
    case 'number':
      return cell.number
    case 'boolean':
      return String(cell.boolean).toUpperCase()
    case 'date':
      return cell.date
    case 'uncalculated':
      return `=${cell.formula}`
    case 'text':
    case 'error':
      return cell.text
  }
}
