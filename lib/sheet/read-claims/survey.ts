// A workbook before its tables are read: its sheets cut into tables, each with the block above it, and whose and which claim each table is of.
import type { Project } from '../../core/project.ts'
import { addressOf, type Grid, type GridRow } from '../grid.ts'
import { NOTHING_ELSEWHERE, type Elsewhere } from './above/asked-once.ts'
import { LONGEST_HEADER, readHeader, type Header } from './above/header.ts'
import { HEADINGS_OF_TABLE, type ClaimLimits } from './limits.ts'
import { cutIntoTables, type CutSheet, type Table } from './tables/tables.ts'
import { headlessSummary, headlessTable } from './headings/headless.ts'
import type { CategoryNames } from './words/category-names.ts'
import { summaryOf, type Summary } from './tables/summary.ts'
import type { LocalityNames } from './words/locality-names.ts'
import { transposedMatrix } from './matrix/matrix-columns.ts'
import { commentsIn, wordRowsBeyondOthers } from './tables/word-rows.ts'
import { claimNamed } from './claims/claim-period.ts'
import { whichClaim, type ClaimEvidence, type Which } from './claims/which-claim.ts'
import { wordsOf } from './words/row-words.ts'
import { isMoney } from './rows/pushed-aside.ts'
import { whoseClaim, type LocalityEvidence, type Whose } from './claims/whose-claim.ts'

export interface SurveyedTable {
  readonly table: Table
  readonly header: Header
  readonly whose: Whose
  readonly which: Which
}

export interface SurveyedSheet {
  readonly grid: Grid
  readonly tables: readonly SurveyedTable[]
  /** Where an upright list begins, among its rows. */
  readonly firstUpright: number | null
  /** A sheet without tables, null where it has some. */
  readonly loose: LooseRows | null
}

/** Rows without a table: what they say as a block of labels, and what amounts stand in them. */
export interface LooseRows {
  readonly rows: readonly GridRow[]
  readonly header: Header
  readonly whose: Whose
  readonly which: Which
  readonly summary: Summary
  /** Where they say that there were no costs. */
  readonly nilAt: () => string | null
  /** Whether they are a list that stands upright. */
  readonly isUpright: boolean
}

/** A sheet cut into tables with the block above each read, or its rows where it has no table. */
interface Cut {
  readonly grid: Grid
  readonly tables: readonly { readonly table: Table; readonly header: Header }[]
  readonly loose: { readonly rows: readonly GridRow[]; readonly header: Header; readonly isLookedAt: boolean }
  readonly firstUpright: number | null
}

/** The sheets cut into their tables, before anything is asked of them, so that what is too much ends here. */
export interface UnreadSheet extends CutSheet {
  readonly grid: Grid
}

export function cutSheets(sheets: readonly Grid[], limits: ClaimLimits): UnreadSheet[] {
  const inAll = { words: 0, inVain: 0 }
  const most = { headings: limits.tables * HEADINGS_OF_TABLE, words: limits.wordRows }
  return sheets.map((grid) => ({ grid, ...cutIntoTables(grid, most, inAll) }))
}

/** The limit that the tables of a file go beyond; null where they are within all. */
export function limitHit(sheets: readonly UnreadSheet[], limits: ClaimLimits): 'lines' | 'tables' | 'wordRows' | 'monthAmounts' | null {
  const sum = (count: (sheet: UnreadSheet) => number): number => sheets.reduce((all, sheet) => all + count(sheet), 0)
  if (sum(({ tables }) => tables.length) > limits.tables) return 'tables'
  if (sum(({ headings }) => headings) > limits.tables * HEADINGS_OF_TABLE) return 'tables'
  if (sheets.some(({ isOfWords }) => isOfWords)) return 'wordRows'
  if (sum(({ tables }) => tables.reduce((rows, { body }) => rows + body.length, 0)) > limits.lines) return 'lines'
  if (wordRowsBeyondOthers(sheets.flatMap(({ tables }) => tables)) > limits.wordRows) return 'wordRows'
  if (sum(({ grid }) => commentsIn(grid.rows)) > Math.max(0, limits.wordRows)) return 'wordRows'
  const isTooWide = ({ heading, body }: Table): boolean =>
    heading.kind === 'months' && heading.cells.length * body.length > limits.monthAmounts
  return sheets.some(({ tables }) => tables.some(isTooWide)) ? 'monthAmounts' : null
}

/** What the sheets of a file are read with. */
export interface FileWords {
  readonly project: Project
  /** The path of the file, as in claims.json. */
  readonly file: string
  readonly names: LocalityNames
  readonly categories: CategoryNames
}

/** The tables of each sheet, and the rows of those without one; what a sheet does not say of its claim, the workbook's other sheets may. */
export function surveyWorkbook(sheets: readonly UnreadSheet[], words: FileWords): SurveyedSheet[] {
  const lookedAt = looseLookedAt(sheets)
  const cuts = sheets.map((sheet) => cutSheet(sheet, lookedAt.has(sheet), words.categories))
  const headers = cuts.flatMap(headersOf)
  return cuts.map((cut) => {
    const { grid, firstUpright } = cut
    const evidence = evidenceIn(cut, headers, words.file)
    if (cut.tables.length === 0) return { grid, tables: [], firstUpright, loose: looseRows(cut, evidence, words) }
    return { grid, tables: surveyedTables(cut, evidence, words), firstUpright, loose: null }
  })
}

/** What is known of a claim where one header of a sheet stands; `at` is where to say that something is not. */
type EvidenceFor = (header: Header, at: string | null) => ClaimEvidence & LocalityEvidence

function evidenceIn(cut: Cut, headers: readonly Header[], file: string): EvidenceFor {
  let known: Elsewhere | null = null
  const elsewhere = (): Elsewhere => (known ??= { blocks: headers, here: new Set(headersOf(cut)), foot: fieldsBelow(cut) })
  return (header, at) => ({ header, elsewhere, sheetName: cut.grid.name, file, at })
}

/** A table whose block says nothing of its own is of the same claim as the one above it. */
function surveyedTables(cut: Cut, evidence: EvidenceFor, { project, names }: FileWords): SurveyedTable[] {
  const tables: SurveyedTable[] = []
  for (const { table, header } of cut.tables) {
    const before = tables.at(-1)
    const own = evidence(header, table.heading.cells[0]?.at ?? null)
    const whose = before && !saysWhose(names, header) ? before.whose : whoseClaim(names, own)
    const which = before && !saysWhich(project, header) ? before.which : whichClaim(project, own)
    tables.push({ table, header, whose, which })
  }
  return tables
}

function looseRows({ grid, loose, firstUpright }: Cut, evidence: EvidenceFor, { project, names, categories }: FileWords): LooseRows {
  const { rows, header, isLookedAt } = loose
  const own = evidence(header, null)
  let nilAt: string | null | undefined
  return {
    rows,
    header,
    nilAt: () => (nilAt === undefined ? (nilAt = isLookedAt ? saysNil(grid, rows) : null) : nilAt),
    whose: whoseClaim(names, own),
    which: whichClaim(project, own),
    summary: summaryOf(grid, rows, categories),
    isUpright: firstUpright !== null,
  }
}

/** Cells of sheets without tables that may tell whose and which claim a workbook is: no form has as many, and a register of words names everything. */
const MOST_LOOSE_CELLS = 30_000

/** The sheets whose rows may tell it where they head no table, the shortest first, as front pages are; the others are told as left out. */
function looseLookedAt(sheets: readonly UnreadSheet[]): ReadonlySet<UnreadSheet> {
  const sized = sheets.map((sheet) => ({
    sheet,
    size: sheet.loose.slice(-LONGEST_HEADER).reduce((size, { cells }) => size + cells.length, 0),
  }))
  let left = MOST_LOOSE_CELLS
  return new Set(sized.toSorted((a, b) => a.size - b.size).flatMap(({ sheet, size }) => ((left -= size) < 0 ? [] : [sheet])))
}

/** Words that there were no costs are no longer looked for than this: whoever has none writes no thousand rows. */
const LONGEST_NIL = 1_000
/** Nor in rows of more cells. */
const WIDEST_NIL = 100

/** Where a sheet says that there were no costs. */
function saysNil(grid: Grid, rows: readonly GridRow[]): string | null {
  for (const row of rows.slice(0, LONGEST_NIL)) {
    const cell = row.cells.length > WIDEST_NIL ? undefined : row.cells.find((one) => one.kind === 'text' && wordsOf(one.text).isNil)
    if (cell) return addressOf(grid, row.row, cell.column)
  }
  return null
}

function cutSheet({ grid, tables, loose, firstUpright }: UnreadSheet, isLookedAt: boolean, categories: CategoryNames): Cut {
  const isUpright = firstUpright !== null
  const isMatrix = tables.length === 0 && transposedMatrix(grid, grid.rows, categories) !== null
  const headless = tables.length === 0 && !isMatrix && !isUpright ? (headlessTable(grid) ?? headlessSummary(grid, categories)) : null
  const all = headless ? [headless] : tables
  return {
    grid,
    tables: all.map((table) => ({ table, header: readHeader(grid, table.above) })),
    loose: { rows: headless ? [] : loose, header: readHeader(grid, headless || !isLookedAt ? [] : loose), isLookedAt },
    firstUpright,
  }
}

/** The fields below a sheet's last list, as a form has its foot; no title is looked for there, and a home may be a supplier's. */
function fieldsBelow({ grid, tables }: Cut): Header {
  const body = tables.at(-1)?.table.body ?? []
  const start = body.findLastIndex(({ cells }) => cells.length > MOST_IN_FOOT || cells[0]?.kind !== 'text') + 1
  const foot = start === 0 ? [] : body.slice(start).slice(-LONGEST_FOOT)
  const { fields } = readHeader(
    grid,
    foot.filter((row) => !saysWhatClaimCost(row)),
  )
  return { fields: fields.filter(({ kind }) => kind !== 'home'), titles: [] }
}

/** `Maksatus 1 | 1 234,50` below a list: what another claim came to, or this one, and not which claim the list is. */
const saysWhatClaimCost = ({ cells }: GridRow): boolean =>
  cells.some(isMoney) && cells.some((cell) => cell.kind === 'text' && claimNamed(cell.text) !== null)

/** A line has more cells, and a list's foot fewer rows. */
const MOST_IN_FOOT = 3
const LONGEST_FOOT = 20

const headersOf = ({ tables, loose }: Cut): Header[] => [...tables.map(({ header }) => header), loose.header]

const EMPTY = { elsewhere: () => NOTHING_ELSEWHERE, sheetName: '', file: '', at: null }

/** Whether a block has anything of its own to say; else the block above it in the sheet holds on. */
const saysWhose = (names: LocalityNames, header: Header): boolean => {
  const { locality, findings } = whoseClaim(names, { ...EMPTY, header })
  return locality !== null || findings.some((one) => one.code === 'unknown-locality' && one.figures.text !== null)
}

const saysWhich = (project: Project, header: Header): boolean => {
  const { claim, findings } = whichClaim(project, { ...EMPTY, header })
  return (
    (claim !== null && project.claims.length > 1) ||
    findings.some((one) => one.code === 'unknown-claim-period' && one.figures.text !== null)
  )
}
