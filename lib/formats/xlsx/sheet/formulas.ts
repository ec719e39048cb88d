// The formulas of a sheet as written. Law: a cell with a formula is known to have one; the text of a shared one is written out within bounds.
import type { Merge, PlaceInArray } from '../../../sheet/grid.ts'
import type { Tally } from '../workbook/context.ts'
import type { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'
import { rangeOf } from './address.ts'
import { SharedFormula } from './shared-formula.ts'

/** A longer formula is not written out for the cells that share it. */
const LONGEST = 1_000
/** So much text of shared formulas is written out for a workbook; beyond, a cell that shares one has '' as its formula. */
const MOST_SPELLED_OUT = 8 * 1024 * 1024
/** So many ranges of a sheet that one formula fills are known; of those beyond, only the first cell has a formula. */
const MOST_FILLED = 64

/** What a cell has of a formula: its text, and where it calculates with lists the place within what it gives. */
export interface WrittenFormula {
  readonly text: string
  readonly inArray?: PlaceInArray
}

/** A range that one formula fills. */
interface Filled extends Merge {
  readonly text: string
}

export class Formulas {
  readonly #tally: Tally
  readonly #shared = new Map<string, SharedFormula>()
  readonly #filled: Filled[] = []

  constructor(tally: Tally) {
    this.#tally = tally
  }

  /** Reads the `f` element just opened, of the cell at this row and column; the formula has no `=`. */
  read(scanner: Scanner, row: number, column: number): WrittenFormula {
    this.#tally.formulas++
    const type = scanner.attribute('t')
    const isFilling = type === 'array' || type === 'dataTable'
    const range = isFilling ? rangeOf(scanner.attribute('ref') ?? '') : null
    const group = type === 'shared' ? scanner.attribute('si') : null
    scanner.content()
    const text = unescaped(scanner.text()).replace(/^=/, '')
    this.#tally.namesTables ||= text.includes('[')
    if (isFilling) return this.#fill(text, range)
    return { text: group === null ? text : this.#shareable(group, text, row, column) }
  }

  /** What a cell without a formula of its own has of one that fills several cells. */
  at(row: number, column: number): WrittenFormula | undefined {
    const range = this.#filled.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)
    return range && { text: range.text, inArray: { row: row - range.top, column: column - range.left } }
  }

  #fill(text: string, range: Merge | null): WrittenFormula {
    const isLarge = range !== null && (range.bottom > range.top || range.right > range.left)
    if (isLarge && this.#filled.length < MOST_FILLED) this.#filled.push({ ...range, text })
    // What fills a table of data has no text of its own, and so no list to have a place in.
    return text === '' ? { text } : { text, inArray: { row: 0, column: 0 } }
  }

  #shareable(group: string, text: string, row: number, column: number): string {
    if (text === '') return this.#follow(group, row, column)
    if (text.length <= LONGEST) this.#shared.set(group, new SharedFormula(text, row, column))
    else this.#shared.delete(group)
    return text
  }

  #follow(group: string, row: number, column: number): string {
    const shared = this.#shared.get(group)
    if (shared === undefined || this.#tally.spelledOut > MOST_SPELLED_OUT) return ''
    const text = shared.at(row, column)
    this.#tally.spelledOut += text.length
    return text
  }
}
