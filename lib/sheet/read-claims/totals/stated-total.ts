// What a total's row says: of which lines it is, and the one amount that is claimed by it.
import { add, subtract, toInteger, ZERO, cents, type Cents } from '../../../core/money.ts'
import { monthNamed } from '../../date-words.ts'
import type { Role } from '../../headings.ts'
import type { CategoryNames } from '../words/category-names.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { plain } from '../../plain-text.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import { totalOf } from '../words/row-words.ts'

/** Names of groups of lines that a total can be of. */
export const categoryGroup = (id: string): string => `category ${id}`
export const monthGroup = (month: number): string => `month ${String(month)}`
export const localityGroup = (id: string): string => `locality ${id}`

export interface NamedPart {
  readonly isOfPart: boolean
  readonly group: string | null
  readonly isOfLocality: boolean
}

const A_PART: NamedPart = { isOfPart: true, group: null, isOfLocality: false }

/** The part of the list that a total's words name: `3 Palvelujen ostot yhteensä`, `Vuokrat totalt`, `4460 … yhteensä`, `Ort 3 totalt`, `syyskuu yhteensä`. */
export function partNamed(text: string, section: string | null, categories: CategoryNames, names: LocalityNames): NamedPart {
  const rest = totalOf(text)
  if (rest === '') return { ...A_PART, isOfPart: false }
  const category = categories.named(rest)
  if (category !== null) return { ...A_PART, group: categoryGroup(category) }
  const [locality, ...others] = names.named(rest)
  if (locality !== undefined && others.length === 0) return { ...A_PART, group: localityGroup(locality), isOfLocality: true }
  const month = monthNamed(rest.replace(/ \d{4}$/, ''))
  if (month !== null) return { ...A_PART, group: monthGroup(month) }
  return { ...A_PART, isOfPart: /^\d{3,6} \p{L}/u.test(rest) || (section !== null && plain(section) === rest) }
}

type Stated = Partial<Record<Role, number>>

/** The total of the column that is claimed: claimed before gross, debit less credit, net with VAT, net. */
export function statedCents(row: ReadRow): Cents | null {
  const stated = byRole(row)
  const of = (role: Role): Cents | null => {
    const amount = stated[role]
    return amount === undefined ? null : cents(amount)
  }
  const [net, vat, debit, credit] = [of('net'), of('vat'), of('debit'), of('credit')]
  const ledger = debit === null && credit === null ? null : subtract(debit ?? ZERO, credit ?? ZERO)
  return of('claimed') ?? of('gross') ?? ledger ?? (net !== null && vat !== null ? add(net, vat) : net)
}

function byRole(row: ReadRow): Stated {
  const stated: Stated = {}
  for (const { column, reading } of row.amounts) {
    if (reading.kind === 'amount' && column.role !== null) stated[column.role] = (stated[column.role] ?? 0) + toInteger(reading.cents)
  }
  return stated
}
