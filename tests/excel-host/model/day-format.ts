// How a serial number shows as a day or a time of day under a format such as d.m.yyyy.
import { dayOf } from './serial.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** A day format has day, month, year, hour or second signs outside its literals. */
export const isDayPattern = (pattern: string): boolean => /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\\.|_.|\*./g, ''))

export function formatDay(serial: number, pattern: string): string {
  if (serial < 0) return '#'.repeat(10)
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const pieces = pattern.match(/"[^"]*"|\\.|_.|\*.|am\/pm|([dmyhs])\1*|./gi) ?? []
  return pieces.map((piece, index) => showPiece(piece, isMinutes(pieces, index), serial, seconds, /am\/pm/i.test(pattern))).join('')
}

/** `m` after hours or before seconds means minutes. */
function isMinutes(pieces: readonly string[], index: number): boolean {
  if (!/^m+$/i.test(pieces[index] ?? '')) return false
  const signs = (list: readonly string[]): string | undefined => list.find((piece) => /^[dmyhs]+$/i.test(piece))
  const before = signs(pieces.slice(0, index).reverse())
  return /^h/i.test(before ?? '') || /^s/i.test(signs(pieces.slice(index + 1)) ?? '')
}

function showPiece(piece: string, minutes: boolean, serial: number, seconds: number, halfDays: boolean): string {
  if (/^["\\]/.test(piece)) return piece.startsWith('"') ? piece.slice(1, -1) : piece.slice(1)
  if (/^[_*]/.test(piece)) return piece.startsWith('_') ? ' ' : ''
  if (/^am\/pm$/i.test(piece)) return seconds < 43_200 ? 'AM' : 'PM'
  if (!/^[dmyhs]+$/i.test(piece)) return piece
  return showSign(piece.toLowerCase(), minutes, serial, seconds, halfDays)
}

function showSign(sign: string, minutes: boolean, serial: number, seconds: number, halfDays: boolean): string {
  const { year, month, day } = dayOf(serial)
  const padded = (number: number): string => String(number).padStart(Math.min(sign.length, 2), '0')
  const hours = Math.floor(seconds / 3600)
  if (minutes) return padded(Math.floor(seconds / 60) % 60)
  switch (sign[0]) {
    case 'y':
      return sign.length > 2 ? String(year) : String(year % 100).padStart(2, '0')
    case 'm':
      return sign.length > 2 ? (months[month - 1] ?? '').slice(0, sign.length === 3 ? 3 : undefined) : padded(month)
    case 'd':
      return sign.length > 2 ? (weekdays[Math.floor(serial) % 7] ?? '').slice(0, sign.length === 3 ? 3 : undefined) : padded(day)
    case 'h':
      return padded(halfDays ? hours % 12 || 12 : hours)
    default:
      return padded(seconds % 60)
  }
}
