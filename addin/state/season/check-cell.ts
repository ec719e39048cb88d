// Which cell of the workbook a check is about. Law: a finding about a cost line shows at the cell of that line that has to be looked at.
import { placeText } from '../../../lib/core/claim.ts'
import type { AssessedLine } from '../../../lib/core/eligibility/index.ts'
import type { Finding } from '../../../lib/core/finding.ts'
import type { TableId } from '../../../lib/sheet/project-workbook/index.ts'
import type { CellPlace } from '../../workbook/door.ts'
import type { Check } from './check.ts'
import { placeAt, type WorkbookCells } from './workbook-cells.ts'

/** The cell to select; null where the workbook shows it nowhere. */
export function checkCell({ subject, finding }: Check, cells: WorkbookCells, lines: readonly AssessedLine[]): CellPlace | null {
  switch (subject.kind) {
    case 'workbook':
      return placeAt(finding.at)
    case 'project':
      return projectCell(cells, subject.finding, lines)
    case 'claim':
      return (
        (subject.lineAt === null ? null : lineCell(cells, subject.file, subject.lineAt, finding.code)) ??
        postingCell(cells, subject.importKey)
      )
    case 'line':
      return lineCell(cells, subject.line.place.file, subject.line.line.at, finding.code)
  }
}

/** The column of a posted line in which a finding is seen; the amount where nothing else is said. */
const lineColumns: Readonly<Record<string, string>> = {
  'outside-project-period': 'incurredOn',
  'date-unreadable': 'incurredOn',
  'date-ambiguous': 'incurredOn',
  'not-paid': 'paidOn',
  'paid-date-unknown': 'paidOn',
  'voucher-missing': 'voucher',
  'claimed-twice': 'voucher',
  'claimed-twice-likely': 'voucher',
  'summary-without-vouchers': 'voucher',
  'vat-recoverable': 'vatCents',
  'vat-unknown': 'vatCents',
  'vat-not-stated': 'vatCents',
  'vat-implausible': 'vatRate',
  'category-unknown': 'category',
  'category-not-approved': 'category',
  'covered-by-simplified-cost': 'category',
  'equipment-not-eligible': 'description',
  'cost-not-eligible': 'description',
  'double-funding': 'description',
  'currency-not-euro': 'currency',
  'travel-above-rate': 'kilometreCents',
}

export const lineCell = (cells: WorkbookCells, file: string, at: string, code = ''): CellPlace | null =>
  cells.inTable('postedLines', { file, at }, lineColumns[code] ?? 'grossCents')

/** The row of the ledger by which a claim was posted. */
export const postingCell = (cells: WorkbookCells, importKey: string): CellPlace | null => cells.inTable('ledger', { importKey }, 'file')

/** Where a finding about the whole project is mended or explained. */
function projectCell(cells: WorkbookCells, finding: Finding, lines: readonly AssessedLine[]): CellPlace | null {
  const row = (table: TableId, values: Readonly<Record<string, unknown>>, column?: string): CellPlace | null =>
    cells.inTable(table, values, column) ?? cells.ofTable(table)
  switch (finding.code) {
    case 'over-cap':
      return lineNamed(cells, finding.at, lines) ?? row('localities', { id: finding.figures.locality })
    case 'cap-reached':
      return row('localities', { id: finding.figures.locality })
    case 'cap-override-without-decision':
      return row('localities', { id: finding.figures.locality }, 'capOverride.decisionRef')
    case 'caps-above-maximum':
      return cells.ofField('terms.maximum.cents')
    case 'self-financing-outstanding':
      return row('receipts', { locality: finding.figures.locality })
    case 'claim-missing':
    case 'period-gap':
    case 'period-overlap':
      return row('claims', { number: finding.figures.claim })
    case 'claim-out-of-order':
    case 'claim-late':
      return row('claims', { number: finding.figures.claim }, 'filedOn')
    case 'category-overrun':
      return row('budgetCategories', { id: finding.figures.category })
    case 'decision-unmatched':
      return row('decisions', { at: finding.figures.place, code: finding.figures.decided })
    case 'phase-outside-target':
    case 'phase-outside-project':
      return phaseCell(finding.figures, row)
    case 'kick-off-outside-target':
      return row('gatherings', { locality: finding.figures.locality, kind: 'kickOff' }, 'date')
    case 'domain-not-represented':
      return row('gatherings', { locality: finding.figures.locality })
    case 'description-missing':
      return row('descriptions', { locality: finding.figures.locality })
    default:
      return null
  }
}

type RowFinder = (table: TableId, values: Readonly<Record<string, unknown>>, column?: string) => CellPlace | null

const phaseCell = ({ locality, phase }: { readonly locality: string; readonly phase: string }, row: RowFinder): CellPlace | null =>
  phase === 'c' ? row('descriptions', { locality }, 'deliveredOn') : row('gatherings', { locality, kind: phase }, 'date')

/** A posted line by its place as settlements name it: `file sheet!cell`. */
function lineNamed(cells: WorkbookCells, place: string | undefined, lines: readonly AssessedLine[]): CellPlace | null {
  const line = lines.find((one) => placeText(one.place.file, one.line.at) === place)
  return line === undefined ? null : lineCell(cells, line.place.file, line.line.at)
}
