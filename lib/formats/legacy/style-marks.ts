// What a style does to the letters of its cells, beside their format: hides them, strikes them through, repeats them.
import type { Colour } from '../colours.ts'
import { PLAIN_LOOK, type Hides, type Look } from '../letters.ts'

/** What a cell style does to the text of its cells beside its format. */
export interface StyleMarks {
  readonly hides: Hides | null
  readonly isStruck: boolean
  /** The text of a cell is repeated across it. */
  readonly isRepeated: boolean
  /** What conditions may change. */
  readonly look: Look
}

/** How a part of a text looks; null where it leaves that to its cell. */
export interface PartLook {
  readonly letters: Colour | null
  readonly behind?: readonly Colour[] | null
  readonly points: number | null
  readonly isStruck: boolean
}

/** A style that says nothing of its letters. */
export const NO_MARKS: StyleMarks = { hides: null, isStruck: false, isRepeated: false, look: PLAIN_LOOK }
