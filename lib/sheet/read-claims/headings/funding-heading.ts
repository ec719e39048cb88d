// Headings of who pays a cost: `ESR- ja valtion rahoitus`, `EU:s och statens stöd`, `Kuntien rahoitus`, `Tuki 90 %`. Law: every word is of those who fund or of
// funding; one word of costs, of the project, of claiming or of shares, and it is none.

const funders =
  /^(?:esr|esrn|esf|eu|eun|eus|eakr|valtio|valtion|staten|statens|statlig|stat|state|government|kunta|kunnan|kunnat|kuntien|kuntaraha|kaupunki|kaupungin|kommun|kommunen|kommunens|kommunerna|kommunal|municipal|municipality|julkinen|julkisen|offentlig|offentligt|public|yksityinen|yksityisen|privat|private|oma|omat|egen|own|te|tekeskus|tekeskuksen)$/
const nouns =
  /^(?:rahoitus|rahoituksen|rahoitusosuus|tuki|tuen|finansiering|finansieringsandel|stod|stodet|funding|financing|contribution|support)$/
const between = /^(?:ja|och|and|the|muu|muun|annan|other|\+|&|keskus|centralen|centre)$/

/** Of a heading that is tidied: lower case, without units. */
export function namesFunding(tidy: string): boolean {
  if (!tidy.includes(' ')) return false
  const words = tidy.split(' ')
  if (!words.every(isOfFunding)) return false
  const payers = words.filter((word) => funders.test(word)).length
  return payers > 1 || (payers > 0 && words.some((word) => nouns.test(word)))
}

const isOfFunding = (word: string): boolean => funders.test(word) || nouns.test(word) || between.test(word)

/** `Tuki 90 %` without its share. */
export const withoutShare = (tidy: string): string => (tidy.endsWith('%') ? tidy.replace(/ \d{1,2}(?: \d{1,2})? %$/, '') : tidy)
