// Names of money that is no cost, in the place of what a line was for: `Saldo`, `ESR-tuki`, `Haettu aiemmin`, `Maksettava`. Law: the name is the whole text;
// with another word beside it something was bought.
import { plain, tokensOf } from '../../plain-text.ts'
import { isPlanned } from './against-list.ts'

/** Looked for first in every text. */
const telltale =
  /sald|bal|siir|överf|overf|forward|jälj|jalj|käytt|kaytt|kvar|återst|aterst|remain|unsp|tuki|stöd|stod|rahoit|financ|finans|fund|grant|haet|maks|hyv|hyl|väh|vah|betal|sök|sok|godk|avsl|pay|due|claim|approv|reject|ero|poikk|diff|skill|vari|devi|bud[gj]et|arvio|kalkyl|ennus|progn|forec|estim|vuosi|år|ar|year/iu

const names = new RegExp(
  '^(?:' +
    '(?:edellinen |tilin |alku|loppu|uusi |ing\\.? |ingaende |utg\\.? |utgaende |ny |opening |closing |previous |new )?(?:saldo|balans|balance)(?: (?:edelliselta|edellisesta|fran|from).{0,30})?|' +
    'siirto(?: (?:edelliselta|edellisesta|seuraavalle|ed) .{2,20})?|overforing|overfort|transport fran .{2,20}|(?:carried|brought) (?:forward|over|down)|' +
    'jaljella(?: oleva.{0,12})?|kayttamatta|kvar|aterstar|aterstaende|remaining|unspent|' +
    '(?:esr|esf|eu|eun|valtion?|valtionosuus|statens|statligt|state|te keskuksen|kunnan|kuntien|muu|julkinen|yksityinen|annan|offentlig|privat|other|public|private|projekti|hanke)?[ -]?(?:tuki|stod|rahoitus|finansiering|funding|financing|grant)(?: \\d{1,3} ?%| yhteensa| totalt| total)?|' +
    'haetaan|haettava(?: summa| maara)?|haettu(?: (?:aiemmin|aikaisemmin|jo|yhteensa))?|aiemmin (?:haettu|maksettu)|maksetaan|maksettava(?: yhteensa| summa)?|hyvaksytaan|hylataan|vahennetaan|' +
    'att betala|soks|sokes|ansoks|(?:tidigare|redan) (?:sokt|ansokt|betalt)|godkanns|avslas|dras av|to (?:be )?pa(?:y|id)|amount due|total due|balance due|to be claimed|claimed|(?:previously|already|earlier) (?:claimed|paid)|claimed (?:before|earlier|previously)|to be approved|' +
    'ero|erotus|poikkeama|differens|skillnad|avvikelse|difference|variance|deviation|' +
    '(?:edellinen|viime|edellisen) vuosi|(?:foregaende|forra|fjol)(?:arets?)? ?ar(?:et)?|(?:previous|last|prior) year' +
    ')$',
  'u',
)

/** `Hankkeen osuus`, `Projektets andel 40 %`: right below its cost it may be how much of it is claimed. */
export const namesShare = (text: string): boolean =>
  text.length <= LONGEST && /^(?:hankkeen|projektin|projektets|project|our|meidan) (?:osuus|andel|share)(?: \d{1,3} ?%)?$/.test(plain(text))

/** Whether a text is nothing but the name of a balance, a funding, a claim, a difference, a plan or another year. */
export const namesNoCost = (text: string): boolean =>
  text.length <= LONGEST &&
  telltale.test(text) &&
  (names.test(
    plain(text.replace(/[:.()–-]+/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  ) ||
    isPlanned(text))
const LONGEST = 40

/** `Kaikki yhteensä`, `Summa kostnader`, `Total costs`: a total of nothing else than costs. */
export const isOfAllCosts = (text: string): boolean => {
  const words = tokensOf(text)
  return words.length <= LONGEST_TOTAL && words.every((word) => ofTotals.has(word))
}
const LONGEST_TOTAL = 4
const ofTotals = new Set(
  'kaikki kaikkiaan kulut kustannukset menot tositteet laskut yhteensa yht summa loppusumma kokonaissumma alla samtliga kostnader utgifter fakturor totalt total sammanlagt slutsumma totalsumma grand all costs expenses vouchers invoices of for the'.split(
    ' ',
  ),
)
