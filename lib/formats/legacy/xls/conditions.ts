// Conditional formats of an .xls ([MS-XLS] 2.4.42, 2.4.56, 2.5.92): ranges, then rules with what they change. Law: what is not understood of a rule
// changes nothing, and its condition counts as met.
import type { Merge } from '../../../sheet/grid.ts'
import type { Colour } from '../../colours.ts'
import type { Condition } from '../../xlsx/sheet/condition.ts'
import { isForNothing, operandIn, type TokenForm } from '../binary-formulas.ts'
import { formatCode } from '../binary-values.ts'
import type { Change } from '../conditions.ts'
import { TextReader } from './strings.ts'

/** The ranges of a CONDFMT, which a newer record has behind a header. */
export function rangesIn(body: DataView, header = 0): Merge[] {
  const begin = header + 14
  const count = Math.min(body.getUint16(begin - 2, true), Math.floor((body.byteLength - begin) / 8))
  return Array.from({ length: Math.max(0, count) }, (_, index) => rangeAt(body, begin + index * 8))
}

export function rangeAt(body: DataView, at: number): Merge {
  const bound = (slot: number): number => body.getUint16(at + slot * 2, true)
  return { top: bound(0) + 1, bottom: bound(1) + 1, left: bound(2), right: bound(3) }
}

export interface Rule {
  readonly condition: Condition
  readonly change: Change
}

const OPERATORS = ['', 'between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual']
const CELL_IS = 1
/** Which blocks a difference has, in their order, and how long those are that say nothing here. */
const has = { number: 1 << 25, font: 1 << 26, alignment: 1 << 27, border: 1 << 28, pattern: 1 << 29, protection: 1 << 30 }
const FONT_BYTES = 118
const STRUCK = 0x80
const OWN_FORMAT = 1

/** How formulas of this format write rows and texts. */
const FORM: TokenForm = { rowBytes: 2, textAt: (body, at) => new TextReader([body], at + 1).unicode(body.getUint8(at)) }

/** The rule of a CF, whose formulas are written for the first of its ranges. */
export function ruleIn(body: DataView, range: Merge | undefined, colourOf: ColourOf, write: Write): Rule {
  const { change, end } = differenceAt(body, 6, colourOf)
  return { change, condition: conditionAt(body, 0, end, range, write) }
}

export type ColourOf = (number: number) => Colour
/** The text of the tokens of a formula; '' where they are not plain. */
export type Write = (tokens: DataView) => string

/** What a difference that begins at a place changes, and where it ends. */
export function differenceAt(body: DataView, begin: number, colourOf: ColourOf): { readonly change: Change; readonly end: number } {
  const flags = body.getUint32(begin, true)
  let [change, at]: [Change, number] = [{ letters: null, behind: null, points: null, format: null }, begin + 6]
  if ((flags & has.number) !== 0) {
    const isOwn = (body.getUint16(begin + 4, true) & OWN_FORMAT) !== 0
    const format = isOwn
      ? new TextReader([body], at + 4).unicode(body.getUint16(at + 2, true))
      : formatCode(body.getUint8(at + 1), new Map())
    change = { ...change, format: format ?? null }
    at += isOwn ? body.getUint16(at, true) : 2
  }
  if ((flags & has.font) !== 0) {
    const [height, colour] = [body.getInt32(at + 64, true), body.getInt32(at + 80, true)]
    const isStruck = (body.getUint32(at + 68, true) & STRUCK) !== 0 && (body.getUint32(at + 88, true) & STRUCK) === 0
    const letters = { letters: colour < 0 ? null : colourOf(colour), points: height < 0 ? null : height / 20 }
    change = { ...change, ...letters, ...(isStruck && { isStruck }) }
    at += FONT_BYTES
  }
  at += ((flags & has.alignment) === 0 ? 0 : 8) + ((flags & has.border) === 0 ? 0 : 8)
  if ((flags & has.pattern) !== 0) {
    change = { ...change, behind: paintedBy(flags, body.getUint32(at, true), colourOf) }
    at += 4
  }
  return { change, end: at + ((flags & has.protection) === 0 ? 0 : 2) }
}

const NO_PATTERN = 1 << 16
const NO_BACK = 1 << 18

/** A solid pattern, or one that is not stated, is painted in the colour of the back. */
function paintedBy(flags: number, painting: number, colourOf: ColourOf): Colour[] | null {
  const pattern = (flags & NO_PATTERN) === 0 ? (painting >> 10) & 0x3f : null
  const [front, back] = [colourOf((painting >> 16) & 0x7f), colourOf((painting >> 23) & 0x7f)]
  if (pattern === null || pattern === 1) return (flags & NO_BACK) === 0 ? [back] : null
  return pattern === 0 ? [] : [front, back]
}

/** The condition whose kind, operator and lengths stand at one place, and its formulas at another. */
export function conditionAt(body: DataView, place: number, at: number, range: Merge | undefined, write: Write): Condition {
  const [first, second] = [body.getUint16(place + 2, true), body.getUint16(place + 4, true)]
  const formulas = [operandIn(body, at, first, FORM), ...(second > 0 ? [operandIn(body, at + first, second, FORM)] : [])]
  if (body.getUint8(place) === CELL_IS) return { type: 'cellIs', operator: OPERATORS[body.getUint8(place + 1)] ?? '', text: '', formulas }
  if (isForNothing(body, at, first, FORM, range)) return { type: 'containsErrors', operator: '', text: '', formulas }
  const typed = at + first > body.byteLength ? '' : write(new DataView(body.buffer, body.byteOffset + at, first))
  return { type: 'expression', operator: '', text: '', formulas: [typed] }
}
