// What somebody who checked a list wrote beside its lines, in a column of their own: `Tarkastajan huomautus`, `Granskning`, `Review notes`. Law: there words of refusing,
// cutting and asking are about the line, whatever else they may be elsewhere; words that nothing is wrong say so.
import { plain } from '../../plain-text.ts'

/** Whether a heading is of who checked the lines; of a day or a name alone it is no column of remarks. */
export const isOfReview = (heading: string): boolean => ofReview.test(plain(heading))
const ofReview =
  /tarkasta(?:ja|jan)(?!\p{L})|tarkistaja|^tarkistus$|tilintarkast|koordinaattori|(?:rahoittajan|viranomaisen) (?:huom|komm|merk)|granskar|^granskning|revisor|koordinator|finansiarens (?:anm|komm)|auditor|audit (?:note|remark|comment)|^review|reviewer|checker|coordinator|controller/u

/** Whether a remark there is against its line, or against some of its amount. */
export function reviewedAgainst(text: string): boolean {
  const said = plain(text)
  return said.length <= LONGEST && against.test(said) && !fine.test(said)
}
const LONGEST = 120

const against = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      '(?:ei|eivat|eika) (?:\\p{L}+ )?(?:hyv|liity|liita|kuulu|voi|sisally|korvat|makset|maksa|toimitet|loydy|vastaa|tasmaa|muka|tuki|todenn|perust|taysin|hank|projek)\\p{L}*|puuttu\\p{L}*|ylit\\p{L}*|enintaan|korkeintaan|leik\\p{L}*|vahen(?!nyskelp)\\p{L}*|hyl\\p{L}*|poist\\p{L}*|palaute\\p{L}*|taydenn\\p{L}*|kasitellaan|osin|osittain|puolet|korjattava|korjataan|oikaistava|oikaistaan|vaar\\p{L}*|virhe\\p{L}*|pyydet\\p{L}*|kysyt\\p{L}*|selvit\\p{L}*|epasel\\p{L}*',
      '(?:ej|inte|icke) (?:\\p{L}+ )?(?:godk|accept|stod|projek|hor|ingar|ersatt|betal|styrk|verif|budget|avse)\\p{L}*|saknas(?! (?:inte|ej))|overskrid\\p{L}*|hogst|nedsat\\p{L}*|minsk\\p{L}*|avslag\\p{L}*|avslas|stryk\\p{L}*|struken|returner\\p{L}*|komplett\\p{L}*|delvis|halft\\p{L}*|rattas|felaktig\\p{L}*|fel|begar\\p{L}*|utreds|oklar\\p{L}*',
      '(?:not|cannot|no|never) (?:\\p{L}+ )?(?:accept|approv|allow|elig|in the|part|relat|paid|projec|budget|support|invoice|receipt|reimb|evidence|proof|found|match|agree|claim)\\p{L}*|without (?:receipt|invoice|proof)|missing|exceed\\p{L}*|at most|maximum|cut|reduc\\p{L}*|reject\\p{L}*|remov\\p{L}*|return\\p{L}*|incomplete|partly|partially|half|correct to|wrong|error|incorrect|query|queried|question\\p{L}*|request\\p{L}*|unclear|pending|disallow\\p{L}*',
    ].join('|') +
    ')(?!\\p{L})|\\d ?%',
  'u',
)

/** `ei huomautettavaa`, `inga anmärkningar`, `no exceptions noted`, `selvitys saatu`. */
const fine =
  /(?:ei|eika|inga|inget|ingen|utan|no|without|not any) (?:\p{L}+ )?(?:huom\p{L}*|puuttei\p{L}*|poikkea\p{L}*|korja\p{L}*|virhei\p{L}*|kysytt\p{L}*|anmark\p{L}*|brist\p{L}*|avvik\p{L}*|fel|exception\p{L}*|remark\p{L}*|comment\p{L}*|finding\p{L}*|error\p{L}*|issue\p{L}*|question\p{L}*|correction\p{L}*|further)|(?<!\p{L})(?:saatu|saapunut|toimitettu|erhallen|erhallet|fatt|received|provided|resolved|kunnossa|selvitetty)(?!\p{L})|100 ?%|(?:alv|moms|vat)[ .:]*\d{1,2} ?%|\d{1,2} ?% ?(?:alv|moms|vat)/u
