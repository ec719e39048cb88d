// What a column of states or notes says of a cost with its one word: that nobody has accepted or sent it, or that it is somebody's own.
import { plain } from '../../plain-text.ts'

export const isPending = (text: string): boolean =>
  /^(?:kierrossa|kierratyksessa|hyvaksymatta|ei hyvaksytty|tarkastamatta|avoin|avoinna|luonnos|budjetti|budjetoitu|budgeterad|budgeterat|budget|budgeted|kesken|kasittelyssa|odottaa.*|tilattu|tilauksessa|under attest|under behandling|ej attesterad|ej godkand|oppen|utkast|bestalld|pagaende|vantar.*|in circulation|not approved|open|draft|pending|ordered|on order|on hold|in progress|awaiting.*|korvattu|korvattu uudella|ersatt|superseded|replaced|outdated)$/.test(
    plain(text),
  )

/** `julkinen`, `offentlig`: where one is, `yksityinen` says who somebody is. */
export const isPublic = (text: string): boolean => /^(?:julkinen|julkis|kunnallinen|offentlig|kommunal|public|municipal)/.test(plain(text))

/** `privat`, `yksityinen` alone beside a line. */
export const isPrivate = (text: string): boolean =>
  /^(?:privat|privata|yksityinen|yksityista|omaan kayttoon|private|personal use)$/.test(plain(text))
