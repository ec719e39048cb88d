// What the words of a row below a list say its number is of: lines, this claim, earlier claims. Law: the words alone decide nothing; the figures must
// agree with them.
import { monthNamed } from '../../date-words.ts'
import { plain, tokensOf } from '../../plain-text.ts'

/** `Tositteita yhteensä`, `Antal verifikat`: how many there are. */
export const isOfCount = (text: string): boolean =>
  /^(?:tositteita|laskuja|kuitteja|riveja|kappaleita|verifikat|verifikationer|fakturor|kvitton|rader|vouchers|invoices|receipts|rows|lines)(?: |$)/.test(
    plain(text),
  )

/** `Siirto elokuulta`: of another month, whose lines may stand nowhere. */
export const isOfMonth = (text: string): boolean => tokensOf(text).some((word) => monthNamed(word) !== null)

/** `Tämä hakemus`, `Denna ansökan`, `This claim`. */
export const isOfThisClaim = (text: string): boolean =>
  /^(?:tama|tassa|talla|denna|detta|i denna|this|nyt haet|haetaan nyt|nu soks)(?: |$)/.test(plain(text))
/** `Aiemmin haettu`, `Tidigare sökt`, `Claimed earlier`. */
export const isOfEarlier = (text: string): boolean =>
  /^(?:aiem\p{L}*|aikais\p{L}*|edelli\p{L}*|tidigare|foregaende|previous\p{L}*|earlier|claimed (?:earlier|before|previously))(?: |$)/u.test(
    plain(text),
  )
