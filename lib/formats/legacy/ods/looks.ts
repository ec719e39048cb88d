// How styles of an OpenDocument file paint letters and cells (ODF 1.3 part 3, 20.183, 20.343), and by which conditions they give way to others (16.3).
import { BLACK, hexColour, type Colour } from '../../colours.ts'
import { pointsOf } from '../../letters.ts'
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
  readonly gives: readonly GivenWay[]
}

/** Another style that takes the place of this one where a condition is met. */
export interface GivenWay {
  readonly condition: string
  readonly style: string
}

const NOTHING: StatedLook = { isStruck: null, letters: null, behind: null, points: null, isHidden: null, gives: [] }
/** No style has more conditions. */
const MOST_GIVEN = 100

/** Reads the style just opened. */
export function lookIn(markup: Markup): StatedLook {
  const level = markup.depth
  let look = NOTHING
  while (markup.nextChild(level)) {
    if (markup.name === 'style:text-properties') look = { ...look, ...textLook(markup) }
    else if (markup.name === 'style:table-cell-properties') look = { ...look, behind: paintedBy(markup.attribute('fo:background-color')) }
    else if (markup.name === 'style:map' && look.gives.length < MOST_GIVEN) look = { ...look, gives: [...look.gives, givenWay(markup)] }
  }
  return look
}

const givenWay = (markup: Markup): GivenWay => ({
  condition: markup.attribute('style:condition') ?? '',
  style: markup.attribute('style:apply-style-name') ?? '',
})

function textLook(markup: Markup): Omit<StatedLook, 'behind' | 'gives'> {
  const line = markup.attribute('style:text-line-through-style') ?? markup.attribute('style:text-line-through-type')
  const [display, isPlain] = [markup.attribute('text:display'), markup.attribute('style:use-window-font-color') === 'true']
  return {
    isStruck: line === null ? null : line !== 'none',
    letters: isPlain ? BLACK : hexColour(markup.attribute('fo:color') ?? ''),
    points: pointsOf(markup.attribute('fo:font-size') ?? ''),
    isHidden: display === null ? null : display === 'none',
  }
}

function paintedBy(stated: string | null): Colour[] | null {
  if (stated === null) return null
  const colour = hexColour(stated)
  return colour === null ? [] : [colour]
}

/** Whether a condition may hold of a cell in which something stands: one for blanks or zeros alone does not. */
export const mayHold = (condition: string): boolean => !/^(?:cell-content\(\))?=(?:0|"")$/.test(condition.replace(/\s/g, ''))
