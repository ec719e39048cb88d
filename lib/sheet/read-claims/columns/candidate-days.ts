// Which columns are of days: those that say again what a day beside them says, and those whose headings nobody knows. Law: what the other headings leave out
// is taken, and asked about.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Role } from '../../headings.ts'
import { folded, remembered } from '../../plain-text.ts'
import type { Candidate } from './column-candidates.ts'
import { areMoney, isAmount, isDay, type ColumnValues } from './column-values.ts'
import { serialLike } from './contradiction.ts'

/** `Viikko` over 38 and `Päivä` over `ti` say again what the days beside them say. */
export function withoutSpareDays(all: readonly Candidate[]): readonly Candidate[] {
  const dated = all.filter(({ role, values }) => role === 'date' && values.days * 2 > values.cells.length)
  const isSpare = ({ role, values }: Candidate): boolean =>
    role === 'date' && values.cells.length > 0 && values.days === 0 && serialLike(values.cells) === 0 && !areMoney(values)
  return dated.length === 0 ? all : all.map((one) => (isSpare(one) ? { ...one, role: 'other' } : one))
}

export const lowered: (text: string) => string = remembered((text) => folded(text.toLowerCase()))
export const paidWords = /maks|suorit|betal|erlagd|paid|pay|settle/

/** Under headings nobody knows, a column of days is the day that the other headings leave out: of paying where it says so, else of the cost. */
export function withUnknownDays(all: readonly Candidate[], doubts: Finding[]): Candidate[] {
  const taken = new Set<Role>(all.flatMap(({ role }) => (role === 'date' || role === 'paid' || role === 'wagePeriod' ? [role] : [])))
  const hasEnd = all.some(({ role, text, values }) => role === null && values.days > 0 && endWords.test(lowered(text)))
  return all.map((one) => {
    const { role, isNamed, values, text, at } = one
    if ((role !== null && !maybeDays.has(role)) || !isNamed || values.cells.length === 0) return one
    const heading = lowered(text)
    const isOfPaying = paidWords.test(heading)
    const isOfSerials = isOfPaying && (values.days + serialLike(values.cells)) * 5 >= values.cells.length * 4
    if (!(isOfDays(role, values) || isOfSerials) || dueWords.test(heading) || (hasEnd && startWords.test(heading))) return one
    const meaning = isOfPaying ? 'paid' : 'date'
    if (taken.has(meaning) || (meaning === 'date' && taken.has('wagePeriod'))) return one
    taken.add(meaning)
    doubts.push(finding('heading-uncertain', { text, meaning }, at))
    return { ...one, role: meaning }
  })
}

/** Under a heading nobody knows, days down to the last of them and no amount; under a known one, nearly nothing but days. */
function isOfDays(role: Role | null, { cells, days }: ColumnValues): boolean {
  if (role !== null) return days > 0 && days * 5 >= cells.length * 4
  const listed = cells.slice(0, cells.findLastIndex(isDay) + 1)
  return listed.filter(isDay).length * 2 > listed.length && !listed.some(isAmount)
}

/** `Lasku maksettu`: what names a document or an amount may be its day. */
export const maybeDays: ReadonlySet<Role> = new Set<Role>(['invoice', 'voucher', 'amount'])
/** A cost that lasts is of the day it ends. */
export const startWords = /^(?:(?:matkan?|resans?|trip|travel) )?(?:alk|aloitus|lahto|borja|start|begin|from\b|avresa|depart)/
export const endWords = /^(?:(?:matkan?|resans?|trip|travel) )?(?:paat|loppu|lopetus|paluu|slut|end|until|to\b|hemkomst|return|till\b)/
const dueWords =
  /erap|era ?p|forfall|due|saap|vast\.? ?ot|vastaanot|ankom|received|arriv|hyvaks|godkan|approv|tulost|print|syntym|fodels|birth/
