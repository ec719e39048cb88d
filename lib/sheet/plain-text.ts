// Text as the vocabulary knows it. Law: two spellings a person takes for the same word become the same text, and a hostile text costs no more
// than a short one.

const LONGEST = 240
const MOST_REMEMBERED = 1_000

/** Remembers the answers for texts that come again and again: one that came among the last thousand different ones, or among the thousand before, is known.
 * Of long texts only the last one: a table keeps them alive, and cannot tell them apart by more than their length. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  let known = new Map<string, { readonly answer: T }>()
  let before: typeof known = new Map()
  let long: { readonly text: string; readonly answer: T } | null = null
  return (text) => {
    if (text.length > LONGEST) return (long = long?.text === text ? long : { text, answer: answer(text) }).answer
    const one = known.get(text)
    if (one !== undefined) return one.answer
    const again = before.get(text) ?? { answer: answer(text) }
    if (known.size >= MOST_REMEMBERED) [known, before] = [new Map<string, { readonly answer: T }>(), known]
    known.set(text, again)
    return again.answer
  }
}

/** The same of an answer about words: a number alone has none. */
export function rememberedWords<T>(ofNumber: T, answer: (text: string) => T): (text: string) => T {
  const ofWords = remembered(answer)
  return (text) => (isNumber(text) ? ofNumber : ofWords(text))
}

export const isNumber = (text: string): boolean => /^\d+$/.test(text)

/** NFKC, lower case, without `. : € *` and quotes, spaces collapsed, å ä ö folded: `Tosite  nro.:` is `tosite nro`. */
export function plain(text: string): string {
  if (text.length > LONGEST) return workedOut(text)
  if (PLAIN.test(text)) return text
  const lower = text.toLowerCase()
  if (USUAL.test(lower)) return withoutDots(lower)
  const bare = POINTED.test(lower) ? lower.replace(/[.:]/g, '') : ''
  return USUAL.test(bare) ? withoutDots(bare) : workedOut(text)
}

/** A text that is plain as it stands costs nothing but this, so that a million different ones are no burden. */
const PLAIN = /^[a-z\d,()/&+%-]+(?: [a-z\d,()/&+%-]+)*$/

/** Letters of Finnish and Swedish, digits and the signs that stay: most texts hold nothing else, and little has to be done to these. */
const USUAL = /^[a-zåäö\d,()/&+%-]+(?: [a-zåäö\d,()/&+%-]+)*$/

/** The same with points and colons, which are left out: `15.9.2009`, `Kahvi Oy.`, `1.50`. */
const POINTED = /^[a-zåäö\d,()/&+%.: -]+$/

/** A usual text with its å, ä and ö folded; letter by letter, since every new text of every line comes by here. */
function withoutDots(usual: string): string {
  let [done, from] = ['', 0]
  for (let index = 0; index < usual.length; index += 1) {
    const code = usual.charCodeAt(index)
    if (code < 0x80) continue
    done += usual.slice(from, index) + (code === O_WITH_DOTS ? 'o' : 'a')
    from = index + 1
  }
  return from === 0 ? usual : done + usual.slice(from)
}

const O_WITH_DOTS = 'ö'.charCodeAt(0)

const workedOut: (text: string) => string = remembered((text) =>
  folded(
    text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[.:€*"'’”`\u00ad\u200b-\u200f\u2060\ufeff]/g, ''),
  )
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim(),
)

/** Letters without their marks: å and ä are a, ö is o, é is e. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** The words and numbers of a text, plain: `Esimerkkilä_hakemus2` is esimerkkila, hakemus, 2. */
export const tokensOf = (text: string): string[] => tokensIn(plain(text))

/** The same of a text that is plain; letter by letter, as above. */
export function tokensIn(bare: string): string[] {
  const tokens: string[] = []
  let [start, kind] = [0, OTHER]
  for (let index = 0; index <= bare.length; index += 1) {
    const code = index < bare.length ? bare.charCodeAt(index) : 0
    if (code > 0x7f) return bare.match(/\p{L}+|\d+/gu) ?? []
    const here = code >= 0x61 && code <= 0x7a ? LETTER : code >= 0x30 && code <= 0x39 ? DIGIT : OTHER
    if (here === kind) continue
    if (kind !== OTHER) tokens.push(bare.slice(start, index))
    ;[start, kind] = [index, here]
  }
  return tokens
}

const [OTHER, LETTER, DIGIT] = [0, 1, 2]

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
