// A heading by its head word, where the whole of it is not known: `Tavarantoimittaja`, `Kulun kuvaus`, `Verif.nr`, `Mitä hankittu`. Law: only columns
// that name a line, and what is claimed of it, are told so; the cells below must not contradict it.
import type { Role } from '../../headings.ts'
import { tokensOf } from '../../plain-text.ts'

/** What a heading's head word makes of its column; null where it tells nothing. `tidy` is plain, with a space between words. */
export function headRole(tidy: string): Role | null {
  const words = tokensOf(tidy)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length > 8) return null
  if (!tidy.includes('%') && words.some((word) => claiming.test(word)) && !words.some((word) => earlier.test(word))) return 'claimed'
  if (/[%€]/.test(tidy) || words.some((word) => foreign.test(word))) return null
  const number = numberOf(words)
  if (number !== null) return number
  const day = dayOf(words, last)
  if (day !== null) return day
  const byLast = heads.find(([shape]) => shape.test(last))
  if (byLast) return byLast[1]
  const byFirst = openings.find(([shape]) => shape.test(first))
  return byFirst ? byFirst[1] : words.some((word) => suppliers.test(word)) ? 'supplier' : null
}

/** Words of claiming. */
export const claiming =
  /^(?:haetaan|haettava\p{L}*|haettu|korvattav\p{L}*|tukikelpoi\p{L}*|ansokt|ansoks|sokt|soks|sokes|stodberattig\p{L}*|ersatts|yrkat|yrkas|claimed|eligible|reimburs\p{L}*|requested)$/u
const earlier =
  /^(?:aiem\p{L}*|aikais\p{L}*|edelli\p{L}*|ennen|tidigare|foregaende|earlier|previous\p{L}*|before|budje\p{L}*|budget\p{L}*|osuus|prosent\p{L}*|procent\p{L}*|share|ei|ej|inte|icke|non|not|nro|nr|no|numero|pvm|datum|date)$/u

/** Words of other things than the line: due days, contact details, codes of the project. */
const foreign =
  /^(?:era(?:paiva|pvm|pva)?|forfallo\p{L}*|due|hyvaksy\p{L}*|hyv|godkan\p{L}*|approv\p{L}*|saap\p{L}*|vastaanot\p{L}*|ankom\p{L}*|mottagnings\p{L}*|received|arriv\p{L}*|tulost\p{L}*|utskrift\p{L}*|print\p{L}*|iban|tili(?:n|numero)?|konto\p{L}*|account|bank|y|fo|business|osoite|adress|address|puhelin|telefon|phone|syntyma\p{L}*|fodelse\p{L}*|birth|summa|belopp\p{L}*|amount|hinta|pris|price|kustannuspaikka|kostnadsstalle)$/u

const documents =
  /^(?:tosit\p{L}*|tos|matkalasku\p{L}*|reserakning\p{L}*|kuit\p{L}*|verif\p{L}*|ver|kvitto\p{L}*|voucher|receipt|doc|document|bokf|bokforings\p{L}*|kirjaus\p{L}*)$/u
const invoices = /^(?:lasku\p{L}*|fakt\p{L}*|invoice|inv|bill)$/u
const numbers = /^(?:n?(?:nro|numero|tunnus)|nr|no|nummer|number|num|id|ref)$/u
const joined =
  /^((?:document|doc|voucher|receipt|invoice|inv)(?=no$)|\p{L}+?(?=(?:nro|numero|tunnus|nr|nummer|number)$))(no|nro|numero|tunnus|nr|nummer|number)$/u

function numberOf(words: readonly string[]): Role | null {
  const split = words.flatMap((word) => joined.exec(word)?.slice(1) ?? [word])
  if (!split.some((word) => numbers.test(word))) return null
  if (split.some((word) => documents.test(word))) return 'voucher'
  return split.some((word) => invoices.test(word)) ? 'invoice' : null
}

const days = /(?:pvm|paiva|paivays|paivamaara|datum|dag|date|day)$|^(?:fakt|bokf|ver|bet|kvitto|inkops)dat$/u
const payment = /^(?:maks|suorit|betal|bet(?:dat|dag)?|utbet|erlagd|paid|pay|settle)\p{L}*$/u

/** `Laskun päivämäärä`, `Date of the invoice`, `Milloin maksettu`. */
function dayOf(words: readonly string[], last: string): Role | null {
  const isDay = days.test(last) || /^(?:date|day)$/.test(words[0] ?? '') || /^(?:milloin|koska|nar|when)$/.test(words[0] ?? '')
  if (!isDay) return null
  return words.some((word) => payment.test(word)) ? 'paid' : 'date'
}

const suppliers =
  /^\p{L}*(?:toimittaja|saaja|myyja|laskuttaja|leverantor|mottagare|saljare|fakturerare|supplier|payee|vendor|seller|contractor)(?:n|ns|s|en|ens)?$/u

const heads: readonly (readonly [RegExp, Role])[] = [
  [/(?:kustannuslaji|kululaji|menolaji|kostnadsslag|utgiftsslag|kostnadskategori|kostnadsgrupp|category)(?:nimike|n)?$/u, 'category'],
  [
    /(?:toimittaja|saaja|myyja|laskuttaja|tuottaja|tarjoaja|leverantor|mottagare|saljare|producent|supplier|payee|vendor|seller|provider)$/u,
    'supplier',
  ],
  [
    /(?:selite|selitys|selvitys|kuvaus|tarkoitus|peruste|sisalto|aihe|andamal|forklaring|beskrivning|syfte|innehall|benamning|description|purpose|explanation|details)$/u,
    'description',
  ],
]

const openings: readonly (readonly [RegExp, Role])[] = [
  [/^(?:mita|mika|vad|avser|what|nature|minka|mihin|description|purpose|explanation|details)$/u, 'description'],
  [/^(?:kustannuslaji|kululaji|menolaji|kostnadsslag|utgiftsslag|category)$/u, 'category'],
  [/^(?:kenelle|keneltä|kenelta|vem|who|whom)$/u, 'supplier'],
]
