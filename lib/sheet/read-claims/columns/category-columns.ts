// Which columns say of what category a cost is: one of words, one of accounts, or one of amounts for each category. Law: of several the one that names
// most categories is taken; its cells say what it is, whatever its heading says.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Cell } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { plain } from '../../plain-text.ts'
import { meaningOf } from '../headings/heading-role.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { isTotalText } from '../words/row-words.ts'
import type { Candidate } from './column-candidates.ts'

/** A column of nearly nothing but words of categories is theirs, whatever its heading says. */
export function withCategoryWords(all: readonly Candidate[], categories: CategoryNames, doubts: Finding[]): readonly Candidate[] {
  if (all.some(({ role }) => role === 'category')) return withBestCategory(all, categories)
  const found = all.find(({ role, values }) => {
    if (role !== null && role !== 'other') return false
    const texts = values.cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
    const known = texts.filter((text) => categories.named(text) !== null).length
    const totals = texts.filter(isTotalText).length
    return known > 1 && known * 5 >= (values.cells.length - totals) * 4
  })
  if (found?.isNamed) doubts.push(finding('heading-uncertain', { text: found.text, meaning: 'category' }, found.at))
  return all.map((one) => (one === found && one.isNamed ? { ...one, role: 'category' } : one))
}

/** Of columns of accounts, `Tili` and `Tilin nimi`, the one that names most categories; numbers of bank accounts are of none. */
export function withBestAccount(all: readonly Candidate[], categories: CategoryNames): readonly Candidate[] {
  const accounts = all.filter(({ role }) => role === 'account')
  const own = accounts.filter(({ values }) => !areBankAccounts(values.cells))
  if (accounts.length === own.length && accounts.length < 2) return all
  const best = namingMost(own, categories)
  return all.map((one) => (one.role === 'account' && one !== best ? { ...one, role: 'other' } : one))
}

/** `159030-776`, `FI21 1234 5600 0007 85`. */
const areBankAccounts = (cells: readonly Cell[]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => cell.kind === 'text' && /^\s*(?:\d{6}-\d{2,8}|[A-Z]{2}\d{2}(?: ?[\dA-Z]{2,4}){3,8})\s*$/.test(cell.text))

const namedIn = ({ values }: Candidate, categories: CategoryNames): number =>
  values.cells.filter((cell) => cell.kind === 'text' && categories.named(cell.text) !== null).length

const namingMost = (found: readonly Candidate[], categories: CategoryNames): Candidate | undefined =>
  found.reduce<Candidate | undefined>(
    (one, other) => (one && namedIn(one, categories) >= namedIn(other, categories) ? one : other),
    undefined,
  )

/** Of columns that may be of categories, the one that names most; `Laji` over a few words of its own that name none is of kinds of vouchers. */
function withBestCategory(all: readonly Candidate[], categories: CategoryNames): readonly Candidate[] {
  const areKinds = (one: Candidate): boolean => {
    if (!kindWords.test(plain(one.text))) return false
    const words = new Set(one.values.cells.map((cell) => (cell.kind === 'text' ? plain(cell.text) : '')))
    return words.size * 2 < one.values.cells.length && namedIn(one, categories) === 0
  }
  const named = all.filter(({ role }) => role === 'category')
  const found = named.filter((one) => !areKinds(one))
  if (named.length === 1 && found.length === 1) return all
  const best = namingMost(found, categories)
  return all.map((one) => (one.role === 'category' && one !== best ? { ...one, role: 'other' } : one))
}

const kindWords = /^(?:laji|luokka|slag|typ|kategori|type|category)$/

/** In a list with a column of amounts for each category: which is of which. */
export function categoryColumns(all: readonly Candidate[], categories: CategoryNames): ReadonlyMap<number, string> {
  if (all.some(({ role }) => role !== null && telling.has(role))) return NO_CATEGORIES
  const named = all.flatMap(({ column, text, isNamed, values }) => {
    const category = isNamed && values.texts <= values.amounts ? categoryOver(text, categories) : null
    return category === null ? [] : [[column, category] as const]
  })
  return new Set(named.map(([, category]) => category)).size >= 2 ? new Map(named) : NO_CATEGORIES
}

/** Columns that say of each line what is only asked of the headings where they are missing. */
const telling: ReadonlySet<Role> = new Set<Role>(['category', 'employee', 'wagePeriod', 'traveller'])
const NO_CATEGORIES: ReadonlyMap<number, string> = new Map<number, string>()

/** The category a heading names, under the heading of them all where that stands over the first of them. */
function categoryOver(text: string, categories: CategoryNames): string | null {
  const [first = '', ...rest] = text.split(' ')
  return categories.named(text) ?? (meaningOf(first)?.role === 'category' ? categories.named(rest.join(' ')) : null)
}
