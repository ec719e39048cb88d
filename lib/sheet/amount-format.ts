// What a number format shows beside the number: a currency, a sign, a unit. Law: what a person sees as dollars, crowns, thousands or another sign is not read
// as euros.
import { besideFigure } from './currencies.ts'
import { isDateFormat } from './grid.ts'
import { remembered } from './plain-text.ts'
import { formatSections } from './shown-figure.ts'

/** What a person sees of an amount by its number format. */
export interface AmountFormat {
  /** Whether its numbers are amounts: no days, percentages, thousands or cents. */
  readonly isOfAmounts: boolean
  /** The currency it writes (`#,##0.00 "kr"`, `[$$-409]#,##0.00`), null for the euro and for none. */
  readonly currency: string | null
  /** Whether it shows a minus or brackets around positive numbers; `0",-"` is how Finns and Swedes write whole euros. */
  readonly writesSign: boolean
  /** Whether it shows nothing of the kind beside negative ones (`0.00;0.00`); red ones are seen to be negative. */
  readonly leavesSignOut: boolean
}

const GENERAL: AmountFormat = { isOfAmounts: true, currency: null, writesSign: false, leavesSignOut: false }

/** Every cell of an amount column is asked for it, several times, so all of it is known at one look. */
export const amountFormat = (format: string | undefined): AmountFormat => (format === undefined ? GENERAL : formatKnown(format))

const formatKnown = remembered((format): AmountFormat => {
  if (isDateFormat(format) || format.includes('%') || saysThousands(format)) return { ...GENERAL, isOfAmounts: false }
  const sections = formatSections(format)
  return { isOfAmounts: true, currency: currencyIn(format), writesSign: writesSign(sections), leavesSignOut: leavesSignOut(sections) }
})

const PLACE = /[0#]/

const writesSign = ([first = '']: readonly string[]): boolean =>
  PLACE.test(first) && (/^(?:\[[^\]]*\]|_.)*\s*(?:\\?[-−(]|"[-−(]"?)/.test(first) || /[0#]\s*(?:\\?[-−]|"\s*[-−]"?)(?:_.|\s)*$/.test(first))

/** A section of its own for negative numbers gets no minus but the one it writes, so one like that for positive numbers has none. */
const leavesSignOut = ([first, second]: readonly string[]): boolean =>
  first !== undefined && first === second && PLACE.test(first) && !first.includes('-')

/** The first section counts: the others show negatives, zeros and texts in the same currency. What `[$…]` names is a currency, whichever. */
function currencyIn(format: string): string | null {
  const first = format.slice(0, 200)
  const named = /\[\$\s?(?!€|eur)([^\]\s-]+)/i.exec(first)?.[1]
  if (named) return named.toUpperCase()
  const written = [...first.matchAll(/"([^"]*)"|\\(.)|(?<!\[)\$|[£¥]/g)].map(([sign, quoted, escaped]) =>
    (quoted ?? escaped ?? sign).trim().toUpperCase(),
  )
  return written.map((text) => foreign.exec(text)?.[0]).find((text) => text !== undefined) ?? null
}

const foreign = new RegExp(`^(?:${besideFigure})(?=\\.?$)`, 'i')

/** Whether a number format says that its numbers are thousands, millions, or cents: `0.0" t€"`, `0,0" tuhatta"`, `0.00" M€"`, `0" snt"`. */
const saysThousands = (format: string): boolean =>
  /"[^"]*(?:\b(?:[tkm]|mn|mio)\.?\s?(?:€|eur)|tuhat|tusen|thousand|milj|million|\bsnt\b|\bsentti|\bcents?\b|\b1[ .,]?000)[^"]*"/i.test(
    format.slice(0, 200),
  )
