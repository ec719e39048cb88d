// What a number format shows beside the number: a currency. Law: what a person sees as dollars or crowns is not read as euros.
import { remembered } from './read-claims/words/plain-text.ts'

/** The currency a number format writes (`#,##0.00 "kr"`, `[$$-409]#,##0.00`), null for the euro and for none. */
export function currencyOfFormat(format: string | undefined): string | null {
  return format === undefined ? null : currencyIn(format)
}

/** Whether a number format puts a minus or brackets around positive numbers, so that a person sees another sign than the cell has. */
export const hidesSign = (format: string | undefined): boolean => format !== undefined && writesSign(format)

const writesSign = remembered((format) => /^(?:\[[^\]]*\]|_.)*\s*(?:\\?[-−(]|"[-−(]"?)/.test(format) && /[0#]/.test(format))

/** The first section counts: the others show negatives, zeros and texts in the same currency. */
const currencyIn = remembered((format): string | null => {
  const first = format.slice(0, 200)
  const written = [...first.matchAll(/\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|\\(.)|([$£¥€])/g)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim().toUpperCase(),
  )
  return written.map((text) => foreign.exec(text)?.[0]).find((text) => text !== undefined) ?? null
})

const foreign = /^(?:US\$|\$|USD|£|GBP|SEK|SKR|NOK|NKR|DKK|DKR|KR|CHF|JPY|¥|RUB|EEK|PLN)(?=\.?$)/

/** Whether a number format says that its numbers are thousands: `0.0" t€"`, `0,0" tuhatta"`. Commas that scale what is shown change no number. */
export const saysThousands = (format: string | undefined): boolean => format !== undefined && saysThousandsIn(format)

const saysThousandsIn = remembered((format) =>
  /"[^"]*(?:\b[tk]\s?(?:€|eur)|tuhat|tusen|thousand|\b1[ .,]?000)[^"]*"/i.test(format.slice(0, 200)),
)
