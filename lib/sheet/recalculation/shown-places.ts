// How many decimals a number format shows. Law: null where it shows as many as there are, or where that cannot be told.
import { formatSections } from '../shown-figure.ts'

/** 2 for `#,##0.00 "€"`, 0 for `0` and `0 %`, null for General. */
export function shownPlaces(format: string | undefined): number | null {
  if (format === undefined) return null
  const known = places.get(format)
  if (known !== undefined) return known
  const found = placesIn(format)
  if (places.size >= MOST_KNOWN) places.clear()
  places.set(format, found)
  return found
}

const places = new Map<string, number | null>()
/** Those of one file must not stay in memory for all that follow. */
const MOST_KNOWN = 1_000

function placesIn(format: string): number | null {
  const [first = ''] = formatSections(format.slice(0, 500))
  const bare = first.replace(/"[^"]*"?|[\\_*].|\[[^\]]*\]?/gs, '')
  if (/general|[e/@]/i.test(bare) || !/[0#?]/.test(bare)) return null
  return /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0
}
