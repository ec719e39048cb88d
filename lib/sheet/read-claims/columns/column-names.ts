// Which of a table's columns say who is paid, what for, when and by which voucher. Law: a line has one of each; of two that could be, the one whose
// heading says more is taken, and the other is left out with a word.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Role } from '../../headings.ts'
import { endWords, startWords } from './candidate-days.ts'
import type { Candidate } from './column-candidates.ts'
import type { TableKind } from './columns.ts'
import { folded, plain, tokensOf } from '../../plain-text.ts'

/** Gives each column its name's part; a second column of a part is left out. */
export function withNames(all: readonly Candidate[], kind: TableKind, doubts: Finding[]): Candidate[] {
  const has = (role: Role): boolean => all.some((one) => one.role === role)
  const dates = datesByWeight(all)
  const isOfStay = dates.length === 2 && dates[0] !== undefined && dates[1] !== undefined && areStartAndEnd(dates[1], dates[0])
  if (dates.length > 1 && dates[0] && !isOfStay)
    doubts.push(finding('heading-uncertain', { text: dates[0].text, meaning: 'date' }, dates[0].at))
  const named = all.map((one) =>
    yields(one, all) ? { ...one, role: one.role === 'voucher' && !has('invoice') ? ('invoice' as const) : null } : one,
  )
  const taken = new Set<Role>()
  const reference = has('voucher') || has('invoice') || has('index') ? undefined : all.find(isReference)
  return named.map((one) => {
    const role = one === reference ? 'voucher' : one.role === 'date' && one !== dates[0] ? null : nameRole(one.role, kind, has)
    const isSecond = role !== null && single.has(role) && taken.has(role)
    if (role !== null) taken.add(role)
    const own = isSecond ? (role === 'voucher' && !has('invoice') ? 'invoice' : null) : role
    return own === one.role ? one : { ...one, role: own }
  })
}

/** `Matkalasku` beside `Tosite`, `Teksti` beside `Selite`: the word that says less gives way. */
const yields = (one: Candidate, all: readonly Candidate[]): boolean =>
  one.role !== null && isWeak(one) && all.some((other) => other.role === one.role && !isWeak(other))

const isWeak = ({ role, text }: Candidate): boolean =>
  (role === 'voucher' && /^(?:matkalasku|reserakning|travel claim|expense claim|trans|ref ?doc)/.test(plain(text))) ||
  (role === 'description' && plain(text) === 'teksti')

/** Roles of which a line has one. */
const single: ReadonlySet<Role> = new Set<Role>([
  'voucher',
  'invoice',
  'date',
  'paid',
  'supplier',
  'category',
  'phase',
  'locality',
  'claim',
  'currency',
  'employee',
  'traveller',
  'wagePeriod',
  'kilometres',
])

const documentWords = new Set(
  'laskun lasku laskupvm tositteen tositepvm tosite tos kuitin fakturans faktura fakturadatum verifikatdatum verifikats invoice voucher document receipt'.split(
    ' ',
  ),
)
const bookingWords = new Set(
  'kirjauspvm kirjauspaiva kirjaus kirjpvm kirj bokforingsdatum bokforings bokfdatum bokfdag bokf posting booking entry transaction transaktionsdatum tapahtumapvm'.split(
    ' ',
  ),
)

/** `Reference` over numbers of many kinds: where nothing else numbers the documents, it does. */
function isReference({ role, text, values: { cells } }: Candidate): boolean {
  if (role !== 'other' || !/^(?:ref|ref no|reference|reference no)$/.test(tokensOf(text).join(' '))) return false
  const texts = cells.map((cell) => (cell.kind === 'text' ? cell.text.trim() : cell.kind === 'number' ? String(cell.number) : ''))
  return texts.length > 1 && texts.every((one) => /\d/.test(one) && one.length <= 20) && new Set(texts).size * 2 > texts.length
}

const isNamed = ({ text }: Candidate, words: ReadonlySet<string>): boolean => tokensOf(text).some((word) => words.has(word))

/** The date columns, the document's own day first, the day of booking last. */
function datesByWeight(all: readonly Candidate[]): Candidate[] {
  const days = all.filter(({ role, values }) => role === 'date' && values.cells.length > 0)
  const isStay = days.length === 2 && days.some((start) => days.some((end) => areStartAndEnd(start, end)))
  const weight = (one: Candidate): number => {
    if (isStay) return endWords.test(folded(one.text.toLowerCase())) ? 0 : 1
    return isNamed(one, documentWords) ? 0 : isNamed(one, bookingWords) ? 2 : 1
  }
  return days.length < 2 ? days : days.sort((a, b) => weight(a) - weight(b))
}

/** `Lähtöpvm` and `Paluupvm`: a cost that lasts is of the day it ends. */
const areStartAndEnd = (start: Candidate, end: Candidate): boolean =>
  startWords.test(folded(start.text.toLowerCase())) && endWords.test(folded(end.text.toLowerCase()))

function nameRole(role: Role | null, kind: TableKind, has: (role: Role) => boolean): Role | null {
  if (role === 'index' && !has('voucher') && !has('invoice')) return 'voucher'
  if (role === 'invoice' && !has('voucher')) return 'voucher'
  if (role === 'account' && !has('category')) return 'category'
  if (role === 'employee' && kind !== 'wages') return has('supplier') ? 'other' : 'supplier'
  if (role === 'traveller' && kind === 'travel' && !has('supplier')) return 'supplier'
  if (kind === 'wages' && (role === 'vat' || role === 'net' || role === 'rate')) return 'other'
  return role === 'wagePeriod' && kind !== 'wages' ? (has('date') ? 'other' : 'date') : role
}
