// What a value becomes when it is written into a cell. Law: a text is taken as a person's typing in en-US would be (assumptions E1–E8), so an add-in
// that forgets to guard text sees it turn into a formula, a number or a day here, too.
import { serialOf } from './serial.ts'
import { invalidArgument } from './refusal.ts'

export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string }

/** Reads what was written (`null` never reaches here: it leaves the cell alone). `format` is the number format the cell has already. */
export function enter(written: unknown, format: string): Entry {
  if (typeof written === 'number' && Number.isFinite(written)) return { kind: 'value', value: written }
  if (typeof written === 'boolean') return { kind: 'value', value: written }
  if (typeof written !== 'string') throw invalidArgument('Range.values', `A cell can't hold ${JSON.stringify(written)}`)
  if (written === '') return { kind: 'blank' }
  if (written.length > 32_767) throw invalidArgument('Range.values', 'A cell holds at most 32,767 characters')
  if (written.startsWith("'")) return { kind: 'value', value: written.slice(1) }
  if (format === '@') return { kind: 'value', value: written }
  return enterTyped(written)
}

function enterTyped(text: string): Entry {
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text }
  const number = numberTyped(text)
  if (number !== null) return { kind: 'value', ...number }
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` }
  if (/^@[\p{L}_.]+\(.*\)$/u.test(text)) return { kind: 'formula', formula: `=${text.slice(1)}` }
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' }
  return { kind: 'value', value: text }
}

interface TypedNumber {
  readonly value: number
  readonly format?: string
}

const plainNumber = /^\s*[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?\s*$/i

function numberTyped(text: string): TypedNumber | null {
  const day = dayTyped(text)
  if (day !== null) return day
  const percent = /^(.*\d\.?)\s*%\s*$/.exec(text)
  if (percent?.[1] !== undefined && plainNumber.test(percent[1])) return { value: decimal(percent[1]) / 100, format: '0%' }
  const dollars = /^\s*(-?)\$\s*(\d.*)$/.exec(text)
  if (dollars?.[2] !== undefined && plainNumber.test(dollars[2]))
    return { value: decimal(`${dollars[1] ?? ''}${dollars[2]}`), format: '$#,##0.00' }
  return plainNumber.test(text) && /\d/.test(text) ? { value: decimal(text) } : null
}

const decimal = (text: string): number => Number(text.replaceAll(',', '').trim())

/** ISO days and American ones are days; 15.9.2009 stays text (assumption E4). */
function dayTyped(text: string): TypedNumber | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  const american = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text)
  const serial = iso !== null ? serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null
  if (serial !== null) return { value: serial, format: 'yyyy-mm-dd' }
  const other = american !== null ? serialOf(Number(american[3]), Number(american[1]), Number(american[2])) : null
  return other === null ? null : { value: other, format: 'm/d/yyyy' }
}
