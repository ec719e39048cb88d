// Every table of a workbook read, and what of it is cost lines. Law: a summary that repeats the costs of a list is compared with it and gives no lines;
// a sheet whose amounts nobody can tell is said.
import type { Line } from '../../core/claim.ts'
import { finding, type Finding, type Severity } from '../../core/finding.ts'
import type { Project } from '../../core/project.ts'
import { toInteger, ZERO } from '../../core/money.ts'
import { readAmount } from '../amount-reading.ts'
import { addressOf, type Grid, type GridRow } from '../grid.ts'
import { saysUnitOfAll } from './above/units-around.ts'
import { isAmount } from './columns/column-values.ts'
import { isCalledGuide } from './words/guide.ts'
import { isMade } from './rows/shown-cents.ts'
import { legendIn as coloursIn } from './tables/coloured-lines.ts'
import { legendIn } from './tables/legends.ts'
import { projectsAbove } from './tables/named-projects.ts'
import { bearersAbove } from './tables/several-bearers.ts'
import { withoutRollups } from './tables/rollups.ts'
import { withoutWholeTotal } from './totals/whole-total.ts'
import { withoutTaken } from './tables/taken-lines.ts'
import { cellAgainstVoucher, withFootnotes } from './tables/footnotes.ts'
import { withChangedCopies } from './tables/changed-copies.ts'
import { withToldAgain } from './tables/told-again.ts'
import { saysOfLists, toldElsewhere } from './tables/words-aside.ts'
import { compareSummary, isCalledBudget, isCalledSummary, isSummary, LineSums, type Comparison, type Summary } from './tables/summary.ts'
import { readSheetTables, type ReadTable } from './sheet-reading.ts'
import type { SurveyedSheet } from './survey.ts'
import type { ReadingWords } from './sheet-reading.ts'
import { quoted } from './words/quoted.ts'

export interface WorkbookReading {
  /** The tables whose lines are costs, and the places that say there were none. */
  readonly tables: readonly ReadTable[]
  readonly findings: readonly Finding[]
}

/** Reads all tables. Of tables that state the same costs a list goes before a summary, and any sheet before one called a summary or an example. */
export function readWorkbook(
  sheets: readonly SurveyedSheet[],
  words: Omit<ReadingWords, 'legend' | 'colours' | 'projects' | 'bearers' | 'units'>,
): WorkbookReading {
  const projects = projectsAbove(
    sheets.flatMap(({ tables }) => tables.map(({ header }) => header)),
    words.project,
  )
  const bearers = bearersAbove(sheets.flatMap(({ grid, tables }) => tables.map(({ table }) => ({ grid, table }))))
  const legend = sheets.flatMap((sheet) => (mayBeLegend(sheet) ? legendIn(sheet.grid.rows.slice(0, LONGEST_LEGEND)) : []))
  const colours = sheets
    .filter(({ tables, grid }) => tables.length === 0 && grid.rows.length <= LONGEST_LEGEND)
    .slice(0, MOST_LEGENDS)
    .flatMap(({ grid }) => coloursIn(grid.rows) ?? [])
  const read = sheets.flatMap((sheet) => readSheetTables(sheet, { ...words, legend, colours, projects, bearers, units: unitsIn(sheets) }))
  const { tables: all, taken } = withoutTaken(read, identity)
  const lists = costLists(all, taken)
  const others = all.filter(({ nature }) => nature !== 'list')
  const loose = new Set(sheets.filter((sheet) => isLoose(sheet, all)))
  const lines = others.length + loose.size > 0 ? linesOf(lists.tables) : []
  const beside = besideLists(others, lists.tables, lines)
  const totals = loose.size > 0 ? totalsOf(lines) : new Set<number>()
  const ofSheets = sheets.flatMap((sheet) => (loose.has(sheet) ? looseFindings(sheet, totals) : uprightFindings(sheet)))
  const said = lists.tables.length > 0 ? saidElsewhere([...loose], words.project) : []
  return {
    tables: withChangedCopies(
      withToldAgain(withoutWholeTotal(inOrder(all, [...lists.tables, ...beside.tables])), words.file, words.errors),
      words.file,
      words.errors,
    ).map((one) => withNotes(one, said)),
    findings: [...lists.findings, ...beside.findings, ...ofSheets, ...said],
  }
}

/** The lists whose lines are costs: no example, none that stands elsewhere too, and none that adds up another's lines. */
function costLists(all: readonly ReadTable[], taken: readonly ReadTable[]): WorkbookReading {
  const lists = all.filter(({ nature }) => nature === 'list')
  const listed = withoutExamples(withoutRepeats(lists))
  const listedOnes = new Set(listed)
  const { kept, findings: summed } = withoutRollups(listed)
  const unlisted = lists
    .filter((one) => !listedOnes.has(one) && one.reading.lines.length > 0)
    .map((one) => leftOut(one.grid, isCalledGuide(one.grid.name) ? 'warning' : 'info'))
  return {
    tables: kept,
    findings: [...unlisted, ...taken.map(({ grid }) => leftOut(grid, 'info')), ...summed, ...kept.flatMap(againstAbove)],
  }
}

/** What a summary in the block above a list says otherwise than its lines. */
function againstAbove({ above, reading }: ReadTable): readonly Finding[] {
  if (!above?.entries.some(({ category }) => category !== null)) return []
  const sums = new LineSums()
  sums.add(reading.lines.map(({ line }) => line))
  return compareSummary(above, sums).findings
}

/** Summaries and matrices beside the lists: one that repeats their costs is compared with them, any other states costs of its own. */
function besideLists(others: readonly ReadTable[], lists: readonly ReadTable[], lines: readonly Line[]): WorkbookReading {
  const tables: ReadTable[] = []
  const sums = new LineSums()
  sums.add(lines)
  let hasLines = others.length > 0 && lists.some(({ reading }) => reading.lines.length > 0)
  const findings = others.flatMap((one) => {
    const compared = compareSummary(one.summary, sums)
    const isRepeat = hasLines && (one.nature === 'summary' || compared.agreeing * 2 >= one.summary.entries.length)
    if (isRepeat) return ofRepeat(one, compared)
    if (hasLines && repeatsAll(one, sums)) return sums.hasCategories ? ofRepeat(one, compared) : [leftOut(one.grid, 'info')]
    tables.push(one)
    hasLines ||= one.reading.lines.length > 0
    if (lines.length === 0) sums.add(linesOf([one]))
    return []
  })
  return { tables, findings }
}

/** Whether what stands in a matrix is together, to the cent, what all the lines cost: by months it repeats lists that have no categories. */
const repeatsAll = ({ nature, reading }: ReadTable, sums: LineSums): boolean =>
  nature === 'matrix' &&
  reading.lines.length > 1 &&
  sums.hasTotal(reading.lines.reduce((sum, { line }) => sum + BigInt(toInteger(line.grossCents ?? ZERO)), 0n))

/** What differs from the lists, and that nothing of it was counted; a budget need not be what was spent. */
function ofRepeat({ grid, header }: ReadTable, { agreeing, findings }: Comparison): readonly Finding[] {
  const isOfBudget = agreeing === 0 && [grid.name, header.titles.at(-1)?.text ?? ''].some(isCalledBudget)
  return isOfBudget ? [leftOut(grid, 'info')] : [...findings, leftOut(grid, agreeing > 0 ? 'info' : 'warning')]
}

const linesOf = (tables: readonly ReadTable[]): Line[] => tables.flatMap(({ reading }) => reading.lines.map(({ line }) => line))

function inOrder(all: readonly ReadTable[], some: readonly ReadTable[]): readonly ReadTable[] {
  if (all.length === some.length) return all
  const kept = new Set(some)
  return all.filter((one) => kept.has(one))
}

const leftOut = (grid: Grid, severity: Severity): Finding => finding('sheet-left-out', { sheet: grid.name }, grid.name, severity)

/** Sheets called an example are no claim where others are. */
function withoutExamples(tables: readonly ReadTable[]): ReadTable[] {
  const real = tables.filter(({ grid }) => !isCalledGuide(grid.name))
  return real.some(({ reading }) => reading.lines.length > 0) ? real : [...tables]
}

/** A list on a sheet called a summary whose every line stands on another sheet too. */
function withoutRepeats(tables: readonly ReadTable[]): ReadTable[] {
  const called = tables.filter(({ grid, reading }) => isCalledSummary(grid.name) && reading.lines.length > 0)
  if (called.length === 0) return [...tables]
  const elsewhere = new Set(linesOf(tables.filter(({ grid }) => !isCalledSummary(grid.name))).map(identity))
  const repeats = new Set(called.filter(({ reading }) => reading.lines.every(({ line }) => elsewhere.has(identity(line)))))
  return tables.filter((one) => !repeats.has(one))
}

const identity = ({ voucher, grossCents, netCents, claimedCents }: Line): string =>
  JSON.stringify([voucher, ...[grossCents, netCents, claimedCents].map((amount) => amount && toInteger(amount))])

/** A sheet with something in it, and without tables. */
const isLoose = ({ grid, loose }: SurveyedSheet, all: readonly ReadTable[]): boolean =>
  loose !== null && loose.rows.length > 0 && !all.some((one) => one.grid === grid)

/** What a sheet without tables is: read for its labels, a guide, or amounts that nobody can tell. */
function looseFindings({ grid, loose }: SurveyedSheet, totals: ReadonlySet<number>): Finding[] {
  if (!loose) return []
  if (loose.isUpright) return [leftOut(grid, isCalledGuide(grid.name) ? 'info' : 'error')]
  const hasAmounts = unknownAmounts(loose.summary)
  if (loose.nilAt() !== null || (!hasAmounts && loose.header.fields.length > 0)) return []
  const states = (): boolean => totals.size > 0 && loose.rows.some((row) => statesOneOf(row, totals))
  const isFrontPage = (): boolean => isNumbered(loose.rows.flatMap((row) => otherFigures(row, totals)))
  const isKnown =
    !hasAmounts || isCalledGuide(grid.name) || (states() && (isCalledSummary(grid.name) || isCalculated(loose.rows) || isFrontPage()))
  return [leftOut(grid, isKnown ? 'info' : 'warning')]
}

/** What short sheets without a list say of the unit of all amounts. */
const unitsIn = (sheets: readonly SurveyedSheet[]): string[] =>
  sheets
    .filter(({ tables, grid }) => tables.length === 0 && grid.rows.length <= LONGEST_LEGEND)
    .slice(0, MOST_LEGENDS)
    .flatMap(({ grid }) =>
      grid.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' && saysUnitOfAll(cell.text) ? [cell.text] : []))),
    )

/** A sheet without a list, or too narrow for one: `H | hankkeen kulu` reads like the heading of what is claimed. */
const mayBeLegend = ({ tables, grid }: SurveyedSheet): boolean =>
  tables.length === 0 || (grid.rows.length <= LONGEST_LEGEND && grid.rows.every(({ cells }) => cells.length <= WIDEST_LEGEND))

/** What sheets of words beside lists say against some of their lines: a legend of colours, notes by their numbers. */
function saidElsewhere(sheets: readonly SurveyedSheet[], project: Project): Finding[] {
  const legends = sheets.filter(({ loose }) => loose !== null && loose.rows.length <= LONGEST_LEGEND).slice(0, MOST_LEGENDS)
  return legends.flatMap(({ grid, loose }) => {
    const isGuide = isCalledGuide(grid.name)
    const isFront = !isGuide && !isCalledSummary(grid.name) && grid.rows.length <= LONGEST_FRONT
    return (loose?.rows ?? []).flatMap(({ row, cells }) => {
      const [only, ...others] = cells
      if (isFront && only?.kind === 'text' && others.length === 0 && saysOfLists(only.text))
        return [finding('amount-uncertain', { text: quoted(only.text) }, addressOf(grid, row, only.column), 'warning')]
      const named = isGuide ? null : cellAgainstVoucher(cells, null)
      if (named !== null) return [finding('amount-uncertain', { text: quoted(named.text) }, addressOf(grid, row, named.column), 'warning')]
      const said = cells.find((cell) => cell.kind === 'text' && toldElsewhere(cell.text, isGuide, project))
      return said?.kind === 'text'
        ? [finding('amount-uncertain', { text: quoted(said.text) }, addressOf(grid, row, said.column), 'warning')]
        : []
    })
  })
}

/** A list whose lines those words name waits there, unless it says itself what is claimed. */
function withNotes(table: ReadTable, said: readonly Finding[]): ReadTable {
  const { lines } = table.reading
  if (said.length === 0 || lines.some(({ line }) => line.claimedCents !== null)) return table
  return { ...table, reading: { ...table.reading, lines: withFootnotes(lines, said, []) } }
}

/** In rows, and in sheets: what is longer is a story. */
const LONGEST_LEGEND = 100
const MOST_LEGENDS = 10
const LONGEST_FRONT = 40
/** In cells: a letter, a sign of equality, what it stands for. */
const WIDEST_LEGEND = 3

/** An upright list beside a list of another kind: nobody guesses which of its values is whose, and none of them is lost without a word. */
function uprightFindings({ grid, loose, firstUpright }: SurveyedSheet): Finding[] {
  const row = loose || firstUpright === null ? undefined : grid.rows[firstUpright]
  const [label] = row?.cells ?? []
  if (row === undefined || label?.kind !== 'text') return []
  return [finding('row-left-out', { text: quoted(label.text) }, addressOf(grid, row.row, label.column), 'error')]
}

/** What all the lines together cost, net, gross and claimed, in cents. */
function totalsOf(lines: readonly Line[]): ReadonlySet<number> {
  const sums = [(line: Line) => line.netCents, (line: Line) => line.grossCents, (line: Line) => line.claimedCents].map((amount) =>
    lines.reduce((sum, line) => sum + toInteger(amount(line) ?? ZERO), 0),
  )
  return new Set(sums.filter((sum) => sum !== 0))
}

/** Formulas make all that it says of what other sheets have. */
const isCalculated = (rows: readonly GridRow[]): boolean =>
  rows.every(({ cells }) => cells.every((cell) => !isAmount(cell) || isMade(cell)))

/** A summary by month or by locality repeats the costs where it states what all of them cost. */
const statesOneOf = ({ cells }: GridRow, totals: ReadonlySet<number>): boolean =>
  cells.some((cell) => {
    const reading = isAmount(cell) ? readAmount(cell, null) : null
    return reading?.kind === 'amount' && totals.has(toInteger(reading.cents))
  })

/** The figures of a row that are not what all the lines cost. */
const otherFigures = ({ cells }: GridRow, totals: ReadonlySet<number>): number[] =>
  cells.flatMap((cell) => {
    const reading = isAmount(cell) ? readAmount(cell, null) : null
    const cents = reading?.kind === 'amount' ? toInteger(reading.cents) : null
    return cents === null || totals.has(cents) ? [] : [cents]
  })

/** The front page of an application has its number and that of its period beside what all the lines cost; a list of small costs has more. */
const isNumbered = (figures: readonly number[]): boolean => figures.length <= 2 && figures.every((one) => one % 100 === 0 && one < 10_000)

const unknownAmounts = (summary: Summary): boolean => !isSummary(summary) && summary.others + summary.entries.length > 0
