// The printed columns of a table on a page: what each holds, how wide it is, how large the letters are. Law: the same in .pdf and .docx.
import type { Column, ColumnKind, Row, Table } from '../../core/report/block.ts'
import type { Language } from '../../core/locality.ts'
import { formatValue } from '../../i18n/report/index.ts'
import { longestPiece } from './breakable.ts'
import { pageColumns, type PageColumn, type PageColumns } from './widths.ts'

export interface ColumnsOnPage extends PageColumns {
  /** Each column with its index in the table's rows. */
  readonly shown: readonly { readonly column: Column; readonly index: number }[]
  readonly kinds: readonly ColumnKind[]
}

/** The columns on a page some points wide. */
export function columnsOnPage(table: Table, language: Language, width: number): ColumnsOnPage {
  const shown = table.columns.flatMap((column, index) => (column.shown === 'all' ? [{ column, index }] : []))
  const rows = [...table.rows, ...table.closing]
  const columns = shown.map(({ column, index }) => pageColumn(column, rows, index, language))
  return { ...pageColumns(columns, width), shown, kinds: columns.map(({ kind }) => kind) }
}

/** A column of amounts that also holds words is a column of words; a column of words all this short need not break any. */
const SHORT_WORDS = 14

function pageColumn({ kind, title, width }: Column, rows: readonly Row[], index: number, language: Language): PageColumn {
  let [longest, words, word] = [0, 0, 0]
  for (const { values } of rows) {
    const value = values[index]
    if (value === undefined || value.kind === 'blank') continue
    if (value.kind === 'text') {
      words = Math.max(words, value.text.length)
      word = Math.max(word, longestPiece(value.text))
    } else longest = Math.max(longest, formatValue(value, language).length)
  }
  return {
    kind: words > SHORT_WORDS ? 'wrapped' : kind,
    wish: width,
    heading: title,
    longest: Math.max(longest, words > SHORT_WORDS ? 0 : words),
    word,
  }
}
