// What stands in an OpenDocument cell (ODF 1.3 part 3, 19.385). Law: the value stated counts, not the text it is shown as; a day is never moved.
import { parseIsoDate } from '../../../core/period.ts'
import type { Cell } from '../../../sheet/grid.ts'
import { daysOfDuration } from '../../iso-time.ts'
import { isShownError } from '../shown-error.ts'

/** What a cell element says of itself. */
export interface StatedCell {
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean`, `string`, `error` (of LibreOffice) or null. */
  readonly type: string | null
  /** The attribute that holds the value of that type. */
  readonly value: string | null
  readonly shown: string
  /** It has a value or a text, be it an empty one: LibreOffice writes an empty result as an empty text without a type. */
  readonly isCalculated: boolean
  readonly formula: string | null
  readonly format: string | undefined
}

type Placed = Pick<Cell, 'column'> & { readonly format?: string; readonly formula?: string }

/** The cell of a column, or null where nothing stands in it. */
export function cellOf(stated: StatedCell, column: number): Cell | null {
  const { formula, format, shown } = stated
  const placed = { column, ...(format === undefined ? {} : { format }), ...(formula === null ? {} : { formula }) }
  if (stated.type === 'error' || (formula !== null && isShownError(shown))) return { kind: 'error', ...placed, text: shown }
  if (!stated.isCalculated && formula !== null) return { kind: 'uncalculated', ...placed, formula }
  return valued(stated, placed)
}

function valued({ type, value, shown }: StatedCell, placed: Placed): Cell | null {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberCell(value, decimal, shown, placed)
    case 'time':
      return numberCell(value, daysOfDuration, shown, placed)
    case 'date':
      return dateCell(value, shown, placed)
    case 'boolean':
      return booleanCell(value, shown, placed)
    case 'string':
    case null:
      return textCell(value ?? shown, placed)
    default:
      return shown === '' ? null : { kind: 'error', ...placed, text: shown }
  }
}

const textCell = (text: string, placed: Placed): Cell | null => (text === '' ? null : { kind: 'text', ...placed, text })

/** LibreOffice reads a number as far as it goes: of `10,50` it shows ten, whatever the text says. */
const BEGINS_AS_NUMBER = /^[-+]?\d/

/**
 * What is stated and no number (`NaN`, `1e999`), beside a text that does not say it, is an error; so is a text beside which nothing is stated, since
 * LibreOffice shows nought there.
 */
function numberCell(value: string | null, numberIn: (text: string) => number | null, shown: string, placed: Placed): Cell | null {
  const number = value === null ? null : numberIn(value)
  if (number !== null) return { kind: 'number', ...placed, number }
  const stated = value?.trim() ?? ''
  if (stated === '') return shown === '' ? null : { kind: 'error', ...placed, text: shown }
  const saysOther = !shown.includes(stated) || BEGINS_AS_NUMBER.test(stated)
  return saysOther ? { kind: 'error', ...placed, text: `${stated} / ${shown}` } : textCell(shown, placed)
}

/** Some programs write 1 and 0, as XML Schema allows; a truth must not be taken for an amount. */
const booleans: ReadonlyMap<string | null, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

function booleanCell(value: string | null, shown: string, placed: Placed): Cell | null {
  const boolean = booleans.get(value)
  return boolean === undefined ? textCell(shown, placed) : { kind: 'boolean', ...placed, boolean }
}

/** A decimal number as XML Schema writes it. */
const decimal = (text: string): number | null => (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? finite(Number(text)) : null)
const finite = (number: number): number | null => (Number.isFinite(number) ? number : null)

/** `2009-09-15` or `2009-09-15T10:30:00`: the day as it stands, whatever the time and its zone. */
function dateCell(value: string | null, shown: string, placed: Placed): Cell | null {
  const date = parseIsoDate(/^[-+]?\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value ?? '')?.[0] ?? '')
  return date === null ? textCell(value ?? shown, placed) : { kind: 'date', ...placed, date }
}
