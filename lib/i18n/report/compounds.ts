// Where the long compound words of table headings may be parted: a program without a dictionary breaks them anywhere. Law: parted, a word is the same word.
const SIGN = '-'

const compounds = [
  'Osaamis-keskus-toiminta',
  'Kansain-välistyminen',
  'Kompetens-centrum-verksamhet',
  'Inter-nationali-sering',
  'Inter-nationali-sation',
]

const parts = new Map(compounds.map((one) => [one.replaceAll(SIGN, ''), one.split(SIGN)]))

/** The words so far as they are known here. */
export const compoundWords: readonly string[] = [...parts.keys()]

/** The parts of a word, one where it is not to be parted. */
export const partsOfWord = (word: string): readonly string[] => parts.get(word) ?? [word]
