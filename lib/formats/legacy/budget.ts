// What a workbook of an older format may hold in all its sheets together. Law: it is counted as it is read, and too much refuses the file.
import type { Cell } from '../../sheet/grid.ts'
import { Questions } from '../questions.ts'
import { EMPTY_SHARE, type Limits } from '../xlsx/limits.ts'
import { within } from './reading.ts'

/** Counts what all sheets of a workbook have together, and refuses the file where it is too much. */
export class Budget extends Questions {
  readonly limits: Limits
  #cells = 0
  #rows = 0
  #records = 0
  #ranges = 0
  #characters = 0

  constructor(limits: Limits) {
    super()
    this.limits = limits
  }

  cell(cell: Cell): void {
    within('cells', ++this.#cells, this.limits.cells)
    if (cell.kind === 'text') this.text(cell.text)
  }

  /** Refuses so many cells before any of them is held. */
  ahead(cells: number): void {
    within('cells', this.#cells + cells, this.limits.cells)
  }

  /** A record of a part: of those that say nothing there may be `EMPTY_SHARE` times as many as cells. */
  record(): void {
    within('cells', ++this.#records, this.limits.cells * EMPTY_SHARE)
  }

  text(text: string): void {
    within('textLength', text.length, this.limits.textLength)
    within('totalBytes', (this.#characters += text.length), this.limits.totalBytes)
  }

  row(): void {
    within('rows', ++this.#rows, this.limits.rows)
  }

  range(): void {
    within('ranges', ++this.#ranges, this.limits.ranges)
  }
}
