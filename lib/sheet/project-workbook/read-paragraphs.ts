// The coordinator's texts, put together from their paragraphs.
import { noteRow, type ContentDraft } from './draft.ts'
import type { FoundTable } from './find-table.ts'
import { putAt, valueAt } from './path.ts'
import type { ReadRow } from './read-table.ts'

/** Joins the paragraphs of each text and language, in the order of their rows. */
export function readParagraphs(draft: ContentDraft, found: FoundTable, rows: readonly ReadRow[]): void {
  rows.forEach((row, index) => {
    noteRow(draft, `${found.table.path}.${String(index)}`, found, row)
    const [kind, language, paragraph] = ['kind', 'language', 'paragraph'].map((path) => String(valueAt(row.content, path)))
    const path = `results.${String(kind)}.${String(language)}`
    const before = valueAt(draft.content, path)
    putAt(draft.content, path, typeof before === 'string' ? `${before}\n${String(paragraph)}` : paragraph)
  })
}
