// The tables of one sheet, each read as what it is: a list, a summary by category, or a matrix of months.
import { finding, type Finding, type FindingCode } from '../../core/finding.ts'
import { isZero, toInteger } from '../../core/money.ts'
import { filingByNumber, type Project } from '../../core/project.ts'
import type { Period } from '../../core/period.ts'
import { addressOf, type Grid, type GridRow } from '../grid.ts'
import { amountsAbove } from './above/above.ts'
import { amountRoles, type Role } from '../headings.ts'
import type { CategoryNames } from './words/category-names.ts'
import { categoryOfTable } from './words/category-title.ts'
import { columnsOf, type Columns } from './columns/columns.ts'
import { placesIn, type Places } from './columns/place-column.ts'
import { areMoney, valuesByColumn, type ColumnValues } from './columns/column-values.ts'
import type { Header } from './above/header.ts'
import type { LocalityNames } from './words/locality-names.ts'
import type { ErrorCount } from './limits.ts'
import { moneyAside } from './tables/money-aside.ts'
import { readMatrix } from './matrix/matrix.ts'
import { isCalledDraft, isTitledDraft } from './words/guide.ts'
import { matrixColumns, transposedMatrix } from './matrix/matrix-columns.ts'
import { plain, tokensOf } from '../plain-text.ts'
import type { PlacedText } from './rows/row-reader.ts'
import { SILENT, wordsOf } from './words/row-words.ts'
import { shareSaid } from './words/share-words.ts'
import { namesOtherProject } from './words/other-project.ts'
import type { Table } from './tables/tables.ts'
import { hasNoVouchers, isCalledBudget, isSummary, ofColumns, summaryOf, type Summary } from './tables/summary.ts'
import type { SurveyedSheet, SurveyedTable } from './survey.ts'
import { readTable, type TableReading } from './tables/table-reading.ts'
import { tableScene } from './tables/table-scene.ts'
import { isTold } from './tables/words-aside.ts'
import type { Which } from './claims/which-claim.ts'
import type { Whose } from './claims/whose-claim.ts'

/** The words of the project that sheets are read with. */
export interface ReadingWords {
  readonly project: Project
  /** The name of the file, without its folders. */
  readonly fileName: string
  readonly names: LocalityNames
  readonly categories: CategoryNames
  /** Of the lines of the whole file. */
  readonly errors: ErrorCount
}

export interface ReadTable {
  readonly grid: Grid
  readonly header: Header
  readonly whose: Whose
  readonly which: Which
  /** A list of costs; a summary or a matrix may be one too, or repeat one. */
  readonly nature: 'list' | 'summary' | 'matrix'
  readonly reading: TableReading
  /** How its column of localities is to be taken. */
  readonly places: Places
  readonly summary: Summary
  /** A summary in the block above it. */
  readonly above?: Summary
  /** Where its heading stands. */
  readonly at: string
}

export function readSheetTables(sheet: SurveyedSheet, words: ReadingWords): ReadTable[] {
  const tables: ReadTable[] = []
  const asked = new Set<FindingCode>()
  const sums = new Map<Role, bigint | null>()
  for (const table of sheet.tables) {
    const read = readOne(sheet.grid, table, words, new Map(sums))
    tables.push(withoutAsked(read, asked))
    for (const { code } of read.reading.findings) asked.add(code)
    carryOn(sums, read)
  }
  const loose = sheet.loose && readLoose(sheet.grid, sheet.loose, words)
  return loose ? [...tables, loose] : tables
}

const sheetQuestions: ReadonlySet<FindingCode> = new Set<FindingCode>(['paid-date-unknown', 'vat-not-stated'])

/** What a sheet lacks is asked at its first table. */
function withoutAsked(table: ReadTable, asked: ReadonlySet<FindingCode>): ReadTable {
  if (asked.size === 0) return table
  const findings = table.reading.findings.filter(({ code }) => !sheetQuestions.has(code) || !asked.has(code))
  return { ...table, reading: { ...table.reading, findings } }
}

/** Adds the sums of a table to those of the tables above it; unknown where one of them is. */
function carryOn(sums: Map<Role, bigint | null>, { reading }: ReadTable): void {
  for (const [role, sum] of reading.sums) {
    const before = sums.get(role)
    sums.set(role, before === null || sum === null ? null : (before ?? 0n) + sum)
  }
}

/** The time of the claim that a table is of, for days without a year. */
const periodOf = ({ claim, stated }: Which, project: Project): Period | null => filingByNumber(project, claim)?.period ?? stated

function readOne(grid: Grid, surveyed: SurveyedTable, words: ReadingWords, carried: ReadonlyMap<Role, bigint | null>): ReadTable {
  const { table, header, which } = surveyed
  const { project, categories, names, errors } = words
  const whose = sharedAmong(table, names) ?? surveyed.whose
  const claimPeriod = periodOf(which, project)
  const at = table.heading.cells[0]?.at ?? grid.name
  const part = { grid, header, whose, which, at, places: 'named' as Places }
  if (table.heading.kind === 'months') {
    const category = categoryOfTable(categories, header.titles, grid.name, 'list')
    const reading = readMatrix({
      grid,
      project,
      claimPeriod,
      categories,
      errors,
      category,
      columns: matrixColumns(table.heading),
      headingAt: at,
      body: table.body,
    })
    return { ...part, nature: 'matrix', reading, summary: summaryOfLines(reading) }
  }
  const columns = columnsOf(grid, table, categories, names)
  if (![...columns.byColumn.values()].some(({ role }) => role !== null && amountRoles.has(role)))
    return { ...part, nature: 'list', reading: { ...NO_READING, findings: moneyAside(grid, table, columns) }, summary: NO_SUMMARY }
  const category = categoryOfTable(categories, header.titles, grid.name, columns.kind)
  const titles = new Set(header.titles.map(({ text }) => plain(text)))
  const otherProject = otherProjectIn(header, project) ?? ofOthersIn(header, grid, words.fileName) ?? budgetAbove(header, columns)
  const scene = tableScene({
    grid,
    table,
    columns,
    project,
    claimPeriod,
    categories,
    names,
    errors,
    category,
    titles,
    carried,
    otherProject,
  })
  const read = readTable(scene)
  const said = [...legendIn(header), ...(scene.roles.has('claimed') ? [] : sharesIn(header)), ...amountsAbove(grid, table, categories)]
  const reading = said.length === 0 ? read : { ...read, findings: [...said, ...read.findings] }
  const places = whose.said ? placesIn(columns, names, read.isByLocality) : 'named'
  const summary = hasNoVouchers(scene.roles) ? summaryOf(grid, table.body, categories) : NO_SUMMARY
  const isOfClaim = (column: number): boolean => amountRoles.has(columns.byColumn.get(column)?.role ?? 'other')
  return isSummary(summary)
    ? { ...part, nature: 'summary', reading: asSummary(reading, at), summary: ofColumns(summary, isOfClaim) }
    : { grid, header, whose, which, at, nature: 'list', reading, places, summary, above: summaryOf(grid, table.above, categories) }
}

/** Amounts in columns of several localities, which one claim cannot have: nobody guesses how the lines are divided. */
function sharedAmong({ heading, body }: Table, names: LocalityNames): Whose | null {
  const headed = heading.cells.filter(({ text, month }) => month === null && names.named(text).length === 1)
  if (headed.length < 2) return null
  const values = valuesByColumn(body)
  const found = headed.filter(({ column }) => isOfMoney(values.get(column)))
  const [first] = found
  if (first === undefined || new Set(found.flatMap(({ text }) => names.named(text))).size < 2) return null
  const text = found
    .map((one) => one.text)
    .join(' / ')
    .slice(0, 120)
  return { locality: null, said: null, findings: [finding('unknown-locality', { text }, first.at)] }
}

const isOfMoney = (values: ColumnValues | undefined): boolean => values !== undefined && areMoney(values)

/** The text above a table that names another project by its code, where none names this one. */
function otherProjectIn({ titles, fields }: Header, project: Project): PlacedText | null {
  const texts = [...titles, ...fields]
  const isOwn = texts.some(({ text }) => plain(text).includes(plain(project.code)))
  const other = isOwn ? undefined : texts.find(({ text }) => namesOtherProject(text, project))
  return other ? { ...other, says: SILENT, column: 0, role: null } : null
}

/** Words above a list that tell its rows by their colour. */
const legendIn = ({ titles }: Header): Finding[] =>
  titles
    .filter(({ text }) => isTold({ text, says: wordsOf(text) }, false))
    .map(({ text, at }) => finding('amount-uncertain', { text: text.slice(0, 120) }, at, 'warning'))

/** `Hankkeen kulut, joista puolet kuuluu hankkeelle` above a list that does not say what is claimed of each line. */
const sharesIn = ({ titles }: Header): Finding[] =>
  titles
    .filter(({ text }) => wordsOf(text).isOfShare && isPartSaid(text))
    .map(({ text, at }) => finding('amount-uncertain', { text: text.slice(0, 120) }, at, 'warning'))

/** A part of the costs, or only so much of one: `puolet`, `40 %`, `vain 60 euroa`. */
const isPartSaid = (text: string): boolean => {
  const said = shareSaid(text)
  return said !== null && (said.cents.length === 0 || /(?<!\p{L})(?:vain|ainoastaan|endast|bara|only)(?!\p{L})/u.test(plain(text)))
}

/** The heading of a list, or the name of its sheet or file, that gives its costs to somebody else, or its place to another: `Yhdistyksen omat kulut`, `Luonnos`, `jo haettu.csv`. */
function ofOthersIn({ titles }: Header, grid: Grid, fileName: string): PlacedText | null {
  const last = titles.at(-1)
  const stem = fileName.replace(/\.[a-z]{3,4}$/i, '')
  const ofSheet = grid.name === stem ? [] : [{ text: grid.name, at: grid.name }]
  const draft = ofSheet.find(({ text }) => isCalledDraft(text)) ?? titles.find(({ text }) => isTitledDraft(text))
  const said =
    draft ??
    [...(last ? [last] : []), ...ofSheet].find(({ text }) => {
      const { isOfOthers, isSetAside, isOfColour } = wordsOf(text)
      return !isOfColour && (isOfOthers || (isSetAside && tokensOf(text).length <= LONGEST_NAME))
    })
  const isFileAside = wordsOf(stem).isSetAside && tokensOf(stem).length <= LONGEST_NAME
  const aside = said ?? (isFileAside ? { text: fileName, at: grid.name } : undefined)
  return aside ? { ...aside, says: SILENT, column: 0, role: null } : null
}

/** `Kustannusarvio` right above a list without a voucher or a day: what is planned is no cost. */
function budgetAbove({ titles }: Header, { byColumn }: Columns): PlacedText | null {
  const last = titles.at(-1)
  const isOfCosts = [...byColumn.values()].some(
    ({ role, text }) => (role !== null && ofCosts.has(role)) || /toteu|utfall|actual/i.test(text),
  )
  const isBudget = last !== undefined && isCalledBudget(last.text) && tokensOf(last.text).length <= 2
  return isBudget && !isOfCosts ? { text: last.text, at: last.at, says: SILENT, column: 0, role: null } : null
}

const ofCosts: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'date', 'paid', 'running', 'claimed'])

/** More words are no name, but an instruction. */
const LONGEST_NAME = 5

/** A list without a column of money, as of hours or of people, has no costs. */
const NO_READING: TableReading = {
  lines: [],
  findings: [],
  total: null,
  sums: new Map(),
  isByLocality: false,
  nilAt: null,
  isSigned: false,
}
const NO_SUMMARY: Summary = { entries: [], others: 0 }

/** The lines of a summary have no vouchers, which is said once; a category without costs has no line. */
function asSummary(whole: TableReading, at: string): TableReading {
  const filled = whole.lines.filter(({ line, findings }) => findings.length > 0 || line.grossCents === null || !isZero(line.grossCents))
  const reading = { ...whole, lines: filled }
  const lines = filled.length
  return lines === 0 ? reading : { ...reading, findings: [finding('summary-without-vouchers', { lines }, at), ...reading.findings] }
}

/** A matrix as a summary, to compare with a list: each category's sum, and its total. */
function summaryOfLines({ lines, total }: TableReading): Summary {
  const sums = new Map<string, number>()
  for (const { line } of lines)
    if (line.category !== null && line.grossCents !== null)
      sums.set(line.category, (sums.get(line.category) ?? 0) + toInteger(line.grossCents))
  const at = lines[0]?.line.at ?? ''
  const entries = [...sums].map(([category, cents]) => ({ category, column: 0, cents, at }))
  return {
    entries: [...entries, ...(total?.cents ? [{ category: null, column: 0, cents: toInteger(total.cents), at: total.at }] : [])],
    others: 0,
  }
}

/** A sheet without a list: a matrix with months down, words that there were no costs, or neither. */
function readLoose(grid: Grid, loose: NonNullable<SurveyedSheet['loose']>, words: ReadingWords): ReadTable | null {
  const { rows, header, whose, which, summary } = loose
  const { project, categories, errors } = words
  const [first] = grid.rows
  const part = {
    grid,
    header,
    whose,
    which,
    places: 'named' as Places,
    at: first ? addressOf(grid, first.row, first.cells[0]?.column ?? 0) : grid.name,
  }
  const matrix = transposedMatrix(grid, rows, categories)
  if (matrix) {
    const reading = readMatrix({ grid, project, claimPeriod: periodOf(which, project), categories, errors, category: null, ...matrix })
    return { ...part, nature: 'matrix', reading, summary: summaryOfLines(reading) }
  }
  const nilAt = saysNil(grid, rows)
  const hasAmounts = summary.entries.length + summary.others > 0
  return nilAt === null || hasAmounts
    ? null
    : {
        ...part,
        nature: 'list',
        reading: { ...NO_READING, nilAt },
        summary,
      }
}

/** Words that there were no costs are no longer looked for than this: whoever has none writes no thousand rows. */
const LONGEST_NIL = 1_000

/** Where a sheet says that there were no costs. */
export function saysNil(grid: Grid, rows: readonly GridRow[]): string | null {
  for (const row of rows.slice(0, LONGEST_NIL)) {
    const cell = row.cells.find((one) => one.kind === 'text' && wordsOf(one.text).isNil)
    if (cell) return addressOf(grid, row.row, cell.column)
  }
  return null
}
