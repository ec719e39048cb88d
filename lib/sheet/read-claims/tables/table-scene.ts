// What a table's body is read with: its columns, the conventions they prove, and the words of the project.
import { samePeriod, type Period } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { addressOf, type Cell, type Grid } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import type { CategoryNames } from '../words/category-names.ts'
import type { Column, Columns } from '../columns/columns.ts'
import type { AmountLayout } from '../rows/line-amounts.ts'
import { doubtfulColumns, type DoubtfulColumns } from '../rows/doubtful-columns.ts'
import type { ErrorCount } from '../limits.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { provenParts } from '../rows/proven-parts.ts'
import type { LineMarks } from '../rows/row-kind.ts'
import type { PlacedText } from '../rows/row-reader.ts'
import { plain } from '../../plain-text.ts'
import type { ColourLegend } from './coloured-lines.ts'
import type { LegendEntry } from '../words/legend-words.ts'
import { shownText } from '../words/shown.ts'
import { secondPlaces } from '../columns/second-places.ts'
import { namedProjects, type NamedProjects } from './named-projects.ts'
import { arePostings } from '../columns/postings.ts'
import { tableDates } from './table-dates.ts'
import type { Table } from './tables.ts'

export interface TableInput {
  readonly grid: Grid
  readonly table: Table
  readonly columns: Columns
  readonly project: Project
  /** The period of the claim it belongs to, where that is known. */
  readonly claimPeriod: Period | null
  /** The locality that it is of by the words above it, or null. */
  readonly locality: string | null
  readonly categories: CategoryNames
  readonly names: LocalityNames
  readonly errors: ErrorCount
  /** The category that its title or its sheet's name gives all of its lines. */
  readonly category: string | null
  /** The sums of the tables above it in its sheet, in cents by role; null where an amount could not be read. */
  readonly carried: ReadonlyMap<Role, bigint | null>
  /** What the block above it says of another project. */
  readonly otherProject: PlacedText | null
  /** What letters of its lines stand for, by words around it and on sheets without lists. */
  readonly legend: readonly LegendEntry[]
  /** What sheets without lists say of the colours of lines. */
  readonly colours: readonly ColourLegend[]
  /** The texts above it, plain. */
  readonly titles: ReadonlySet<string>
}

export interface TableScene extends TableInput, LineMarks {
  /** The same where no line has a locality of its own. */
  readonly ofLocality: string | null
  /** The number of the claim it belongs to, where its period tells. */
  readonly claimNumber: number | null
  /** The projects that it and what stands above it name. */
  readonly namedProjects: () => NamedProjects
  readonly roles: ReadonlySet<Role>
  readonly layout: AmountLayout
  /** Columns that put lines in doubt. */
  readonly doubtful: DoubtfulColumns
  /** A second column that says whose each line is. */
  readonly second: Column | null
  /** The column of categories, where it names none that the project knows: that is asked once. */
  readonly strangeCategories: Column | null
  /** Whether the column of localities names each of several once, at the first line of its group. */
  readonly isLocalityOfGroup: boolean
}

export function tableScene(input: TableInput): TableScene {
  const { grid, table, columns, project, claimPeriod, locality, categories } = input
  const all = [...columns.byColumn.values()]
  const roles = new Set<Role>()
  for (const { role } of all) if (role !== null) roles.add(role)
  const layout: AmountLayout = {
    kind: columns.kind,
    roles,
    arePostings: arePostings(columns, roles),
    proven: provenParts(columns, roles, table.body),
    creditSign: roles.has('credit') ? creditSignOf(all, columns) : 'positive',
    addressOf: (role, row) =>
      addressOf(grid, row.source.row, all.find((one) => one.role === role)?.column ?? row.source.cells[0]?.column ?? 0),
  }
  return {
    ...input,
    ofLocality: roles.has('locality') ? null : locality,
    claimNumber: project.claims.find(({ period }) => claimPeriod !== null && samePeriod(period, claimPeriod))?.number ?? null,
    roles,
    layout,
    dates: tableDates(grid, columns, project, claimPeriod),
    doubtful: doubtfulColumns(columns, table, project),
    second: secondPlaces(columns, input.names),
    strangeCategories: strangeCategories(all, columns, categories),
    isLocalityOfGroup: roles.has('locality') && namesGroups(all, columns),
    vouchersHaveDigits: hasNumberedVouchers(all, columns),
    isLedger: columns.kind === 'ledger' && roles.has('debit') && roles.has('credit'),
    linesAreMarked: (['voucher', 'invoice', 'date', 'paid'] as const).some((role) => roles.has(role)),
    isCategory: (text) => categories.named(text) !== null,
    namedProjects: () => namedProjects([...table.above, ...table.body], project),
  }
}

/** `Tili` over 4500 and 5010, `Kustannuslaji` over words of another project. */
function strangeCategories(all: readonly Column[], { values }: Columns, categories: CategoryNames): Column | null {
  const column = all.find(({ role }) => role === 'category')
  const cells = (column && values.get(column.column)?.cells) ?? []
  const isKnown = (cell: Cell): boolean => {
    const text = (shownText(cell, false) ?? '').trim()
    return (/^\d{1,2}\.?$/.test(text) ? categories.numbered(Number.parseInt(text, 10)) : categories.named(text)) !== null
  }
  return column !== undefined && cells.length > 1 && !cells.some(isKnown) ? column : null
}

const hasNumberedVouchers = (all: readonly Column[], { values }: Columns): boolean =>
  all.some(
    ({ role, column }) =>
      (role === 'voucher' || role === 'invoice') &&
      values
        .get(column)
        ?.cells.some((cell) => cell.kind === 'number' || (cell.kind === 'text' && cell.text.length <= 30 && /\d/.test(cell.text))),
  )

function namesGroups(all: readonly Column[], { values }: Columns): boolean {
  const column = all.find(({ role }) => role === 'locality')
  const names = (column && values.get(column.column)?.cells.flatMap((cell) => (cell.kind === 'text' ? [plain(cell.text)] : []))) ?? []
  return names.length > 1 && new Set(names).size === names.length
}

/** How the credit column is written: as amounts, as negative amounts, or both ways. */
function creditSignOf(all: readonly Column[], { values }: Columns): AmountLayout['creditSign'] {
  const signs = new Set(all.filter(({ role }) => role === 'credit').flatMap((column) => signsIn(column, values)))
  return signs.size > 1 ? 'both' : signs.has(-1) ? 'negative' : 'positive'
}

const signsIn = ({ column, decimalSign }: Column, values: Columns['values']): number[] =>
  (values.get(column)?.cells ?? []).flatMap((cell) => {
    const reading = readAmount(cell, decimalSign)
    return reading.kind === 'amount' && toInteger(reading.cents) !== 0 ? [Math.sign(toInteger(reading.cents))] : []
  })
