// What the header and footer of a printed page say, in the codes of Excel: `&L&"Arial,Bold"&12Maksatushakemus 2&RSivu &P`. Law: numbers of pages, days and names
// of files are no words.

/** The words of each part, each once. */
export const pageWords = (all: readonly string[]): readonly string[] => [...new Set(all.flatMap(wordsIn))]

const wordsIn = (code: string): string[] =>
  code
    .slice(0, LONGEST)
    .split(/&[LCR]/)
    .map((part) =>
      part
        .replace(codes, (_, ampersand) => (ampersand === undefined ? ' ' : '&'))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /\p{L}{2}/u.test(text))

/** Excel keeps no longer one. */
const LONGEST = 1_000
const codes = /&(?:(&)|"[^"]*"|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|\d{1,3}|[A-Z])/gi
