// What a few words say against a whole list: its title, the name of its sheet, what stands in or beside the heading of its amounts. Law: they are a name and
// nothing more; a sentence with such a word in it is an instruction, and says nothing.
import { againstLine, isRemoved } from './against-line.ts'
import { isTitledDraft } from './guide.ts'
import { isGiven } from './income-words.ts'
import { isPending } from './state-words.ts'
import { wordsOf } from './row-words.ts'
import { plain, tokensOf } from '../../plain-text.ts'

/** A longer text is an instruction. */
const LONGEST_NAME = 5

/** Whether a name says of everything below it that it is no cost of this claim: planned, ordered, open, taken back, somebody else's or of another claim. */
export function againstList(text: string): boolean {
  const words = tokensOf(text)
  if (words.length === 0 || words.length > LONGEST_NAME || toldOfCosts.test(text)) return false
  const { isSetAside, isNotYet, isOfOthers } = wordsOf(text)
  return (
    isSetAside ||
    isNotYet ||
    isOfOthers ||
    isUnfinished(text, words) ||
    areExamples(words) ||
    (words.length <= 2 && isGiven(text)) ||
    isPending(text) ||
    ofOtherProject.test(plain(text))
  )
}

/** `Muun hankkeen kulut`, `Andra projekts kostnader`. */
const ofOtherProject =
  /^(?:muun|muiden|toisen|toisten|annat|andra|ett annat|other|another) (?:hankkeen|hankkeiden|projektin|projektien|projekts?|projekt|projects?)(?: (?:kulut|kustannukset|menot|laskut|kostnader|utgifter|fakturor|costs|expenses|invoices))?$/u

/** The same of the name of a file, which says what it is a version of, and easily whose. */
export function namesUnfinished(name: string): boolean {
  const words = tokensOf(name)
  return words.length <= LONGEST_NAME && !toldOfCosts.test(name) && isUnfinished(name, words)
}

const isUnfinished = (text: string, words: readonly string[]): boolean =>
  isTitledDraft(text) ||
  isPlanned(text) ||
  isOutdated.test(plain(text)) ||
  isOfChanges(text) ||
  (isRemoved(words) && !tellsToRemove.test(plain(text)))

/** `Vain muuttuneet rivit`, `Endast ändrade rader`, `Changes only`: what changed in a list that was sent before, and the rest of it is elsewhere; only new ones are a claim. */
export const isOfChanges = (text: string): boolean =>
  text.length <= LONGEST_CHANGES && /muut|korja|[aä]ndr|korrig|chang|correct|amend|revis/i.test(text) && ofChanges.test(plain(text))
const LONGEST_CHANGES = 60
const changed = '(?:muuttuneet|muutetut|korjatut|andrade|korrigerade|rattade|changed|corrected|amended|modified|revised)'
const rows = '(?:rivit|tositteet|laskut|kulut|tiedot|rader|raderna|poster|verifikat|uppgifter|rows|lines|items|entries|vouchers|costs)'
const changes = '(?:muutokset|korjaukset|andringar|andringarna|korrigeringar|changes|corrections|amendments)'
const onlyWord = '(?:vain|ainoastaan|endast|bara|only)'
const ofChanges = new RegExp(
  `^(?:tassa |naytetaan |listassa |har |showing )?(?:${onlyWord} )?(?:the )?${changed} ${rows}(?: only)?$|` +
    `^(?:tassa |naytetaan |har )?${onlyWord} (?:the )?${changes}(?: .*)?$|^${changes} only$|^${changes} (?:edelli\\p{L}*|aiem\\p{L}*|jamfort|sedan|since|from|to the previous|compared)(?!\\p{L})`,
  'u',
)

/** What came true, beside a budget or a forecast. */
const toldOfCosts = /toteu|utfall|actual/i

/** `Budjetti 2009`, `Arvioidut kulut`, `Tilaukset, ei laskuja`, `Avoimet ostolaskut`: planned, ordered or open, and nothing else. */
export const isPlanned = (text: string): boolean => mayBePlanned.test(text) && planned.test(plain(text.replace(/[,;:()–—-]/g, ' ')).trim())
const mayBePlanned =
  /bud[gj]et|arvio|kalkyl|ber[aä]kning|ennus|progn|foreca|estimat|tilau|tarjou|best[aä]ll|offert|order|quot|avoi|oppn|öppn|open|plan|suunnit/i
const kinds =
  '(?:budjetti|budjetoidut|talousarvio|kustannusarvio|kuluarvio|menoarvio|arvio|arviot|arvioidut|ennuste|ennustetut|suunnitelma|suunnitellut|budget|budgeterade|kostnadskalkyl|kostnadsberakning|kalkyl|prognos|beraknade|' +
  'planerade|forecast|estimate|estimates|estimated|planned|budgeted|tilaukset|tilatut|ostotilaukset|tarjoukset|bestallningar|bestallda|offerter|orders|purchase orders|quotes|quotations|' +
  'avoimet|avoinna olevat|oppna|open|outstanding)'
const filling =
  '(?: (?:loppuvuosi|loppuvuodelle|loppuvuodesta|loppuvuoden|vuodelle|vuodeksi|vuoden|vuosi|for|ar|aret|year|kulut|kustannukset|menot|summat|kostnader|utgifter|costs|expenses|expenditure|amounts|(?:osto|myynti)?laskut|(?:leverantors)?fakturor|invoices|ei laskuja|ei laskutettu|inga fakturor|no invoices|not invoices|hanke|hankkeen|projekt|projektet|project|20\\d\\d|(?:1 )?[1-3]))*'
const planned = new RegExp(`^(?:hankkeen |loppuvuoden |projektin |projektets |project )?${kinds}${filling}$`, 'u')

/** `Malli, esimerkki`: an example and nothing else. */
const areExamples = (words: readonly string[]): boolean => words.every((word) => exampleWords.has(word))
const exampleWords = new Set('esimerkki esimerkit malli mallirivit mallilaskelma exempel modell example examples sample'.split(' '))

/** `Vanha versio`, `Korvattu uudella versiolla`, `Superseded`. */
const isOutdated =
  /^(?:(?:vanha|vanhentunut|aiempi|edellinen|gammal|gamla|tidigare|old|previous|outdated|obsolete) ?(?:versio|version|lomake|blankett|form)|korvattu (?:uudella|toisella)(?: \p{L}+)?|ersatt av (?:ny|en ny)(?: \p{L}+)?|replaced by (?:a )?new(?: \p{L}+)?|superseded|vanhentunut|obsolete|outdated)$/u

/** Of plain words, `Poista tyhjät rivit`: what whoever fills the form in is to do. */
export const tellsToRemove = /^(?:poista|stryk|ta bort|delete|remove|cancel) \p{L}/u

/** What stands beside the name of a column in its heading: in brackets, behind a comma or a dash, before its last word or after its first. */
const besideName = (heading: string): string[] => [
  ...[...heading.matchAll(/[([]([^()[\]]{2,60})[)\]]/gu)].map(([, part = '']) => part),
  ...heading.split(/[,;:]\s|\s[–—-]\s/u).slice(1),
  ...(heading.includes(' ') ? [heading.slice(heading.indexOf(' ') + 1), heading.slice(0, heading.lastIndexOf(' '))] : []),
]

/** Whether the heading of amounts says against them what a title would: `Summa (ei haeta)`, `Summa (tilattu)`. */
export const headsAgainst = (heading: string): boolean =>
  heading.length <= LONGEST_HEADING && besideName(heading).some((part) => againstList(part) || againstLine(part) === 'aside')
const LONGEST_HEADING = 120

/**
 * Whether a heading that nobody knows names some other money than what was spent: `Maksamatta`, `Kunnan osuus`, `Tulot`, `Ennakko`, `Alennus`, `Myönnetty`.
 */
export const namesOtherMoney = (heading: string): boolean =>
  heading.length <= LONGEST_HEADING &&
  (otherMoney.test(plain(heading)) || againstList(heading) || againstLine(heading) !== null || headsAgainst(heading))
const otherMoney = new RegExp(
  '^(?:' +
    'avoin|avoinna|maksamat|velka|velat|saata[vm]|jalj|kayttamat|oppe[nt]|obetal|skuld|fordr|kvar(?!\\p{L})|oanvan|aterst|outstanding|unpaid|payable|receivable|debt|unused|unspent|remain|' +
    'ennuste|arvio|tarjou|tilat|tilau|tavoit|suunnit|varau|varattu|progno|kalkyl|planer|planned|offert|bestall|reserv|forecast|estimat|ordere?[ds](?!\\p{L})|quote|target|' +
    'hylat|hylk|ei |ej |icke|inte |not |non|un(?:eligib|claim)|ineligib|avsl|rejec|' +
    'palau|hyvit|alennu|vahenn|aterb|kredit|rabatt|avdrag|avgar|refund|credit|discount|deduct|reduc|' +
    'tulot?(?!\\p{L})|tulo[ej]|tuotto|tuotot|myynti|inkomst|intakt|forsalj|income|revenue|sales|' +
    'pantti|pant(?!\\p{L})|deposit|ennak|forskott|advance|prepa|poisto|avskriv|depreci|korko|korot|viivast|ranta|droj|interest|' +
    'myonn|bevilj|granted|muu rah|muu tuki|annan fin|other fund|kunnan |kunnalt|kaupun|kommun|stadens|municipal|omarah|omavast|oma osuus|egen|own |' +
    'talko|luontois|natura|frivil|in kind|volunt|' +
    '(?:edelli|ed |viime|foreg|fjol|forra|last |prev))|' +
    '^%$',
  'u',
)
