// The colours of a workbook's theme, by the number that cell styles name them with. Law: a theme that cannot be read is Office's own, as in Excel.
import { BLACK, hexColour, officeTheme, PAPER, type Colour } from '../../../colours.ts'
import type { Limits } from '../../limits.ts'
import { DRAWING } from '../../package/names.ts'
import { remembered } from '../../xml/remembered.ts'
import { Refusal } from '../../refusal.ts'
import { Scanner } from '../../xml/scanner.ts'

/** The elements of a colour scheme in the order of their numbers, which is not the order they stand in. */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']

export const readTheme = remembered((bytes: Uint8Array, part: string, limits: Limits): readonly Colour[] => {
  const colours = [...officeTheme]
  try {
    readColours(new Scanner(bytes, part, DRAWING, limits), colours)
  } catch (error) {
    if (!(error instanceof Refusal) || error.finding.code === 'unsafe-archive') throw error
  }
  return colours
})

/** The scheme stands at the begin; what follows it is not looked at. */
function readColours(scanner: Scanner, colours: Colour[]): void {
  const enter = (name: string, level: number): boolean => {
    while (scanner.nextChild(level)) if (scanner.tag === name) return true
    return false
  }
  if (!scanner.nextChild(0) || scanner.tag !== 'theme') return
  if (enter('themeElements', 1) && enter('clrScheme', 2))
    while (scanner.nextChild(3)) readColour(scanner, ORDER.indexOf(scanner.tag), colours)
}

function readColour(scanner: Scanner, number: number, colours: Colour[]): void {
  while (scanner.nextChild(4)) {
    const colour = colourAt(scanner)
    if (number >= 0 && colour !== null) colours[number] = colour
  }
}

/** Colours that are named: the window's are what they are on every usual screen, whatever the file remembers of them. */
const NAMED: ReadonlyMap<string, Colour> = new Map([
  ['window', PAPER],
  ['white', PAPER],
  ['windowText', BLACK],
  ['black', BLACK],
])

/** The colour just opened: by value, by name, or of the system. */
const colourAt = (scanner: Scanner): Colour | null => {
  const value = scanner.attribute('val') ?? ''
  return NAMED.get(value) ?? hexColour(scanner.attribute('lastClr') ?? value)
}
