// Words in the place of a description, right below a line of a list without vouchers and days: `Esite` and no amount. Law: they may go on with the line above, which they are
// read with, or be a cost whose amount is missing; where no total agrees with the lines and only some lines have such words, they are asked about, too.
import { finding, type Finding } from '../../../core/finding.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import { quoted } from '../words/quoted.ts'

export class UnpricedWords {
  readonly #rows: ReadRow[] = []
  #isAsked: boolean

  constructor(linesAreMarked: boolean) {
    this.#isAsked = !linesAreMarked
  }

  /** A heading above all lines: words alone are headings in this list. */
  takeHeading(lines: number): void {
    if (lines === 0) this.#isAsked = false
  }

  /** Takes a row of words that go on with a line. */
  take(row: ReadRow): void {
    const [only, ...others] = row.texts
    if (!this.#isAsked || only === undefined || others.length > 0 || row.source.cells.length > 1) return
    if (only.role === 'description' && row.isQuiet && /^\p{Lu}[^:;]*[\p{L}\d)]$/u.test(only.text.trim())) this.#rows.push(row)
  }

  /** So many lines there are, and so their total is. */
  findings(lines: number, totalAgrees: boolean): readonly Finding[] {
    if (totalAgrees || this.#rows.length * 2 > lines) return []
    return this.#rows.map(({ texts: [only], at }) => finding('row-left-out', { text: quoted(only?.text ?? '') }, at, 'warning'))
  }
}
