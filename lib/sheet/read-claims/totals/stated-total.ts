// What a total's row says: of which lines it is, and the one amount that is claimed by it.
import { add, subtract, ZERO, cents, type Cents } from '../../../core/money.ts'
import { monthNamed } from '../../date-words.ts'
import type { Role } from '../../headings.ts'
import type { CategoryNames } from '../words/category-names.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { plain } from '../words/plain-text.ts'
import { totalOf } from '../rows/row-words.ts'

/** Names of groups of lines that a total can be of. */
export const categoryGroup = (id: string): string => `category ${id}`
export const monthGroup = (month: number): string => `month ${String(month)}`
export const localityGroup = (id: string): string => `locality ${id}`

export interface NamedPart {
  readonly isOfPart: boolean
  readonly group: string | null
}

/** The part of the list that a total's words name: `3 Palvelujen ostot yhteensä`, `Vuokrat totalt`, `4460 … yhteensä`, `Ort 3 totalt`, `syyskuu yhteensä`. */
export function partNamed(text: string, section: string | null, categories: CategoryNames, names: LocalityNames): NamedPart {
  const rest = totalOf(text)
  if (rest === '') return { isOfPart: false, group: null }
  const category = categories.named(rest)
  if (category !== null) return { isOfPart: true, group: categoryGroup(category) }
  const [locality, ...others] = names.named(rest)
  if (locality !== undefined && others.length === 0) return { isOfPart: true, group: localityGroup(locality) }
  const month = monthNamed(rest.replace(/ \d{4}$/, ''))
  if (month !== null) return { isOfPart: true, group: monthGroup(month) }
  return { isOfPart: /^\d{3,6} \p{L}/u.test(rest) || (section !== null && plain(section) === rest), group: null }
}

type Stated = Partial<Record<Role, number>>

/** The total of the column that is claimed: claimed before gross, debit less credit, net with VAT, net. */
export function statedCents(stated: Stated): Cents | null {
  const of = (role: Role): Cents | null => {
    const amount = stated[role]
    return amount === undefined ? null : cents(amount)
  }
  const [net, vat, debit, credit] = [of('net'), of('vat'), of('debit'), of('credit')]
  const ledger = debit === null && credit === null ? null : subtract(debit ?? ZERO, credit ?? ZERO)
  return of('claimed') ?? of('gross') ?? ledger ?? (net !== null && vat !== null ? add(net, vat) : net)
}
