// What a number format shows beside the number: a currency. Law: what a person sees as dollars or crowns is not read as euros.
import { remembered } from './read-claims/words/plain-text.ts'
import { formatSections } from './shown-figure.ts'

/** The currency a number format writes (`#,##0.00 "kr"`, `[$$-409]#,##0.00`), null for the euro and for none. */
export function currencyOfFormat(format: string | undefined): string | null {
  return format === undefined ? null : currencyIn(format)
}

/**
 * Whether a number format makes a person see another sign than the cell has: a minus or brackets around positive numbers, or nothing of the kind
 * beside negative ones (`0.00;0.00`). Red ones are seen to be negative, and `0",-"` is how Finns and Swedes write whole euros.
 */
export const hidesSign = (format: string | undefined, figure = 1): boolean =>
  format !== undefined && (figure > 0 ? writesSign(format) : figure < 0 && leavesSignOut(format))

const PLACE = /[0#]/

const writesSign = remembered((format) => {
  const first = formatSections(format)[0] ?? ''
  return (
    PLACE.test(first) &&
    (/^(?:\[[^\]]*\]|_.)*\s*(?:\\?[-−(]|"[-−(]"?)/.test(first) || /[0#]\s*(?:\\?[-−]|"\s*[-−]"?)(?:_.|\s)*$/.test(first))
  )
})

/** A section of its own for negative numbers gets no minus but the one it writes, so one like that for positive numbers has none. */
const leavesSignOut = remembered((format) => {
  const [first, second] = formatSections(format)
  return first !== undefined && first === second && PLACE.test(first) && !first.includes('-')
})

/** The first section counts: the others show negatives, zeros and texts in the same currency. */
const currencyIn = remembered((format): string | null => {
  const first = format.slice(0, 200)
  const written = [...first.matchAll(/\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|\\(.)|([$£¥€])/g)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim().toUpperCase(),
  )
  return written.map((text) => foreign.exec(text)?.[0]).find((text) => text !== undefined) ?? null
})

const foreign = /^(?:US\$|\$|USD|£|GBP|SEK|SKR|NOK|NKR|DKK|DKR|KR|CHF|JPY|¥|RUB|EEK|PLN)(?=\.?$)/

/** Whether a number format says that its numbers are thousands, or cents: `0.0" t€"`, `0,0" tuhatta"`, `0" snt"`. */
export const saysThousands = (format: string | undefined): boolean => format !== undefined && saysThousandsIn(format)

const saysThousandsIn = remembered((format) =>
  /"[^"]*(?:\b[tk]\s?(?:€|eur)|tuhat|tusen|thousand|\bsnt\b|\bsentti|\bcents?\b|\b1[ .,]?000)[^"]*"/i.test(format.slice(0, 200)),
)
