// Elements of a table that nobody knows, in OpenDocument and SpreadsheetML. Law: some programs read through them as if they were not there, so that one
// which holds tables, rows, cells or texts makes the file damaged: a person might see what we leave out.
import { damaged } from '../xlsx/refusal.ts'
import type { Markup } from './markup.ts'

/** Refuses the file where the element just opened holds such an element, however deep. */
export function mustNotHold(markup: Markup, names: ReadonlySet<string>): void {
  const level = markup.depth
  while (markup.nextChild(level)) {
    if (names.has(markup.name)) damaged()
    mustNotHold(markup, names)
  }
}
