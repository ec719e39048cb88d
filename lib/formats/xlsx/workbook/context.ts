// What the cells of all sheets of a workbook refer to, and what they are counted against.
import type { Limits } from '../limits.ts'
import type { StyleFormats } from './styles.ts'

export interface WorkbookContext {
  readonly date1904: boolean
  readonly formats: StyleFormats
  /** The cell styles whose text is struck through. */
  readonly struck: ReadonlySet<number>
  readonly strings: readonly string[]
  readonly limits: Limits
  readonly tally: Tally
}

/** What has been read of a workbook so far. */
export class Tally {
  rows = 0
  cells = 0
  ranges = 0
  /** Characters of all cells' texts; a shared text counts for every cell that shows it. */
  characters = 0
  /** Characters of shared formulas written out for the cells that follow their first one. */
  spelledOut = 0
}
