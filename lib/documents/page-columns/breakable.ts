// Names of files and long numbers may break on a page where a word of a language breaks by its own rules, or not at all where it fits.
const SPOT = '\u200b'
/** Longer than this, a word that is no word of a language would run out of its column. */
const LONGEST = 16

/** Marks where a line may end in words longer than some letters: after the signs inside a name, and within long runs of digits or letters with digits. */
export const breakable = (text: string, letters: number): string =>
  text.replace(/[^\s\u00a0]+/g, (word) => (word.length > letters ? brokenWord(word) : word))

/** The longest run of letters that no line may end in. */
export const longestPiece = (text: string): number => {
  let longest = 0
  for (const piece of breakable(text, 0).split(/[\s\u200b]+|(?<=-)/)) longest = Math.max(longest, piece.length)
  return longest
}

function brokenWord(word: string): string {
  const parted = word.replace(/([/\\_.\-!@:;,+=&])(?=[^\s])/g, `$1${SPOT}`)
  return parted
    .split(SPOT)
    .map((part) => (part.length > LONGEST && (/\d/.test(part) || part.length > 30) ? chunks(part) : part))
    .join(SPOT)
}

const chunks = (part: string): string => part.replace(/.{8}(?=.)/gsu, `$&${SPOT}`)
