// Whether a number format shows the figure of its cell. Law: a format that shows nothing of a figure, or digits of its own, makes a person see another
// one than is read; a zero may be shown as anything.

/** For figures above and below zero. */
interface Shows {
  readonly positive: boolean
  readonly negative: boolean
}

const known = new Map<string, Shows>()
const LONGEST = 500

/** `;;;` shows none, `"999,00"` and `"1"0.00` another; `#,##0.00 "€"`, `0,` and `"V-"000` show the cell's own. */
export function showsFigure(format: string | undefined, figure: number): boolean {
  if (format === undefined || figure === 0) return true
  const before = known.get(format) ?? shownBy(format)
  known.set(format, before)
  return figure > 0 ? before.positive : before.negative
}

function shownBy(format: string): Shows {
  const sections = formatSections(format.slice(0, LONGEST))
  const [first = '', second = first] = sections
  const isConditional = sections.some((section) => /\[[<>=]/.test(section))
  const all = sections.slice(0, 3).every(isHonest)
  return isConditional ? { positive: all, negative: all } : { positive: isHonest(first), negative: isHonest(second) }
}

/** A text in quotes, an escaped or repeated character, what stands in brackets: no digit of these is the cell's. */
const LITERAL = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/gs

/** The parts between semicolons, which are none within a literal. */
export function formatSections(format: string): string[] {
  const ends = [...format.replace(LITERAL, (literal) => '.'.repeat(literal.length)).matchAll(/;/g)].map(({ index }) => index)
  return [...ends, format.length].map((end, index) => format.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end))
}

/** Has a place for the figure, and no digits beside it that look like part of it. */
const isHonest = (section: string): boolean =>
  /[0#?@]|general/i.test(section.replace(LITERAL, '')) && (section.match(LITERAL) ?? []).every((literal) => !isFigure(literal))

const isFigure = (literal: string): boolean => /^(?:"[\d.,\s]*\d[\d.,\s]*"?|\\\d)$/.test(literal)
