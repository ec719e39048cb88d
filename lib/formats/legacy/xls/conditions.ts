// Conditional formats of an .xls ([MS-XLS] 2.4.42, 2.4.56, 2.5.92): ranges, then rules with what they change. Law: what is not understood of a rule
// changes nothing, and its condition counts as met.
import type { Merge } from '../../../sheet/grid.ts'
import type { Colour } from '../../colours.ts'
import type { Condition } from '../../xlsx/sheet/condition.ts'
import { formatCode } from '../binary-values.ts'
import type { Change } from '../conditions.ts'
import { TextReader } from './strings.ts'

/** The ranges of a CONDFMT. */
export function rangesIn(body: DataView): Merge[] {
  const count = Math.min(body.getUint16(12, true), Math.floor((body.byteLength - 14) / 8))
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const bound = (slot: number): number => body.getUint16(14 + index * 8 + slot * 2, true)
    return { top: bound(0) + 1, bottom: bound(1) + 1, left: bound(2), right: bound(3) }
  })
}

interface Rule {
  readonly condition: Condition
  readonly change: Change
}

const OPERATORS = ['', 'between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual']
const CELL_IS = 1
/** Which blocks a difference has, in their order, and how long those are that say nothing here. */
const has = { number: 1 << 25, font: 1 << 26, alignment: 1 << 27, border: 1 << 28, pattern: 1 << 29, protection: 1 << 30 }
const FONT_BYTES = 118
const OWN_FORMAT = 1

/** The rule of a CF. */
export function ruleIn(body: DataView, colourOf: (number: number) => Colour): Rule {
  const flags = body.getUint32(6, true)
  let [change, at]: [Change, number] = [{ letters: null, behind: null, points: null, format: null }, 12]
  if ((flags & has.number) !== 0) {
    const isOwn = (body.getUint16(10, true) & OWN_FORMAT) !== 0
    const format = isOwn
      ? new TextReader([body], at + 4).unicode(body.getUint16(at + 2, true))
      : formatCode(body.getUint8(at + 1), new Map())
    change = { ...change, format: format ?? null }
    at += isOwn ? body.getUint16(at, true) : 2
  }
  if ((flags & has.font) !== 0) {
    const [height, colour] = [body.getInt32(at + 64, true), body.getInt32(at + 80, true)]
    change = { ...change, letters: colour < 0 ? null : colourOf(colour), points: height < 0 ? null : height / 20 }
    at += FONT_BYTES
  }
  at += ((flags & has.alignment) === 0 ? 0 : 8) + ((flags & has.border) === 0 ? 0 : 8)
  if ((flags & has.pattern) !== 0) {
    change = { ...change, behind: paintedBy(flags, body.getUint32(at, true), colourOf) }
    at += 4
  }
  at += (flags & has.protection) === 0 ? 0 : 2
  return { change, condition: conditionIn(body, at) }
}

const NO_PATTERN = 1 << 16
const NO_BACK = 1 << 18

/** A solid pattern, or one that is not stated, is painted in the colour of the back. */
function paintedBy(flags: number, painting: number, colourOf: (number: number) => Colour): Colour[] | null {
  const pattern = (flags & NO_PATTERN) === 0 ? (painting >> 10) & 0x3f : null
  const [front, back] = [colourOf((painting >> 16) & 0x7f), colourOf((painting >> 23) & 0x7f)]
  if (pattern === null || pattern === 1) return (flags & NO_BACK) === 0 ? [back] : null
  return pattern === 0 ? [] : [front, back]
}

function conditionIn(body: DataView, at: number): Condition {
  const [first, second] = [body.getUint16(2, true), body.getUint16(4, true)]
  const formulas = [operandIn(body, at, first), ...(second > 0 ? [operandIn(body, at + first, second)] : [])]
  if (body.getUint8(0) === CELL_IS) return { type: 'cellIs', operator: OPERATORS[body.getUint8(1)] ?? '', text: '', formulas }
  return { type: isForNothing(body, at, first) ? 'containsErrors' : 'expression', operator: '', text: '', formulas }
}

/** A formula of nothing but a number or a text; `?` for any other. */
function operandIn(body: DataView, at: number, length: number): string {
  const token = length > 0 ? body.getUint8(at) : 0
  if (token === 0x1e && length === 3) return String(body.getUint16(at + 1, true))
  if (token === 0x1f && length === 9) return String(body.getFloat64(at + 1, true))
  return token === 0x17 ? `"${new TextReader([body], at + 2).unicode(body.getUint8(at + 1))}"` : '?'
}

/** ISERROR, ISERR, ISNA and ISBLANK of one cell, and one cell that is 0 or blank. */
function isForNothing(body: DataView, at: number, length: number): boolean {
  const bytes = Array.from({ length: Math.min(length, 16) }, (_, index) => body.getUint8(at + index))
  const [reference, after] = [(bytes[0] ?? 0) & 0x1f, bytes.slice(5).join(' ')]
  return (reference === 0x04 || reference === 0x0c) && /^(?:(?:33|65) (?:2|3|126|129) 0|30 0 0 11|23 0 [01] 11)$/.test(after)
}
