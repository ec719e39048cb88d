// The names of months in Finnish, Swedish and English, whole, inflected and shortened. Law: folded lower case in, 1–12 out.

const finnish = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesa', 'heina', 'elo', 'syys', 'loka', 'marras', 'joulu']
const finnishEndings = ['', 'k', 'kuu', 'kuuta', 'kuun', 'kuussa', 'kuulta', 'kuulle', 'kuusta', 'kuuhun', 'kuuna']

const swedishAndEnglish: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'febr', 'februari', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augusti', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december', 'des'],
]

const months = new Map<string, number>([
  ...finnish.flatMap((stem, index) => finnishEndings.map((ending): [string, number] => [stem + ending, index + 1])),
  ...swedishAndEnglish.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
])

/** The month (1–12) that a word names, folded and in lower case (`heinakuuta`), or null. */
export const monthNamed = (word: string): number | null => months.get(word) ?? null
