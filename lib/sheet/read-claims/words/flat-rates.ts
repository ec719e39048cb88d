// Costs that are nothing but a share of other costs: `Hallinto 15 % palkoista`, `Overhead 20 %`. Law: no invoice proves them, and where a programme pays a flat rate
// the settlement works it out itself; what the law puts on top of wages (side costs, holiday pay) and a rate of tax are none.
import { plain } from '../../plain-text.ts'

/** Looked at first, for hardly any text has one. */
const inHundredths = /\d ?(?:%|pros|proc|per ?cent)/iu
const ofAdministration =
  /(?<!\p{L})(?:hallin\p{L}*|yleiskul\p{L}*|yleiskustann\p{L}*|yhteiskul\p{L}*|yhteiskustann\p{L}*|valilli\p{L}*|epasuor\p{L}*|prosenttikorvaus|vakiokorvaus|(?:kiintea|vakio)\p{L}* ?(?:prosentti|osuus|korvaus)\p{L}*|overheads?|oh|oh-kost\p{L}*|omkostn\p{L}*|allmanna kostnader|gemensamma kostnader|forvaltning\p{L}*|administr\p{L}*|indirek\p{L}*|schablon\p{L}*|indirects?|flat[ -]?rate|general costs|management (?:fee|cost|costs))(?!\p{L})/u
/** An office's course, a fee that a law sets. */
const ofOthers = /(?<!\p{L})(?:alv|moms|vat|korko|ranta|interest|kurssi|koulutus|utbildning|course|training)(?!\p{L})/u
const LONGEST = 120

export function isFlatRate(text: string): boolean {
  if (text.length > LONGEST || !inHundredths.test(text)) return false
  const said = plain(text)
  return ofAdministration.test(said) && !ofOthers.test(said)
}
