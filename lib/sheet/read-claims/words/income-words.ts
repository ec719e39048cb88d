// Names of what is no cost: money that came in, work and things given for nothing. Law: a word within a longer story names nothing.
import { tokensOf } from '../../plain-text.ts'

const incoming =
  /^(?:ennakko|ennakkoa|ennakkomaksu|osallistumismaksu\p{L}*|myyntitulo\p{L}*|tulo|tulot|tuotot|forskott|forskottet|deltagaravgift\p{L}*|intakt\p{L}*|inkomst\p{L}*|avustu(?:s|kset|ksia|sta)|\p{L}*rahoitus|bidrag\p{L}*|\p{L}*finansiering|grants?|subsid\p{L}*|funding|ennakonpidaty\p{L}*|forskottsinnehallning\p{L}*|preliminarskatt\p{L}*|paye|withholding|maksusuoritu\p{L}*|korttimaksu|inbetalning\p{L}*|payments?|income|revenue|advance|participation)$/u
/** Money that came in, whatever its sign: no cost is called so. */
const income =
  /^(?:(?:\p{L}*myynti|\p{L}*myyntitulo\p{L}*|\p{L}*tuotto|\p{L}*tuotot|tulot|\p{L}+tulo|\p{L}+tulot|kolehti|avustus|sponsor(?:ointi|itulo|itulot|tuki)|osallistumismaksut|osallistujamaksut|ilmoittautumismaksut|paasymaksut)|(?:\p{L}*forsaljning|\p{L}*inkomst\p{L}{0,3}|\p{L}*intakt(?:er)?|kollekt|bidrag|deltagaravgifter|anmalningsavgifter|intradesavgifter)|(?:sales|sponsorship|incomes?|revenues?|proceeds|takings))$/u
/** `Revenue Expenditure`, `Income maximisation expenses` are costs, unless both are named: `Tulot ja menot`. */
const outgoing = /^(?:menot|menoja|kulut|kuluja|kustannukset|kustannuksia|\p{L}*kostnader|\p{L}*utgifter|expenses?|expenditures?|costs?)$/u
const both = /^(?:ja|och|and|less|minus|miinus)$/
/** `Bell Truck Sales Ltd`: right before the form of a firm the word is a part of its name. */
const firm = /^(?:oy|oyj|ab|abp|ky|kb|ltd|limited|plc|llp|llc|gmbh)$/
/** The longest text that is the name of an income rather than a story with the word in it. */
const LONGEST_INCOME = 4
/** `Saatu ennakko`, `Ennakkoa maksettu hankkeelta`. */
const received = /^(?:saatu|saatua|saadut|maksettu|erhallet|erhallna|received)$/

/** Work and things given for nothing: no money was paid. */
const given =
  /^(?:talkoot|talkootyo\p{L}*|talkootun\p{L}*|talkooapu|talko|vastikkeet\p{L}*|luontoissuorit\p{L}*|lahjoitus|lahjoituksena|naturainsats\p{L}*|talkoarbet\p{L}*|frivilligarbet\p{L}*|donation|donated|volunteer|voluntary)$/u

/** Looked for first in every text, for hardly any has one of them. */
const tellsIncome =
  /myynti|tuot|tulo|koleht|avustus|sponsor|osallistumismaksut|osallistujamaksut|ilmoittautumismaksut|p[aä][aä]symaksut|f[oö]rs[aä]ljning|inkomst|int[aä]kt|kollekt|bidrag|avgifter|sales|income|revenue|proceeds|takings|participant|ennak/i
const tellsGift = /talko|vastikkeet|luontoissuorit|lahjoit|naturainsats|frivilligarbet|volunt|donat|in.kind/i

export const isGiven = (text: string): boolean => {
  if (!tellsGift.test(text)) return false
  const words = tokensOf(text)
  return words.some((word, index) => given.test(word) || (word === 'kind' && words[index - 1] === 'in'))
}

/** Money that came in: of a minus its name may be told in a story, of a plus it is the name. */
export function isIncome(text: string, isMinus: boolean): boolean {
  if (!isMinus && !tellsIncome.test(text)) return false
  const words = tokensOf(text)
  if (isMinus && words.some((word) => incoming.test(word) || income.test(word))) return true
  if (words.filter((word) => !/^\d/.test(word)).length > LONGEST_INCOME || isOfCosts(words)) return false
  if (words.length === 1 && words[0] === 'tulo') return true
  return (
    words.some((word, index) => word === 'fees' && /^participants?$/.test(words[index - 1] ?? '')) ||
    words.some((word, index) => income.test(word) && (index === 0 || !firm.test(words[index + 1] ?? ''))) ||
    (words.some((word) => word.startsWith('ennak')) && words.some((word) => received.test(word)))
  )
}

const isOfCosts = (words: readonly string[]): boolean => words.some((word) => outgoing.test(word)) && !words.some((word) => both.test(word))
