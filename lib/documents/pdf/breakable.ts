// Long names of files and long numbers may break on a page, where a word of a language breaks by its own rules.
const SPOT = '\u200b'
/** Longer than this, a word that is no word of a language would run out of its column. */
const LONGEST = 16

/** Marks where a line may end: after the signs inside a name, and within long runs of digits or letters with digits. */
export const breakable = (text: string): string => text.replace(/[^\s\u00a0]{21,}/g, brokenWord)

function brokenWord(word: string): string {
  const parted = word.replace(/([/\\_.\-!@:;,+=&])(?=[^\s])/g, `$1${SPOT}`)
  return parted
    .split(SPOT)
    .map((part) => (part.length > LONGEST && (/\d/.test(part) || part.length > 30) ? chunks(part) : part))
    .join(SPOT)
}

const chunks = (part: string): string => part.replace(/.{8}(?=.)/gsu, `$&${SPOT}`)
