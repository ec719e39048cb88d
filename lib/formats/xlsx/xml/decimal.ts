// Decimal numbers from bytes. Law: exactly the double that `Number()` makes of the same text, but only of decimal notation.

const ZERO = 48
const NINE = 57
const POINT = 46
const MINUS = 45
/** Below 2^53 a whole number is exact, and up to 10^22 a power of ten; then one division rounds right (Clinger 1990). */
const EXACT = 2 ** 53
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`))

/** The number that stands from start to end in plain form (`-12.50`), or NaN where the form is another: see `decimalOf`. */
export function plainDecimalAt(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start
  const first = at
  let mantissa = 0
  let pointAt = -1
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= ZERO && byte <= NINE) mantissa = mantissa * 10 + (byte - ZERO)
    else if (byte === POINT && pointAt < 0) pointAt = at
    else return NaN
  }
  const decimals = pointAt < 0 ? 0 : end - pointAt - 1
  const digits = end - first - (pointAt < 0 ? 0 : 1)
  if (digits === 0 || mantissa >= EXACT || decimals >= powersOfTen.length) return NaN
  const size = decimals === 0 ? mantissa : mantissa / (powersOfTen[decimals] ?? NaN)
  return first === start || size === 0 ? size : -size
}

/** The number a text states in decimal notation, with or without exponent; null for anything else, and for what is beyond a double. */
export function decimalOf(text: string): number | null {
  const bare = text.trim()
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(bare)) return null
  const number = Number(bare)
  if (!Number.isFinite(number)) return null
  return number === 0 ? 0 : number
}
