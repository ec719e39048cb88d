// Looks at the tables of a workbook themselves, not through the add-in: each posting whole and once, every cell as it was to be written, and a chain whose
// hashes are worked out anew.
import { hashAfter } from '../../../addin/workbook/chain.ts'
import { rowsFor, type Known } from '../../../addin/workbook/excel/ledger/rows.ts'
import { postedContents } from '../../../lib/sheet/project-workbook/postings.ts'
import { tables, type Posting } from '../../../lib/sheet/project-workbook/index.ts'
import type { Workbook } from '../../excel-host/model/workbook.ts'

type Row = readonly (string | number | boolean)[]

interface RawTable {
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

/** The rows of a table that have anything in them. */
export function rowsOf(workbook: Workbook, name: string): RawTable {
  const table = workbook.table(name)
  return {
    headings: table.columns.map((column) => column.name),
    rows: table.dataRange.values.filter((row) => row.some((value) => value !== '')),
  }
}

interface LedgerLine {
  readonly number: number
  readonly state: string
  readonly key: string
  readonly previousHash: string
  readonly hash: string
}

export function ledgerOf(workbook: Workbook, known: Known): LedgerLine[] {
  const { headings, rows } = rowsOf(workbook, tables.ledger.name)
  const { columns } = rowsFor('ledger', [], headings, known)
  const at = (row: Row, path: string): string | number | boolean => row[columns.get(path) ?? -1] ?? ''
  const lines = rows.map((row) => ({
    number: Number(at(row, 'number')),
    state: known.glossary.idOf('posting', String(at(row, 'state'))) ?? '?',
    key: String(at(row, 'importKey')),
    previousHash: String(at(row, 'previousHash')),
    hash: String(at(row, 'hash')),
  }))
  return lines.sort((one, other) => one.number - other.number)
}

export const headIn = (workbook: Workbook, known: Known): string => ledgerOf(workbook, known).at(-1)?.hash ?? 'start'

/** Everything that is wrong with what should have been posted, and nothing else; an empty list is what one wants. */
export async function ledgerFaults(workbook: Workbook, known: Known, expected: ReadonlyMap<string, Posting>): Promise<string[]> {
  const ledger = ledgerOf(workbook, known)
  const faults: string[] = []
  let head = 'start'
  for (const [index, line] of ledger.entries()) {
    const claim = expected.get(line.key)
    if (line.number !== index + 1) faults.push(`posting ${line.key} has the number ${String(line.number)}, not ${String(index + 1)}`)
    if (line.state !== 'posted') faults.push(`posting ${line.key} is ${line.state}`)
    if (line.previousHash !== head) faults.push(`posting ${line.key} follows another`)
    if (claim === undefined) faults.push(`posting ${line.key} was never posted`)
    else if ((await hashAfter(line.previousHash, claim)) !== line.hash) faults.push(`posting ${line.key} has another hash`)
    head = line.hash
  }
  for (const key of expected.keys())
    if (ledger.filter((line) => line.key === key).length !== 1)
      faults.push(`posting ${key} stands ${String(ledger.filter((line) => line.key === key).length)} times`)
  return [...faults, ...rowFaults(workbook, known, expected, 'postedLines'), ...rowFaults(workbook, known, expected, 'postedFindings')]
}

function rowFaults(
  workbook: Workbook,
  known: Known,
  expected: ReadonlyMap<string, Posting>,
  id: 'postedLines' | 'postedFindings',
): string[] {
  const { headings, rows } = rowsOf(workbook, tables[id].name)
  const posted = [...expected.values()].map((one) => ({ ...one, state: 'posted' as const }))
  const { shown } = rowsFor(id, postedContents(posted)[id] ?? [], headings, known)
  const written = (row: readonly unknown[]): string =>
    JSON.stringify(row.map((value, index) => (shown[0]?.[index] === null ? null : value)))
  const left = new Map<string, number>()
  for (const row of shown) left.set(written(row), (left.get(written(row)) ?? 0) + 1)
  const faults = rows.flatMap((row) => {
    const text = written(row)
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count > 0 ? [] : [`${id}: a row too many: ${text}`]
  })
  return [...faults, ...[...left].flatMap(([text, count]) => (count > 0 ? [`${id}: a row is missing: ${text}`] : []))]
}
