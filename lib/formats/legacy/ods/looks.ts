// How styles of an OpenDocument file paint letters and cells (ODF 1.3 part 3, 20.183, 20.343), and by which conditions they give way to others (16.3).
import type { Merge } from '../../../sheet/grid.ts'
import { BLACK, hexColour, type Colour } from '../../colours.ts'
import type { Raised } from '../../parted-text.ts'
import { pointsOf } from '../../letters.ts'
import { rangeOf } from '../../xlsx/sheet/address.ts'
import type { Condition } from '../../xlsx/sheet/condition.ts'
import type { Markup } from '../markup.ts'

/** What a style says; null where it leaves it to the style it builds on. */
export interface StatedLook {
  readonly isStruck: boolean | null
  readonly letters: Colour | null
  /** None where it says that nothing is painted. */
  readonly behind: readonly Colour[] | null
  readonly points: number | null
  /** Text that is not displayed at all. */
  readonly isHidden: boolean | null
  /** Whether parts of texts stand higher or lower. */
  readonly raised: Raised | null
  /** Cells that are not displayed on a sheet that is protected. */
  readonly isConcealed: boolean | null
  /** The text of a cell is repeated across it. */
  readonly isRepeated: boolean | null
  readonly gives: readonly GivenWay[]
}

/** Another style that takes the place of this one where a condition is met. */
export interface GivenWay {
  readonly condition: string
  readonly style: string
  /** The cell that formulas in the condition are written for. */
  readonly base: string
}

export const NO_LOOK: StatedLook = {
  isStruck: null,
  letters: null,
  behind: null,
  points: null,
  isHidden: null,
  raised: null,
  isConcealed: null,
  isRepeated: null,
  gives: [],
}
/** No style has more conditions. */
const MOST_GIVEN = 100

/** Reads the style just opened. */
export function lookIn(markup: Markup): StatedLook {
  const level = markup.depth
  let look = NO_LOOK
  while (markup.nextChild(level)) {
    if (markup.name === 'style:text-properties') look = { ...look, ...textLook(markup) }
    else if (markup.name === 'style:table-cell-properties') look = { ...look, ...cellLook(markup) }
    else if (markup.name === 'style:map' && look.gives.length < MOST_GIVEN) look = { ...look, gives: [...look.gives, givenWay(markup)] }
  }
  return look
}

const givenWay = (markup: Markup): GivenWay => ({
  condition: markup.attribute('style:condition') ?? '',
  style: markup.attribute('style:apply-style-name') ?? '',
  base: markup.attribute('style:base-cell-address') ?? '',
})

function cellLook(markup: Markup): Pick<StatedLook, 'behind' | 'isConcealed' | 'isRepeated'> {
  const [protection, repeats] = [markup.attribute('style:cell-protect'), markup.attribute('style:repeat-content')]
  return {
    behind: paintedBy(markup.attribute('fo:background-color')),
    isConcealed: protection === null ? null : protection.includes('hidden-and-protected'),
    isRepeated: isUpsideDown(markup.attribute('style:rotation-angle')) || (repeats === null ? null : repeats === 'true'),
  }
}

function textLook(markup: Markup): Omit<StatedLook, 'behind' | 'isConcealed' | 'isRepeated' | 'gives'> {
  const line = markup.attribute('style:text-line-through-style') ?? markup.attribute('style:text-line-through-type')
  const [display, isPlain] = [markup.attribute('text:display'), markup.attribute('style:use-window-font-color') === 'true']
  return {
    isStruck: line === null ? null : line !== 'none',
    letters: isPlain ? BLACK : hexColour(markup.attribute('fo:color') ?? ''),
    points: pointsOf(markup.attribute('fo:font-size') ?? ''),
    isHidden: display === null ? null : display === 'none',
    raised: raisedBy(markup.attribute('style:text-position') ?? ''),
  }
}

/** 66 is seen as 99 then. */
const isUpsideDown = (angle: string | null): boolean => angle !== null && Math.abs(parseFloat(angle) - 180) < 45

/** `super 58%`, `sub 58%`, `33% 58%`, `-33% 58%`; `0% 100%` stands as others do. */
function raisedBy(position: string): Raised | null {
  if (/^\s*(?:super|0*[1-9]\d*(?:\.\d+)?%)/.test(position)) return 'up'
  return /^\s*(?:sub|-0*[1-9])/.test(position) ? 'down' : null
}

function paintedBy(stated: string | null): Colour[] | null {
  if (stated === null) return null
  const colour = hexColour(stated)
  return colour === null ? [] : [colour]
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['=', 'equal'],
  ['!=', 'notEqual'],
  ['<', 'lessThan'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['>=', 'greaterThanOrEqual'],
])
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['contains-text', 'containsText'],
  ['begins-with', 'beginsWith'],
  ['ends-with', 'endsWith'],
])

/** A condition as .xlsx puts it: `cell-content()>5`, `between(1,5)`, `is-error`, `formula-is(ISERROR([.A1]))`. */
export function conditionOf(written: string): Condition {
  const bare = written.trim().replace(/^cell-content(?:\(\)\s*|-)/, '')
  const [, operator = '', value = ''] = /^([<>!]?=|[<>])(.*)$/s.exec(bare) ?? []
  const [, name = '', inner = ''] = /^([a-z-]+)\((.*)\)$/s.exec(bare) ?? []
  const plain = { type: '', operator: '', text: '', formulas: [] }
  if (operator !== '') return { ...plain, type: 'cellIs', operator: OPERATORS.get(operator) ?? '', formulas: [value.trim()] }
  if (name.endsWith('between'))
    return { ...plain, type: 'cellIs', operator: name.includes('not-') ? 'notBetween' : 'between', formulas: inner.split(',') }
  if (name === 'formula-is' || name === 'is-true-formula')
    return { ...plain, type: 'expression', formulas: [inner.replace(/\[\.([$A-Z0-9]+)\]/g, '$1')] }
  if (TEXTS.has(name)) return { ...plain, type: TEXTS.get(name) ?? '', text: inner.replace(/^"|"$/g, '') }
  return { ...plain, type: bare === 'is-error' ? 'containsErrors' : bare }
}

/** `Taul1.D2:Taul1.D9` or `$'Kulut 1'.$D$2`; the sheet is the one it stands in. */
export const rangeIn = (text: string): Merge | null =>
  rangeOf(text.replace(/(^|:)(?:\$?'(?:[^']|'')*'|[^:']*)\.(?=\$?[A-Z]+\$?\d+(?:$|:))/g, '$1'))

/** Several of them, parted by spaces, of which names in quotes may have some too. */
export const rangesIn = (text: string): Merge[] => (text.match(/(?:'(?:[^']|'')*'|[^\s'])+/g) ?? []).flatMap((one) => rangeIn(one) ?? [])
