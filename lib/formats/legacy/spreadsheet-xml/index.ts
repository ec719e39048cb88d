// SpreadsheetML 2003, the XML that many finance systems save as .xls. Law: every worksheet is in the grids, or the file is refused.
import type { Checked } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { damaged, refuse } from '../../xlsx/refusal.ts'
import { MOST_NAMED, withNamedRanges, type Named } from '../../named-ranges.ts'
import { isOutOfReach, type WindowView } from '../../windows.ts'
import { COLUMNS } from '../../xlsx/sheet/address.ts'
import { withoutPlaceholders } from '../../xlsx/workbook/placeholders.ts'
import { Markup } from '../markup.ts'
import { within } from '../reading.ts'
import { Budget } from '../budget.ts'
import { bookOf } from '../book.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { readConditions } from './conditions.ts'
import { formulaAt } from './references.ts'
import { Styles } from './styles.ts'
import { holdsNothing, TableReader } from './table.ts'

const vocabulary = new Map([
  ['urn:schemas-microsoft-com:office:spreadsheet', 'ss'],
  ['urn:schemas-microsoft-com:office:excel', 'x'],
  ['http://www.w3.org/TR/REC-html40', 'html'],
])

/** Reads decoded text. Throws a Refusal: `unsafe-archive` (a DOCTYPE), `too-large`, or `unreadable-file` (`damaged`, `noSheets`). */
export function readSpreadsheetXml(text: string, limits: Limits): Checked<Grid[]> {
  const markup = new Markup(text, '', vocabulary, limits)
  if (!markup.nextChild(0) || markup.name !== 'ss:Workbook') damaged()
  const reader = new WorkbookReader(markup, limits)
  const read = reader.read()
  markup.nextChild(0)
  if (read.length === 0) refuse('unreadable-file', { reason: 'noSheets' })
  const { value, findings } = bookOf(read)
  return { value: withoutPlaceholders(withNamedRanges(value, reader.names)), findings }
}

class WorkbookReader {
  readonly #markup: Markup
  readonly #budget: Budget
  readonly #styles = new Styles()
  readonly #sheets: Checked<Grid>[] = []
  readonly names: Named[] = []
  #date1904 = false
  #window: WindowView = { isShown: true, only: null }

  constructor(markup: Markup, limits: Limits) {
    this.#markup = markup
    this.#budget = new Budget(limits)
  }

  read(): Checked<Grid>[] {
    while (this.#markup.nextChild(1)) {
      if (this.#markup.name === 'x:ExcelWorkbook') this.#settings()
      else if (this.#markup.name === 'ss:Styles') this.#styles.read(this.#markup)
      else if (this.#markup.name === 'ss:Names') this.#names()
      else if (this.#markup.name === 'ss:Worksheet') this.#worksheet()
      else holdsNothing(this.#markup)
    }
    return this.#sheets
  }

  #settings(): void {
    let [isShown, hasTabs, active] = [true, true, 0]
    while (this.#markup.nextChild(2)) {
      const { name } = this.#markup
      if (name === 'x:Date1904') this.#date1904 = true
      else if (name === 'x:WindowHidden') isShown = false
      else if (name === 'x:HideWorkbookTabs') hasTabs = false
      else if (name === 'x:TabRatio') hasTabs &&= this.#number() > 0
      else if (name === 'x:ActiveSheet') active = this.#number()
    }
    this.#window = { isShown, only: hasTabs ? null : active }
  }

  /** The number within the element just opened. */
  #number(): number {
    return Number(this.#markup.content()) || 0
  }

  /** Ranges that have names. */
  #names(): void {
    const level = this.#markup.depth
    while (this.#markup.nextChild(level)) {
      const [name, text] = ['ss:Name', 'ss:RefersTo'].map((part) => this.#markup.attribute(part) ?? '')
      if (this.names.length < MOST_NAMED) this.names.push({ name: name ?? '', text: formulaAt(text ?? '', 1, 0) })
    }
  }

  /** Whether a sheet is hidden stands behind its table. */
  #worksheet(): void {
    within('sheets', this.#sheets.length + 1, this.#budget.limits.sheets)
    const name = this.#markup.attribute('ss:Name') ?? `Sheet${String(this.#sheets.length + 1)}`
    const sheet = new SheetBuilder({ name, hidden: false, date1904: this.#date1904 }, this.#budget)
    const table = new TableReader(this.#markup, this.#styles, sheet)
    let hidden = isOutOfReach(this.#sheets.length, [this.#window])
    let tables = 0
    while (this.#markup.nextChild(2)) {
      if (this.#markup.name === 'ss:Table') {
        if (++tables > 1) damaged()
        table.read()
      } else if (this.#markup.name === 'ss:Names') this.#names()
      else if (this.#markup.name === 'x:WorksheetOptions') hidden = this.#options(sheet) || hidden
      else if (this.#markup.name === 'x:ConditionalFormatting') readConditions(this.#markup, sheet)
      else holdsNothing(this.#markup)
    }
    const { value, findings } = table.finish()
    this.#sheets.push({ value: { ...value, hidden }, findings })
  }

  /** Whether a sheet is hidden; rows and columns before the corner of frozen panes cannot be scrolled to. */
  #options(sheet: SheetBuilder): boolean {
    const found = { FreezePanes: false, SplitHorizontal: 0, SplitVertical: 0, TopRowVisible: 0, LeftColumnVisible: 0 }
    let hidden = false
    while (this.#markup.nextChild(3)) {
      const name = this.#markup.name.slice(2)
      if (name === 'PageSetup') this.#pages(sheet)
      else if (name === 'Visible') hidden = this.#isHidden() || hidden
      else if (name === 'FreezePanes') found.FreezePanes = true
      else if (name === 'SplitHorizontal' || name === 'SplitVertical' || name === 'TopRowVisible' || name === 'LeftColumnVisible')
        found[name] = this.#number()
    }
    const [row, column] = [found.SplitHorizontal > 0 ? found.TopRowVisible : 0, found.SplitVertical > 0 ? found.LeftColumnVisible : 0]
    if (found.FreezePanes) sheet.hideBefore(row, Math.min(COLUMNS, column))
    return hidden
  }

  /** What is printed at the head and foot of its pages. */
  #pages(sheet: SheetBuilder): void {
    const level = this.#markup.depth
    while (this.#markup.nextChild(level))
      if (this.#markup.name === 'x:Header' || this.#markup.name === 'x:Footer') sheet.print(this.#markup.attribute('x:Data') ?? '')
  }

  #isHidden(): boolean {
    let hidden = false
    for (let piece = this.#markup.nextPiece(4); piece !== null; piece = this.#markup.nextPiece(4)) {
      if (piece === 'text' && this.#markup.text.trim() !== 'SheetVisible') hidden = true
    }
    return hidden
  }
}
