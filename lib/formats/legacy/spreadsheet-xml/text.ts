// The text of a cell of SpreadsheetML 2003, of which parts may have looks of their own. Law: all of the text, whatever its letters look like.
import { hexColour } from '../../colours.ts'
import { PartedText, type Raised } from '../../parted-text.ts'
import { damaged } from '../../xlsx/refusal.ts'
import type { Markup } from '../markup.ts'
import type { PartLook } from '../style-marks.ts'

const PLAIN: PartLook = { letters: null, points: null, isStruck: false }
/** So many parts are looked at; further ones look like one of them. */
const MOST_PARTS = 1_000

/** The text within the element just opened; the looks of its parts, so far as they have one, are added to `parts`. */
export const textIn = (markup: Markup, parts: PartLook[], around = PLAIN): string => {
  const level = markup.depth
  const text = new PartedText()
  for (let piece = markup.nextPiece(level); piece !== null; piece = markup.nextPiece(level)) {
    if (piece === 'child') {
      // LibreOffice shows the outer value, others the inner one or both.
      if (markup.name.startsWith('ss:')) damaged()
      const raised = RAISED.get(markup.name) ?? null
      text.add(textIn(markup, parts, lookIn(markup, around)), raised)
    } else {
      text.add(markup.text)
      if (around !== PLAIN && markup.text.trim() !== '' && parts.length < MOST_PARTS) parts.push(around)
    }
  }
  return text.finish()
}

const RAISED: ReadonlyMap<string, Raised> = new Map([
  ['html:Sup', 'up'],
  ['html:Sub', 'down'],
])

/** How the element just opened changes the look around it. */
function lookIn(markup: Markup, around: PartLook): PartLook {
  if (markup.name === 'html:S' || markup.name === 'html:Del') return { ...around, isStruck: true }
  if (markup.name !== 'html:Font') return around
  const stated = (name: string): string | null => markup.attribute(`html:${name}`) ?? markup.attribute(name)
  const [colour, size] = [hexColour(stated('Color') ?? ''), Number(stated('Size') ?? NaN)]
  return colour === null && Number.isNaN(size) ? around : { ...around, letters: colour ?? around.letters, points: size || around.points }
}
