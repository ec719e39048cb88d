// What a number format writes beside a number, or in its place: `#,##0.00" ei haeta"`. Law: these are words beside an amount like any note; units and
// signs, which say nothing of a line, are none.
import { remembered } from '../../plain-text.ts'
import { knownText } from './known-text.ts'

/** The words that a format shows with a number of its sign; null where they say nothing of a line. */
export function wordsOfFormat(format: string, number: number): string | null {
  if (!format.includes('"')) return null
  const [positive = null, negative = positive, zero = positive] = toldBy(format)
  return number > 0 ? positive : number < 0 ? negative : zero
}

/** The words of each section of a format: for amounts, minuses and noughts. */
const toldBy = remembered((format): readonly (string | null)[] =>
  Array.from(format.matchAll(section), ([one]) => {
    const text = Array.from(one.matchAll(/"([^"]*)"/g), ([, words = '']) => words.trim()).join(' ')
    return /\p{L}{2}/u.test(text) && !knownText(text).isQuiet ? text : null
  }),
)

/** Up to a semicolon outside quotes. */
const section = /(?:"[^"]*"|\\.|[^";\\])+/g
