// Conditional formats of SpreadsheetML 2003: ranges, conditions, and what they change as declarations of a style sheet. Law: a condition that is not
// understood counts as met.
import { columnName, type Merge } from '../../../sheet/grid.ts'
import { areTooSmall, hasSomething } from '../../letters.ts'
import { COLUMNS, ROWS } from '../../xlsx/sheet/address.ts'
import { judgeOf, type Condition } from '../../xlsx/sheet/condition.ts'
import { strikesBy } from '../../xlsx/sheet/striking.ts'
import { hidingUnder, type HidesUnder } from '../conditions.ts'
import { saidBy } from '../html/css.ts'
import type { Markup } from '../markup.ts'
import { within } from '../reading.ts'
import { formulaAt } from './references.ts'
import type { SheetBuilder } from '../sheet-builder.ts'

interface StatedCondition {
  qualifier: string
  readonly values: string[]
  style: string
}

/** No range of one format has more parts. */
const MOST_RANGES = 8_192

/** Reads the `ConditionalFormatting` just opened. */
export function readConditions(markup: Markup, sheet: SheetBuilder): void {
  const level = markup.depth
  let ranges: readonly Merge[] = []
  const stated: StatedCondition[] = []
  while (markup.nextChild(level)) {
    if (markup.name === 'x:Range') ranges = rangesIn(markup.content().trim())
    else if (markup.name === 'x:Condition' && stated.length < MOST_RANGES) stated.push(conditionIn(markup))
  }
  for (const one of stated) {
    const hides = hiddenBy(one, ranges[0])
    if (hides !== null) for (const range of ranges) sheet.hideLetters(range, hides)
    const strikes = saidBy(one.style).isStruck === true ? strikesBy(conditionOf(one, ranges[0]), ranges[0]) : null
    if (strikes !== null) for (const range of ranges) sheet.strikeLetters(range, strikes)
  }
}

function conditionIn(markup: Markup): StatedCondition {
  const level = markup.depth
  const stated: StatedCondition = { qualifier: '', values: [], style: '' }
  while (markup.nextChild(level)) {
    if (markup.name === 'x:Qualifier') stated.qualifier = markup.content().trim()
    else if (markup.name === 'x:Value1' || markup.name === 'x:Value2') stated.values.push(markup.content().trim())
    else if (markup.name === 'x:Format') stated.style = markup.attribute('x:Style') ?? markup.attribute('Style') ?? ''
  }
  return stated
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['Equal', 'equal'],
  ['NotEqual', 'notEqual'],
  ['Greater', 'greaterThan'],
  ['Less', 'lessThan'],
  ['GreaterOrEqual', 'greaterThanOrEqual'],
  ['LessOrEqual', 'lessThanOrEqual'],
])

function conditionOf({ qualifier, values }: StatedCondition, first: Merge | undefined): Condition {
  const formulas = values.map((value) => ownCellNamed(value, first))
  return { type: qualifier === '' ? 'expression' : 'cellIs', operator: OPERATORS.get(qualifier) ?? '', text: '', formulas }
}

function hiddenBy(stated: StatedCondition, first: Merge | undefined): HidesUnder | null {
  const { letters, behind, points, isUnseen, isGone } = saidBy(stated.style)
  const meets = judgeOf(conditionOf(stated, first), first)
  if (isUnseen === true || isGone === true || areTooSmall(points ?? null)) return (cell) => hasSomething(cell) && meets(cell)
  const painted = behind === undefined ? null : behind === null ? [] : [behind]
  return hidingUnder({ letters: letters ?? null, behind: painted, points: points ?? null, format: null }, meets)
}

/** A formula with the cells of its row by their names, `$B4` for `RC2`, and its own, which stands in it as `RC` or `Sheet1!RC`. */
const ownCellNamed = (formula: string, first: Merge | undefined): string =>
  first === undefined || formula.startsWith('"')
    ? formula
    : formulaAt(
        formula.replace(/(?:'[^']*'!|[\w.]+!)?\bRC\b(?!\[)/g, `${columnName(first.left)}${String(first.top)}`),
        first.top,
        first.left,
      )

/** `R2C4:R9C4,R12C4`, whole rows `R2` and columns `C4:C5`. */
function rangesIn(text: string): Merge[] {
  const parts = text.split(',')
  within('ranges', parts.length, MOST_RANGES)
  return parts.flatMap((part) => rangeIn(part.trim()) ?? [])
}

function rangeIn(text: string): Merge | null {
  const corner = /^(?:R(\d{1,7}))?(?:C(\d{1,5}))?(?::(?:R(\d{1,7}))?(?:C(\d{1,5}))?)?$/.exec(text)
  if (corner === null || text === '') return null
  const [, top, left, bottom = top, right = left] = corner
  const range = {
    top: Number(top ?? 1),
    left: Number(left ?? 1) - 1,
    bottom: Math.min(ROWS, Number(bottom ?? ROWS)),
    right: Math.min(COLUMNS, Number(right ?? COLUMNS)) - 1,
  }
  return range.top < 1 || range.left < 0 ? null : range
}
