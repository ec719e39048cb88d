// What posting must know of the ledger before it writes, in one request: who is in it, and where the columns of its tables are.
import { textAt, valueAt } from '../../../../lib/sheet/project-workbook/path.ts'
import { findTable } from '../../../../lib/sheet/project-workbook/find-table.ts'
import { tables, type TableId } from '../../../../lib/sheet/project-workbook/index.ts'
import { readRows } from '../../../../lib/sheet/project-workbook/read-table.ts'
import { headOf } from '../../chain.ts'
import type { PostedId } from '../../ledger.ts'
import type { Conversation } from '../conversation.ts'
import { gridOf } from '../reading/grid-of-cells.ts'
import { noneHidden } from '../reading/hidden-lines.ts'
import { missing } from '../trouble.ts'
import type { Known } from './rows.ts'

/** A posting as its row of the ledger names it. */
export interface Standing {
  readonly key: string
  readonly number: number
  readonly isPending: boolean
  readonly hash: string
}

export interface PostingTable {
  readonly table: Excel.Table
  readonly headings: readonly unknown[]
}

export interface OpenPosting {
  readonly tables: Readonly<Record<PostedId, PostingTable>>
  readonly standings: readonly Standing[]
  readonly head: string
  /** Asks for the ledger as it stands at the next sync. */
  readonly again: () => () => Standing[]
}

export async function openPosting({ workbook, sync }: Conversation, known: Known): Promise<OpenPosting> {
  const ask = (id: PostedId): (() => PostingTable) => {
    const table = workbook.tables.getItem(tables[id].name)
    const header = table.getHeaderRowRange().load('values')
    return () => ({ table, headings: (header.values as unknown[][])[0] ?? [] })
  }
  const [ledger, postedLines, postedFindings] = [ask('ledger'), ask('postedLines'), ask('postedFindings')]
  const again = (): (() => Standing[]) => standingsOf(workbook, known)
  const standings = again()
  await sync()
  const now = standings()
  return {
    tables: { ledger: ledger(), postedLines: postedLines(), postedFindings: postedFindings() },
    standings: now,
    head: headOf(now),
    again,
  }
}

/** The whole sheet of the ledger is read, as `read` does: rows below its table count, too. */
function standingsOf(workbook: Excel.Workbook, known: Known): () => Standing[] {
  const sheet = workbook.tables.getItem(tables.ledger.name).worksheet
  const used = sheet.getUsedRange(true).load('values,rowIndex,columnIndex')
  return () => {
    const shape = { name: '', hidden: false, hiddenRows: noneHidden.rows, hiddenColumns: noneHidden.columns, date1904: known.date1904 }
    const grid = gridOf(shape, [{ row: used.rowIndex, column: used.columnIndex, values: used.values }])
    const found = findTable('ledger' satisfies TableId, grid, known.glossary)
    if (found === null || found.missing.length > 0) throw missing(tables.ledger.name)
    return readRows(found, known.glossary).map(({ content }) => ({
      key: textAt(content, 'importKey') ?? '',
      number: Number(valueAt(content, 'number')),
      isPending: valueAt(content, 'state') !== 'posted',
      hash: textAt(content, 'hash') ?? '',
    }))
  }
}
