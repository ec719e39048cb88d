// Headings of what is not paid yet of a line, or is somebody else's of it.
import { plain } from '../../plain-text.ts'

/** `Rest`, `Avoinna`, but no `Restaurang`: where it is a nought, all of the line is paid. */
export const isOfRest = (text: string): boolean =>
  /^(?:rest(?!aur)|jalj|kvar(?!\p{L})|avoin|oppe[nt]|aterst|open|balance|outstanding|unpaid|maksamatta|obetal)/u.test(plain(text))

/** `Ei-tukikelpoinen`, `Kunnan osuus`, `Palautus`, `Leader`: where it is a nought, all of the line is the project's. */
export const isOfOthersPart = (text: string): boolean =>
  /^(?:ei[ -]?tukikelp|tukikelvo|kunnan |kaupungin |muu rahoit|omarahoit|omavastuu|yksityinen |(?:ej|icke|inte)[ -]stod|palaut|hyvit|aterb[ae]|kela[ -]?(?:korv|palaut)|fpa[ -]?ersatt|krediter|refund|leader|interreg|(?:muu|muut|toinen|toisen) han|(?:annat|andra) projekt|other project|kommunens |stadens |annan finans|egen finans|(?:not|non)[ -]?eligib|ineligib|unclaim|municipal|other funding|own funding)/.test(
    plain(text),
  )
