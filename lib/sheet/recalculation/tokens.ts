// The words of a formula, one after the other. Law: one pass from left to right, and what is not known here is not judged.
import { columnNumber } from '../grid.ts'
import { notJudged } from './not-judged.ts'

export type Token =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  /** A name before a bracket. */
  | { readonly kind: 'function'; readonly name: string }
  /** A cell, with the sheet it names, null for the formula's own. */
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: number; readonly isFixed: boolean }
  /** Whole columns, `F:F`. */
  | { readonly kind: 'columns'; readonly sheet: string | null; readonly first: number; readonly last: number; readonly isFixed: boolean }
  /** Whole rows, `5:6`. */
  | { readonly kind: 'rows'; readonly sheet: string | null; readonly first: number; readonly last: number; readonly isFixed: boolean }
  /** A name of the workbook, or of the sheet it names. */
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  /** `Table[Column]`: what stands within the outer brackets. */
  | { readonly kind: 'table'; readonly name: string; readonly inner: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** An operator, a bracket, a separator, and `''` behind the end. */
  | { readonly kind: 'sign'; readonly sign: string }

/** Nobody writes longer ones by hand; what a file has of them is not read. */
const LONGEST = 1_000
/** Of a sheet of Excel. */
const COLUMNS = 16_384
const LAST_ROW = 1_048_576

const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,3})?/iy
const text = /"((?:[^"]|"")*)"/y
const sheetName = /(?:'((?:[^']|'')+)'|\$?([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?))!/uy
const columns = /\$?([a-z]{1,3}):\$?([a-z]{1,3})(?![\w$.(])/iy
const rows = /\$?(\d{1,7}):\$?(\d{1,7})(?![\w$.(])/y
const cell = /(\$?)([a-z]{1,3})(\$?)(\d{1,7})(?![\w.($![])/iy
const called = /[a-z_][\w.]*(?=\()/iy
const fixed = /^\$.*:\$/
const truth = /(TRUE|FALSE)(?![\w.(!])/iy
const named = /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?!(])/uy
/** Of a table: brackets within brackets at most, an apostrophe before a bracket that belongs to a column's name. */
const inTable = /\[((?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*)\]/sy
const sign = /<>|<=|>=|[-+*/^%&()=<>:,;{}|]/y

const separator = /\s*[,;]/y

const END: Token = { kind: 'sign', sign: '' }

export class Tokens {
  readonly #formula: string
  #at = 0
  #next: Token

  constructor(formula: string) {
    if (formula.length > LONGEST) notJudged()
    this.#formula = formula
    this.#next = this.#read()
  }

  /** The word that comes next. */
  get next(): Token {
    return this.#next
  }

  /** Whether a separator stands behind the word that comes next. */
  get isBeforeSeparator(): boolean {
    separator.lastIndex = this.#at
    return separator.test(this.#formula)
  }

  /** Takes the word that comes next. */
  take(): Token {
    const taken = this.#next
    this.#next = this.#read()
    return taken
  }

  /** Whether a sign comes next. */
  has(wanted: string): boolean {
    return this.#next.kind === 'sign' && this.#next.sign === wanted
  }

  /** Takes a sign that has to come next. */
  expect(wanted: string): void {
    if (!this.has(wanted)) notJudged()
    this.take()
  }

  /** The first letter of a word tells what it may be, so that few patterns are tried. */
  #read(): Token {
    while (isSpace(this.#formula.charCodeAt(this.#at))) this.#at++
    if (this.#at >= this.#formula.length) return END
    const first = this.#formula.charCodeAt(this.#at)
    if (isDigit(first)) return this.#rows(null) ?? this.#number()
    if (first === QUOTE) return this.#text()
    if (isLetter(first)) return this.#reference(null) ?? this.#word() ?? this.#onOtherSheet() ?? this.#name(null) ?? notJudged()
    if (first === APOSTROPHE) return this.#onOtherSheet() ?? notJudged()
    const [found = notJudged()] = this.#match(sign) ?? []
    return { kind: 'sign', sign: found }
  }

  #number(): Token {
    const [digits = notJudged()] = this.#match(number) ?? []
    return { kind: 'number', number: Number(digits) }
  }

  #text(): Token {
    const [, inner = notJudged()] = this.#match(text) ?? []
    return { kind: 'text', text: inner.replaceAll('""', '"') }
  }

  #reference(sheet: string | null): Token | null {
    const one = this.#match(cell)
    if (one) return { kind: 'cell', sheet, row: rowOf(one[4]), column: columnOf(one[2]), isFixed: one[1] !== '' && one[3] !== '' }
    const whole = this.#match(columns)
    if (whole) return { kind: 'columns', sheet, first: columnOf(whole[1]), last: columnOf(whole[2]), isFixed: fixed.test(whole[0]) }
    return this.#formula.charCodeAt(this.#at) === DOLLAR ? this.#rows(sheet) : null
  }

  #rows(sheet: string | null): Token | null {
    const whole = this.#match(rows)
    return whole && { kind: 'rows', sheet, first: rowOf(whole[1]), last: rowOf(whole[2]), isFixed: fixed.test(whole[0]) }
  }

  #onOtherSheet(): Token | null {
    const [found, quoted, plain = ''] = this.#match(sheetName) ?? []
    if (found === undefined) return null
    const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'")
    return this.#reference(sheet) ?? this.#rows(sheet) ?? this.#name(sheet) ?? notJudged()
  }

  #word(): Token | null {
    const [name] = this.#match(called) ?? []
    if (name !== undefined) return { kind: 'function', name: name.toUpperCase().replace(prefix, '') }
    const [, boolean] = this.#match(truth) ?? []
    return boolean === undefined ? null : { kind: 'boolean', boolean: boolean.toUpperCase() === 'TRUE' }
  }

  /** A name, or a table where brackets follow. */
  #name(sheet: string | null): Token | null {
    const [name] = this.#match(named) ?? []
    if (name === undefined) return null
    if (this.#formula.charCodeAt(this.#at) !== BRACKET) return { kind: 'name', sheet, name }
    const [, inner = notJudged()] = this.#match(inTable) ?? []
    return { kind: 'table', name, inner }
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#formula)
    if (match) this.#at += match[0].length
    return match
  }
}

const [QUOTE, APOSTROPHE, DOLLAR, UNDERSCORE, BRACKET] = [34, 39, 36, 95, 91]
/** Before functions that are newer than the format, or of one program. */
const prefix = /^(?:_XLFN\.(?:_XLWS\.)?|COM\.MICROSOFT\.|ORG\.(?:LIBREOFFICE|OPENOFFICE)\.)/
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
/** Also the point that a number may begin with. */
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || code === 46
/** Also `$`, and what is beyond ASCII. */
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === DOLLAR || code === UNDERSCORE || code > 127

function columnOf(letters = ''): number {
  const column = columnNumber(letters)
  return column < COLUMNS ? column : notJudged()
}

function rowOf(digits = ''): number {
  const row = Number(digits)
  return row < 1 || row > LAST_ROW ? notJudged() : row
}
