// What declarations of a page's styles say of letters. Law: the work is linear.
import { BLACK, hexColour, PAPER, type Colour } from '../../colours.ts'
import type { Raised } from '../../parted-text.ts'
import { areTooSmall, pointsOf } from '../../letters.ts'
import { isDateFormat } from '../../../sheet/grid.ts'
import { showsFigure } from '../../../sheet/shown-figure.ts'
import { damaged } from '../../xlsx/refusal.ts'
import { putsOutOfSight, showsOtherwise } from './out-of-sight.ts'

/** What declarations say; absent where they say nothing. */
export interface Said {
  readonly letters?: Colour
  /** Null where nothing is painted. */
  readonly behind?: Colour | null
  readonly points?: number
  readonly isStruck?: boolean
  /** Takes no room at all, or takes room in which nothing is seen. */
  readonly isGone?: boolean
  readonly isUnseen?: boolean
  /** Stands elsewhere than in its place, over what is there. */
  readonly isPlaced?: boolean
  /** Has no height or width; whether what does not find room in it is cut off. */
  readonly isFlat?: boolean
  readonly isCut?: boolean
  /** Is shown in another order, mirrored, or with digits of the style sheet's beside it. */
  readonly isOtherwise?: boolean
  readonly raised?: Raised | null
  /** Digits, or a sign that makes an amount less than nothing, which a rule writes before or after an element. */
  readonly hasDigits?: boolean
}

const COLOURS: ReadonlyMap<string, Colour> = new Map(
  Object.entries({
    white: PAPER,
    black: BLACK,
    window: PAPER,
    windowtext: BLACK,
    snow: 0xfffafa,
    ivory: 0xfffff0,
    ghostwhite: 0xf8f8ff,
    whitesmoke: 0xf5f5f5,
    floralwhite: 0xfffaf0,
    mintcream: 0xf5fffa,
    azure: 0xf0ffff,
    aliceblue: 0xf0f8ff,
    seashell: 0xfff5ee,
    honeydew: 0xf0fff0,
    lavenderblush: 0xfff0f5,
    lightyellow: 0xffffe0,
    silver: 0xc0c0c0,
    gray: 0x808080,
    grey: 0x808080,
    red: 0xff0000,
    maroon: 0x800000,
    yellow: 0xffff00,
    olive: 0x808000,
    lime: 0x00ff00,
    green: 0x008000,
    aqua: 0x00ffff,
    teal: 0x008080,
    blue: 0x0000ff,
    navy: 0x000080,
    fuchsia: 0xff00ff,
    purple: 0x800080,
  }),
)

/** A colour of a page; null where it is seen through, undefined where it is not known. */
export function pageColour(text: string): Colour | null | undefined {
  const word = text.trim().toLowerCase()
  // As nearly all colours are written.
  if (word.length === 7 && word.startsWith('#')) return hexColour(word) ?? undefined
  const named = COLOURS.get(word)
  if (named !== undefined) return named
  const [, opaque, clear] = /^#([0-9a-f]{6}|[0-9a-f]{3})([0-9a-f]{1,2})$/.exec(word) ?? []
  if (opaque !== undefined && clear !== undefined && opaque.length === 3 * clear.length)
    return /^0+$/.test(clear) ? null : pageColour(`#${opaque}`)
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(word)
  if (short !== null)
    return (
      hexColour(
        short
          .slice(1)
          .flatMap((digit) => [digit, digit])
          .join(''),
      ) ?? undefined
    )
  const [, red, green, blue, alpha] = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(word) ?? []
  if (word === 'transparent' || (alpha !== undefined && parseFloat(alpha) === 0)) return null
  if (red !== undefined) return (Math.min(255, Number(red)) << 16) | (Math.min(255, Number(green)) << 8) | Math.min(255, Number(blue))
  const [, hue, saturation, lightness, clearness] =
    /^hsla?\(\s*([\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(word) ?? []
  if (clearness !== undefined && parseFloat(clearness) === 0) return null
  if (hue !== undefined) return colourOfHue(Number(hue), Number(saturation) / 100, Number(lightness) / 100)
  return (word.startsWith('#') ? hexColour(word) : null) ?? undefined
}

/** A colour by its place in the circle of colours, how much of it there is, and how light it is, both from 0 to 1. */
function colourOfHue(hue: number, saturation: number, lightness: number): Colour {
  const spread = Math.min(1, saturation) * Math.min(lightness, 1 - lightness)
  const part = (from: number): number => {
    const place = (from + hue / 30) % 12
    return Math.round(255 * Math.max(0, Math.min(1, lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1)))))
  }
  return (part(0) << 16) | (part(8) << 8) | part(4)
}

/** No element and no rule of a page says so much. */
const LONGEST_DECLARATIONS = 100_000

/** Reads declarations: `color:white; font-size:1pt`. */
export function saidBy(declarations: string): Said {
  if (declarations.length > LONGEST_DECLARATIONS) damaged()
  let said: Said = {}
  for (const [one] of withoutComments(declarations).matchAll(DECLARATION)) {
    const colon = one.indexOf(':')
    if (colon <= 0) continue
    const property = unescaped(one.slice(0, colon)).trim().toLowerCase()
    const value = one.slice(colon + 1).replace(/!\s*important/i, '')
    const isFormat = property === 'mso-number-format'
    said = { ...said, ...declared(property, (isFormat ? value : unescaped(value)).trim().toLowerCase()) }
  }
  return said
}

/** Up to a semicolon that is neither escaped nor within quotes; a quote that closes nowhere is a sign like others. */
const DECLARATION = /(?:[^;"'\\]+|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|["'])+/gs

/** `display:/**\/none` is `display:none`, but not in quotes; a comment or a quote that closes nowhere goes on to the end. */
const withoutComments = (text: string): string =>
  text.includes('/*')
    ? text.replace(QUOTED_OR_COMMENT, (one, quote?: string, end?: string) =>
        quote === undefined ? '' : end === quote ? one : one.replace(COMMENT, ''),
      )
    : text
const COMMENT = /\/\*.*?(?:\*\/|$)/gs
const QUOTED_OR_COMMENT = /(["'])(?:\\.|(?!\1)[^\\])*(\1|\\?$)|\/\*.*?(?:\*\/|$)/gs

/** `d\69splay` is `display`. */
const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (_, hex?: string, sign?: string) => sign ?? letterOf(parseInt(hex ?? '', 16)))
    : text
const letterOf = (code: number): string => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))

function declared(property: string, value: string): Said {
  switch (property) {
    case 'color':
      return lettersOf(value)
    case 'background':
    case 'background-color':
      return painted(value)
    case 'font-size':
      return sized(value)
    case 'text-decoration':
    case 'text-decoration-line':
    case 'text-line-through':
      return { isStruck: value.includes('line-through') || (property === 'text-line-through' && value !== 'none') }
    case 'height':
    case 'width':
      return { isFlat: /^0(?:\.0+)?(?:[a-z]+|%)?$/.test(value) }
    case 'overflow':
    case 'overflow-y':
    case 'overflow-x':
      return { isCut: /^(?:hidden|clip)/.test(value) }
    case 'display':
      return { isGone: value === 'none' }
    case 'visibility':
      return { isUnseen: value === 'hidden', ...(value === 'collapse' ? { isGone: true } : {}) }
    case 'mso-hide':
      return { isUnseen: value === 'all' }
    case 'mso-number-format':
      return formatted(value)
    case 'opacity':
      return { isUnseen: parseFloat(value) < 0.05 }
    case 'text-indent':
    case 'left':
    case 'top':
    case 'margin-left':
    case 'margin-top':
      return /^-\d{3,}/.test(value) ? { isUnseen: true } : {}
    case '-webkit-text-fill-color':
      return lettersOf(value)
    case 'position':
      return value === 'absolute' || value === 'fixed' ? { isPlaced: true } : {}
    case 'vertical-align':
      return { raised: RAISED.get(value) ?? null }
    case 'content':
      return { hasDigits: /\d|counter|attr\(|["'][^"']*[-\u2013\u2212(][^"']*["']/.test(value) }
    default:
      if (putsOutOfSight(property, value)) return { isUnseen: true }
      return showsOtherwise(property, value) ? { isOtherwise: true } : {}
  }
}

const RAISED: ReadonlyMap<string, Raised> = new Map([
  ['super', 'up'],
  ['sub', 'down'],
])

function lettersOf(value: string): Said {
  const colour = pageColour(value)
  if (colour === null) return { isUnseen: true }
  return colour === undefined ? {} : { letters: colour }
}

function painted(value: string): Said {
  const colour = value === 'none' ? null : pageColour(value.includes('(') ? value : (value.split(/\s+/)[0] ?? ''))
  return colour === undefined ? {} : { behind: colour }
}

function sized(value: string): Said {
  if (/^0+(?:\.0+)?(?:[a-z]+|%)?$/.test(value)) return { isUnseen: true }
  const points = pointsOf(value)
  return points === null ? {} : { points, ...(areTooSmall(points) ? {} : { isUnseen: false }) }
}

/** A number format of Excel's (`"\#\,\#\#0\.00"`), or one of its names for them (`Fixed`), which all show their figures. */
function formatted(value: string): Said {
  const code = value
    .replace(/^["']|["']$/g, '')
    .replace(/\\(?:([0-9a-f]{4})|(.))/gs, (_, hex?: string, sign?: string) => sign ?? String.fromCharCode(parseInt(hex ?? '', 16)))
  const shows = /^[a-z\s/]*$/.test(code) || isDateFormat(code) || showsFigure(code, 0.5)
  return shows ? {} : { isUnseen: true }
}
