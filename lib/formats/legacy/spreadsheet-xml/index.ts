// SpreadsheetML 2003, the XML that many finance systems save as .xls. Law: every worksheet is in the grids, or the file is refused.
import type { Checked } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { damaged, refuse } from '../../xlsx/refusal.ts'
import { withoutPlaceholders } from '../../xlsx/workbook/placeholders.ts'
import { Markup } from '../markup.ts'
import { within } from '../reading.ts'
import { bookOf, Budget, SheetBuilder } from '../sheet-builder.ts'
import { Styles } from './styles.ts'
import { TableReader } from './table.ts'

const vocabulary = new Map([
  ['urn:schemas-microsoft-com:office:spreadsheet', 'ss'],
  ['urn:schemas-microsoft-com:office:excel', 'x'],
])

/** Reads decoded text. Throws a Refusal: `unsafe-archive` (a DOCTYPE), `too-large`, or `unreadable-file` (`damaged`, `noSheets`). */
export function readSpreadsheetXml(text: string, limits: Limits): Checked<Grid[]> {
  const markup = new Markup(text, '', vocabulary, limits)
  if (!markup.nextChild(0) || markup.name !== 'ss:Workbook') damaged()
  const read = new WorkbookReader(markup, limits).read()
  markup.nextChild(0)
  if (read.length === 0) refuse('unreadable-file', { reason: 'noSheets' })
  const { value, findings } = bookOf(read)
  return { value: withoutPlaceholders(value), findings }
}

class WorkbookReader {
  readonly #markup: Markup
  readonly #budget: Budget
  readonly #styles = new Styles()
  readonly #sheets: Checked<Grid>[] = []
  #date1904 = false

  constructor(markup: Markup, limits: Limits) {
    this.#markup = markup
    this.#budget = new Budget(limits)
  }

  read(): Checked<Grid>[] {
    while (this.#markup.nextChild(1)) {
      if (this.#markup.name === 'x:ExcelWorkbook') this.#settings()
      else if (this.#markup.name === 'ss:Styles') this.#styles.read(this.#markup)
      else if (this.#markup.name === 'ss:Worksheet') this.#worksheet()
    }
    return this.#sheets
  }

  #settings(): void {
    while (this.#markup.nextChild(2)) if (this.#markup.name === 'x:Date1904') this.#date1904 = true
  }

  /** Whether a sheet is hidden stands behind its table. */
  #worksheet(): void {
    within('sheets', this.#sheets.length + 1, this.#budget.limits.sheets)
    const name = this.#markup.attribute('ss:Name') ?? `Sheet${String(this.#sheets.length + 1)}`
    const table = new TableReader(
      this.#markup,
      this.#styles,
      new SheetBuilder({ name, hidden: false, date1904: this.#date1904 }, this.#budget),
    )
    let hidden = false
    while (this.#markup.nextChild(2)) {
      if (this.#markup.name === 'ss:Table') table.read()
      else if (this.#markup.name === 'x:WorksheetOptions') hidden = this.#isHidden()
    }
    const { value, findings } = table.finish()
    this.#sheets.push({ value: { ...value, hidden }, findings })
  }

  #isHidden(): boolean {
    let hidden = false
    while (this.#markup.nextChild(3)) {
      if (this.#markup.name !== 'x:Visible') continue
      for (let piece = this.#markup.nextPiece(4); piece !== null; piece = this.#markup.nextPiece(4)) {
        if (piece === 'text' && this.#markup.text.trim() !== 'SheetVisible') hidden = true
      }
    }
    return hidden
  }
}
