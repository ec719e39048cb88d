// Links of cells, recorded. Law: a link is what was given and nothing is followed; its text is a value like any other.
import type { Range } from './range.ts'
import { invalidArgument } from './refusal.ts'

const parts = ['address', 'documentReference', 'screenTip', 'textToDisplay']

/** The one link of all cells of a range; null where they have none or differ. */
export function hyperlinkOf({ sheet, area }: Range): unknown {
  const found = [...sheet.formats.valuesIn('hyperlink', area)]
  return found.length === 1 ? (found[0] ?? null) : null
}

export function setHyperlink(range: Range, link: Readonly<Record<string, unknown>>): void {
  const isText = Object.entries(link).every(([name, value]) => parts.includes(name) && typeof value === 'string')
  if (!isText || (link['address'] === undefined && link['documentReference'] === undefined)) throw invalidArgument('Range.hyperlink')
  range.sheet.protection.checkAllowed('allowInsertHyperlinks', 'Range.hyperlink')
  range.sheet.formats.set('hyperlink', range.area, link)
  if (link['textToDisplay'] !== undefined) range.enter(link['textToDisplay'])
}
