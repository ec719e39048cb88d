// The words that end a line's own text, set off from it by a sign: `Junaliput – PERUTTU`, `Näytepaino Oy (ei haeta)`, `Lounas ? tarkista`. Law: what is set
// off so is a note about the line, even behind somebody's name.
import { currencyCodes } from '../../currencies.ts'
import { folded, plain, remembered, tokensOf } from '../../plain-text.ts'
import { shareSaid, type ShareSaid } from './share-words.ts'
import { isPrivate } from './state-words.ts'
import { noteSays } from './note-phrases.ts'
import { topicsOf, type Topic } from './row-phrases.ts'
import { SILENT, wordsOf, type RowWords } from './row-words.ts'

/** A longer tail is a part of the text. */
const LONGEST = 5
const setOff = /(?:\s[-–—]\s|[(:;,?])((?:[^-–—(:;,?]|(?<=\p{L})-(?=\p{L}))*)$/u

/** The words of a tail, none where nothing is set off. */
export const tailOf = (text: string): string => {
  const match = setOff.exec(text.slice(0, 240))
  const before = text.slice(0, match?.index ?? 0)
  const tail = /\p{L}/u.test(before) && !/[\n\r\u2028\u2029]/.test(before) ? (match?.[1] ?? '') : ''
  return tokensOf(tail).length > LONGEST ? '' : tail.replace(/[)!.\s]+$/, '').trim()
}

/** What a tail says of its line. */
export const tailSays: (text: string) => RowWords = remembered((text) => saidByTail(tailOf(text)))

/** What a tail says that has been cut off already. */
export const saidByTail = (tail: string): RowWords => (tail === '' ? SILENT : wordsOf(tail))

/** Looked for first in every text, as `telltale` below. */
const shareTelltale = /%|\/|puol|h[aä].?l[fv]/iu
const shareAlone =
  /^(?:(?:hanke|projekti|projektet|projekt|project)[ :=]{1,3})?(?:[-–−]? ?\d{1,3}(?:[.,]\d+)? ?%|[1-3]\/[2-9]|puolet|puolikas|half|halften|halva)(?: (?:hanke|projekti|projektet|projekt|project))?$/
export const vatRates: ReadonlySet<number | null> = new Set([0, 8, 9, 10, 12, 13, 14, 17, 22, 23, 24, 25])

/** `50 %`, `puolet`, `50 % projekt` in a cell of its own, or `(50 %)`, `– hälften` behind a line's text, `50 %: ` before it: nothing but a share; null where it is none, the whole or a rate of VAT. */
export function shareBeside(text: string, isOwnCell: boolean): ShareSaid | null {
  if (!shareTelltale.test(text)) return null
  const parts = isOwnCell ? [text.slice(0, 40).replace(aroundNote, '')] : [tailOf(text), headOf(text)]
  const share = parts.map((part) => folded(part.toLowerCase()).trim()).find((words) => shareAlone.test(words))
  const said = share === undefined ? null : shareSaid(share)
  return said === null || vatRates.has(said.percent) || isAll(share ?? '') ? null : said
}

/** `2/2`: the last of two instalments, or the whole. */
const isAll = (share: string): boolean => {
  const [, part, whole] = /(\d)\/(\d)/.exec(share) ?? []
  return part !== undefined && Number(part) >= Number(whole)
}

/** `MM 5.11.: `, and the marks behind: who wrote a note and when, and how loudly. */
const aroundNote = /^(?:\p{Lu}{2,3}[ .:]+)?(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?[ :]+)?|[\s!.:]+$/gu
/** What opens a text, set off by a sign: `50 %: Paino`. */
export const headOf = (text: string): string => (setsOff.test(text) ? (/^([^:–—]{1,30}?)\s?(?::|\s[–—-])\s*\S/u.exec(text)?.[1] ?? '') : '')
const setsOff = /[:–—]|\s-/

/** `Leader: esite`, `oma: kahvit`, `Ennuste: marraskuu`: whose a line is, or that it is none yet; `Kunta: sali` may be who sent the bill. */
export const opensAside = (text: string): boolean =>
  /^\s*(?:leader|om|eg[en]|own|ennus|progn|forec)/i.test(text) && ofOthers.test(plain(headOf(text)))
const ofOthers = /^(?:leader(?:[ -]?(?:hank|projek|projec)\p{L}*)?|oma|omat|omaa|egen|eget|egna|own|ennuste|prognos|forecast)$/u

/** `Tuplakirjaus: esite`, `Arvio: kahvit`, `tuplakirjaus Esite`: a mark on its line, before what it is of; `Noin 30 henkilöä: lounas` tells of it. */
export const opensUnsure: (text: string) => boolean = remembered((text) => {
  const head = headOf(text)
  if (/^\W*(?:tuplakirja|kaksoiskirja|dubbelbok(?:at|ad|fört|förd)(?!\p{L}))/iu.test(text)) return !undone.test(text)
  if (head === '' || /\d/.test(head) || undone.test(text)) return false
  const words = tokensOf(head)
  return words.length <= LONGEST_HEAD && (wordsOf(head).isUnsure || noteSays(words) === 'unsure')
})
const LONGEST_HEAD = 2
/** `Tuplakirjauksen oikaisu`, `Rättad dubbelbokning`. */
const undone = /oikais|korja(?:us|ttu)|r[aä]tt(?:ad|else)|korriger|correct|peru/i

/** `Hotelli Tukholma (SEK)`, `kruunuina`: the currency that ends a text, in brackets or in words of amounts. */
export const currencyBehind = (text: string): string | null =>
  (inBrackets.exec(text) ?? inWords.exec(text) ?? inCapitals.exec(text))?.[1]?.toUpperCase() ?? currencyAlone(text)

/** `USD`, `kr`, `US$` and nothing else; `MK`, `KR` and `Ron` are somebody. */
export const currencyAlone = (text: string): string | null =>
  text.length <= 5
    ? ((/^(?:kr\.?|sek|usd|gbp|nok|dkk|eek|pln|rub|US\$)$/.exec(text.trim()) ?? alone.exec(text.trim()))?.[0].toUpperCase() ?? null)
    : null
const alone = new RegExp(`^(?:[$£¥]|${currencyCodes.toUpperCase()})$`)
const inWords = /(?:^|[\s(,])(kruunuina|kruunuja|kruunua|kronor|dollareina|dollaria|dollars|puntina|puntaa)\)?\s*$/i
/** `Lounas Tallinnassa, EEK`, `Hotel Stockholm SEK`: capitals behind small letters; `1 kpl SEK` and a text in capitals are none. */
const inCapitals = /\p{Ll}[ ,;]{1,3}(SEK|NOK|DKK|EEK|USD|GBP|LVL|LTL|RUB|PLN|CHF)\s*$/u
const inBrackets = new RegExp(`[([](${currencyCodes})[)\\]]\\s*$`, 'i')

const isUnsureTopic = (topics: ReadonlySet<Topic>): boolean => topics.has('unsure') || topics.has('partly')

const atEnd = /^(?:kahdesti|tuplana|tuplasti|puoliksi|kahtia|dubbelt|twice)$/

/** `Näytepaino Oy kahteen kertaan`, `Näytepaino Oy puolet hankkeelle`: a name is no such phrase, and none ends with one. */
export const endsUnsure: (text: string) => boolean = remembered((text) => {
  const words = tokensOf(text.slice(-LONGEST_END))
  const isUnsure = (from: number): boolean => isUnsureTopic(topicsOf(words.slice(from)))
  const phrase = isUnsure(-3) && [-2, -3].some((from) => words.length > -from && isUnsure(from) && !isUnsure(from + 1))
  return phrase || (words.length > 1 && atEnd.test(words.at(-1) ?? ''))
})

/** The same of a text whose words, all of them, are of no topic. */
export const endsTwice = (text: string, words: readonly string[]): boolean =>
  text.length > LONGEST_END ? endsUnsure(text) : words.length > 1 && atEnd.test(words.at(-1) ?? '')

const LONGEST_END = 80

/** `Painatus maksamatta`, `Maksamatta: painatus`: a line that ends or opens so is not paid. */
const endsUnpaid = (text: string): boolean =>
  /mak|betal|paid/i.test(text) &&
  (unpaidAtEnd.test(folded(text.slice(-40).toLowerCase())) || unpaidAtHead.test(folded(text.slice(0, 40).toLowerCase())))
const unpaid = '(?:maksamatta|ei (?:ole |viela )?maksettu|obetal(?:d|t|da)|ej (?:annu )?betald|unpaid|not (?:yet )?paid)'
const unpaidAtEnd = new RegExp(`(?:^|[\\s(,:;–—-])${unpaid}[\\s)!.]*$`)
const unpaidAtHead = new RegExp(`^\\(?${unpaid}\\)?\\s?[:–—-]\\s*\\S`, 'u')

/** Words of a line that was taken back. */
export const cancelled =
  /^(?:perut|peruut|poistet|poista$|pois$|mitatoi|hylat|hyl$|avsl$|rej$|annuller|makuler|returner|returned|struken|stryk|utgar|borttag|avslag|avvis|forkast|raderad|avboka(?:d|t|de|s)$|cancel|delet|void|reject|remov|declined$|refused$)\p{L}*$/u

/** Looked for first in every text, for hardly any has one of them. */
const telltale =
  /perut|poist|mit[aä]t|hyl[aä]t|hyl(?!\p{L})|avsl(?!\p{L})|rej(?!\p{L})|annul|makul|return|struk|stryk|utg[aå]r|bortt|avslag|avvis|f[oö]rkast|raderad|avbok|cancel|delet|void|reject|remov|declined|refused/iu

/** `Peruutus tosite 102`, `Storno 102`, `Reversal of voucher 102`: an entry that takes another one back; a hotel's cancellation fee does not. */
export const reversesVoucher = (text: string): boolean =>
  text.length <= LONGEST_REVERSAL &&
  tellsReversal.test(text) &&
  !/\d\.\d/.test(text) &&
  (isReversal.test(plain(text)) || reversals.has(plain(text)))
const LONGEST_REVERSAL = 60
const tellsReversal = /peruut|kumo|mit[aä]t|makul|annul|storn|revers|cancel/i
const reversals: ReadonlySet<string> = new Set(['storno', 'reversal', 'stornering', 'reversering', 'peruutusvienti', 'kumoaminen'])
const reversal =
  '(?:peruutus|peruutusvienti|kumous|kumoaminen|mitatointi|makulering|annullering|storno|stornointi|stornering|reversering|reversal|cancellation)'
const paper =
  '(?:tosit\\p{L}*|kuit\\p{L}*|lasku\\p{L}{0,3}|vien\\p{L}*|verifikat\\p{L}*|ver|kvitto\\p{L}*|faktur\\p{L}*|vouchers?|receipts?|invoices?|entry)'
const isReversal = new RegExp(
  `^${reversal}(?: (?:of|av|till|to))?(?: (?:the|an))?[ ,-]*(?:${paper}(?: (?:nro|nr|no|number))?)?[ ,-]*[\\p{L}-]{0,3}\\d{2,}|^${paper} (?:nro |nr |no )?[\\p{L}-]{0,3}\\d{2,},? ${reversal}$`,
  'u',
)

/** What a text ends with only where it says so of its line: `Junaliput Helsinkiin mitätöity`. */
const takenBack =
  /^(?:perut(?:tu|aan)|mitatoi(?:ty|daan)|hylatty|annuller(?:ade?|at|as)|makuler(?:ade?|at|as)|cancelled|canceled|voided|avboka(?:d|t|de|s))$/

/**
 * `PERUTTU: Junaliput`, `Junaliput – PERUTTU`, `Junaliput POISTETAAN`, `Junaliput mitätöity`: the words that open or end a line's own text, set off from it
 * by a sign or by their capitals, or a last one that can be nothing else.
 */
export function endsCancelled(text: string): boolean {
  if (!telltale.test(text)) return false
  if (takenBack.test(tokensOf(text.slice(-LONGEST_END)).at(-1) ?? '')) return true
  const outer = [/^\(?(\p{L}+)\)?\s?[:–—-]\s?\S/u, /^(\p{Lu}{5,})\s/u, /\p{Ll}\s(\p{Lu}{5,})!?$/u].flatMap(
    (set) => set.exec(text.slice(0, 240))?.[1] ?? [],
  )
  if (outer.some((word) => cancelled.test(plain(word)))) return true
  const words = tokensOf(tailOf(text))
  return words.length > 0 && words.length <= 2 && words.some((word) => cancelled.test(word) && !word.startsWith('peruut'))
}

/** `Painatus (yksityinen)`, `Privat: kaffe`, or nothing else in a line's own text. */
export const isOfPrivateUse = (text: string, isDescription: boolean): boolean => {
  if (!/privat|yksit|omaan k|personal use/i.test(text)) return false
  const parts = [isDescription ? text : '', tailOf(text), headOf(text), /\(([^()]{4,30})\)\s*$/.exec(text)?.[1] ?? '']
  return parts.some((part) => part !== '' && isPrivate(part))
}

/** What a name cannot say of its line, but what is set off behind it can. */
export const endsAside = (text: string): boolean => {
  const { isSetAside, isSelfFinancing } = tailSays(text)
  return isSetAside || isSelfFinancing || endsUnclaimed(text)
}

/** The same of a text whose tail says nothing by its words. */
export const endsUnclaimed = (text: string): boolean => endsUnpaid(text) || endsCancelled(text)
