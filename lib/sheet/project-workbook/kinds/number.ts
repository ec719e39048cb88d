// Whole numbers (claim numbers, people, kilometres) and VAT rates. Law: a fraction is no count, and a rate is an exact decimal.
import { LARGEST_COUNT } from '../../../core/field.ts'
import { cents } from '../../../core/money.ts'
import { readRate } from '../../amount-rate.ts'
import type { PlannedValue, StyleToken } from '../../plan.ts'
import { literalText, unescaped } from '../escape.ts'
import { BLANK, contentOf, expected, faultOf, type Filled, type Kind, type Reading } from '../kind.ts'
import { shown } from '../written.ts'

const countFrom = (least: number, most: number, style: StyleToken): Kind => ({
  style,
  inputStyle: 'inputCount',
  limit: { kind: 'wholeNumber', least, most: 1_000_000 },
  placeholder: most,
  write: (content) => (typeof content === 'number' ? { kind: 'number', number: content } : BLANK),
  read: (filled) => readCount(filled, least, most),
})

/** How many, from none. */
export const count = countFrom(0, LARGEST_COUNT, 'count')

/** Which one, from the first. */
export const ordinal = countFrom(1, Number.MAX_SAFE_INTEGER, 'ordinal')

function readCount({ written }: Filled, least: number, most: number): Reading {
  const number = written.kind === 'number' ? written.number : written.kind === 'text' ? numberOfText(written.text) : NaN
  if (!Number.isSafeInteger(number)) return faultOf(expected(shown(written), { kind: 'wholeNumber' }))
  return number < least || number > most ? faultOf(expected(shown(written), { kind: 'between', least, most })) : contentOf(number)
}

/** `1 200` and `3.` are numbers of people and claims. */
function numberOfText(text: string): number {
  const digits = text.replace(/\s/g, '').replace(/\.$/, '')
  return /^-?\d{1,16}$/.test(digits) ? Number(digits) : NaN
}

/** A VAT rate in per cent; one that a percentage cell would not keep as it stands is written out. */
export const rate: Kind = {
  style: 'percentage',
  inputStyle: 'inputText',
  limit: { kind: 'anything' },
  placeholder: '0',
  write: (content) => {
    if (typeof content !== 'string') return BLANK
    return String(Number(content)) === content && isVatRate(Number(content))
      ? percentage(content)
      : { kind: 'text', text: literalText(content) }
  },
  read: ({ cell, written }) => {
    const literal = written.kind === 'text' ? unescaped(written.text.trim()) : undefined
    const found = literal ?? readRate(cell)
    return found === null ? faultOf(expected(shown(written), { kind: 'between', least: 0, most: 100 })) : contentOf(found)
  },
}

/** Below one per cent a number is taken for a fraction. */
const isVatRate = (rate: number): boolean => rate === 0 || (rate >= 1 && rate < 100)

/** `25.5` per cent is 255 of 1000. */
function percentage(text: string): PlannedValue {
  const decimals = text.split('.')[1] ?? ''
  return { kind: 'percentage', part: cents(Number(text.replace('.', ''))), whole: cents(100 * 10 ** decimals.length) }
}
