// A co-author: somebody who posts and edits in the same workbook while we do. What is posted is worked out beforehand, so that it can be done between any
// two requests of ours.
import { appended } from '../../../addin/workbook/chain.ts'
import { rowsFor, type Known } from '../../../addin/workbook/excel/ledger/rows.ts'
import { postedContents } from '../../../lib/sheet/project-workbook/postings.ts'
import { tables, type Posting } from '../../../lib/sheet/project-workbook/index.ts'
import type { Workbook } from '../../excel-host/model/workbook.ts'

const ids = ['ledger', 'postedLines', 'postedFindings'] as const

/** Gives what posts a claim after a head, all at once and for good. */
export async function coauthorPosting(
  workbook: Workbook,
  known: Known,
  chain: { readonly head: string; readonly length: number },
  claim: Posting,
): Promise<() => void> {
  const contents = postedContents((await appended(chain, [claim])).map((posting) => ({ ...posting, state: 'posted' as const })))
  const parts = ids.map((id) => {
    const headings = workbook.table(tables[id].name).columns.map(({ name }) => name)
    return { id, rows: rowsFor(id, contents[id] ?? [], headings, known).entries }
  })
  return () => {
    workbook.byCoauthor(() => {
      for (const { id, rows } of parts) if (rows.length > 0) workbook.table(tables[id].name).addRows(null, rows)
    })
  }
}
