// A fault that is the same on every line of a list: amounts in cents or thousands, all with a point that may be either sign, all with fractions of a cent. Law: it is told
// at the first of them and asked once of the list, by an error at its column; no line that has an amount is let off its own.
import { finding, isError, type Finding, type FindingCode } from '../../../core/finding.ts'
import { claimedAmount } from '../../../core/claim.ts'
import { addressOf } from '../../grid.ts'
import { amountRoles } from '../../headings.ts'
import type { Column } from '../columns/columns.ts'
import type { ListedLine } from './table-lines.ts'
import type { TableScene } from './table-scene.ts'

/** Of fewer lines each is told. */
const FEWEST = 4

const faults: ReadonlySet<FindingCode> = new Set<FindingCode>(['amount-unreadable', 'amount-ambiguous', 'amount-fraction-of-cent'])

export interface OfList {
  readonly lines: readonly ListedLine[]
  readonly ofColumns: readonly Finding[]
}

export function withSameFaults({ grid, columns }: TableScene, { lines, ofColumns }: OfList): OfList {
  const [first] = lines
  const isFault = (one: Finding): boolean => faults.has(one.code) && isError(one)
  if (first === undefined || lines.length < FEWEST || !first.findings.some(isFault)) return { lines, ofColumns }
  if (lines.some(({ line }) => claimedAmount(line) !== null)) return { lines, ofColumns }
  const isOf = (one: Finding, code: FindingCode, column: number, { line }: ListedLine): boolean =>
    one.code === code && isError(one) && one.at === addressOf(grid, line.row, column)
  const isAsked = ({ at }: Column): boolean => ofColumns.some((one) => one.at === at && one.code === 'heading-uncertain' && isError(one))
  const shared = [...columns.byColumn.values()].flatMap((column) => {
    if (column.role === null || !amountRoles.has(column.role)) return []
    const own = first.findings.find((one) => isFault(one) && isOf(one, one.code, column.column, first))
    const isTold = own !== undefined && (own.code !== 'amount-unreadable' || column.isScaled || isAsked(column))
    return isTold && lines.every((line) => line.findings.some((one) => isOf(one, own.code, column.column, line)))
      ? [{ column, code: own.code }]
      : []
  })
  if (shared.length === 0) return { lines, ofColumns }
  const asked = shared.flatMap(({ column }) =>
    isAsked(column) ? [] : [finding('heading-uncertain', { text: column.text, meaning: '' }, column.at, 'error')],
  )
  return {
    ofColumns: [...ofColumns, ...asked],
    lines: lines.map((line, index) =>
      index === 0
        ? line
        : { ...line, findings: line.findings.filter((one) => !shared.some(({ column, code }) => isOf(one, code, column.column, line))) },
    ),
  }
}
