// How styles.xml paints: the fonts, the fills and the differences that conditions make, with colours by value, theme, or number in a palette.
import { hexColour, paletteColour, tinted, type Colour } from '../../../colours.ts'
import type { Raised } from '../../../parted-text.ts'
import { decimalOf } from '../../xml/decimal.ts'
import type { Scanner } from '../../xml/scanner.ts'

/** A colour as it is written; what it is, the palette and the theme tell, which may stand behind it. */
export interface StatedColour {
  readonly value: Colour | null
  readonly theme: number | null
  readonly number: number | null
  readonly tint: number
}

export interface Font {
  readonly isStruck: boolean
  readonly colour: StatedColour | null
  readonly points: number | null
  /** Whether letters stand higher or lower than others. */
  readonly raised: Raised | null
}

export const PLAIN_FONT: Font = { isStruck: false, colour: null, points: null, raised: null }

/** All colours of a fill; none where it paints nothing. */
export type Fill = readonly StatedColour[]

const numberIn = (scanner: Scanner, name: string): number | null => decimalOf(scanner.attribute(name) ?? '')

/** The colour that the element just opened states; null where it is the usual one. */
export function colourAt(scanner: Scanner): StatedColour | null {
  const [value, theme, number] = [hexColour(scanner.attribute('rgb') ?? ''), numberIn(scanner, 'theme'), numberIn(scanner, 'indexed')]
  return value === null && theme === null && number === null ? null : { value, theme, number, tint: numberIn(scanner, 'tint') ?? 0 }
}

/** The font, or the look of a part of a text, just opened. */
export function readFont(scanner: Scanner): Font {
  const level = scanner.depth
  let { isStruck, colour, points, raised } = PLAIN_FONT
  while (scanner.nextChild(level)) {
    if (scanner.word === 'strike') isStruck = !/^(?:0|false)$/.test(scanner.attribute('val') ?? '1')
    else if (scanner.word === 'color') colour = colourAt(scanner)
    else if (scanner.word === 'sz') points = numberIn(scanner, 'val')
    else if (scanner.word === 'vertAlign') raised = RAISED.get(scanner.attribute('val') ?? '') ?? null
  }
  const isPlain = !isStruck && colour === null && points === null && raised === null
  return isPlain ? PLAIN_FONT : { isStruck, colour, points, raised }
}

const RAISED: ReadonlyMap<string, Raised> = new Map([
  ['superscript', 'up'],
  ['subscript', 'down'],
])

/** The fill just opened, of a cell style: a solid one is painted in its first colour, others show both. */
export const readFill = (scanner: Scanner): Fill => fillAt(scanner, false)

/** The fill just opened, of a condition: a solid one is painted in its second colour. */
export const readDifferentFill = (scanner: Scanner): Fill => fillAt(scanner, true)

function fillAt(scanner: Scanner, isCondition: boolean): Fill {
  const level = scanner.depth
  let fill: Fill = []
  while (scanner.nextChild(level)) {
    if (scanner.word === 'patternFill') fill = patternAt(scanner, isCondition)
    else if (scanner.word === 'gradientFill') fill = stopsAt(scanner)
  }
  return fill
}

function patternAt(scanner: Scanner, isCondition: boolean): Fill {
  const level = scanner.depth
  const kind = scanner.attribute('patternType') ?? (isCondition ? 'solid' : 'none')
  let [front, back]: [StatedColour | null, StatedColour | null] = [null, null]
  while (scanner.nextChild(level)) {
    if (scanner.word === 'fgColor') front = colourAt(scanner)
    else if (scanner.word === 'bgColor') back = colourAt(scanner)
  }
  if (kind === 'none') return []
  if (kind === 'solid') return [(isCondition ? back : (front ?? back)) ?? []].flat()
  return [front ?? LETTERS, back ?? PAPER]
}

/** What the window gives of itself. */
export const LETTERS: StatedColour = { value: null, theme: null, number: 64, tint: 0 }
const PAPER: StatedColour = { ...LETTERS, number: 65 }

function stopsAt(scanner: Scanner): Fill {
  const level = scanner.depth
  const colours: StatedColour[] = []
  while (scanner.nextChild(level)) if (scanner.word === 'stop') colours.push(stopAt(scanner))
  return colours
}

function stopAt(scanner: Scanner): StatedColour {
  const level = scanner.depth
  let colour: StatedColour | null = null
  while (scanner.nextChild(level)) if (scanner.word === 'color') colour = colourAt(scanner)
  return colour ?? LETTERS
}

/** A palette of a workbook's own, which takes the place of Excel's from its first number on. */
export function readPalette(scanner: Scanner, own: Map<number, Colour>): void {
  const level = scanner.depth
  while (scanner.nextChild(level)) {
    const list = scanner.depth
    if (scanner.word !== 'indexedColors') continue
    for (let index = 0; scanner.nextChild(list); index++) {
      const colour = hexColour(scanner.attribute('rgb') ?? '')
      if (colour !== null && index < 64) own.set(index, colour)
    }
  }
}

/** What a stated colour is; where nothing is stated, the one that is usual in its place. */
export function colourOf(
  stated: StatedColour | null,
  usual: Colour,
  palette: ReadonlyMap<number, Colour>,
  theme: () => readonly Colour[],
): Colour {
  if (stated === null) return usual
  const { value, theme: named, number, tint } = stated
  const plain = value ?? (named === null ? paletteColour(number ?? 0, palette) : (theme()[named] ?? usual))
  return tinted(plain, tint)
}
