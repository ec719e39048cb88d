// What the cells of all sheets of a workbook refer to, and what they are counted against.
import type { Limits } from '../limits.ts'
import type { Hides } from '../../letters.ts'
import { Questions } from '../../questions.ts'
import type { StyledRun } from './shared-strings.ts'
import type { SharedTexts } from './shared-texts.ts'
import type { CellStyles, StyleFormats } from './styles/index.ts'

export interface WorkbookContext {
  readonly date1904: boolean
  readonly formats: StyleFormats
  /** The cell styles whose text is struck through. */
  readonly struck: ReadonlySet<number>
  /** The cell styles that hide letters. */
  readonly unseen: ReadonlyMap<number, Hides>
  readonly styles: CellStyles
  readonly strings: SharedTexts
  /** The parts that have a look of their own, of those shared texts that have such. */
  readonly runs: ReadonlyMap<number, readonly StyledRun[]>
  readonly limits: Limits
  readonly tally: Tally
}

/** What has been read of a workbook so far. */
export class Tally extends Questions {
  /** Rows with something in them, and all elements of rows. */
  rows = 0
  rowElements = 0
  cells = 0
  ranges = 0
  /** Characters of all cells' texts; a shared text counts for every cell that shows it. */
  characters = 0
  /** Formulas of the sheets read so far. */
  formulas = 0
  /** Whether a formula may refer to a table by its name. */
  namesTables = false
  /** Characters of shared formulas written out for the cells that follow their first one. */
  spelledOut = 0
  /** Looks of styles that rules were tried on beforehand. */
  tried = 0
}
