// What is wrong with the chain of postings, as findings at their rows of the ledger. Law: a posting whose rows were edited is a question (people may correct
// them by hand), a chain that does not hold together is an error; each is told once, in the words of whoever posted.
import { claimedAmount } from '../../lib/core/claim.ts'
import { finding, type Finding } from '../../lib/core/finding.ts'
import { sumOf, ZERO } from '../../lib/core/money.ts'
import { addressOf } from '../../lib/sheet/grid.ts'
import { textAt } from '../../lib/sheet/project-workbook/path.ts'
import { isLinked, type Link } from './chain.ts'
import type { Entry, Ledger } from './ledger.ts'

export function chainFindings({ tables }: Ledger, links: readonly Link<Entry>[]): Finding[] {
  const { grid, columns } = tables.ledger.found
  const at = ({ row }: Entry): string => addressOf(grid, row.row.row, columns.get('file') ?? 0)
  return links.flatMap((link) => [...edited(link, at(link.place)), ...broken(link, at(link.place))])
}

/** Enough of a hash to tell one edit from the next. */
const MARK = 12

function edited({ place: { posted }, computed, isIntact }: Link<Entry>, at: string): Finding[] {
  if (isIntact || computed === null || posted === null) return []
  const { source, lines } = posted.draft
  const claimedCents = sumOf(lines, (line) => claimedAmount(line) ?? ZERO)
  return [finding('posting-edited', { file: source.file, lines: lines.length, claimedCents, content: computed.slice(0, MARK) }, at)]
}

const broken = (link: Link<Entry>, at: string): Finding[] =>
  isLinked(link) ? [] : [finding('ledger-broken', { file: textAt(link.place.row.content, 'file') ?? '', number: link.place.number }, at)]
