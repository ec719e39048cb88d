// Sheets that are no claim by their names: guides and worked examples, which come with a form, and what somebody drafted or put away.
import { cancelled } from './tail-words.ts'
import { tokensOf } from '../../plain-text.ts'

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

const draftWords = new Set(
  (
    'luonnos luonnoksia luonnokset raakaversio tyoversio keskenerainen kladd kladden arbetsversion ofullstandig wip vanha vanhat vanhentunut vanhentuneet ylimaaraiset varmuuskopio utkast gammal gammalt gamla foraldrad borttagna sakerhetskopia ' +
    'draft drafts old obsolete outdated superseded backup unused arkisto arkiv archive archived'
  ).split(' '),
)
/** `Vanha Satama`, `Gamla Karleby`: a capital goes on with the name of a place. */
const oldPlace = /^(?:Vanha|Gamla) \p{Lu}\p{Ll}/u
const unusedWords = /^(?:ei kaytossa|ei voimassa|ala kayta|anvands (?:ej|inte)|anvand (?:ej|inte)|do not use|not used|not in use)(?: |$)/

/** Whether a sheet's name says that another one took its place, or that its lines were taken back: `Luonnos`, `Gammal version`, `Poistetut`, `DRAFT do not use`. */
export const isCalledDraft = (name: string): boolean => {
  const tokens = oldPlace.test(name) ? [] : tokensOf(name)
  const isOne = (token: string): boolean => draftWords.has(token) || cancelled.test(token)
  return tokens.length <= 5 && tokens.some((token, index) => isOne(token) || unusedWords.test(tokens.slice(index).join(' ')))
}

/** Whether a sheet's name says that it lists people: what stands beside them is what they paid, or how many they are. */
export const isCalledPeople = (name: string): boolean => {
  const tokens = tokensOf(name)
  return tokens.length <= 3 && tokens.some((token) => people.test(token))
}
const people =
  /^(?:osallistuj(?:at|alista|aluettelo)|osanottaj\p{L}*|ilmoittautu(?:neet|miset)|kutsutut|deltagar(?:e|na|lista|forteckning)|anmalda|anmalningar|participants?|attendees|registrations|attendance)$/u

/** Whether a title above a list says that the list is not done: `LUONNOS – ei lopullinen`, `Utkast 12.10.`. */
export const isTitledDraft = (title: string): boolean => {
  const tokens = tokensOf(title)
  return tokens.length <= 5 && tokens.some((token) => unfinished.has(token))
}
const unfinished = new Set('luonnos raakaversio tyoversio keskenerainen utkast kladd arbetsversion draft'.split(' '))

/** Whether a text heads an example of how to fill in the list: `Esimerkki:`, `Exempel`. */
export const isExample = (text: string): boolean => areOfExample(tokensOf(text)) || isShortExample(text)

/** `Ex. 1`, `ex:`; `EX 12` is the number of a voucher. */
export const isShortExample = (text: string): boolean => /^\s*ex[.:]\s?\d{0,2}\s*$/i.test(text)

/** The same of the words of a text. */
export const areOfExample = (words: readonly string[]): boolean => words.length <= 2 && exampleWords.has(words[0] ?? '')

const exampleWords = new Set('esim esimerkki esimerkkirivi malli malliksi mallirivi exempel exempelrad example sample'.split(' '))
