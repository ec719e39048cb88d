// What parts the columns of a text file, by the evidence of all its lines. Law: a decimal comma parts nothing.

export type Delimiter = ';' | '\t' | ',' | '|'

/** In the order in which they win a tie. */
const candidates: readonly Delimiter[] = [';', '\t', ',', '|']

export interface Layout {
  readonly delimiter: Delimiter
  /** How many columns most rows have; 1 where nothing parts them. */
  readonly width: number
}

/** The separator a first line `sep=;` names (as Excel writes and reads it), with the text after that line. */
export function statedDelimiter(text: string): { delimiter: Delimiter; rest: string } | null {
  const stated = /^"?sep=([;\t,|])"?(?:\r\n|\r|\n|$)/i.exec(text)
  const delimiter = candidates.find((one) => one === stated?.[1])
  return stated === null || delimiter === undefined ? null : { delimiter, rest: text.slice(stated[0].length) }
}

/**
 * What parts the fields of a first line that are all quoted: `"Tosite";"Summa"`. Below it, texts over several lines may hold any number of other
 * separators.
 */
export function quotedDelimiter(text: string): Delimiter | null {
  const end = text.indexOf('\n')
  const line = text.slice(0, end < 0 ? text.length : end)
  if (line.length > LONGEST_HEADINGS) return null
  return candidates.find((one) => new RegExp(`^(?:"[^"]*")+(?:[${one}](?:"[^"]*")+)+[${one}]?$`).test(line)) ?? null
}

/** Characters of a line of headings. */
const LONGEST_HEADINGS = 20_000

/** The separator that gives most rows the same number of columns, the more the better. Lines end with `\n`. */
export function layoutOf(text: string): Layout {
  const bare = text.replace(QUOTED, '""')
  const layouts = candidates.map((delimiter) => ({ delimiter, ...consistency(bare, delimiter) }))
  return layouts.reduce((best, one) => (one.score > best.score ? one : best))
}

/** The layout of a text whose separator is known. */
export const layoutWith = (text: string, delimiter: Delimiter): Layout => ({
  delimiter,
  width: consistency(text.replace(QUOTED, '""'), delimiter).width,
})

function consistency(text: string, delimiter: Delimiter): { width: number; score: number } {
  const rowsOf = new Map<number, number>()
  for (let at = text.indexOf(delimiter); at >= 0;) {
    const end = text.indexOf('\n', at)
    let separators = 0
    for (; at >= 0 && (end < 0 || at < end); at = text.indexOf(delimiter, at + 1))
      if (delimiter !== ',' || !isDecimalComma(text, at)) separators++
    if (separators > 0) rowsOf.set(separators, (rowsOf.get(separators) ?? 0) + 1)
  }
  let best = { width: 1, score: 0 }
  for (const [separators, rows] of rowsOf) {
    if (separators * rows > best.score) best = { width: separators + 1, score: separators * rows }
  }
  return best
}

/** How often a character stands in a text, however long. */
export function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}

/** A quoted part of a line; one stray quote must not hide the lines after it. */
const QUOTED = /"[^"\n]*"/g

/** `1 234,56`, `-150,00`, `12,5 %`, `100,00-`: a digit, the comma, one or two digits, and then no other digit, comma or point. */
function isDecimalComma(text: string, at: number): boolean {
  if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return false
  const behind = isDigit(text, at + 2) ? at + 3 : at + 2
  return !isDigit(text, behind) && text[behind] !== ',' && text[behind] !== '.'
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}
