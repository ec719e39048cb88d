// .xlsb, Excel's binary workbook, from a checked archive. Law: every worksheet is in the grids, or the file is refused; others are named.
import { finding, type Checked, type Finding } from '../../../core/finding.ts'
import type { Grid, Merge } from '../../../sheet/grid.ts'
import { officeTheme } from '../../colours.ts'
import type { Archive } from '../../xlsx/archive/index.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { Package } from '../../xlsx/package/index.ts'
import type { Relationship } from '../../xlsx/package/relationships.ts'
import { damaged, refuse, unsafe } from '../../xlsx/refusal.ts'
import { coversIn, usualSizes } from '../../xlsx/sheet/drawings.ts'
import { withTextBoxes } from '../../xlsx/sheet/text-boxes.ts'
import { EMBEDDING, isMacroPart, linkFindings } from '../../xlsx/workbook/remarks.ts'
import { readTheme } from '../../xlsx/workbook/styles/theme.ts'
import { Budget } from '../budget.ts'
import { bookOf } from '../book.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { readBook, readStrings, type XlsbBook, type XlsbSheet } from './book.ts'
import { binaryForm } from '../formulas/forms.ts'
import { FormulaWriter, namesTyped } from '../formulas/index.ts'
import { withNamedRanges } from '../../named-ranges.ts'
import { readComments } from './comments.ts'
import { BinaryRecords, recordsAhead } from './records.ts'
import { putsCell, SheetReader, type Shared } from './sheet.ts'
import { darkPartIn } from './tables.ts'
import { readStyles } from './styles.ts'

const WORKBOOK = 'xl/workbook.bin'

/**
 * Reads the parts of an .xlsb.
 * Throws a Refusal: `too-large`, `unsafe-archive`, or `unreadable-file` (`damaged`, `noSheets`).
 */
export function readXlsb(archive: Archive, limits: Limits): Checked<Grid[]> {
  const pack = new Package(archive, limits)
  return new XlsbReader(pack, startOf(pack) ?? WORKBOOK).read()
}

/** Whether it is a binary workbook that an archive begins with, not one that lies beside another. */
export const isXlsb = (archive: Archive, limits: Limits): boolean =>
  archive.keys.some((key) => /(?:^|\/)workbook\.bin$/.test(key)) && startOf(new Package(archive, limits))?.endsWith('.bin') !== false

function startOf(pack: Package): string | null {
  const start = pack.relationshipOf('', 'officeDocument')
  return start && pack.targetOf('', start)
}

class XlsbReader {
  readonly #pack: Package
  readonly #path: string
  readonly #relationships: readonly Relationship[]
  readonly #budget: Budget
  readonly #used = new Set<string>()

  constructor(pack: Package, path: string) {
    this.#pack = pack
    this.#path = path
    this.#relationships = pack.relationshipsOf(path)
    this.#budget = new Budget(pack.limits)
  }

  read(): Checked<Grid[]> {
    const book = readBook(this.#pack.part(this.#path) ?? damaged(), this.#budget)
    const worksheets = book.sheets.filter((sheet) => this.#relationOf(sheet)?.kind === 'worksheet')
    if (worksheets.length === 0) refuse('unreadable-file', { reason: 'noSheets' })
    const shared = this.#shared(book)
    const { value, findings } = bookOf(worksheets.map((sheet) => this.#worksheet(sheet, book, shared)))
    const named = withNamedRanges(value, namesTyped(book.names, binaryForm(book.sheetNames)))
    return { value: named, findings: [...findings, ...this.#leftOut(book), ...this.#ignored()] }
  }

  #relationOf(sheet: XlsbSheet): Relationship | undefined {
    return this.#relationships.find((one) => one.id === sheet.relationship)
  }

  /** The part a relationship of the workbook leads to. */
  #part(relation: Relationship | undefined): Uint8Array | null {
    const path = relation === undefined ? null : this.#pack.targetOf(this.#path, relation)
    return path === null ? null : this.#pack.part(path)
  }

  #partOf(kind: string): Uint8Array | null {
    return this.#part(this.#relationships.find((one) => one.kind === kind))
  }

  #shared({ sheetNames }: XlsbBook): Shared {
    const [strings, styles, theme] = [this.#partOf('sharedStrings'), this.#partOf('styles'), this.#partOf('theme')]
    const { limits } = this.#pack
    const colours = theme === null ? officeTheme : readTheme(theme, 'theme', limits)
    const painting = readStyles(styles, this.#budget, () => colours)
    return {
      strings: strings === null ? [] : readStrings(strings, this.#budget, painting.raisedBy),
      painting,
      writer: new FormulaWriter(binaryForm(sheetNames)),
    }
  }

  #worksheet(entry: XlsbSheet, book: XlsbBook, shared: Shared): Checked<Grid> {
    const relation = this.#relationOf(entry)
    const part = this.#part(relation) ?? damaged()
    const key = this.#onlyOnce(relation)
    const sheet = new SheetBuilder({ name: entry.name, hidden: entry.hidden, date1904: book.date1904 }, this.#budget)
    for (const cover of coversIn(this.#pack, key, usualSizes)) sheet.cover(cover)
    this.#budget.ahead(recordsAhead(part, putsCell))
    new SheetReader(shared, sheet, this.#darkParts(key)).read(new BinaryRecords(part, this.#budget))
    readComments(this.#pack, key, sheet, this.#budget)
    const { value: grid, findings } = sheet.finish()
    return { value: { ...grid, rows: withTextBoxes(this.#pack, key, grid.rows) }, findings }
  }

  /** One part shown as two sheets would count its costs twice. */
  #onlyOnce(relation: Relationship | undefined): string {
    const path = relation === undefined ? null : this.#pack.targetOf(this.#path, relation)
    if (path === null || this.#used.has(path)) return unsafe('duplicatePart', path)
    this.#used.add(path)
    return path
  }

  /** Where the styles of a sheet's tables paint; asked for only where letters would not be seen otherwise. */
  #darkParts(sheet: string): () => readonly Merge[] {
    let parts: readonly Merge[] | null = null
    return () =>
      (parts ??= this.#pack.partsNamed(sheet, 'table').flatMap((key) => darkPartIn(this.#pack.part(key) ?? damaged(), this.#budget) ?? []))
  }

  /** Sheets of charts, dialogs and macros; a sheet whose part nothing names is damage, not one of these. */
  #leftOut(book: XlsbBook): Finding[] {
    const others = book.sheets.filter((sheet) => (this.#relationOf(sheet) ?? damaged()).kind !== 'worksheet')
    return others.map((sheet) => finding('sheet-left-out', { sheet: sheet.name }))
  }

  #ignored(): Finding[] {
    const links = this.#relationships.filter((one) => one.kind === 'externalLink')
    const isRun = (one: Relationship): boolean => one.kind === 'vbaProject' || /macrosheet$/i.test(one.kind)
    const hasMacros = this.#relationships.some(isRun) || this.#pack.keys.some(isMacroPart)
    const all = this.#pack.keys.flatMap((key) => (key.endsWith('.rels') ? this.#pack.relationshipsIn(key) : []))
    const embedded = all.filter(({ kind, isExternal }) => !isExternal && EMBEDDING.has(kind)).length
    return [
      ...(hasMacros ? [finding('macro-ignored', {})] : []),
      ...(embedded > 0 ? [finding('hidden-content', { what: 'embedded', count: embedded })] : []),
      ...linkFindings([...new Set(links.map((one) => this.#target(one)))]),
    ]
  }

  /** A link names a part of this file, whose own relationships name the other file. */
  #target(relation: Relationship): string {
    const path = this.#pack.targetOf(this.#path, relation)
    const outside = path === null ? [] : this.#pack.relationshipsOf(path)
    return outside[0]?.target ?? relation.target
  }
}
