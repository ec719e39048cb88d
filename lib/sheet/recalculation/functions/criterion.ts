// The condition of SUMIF, and what a lookup looks for. Law: numbers by comparison, words whole or by the patterns of Excel; what settings or languages
// make something else of is not judged.
import { notJudged } from '../not-judged.ts'
import { isSame } from '../numbers.ts'
import type { StoredCells } from '../stored-cells.ts'
import { isFailure, numberInText, type Value } from '../values.ts'

/** Whether a cell's value meets a condition: 5, `"5"`, `">5"`, `"kahvi"`, `"kahvi*"`; days and times are not judged. */
export function criterion(wanted: Value, cells: StoredCells): (value: Value) => boolean {
  if (typeof wanted === 'number') return comparing('=', wanted)
  if (typeof wanted !== 'string') return notJudged()
  const [, sign = '', rest = ''] = /^(<>|<=|>=|[<>=])?(.*)$/s.exec(wanted) ?? []
  const number = plainNumberIn(rest)
  if (number !== null) return comparing(sign === '' ? '=' : sign, number)
  if (rest === '' && sign === '<>') return (value) => (value === '' || isFailure(value) ? notJudged() : true)
  if (rest === '' || /^[\s+\-.,€$(#]/.test(rest) || /^(?:true|false|tosi|epätosi|sant|falskt)$/i.test(rest)) return notJudged()
  if (sign === '<' || sign === '>' || sign === '<=' || sign === '>=') return notJudged()
  const isAlike = /[*?~]/.test(rest) ? byPattern(rest, cells) : (value: Value) => isWord(value, rest)
  return sign === '<>' ? (value) => (value === null || isFailure(value) ? notJudged() : !isAlike(value)) : isAlike
}

function plainNumberIn(text: string): number | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  return /^[\d]/.test(text) ? numberInText(text) : null
}

/** An error meets nothing. Letters of another case are the same to all programs here. */
const isWord = (value: Value, word: string): boolean => typeof value === 'string' && value.toLowerCase() === word.toLowerCase()

const MOST_STARS = 4

/** `*` is any letters, `?` any one, `~` before them says that they are meant. */
function byPattern(pattern: string, cells: StoredCells): (value: Value) => boolean {
  if (!cells.isOfExcel || pattern.includes('~') || pattern.split('*').length > MOST_STARS) return notJudged()
  const pieces = pattern
    .toLowerCase()
    .split('*')
    .map((piece) => piece.replace(/[\\^$.|+()[\]{}]/g, '\\$&').replaceAll('?', '.'))
  const whole = new RegExp(`^${pieces.join('.*')}$`, 'su')
  return (value) => {
    if (typeof value !== 'string') return false
    if (value.length > MOST_LETTERS) return notJudged()
    return whole.test(value.toLowerCase())
  }
}

/** A pattern of three stars goes through a text as often as it has letters, and again. */
const MOST_LETTERS = 200

/** A text that looks like a number is one to some programs. */
const comparing =
  (sign: string, number: number) =>
  (value: Value): boolean => {
    if (isFailure(value)) return sign === '<>' ? notJudged() : false
    if (typeof value === 'string') return /^\s*[-+\d.,]/.test(value) ? notJudged() : sign === '<>'
    if (typeof value !== 'number') return value === null ? false : notJudged()
    const isAlike = isSame(value, number)
    if (sign === '<>') return !isAlike
    return isAlike ? sign.includes('=') : sign.startsWith('<') ? value < number : sign.startsWith('>') && value > number
  }
