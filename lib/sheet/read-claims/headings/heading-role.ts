// What a heading says its column is. Law: a heading is known only whole, every word of it; what is merely near a known one is a question.
import { distance } from 'fastest-levenshtein'
import { allCodes, headingCurrencies, headingSigns } from '../../currencies.ts'
import { amountRoles, headingWords, type Role } from '../../headings.ts'
import { claiming, headRole } from './heading-head.ts'
import { namesFunding, withoutShare } from './funding-heading.ts'
import { sharingWords } from './shared-words.ts'
import { folded, plain, remembered } from '../../plain-text.ts'

export interface HeadingMeaning {
  readonly role: Role
  /** The currency the heading names where that is not the euro. */
  readonly currency: string | null
  /** Whether its amounts are in cents or thousands, which no reader may take for euros. */
  readonly isScaled: boolean
  /** Whether only its head word is known, so that the cells below must not contradict it. */
  readonly isByHead?: true
}

const euroWords = /(?<![\p{L}\d])(?:euroa|euroina|euros|euro|eur|e)(?![\p{L}\d/])/gu
const currencyWords = new RegExp(`(?<![\\p{L}\\d])(${headingCurrencies}|markkaa?|markkoina)(?![\\p{L}\\d/])|${headingSigns}`, 'gu')
const scaleWords =
  /(?<![\p{L}\d])(?:snt|sentt[ei]\p{L}*|sentei\p{L}*|cents?|ore|teur|keur|tkr|1[ .,]?000|(?<!\d[ .,'])000s?|tuhatta|tuhans\p{L}*|tusen|tusental|thousands?)(?![\p{L}\d])/gu

/** A heading in the form it is looked up in: plain, brackets and units off, `%` and numbers apart from words. */
function tidied(text: string): string {
  const bare = plain(text.replace(/[()[\]{}|_\\?¤@]/g, ' ').replace(/(?<=\p{L} ?)#/gu, ' nro'))
    .replace(/(?<=\d ?)(?:prosenttia|procent|per ?cent)(?!\p{L})/gu, '%')
    .replace(/-/g, ' ')
    .replace(/([\p{L}%])(?=\d)|(\d)(?=[\p{L}%])|([^ ])(?=%)/gu, '$& ')
    .replace(/,/g, ' ')
  const unitless = bare.replace(euroWords, ' ').replace(currencyWords, ' ').replace(scaleWords, ' ')
  return oneSpaced(unitless) === '' ? oneSpaced(bare) : oneSpaced(unitless)
}

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
const compact = (tidy: string): string => (tidy.includes(' ') ? tidy.replaceAll(' ', '') : tidy)

const rolesOfWords: readonly (readonly [string, Role])[] = (Object.keys(headingWords) as Role[]).flatMap((role) =>
  headingWords[role].map((word): [string, Role] => [compact(isInEuros(word) ? plain(word) : tidied(word)), role]),
)
const known = new Map<string, Role>(rolesOfWords.toReversed())

/** Whether a heading stands in the table of words as it is, but for case, marks and spaces. */
export const isKnownHeading = (text: string): boolean => known.has(compact(plain(text)))

/** The meaning of a heading that is known as a whole, without its number or its explanation, or by its head word; or null. */
export const meaningOf: (text: string) => HeadingMeaning | null = remembered((text) => {
  if (text.length > 160 || !/[\p{L}%€#]/u.test(text)) return null
  const about = { currency: currencyIn(text), isScaled: isScaled(text) }
  const unpriced = text.replace(priceSaid, ' ').trim()
  if (unpriced === '') return { role: 'unitPrice', ...about }
  if (unpriced !== text && /\p{L}{2}/u.test(unpriced)) return meaningOf(unpriced)
  if (counted.test(plain(text))) return { role: 'quantity', ...about }
  if (perUnit.test(folded(text.toLowerCase())) || each.test(text.trim())) return { role: 'unitPrice', ...about }
  for (const one of variantsOf(text)) {
    const role = isUnit(one) || isInEuros(one) ? 'amount' : (roleOf(tidied(one)) ?? roleOfLanguages(one) ?? roleOfHalves(one))
    if (role !== null && !(amountRoles.has(role) && saysMore(text, one))) return { role, ...about }
  }
  const byHead = variantsOf(text)
    .map(tidied)
    .map((tidy) => headNaming(tidy) ?? (otherTime.test(tidy) ? ('running' as const) : null))
    .find((role) => role !== null)
  return byHead ? { role: byHead, ...about, isByHead: true } : null
})

/** `Kokopäivärahat (kpl)`, `Liitteet, kpl`: how many of them; not `Hinta (kpl)`. */
const counted = /^(?!.*(?:hinta|pris|price|summa|yht|tot|€|eur)).*\p{L}{3}[ ,]*\(?(?:kpl|lkm|pcs|kg)\.?\)?$/u

/** `Korvaus (0,45 €/km)`, `Yhteensä à 36,00`: the price that was multiplied, in figures, says nothing of its column. */
const priceSaid =
  /\(?\s?(?:[àáÀÁ@]\s?)?\d{1,3}(?:[.,]\d{1,2})?\s?(?:€|eur|e)?\s?\/\s?(?:km|h|t|tim|kpl|st|pv|vrk|hlö|pcs|day|hour)\.?(?!\p{L})\)?|\(?[àáÀÁ@]\s?\d{1,3}[.,]\d{2}(?:\s?€)?\)?/iu
/** `à`, `á €`, `à veroton`, `à exkl. moms`: the price of one, by its mark. */
const each = /^[áàÁÀ](?:\s?\(?(?:€|eur|euroa?)\)?|[\s-](?!conto).{1,24})?$/i
/** `Korvaus €/km`, `Hinta (eur / kpl)`: the price of one. */
const perUnit =
  /(?:€|eur|hinta|korvaus|pris|price|rate|wage|ersattning|kostnad|vuokra|hyra|rent)[^/]{0,12}\/ ?(?:km|m2|m²|nelio|kvm|h|t|tunti|tim|kpl|st|\p{L}{0,5}pv|vrk|hlo|yo|unit|pcs?|day|hour|night)\.?[)\]]?$/u

/** `Alv Selite` and `Pvm / Selite` are two things; the head word of one tells nothing. */
const headNaming = (tidy: string): Role | null => {
  const role = headRole(tidy)
  const isOfTwo =
    role !== 'date' && role !== 'paid' && role !== 'supplier' && tidy.split(/[ /]+/).some((word) => twoFold.has(known.get(word) ?? 'other'))
  return isOfTwo ? null : role
}
const twoFold: ReadonlySet<Role> = new Set<Role>(['vat', 'rate', 'date', 'paid', 'net', 'gross'])

/** `a) Tosite`, `12. Summa`: the heading without the number that a form gives it. */
export const unnumbered = (text: string): string => text.trim().replace(/^\(?(?:\d{1,2}|\p{L})[).:]\s*(?=\p{L}{2})/u, '')

/** The text, without the number that a form gives it (`a)`, `12.`), and without what brackets explain. */
function variantsOf(text: string): string[] {
  const bare = unnumbered(text)
  const unexplained = bare.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim()
  const summed = text.replace(/^(?:summa|sum) (?:\/|av|of) (?=\p{L})/iu, '')
  const all = [text, summed, bare, unexplained, unexplained.split(/[,;:]\s/)[0] ?? '', ...[bare, unexplained].map(withoutPeriod)]
  return [...new Set(all)].filter((one) => /[\p{L}%€#]/u.test(one))
}

/** `Summa 1.8.–31.12.2009`, `Netto 8-12/2009`: the heading without the time of the claim, and without the mark of a footnote. */
export const withoutPeriod = (text: string): string => text.replace(footnote, '').replace(periodBehind, '').trim()

const periodBehind =
  /[\s,:]+\(?(?:\d{1,2}\.(?:\d{1,2}\.)?(?:\d{4}|\d{2})?\s?[-–—]\s?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}\s?[-–—]\s?\d{1,2}\/(?:20)?\d{2})\)?$/u
const footnote = /(?<=\p{L}[\s)]{0,2})(?:[¹²³]|\*{1,3}\)|\s\d\))$/u

/** Whether what was taken off a heading of money speaks of tax, time or budget, so that it may not be left out. */
function saysMore(whole: string, part: string): boolean {
  const said = (text: string): number => plain(text).match(telling)?.length ?? 0
  return said(whole) !== said(part)
}

const telling =
  /alv|arvonlisaver|vero|moms|mervardesskatt|skatt|vat|tax|net|brut|gross|kumul|kerty|ackum|cumul|budjet|budget|arvio|kalkyl|estimat|aiem|aikais|edelli|tidigar|foregaende|earlier|previous|jalj|aterst|remain|osuu|andel|share|jaetaan|kahdelle|puolet|halft|half|kpl|lkm|antal|%/g

/** `in euros`, `i euro`: without the currency nothing is left that says anything; `In` alone is what came in. */
function isInEuros(text: string): boolean {
  return /^(?:in|i) (?:euros?|eur|€)$/.test(oneSpaced(plain(text.replace(/[()[\]]/g, ' '))))
}

const roleOf = (tidy: string): Role | null =>
  known.get(compact(tidy)) ?? atRate(tidy) ?? (namesFunding(tidy) ? 'financing' : null) ?? composedRole(tidy)

/** `Sivukulut 25 %` are side costs and `Tuki 90 %` is funding, whatever their rate. */
const atRate = (tidy: string): Role | null => {
  const bare = withoutShare(tidy)
  const role = bare === tidy ? null : (known.get(compact(bare)) ?? null)
  return role === 'sideCosts' || role === 'financing' ? role : null
}

/** The currency other than the euro that a text names; a code that may be a word names it in brackets and capitals: `Summa (TRY)`. */
export function currencyIn(text: string): string | null {
  const found = plain(text.replace(/[()[\]]/g, ' ')).match(currencyWords)
  return found?.[0].toUpperCase() ?? bracketed.exec(text)?.[1] ?? null
}

const bracketed = new RegExp(`[([] ?(${allCodes}) ?[)\\]]`)

/** `€`, `(€):`, `t€`, `tEUR`: a unit of money alone. */
export const isUnit = (text: string): boolean =>
  /^[([]?(?:[tk] ?)?€[)\]]?[.:]?$/i.test(text.trim()) ||
  ((isScaled(text) || currencyIn(text) !== null) &&
    oneSpaced(plain(text).replace(scaleWords, ' ').replace(currencyWords, ' ').replace(euroWords, ' ').replace(/,/g, ' ')) === '')

/** Whether a heading says that its amounts are in cents or thousands. */
export const isScaled: (text: string) => boolean = remembered((text) => {
  const bare = plain(text.replace(/[()[\]]/g, ' '))
  return bare.search(scaleWords) >= 0 || /\b[tk]\s?€/i.test(text)
})

/** `Pvm / Datum`: a heading in several languages means what all its known parts mean; `Kustannuslaji / tili` the first of two near ones. */
function roleOfLanguages(text: string): Role | null {
  const parts = text.split(/[/\n|]| - /).filter((part) => part.trim() !== '')
  if (parts.length < 2) return null
  const roles = [...new Set(parts.map((part) => roleOf(tidied(part))))]
  const [first] = roles
  if (first === undefined) return null
  const isOneKind = roles.length === 1 || neighbours.some((kind) => roles.every((role) => role !== null && kind.includes(role)))
  return isOneKind ? (roles.includes('gross') ? 'gross' : first) : null
}

/** `Tosite Verifikat`: the same in two languages, with nothing between them. */
function roleOfHalves(text: string): Role | null {
  const words = text.split(' ').filter((word) => word !== '')
  if (words.length > 6) return null
  const roleOfWords = (from: number, to?: number): Role | null => roleOf(tidied(words.slice(from, to).join(' ')))
  const cut = words.findIndex((_, index) => index > 0 && roleOfWords(0, index) !== null && roleOfWords(0, index) === roleOfWords(index))
  return cut < 0 ? null : roleOfWords(0, cut)
}

/** Meanings that a form may ask for in one column. */
const neighbours: readonly (readonly Role[])[] = [
  ['category', 'account'],
  ['voucher', 'invoice', 'index'],
  ['supplier', 'description'],
  ['gross', 'amount'],
]

const taxes =
  'alv|alva|alvia|alvin|alvn|arvonlisaveroa?|arvonlisaveron|veroa|veron|moms|momsen|mervardesskatt|mervardesskatten|skatt|vat|value added tax|tax'
const netMarks =
  `(?:ilman|ei sis|ei sisalla|ennen|exkl|exklusive|utan|fore|excl|ex|exc|excluding|without|net of|before) (?:${taxes})|(?:alv|moms|vat) 0(?: %)?|` +
  '(?:vat|tax) (?:excl|excluded)|veroton|verottomana|netto|netto hinta|alviton|alv vapaa|momsfri|momsfritt|exkl|excl|net'
const grossMarks =
  `(?:sis|sisaltaa|sisaltaen|sisaltava|mukaan lukien|inkl|inklusive|med|incl|including|inc|with) (?:${taxes})|(?:alv|alvn|alvin) (?:sis|kanssa)|moms ingar|` +
  '(?:vat|tax) (?:incl|included)|verollinen|verollisena|brutto|inkl|incl|gross'
const claimedMarks =
  'haetaan|haettu|haettava|hankkeelle|hankkeen osuus|hankkeelle kohdistuva|korvattava|tukikelpoinen|tukikelpoiset|hankkeen|projektille|soks|ansoks|sokt|som soks|projektets andel|for projektet|till projektet|stodberattigande|claimed|eligible|project share|for the project|to be claimed|requested|claim|reimbursable'
const rateMarks =
  'alv %|alv kannat|alv prosentti|alv kanta|alvn prosentti|arvonlisavero %|vero %|moms %|momsens %|moms procent|mervardesskatt %|vat %|vat rate|tax %|tax rate'
const vatMarks =
  'alvn|alvin|alva|alvia|alv|arvonlisaveron|arvonlisavero|veroa|veron|vero|momsens|momsen|moms|mervardesskattens|mervardesskatten|mervardesskatt|vat|value added tax|tax'
const amountMarks =
  'hela|koko|vuokra|vuokran|vuokrat|hyra|hyran|hyror|rent|palkkio|palkkion|arvode|arvodet|fee|laskun|lasku|laskujen|rivin|tositteen|kuitin|tilioinnin|tiliointi|tilioity|summa|summat|maara|osuus|hinta|rahamaara|kokonais|loppusumma|yhteensa|yht|kustannus|kustannukset|kustannuksen|kustannusten|kulu|kulut|kulun|meno|menot|menon|maksettu|' +
  'belopp|beloppet|totalt|total|totalbelopp|fakturans|faktura|andel|pris|kostnad|kostnader|kostnaden|utgift|utgifter|som|samt|i|' +
  'line (?:value|amount|total|cost)|full|whole|entire|amount|amounts|sum|invoice|price|cost|costs|expense|expenses|value|share|of|the|in|a|on|josta|siita|varav|darav|harav|which|' +
  '(?:lasku|laskun|faktura|tosite|kuitti|kvitto|verifikat|kokonais|loppu|slut|total|osto|inkops|maksu|betalnings)(?:summa|belopp|hinta|pris|maara|kustannus|kostnad)'
const documentMarks =
  'laskun|lasku|tositteen|tosite|tos|kuitin|kuitti|fakturans|faktura|verifikatets|verifikatens|verifikat|verifikations|kvittots|kvitto|invoice|voucher|receipt|document|doc|bill'
const invoiceMarks = 'laskun|lasku|fakturans|faktura|invoice|bill'
const numberMarks = 'nro|no|nr|numero|nummer|number|tunnus|n o|id|num'
const costMarks = 'kulun|kulu|menon|meno|kustannuksen|utgifts|utgiftens|kostnads|kostnadens|expense|cost|item|entry|record'
const dayMarks = 'pvm|paiva|paivays|paivamaara|datum|dag|date|day'
const paidMarks = 'maksu|maksun|maksettu|maksamis|betalnings|betald|betalt|utbetalnings|payment|paid|of'

const whole = (marks: string): string => `(?:${marks})`
const phrase = (...parts: string[]): RegExp => new RegExp(`^${parts.join(' ')}$`)

const compositions: readonly (readonly [RegExp, Role])[] = [
  [phrase(whole(invoiceMarks), whole(numberMarks)), 'invoice'],
  [phrase(whole(documentMarks), whole(numberMarks)), 'voucher'],
  [phrase(whole(costMarks), whole(numberMarks)), 'index'],
  [phrase(whole(documentMarks), whole(dayMarks)), 'date'],
  [phrase(`${whole(paidMarks)}(?: of)?`, whole(dayMarks)), 'paid'],
]

/** Amounts are named by what they are of and a mark of their kind; the mark decides, in this order, and no word may be left over. */
const amountKinds: readonly (readonly [Role, RegExp])[] = (
  [
    ['claimed', claimedMarks],
    ['rate', rateMarks],
    ['net', netMarks],
    ['gross', grossMarks],
    ['vat', vatMarks],
  ] as const
).map(([role, marks]) => [role, new RegExp(`(?<![^ ])(?:${marks})(?![^ ])`)])

const fillers = new RegExp(`(?<![^ ])(?:${amountMarks}|\\d{1,2} %|(?:8|9|10|12|13|14|17|22|23|24)(?= |$))(?![^ ])`, 'g')

function composedRole(tidy: string): Role | null {
  const composed = compositions.find(([shape]) => shape.test(tidy))
  if (composed) return composed[1]
  if (isOpenedByClaim(tidy)) return 'claimed'
  let rest = tidy
  let role: Role | null = null
  for (const [kind, mark] of amountKinds) {
    if (!mark.test(rest)) continue
    role ??= kind
    rest = oneSpaced(rest.replace(mark, ' '))
  }
  const isWhole = oneSpaced(rest.replace(fillers, ' ')) === ''
  if (role === 'claimed' && isShare(rest)) return 'other'
  if (isWhole) return role ?? (glueOnly.test(rest) ? null : 'amount')
  return (role === 'net' || role === 'gross') && strongTax.test(tidy) && !otherTime.test(tidy) ? role : null
}

/** `A`, `of the`, `Koko`: words that only go with others name nothing. */
const glueOnly = /^(?:(?:a|of|the|in|on|i|som|samt|which|full|whole|entire|koko|hela)(?: |$))*$/

/** `Söks ur projektet`, `Korvattavaksi haettava euroa`: what opens with claiming is what is claimed, unless it is of another time or a share. */
const isOpenedByClaim = (tidy: string): boolean =>
  (claimOpening.test(tidy) || claimEnding.test(tidy)) && !otherTime.test(tidy) && !isShare(tidy)
/** A part in a hundred is no money. */
const isShare = (tidy: string): boolean => /%|prosent|procent|per cent/.test(tidy)
const claimOpening =
  /^(?:haetaan|haettava\p{L}*|hankkeelle|hankkeen osuus|projektille|projektin osuus|korvattava\p{L}*|soks|sokes|ansoks|projektets andel|(?:josta|varav|of which) (?:hanke|hankkeen osuus|projekti|projektet|(?:the )?project)|to be claimed|charged to|claimed)(?= |$)/u
/** `Kohdistetaan hankkeelle`, `Hänförs till projektet`. */
const claimEnding =
  /^(?:kohdist|kuulu|hanfor|allok|alloc|belast|debit)\p{L}* (?:hankkeelle|hankkeeseen|projektille|(?:till|for|pa|av) projektet|to (?:the )?project)$/u
const otherTime =
  /aiem|aikais|edelli|tidigar|foregaende|earlier|previous|budjet|budget|arvio|kalkyl|kumul|kerty|ackum|cumul|jalj|aterst|remain|^(?:viime|ed|forra|last) (?:vuo|kau|ar|per|year)|^i fjol/
/** Words of tax beside a word of without or with. */
const strongTax = new RegExp(
  `(?:ilman|sis|sisalta\\p{L}*|exkl|excl|utan|inkl|incl|without|including|excluding|with|med) (?:${taxes})(?![^ ])`,
  'u',
)

/** What is not eligible is no slip of the pen for what is. */
/** `Ineligible` and `Unclaimed` are two letters off what they deny. */
const negation =
  /^(?:ei|ej|inte|icke|non|not)(?![\p{L}])|^(?:ei|ej|icke|non|not|in|un|o)(?=tukikelp|haet|korv|stodber|eligib|claim|reimburs)/u

/** The role of the known heading a text is nearest to, where it is near one role only: one letter off from five, two from nine. */
export function nearestRole(text: string): Role | null {
  const tidy = compact(tidied(text))
  if (negation.test(plain(text)) || corrected.test(plain(text))) return null
  const allowed = tidy.length >= 9 ? 2 : tidy.length >= 5 ? 1 : 0
  const near = rolesOfWords.filter(
    ([word]) =>
      word.length >= 5 &&
      numberOf(word) === numberOf(tidy) &&
      !word.includes('%') &&
      Math.abs(word.length - tidy.length) <= allowed &&
      distance(word, tidy) <= allowed,
  )
  const roles = new Set(near.map(([, role]) => role))
  const [only] = roles
  const isShareOfMoney = tidy.includes('%') && only !== undefined && amountRoles.has(only)
  return allowed > 0 && roles.size === 1 && !isShareOfMoney ? (only ?? null) : null
}

/** `Oikea summa`, `Rätt belopp`: what stands in the place of another amount is no slip of the pen for it. */
export const corrected = /^(?:oikea|oik|korjat|oikaist|uusi|ratt|korriger|justera|ny |nytt|correct|revised|adjusted|amended|new )/

/** `1. maksatus` is no slip of the pen for *ed. maksatus*. */
const numberOf = (text: string): string => /^\d*/.exec(text)?.[0] ?? ''

/** Meanings that tell one amount of a line from another. */
export const kindsOfAmount: ReadonlySet<Role> = new Set<Role>(['net', 'vat', 'gross', 'amount', 'claimed'])

/** Whether a text may be the heading of such an amount: of a line's own words hardly any is, and finding out what one means costs a hundred times as much. */
export const mayNameAmount: (text: string) => boolean = sharingWords([
  ...rolesOfWords.flatMap(([word, role]) => (kindsOfAmount.has(role) ? [word] : [])),
  ...[taxes, netMarks, grossMarks, claimedMarks, rateMarks, vatMarks, amountMarks, 'prosentti procent percent per cent'],
  ...[euroWords, currencyWords, scaleWords, claimOpening, claimEnding, strongTax, claiming].map(({ source }) => source),
])
