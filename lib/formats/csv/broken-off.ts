// A text file that breaks off within its last row. Law: only what all other rows have and the last one lacks tells so; a file may well end without a line end.
type Rows = readonly (readonly string[])[]

/** The index of the last row where the file breaks off within it; null where nothing shows that. */
export function brokenOffRow(text: string, rows: Rows): number | null {
  const [index, others] = [rows.length - 1, rows.slice(0, -1)]
  const last = rows[index]
  if (last === undefined || text.endsWith('\n') || others.length < FEWEST_OTHERS) return null
  return isTooShort(last, others) || hasTooFewDecimals(last, others) ? index : null
}

/** So many other rows show how wide a row is, or how its amounts are written. */
const FEWEST_OTHERS = 2
const FEWEST_COLUMNS = 3
const FEWEST_AMOUNTS = 2

/** All other rows are as wide as each other, and this one is not, though it is no sum. */
function isTooShort(last: readonly string[], others: Rows): boolean {
  const width = others[0]?.length ?? 0
  return width >= FEWEST_COLUMNS && last.length < width && others.every((row) => row.length === width) && !isSum(last, others)
}

/** `Yhteensä;;;408,00`, written by hand below a list with more columns: a word and its figure with cents, and between them nothing, where every line has something. */
function isSum(last: readonly string[], others: Rows): boolean {
  const hasMore = (row: readonly string[]): boolean => row.slice(1, last.length - 1).some((field) => field.trim() !== '')
  return hasCents(last.at(-1) ?? '') && /^\D+$/.test(last[0] ?? '') && !hasMore(last) && others.every(hasMore)
}

/** `500,2` or `5` in the last field, where everything with a digit above it, and every amount before it, ends with cents. */
function hasTooFewDecimals(last: readonly string[], others: Rows): boolean {
  const column = last.length - 1
  if (column < 1 || !/^\D*\d[\d\s.,'’]*$/.test(last[column] ?? '') || hasCents(last[column] ?? '')) return false
  const figures = others.map((row) => row[column] ?? '').filter((field) => /\d/.test(field))
  const beside = last.slice(0, column).filter((field) => /^[-\d\s]*\d[.,]\d{2}$/.test(field))
  return figures.length > 0 && figures.length + beside.length >= FEWEST_AMOUNTS && figures.every(hasCents)
}

const hasCents = (field: string): boolean => /\d[.,]\d{2}\D*$/.test(field)
