// Where a formula stands, and how it gets at other cells.
import type { Sheet } from '../model/sheet.ts'
import type { Workbook } from '../model/workbook.ts'
import type { Scalar } from './values.ts'

export interface Place {
  readonly workbook: Workbook
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  /** The calculated value of any cell. */
  readonly valueAt: (sheet: Sheet, row: number, column: number) => Scalar
}
