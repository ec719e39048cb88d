// The text a cell shows: its value under its number format, with the separators of the user's language. Law: the value itself never changes.
import { CellError, type CellValue } from './cells.ts'
import { formatDay, isDayPattern } from './day-format.ts'
import { roundTo } from './rounding.ts'

/** The language Excel itself runs in; it decides separators and the names of TRUE and FALSE. */
export type DisplayLanguage = 'en-US' | 'fi-FI' | 'sv-SE'

interface Separators {
  readonly decimal: string
  readonly group: string
  readonly yes: string
  readonly no: string
}

const separators: Readonly<Record<DisplayLanguage, Separators>> = {
  'en-US': { decimal: '.', group: ',', yes: 'TRUE', no: 'FALSE' },
  'fi-FI': { decimal: ',', group: '\u00a0', yes: 'TOSI', no: 'EPÄTOSI' },
  'sv-SE': { decimal: ',', group: '\u00a0', yes: 'SANT', no: 'FALSKT' },
}

/** The text of a value; an empty cell is an empty text. */
export function showValue(value: CellValue | null, format: string, language: DisplayLanguage): string {
  if (value === null) return ''
  if (value instanceof CellError) return value.code
  if (typeof value === 'boolean') return value ? separators[language].yes : separators[language].no
  const sections = sectionsOf(format)
  if (typeof value === 'string') return sections[3] === undefined ? value : showLiterals(sections[3].replaceAll('@', () => quoted(value)))
  return showNumber(value, sections, separators[language])
}

const quoted = (text: string): string => `"${text.replaceAll('"', '')}"`

function showNumber(value: number, sections: readonly string[], marks: Separators): string {
  const [first = 'General', negative, zero] = sections
  if (value < 0 && negative !== undefined) return showUnder(-value, negative, marks)
  if (value === 0 && zero !== undefined) return showUnder(0, zero, marks)
  return showUnder(value, first, marks)
}

function showUnder(value: number, section: string, marks: Separators): string {
  const pattern = section.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) => quoted(symbol)).replace(/\[[^\]]*\]/g, '')
  if (pattern === '' || pattern === '@') return pattern === '' ? '' : general(value, marks)
  if (/general/i.test(pattern)) return showLiterals(pattern.replace(/general/i, () => quoted(general(value, marks))))
  return isDayPattern(pattern) ? formatDay(value, pattern) : showDigits(value, pattern, marks)
}

/** Up to eleven digits, as General shows them. */
function general(value: number, marks: Separators): string {
  const rounded = Number(value.toPrecision(Math.abs(value) < 1e11 ? 11 : 6))
  return String(rounded).replace('e', 'E').replace('.', marks.decimal)
}

/** The format code cut at its semicolons, quoted ones left alone. */
function sectionsOf(format: string): string[] {
  const sections = ['']
  for (const piece of format.match(/"[^"]*"|\\.|[^;]|;/g) ?? []) {
    if (piece === ';') sections.push('')
    else sections.push((sections.pop() ?? '') + piece)
  }
  return sections
}

const digits = /[#0?][#0?,]*(?:\.[#0?]*)?|\.[#0?]+/

function showDigits(value: number, pattern: string, marks: Separators): string {
  const masked = pattern.replace(/"[^"]*"|\\./g, (literal) => '\u0000'.repeat(literal.length))
  const found = digits.exec(masked)
  if (found === null) return showLiterals(pattern)
  const scale = (masked.match(/%/g) ?? []).length
  const text = placedDigits(value * 100 ** scale, found[0], marks)
  const before = pattern.slice(0, found.index)
  return (text.isNegative ? '-' : '') + showLiterals(before) + text.digits + showLiterals(pattern.slice(found.index + found[0].length))
}

function placedDigits(value: number, pattern: string, marks: Separators): { readonly digits: string; readonly isNegative: boolean } {
  const thousands = /,+(?=\.|$)/.exec(pattern)?.[0].length ?? 0
  const [whole = '', fraction = ''] = pattern.replace(/,+(?=\.|$)/, '').split('.')
  const rounded = roundTo(value / 1000 ** thousands, fraction.length)
  const [wholeDigits = '', fractionDigits = ''] = Math.abs(rounded).toFixed(fraction.length).split('.')
  const least = (whole.match(/0/g) ?? []).length
  const bare = least === 0 && wholeDigits === '0' ? '' : wholeDigits.padStart(least, '0')
  const grouped = whole.includes(',') ? bare.replace(/\B(?=(?:\d{3})+$)/g, marks.group) : bare
  const kept = trimFraction(fractionDigits, fraction)
  const point = pattern.includes('.') ? marks.decimal : ''
  return { digits: grouped + point + kept, isNegative: rounded < 0 }
}

/** Drops the zeros that only a `#` asked for. */
function trimFraction(found: string, pattern: string): string {
  const least = pattern.lastIndexOf('0') + 1
  let length = found.length
  while (length > least && found[length - 1] === '0') length--
  return found.slice(0, length)
}

/** What stands around the digits: quoted and escaped text as it is, `_x` as a space, `*x` as nothing. */
const showLiterals = (pattern: string): string =>
  pattern
    .replace(
      /"([^"]*)"|\\(.)|_.|\*./g,
      (match, text: string | undefined, escaped: string | undefined) => text ?? escaped ?? (match.startsWith('_') ? ' ' : ''),
    )
    .replaceAll('@', '')
