// The tables of one sheet, each read as what it is: a list, a summary by category, or a matrix of months.
import { finding, type Finding, type FindingCode } from '../../core/finding.ts'
import { isZero, toInteger } from '../../core/money.ts'
import { filingByNumber, type Project } from '../../core/project.ts'
import type { Period } from '../../core/period.ts'
import { addressOf, type Grid } from '../grid.ts'
import { amountsAbove } from './above/amounts-above.ts'
import { printedAgainst } from './above/printed-words.ts'
import { questionsAbove, saidAgainst } from './above/said-above.ts'
import { sharedAmong } from './claims/shared-columns.ts'
import { amountRoles, type Role } from '../headings.ts'
import { categoryOfTable } from './words/category-title.ts'
import { columnsOf } from './columns/columns.ts'
import { placesIn, type Places } from './columns/place-column.ts'
import type { Header } from './above/header.ts'
import type { ErrorCount } from './limits.ts'
import { moneyAside } from './tables/money-aside.ts'
import { withoutBox } from './tables/boxes.ts'
import { legendAround } from './tables/legends.ts'
import { readMatrix } from './matrix/matrix.ts'
import { readHeader } from './above/header.ts'
import { againstMatrix } from './matrix/against-matrix.ts'
import { headingsOf, matrixColumns, transposedMatrix } from './matrix/matrix-columns.ts'
import { twinColumns } from './matrix/twin-columns.ts'
import { plain } from '../plain-text.ts'
import type { ColourLegend } from './tables/coloured-lines.ts'
import type { LegendEntry } from './words/legend-words.ts'
import type { Table } from './tables/tables.ts'
import { hasNoVouchers, isSummary, ofColumns, summaryOf, type Summary } from './tables/summary.ts'
import type { FileWords, LooseRows, SurveyedSheet, SurveyedTable } from './survey.ts'
import { withNamedLines } from './tables/named-lines.ts'
import { withFootnotes } from './tables/footnotes.ts'
import { readTable, type TableReading } from './tables/table-reading.ts'
import { projectOpen, type ProjectsAbove } from './tables/named-projects.ts'
import { severalAsked } from './tables/several-bearers.ts'
import { tableScene } from './tables/table-scene.ts'
import { withWholeDays } from './tables/whole-days.ts'
import type { Which } from './claims/which-claim.ts'
import type { Whose } from './claims/whose-claim.ts'

/** What tables are read with. */
export interface ReadingWords extends FileWords {
  /** Of the lines of the whole file. */
  readonly errors: ErrorCount
  /** The projects that the blocks of the whole file name. */
  readonly projects: ProjectsAbove
  /** The projects and cost centres that they name, none of them known. */
  readonly bearers: ReadonlySet<string>
  /** What sheets without lists say that letters of lines stand for. */
  readonly legend: readonly LegendEntry[]
  /** What they say of the colours of lines. */
  readonly colours: readonly ColourLegend[]
  /** What they say of the unit of all amounts: `Valuutta: SEK`. */
  readonly units: readonly string[]
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
  /** The words above it by which none of its lines is claimed. */
  readonly against?: string
}

export function readSheetTables(sheet: SurveyedSheet, words: ReadingWords): ReadTable[] {
  const tables: ReadTable[] = []
  const asked = new Set<string>()
  const sums = new Map<Role, bigint | null>()
  for (const table of sheet.tables) {
    const read = readOne(sheet.grid, table, words, new Map(sums))
    tables.push(withoutAsked(read, asked))
    for (const one of read.reading.findings) asked.add(questionIn(one, sheet.grid))
    carryOn(sums, read)
  }
  const loose = sheet.loose && readLoose(sheet.grid, sheet.loose, words)
  return loose ? [...tables, loose] : tables
}

const sheetQuestions: ReadonlySet<FindingCode> = new Set<FindingCode>(['paid-date-unknown', 'vat-not-stated', 'page-words'])

/** A question of a whole sheet by its code, and where it stands at the sheet itself, as what the file's name says, by its place. */
const questionIn = ({ code, at }: Finding, { name }: Grid): string => (sheetQuestions.has(code) ? code : at === name ? `${code} ${at}` : '')

/** What a sheet lacks is asked at its first table. */
function withoutAsked(table: ReadTable, asked: ReadonlySet<string>): ReadTable {
  if (asked.size === 0) return table
  const findings = table.reading.findings.filter((one) => {
    const question = questionIn(one, table.grid)
    return question === '' || !asked.has(question)
  })
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
  const whose = sharedAmong(table, words.names) ?? surveyed.whose
  const part = { grid, header, whose, which, at: table.heading.cells[0]?.at ?? grid.name }
  return table.heading.kind === 'months' ? readMonths(table, part, words) : readList(table, part, words, carried)
}

/** What is known of a table before its body is read. */
type TablePart = Pick<ReadTable, 'grid' | 'header' | 'whose' | 'which' | 'at'>

function readMonths({ heading, above, body }: Table, part: TablePart, words: ReadingWords): ReadTable {
  const { grid, header, which, at } = part
  const { project, categories, errors, file, units: elsewhere } = words
  const category = categoryOfTable(categories, header.titles, grid.name, 'list')
  const claimPeriod = periodOf(which, project)
  const { columns, findings } = twinColumns(grid, heading, matrixColumns(heading), body)
  const headings = headingsOf(heading, columns)
  const headingRows = grid.rows.slice(heading.start, heading.start + heading.height)
  const against = againstMatrix({ grid, header, project, file, elsewhere, above, body, headings, headingRows })
  const read = readMatrix({ grid, project, claimPeriod, categories, errors, category, columns, headingAt: at, body, against })
  const ofProjects = against.aside === null ? projectOpen(header, words.projects) : []
  const reading = { ...read, findings: [...ofProjects, ...against.findings, ...printedOn(part, words), ...read.findings, ...findings] }
  return { ...part, nature: 'matrix', reading, places: 'named', summary: summaryOfLines(reading) }
}

function readList(asCut: Table, part: TablePart, words: ReadingWords, carried: ReadonlyMap<Role, bigint | null>): ReadTable {
  const { grid, header, whose, which, at } = part
  const { project, file, categories, names, errors } = words
  const claimPeriod = periodOf(which, project)
  const { table: own, left } = withoutBox(asCut)
  const table = withWholeDays(own, claimPeriod ? [claimPeriod, project.period] : [project.period])
  const known = columnsOf(grid, table, categories, names, words.units)
  const columns = left.length === 0 ? known : { ...known, findings: [...known.findings, ...left] }
  const isOfMoney = (column: number): boolean => amountRoles.has(columns.byColumn.get(column)?.role ?? 'other')
  if (![...columns.byColumn.keys()].some(isOfMoney)) return withoutMoney(part, moneyAside(grid, table, columns))
  const below = { grid, columns, project, file, above: table.above }
  const scene = tableScene({
    grid,
    table,
    columns,
    project,
    claimPeriod,
    locality: whose.locality,
    categories,
    names,
    errors,
    category: categoryOfTable(categories, header.titles, grid.name, columns.kind),
    titles: new Set(header.titles.map(({ text }) => plain(text))),
    carried,
    legend: [...words.legend, ...legendAround(table.above, table.body)],
    colours: words.colours,
    otherProject: saidAgainst(header, below),
  })
  const read = readTable(scene)
  const isClaimStated = scene.roles.has('claimed')
  const said = [
    ...(scene.otherProject === null ? [...projectOpen(header, words.projects), ...severalAsked(header, scene, words.bearers)] : []),
    ...questionsAbove(header, isClaimStated, below),
    ...amountsAbove(grid, table, categories),
    ...printedOn(part, words),
  ]
  const named = grid.named ? withNamedLines(read.lines, grid, columns) : read.lines
  const lines = isClaimStated ? named : withFootnotes(named, said, table.body)
  const reading = lines === read.lines && said.length === 0 ? read : { ...read, lines, findings: [...said, ...read.findings] }
  const summary = hasNoVouchers(scene.roles) ? summaryOf(grid, table.body, categories) : NO_SUMMARY
  if (isSummary(summary))
    return { ...part, nature: 'summary', reading: asSummary(reading, at), places: 'named', summary: ofColumns(summary, isOfMoney) }
  const against = scene.otherProject === null ? {} : { against: scene.otherProject.text }
  const places = whose.said ? placesIn(columns, names, read.isByLocality) : 'named'
  return { ...part, ...against, nature: 'list', reading, places, summary, above: summaryOf(grid, table.above, categories) }
}

/** What the header and footer of its pages say. */
const printedOn = ({ grid, which, whose }: TablePart, { project, names }: ReadingWords): Finding[] =>
  grid.printed ? printedAgainst(grid.printed, { sheet: grid.name, claim: which.claim, locality: whose.locality, project, names }) : []

/** A list without a column of money, as of hours or of people, has no costs. */
const withoutMoney = (part: TablePart, findings: readonly Finding[]): ReadTable => ({
  ...part,
  nature: 'list',
  reading: { ...NO_READING, findings },
  places: 'named',
  summary: NO_SUMMARY,
})

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
function readLoose(grid: Grid, loose: LooseRows, words: ReadingWords): ReadTable | null {
  const { rows, header, whose, which, summary } = loose
  const { project, categories, errors, file, units: elsewhere } = words
  const [first] = grid.rows
  const at = first ? addressOf(grid, first.row, first.cells[0]?.column ?? 0) : grid.name
  const part: TablePart = { grid, header, whose, which, at }
  const matrix = transposedMatrix(grid, rows, categories)
  if (matrix) {
    const against = againstMatrix({ grid, header: readHeader(grid, matrix.above), project, file, elsewhere, ...matrix })
    const claimPeriod = periodOf(which, project)
    const read = readMatrix({ grid, project, claimPeriod, categories, errors, category: null, ...matrix, against })
    const reading = { ...read, findings: [...against.findings, ...printedOn(part, words), ...read.findings] }
    return { ...part, nature: 'matrix', reading, places: 'named', summary: summaryOfLines(reading) }
  }
  const nilAt = loose.nilAt()
  const hasAmounts = summary.entries.length + summary.others > 0
  return nilAt === null || hasAmounts ? null : { ...part, nature: 'list', reading: { ...NO_READING, nilAt }, places: 'named', summary }
}
