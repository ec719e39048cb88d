// Notes of a column that is not read, beside few lines of a list: no list of words knows all that people write there. Law: they are quoted once for the list, so
// that a person reads them; nothing is decided by them. One that speaks of a paper, a payer, a project or an error, and that no other question hears, warns.
import { amountRoles } from '../../headings.ts'
import { plain } from '../../plain-text.ts'
import { knownText } from '../rows/known-text.ts'
import { quotedCell } from '../words/quoted.ts'
import { isAbsence } from '../words/row-words.ts'
import type { Candidate } from './column-candidates.ts'
import type { SampledAmounts } from './column-values.ts'

/** So many are quoted. */
const MOST_QUOTED = 5

/** What stands in a column beside fewer than half of the lines, each text once; none where it is of figures, days or marks. */
export function fewNotes({ column, values }: Candidate, all: readonly Candidate[], amounts: SampledAmounts): readonly string[] {
  const money = mostFilled(all)
  if (money === null || values.cells.length * 2 > money.values.cells.length || values.texts === 0) return []
  const lines = amounts.of(money.column)
  const texts = [...amounts.textsOf(column)].flatMap(([row, text]) => (lines.has(row) && isSaid(text) ? [text] : []))
  return [...new Map(texts.map((text) => [plain(text), text])).values()]
}

/** The notes as a finding repeats them. */
export const quotedNotes = (notes: readonly string[]): string =>
  notes.slice(0, MOST_QUOTED).map(quotedCell).join(' · ') + (notes.length > MOST_QUOTED ? ' …' : '')

/** The column of amounts that most lines have. */
const mostFilled = (all: readonly Candidate[]): Candidate | null =>
  all
    .filter(({ role }) => role !== null && amountRoles.has(role))
    .reduce<Candidate | null>((most, one) => (most !== null && most.values.cells.length >= one.values.cells.length ? most : one), null)

const isSaid = (text: string): boolean => isBareLetter(text) || (/\p{L}{2}/u.test(text) && !isAbsence(text))
/** `E`, `(N)`: some no, or a kind. */
const isBareLetter = (text: string): boolean => /^\s*\(?[EN]\)?\.?\s*$/.test(text)

/** Whether a note that no question of a line is about may be against its line. */
export function mayBeAgainst(note: string): boolean {
  const text = plain(note)
  if (isBareLetter(note)) return true
  return knownText(note).isQuiet && (inPlaceOf.test(text) || ofOthers.test(text) || ofPaper.test(text)) && !isPlain.test(text)
}

/** `korvaa aiemman laskun`, `oikaisulasku`: two papers of one cost. */
const inPlaceOf =
  /(?<!\p{L})(?:korvaa|korvattu|korjattu lasku|ersatter|ersatt|replaces|replaced|supersedes)(?!\p{L})|oikaisulasku|korjauslasku|korjaava lasku|(?:korriger|rattelse)\p{L}* ?faktur|corrected invoice|uusi lasku|ny faktura|new invoice/u
/** To or from a payer; a share, a credit, an error. What is a project's or a municipality's (`hankkeen ohjausryhmä`, `kunnantalo`) is a description. */
const ofOthers =
  /(?<!\p{L})(?:hankk|projekt|kunna|kaupungi|yhdistykse|yritykse)(?:elle|eelta|eseen|ille|ilta|lle|lta)(?!\p{L})|(?<!\p{L})(?:av|fran|till|pa) (?:kommun|stad|forening)|(?:by|from|to) the (?:city|council|municip)|rahoit|finansi|funded|hyvit|kredit|palaut|osuus|osuutta|andel|virhe|(?<!\p{L})wrong/u
/** `vrt. tosite 102`, `lasku oli 100 USD`. */
const ofPaper = /(?:tosit|lasku|kuit|verifikat|faktur|kvitto|voucher|invoice|receipt)[^\d]*\d{2}/
/** A denial, a paper that is there or was looked at, what was paid, the number of an invoice. */
const isPlain =
  /(?<!\p{L})(?:ei|eivat|ilman|ej|inte|inga|inget|utan|no|not|without)(?!\p{L})|liit|ohes|mapis|bifog|bilag|attach|enclos|kopi|copy|(?<!\p{L})(?:maksettu|mks|maks|betald|betalt|betalat|paid|tark|tarkastettu|tarkistettu|hyvaksytty|hyv|kontr|checked|era\p{L}*|approved|godkand)(?!\p{L})|^(?:lasku\p{L}*|kuit\p{L}*|tosit\p{L}*|faktura\p{L}*|kvitto\p{L}*|verifikat\p{L}*|invoice|receipt|voucher)(?: (?:nro|nr|no|numero|nummer|number))? ?[\p{L}-]{0,4}\d+$/u
