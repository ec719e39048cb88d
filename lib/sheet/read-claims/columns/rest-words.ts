// Headings of what is not paid yet of a line, or is somebody else's of it.
import { plain } from '../../plain-text.ts'
import { againstLine } from '../words/against-line.ts'

/** `Rest`, `Avoinna`, but no `Restaurang`: where it is a nought, all of the line is paid. */
export const isOfRest = (text: string): boolean =>
  /^(?:rest(?!aur)|jalj|kvar(?!\p{L})|avoin|oppe[nt]|aterst|open|balance|outstanding|unpaid|maksamatta|obetal)/u.test(plain(text))

/** `Ei-tukikelpoinen`, `Hylätty €`, `Vähennys`, `Kunnan osuus`, `Palautus`, `Leader`: where it is a nought, all of the line is the project's. */
export const isOfOthersPart = (text: string): boolean =>
  /^(?:ei[ -]?tukikelp|tukikelvo|kunnan |kaupungin |muu rahoit|omarahoit|omavastuu|yksityinen |(?:ej|icke|inte)[ -]stod|palaut|hyvit|aterb[ae]|kela[ -]?(?:korv|palaut)|fpa[ -]?ersatt|krediter|refund|leader|interreg|(?:muu|muut|toinen|toisen) han|(?:annat|andra) projekt|other project|kommunens |stadens |annan finans|egen finans|(?:not|non)[ -]?eligib|ineligib|unclaim|municipal|other funding|own funding|hylat|hylk|vahenn|leikka|avslag|avvis|underkan|avdrag|minskning|reject|disallow|reduction|deduct)/.test(
    plain(text),
  )

/** `Hylätty`, `Kesken`, `Oma osuus`, `Vähennys`: what is crossed there, or has its money there, is not claimed as it stands. */
export const isAgainstItsLines = (text: string): boolean => takesFromLines(text) || againstLine(text) !== null
/** The same of all lines: what is planned of each, or asked about it, takes nothing from it. */
export const takesFromLines = (text: string): boolean => isOfRest(text) || isOfOthersPart(text) || against.test(plain(text))
const against =
  /^(?:hylat|hylk|perut|poistet|avslag|avsla|rejec|cancel|kesken|puuttu|saknas|missing|epasel|oklar|unclear|vahenn|avdrag|deduct|ennakko|forskott|advance|oma osuus|omat |oma kust|egen (?:andel|finans|kostn|insats|del)|egna |own (?:share|fund|financ|cost|contrib|part|money)|(?:muu|muun|muut|muiden|annan|andra|other) (?:rahoit|hank|projek|finans|fund|project)|(?:privata?|private|yksityi(?:nen|set|sta|skulut?|skaytto|smenot?))(?!\p{L}))/u

/** `Haettu aiemmin`, `Tidigare sökt`, `Previously claimed`: of a line that has money there so much was claimed before. */
export const isOfEarlierClaims = (text: string): boolean => earlier.test(plain(text))
const earlier =
  /^(?:haettu|maksettu|sokt|ansokt|utbetalt|claimed|paid) (?:aiem|aikais|edelli|tidigar|before|earlier|previously)|^(?:aiem\p{L}*|aikais\p{L}*|edelli\p{L}*|tidigare|previously|earlier) (?:haettu|maksettu|sokt|ansokt|utbetalt|claimed|paid)$/u

/** `Kunta` over 61,00 of one line: who pays it. */
export const isPayer = (heading: string): boolean =>
  /^(?:kunta|kaupunki|kommun|kommunen|stad|staden|municipality|city|town|seurakunta|forsamling)$/.test(plain(heading))

/** Who may pay a part of every line: `Oma osuus`, `Muu rahoitus`, `Leader`. */
export const mayBePayer = (heading: string): boolean => isPayer(heading) || payers.test(plain(heading))
const payers =
  /^(?:kunnan |kaupungin |omarahoit|omavastuu|oma osuus|omat |oma kust|yksityi|leader|interreg|kommunens |stadens |egen |egna |own |municipal|privat|(?:muu|muun|muut|muiden|toinen|toisen|annan|annat|andra|other|another) (?:rahoit|han|projek|finans|fund|project))/
