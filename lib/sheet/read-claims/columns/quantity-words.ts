// The headings that say how much as well as how many, and those that measure. Law: which of the first it is, what stands beside them tells.
import { plain } from '../../plain-text.ts'

export const quantities: ReadonlySet<string> = new Set(['maara', 'mangd', 'quantity'])

/** `Hanke h`, `All hours`, `Km`: what is measured, not paid. */
export const measures = (heading: string): boolean => measureWords.test(plain(heading)) && !moneyWords.test(heading)
const measureWords =
  /duration|(?<!\p{L})kesto(?!\p{L})|tidsatgang|(?<!\p{L})(?:tid|time|time spent|length|pituus)(?!\p{L})|tunti|tunni|tuntei|timm|hours|kilomet|(?<!\p{L})(?:h|t|tim|km|kpl|pv|min|kg|kilo|kiloa|g|litraa|liter|l|m2|m3|cm)(?!\p{L})/u
const moneyWords = /€|eur|summa|hinta|palk|korvau|kustan|belopp|pris|l[oö]n|kostnad|ers[aä]ttn|amount|price|wage|salar|rate|cost|\//i

/** `Kesto h`, `Pituus cm`, `Vikt (kg)`: what a unit of measure ends. */
export const endsInUnit = (heading: string): boolean => unitAtEnd.test(heading.trim()) && !moneyWords.test(heading)
const unitAtEnd = /\p{L}{3} \(?(?:h|min|tim|km|m|cm|mm|m2|m²|m3|kg|g|l|kpl|pcs)\.?\)?$/iu
