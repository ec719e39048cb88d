// Receipts of self-financing, put into their localities.
import { noteRow, type ContentDraft } from './draft.ts'
import { placeIn, type FoundTable } from './find-table.ts'
import { expected } from './kind.ts'
import { putAt, valueAt } from './path.ts'
import type { ReadRow } from './read-table.ts'

/** Puts each receipt into the first locality that has its id; one without such a locality is a fault. */
export function readReceipts(draft: ContentDraft, found: FoundTable, rows: readonly ReadRow[], localities: readonly ReadRow[]): void {
  const ids = localities.map((row) => valueAt(row.content, 'id'))
  const received = new Map<number, number>()
  rows.forEach((row, number) => {
    const id = valueAt(row.content, 'locality')
    const locality = ids.indexOf(id)
    if (locality < 0) {
      const base = `${found.table.path}.${String(number)}`
      noteRow(draft, base, found, row)
      if (!draft.faulty.has(`${base}.locality`)) strayReceipt(draft, `${base}.locality`, found, row, ids)
      return
    }
    const index = received.get(locality) ?? 0
    received.set(locality, index + 1)
    const base = `localities.${String(locality)}.selfFinancing.received.${String(index)}`
    const content = Object.fromEntries(Object.entries(row.content).filter(([key]) => key !== 'locality'))
    putAt(draft.content, base, content)
    noteRow(draft, base, found, row)
  })
}

function strayReceipt(draft: ContentDraft, path: string, found: FoundTable, row: ReadRow, ids: readonly unknown[]): void {
  const place = placeIn(found, row.row, 'locality', path)
  draft.faulty.add(path)
  draft.findings.push(expected(JSON.stringify(valueAt(row.content, 'locality')), { kind: 'oneOf', values: ids.map(String) })(place))
}
