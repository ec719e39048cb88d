// What the title right above a table says that its money is: what came in, who pays, what was offered, another year's. Law: a title is a few words alone in
// their row, and without a figure but a year; words of costs among them, and it says none of this.
import { plain, tokensOf } from '../../plain-text.ts'
import { isRemoved } from './against-line.ts'
import { tellsToRemove } from './against-list.ts'
import { isColourLegend } from './colour-words.ts'
import { legendEntries } from './legend-words.ts'
import { isGiven } from './income-words.ts'
import { isTitleOfFinancing } from '../totals/money-words.ts'
import { noteSays } from './note-phrases.ts'
import { saysNoShare, wordsOf } from './row-words.ts'

/** A longer text is a sentence. */
const LONGEST = 6

const ofCosts =
  /(?:^|[ -])(?:kulu\p{L}*|meno\p{L}*|kustannu\p{L}*|lasku\p{L}*|kostnad\p{L}*|utgift\p{L}*|faktur\p{L}*|expen\p{L}*|costs?|invoices?)(?!\p{L})/u

/** `Hankkeen tulot`, `Seminarieintäkter`, `Ticket sales`. */
const income =
  /(?:^| )(?:\p{L}*tulot|\p{L}*tuotot|\p{L}*myynti|\p{L}*myynnit|\p{L}*intakter|\p{L}*inkomster|\p{L}*forsaljning|incomes?|revenues?|proceeds|sales)$|^(?:\p{L}*tulot|\p{L}*tuotot|\p{L}*intakter|income|revenue|proceeds|sales)(?: \p{L}+){1,3}$/u

/** `Muu julkinen rahoitus`, `Avustukset`, `Yritysten maksamat osuudet`: who pays, which may be the title of what it pays for. */
const funding =
  /(?:^| )(?:rahoitus|finansiering|funding|financing|avustukset|lahjoitukset|bidrag|donations|\p{L}*osuudet|tuki|tuet|\p{L}*andelar|stod|contributions|support)$/u

const funders = /(?:^| )(?:rahoittaj\p{L}*|finansiar\p{L}*|funders?|sponsor\p{L}*|donors?)(?!\p{L})/u
const fundersAlone =
  /^(?:(?:muut|muiden|hankkeen|ovriga|andra|other|the) )?(?:rahoittajat|sponsorit|finansiarer|sponsorer|funders|sponsors|donors)$/
/** `Laskutus osallistujilta`, `Tilitys rahoittajalle`. */
const invoiced =
  /^(?:laskutus|laskutettu|laskutetut) \p{L}+l(?:ta|tu)$|^tility\p{L}* \p{L}+l(?:le|ta)$|^fakturer\p{L}* (?:av|till|vidare) |^(?:invoiced|billed|recharged) to /u
const funded =
  /(?:^| )(?:maks[ue]\p{L}*|osuu\p{L}*|osuudet|rahoitu\p{L}*|suoritu\p{L}*|bidrag\p{L}*|betalning\p{L}*|andel\p{L}*|insats\p{L}*|contributions?|payments?|shares?|funding)(?!\p{L})/u

/** `Saadut maksatukset`, `Erhållna utbetalningar`, `Grants received`. */
const received =
  /(?:^| )(?:saa(?:du|tu)\p{L}*|saapune\p{L}*|vastaanote\p{L}*|erhall\p{L}*|mottag\p{L}*|inkomna|received|incoming)(?!\p{L})/u
const paidIn =
  /(?:^| )(?:maksatu\p{L}*|maksu\p{L}*|\p{L}*erat|ennako\p{L}*|suoritu\p{L}*|avustu\p{L}*|tuet|tuki|rahoitu\p{L}*|\p{L}*betalning\p{L}*|forskott\p{L}*|\p{L}*bidrag\p{L}*|stod|rater|payments?|instal+ments?|grants?|advances?|contributions?|funding|subsid\p{L}*)(?!\p{L})/u

const offers =
  /^(?:(?:saadut|pyydetyt|inkomna|begarda|received) )?(?:tarjoukset|tarjousvertailu|hintavertailu|hintatarjoukset|anbud|offerter|anbudsjamforelse|prisjamforelse|quotes|quotations|offers|tenders|bids|price comparison)(?: (?:received|saatu|begart))?$/

/** `Hylätyt kulut`, `Vähennykset`, `Deductions by the auditor`: what was taken off the lines of another list. */
const rejected =
  /^(?:(?:tarkastuksessa|tarkastajan|revisorns|auditor(?:'?s)?) )?(?:hylat(?:yt|ty)|hylkaykset|vahennykset|vahennetyt|leikkaukset|avdrag|avslagna|underkanda|icke godkanda|ej godkanda|deductions?|disallowed|disallowances|reductions|rejected|ineligible)(?: (?!varten)[\p{L}']+){0,4}$/u

/** `Osallistumismaksut`, `Maksuerät`: what people paid, or what we paid for them, which a voucher or a supplier tells. */
const ofEither =
  /(?:^| )(?:osallistumismaksut|osallistujamaksut|ilmoittautumismaksut|paasymaksut|deltagaravgifter|deltagaravgifterna|anmalningsavgifter|intradesavgifter|(?:participation|participants?|registration|seminar|entrance) fees|maksuerat|maksatuserat|maksatukset|utbetalningar|delbetalningar|rater|instal+ments|ennakot|ennakkomaksut|forskott|advances|advance payments)(?!\p{L})/u

/** Whether what stands below it was taken off lines of another list. */
export const titlesRejected = (text: string): boolean => isTitle(text) && rejected.test(plain(text))

const ofYear = /(?<!\d)(20\d\d)(?!\d)/gu
const ofYearBefore =
  /(?:^| )(?:viime|edellis\p{L}*|edellinen|aiemman|fjolarets?|forra|foregaende|tidigare|last|previous|prior) ?(?:vuo\p{L}*|vuosi|arets?|ar|years?)(?!\p{L})|^fjolarets (?:kostnader|utgifter)/u
/** `Vertailu: vuoden 2008 kulut`, `Kostnader 2008`. */
const aboutYear =
  /^(?:(?:vertailu|jamforelse|comparison)[: -]+)?(?:(?:vuoden|vuonna|vuosi|ar|aret|year) )?(?:(?:kulut|menot|kustannukset|kostnader|utgifter|costs|expenses)(?: (?:vuonna|ar|in|for|under))? )?20\d\d(?: (?:kulut|menot|kustannukset|kostnader|utgifter|costs|expenses))?$/

/** Whether the money below a title is no cost of the claim, whatever its columns are. */
export function titlesNoCosts(text: string): boolean {
  const said = plain(text)
  if (!isTitle(text) || /[=;]/.test(text) || legendEntries(text).length > 0) return false
  if (rejected.test(said) || invoiced.test(said) || isGiven(text) || isAside(text)) return true
  if (/\d/.test(said) || ofCosts.test(said)) return false
  return (
    income.test(said) ||
    (wordsOf(text).isSelfFinancing && !/[=;:,]/.test(text) && !saysNoShare(text)) ||
    fundersAlone.test(said) ||
    (funders.test(said) && funded.test(said)) ||
    (received.test(said) && paidIn.test(said)) ||
    offers.test(said)
  )
}

/** Whether it may be what came in: it is no cost where no column names a voucher or a supplier. */
export const titlesReceipts = (text: string): boolean => {
  const said = plain(text)
  return (
    isTitle(text) &&
    !/[\d=;:]/.test(said) &&
    (ofEither.test(said) || ((funding.test(said) || isTitleOfFinancing(text)) && !ofCosts.test(said)))
  )
}

/** Whether it is of years alone, none of which is the project's. */
export function titlesOtherYear(text: string, isOfProject: (year: string) => boolean): boolean {
  const said = plain(text)
  if (!isTitle(text)) return false
  if (ofYearBefore.test(said)) return true
  return (
    (aboutYear.test(said) || /^(?:toteuma|toteutuma|utfall|actuals?) 20\d\d(?!\d)/.test(said)) &&
    ![...said.matchAll(ofYear)].some(([year]) => isOfProject(year))
  )
}

/** `Siirtovelat 31.10.`, `Kirjanpidosta poistetut`; a legend, and words that name vouchers, are of some lines only. */
function isAside(text: string): boolean {
  const words = tokensOf(text)
  if (noteSays(words) !== 'aside' && (!isRemoved(words) || tellsToRemove.test(plain(text)))) return false
  return !/[:–]|\d{3}/.test(text) && !wordsOf(text).isOfColour && !isColourLegend(text)
}

const isTitle = (text: string): boolean => tokensOf(text).length <= LONGEST
