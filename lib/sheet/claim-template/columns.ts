// The columns of the claim template's list of costs, and where everything stands on its sheet.
import { columnName } from '../grid.ts'
import type { Area, StyleToken } from '../plan.ts'

export const claimColumns = [
  'voucher',
  'incurredOn',
  'paidOn',
  'supplier',
  'description',
  'category',
  'phase',
  'net',
  'rate',
  'vat',
  'gross',
] as const
export type ClaimColumn = (typeof claimColumns)[number]

export const columnOf = (column: ClaimColumn): number => claimColumns.indexOf(column)

interface Look {
  readonly width: number
  readonly style: StyleToken
}

export const looks: Readonly<Record<ClaimColumn, Look>> = {
  voucher: { width: 13, style: 'inputText' },
  incurredOn: { width: 16, style: 'inputDate' },
  paidOn: { width: 16, style: 'inputDate' },
  supplier: { width: 30, style: 'inputText' },
  description: { width: 38, style: 'inputText' },
  category: { width: 34, style: 'inputText' },
  phase: { width: 8, style: 'inputText' },
  net: { width: 16, style: 'inputMoney' },
  rate: { width: 9, style: 'inputText' },
  vat: { width: 14, style: 'inputMoney' },
  gross: { width: 16, style: 'inputMoney' },
}

/** The block above the list: labels with values at the left, the cap at the right. */
export const block = { firstRow: 4, label: columnOf('voucher'), value: columnOf('supplier') } as const
export const capBlock = { firstRow: 4, label: columnOf('category'), value: columnOf('net') } as const

export const HEADING_ROW = 11
const LINES = 80
export const firstLine = HEADING_ROW + 1
export const lastLine = HEADING_ROW + LINES
export const totalRow = lastLine + 1
export const signatureRow = totalRow + 3

/** The cells of the list in a column. */
export const linesOf = (column: ClaimColumn): Area => ({
  top: firstLine,
  left: columnOf(column),
  bottom: lastLine,
  right: columnOf(column),
})

/** `H12:H91`. */
export const rangeOf = (column: ClaimColumn): string =>
  `${columnName(columnOf(column))}${String(firstLine)}:${columnName(columnOf(column))}${String(lastLine)}`

/** `$I$4`. */
export const cellOf = (row: number, column: number): string => `$${columnName(column)}$${String(row)}`
