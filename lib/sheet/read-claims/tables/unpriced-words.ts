// Words in the place of a description, right below a line of a list without vouchers and days: `Esite` and no amount. Law: they may go on with the line above, which they are
// read with, or be a cost whose amount is missing; where no total agrees with the lines and only some lines have such words, they are asked about, too. Above all lines they
// look like a heading, which they are where others stand below.
import { finding, type Finding } from '../../../core/finding.ts'
import type { PlacedText, ReadRow } from '../rows/row-reader.ts'
import { quoted } from '../words/quoted.ts'

export class UnpricedWords {
  readonly #rows: ReadRow[] = []
  readonly #firstColumn: number
  #isAsked: boolean
  /** The only words alone, above all lines. */
  #first: PlacedText | null = null
  /** How many rows of words alone there are. */
  #headings = 0

  /** `firstColumn` is where headings stand among lines with vouchers or days. */
  constructor(linesAreMarked: boolean, firstColumn: number) {
    this.#isAsked = !linesAreMarked
    this.#firstColumn = linesAreMarked ? firstColumn : -1
  }

  /** A heading above all lines: words alone are headings in this list; `isKnown` where they name a part of it. */
  takeHeading(text: PlacedText, lines: number, isKnown: boolean): void {
    this.#headings += 1
    if (lines > 0) return
    this.#isAsked = false
    const mayBeCost = text.role === 'description' && text.column !== this.#firstColumn && isItem(text.text)
    this.#first = !isKnown && mayBeCost ? text : null
  }

  /** Takes a row of words that go on with a line. */
  take(row: ReadRow): void {
    const [only, ...others] = row.texts
    this.#headings += 1
    if (!this.#isAsked || only === undefined || others.length > 0 || row.source.cells.length > 1) return
    if (only.role === 'description' && row.isQuiet && isItem(only.text)) this.#rows.push(row)
  }

  /** So many lines there are, and so their total is. */
  findings(lines: number, totalAgrees: boolean): readonly Finding[] {
    if (totalAgrees || this.#rows.length * 2 > lines) return []
    if (this.#first !== null && this.#headings === 1 && lines > 1)
      return [finding('row-left-out', { text: quoted(this.#first.text) }, this.#first.at, 'warning')]
    return this.#rows.map(({ texts: [only], at }) => finding('row-left-out', { text: quoted(only?.text ?? '') }, at, 'warning'))
  }
}

/** `Esite`: a word with a capital, and no label. */
const isItem = (text: string): boolean => text.length <= LONGEST && /^\p{Lu}[^:;]*[\p{L}\d)]$/u.test(text.trim())
const LONGEST = 60
