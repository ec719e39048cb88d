// .ods, OpenDocument spreadsheets, from a checked archive. Law: every table is in the grids, or named as left out; an encrypted file is refused.
import { finding, type Checked, type Finding } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import type { Archive } from '../../xlsx/archive/index.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { fromOpenDocument, MOST_NAMED, withNamedRanges, type Named } from '../../named-ranges.ts'
import { isOutOfReach } from '../../windows.ts'
import { ContentTypes } from '../../xlsx/package/content-types.ts'
import { damaged, refuse, unsafe } from '../../xlsx/refusal.ts'
import { COLUMNS } from '../../xlsx/sheet/address.ts'
import { utf8Of } from '../../xlsx/xml/encoding.ts'
import { Markup } from '../markup.ts'
import { within } from '../reading.ts'
import { Budget } from '../budget.ts'
import { bookOf } from '../book.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { Styles } from './formats.ts'
import { MasterPages } from './master-pages.ts'
import { TableReader } from './table.ts'
import { mustNotHold } from '../unknown-elements.ts'
import { Views } from './views.ts'

/** By namespace of ODF 1.x, the prefix by which it is known here. */
const vocabulary = new Map([
  ...['office', 'table', 'text', 'style', 'config'].map((prefix): [string, string] => [
    `urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0`,
    prefix,
  ]),
  ['urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0', 'number'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
])

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet'

/** Whether an archive is an OpenDocument spreadsheet, or at least an OpenDocument file that doesn't say what it is. Refuses one that is an .xlsx too. */
export function isOds(archive: Archive): boolean {
  const stated = textOf(archive, 'mimetype') ?? ''
  if (archive.has(ContentTypes.part)) return stated.startsWith(SPREADSHEET) ? unsafe('headersDisagree', 'mimetype') : false
  return stated.startsWith(SPREADSHEET) || (stated === '' && archive.has('content.xml'))
}

/**
 * Reads the parts of an OpenDocument spreadsheet.
 * Throws a Refusal: `encrypted-file`, `unsafe-archive` (a DOCTYPE), `too-large`, or `unreadable-file` (`damaged`, `noSheets`).
 */
export function readOds(archive: Archive, limits: Limits): Checked<Grid[]> {
  const manifest = textOf(archive, 'META-INF/manifest.xml') ?? ''
  if (isEncrypted(archive, manifest)) refuse('encrypted-file', {})
  const styles = new Styles()
  const common = textOf(archive, 'styles.xml')
  const pages = new MasterPages()
  if (common !== null) readStyles(new Markup(common, 'styles.xml', vocabulary, limits), styles, pages)
  const content = textOf(archive, 'content.xml') ?? damaged()
  const views = new Views()
  const settings = textOf(archive, 'settings.xml')
  if (settings !== null) readSettings(new Markup(settings, 'settings.xml', vocabulary, limits), views)
  const { embedded: inline, ...read } = readContent(new Markup(content, 'content.xml', vocabulary, limits), {
    styles,
    pages,
    views,
    limits,
  })
  const hasMacros =
    archive.keys.some((key) => /^(?:basic|scripts)\//.test(key)) && !read.findings.some(({ code }) => code === 'macro-ignored')
  const embedded = embeddedIn(manifest) + inline
  return {
    value: read.value,
    findings: [...read.findings, ...(hasMacros ? [finding('macro-ignored', {})] : []), ...embeddedFindings(embedded)],
  }
}

const embeddedFindings = (count: number): Finding[] => (count > 0 ? [finding('hidden-content', { what: 'embedded', count })] : [])

/** Reads the one part of a flat file (.fods), which holds styles and tables together. */
export function readFlatOds(text: string, limits: Limits): Checked<Grid[]> {
  const markup = new Markup(text, '', vocabulary, limits)
  const { value, findings, embedded } = readContent(markup, { styles: new Styles(), pages: new MasterPages(), views: new Views(), limits })
  return { value, findings: [...findings, ...embeddedFindings(embedded)] }
}

/** What is said before the tables of how they look. */
interface Setting {
  readonly styles: Styles
  readonly pages: MasterPages
  readonly views: Views
  readonly limits: Limits
}

function readSettings(markup: Markup, views: Views): void {
  while (markup.nextChild(1)) if (markup.name === 'office:settings') views.read(markup)
}

/** The manifest says of each part how it is encrypted; newer programs put the whole file into one part. */
const isEncrypted = (archive: Archive, manifest: string): boolean =>
  archive.has('encrypted-package') || /<(?:[\w.-]+:)?encryption-data[\s/>]/.test(manifest)

/** How many objects of other programs the manifest names; a chart or a formula is drawn, and holds nothing of its own. */
function embeddedIn(manifest: string): number {
  const entries = manifest.match(/<(?:[\w.-]+:)?file-entry\s[^<>]*>/g) ?? []
  return entries.filter((entry) => EMBEDDED.test(entry) && !/full-path=["']\/["']/.test(entry)).length
}

const EMBEDDED = /media-type=["']application\/vnd\.(?:sun\.star\.oleobject|oasis\.opendocument\.(?!chart|formula))/

function textOf(archive: Archive, part: string): string | null {
  const bytes = archive.part(part)
  if (bytes === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(utf8Of(bytes))
  } catch (error) {
    return error instanceof TypeError ? damaged() : raise(error)
  }
}

const raise = (error: unknown): never => {
  throw error
}

function readStyles(markup: Markup, styles: Styles, pages: MasterPages): void {
  while (markup.nextChild(1)) {
    if (isStyles(markup.name)) styles.read(markup, 2)
    else if (markup.name === MASTER_STYLES) pages.read(markup, 2)
  }
}

const MASTER_STYLES = 'office:master-styles'

const isStyles = (name: string): boolean => name === 'office:styles' || name === 'office:automatic-styles'

function readContent(markup: Markup, { styles, pages, views, limits }: Setting): Checked<Grid[]> & { readonly embedded: number } {
  const tables = new Tables(markup, { styles, pages, views, limits })
  let isStarted = false
  if (!markup.nextChild(0)) damaged()
  while (markup.nextChild(1)) {
    if (isStyles(markup.name)) styles.read(markup, 2)
    else if (markup.name === MASTER_STYLES) pages.read(markup, 2)
    else if (markup.name === 'office:settings') views.read(markup)
    else if (markup.name === 'office:body') readBody(markup, tables)
    else if (markup.name === 'office:scripts') isStarted = startsSomething(markup) || isStarted
  }
  markup.nextChild(0)
  if (tables.read.length === 0) refuse('unreadable-file', { reason: 'noSheets' })
  const { value: read, findings } = bookOf(tables.read)
  const window = views.windowOf(read.map(({ name }) => name))
  const value = withNamedRanges(read, tables.names).map((grid, index) => (isOutOfReach(index, [window]) ? { ...grid, hidden: true } : grid))
  return {
    value,
    embedded: tables.embedded,
    findings: [...findings, ...tables.links, ...(isStarted ? [finding('macro-ignored', {})] : [])],
  }
}

/** Whether opening or closing the file would run something; the empty library that flat files always have runs nothing. */
function startsSomething(markup: Markup): boolean {
  let isStarted = false
  while (markup.nextChild(2)) if (markup.name === 'office:event-listeners') isStarted = markup.nextChild(3) || isStarted
  return isStarted
}

function readBody(markup: Markup, tables: Tables): void {
  while (markup.nextChild(2)) if (markup.name === 'office:spreadsheet') tables.readAll()
}

/** The tables of the spreadsheet, one after the other. */
class Tables {
  readonly read: Checked<Grid>[] = []
  readonly links: Finding[] = []
  readonly #markup: Markup
  readonly #styles: Styles
  readonly #pages: MasterPages
  readonly #views: Views
  readonly #budget: Budget
  readonly names: Named[] = []
  embedded = 0

  constructor(markup: Markup, { styles, pages, views, limits }: Setting) {
    this.#markup = markup
    this.#styles = styles
    this.#pages = pages
    this.#views = views
    this.#budget = new Budget(limits)
  }

  /** Reads the tables directly within the element just opened; deleted and linked cells stand deeper. */
  readAll(): void {
    const level = this.#markup.depth
    while (this.#markup.nextChild(level)) {
      if (this.#markup.name === 'table:table') this.#table()
      else if (this.#markup.name === 'table:dde-links') this.#dataExchange(this.#markup.depth)
      else if (this.#markup.name === 'table:named-expressions') this.#names(this.#markup.depth)
      else if (this.#markup.name !== 'table:tracked-changes') mustNotHold(this.#markup, TABLES)
    }
  }

  /** Links to running programs: neither started nor asked. */
  #dataExchange(level: number): void {
    while (this.#markup.nextChild(level)) {
      const link = this.#markup.depth
      while (this.#markup.nextChild(link)) {
        if (this.#markup.name !== 'office:dde-source') continue
        const [program, topic] = ['application', 'topic'].map((part) => this.#markup.attribute(`office:dde-${part}`) ?? '')
        this.#link(`${program ?? ''} ${topic ?? ''}`.trim())
      }
    }
  }

  /** Ranges that have names. */
  #names(level: number): void {
    while (this.#markup.nextChild(level)) {
      const [name, range] = ['name', 'cell-range-address'].map((part) => this.#markup.attribute(`table:${part}`) ?? '')
      if (range && this.names.length < MOST_NAMED) this.names.push({ name: name ?? '', text: fromOpenDocument(range) })
    }
  }

  #link(target: string): void {
    within('sheets', this.read.length + this.links.length + 1, this.#budget.limits.sheets)
    this.links.push(finding('external-link-ignored', { target: target.slice(0, LONGEST_TARGET) }))
  }

  #table(): void {
    const name = this.#markup.attribute('table:name') ?? `Sheet${String(this.read.length + 1)}`
    const target = linkOf(name)
    if (target !== null) {
      this.#link(target)
      return
    }
    within('sheets', this.read.length + this.links.length + 1, this.#budget.limits.sheets)
    const style = this.#markup.attribute('table:style-name')
    const hidden = this.#styles.isHiddenTable(style)
    const sheet = new SheetBuilder({ name, hidden, date1904: false }, this.#budget)
    for (const code of this.#pages.codesOf(this.#styles.pageOf(style))) sheet.print(code)
    const corner = this.#views.cornerOf(name)
    sheet.hideBefore(corner.row, Math.min(COLUMNS, corner.column))
    const reader = new TableReader(this.#markup, this.#styles, sheet)
    this.read.push(reader.read())
    this.embedded += reader.embedded
    if (reader.source !== null) this.#link(reader.source)
  }
}

const LONGEST_TARGET = 1_000
const TABLES: ReadonlySet<string> = new Set(['table:table'])

/** LibreOffice keeps what it last saw of another file in a table named `'file:///home/x.ods'#$Sheet1`. */
const linkOf = (name: string): string | null => /^'(file:.*|https?:.*)'#/.exec(name)?.[1] ?? null
