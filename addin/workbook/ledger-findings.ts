// What is wrong with the chain of postings, as findings at their rows of the ledger. Law: a posting whose rows were edited is a question (people may correct
// them by hand), a chain that does not hold together is an error; each is told once, in the words of whoever posted.
import { claimedAmount, type Line } from '../../lib/core/claim.ts'
import { finding, type Finding } from '../../lib/core/finding.ts'
import { sumOf, ZERO } from '../../lib/core/money.ts'
import { addressOf } from '../../lib/sheet/grid.ts'
import type { FoundTable } from '../../lib/sheet/project-workbook/find-table.ts'
import { editedFields } from '../../lib/sheet/project-workbook/line-marks.ts'
import { textAt } from '../../lib/sheet/project-workbook/path.ts'
import type { ReadRow } from '../../lib/sheet/project-workbook/read-table.ts'
import { isLinked, type Link } from './chain.ts'
import type { Entry, Ledger } from './ledger.ts'

export function chainFindings({ tables }: Ledger, links: readonly Link<Entry>[]): Finding[] {
  const { grid, columns } = tables.ledger.found
  const at = ({ row }: Entry): string => addressOf(grid, row.row.row, columns.get('file') ?? 0)
  return links.flatMap((link) => [...edited(link, tables.postedLines.found, at(link.place)), ...broken(link, at(link.place))])
}

/** Enough of a hash to tell one edit from the next. */
const MARK = 12

function edited({ place, computed, isIntact }: Link<Entry>, linesTable: FoundTable, at: string): Finding[] {
  const { posted } = place
  if (isIntact || computed === null || posted === null) return []
  const { source, lines } = posted.draft
  const claimedCents = sumOf(lines, (line) => claimedAmount(line) ?? ZERO)
  const [first, ...others] = editedCells(place.lines, lines, linesTable)
  const cells = first === undefined ? [] : [first, ...others.map((one) => one.slice(linesTable.grid.name.length + 1))]
  const figures = { file: source.file, cells: few(cells).join(', '), lines: lines.length, claimedCents, content: computed.slice(0, MARK) }
  return [finding('posting-edited', figures, first ?? at)]
}

/** The cells of posted lines that say something else than when they were posted; none where their rows bear no marks. */
function editedCells(rows: readonly ReadRow[], lines: readonly Line[], { grid, columns }: FoundTable): string[] {
  return rows.flatMap(({ row, content }, index) => {
    const line = lines[index]
    if (line === undefined) return []
    return editedFields(line, textAt(content, 'marks') ?? '').map((field) => addressOf(grid, row.row, columns.get(field) ?? 0))
  })
}

/** A sentence names no more than these; whoever looks at the first finds the others. */
const MOST_CELLS = 6
const few = (cells: readonly string[]): readonly string[] => (cells.length > MOST_CELLS ? [...cells.slice(0, MOST_CELLS), '…'] : cells)

const broken = (link: Link<Entry>, at: string): Finding[] =>
  isLinked(link) ? [] : [finding('ledger-broken', { file: textAt(link.place.row.content, 'file') ?? '', number: link.place.number }, at)]
