// Elements of an OpenDocument table that nobody knows. Law: LibreOffice reads through them as if they were not there, so that one which holds tables, rows,
// cells or texts makes the file damaged: a person would see what we leave out.
import { damaged } from '../../xlsx/refusal.ts'
import type { Markup } from '../markup.ts'

/** Refuses the file where the element just opened holds such an element, however deep. */
export function mustNotHold(markup: Markup, names: ReadonlySet<string>): void {
  const level = markup.depth
  while (markup.nextChild(level)) {
    if (names.has(markup.name)) damaged()
    mustNotHold(markup, names)
  }
}
