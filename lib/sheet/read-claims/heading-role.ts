// What a heading says its column is. Law: a heading is known only whole, every word of it; what is merely near a known one is a question.
import { distance } from 'fastest-levenshtein'
import { headingWords, type Role } from '../headings.ts'
import { plain, remembered } from './plain-text.ts'

export interface HeadingMeaning {
  readonly role: Role
  /** The currency the heading names where that is not the euro. */
  readonly currency: string | null
  /** Whether its amounts are in cents or thousands, which no reader may take for euros. */
  readonly isScaled: boolean
}

const euroWords = /(?<![\p{L}\d])(?:euroa|euros|euro|eur|e)(?![\p{L}\d/])/gu
const currencyWords = /(?<![\p{L}\d])(sek|skr|kr|usd|gbp|nok|dkk|chf|rub|fim|mk)(?![\p{L}\d/])|[$£¥]/gu
const scaleWords = /(?<![\p{L}\d])(?:snt|senttia|cents?|ore|teur|keur|tkr|1000|1 000|tuhatta|tuhansia|tusen|thousands?)(?![\p{L}\d])/gu

/** A heading in the form it is looked up in: plain, brackets and units off, `%` and numbers apart from words. */
function tidied(text: string): string {
  const bare = plain(text.replace(/[()[\]{}|_\\]/g, ' '))
    .replace(/-/g, ' ')
    .replace(/([\p{L}%])(?=\d)|(\d)(?=[\p{L}%])|([^ ])(?=%)/gu, '$& ')
    .replace(/,/g, ' ')
  const unitless = bare.replace(euroWords, ' ').replace(currencyWords, ' ').replace(scaleWords, ' ')
  return oneSpaced(unitless) === '' ? oneSpaced(bare) : oneSpaced(unitless)
}

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
const compact = (tidy: string): string => tidy.replaceAll(' ', '')

const rolesOfWords: readonly (readonly [string, Role])[] = (Object.keys(headingWords) as Role[]).flatMap((role) =>
  headingWords[role].map((word): [string, Role] => [compact(tidied(word)), role]),
)
const known = new Map<string, Role>(rolesOfWords.toReversed())

/** The meaning of a heading that is known as a whole, or null. */
export const meaningOf: (text: string) => HeadingMeaning | null = remembered((text) => {
  if (text.length > 100 || !/[\p{L}%€#]/u.test(text)) return null
  const tidy = tidied(text)
  const role = text.trim() === '€' ? 'amount' : (roleOf(tidy) ?? roleOfLanguages(text))
  return role && { role, currency: currencyIn(text), isScaled: isScaled(text) }
})

const roleOf = (tidy: string): Role | null => known.get(compact(tidy)) ?? composedRole(tidy)

function currencyIn(text: string): string | null {
  const found = plain(text.replace(/[()[\]]/g, ' ')).match(currencyWords)
  return found?.[0].toUpperCase() ?? null
}

const isScaled = (text: string): boolean => {
  const bare = plain(text.replace(/[()[\]]/g, ' '))
  return bare.search(scaleWords) >= 0 || /\b[tk]\s?€/i.test(text)
}

/** `Pvm / Datum`: a heading in several languages means what all its known parts mean. */
function roleOfLanguages(text: string): Role | null {
  const parts = text.split(/[/\n|]| - /).filter((part) => part.trim() !== '')
  const roles = new Set(parts.map((part) => roleOf(tidied(part))))
  const [only] = roles
  return parts.length > 1 && roles.size === 1 ? (only ?? null) : null
}

const netMarks =
  'ilman alv|ilman arvonlisaveroa|ei sis alv|alv 0 %|alv 0|veroton|verottomana|netto|netto hinta|alviton|exkl moms|exklusive moms|utan moms|moms 0 %|exkl|excl vat|ex vat|excluding vat|without vat|net of vat|vat 0 %|vat excl|vat excluded|exc vat|net'
const grossMarks =
  'sis alvn|sis alv|sis arvonlisaveron|sisaltaa alvn|sisaltaen alvn|sisaltaa alv|sisaltaen alv|alv sis|alvn kanssa|verollinen|brutto|inkl moms|inklusive moms|med moms|moms ingar|inkl|incl vat|including vat|inc vat|with vat|vat incl|vat included|gross'
const claimedMarks =
  'haetaan|haettu|haettava|hankkeelle|hankkeen osuus|hankkeelle kohdistuva|korvattava|tukikelpoinen|tukikelpoiset|hankkeen|projektille|soks|ansoks|sokt|som soks|projektets andel|for projektet|till projektet|stodberattigande|claimed|eligible|project share|for the project|to be claimed|requested|claim|reimbursable'
const rateMarks =
  'alv %|alv prosentti|alv kanta|alvn prosentti|arvonlisavero %|vero %|moms %|momsens %|moms procent|mervardesskatt %|vat %|vat rate|tax %|tax rate'
const vatMarks = 'alvn|alv|arvonlisaveron|arvonlisavero|veron|vero|momsen|moms|mervardesskatt|vat|value added tax|tax'
const amountMarks =
  'laskun|lasku|laskujen|tositteen|kuitin|summa|summat|maara|osuus|hinta|rahamaara|kokonais|loppusumma|yhteensa|yht|kustannus|kustannukset|kustannuksen|kustannusten|kulu|kulut|kulun|meno|menot|menon|maksettu|' +
  'belopp|beloppet|totalt|total|totalbelopp|fakturans|faktura|andel|pris|kostnad|kostnader|kostnaden|utgift|utgifter|som|samt|' +
  'amount|amounts|sum|invoice|price|cost|costs|expense|expenses|value|share|of|the|in|a|on|josta|siita|varav|which'
const documentMarks =
  'laskun|lasku|tositteen|tosite|kuitin|kuitti|fakturans|faktura|verifikatets|verifikatens|verifikat|verifikations|kvittots|kvitto|invoice|voucher|receipt|document|doc|bill'
const invoiceMarks = 'laskun|lasku|fakturans|faktura|invoice|bill'
const numberMarks = 'nro|no|nr|numero|nummer|number|tunnus|n o|id|num'
const dayMarks = 'pvm|paiva|paivays|paivamaara|datum|dag|date|day'
const paidMarks = 'maksu|maksun|maksettu|maksamis|betalnings|betald|betalt|utbetalnings|payment|paid|of'

const whole = (marks: string): string => `(?:${marks})`
const phrase = (...parts: string[]): RegExp => new RegExp(`^${parts.join(' ')}$`)

const compositions: readonly (readonly [RegExp, Role])[] = [
  [phrase(whole(invoiceMarks), whole(numberMarks)), 'invoice'],
  [phrase(whole(documentMarks), whole(numberMarks)), 'voucher'],
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

const fillers = new RegExp(`(?<![^ ])(?:${amountMarks}|\\d{1,2} %)(?![^ ])`, 'g')

function composedRole(tidy: string): Role | null {
  const composed = compositions.find(([shape]) => shape.test(tidy))
  if (composed) return composed[1]
  let rest = tidy
  let role: Role | null = null
  for (const [kind, mark] of amountKinds) {
    if (!mark.test(rest)) continue
    role ??= kind
    rest = oneSpaced(rest.replace(mark, ' '))
  }
  const isWhole = oneSpaced(rest.replace(fillers, ' ')) === ''
  return isWhole ? (role ?? (rest === '' ? null : 'amount')) : null
}

/** The role of the known heading a text is nearest to, where it is near one role only: one letter off from five, two from nine. */
export function nearestRole(text: string): Role | null {
  const tidy = compact(tidied(text))
  const allowed = tidy.length >= 9 ? 2 : tidy.length >= 5 ? 1 : 0
  const near = rolesOfWords.filter(
    ([word]) => word.length >= 5 && Math.abs(word.length - tidy.length) <= allowed && distance(word, tidy) <= allowed,
  )
  const roles = new Set(near.map(([, role]) => role))
  const [only] = roles
  return allowed > 0 && roles.size === 1 ? (only ?? null) : null
}
