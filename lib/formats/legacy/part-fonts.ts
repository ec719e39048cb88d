// The fonts of parts of a text, as .xls and .xlsb state them: from which character on which font holds. Law: parts of nothing but space do not matter, and
// one that does not begin behind the part before it is none.
import { partedText, type Raised } from '../parted-text.ts'

export interface FontRun {
  /** The character that it begins with. */
  readonly at: number
  readonly font: number
}

/** Whether letters of a font stand higher or lower than others. */
export type RaisedBy = (font: number) => Raised | null

export interface TextInFonts {
  /** As it is seen: a raised digit is no digit of the figure beside it. */
  readonly text: string
  /** The fonts of those parts that a person could miss. */
  readonly partFonts: readonly number[]
}

/** A text of parts in fonts of their own. */
export function inFonts(text: string, stated: readonly FontRun[], raisedBy: RaisedBy): TextInFonts {
  const runs = ascending(stated)
  const parts = runs.map(({ at, font }) => ({ at, how: raisedBy(font) }))
  const partFonts = runs.flatMap(({ at, font }, index) => (text.slice(at, runs[index + 1]?.at).trim() === '' ? [] : [font]))
  return { text: partedText(text, parts), partFonts: [...new Set(partFonts)] }
}

/** The runs that begin behind all before them, so that no letter is looked at twice. */
function ascending(runs: readonly FontRun[]): FontRun[] {
  let last = -1
  return runs.filter(({ at }) => {
    const isBehind = at > last
    if (isBehind) last = at
    return isBehind
  })
}

const ESCAPEMENTS: readonly (Raised | null)[] = [null, 'up', 'down']

/** What a font of either format says of it: 1 for raised letters, 2 for lowered ones. */
export const raisedAs = (escapement: number): Raised | null => ESCAPEMENTS[escapement] ?? null
