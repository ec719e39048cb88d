// Conditional formats of a sheet of an .xlsb, those of Excel 2007 and the newer ones ([MS-XLSB] 2.4.22, 2.4.23, 2.4.30). Law: what is not understood of
// a rule changes nothing, and its condition counts as met.
import type { Merge } from '../../../sheet/grid.ts'
import { PAPER, type Colour } from '../../colours.ts'
import { COLUMNS, ROWS } from '../../xlsx/sheet/address.ts'
import { judgeOf, type Condition } from '../../xlsx/sheet/condition.ts'
import { isForNothing, operandIn, type TokenForm } from '../binary-formulas.ts'
import type { FormulaWriter } from '../formulas/index.ts'
import { strikesBy } from '../../xlsx/sheet/striking.ts'
import { hidesFigures, hidingUnder, type Change } from '../conditions.ts'
import { unlessCutOff, within } from '../reading.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import type { ColourAt } from './differences.ts'
import { kinds, wideText, wideTextBytes, type BinaryRecord } from './records.ts'

/** What rules refer to. */
export interface Differences {
  readonly plain: readonly Change[]
  readonly newer: readonly Change[]
  readonly colourAt: ColourAt
}

interface OpenRule {
  readonly condition: Condition
  readonly change: Change | null
  /** The colours of a scale; letters that are like all of them are never seen. */
  readonly scale: Colour[]
  hidesFigures: boolean
}

const FORM: TokenForm = { rowBytes: 4, textAt: (body, at) => narrowText(body, at) }
const NO_CHANGE: Change = { letters: null, behind: null, points: null, format: null }
/** A sheet has no longer list of ranges for one rule. */
const MOST_RANGES = 8_192
const MOST_COLOURS = 8

/** Takes the records of conditions and hands what may hide something to the sheet. */
export class Conditions {
  readonly #differences: Differences
  readonly #sheet: SheetBuilder
  readonly #writer: FormulaWriter
  #ranges: readonly Merge[] = []
  #rule: OpenRule | null = null

  constructor(differences: Differences, sheet: SheetBuilder, writer: FormulaWriter) {
    this.#differences = differences
    this.#writer = writer
    this.#sheet = sheet
  }

  /** Takes a record, be it one of these or not; what is cut off says nothing. */
  take(record: BinaryRecord): void {
    unlessCutOff(() => {
      this.#take(record)
    }, undefined)
  }

  #take({ kind, body }: BinaryRecord): void {
    if (kind === kinds.beginConditions) this.#ranges = rangesAt(body, 8)
    else if (kind === kinds.beginNewerConditions) this.#ranges = newerRangesIn(body)
    else if (kind === kinds.beginRule) this.#rule = this.#ruleAt(body, 0, this.#differences.plain)
    else if (kind === kinds.beginNewerRule) this.#rule = this.#ruleAt(body, headerBytes(body), this.#differences.newer)
    else if (kind === kinds.endRule || kind === kinds.endNewerRule) this.#endRule()
    else if (this.#rule !== null) this.#within(this.#rule, kind, body)
  }

  /** What a rule shows besides, or in place of, the value of a cell. */
  #within(rule: OpenRule, kind: number, body: DataView): void {
    if (kind === kinds.bar) rule.hidesFigures = body.getUint8(2) === 0
    else if (kind === kinds.newerBar) rule.hidesFigures = body.getUint8(6) === 0
    else if (kind === kinds.iconSet) rule.hidesFigures = (body.getUint16(4, true) & 2) !== 0
    else if (kind === kinds.newerIconSet) rule.hidesFigures = (body.getUint16(8, true) & 2) !== 0
    else if (rule.condition.type === 'colorScale' && rule.scale.length < MOST_COLOURS) {
      if (kind === kinds.scaleColour) rule.scale.push(this.#differences.colourAt(body, 0, PAPER))
      else if (kind === kinds.newerScaleColour) rule.scale.push(this.#differences.colourAt(body, 4, PAPER))
    }
  }

  #ruleAt(body: DataView, at: number, differences: readonly Change[]): OpenRule {
    const change = differences[body.getUint32(at + 8, true)] ?? null
    const [first] = this.#ranges
    const write = (tokens: DataView): string =>
      first === undefined ? '' : this.#writer.write(tokens, { row: first.top - 1, column: first.left })
    const condition = conditionAt(body, { at, isPlain: at === 0 }, first, write)
    return { condition, change, scale: [], hidesFigures: false }
  }

  #endRule(): void {
    const rule = this.#rule
    this.#rule = null
    if (rule === null) return
    const change = rule.scale.length > 0 ? { ...NO_CHANGE, behind: rule.scale } : rule.change
    const hides = rule.hidesFigures ? hidesFigures : change && hidingUnder(change, judgeOf(rule.condition, this.#ranges[0]))
    if (hides !== null) for (const range of this.#ranges) this.#sheet.hideLetters(range, hides)
    const strikes = rule.change?.isStruck ? strikesBy(rule.condition, this.#ranges[0]) : null
    if (strikes !== null) for (const range of this.#ranges) this.#sheet.strikeLetters(range, strikes)
  }
}

/** Ranges behind their number. */
function rangesAt(body: DataView, at: number): Merge[] {
  const count = body.getUint32(at, true)
  within('ranges', count, MOST_RANGES)
  return Array.from({ length: count }, (_, index) => {
    const bound = (slot: number): number => body.getInt32(at + 4 + index * 16 + slot * 4, true)
    return { top: bound(0) + 1, bottom: Math.min(ROWS, bound(1) + 1), left: bound(2), right: Math.min(COLUMNS - 1, bound(3)) }
  })
}

const HAS_RANGES = 2
const HAS_FORMULAS = 4

/** Newer records begin with what they refer to: lists of ranges, then of formulas. */
const newerRangesIn = (body: DataView): Merge[] => ((body.getUint32(0, true) & HAS_RANGES) === 0 ? [] : rangesAt(body, 12))

/** How long the begin of a newer rule is, which has formulas but no ranges. */
function headerBytes(body: DataView): number {
  if ((body.getUint32(0, true) & HAS_FORMULAS) === 0) return 4
  let at = 8
  for (let left = body.getUint32(4, true); left > 0; left--) at += 12 + body.getUint32(at + 4, true) + body.getUint32(at + 8, true)
  return at
}

const OPERATORS = ['', 'between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual']
const CELL_IS = 1
const COLOUR_SCALE = 3
/** What a rule was made from: texts, blanks, errors. */
const HOLDS_TEXT = 8
const IS_BLANK = 9
const IS_ERROR = 11
const TEXTS = ['containsText', 'notContainsText', 'beginsWith', 'endsWith']

/** Where a rule stands in its record; `isPlain` where its formulas stand in it. */
interface RulePlace {
  readonly at: number
  readonly isPlain: boolean
}

/** The condition of a rule. */
function conditionAt(body: DataView, { at, isPlain }: RulePlace, first: Merge | undefined, write: (tokens: DataView) => string): Condition {
  const [type, template, parameter] = [0, 4, 16].map((place) => body.getUint32(at + place, true))
  const plain = { type: '', operator: '', text: '', formulas: [] }
  if (type === COLOUR_SCALE) return { ...plain, type: 'colorScale' }
  if (template === IS_BLANK) return { ...plain, type: 'containsBlanks' }
  if (template === IS_ERROR) return { ...plain, type: 'containsErrors' }
  if (!isPlain) return plain
  if (template === HOLDS_TEXT) return { ...plain, type: TEXTS[parameter ?? 0] ?? '', text: wideText(body, TEXT_AT) }
  const formulas = formulasIn(body)
  if (type === CELL_IS) {
    const operands = formulas.map(({ at: begin, length }) => operandIn(body, begin, length, FORM))
    return { ...plain, type: 'cellIs', operator: OPERATORS[parameter ?? 0] ?? '', formulas: operands }
  }
  const [only] = formulas
  if (only === undefined || isForNothing(body, only.at, only.length, FORM, first))
    return only ? { ...plain, type: 'containsErrors' } : plain
  const typed = write(new DataView(body.buffer, body.byteOffset + only.at, only.length))
  return { ...plain, type: 'expression', formulas: [typed] }
}

const TEXT_AT = 42

/** Where the tokens of each formula stand: those that the rule says it has, one behind the other, each with more behind it. */
function formulasIn(body: DataView): { readonly at: number; readonly length: number }[] {
  let at = TEXT_AT + wideTextBytes(body, TEXT_AT)
  return [30, 34, 38].flatMap((stated) => {
    if (body.getUint32(stated, true) === 0) return []
    const length = body.getUint32(at, true)
    const found = { at: at + 4, length }
    at += 8 + length + body.getUint32(at + 4 + length, true)
    return [found]
  })
}

/** A text within a formula, behind a length of two bytes. */
function narrowText(body: DataView, at: number): string {
  const length = body.getUint16(at, true)
  return String.fromCharCode(...Array.from({ length: Math.min(length, 255) }, (_, index) => body.getUint16(at + 2 + index * 2, true)))
}
