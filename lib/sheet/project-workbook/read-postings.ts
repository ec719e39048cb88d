// Reads the postings of a workbook back. Law: a posting is whole or it is told: every line and finding belongs to a row of the ledger, and the ledger
// says how many of them there are.
import { groupedBy } from '../../core/claim.ts'
import type { Expectation } from '../../core/expectation.ts'
import type { Checked, Finding } from '../../core/finding.ts'
import type { Grid } from '../grid.ts'
import { placeIn, type FoundTable } from './find-table.ts'
import { expected } from './kind.ts'
import { inOrder } from './order.ts'
import { valueAt } from './path.ts'
import { parsePosting, type Posting } from './postings.ts'
import { localityGlossary, openWorkbook } from './read.ts'
import { foundTables } from './read-sheets.ts'
import { readRows, type ReadRow } from './read-table.ts'
import { postedSheets } from './sheets.ts'
import type { AllNames } from './words.ts'

/**
 * The postings of a workbook in the order of the ledger; null where it is no project workbook. The value inside is null where a cell of theirs cannot be
 * read; postings that do not fit together are given with error findings.
 */
export function readPostings(sheets: readonly Grid[], words: AllNames): Checked<Posting[] | null> | null {
  const workbook = openWorkbook(sheets, words)
  if (workbook === null) return null
  if ('code' in workbook) return { value: null, findings: [workbook] }
  const { tables, lost, findings } = foundTables(postedSheets, workbook.known, workbook.glossary)
  const glossary = localityGlossary(workbook, words)
  const read = ([tables.ledger, tables.postedLines, tables.postedFindings] as const).map((found) =>
    found === undefined ? null : { found, rows: readRows(found, glossary) },
  )
  const [ledger, lines, noted] = read
  if (lost.length > 0 || !ledger || !lines || !noted) return { value: null, findings: [...findings, ...lost] }
  const told = [...findings, ...[ledger, lines, noted].flatMap(cellFaults)]
  const isWhole = [ledger, lines, noted].every(({ rows }) => rows.every(({ faults }) => faults.every((one) => one.isQuestion)))
  const checked = isWhole ? postingsOf(ledger, lines, noted) : { value: null, findings: [] }
  return { value: checked.value, findings: inOrder([...told, ...checked.findings], sheets) }
}

/** A table of postings with its rows. */
interface Read {
  readonly found: FoundTable
  readonly rows: readonly ReadRow[]
}

const cellFaults = ({ found, rows }: Read): Finding[] =>
  rows.flatMap(({ row, faults }, index) => faults.map(({ path, fault }) => fault(placeIn(found, row, path, pathOf(found, index, path)))))

const pathOf = (found: FoundTable, index: number, column: string): string => `${found.table.path}.${String(index)}.${column}`

function postingsOf(ledger: Read, lines: Read, noted: Read): Checked<Posting[] | null> {
  const [linesOf, findingsOf] = [lines, noted].map((read) => groupedBy(read.rows, keyOf))
  const parts = (row: ReadRow): { lines: ReadRow[]; findings: ReadRow[] } => ({
    lines: linesOf?.get(keyOf(row)) ?? [],
    findings: findingsOf?.get(keyOf(row)) ?? [],
  })
  const parsed = ledger.rows.map((row) => parsePosting(row.content, parts(row).lines.map(contentOf), parts(row).findings.map(contentOf)))
  const posted = new Map(ledger.rows.map((row) => [keyOf(row), row]))
  return {
    value: parsed.every((one) => one !== null) ? parsed : null,
    findings: [
      ...ledger.rows.flatMap((row, index) => [
        ...(parsed[index] === null ? [unlike(ledger, index, 'statedPeriod.end', { kind: 'notBefore' })] : []),
        ...unlikeCount(ledger, index, 'lines', parts(row).lines.length),
        ...unlikeCount(ledger, index, 'findings', parts(row).findings.length),
      ]),
      ...lines.rows.flatMap((row, index) => strays(lines, index, posted.get(keyOf(row)), copied)),
      ...noted.rows.flatMap((row, index) => strays(noted, index, posted.get(keyOf(row)), [])),
    ],
  }
}

const keyOf = (row: ReadRow): unknown => valueAt(row.content, 'importKey')
const contentOf = (row: ReadRow): object => row.content

/** What stands in every line as it stands in the ledger. */
const copied = ['state', 'locality', 'claim', 'file'] as const

/** A row without its posting, or one that says otherwise than the ledger. */
function strays(read: Read, index: number, posted: ReadRow | undefined, columns: readonly string[]): Finding[] {
  if (posted === undefined) return [unlike(read, index, 'importKey', { kind: 'present' })]
  return columns.flatMap((path) => {
    const value = valueAt(posted.content, path)
    const isSame = value === valueAt(read.rows[index]?.content, path)
    return isSame ? [] : [unlike(read, index, path, { kind: 'oneOf', values: [quoted(value)] })]
  })
}

const unlikeCount = (read: Read, index: number, path: string, count: number): Finding[] =>
  valueAt(read.rows[index]?.content, path) === count ? [] : [unlike(read, index, path, { kind: 'oneOf', values: [String(count)] })]

/** A cell that should say something else. */
function unlike({ found, rows }: Read, index: number, path: string, expectation: Expectation): Finding {
  return expected(
    quoted(valueAt(rows[index]?.content, path)),
    expectation,
  )(placeIn(found, rows[index]?.row, path, pathOf(found, index, path)))
}

const quoted = (value: unknown): string => (value === undefined ? '–' : JSON.stringify(value))
