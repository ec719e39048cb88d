// What a program's column of states says of an invoice or an order that nobody has accepted, or that nobody has sent.
import { plain } from '../words/plain-text.ts'

export const isPending = (text: string): boolean =>
  /^(?:kierrossa|kierratyksessa|hyvaksymatta|ei hyvaksytty|tarkastamatta|avoin|avoinna|luonnos|kesken|kasittelyssa|odottaa.*|tilattu|tilauksessa|under attest|under behandling|ej attesterad|ej godkand|oppen|utkast|bestalld|pagaende|vantar.*|in circulation|not approved|open|draft|pending|ordered|on order|on hold|in progress|awaiting.*)$/.test(
    plain(text),
  )
