// The formulas of a sheet as written. Law: a cell with a formula is known to have one; the text of a shared one is written out within bounds.
import type { Tally } from '../workbook/context.ts'
import type { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'
import { SharedFormula } from './shared-formula.ts'

/** A longer formula is not written out for the cells that share it. */
const LONGEST = 1_000
/** So much text of shared formulas is written out for a workbook; beyond, a cell that shares one has '' as its formula. */
const MOST_SPELLED_OUT = 8 * 1024 * 1024

export class Formulas {
  readonly #tally: Tally
  readonly #shared = new Map<string, SharedFormula>()

  constructor(tally: Tally) {
    this.#tally = tally
  }

  /** Reads the `f` element just opened, of the cell at this row and column; the formula has no `=`. */
  read(scanner: Scanner, row: number, column: number): string {
    this.#tally.formulas++
    const group = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null
    scanner.content()
    const text = unescaped(scanner.text()).replace(/^=/, '')
    if (group === null) return text
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
