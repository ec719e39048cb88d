// Letters that nobody can see, by the look of a cell's style. Law: a zero or an error that is out of sight hides no figure; a colour that the
// number format gives comes before that of the font.
import type { Cell } from '../sheet/grid.ts'
import { formatSections } from '../sheet/shown-figure.ts'
import { areAlike, BLACK, hexColour, PAPER, paletteColour, type Colour } from './colours.ts'

export interface Look {
  readonly letters: Colour
  /** Every colour that is painted behind the letters; none where nothing is painted. */
  readonly behind: readonly Colour[]
  /** The size of the letters in points; null where it is not stated. */
  readonly points: number | null
}

export const PLAIN_LOOK: Look = { letters: BLACK, behind: [], points: null }

/** Whether the letters of a cell cannot be seen. */
export type Hides = (cell: Cell) => boolean

/** Smaller letters than these nobody reads. */
const LEAST_POINTS = 3

export const areTooSmall = (points: number | null): boolean => points !== null && points > 0 && points <= LEAST_POINTS

/** Whether letters of this colour disappear in everything that is behind them. */
export const disappear = (letters: Colour, behind: readonly Colour[]): boolean =>
  behind.length === 0 ? areAlike(letters, PAPER) : behind.every((one) => areAlike(letters, one))

/** What a style of this look and number format hides of its cells; null where it hides nothing. */
export function hiding({ letters, behind, points }: Look, format: string | undefined): Hides | null {
  if (areTooSmall(points)) return hasSomething
  const isUnseen = disappear(letters, behind)
  const colours = format === undefined ? null : coloursOf(format)
  if (colours === null) return isUnseen ? hasSomething : null
  const unseen = colours.map((colour) => (colour === null ? isUnseen : disappear(colour, behind)))
  if (!isUnseen && !unseen.includes(true)) return null
  const figures = HAS_CONDITION.test(format ?? '') ? unseen.slice(0, 3).includes(true) : null
  return (cell) => hasSomething(cell) && ((cell.kind === 'number' ? figures : null) ?? unseen[sectionFor(cell, unseen.length)] ?? isUnseen)
}

/** Sections that go by conditions of their own may show any figure. */
const HAS_CONDITION = /\[[<>=]/

/** Whether a person would miss what stands in a cell. */
export function hasSomething(cell: Cell): boolean {
  if (cell.kind === 'number') return cell.number !== 0
  return cell.kind === 'text' ? cell.text.trim() !== '' : cell.kind !== 'error'
}

/** The section of a format that a cell is shown by: figures above, below and at zero, then texts. */
function sectionFor(cell: Cell, sections: number): number {
  if (cell.kind !== 'number') return sections === 4 ? 3 : -1
  return cell.number < 0 && sections > 1 ? 1 : 0
}

const NAMES = ['black', 'white', 'red', 'green', 'blue', 'yellow', 'magenta', 'cyan']
const COLOUR = /\[(?:(black|white|red|green|blue|yellow|magenta|cyan)|color\s*(\d{1,2})|(#[0-9a-f]{6}))\]/i

type SectionColours = readonly (Colour | null)[] | null
const knownColours = new Map<string, SectionColours>()
/** Those of one file must not stay in memory for all that follow. */
const MOST_KNOWN = 1_000

/** The colour of each section of a format, null where a section has none; null where none has one. Thousands of styles may have the same format. */
function coloursOf(format: string): SectionColours {
  const before = knownColours.get(format)
  if (before !== undefined) return before
  if (knownColours.size >= MOST_KNOWN) knownColours.clear()
  const colours = coloursIn(format)
  knownColours.set(format, colours)
  return colours
}

/** Excel knows four; that there is a fifth says that none is for texts. */
const MOST_SECTIONS = 5

function coloursIn(format: string): SectionColours {
  if (!COLOUR.test(format)) return null
  const sections = formatSections(format).slice(0, MOST_SECTIONS)
  return sections.map((section) => {
    const [, name, number, digits] = COLOUR.exec(section) ?? []
    if (digits !== undefined) return hexColour(digits)
    if (number !== undefined) return paletteColour(Number(number) + 7)
    return name === undefined ? null : paletteColour(NAMES.indexOf(name.toLowerCase()) + 8)
  })
}

const POINTS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['cm', 28.35],
  ['mm', 2.835],
  ['in', 72],
  ['px', 0.75],
])

/** A length in points; null where it is none, or a share of another. */
export function pointsOf(length: string): number | null {
  const [, number, unit] = /^(\d*\.?\d+)(pt|cm|mm|in|px)$/.exec(length) ?? []
  return number === undefined ? null : Number(number) * (POINTS.get(unit ?? '') ?? 1)
}
