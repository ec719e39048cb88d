// What a column of states or notes says of a cost with its few words: that nobody has accepted or sent it, that it is somebody's own, that another paper took
// its place, or that there is none. Law: a story with the word in it says none of these.
import { plain } from '../../plain-text.ts'

const pending =
  /^(?:kierrossa|kierratyksessa|hyvaksymatta|ei hyvaksytty|tarkastamatta|avoin|avoinna|luonnos|budjetti|budjetoitu|budgeterad|budgeterat|budget|budgeted|kesken|kasittelyssa|odottaa.*|tilattu|tilauksessa|under attest|under behandling|ej attesterad|ej godkand|oppen|utkast|bestalld|pagaende|vantar.*|katevaraus|ej bokford|inte bokford|obokford|ei kirjattu|kirjaamatta|not posted|not booked|unposted|refunded|palautettu|hyvitetty|aterbetald|aterbetalt|krediterad|krediterat|credited|reserverad|reserverat|reserved|reversed|charged back|chargeback|aterford|aterforts|tillbakaford|epaonnistui|epaonnistunut|misslyckad|misslyckades|failed|voided|in circulation|not approved|open|draft|pending|ordered|on order|on hold|in progress|awaiting.*|outdated)$/
/** `tarjous`, `quote only`: nobody has sent an invoice yet. */
const offered = /^(?:(?:vain|pelkka|bara|endast|only) )?(?:tarjous|hintatarjous|offert|anbud|quote|quotation)(?: (?:vain|endast|only))?$/
/** `korvattu uudella laskulla`, `superseded by invoice 12`. */
const replaced =
  /^(?:(?:lasku|fakturan?|invoice) )?(?:korvattu|korvautunut|ersatt|ersatts|superseded|replaced)(?: (?:uudella|toisella|laskulla|av|med|by|with) .*| uudella)?$/
/** `riitautettu`, `bestridd faktura`, `invoice disputed`: whether it will be paid nobody knows. */
const disputed =
  /^(?:(?:lasku|laskusta|fakturan?|invoice) )?(?:on |ar |is )?(?:riitautettu|riidanalainen|kiistanalainen|kiistetty|reklamoitu|reklamaatio|bestridd|bestrids|bestritts|reklamerad|disputed|in dispute|under dispute|contested)(?: (?:lasku|faktura|invoice))?(?:,.*)?$/

export const isPending = (text: string): boolean => {
  const said = plain(text)
  return pending.test(said) || offered.test(said) || replaced.test(said) || disputed.test(said)
}

/** `kuitti kadonnut`, `kvittot är borttappat, kopia begärd`, `we have no receipt for this`. */
export const isUnproven = (text: string): boolean => {
  if (text.length > LONGEST || !tellsPaper.test(text)) return false
  const said = plain(text)
  return unproven.test(said) && !needless.test(said)
}
const LONGEST = 80
const tellsPaper = /kuit|tosite|kvitto|verifikat|receipt|voucher/i
const unproven = new RegExp(
  '^(?:' +
    '(?:alkuperainen )?(?:kuitti|kuitit|tosite) (?:on )?(?:kadonnut|kadonneet|havinnyt|hukassa|hukkunut|kadoksissa|puuttuu|puuttuvat|ei loydy)|' +
    '(?:kuittia|kuitteja|tositetta) ei (?:ole|loydy|saatu)|(?:ei|ilman) (?:kuittia|tositetta)|' +
    '(?:kvittot?|verifikatet?) (?:ar |har )?(?:saknas|borta|borttappat|bortkommet|forsvunnet|forsvunnit|forkommit|forkommet|finns (?:ej|inte)|hittas (?:ej|inte))|' +
    '(?:inget|utan) (?:kvitto|verifikat)|' +
    '(?:the )?(?:receipt|voucher) (?:is |was |has been )?(?:lost|missing|not found|not available|unavailable)|' +
    '(?:we have |i have )?(?:no|without|lost|missing) (?:receipt|voucher)' +
    ')(?![\\p{L}\\d])',
  'u',
)
/** `no receipt needed`. */
const needless = /tarvi|tarpe|vaadi|behov|kravs|need|requir/

/** `vuoden 2010 kulu`, `avser år 2010`, `for year 2008`: the years that few words name as years. */
export const yearSaid = (text: string): readonly string[] =>
  text.length <= LONGEST && /\b20\d\d\b/.test(text) ? [...plain(text).matchAll(ofYear)].map(([, year = '']) => year) : []
const ofYear = /(?<!\p{L})(?:vuo(?:si|den|nna|delle|delta|teen|tta)|ar|aret|year)[ :]+(20\d\d)(?!\d)/gu

/** `julkinen`, `offentlig`: where one is, `yksityinen` says who somebody is. */
export const isPublic = (text: string): boolean => /^(?:julkinen|julkis|kunnallinen|offentlig|kommunal|public|municipal)/.test(plain(text))

/** `EI` alone, in the margin or in a column of notes. */
export const isBareNo = (text: string): boolean => text.length <= 6 && /^(?:ei|nej|no)!?$/.test(plain(text).replace(/[()]/g, ''))

/** `privat`, `yksityinen` alone beside a line. */
export const isPrivate = (text: string): boolean =>
  /^(?:privat|privata|yksityinen|yksityista|omaan kayttoon|private|personal use)$/.test(plain(text))
