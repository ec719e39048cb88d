// What the rows of a list prove about the parts of their totals: that they make them, and that side costs are the rate that their heading says. Law: three rows of four
// must say so, two at least; then a row that says otherwise is asked about as an error, since nobody knows which of its amounts is wrong.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { cellAt, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { centsIn } from '../columns/column-cents.ts'
import type { Column, Columns } from '../columns/columns.ts'
import { shownText } from '../words/shown.ts'
import type { ReadRow } from './row-reader.ts'

export interface ProvenParts {
  /** Whether the parts make the total. */
  readonly areMade: boolean
  /** The side costs of a wage, and how many per cent of it they are. */
  readonly side: { readonly column: number; readonly wage: number; readonly rate: number } | null
}

const NO_PROOF: ProvenParts = { areMade: false, side: null }

/** So many rows tell. */
const LOOKED_AT = 200

export const partRoles: readonly Role[] = ['wage', 'sideCosts', 'part', 'kilometreCompensation']

export function provenParts({ byColumn }: Columns, roles: ReadonlySet<Role>, body: readonly GridRow[]): ProvenParts {
  if (!partRoles.some((role) => roles.has(role))) return NO_PROOF
  const all = [...byColumn.values()]
  const of = (...some: readonly Role[]): readonly Column[] => all.filter(({ role }) => role !== null && some.includes(role))
  const rows = body.slice(0, LOOKED_AT)
  const [gross, ...others] = of('gross')
  const parts = of(...partRoles)
  const areMade =
    gross !== undefined &&
    others.length === 0 &&
    isProven(rows, (row) => {
      const [whole, own] = [centsIn(row, gross), parts.flatMap((one) => centsIn(row, one) ?? [])]
      return whole === null || own.length === 0 ? null : Math.abs(own.reduce((sum, cents) => sum + cents, 0) - whole) <= 1
    })
  return { areMade, side: sideOf(of('sideCosts'), of('wage'), rows) }
}

function sideOf(side: readonly Column[], wages: readonly Column[], rows: readonly GridRow[]): ProvenParts['side'] {
  const [[column, ...others], [wage, ...moreWages]] = [side, wages]
  if (column === undefined || wage === undefined || others.length + moreWages.length > 0) return null
  const rate = Number((/(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(column.text)?.[1] ?? '').replace(',', '.'))
  const found = { column: column.column, wage: wage.column, rate }
  const isSo = (row: GridRow): boolean | null => {
    const [part, whole] = [centsIn(row, column), centsIn(row, wage)]
    return part === null || whole === null || whole === 0 ? null : isRate(part, whole, rate)
  }
  return rate > 0 && isProven(rows, isSo) ? found : null
}

const isRate = (part: number, whole: number, rate: number): boolean => Math.abs((whole * rate) / 100 - part) <= 2

function isProven(rows: readonly GridRow[], isSo: (row: GridRow) => boolean | null): boolean {
  let [held, tried] = [0, 0]
  for (const row of rows) {
    const one = isSo(row)
    if (one === null) continue
    tried += 1
    if (one) held += 1
  }
  return held > 1 && held * 3 >= tried * 2
}

/** `Sivukulut 25 %` of 250 beside a wage of 800, where the other rows have their 25 per cent. */
export function sideFault(row: ReadRow, { side }: ProvenParts): Finding | null {
  if (side === null) return null
  const amountIn = (column: number): number | null => {
    const reading = row.amounts.find((one) => one.column.column === column)?.reading
    return reading?.kind === 'amount' ? toInteger(reading.cents) : null
  }
  const [part, whole] = [amountIn(side.column), amountIn(side.wage)]
  const placed = row.amounts.find((one) => one.column.column === side.column)
  if (part === null || whole === null || whole === 0 || placed === undefined || isRate(part, whole, side.rate)) return null
  const [some, all] = [side.column, side.wage].map((column) => shownText(cellAt(row.source, column) ?? placed.cell, false) ?? '')
  return finding('amount-uncertain', { text: `${String(side.rate)} % × ${all ?? ''} ≠ ${some ?? ''}`.slice(0, 60) }, placed.at)
}
