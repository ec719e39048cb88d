// What a number format shows beside the number: a currency. Law: what a person sees as dollars or crowns is not read as euros.

const known = new Map<string, string | null>()

/** The currency a number format writes (`#,##0.00 "kr"`, `[$$-409]#,##0.00`), null for the euro and for none. */
export function currencyOfFormat(format: string | undefined): string | null {
  if (format === undefined) return null
  const before = known.get(format)
  if (before !== undefined) return before
  const currency = currencyIn(format)
  known.set(format, currency)
  return currency
}

/** Whether a number format puts a minus or brackets around positive numbers, so that a person sees another sign than the cell has. */
export const hidesSign = (format: string | undefined): boolean =>
  format !== undefined && /^(?:\[[^\]]*\]|_.)*\s*(?:\\?[-−(]|"[-−(]"?)/.test(format) && /[0#]/.test(format)

/** The first section counts: the others show negatives, zeros and texts in the same currency. */
function currencyIn(format: string): string | null {
  const first = format.slice(0, 200)
  const written = [...first.matchAll(/\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|\\(.)|([$£¥€])/g)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim().toUpperCase(),
  )
  return written.map((text) => foreign.exec(text)?.[0]).find((text) => text !== undefined) ?? null
}

const foreign = /^(?:US\$|\$|USD|£|GBP|SEK|SKR|NOK|NKR|DKK|DKR|KR|CHF|JPY|¥|RUB|EEK|PLN)(?=\.?$)/
