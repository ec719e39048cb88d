// The category of a whole table, by the title above it or the name of its sheet: `Matkakustannukset: matkalaskut`, `Palkat`, `Löner`.
import type { CategoryNames } from './category-names.ts'
import type { TableKind } from '../columns/columns.ts'
import type { Title } from '../above/header.ts'

/** The nearest title that names one category, else the sheet's name, else what wages and travel claims are by nature. */
export function categoryOfTable(categories: CategoryNames, titles: readonly Title[], sheetName: string, kind: TableKind): string | null {
  const texts = [...titles.map(({ text }) => text).reverse(), sheetName]
  const named = texts.map((text) => namedIn(text, categories)).find((category) => category !== null)
  if (kind === 'wages') return categories.named('palkat') ?? named ?? null
  return named ?? (kind === 'travel' ? categories.named('matkakulut') : null)
}

/** A title may have a part beside the category that names none: `Kustannuserittely: Palvelut`. */
function namedIn(text: string, categories: CategoryNames): string | null {
  const whole = categories.named(text)
  if (whole !== null || text.length > 120) return whole
  const ids = new Set(
    text
      .split(/[:;–—]| - /)
      .map((part) => categories.named(part))
      .filter((id) => id !== null),
  )
  const [only, ...others] = ids
  return only !== undefined && others.length === 0 ? only : null
}
