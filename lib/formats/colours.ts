// Colours as files state them, and which of them nobody can tell apart. Law: only what is as good as the same is alike; pale or dull is not.

import type { Hue } from '../sheet/grid.ts'

/** `0xRRGGBB`. */
export type Colour = number

export const BLACK: Colour = 0
/** What letters stand on where nothing is painted. */
export const PAPER: Colour = 0xffffff

/** Letters whose contrast (WCAG 2.2, 1.4.3) is below this, and whose colour is near in each part, disappear. */
const LEAST_CONTRAST = 1.25
const NEAR = 64

const partsOf = (colour: Colour): readonly [number, number, number] => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]
const colourOf = (parts: readonly number[]): Colour =>
  parts.reduce((all, part) => all * 256 + Math.max(0, Math.min(255, Math.round(part))), 0)

function luminance(colour: Colour): number {
  const [red, green, blue] = partsOf(colour).map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Whether nobody could read letters of the one colour on the other. */
export function areAlike(one: Colour, other: Colour): boolean {
  if (one === other) return true
  const others = partsOf(other)
  if (partsOf(one).some((part, index) => Math.abs(part - (others[index] ?? 0)) > NEAR)) return false
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05) < LEAST_CONTRAST
}

/** A colour made lighter (above 0) or darker (below) as Excel does it (ECMA-376 part 1, 18.8.19): by its lightness, from −1 to 1. */
export function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0 || !(Math.abs(tint) <= 1)) return colour
  const parts = partsOf(colour)
  const [most, least] = [Math.max(...parts) / 255, Math.min(...parts) / 255]
  const before = (most + least) / 2
  const after = tint < 0 ? before * (1 + tint) : before + (1 - before) * tint
  const room = (lightness: number): number => Math.min(lightness, 1 - lightness)
  const spread = room(before) === 0 ? 0 : room(after) / room(before)
  return colourOf(parts.map((part) => (after + (part / 255 - before) * spread) * 255))
}

/** `RRGGBB`, `AARRGGBB` or either behind a `#`; null for anything else. */
export function hexColour(text: string): Colour | null {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text.trim())?.[1]
  return digits === undefined ? null : parseInt(digits, 16)
}

/** What people call a colour; null for black, white and what has no name. */
export function hueOf(colour: Colour): Hue | null {
  const [red, green, blue] = partsOf(colour)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  if (most - least < LEAST_CHROMA) return most > DARKEST_GREY && most < PALEST_GREY ? 'grey' : null
  const sector =
    most === red ? (green - blue) / (most - least) : most === green ? 2 + (blue - red) / (most - least) : 4 + (red - green) / (most - least)
  const angle = (sector * 60 + 360) % 360
  return hues.find(([end]) => angle < end)?.[1] ?? 'red'
}
const [LEAST_CHROMA, DARKEST_GREY, PALEST_GREY] = [36, 80, 236]
/** Where each ends on the circle of colours, in degrees; beyond the last is red again. */
const hues: readonly (readonly [number, Hue])[] = [
  [18, 'red'],
  [44, 'orange'],
  [72, 'yellow'],
  [165, 'green'],
  [255, 'blue'],
  [335, 'purple'],
]

/** Excel's own colours 8 to 63; 0 to 7 are the first eight once more. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((digits) => parseInt(digits, 16))
const FIRST_OF_PALETTE = 8
const WINDOW = 65

/** The colour of a number in the palette, a file's own palette going first; numbers beyond are the window's: 65 its paper, others its letters. */
export function paletteColour(index: number, own: ReadonlyMap<number, Colour> = new Map()): Colour {
  const found = own.get(index) ?? PALETTE[index < FIRST_OF_PALETTE ? index : index - FIRST_OF_PALETTE]
  return found ?? (index === WINDOW ? PAPER : BLACK)
}

/** The colours of a theme by their number, where a file says nothing else: those of Office 2007 to 2010. */
export const officeTheme: readonly Colour[] = [
  PAPER,
  BLACK,
  0xeeece1,
  0x1f497d,
  0x4f81bd,
  0xc0504d,
  0x9bbb59,
  0x8064a2,
  0x4bacc6,
  0xf79646,
  0x0000ff,
  0x800080,
]
