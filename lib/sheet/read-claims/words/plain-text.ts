// Text as the vocabulary knows it. Law: two spellings a person takes for the same word become the same text, and a hostile text costs no more
// than a short one.

const LONGEST = 240
const MOST_REMEMBERED = 5_000

/** Remembers the answers for texts that come again and again, and forgets them all before they become many; of long texts only the last one: a table
 * keeps them alive, and cannot tell them apart by more than their length. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>()
  let long: { readonly text: string; readonly answer: T } | null = null
  return (text) => {
    if (text.length > LONGEST) return (long = long?.text === text ? long : { text, answer: answer(text) }).answer
    const before = known.get(text)
    if (before !== undefined) return before.answer
    if (known.size >= MOST_REMEMBERED) known.clear()
    const found = { answer: answer(text) }
    known.set(text, found)
    return found.answer
  }
}

/** NFKC, lower case, without `. : € *` and quotes, spaces collapsed, å ä ö folded: `Tosite  nro.:` is `tosite nro`. */
export const plain = (text: string): string => (text.length <= LONGEST && PLAIN.test(text) ? text : plainOfAny(text))

/** A text that is plain as it stands costs nothing but this, so that a million different ones are no burden. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/

const plainOfAny: (text: string) => string = remembered((text) => {
  const lower = text.slice(0, LONGEST).toLowerCase()
  return USUAL.test(lower) ? lower.replace(/[åä]/g, 'a').replace(/ö/g, 'o') : workedOut(text)
})

/** Letters of Finnish and Swedish, digits and the signs that stay: most texts hold nothing else, and little has to be done to these. */
const USUAL = /^[a-zåäö\d,()/&+%-]+(?: [a-zåäö\d,()/&+%-]+)*$/

const workedOut = (text: string): string =>
  folded(
    text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[.:€*"'’”`\u00ad\u200b-\u200f\u2060\ufeff]/g, ''),
  )
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Letters without their marks: å and ä are a, ö is o, é is e. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** The words and numbers of a text, plain: `Esimerkkilä_hakemus2` is esimerkkila, hakemus, 2. */
export const tokensOf = (text: string): string[] => plain(text).match(/\p{L}+|\d+/gu) ?? []

/** A text without the marks that a web page or a word processor leaves between letters, which nobody sees. */
export const withoutUnseen = (text: string): string => (UNSEEN.test(text) ? text.replace(ALL_UNSEEN, '') : text)

const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const ALL_UNSEEN = new RegExp(UNSEEN, 'g')
const SEEN = new RegExp(`(?!${UNSEEN.source})\\S`)
const NOT_IN_LINE = new RegExp(`\\s\\s|[^\\S ]|${UNSEEN.source}`)

/** A text as one line: trimmed, spaces collapsed. Null where nothing is left. */
export function oneLine(text: string): string | null {
  const line = NOT_IN_LINE.test(text) ? withoutUnseen(text).replace(/\s+/g, ' ').trim() : text.trim()
  return line === '' ? null : line
}

/** Whether something is left of a text as one line; most show it by their first letter. */
export const showsAnything = (text: string): boolean => SEEN.test(text)
