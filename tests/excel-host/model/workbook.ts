// A workbook in memory. Law: it does what Excel does as far as ASSUMPTIONS.md says, tells everything that happens to its listeners, and says who did it.
import { Calculator } from '../calculator/calculator.ts'
import { moveReferences, renameColumn, renameSheet, renameTable } from '../calculator/rewrite.ts'
import { cellAt, wholeSheet } from './area.ts'
import { Announcer } from './announcer.ts'
import type { Actor, Listener, WorkbookEvent } from './events.ts'
import { Names } from './names.ts'
import type { DisplayLanguage } from './number-format.ts'
import { PropertyTree } from './property-tree.ts'
import { Lock } from './protection.ts'
import type { Range } from './range.ts'
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound, notSimulated } from './refusal.ts'
import type { Reshaping } from './reshaping.ts'
import { serialOf } from './serial.ts'
import { CustomXmlParts, DocumentSettings, documentPropertiesSchema } from './settings.ts'
import { Sheet, type Visibility } from './sheet.ts'
import type { Table } from './table.ts'

export interface WorkbookOptions {
  /** The names of the sheets it begins with. */
  readonly sheets?: readonly string[]
  /** Decides how `text` shows numbers. */
  readonly language?: DisplayLanguage
  /** What TODAY() gives. */
  readonly today?: { readonly year: number; readonly month: number; readonly day: number }
  readonly fileName?: string
}

/** What a custom function does with plain values; ranges come as rows. */
export type CustomFunction = (...values: readonly unknown[]) => string | number | boolean

type Renaming =
  | { readonly kind: 'table'; readonly before: string; readonly after: string | null }
  | { readonly kind: 'column'; readonly table: Table; readonly before: string; readonly after: string }

export class Workbook {
  readonly sheets: Sheet[] = []
  readonly names = new Names(this, null)
  readonly calculator = new Calculator(this)
  readonly settings = new DocumentSettings(() => {
    this.announce({ kind: 'settingsChanged' })
  })
  readonly customXml = new CustomXmlParts(() => this.nextGuid())
  readonly properties = new PropertyTree(documentPropertiesSchema)
  readonly customProperties = new Map<string, unknown>()
  /** By name in upper case, such as `VIPU.SHARE`. */
  readonly customFunctions = new Map<string, CustomFunction>()
  readonly lock = new Lock()
  readonly fileName: string
  readonly language: DisplayLanguage
  readonly today: number
  /** Whether values written right below a table become rows of it: a person can switch that off in Excel's options. */
  tablesGrow = true
  isDirty = false
  /** Counts changes: a formula worked out at another count is stale. */
  revision = 1
  private selected: Range
  private active: Sheet
  private number = 0
  private tableNumber = 0
  private readonly announcer = new Announcer()

  constructor(options: WorkbookOptions = {}) {
    const { year, month, day } = options.today ?? { year: 2010, month: 1, day: 15 }
    this.fileName = options.fileName ?? 'Book1.xlsx'
    this.language = options.language ?? 'fi-FI'
    this.today = serialOf(year, month, day) ?? 0
    const names = options.sheets ?? ['Sheet1']
    if (names.length === 0) throw invalidArgument('Workbook', 'A workbook has at least one sheet')
    for (const name of names) this.addSheet(name)
    this.active = this.firstSheet
    this.selected = this.active.rangeOf(cellAt(0, 0))
    this.isDirty = false
  }

  /** A sheet by its name or id; fails where there is none. */
  sheet(key: string): Sheet {
    const sheet = this.findSheet(key)
    if (sheet === undefined) throw itemNotFound(`the worksheet ${key}`)
    return sheet
  }

  findSheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase())
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables)
  }

  /** A table by its name or id; fails where there is none. */
  table(key: string): Table {
    const table = this.findTable(key)
    if (table === undefined) throw itemNotFound(`the table ${key}`)
    return table
  }

  findTable(key: string): Table | undefined {
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase())
  }

  get activeSheet(): Sheet {
    return this.active
  }

  get selection(): Range {
    return this.selected
  }

  /** What a co-author does somewhere else: events say `Remote`. */
  byCoauthor<T>(edit: () => T): T {
    return this.as('coauthor', edit)
  }

  /** What the person in front of this Excel does by hand. This is also what a test does without saying who. */
  byUser<T>(edit: () => T): T {
    return this.as('user', edit)
  }

  /** `origin` is the add-in's own session, so that it is told apart from others. */
  as<T>(actor: Actor, edit: () => T, origin: object | null = null): T {
    return this.announcer.as(actor, edit, origin)
  }

  addSheet(name?: string): Sheet {
    this.checkStructure('WorksheetCollection.add')
    const sheet = new Sheet(this, this.nextGuid(), name === undefined ? this.freeSheetName() : this.checkedSheetName(name, null))
    this.sheets.push(sheet)
    this.touch()
    this.announce({ kind: 'sheetAdded', sheet })
    return sheet
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkStructure('Worksheet.name')
    const before = sheet.name
    this.rewriteFormulas((formula) => renameSheet(formula, before, this.checkedSheetName(name, sheet)))
    sheet.ownName = name
    this.touch()
  }

  deleteSheet(sheet: Sheet): void {
    this.checkStructure('Worksheet.delete')
    if (sheet.visibility === 'VeryHidden')
      throw invalidOperation('Worksheet.delete', 'A very hidden sheet must be shown before it is deleted.')
    if (sheet.visibility === 'Visible' && this.visibleSheets.length === 1)
      throw invalidOperation('Worksheet.delete', 'A workbook keeps a visible sheet.')
    this.sheets.splice(sheet.position, 1)
    for (const table of sheet.tables) this.renameInFormulas({ kind: 'table', before: table.name, after: null })
    this.rewriteFormulas((formula) => renameSheet(formula, sheet.name, null))
    this.touch()
    this.announce({ kind: 'sheetDeleted', sheet })
    if (this.active === sheet) this.activate(this.visibleSheets[0] ?? this.firstSheet)
  }

  showSheet(sheet: Sheet, visibility: Visibility): void {
    this.checkStructure('Worksheet.visibility')
    const isLast = this.visibleSheets.length === 1 && this.visibleSheets[0] === sheet
    if (visibility !== 'Visible' && isLast) throw invalidOperation('Worksheet.visibility', 'A workbook keeps a visible sheet.')
    sheet.ownVisibility = visibility
    if (visibility !== 'Visible' && this.active === sheet) this.activate(this.visibleSheets[0] ?? this.firstSheet)
    this.touch()
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure('Worksheet.position')
    if (position < 0 || position >= this.sheets.length) throw invalidArgument('Worksheet.position')
    this.sheets.splice(sheet.position, 1)
    this.sheets.splice(position, 0, sheet)
    this.touch()
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw invalidOperation('Worksheet.activate', 'A hidden sheet cannot be activated.')
    if (sheet === this.active) return
    const before = this.active
    this.active = sheet
    this.selected = sheet.rangeOf(cellAt(0, 0))
    this.announce({ kind: 'sheetDeactivated', sheet: before })
    this.announce({ kind: 'sheetActivated', sheet })
  }

  select(range: Range): void {
    this.activate(range.sheet)
    this.selected = range
    this.announce({ kind: 'selected', sheet: range.sheet, area: range.area })
  }

  /** Notes a change: formulas are worked out anew when they are asked for. */
  touch(): void {
    this.revision++
    this.isDirty = true
  }

  announce(event: WorkbookEvent): void {
    this.announcer.announce(event)
  }

  /** Calls back for everything that happens, until the returned function is called. */
  listen(listener: Listener): () => void {
    return this.announcer.listen(listener)
  }

  moveReferences(edited: Sheet, reshaping: Reshaping): void {
    this.rewriteFormulas((formula, sheet) => moveReferences(formula, sheet?.name ?? '', edited.name, reshaping))
    for (const chart of this.sheets.flatMap((sheet) => sheet.charts)) chart.reshape(edited, reshaping)
    this.touch()
  }

  renameInFormulas(renaming: Renaming): void {
    this.rewriteFormulas((formula, sheet, row, column) => {
      if (renaming.kind === 'table') return renameTable(formula, renaming.before, renaming.after)
      const { table, before, after } = renaming
      const isInside = sheet === table.sheet && row !== null && column !== null && sheet.tableAt(row, column) === table
      return renameColumn(formula, table.name, before, after, isInside)
    })
    this.touch()
  }

  /** Fails where a formula names the table. */
  checkUnused(table: Table): void {
    this.rewriteFormulas((formula) => {
      if (renameTable(formula, table.name, null) !== formula)
        throw notSimulated(`turning ${table.name} into a range while formulas name it`)
      return formula
    })
  }

  nextNumber(): number {
    return ++this.number
  }

  /** Ids look like Excel's and are the same in every run. */
  nextGuid(): string {
    return `{${this.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`
  }

  nextTableId(): string {
    return String(++this.tableNumber)
  }

  freeTableName(): string {
    let number = this.tableNumber
    while (this.findTable(`Table${String(number)}`) !== undefined) number++
    return `Table${String(number)}`
  }

  private get firstSheet(): Sheet {
    const [sheet] = this.sheets
    if (sheet === undefined) throw new Error('a workbook has at least one sheet')
    return sheet
  }

  private get visibleSheets(): Sheet[] {
    return this.sheets.filter((sheet) => sheet.visibility === 'Visible')
  }

  private checkStructure(location: string): void {
    if (this.lock.isProtected) throw accessDenied(location)
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1
    while (this.findSheet(`Sheet${String(number)}`) !== undefined) number++
    return `Sheet${String(number)}`
  }

  private checkedSheetName(name: string, own: Sheet | null): string {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') {
      throw invalidArgument('Worksheet.name', `${name} can't be a sheet's name`)
    }
    const taken = this.findSheet(name)
    if (taken !== undefined && taken !== own) throw itemAlreadyExists('Worksheet.name')
    return name
  }

  private rewriteFormulas(rewrite: (formula: string, sheet: Sheet | null, row: number | null, column: number | null) => string): void {
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of sheet.cells.within(wholeSheet)) {
        if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet, row, column)
      }
      for (const item of sheet.names.items) item.formula = rewrite(item.formula, sheet, null, null)
    }
    for (const item of this.names.items) item.formula = rewrite(item.formula, null, null, null)
  }
}
