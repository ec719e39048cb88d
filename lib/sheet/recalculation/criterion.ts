// The condition of SUMIF. Law: numbers by comparison, words whole; what settings or languages make something else of is not judged.
import { isSame } from './numbers.ts'
import { notJudged } from './not-judged.ts'
import { FAILED, type Value } from './stored-cells.ts'

const plainNumber = /^-?\d+(?:\.\d+)?$/

/** Whether a cell's value meets a condition: 5, `"5"`, `">5"`, `"kahvi"`; wildcards, days and times are not judged. */
export function criterion(wanted: Value): (value: Value) => boolean {
  if (typeof wanted === 'number') return comparing('=', wanted)
  if (typeof wanted !== 'string') return notJudged()
  const [, sign = '', rest = ''] = /^(<>|<=|>=|[<>=])?(.*)$/s.exec(wanted) ?? []
  if (plainNumber.test(rest)) return comparing(sign === '' ? '=' : sign, Number(rest))
  if (rest === '' || /[*?~]/.test(rest) || /^[\d\s+\-.,€$(]/.test(rest) || /^(?:true|false)$/i.test(rest)) return notJudged()
  if (sign !== '' && sign !== '=') return notJudged()
  return (value) => isWord(value, rest)
}

function isWord(value: Value, word: string): boolean {
  if (value === FAILED) return notJudged()
  if (typeof value !== 'string') return false
  return value === word || (value.toLowerCase() === word.toLowerCase() ? notJudged() : false)
}

/** A text that looks like a number is one to some programs. */
const comparing =
  (sign: string, number: number) =>
  (value: Value): boolean => {
    if (typeof value === 'string') return /^\s*[-+\d.,]/.test(value) || sign === '<>' ? notJudged() : false
    if (typeof value !== 'number') return value === null ? false : notJudged()
    const isAlike = isSame(value, number)
    if (sign === '<>') return !isAlike
    return isAlike ? sign.includes('=') : sign.startsWith('<') ? value < number : sign.startsWith('>') && value > number
  }
