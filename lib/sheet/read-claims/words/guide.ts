// Sheets that come with a form: guides and worked examples.
import { tokensOf } from './plain-text.ts'

const guideWords = new Set(
  (
    'ohje ohjeet ohjeita tayttoohje tayttoohjeet malli mallit mallirivit esimerkki esimerkit anvisning anvisningar instruktion instruktioner instruktionen guide exempel mall modell instructions instruction example examples ' +
    'readme help template'
  ).split(' '),
)

/** Whether a sheet's name says that what stands in it is no claim. */
export const isCalledGuide = (name: string): boolean => {
  const tokens = tokensOf(name)
  return tokens.length > 0 && tokens.length <= 3 && tokens.some((token) => guideWords.has(token))
}

/** Whether a text heads an example of how to fill in the list: `Esimerkki:`, `Exempel`. */
export const isExample = (text: string): boolean => areOfExample(tokensOf(text))

/** The same of the words of a text. */
export const areOfExample = (words: readonly string[]): boolean => words.length <= 2 && exampleWords.has(words[0] ?? '')

const exampleWords = new Set('esim esimerkki esimerkkirivi malli malliksi mallirivi exempel exempelrad example sample'.split(' '))
