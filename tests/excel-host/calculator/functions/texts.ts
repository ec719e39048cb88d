// Functions of text.
import { showValue } from '../../model/number-format.ts'
import { booleanOf, FormulaFault, isBlock, numberOf, scalar, textOf, type Value } from '../values.ts'
import { allValues, strict, type Catalogue } from './catalogue.ts'

const count = (value: Value): number => {
  const number = Math.trunc(numberOf(value))
  if (number < 0) throw new FormulaFault('#VALUE!')
  return number
}

const joined = (values: readonly Value[]): string[] =>
  values.flatMap((value) => (isBlock(value) ? [...allValues([value])].map((cell) => textOf(cell.value)) : [textOf(value)]))

function substitute(text: string, old: string, replacement: string, occurrence: number | null): string {
  if (old === '') return text
  if (occurrence === null) return text.replaceAll(old, () => replacement)
  const pieces = text.split(old)
  return pieces.length <= occurrence ? text : `${pieces.slice(0, occurrence).join(old)}${replacement}${pieces.slice(occurrence).join(old)}`
}

function find(wanted: string, text: string, from: number): number {
  const at = text.indexOf(wanted, from - 1)
  if (at < 0) throw new FormulaFault('#VALUE!')
  return at + 1
}

export const texts: Catalogue = {
  TEXT: strict((value = null, format = null) => showValue(scalar(value) ?? 0, textOf(format), 'en-US')),
  VALUE: strict((value = null) => numberOf(value)),
  LEN: strict((value = null) => textOf(value).length),
  LEFT: strict((value = null, length = 1) => textOf(value).slice(0, count(length))),
  RIGHT: strict((value = null, length = 1) => (count(length) === 0 ? '' : textOf(value).slice(-count(length)))),
  MID: strict((value = null, start = null, length = null) => textOf(value).slice(count(start) - 1, count(start) - 1 + count(length))),
  TRIM: strict((value = null) => textOf(value).trim().replace(/ +/g, ' ')),
  UPPER: strict((value = null) => textOf(value).toUpperCase()),
  LOWER: strict((value = null) => textOf(value).toLowerCase()),
  EXACT: strict((one = null, other = null) => textOf(one) === textOf(other)),
  REPT: strict((value = null, times = null) => textOf(value).repeat(count(times))),
  FIND: strict((wanted = null, value = null, from = 1) => find(textOf(wanted), textOf(value), count(from))),
  SEARCH: strict((wanted = null, value = null, from = 1) => find(textOf(wanted).toLowerCase(), textOf(value).toLowerCase(), count(from))),
  SUBSTITUTE: strict((value = null, old = null, replacement = null, occurrence = null) =>
    substitute(textOf(value), textOf(old), textOf(replacement), occurrence === null ? null : count(occurrence)),
  ),
  CONCATENATE: strict((...values) => joined(values).join('')),
  CONCAT: strict((...values) => joined(values).join('')),
  TEXTJOIN: strict((separator = null, skipsBlank = null, ...values) =>
    joined(values)
      .filter((text) => text !== '' || !booleanOf(skipsBlank))
      .join(textOf(separator)),
  ),
  HYPERLINK: strict((target = null, shown = target) => scalar(shown)),
}
