// The words that make a row something else than a cost line: totals, carry-overs, self-financing, nil claims, signatures. Law: a word decides only
// together with what else stands, or is missing, in its row; that is the caller's part.
import { groupedBy } from '../../core/claim.ts'
import { plain, remembered, tokensOf } from './plain-text.ts'

const phrases = (text: string): readonly (readonly string[])[] => text.split('·').map(tokensOf)

const grandWords = phrases(
  'kaikki yhteensä · loppusumma · kokonaissumma · kaikkiaan · kustannukset yhteensä · kulut yhteensä · menot yhteensä · hakemus yhteensä · maksatushakemus yhteensä · summa summarum · koko kausi yhteensä · haetaan yhteensä · ' +
    'tositteet yhteensä · totalsumma · slutsumma · allt som allt · summa totalt · totalt summa · kostnader totalt · kostnader sammanlagt · sammanlagda kostnader · ansökan totalt · hela perioden · alla kostnader · ' +
    'grand total · overall total · total costs · costs total · total claim · total claimed · claim total · total for the claim · total for claim · total all',
)
const totalWords = phrases(
  'yhteensä · yht · summa · välisumma · totalt · total · totals · summa · sa · sammanlagt · delsumma · mellansumma · inalles · tillsammans · subtotal · sub total · sum · totaali',
)
const carryWords = phrases(
  'siirto edelliseltä · siirto seuraavalle · siirto sivulta · siirto sivulle · siirretään · edelliseltä sivulta · seuraavalle sivulle · från föregående sida · till nästa sida · från sida · transport från · transport till · transporteras · överförs till · ' +
    'carried forward · brought forward · carry over · carry forward · carried over · carryover · from previous page · to next page · from page · balance brought · balance carried · c f · b f · c d · b d · ' +
    'alkusaldo · avaava saldo · edellinen saldo · ingående saldo · ingående balans · opening balance · previous balance',
)
/** Carry-overs where nothing else stands beside them; among other words a transport is a cost. */
const bareCarries = new Set(['siirto', 'transport', 'overforing', 'siirtyy', 'siirretaan'])
const pageWords = phrases('sivu · sivun · sida · sidan · page')
const selfFinancingWords = phrases(
  'omavastuu · omavastuun · omavastuuosuus · omavastuurahoitus · omarahoitus · omarahoituksen · omarahoitusosuus · oma rahoitus · oma osuus · kunnan rahoitusosuus · kunnan osuus · kuntarahoitus · kunnan rahoitus · kuntaosuus · ' +
    'kuntarahoitusosuus · kunnan maksuosuus · paikkakunnan osuus · paikkakunnan rahoitus · självfinansiering · självfinansieringen · självfinansieringsandel · egenfinansiering · egen finansiering · egen andel · egenandel · självrisk · ' +
    'kommunens andel · kommunal finansiering · kommunens finansiering · kommunandel · ortens andel · self financing · selffinancing · own financing · own contribution · own share · own funding · ' +
    'local contribution · municipal contribution · municipality contribution · municipal share · locality contribution · local self financing · co financing by the municipality',
)
/** Beside these words `omavastuu`, `självrisk` and `own share` are somebody's insurance. */
const insuranceWords = phrases(
  'vakuutus · vakuutuksen · matkavakuutuksen · matkavakuutus · försäkring · försäkringens · reseförsäkring · insurance',
)
const nilWords = phrases(
  'ei kustannuksia · ei ole kustannuksia · ei ollut kustannuksia · ei syntynyt kustannuksia · ei ole syntynyt kustannuksia · ei aiheutunut kustannuksia · ei kuluja · ei ole kuluja · ei menoja · ei ole menoja · ei haettavaa · ' +
    'ei haettavia kustannuksia · ei haeta kustannuksia · ei tukikelpoisia kustannuksia · kustannuksia ei ole · kustannuksia ei ollut · kustannuksia ei syntynyt · ei tapahtumia · nollahakemus · nollailmoitus · nolla hakemus · 0 hakemus · nollamaksatus · ' +
    'inga kostnader · inga utgifter · inga stödberättigande kostnader · kostnader saknas · inga kostnader under perioden · nollansökan · noll ansökan · nollrapport · inget att ansöka · ingenting att ansöka · inga händelser · 0 ansökan · ' +
    'no costs · no cost · no expenses · no expenditure · no eligible costs · nil claim · nil return · zero claim · nothing to claim · no claim for this period · no costs incurred · none incurred',
)
const conditionalWords = new Set([
  'jos',
  'mikali',
  'kun',
  'om',
  'ifall',
  'nar',
  'if',
  'when',
  'kirjoita',
  'merkitse',
  'skriv',
  'ange',
  'write',
  'enter',
  'state',
])
const signatureWords = phrases(
  'allekirjoitus · allekirjoittaja · allekirjoitukset · nimenselvennys · vakuutan · vakuutamme · paikka ja aika · paikka ja päiväys · aika ja paikka · päiväys ja allekirjoitus · hyväksytty · hyväksyn · hyväksyjä · tarkastettu · ' +
    'tarkastanut · laatija · laatinut · underskrift · namnförtydligande · intygas · intygar · ort och datum · ort och tid · datum och underskrift · godkänd · godkänt · granskad · uppgjord · upprättad · ' +
    'signature · signed · certified · i certify · place and date · date and signature · approved · checked by · prepared by · name in print',
)
const moneyWords = phrases(
  'rahoitus · rahoitusosuus · esr · esr tuki · valtio · tuki · maksetaan · maksettava · haetaan · haettava · haettu · ennakko · aiemmin haettu · aiemmin maksettu · jäljellä · enimmäismäärä · enimmäiskorvaus · budjetti · josta · ' +
    'finansiering · stöd · söks · ansöks · förskott · tidigare · återstår · maximibelopp · budget · varav · esf · staten · ' +
    'financing · funding · grant · claimed · requested · advance · previously · remaining · maximum · budget · of which · state',
)
const creditWords = phrases(
  'hyvitys · hyvityslasku · hyvityksen · hyvitetty · hyvitetään · hyvityslaskun · kreditering · kreditfaktura · kreditnota · krediterad · krediteras · gottgörelse · gottskrivning · återbäring · palautus · palautettu · oikaisuhyvitys · ' +
    'credit note · credit invoice · credited · credit · refund · refunded · crediting',
)
/** Beside these words `credit` is no credit note. */
const creditExcuses = phrases('credit card · credit union · credit transfer · credit check · luottokortti · kreditkort')

/** Looks phrases up by their first word, so that many phrases cost no more than few. */
function anyOf(all: readonly (readonly string[])[]): (tokens: readonly string[]) => boolean {
  const byFirst = groupedBy(all, ([first]) => first ?? '')
  return (tokens) =>
    tokens.some((token, start) => byFirst.get(token)?.some((phrase) => phrase.every((word, offset) => tokens[start + offset] === word)))
}

const hasGrand = anyOf(grandWords)
const hasTotal = anyOf(totalWords)
const hasCarry = anyOf(carryWords)
const hasPage = anyOf(pageWords)
const hasSelfFinancing = anyOf(selfFinancingWords)
const hasInsurance = anyOf(insuranceWords)
const hasNil = anyOf(nilWords)
const hasSignature = anyOf(signatureWords)
const hasMoney = anyOf(moneyWords)
const hasCredit = anyOf(creditWords)
const hasCreditExcuse = anyOf(creditExcuses)

export type TotalKind = 'grand' | 'total' | 'page' | 'carry'

const LONGEST_TOTAL = 14

/** What kind of total a text announces, or null. */
export const totalKindOf: (text: string) => TotalKind | null = remembered((text) => {
  const tokens = tokensOf(text)
  if (tokens.length > LONGEST_TOTAL) return null
  if (hasCarry(tokens) || (tokens.length === 1 && bareCarries.has(tokens[0] ?? ''))) return 'carry'
  if (hasGrand(tokens)) return 'grand'
  if (!hasTotal(tokens)) return null
  return hasPage(tokens) ? 'page' : 'total'
})

export const isTotalText = (text: string): boolean => totalKindOf(text) !== null

/** What a total is of: its text without the words for a total. `3 Palvelujen ostot yhteensä` is of `3 Palvelujen ostot`. */
export const totalOf = (text: string): string =>
  plain(text)
    .replace(
      /(?<![\p{L}])(?:yhteensa|yht|summa|valisumma|totalt|totals?|sa|sammanlagt|delsumma|mellansumma|subtotal|sub-?total|sum|of|av)(?![\p{L}])/gu,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()

const selfFinancingStem = /^(?:omavastuu|omarahoitu|omarahoite|kuntarahoitu|sjalvfinansiering|egenfinansiering|selffinanc)/

export const isSelfFinancing: (text: string) => boolean = remembered((text) => {
  const tokens = tokensOf(text)
  return (hasSelfFinancing(tokens) || tokens.some((token) => selfFinancingStem.test(token))) && !hasInsurance(tokens)
})

/** Words that no costs arose, in a statement, not in an instruction. */
export const isNilText: (text: string) => boolean = remembered((text) => {
  const tokens = tokensOf(text)
  return tokens.length <= 30 && hasNil(tokens) && !tokens.some((token) => conditionalWords.has(token))
})

export const isSignature: (text: string) => boolean = remembered((text) => hasSignature(tokensOf(text)))

/** A signature line somebody has filled in: a name or a date beside the words. */
export const isSigned = (text: string): boolean =>
  isSignature(text) &&
  (/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\b\d{1,2}\.? \p{L}{3,} \d{4}/u.test(text) || /\/\s*\p{L}/u.test(text))

/** Words of financing and claiming below a list: amounts that are no costs. */
export const isMoneyNote: (text: string) => boolean = remembered((text) => hasMoney(tokensOf(text)))

const creditEnd = /(?:hyvitys|hyvityslasku|kreditering|kreditnota|kreditfaktura)$/

export const isCreditText: (text: string) => boolean = remembered((text) => {
  const tokens = tokensOf(text)
  return (hasCredit(tokens) || tokens.some((token) => creditEnd.test(token))) && !hasCreditExcuse(tokens)
})

const dittos = new Set([
  '"',
  "''",
  '”',
  '“',
  '„',
  '″',
  '»',
  '-"-',
  '- " -',
  '-”-',
  '- ” -',
  '-»-',
  "-''-",
  '–"–',
  '–”–',
  'sama',
  'samat',
  'samma',
  'ditto',
  'do',
  'do.',
  'same',
  'id.',
  'idem',
])

/** A mark for "as in the row above". */
export const isDitto = (text: string): boolean => text.length <= 8 && dittos.has(text.trim().toLowerCase())

const absences = new Set(
  ['puuttuu', 'ei tositetta', 'ei ole', 'saknas', 'ingen', 'missing', 'none', 'na', 'n/a', 'ei tiedossa', 'ej känd', 'unknown'].map(plain),
)

/** A text that says that nothing is there: a dash, `puuttuu`, `saknas`, `?`. */
export const isAbsence = (text: string): boolean =>
  /^[-\u2010-\u2015\u2212.?\s]*$/.test(text) || (text.length <= 12 && absences.has(plain(text)))

const pageMark = /^(?:sivu|sida|sid|page|s|p) ?\d{1,3}(?: ?(?:\/|av|of) ?\d{1,3})?$/

export const isPageMark = (text: string): boolean => pageMark.test(plain(text))
