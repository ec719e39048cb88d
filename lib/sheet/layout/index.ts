// From a report to plans of sheets, one a section. Law: nothing is computed here but where things stand and how their formulas are written.
import type { Chart, Report } from '../../core/report/block.ts'
import type { CellReference } from '../../core/report/formula.ts'
import type { Area, DefinedName, PlannedChart, PlannedEmblem, PlannedRow, PrintSetup, SheetPlan } from '../plan.ts'
import { EMBLEM_ROWS } from './piece.ts'
import { pageBreaks, scaleFor } from './paginate.ts'
import { addressOf, columnArea, placeOf, type Places, type TablePlace } from './places.ts'
import { rowHeight } from './row-height.ts'
import { barsOf, placeSection, placesOf, plainRows, tablesOf, type PlacedSection } from './section.ts'
import { BLANK_ROW, dataBars, plannedTable, tableHead, tableRows, textRow } from './table.ts'

/** The sheets of a report, one for each of its sections, in its order. The same report gives the same plans. */
export function layoutReport(report: Report): SheetPlan[] {
  const placed = report.sections.map(placeSection)
  const places = placesOf(report, placed)
  const names = new ColumnNames(places)
  const scope = { report, places, names }
  // All rows first: only they say which columns need a name.
  const sheets = placed.map((one, index) => ({ placed: one, rows: sheetRows(scope, one, index === 0) }))
  return sheets.map(({ placed: one, rows }) => sheetPlan(scope, one, rows))
}

/** Where a reader of the workbook finds the cells of a report: `Paikkakunnat!H14`. */
export function addressesOf(report: Report): (reference: CellReference) => string {
  const places = placesOf(report, report.sections.map(placeSection))
  return (reference) => addressOf(places, reference)
}

/** The columns that formulas run over, as names of the workbook. */
class ColumnNames {
  readonly #used = new Map<string, DefinedName & { readonly sheet: string }>()
  readonly #places: Places

  constructor(places: Places) {
    this.#places = places
  }

  nameOf(table: string, column: string): string {
    const name = `${table}_${column}`
    if (!this.#used.has(name)) {
      const place = placeOf(this.#places, table)
      const area = columnArea(place, column)
      if (area !== null) this.#used.set(name, { name, area, sheet: place.sheet })
    }
    return name
  }

  on(sheet: string): DefinedName[] {
    const own = [...this.#used.values()].filter((one) => one.sheet === sheet)
    return own.map(({ name, area }) => ({ name, area })).sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}

/** What every sheet of a report is laid out with. */
interface LayoutScope {
  readonly report: Report
  readonly places: Places
  readonly names: ColumnNames
}

function sheetRows({ report, places, names }: LayoutScope, { section, page, tops }: PlacedSection, isFirst: boolean): PlannedRow[] {
  const rows: PlannedRow[] = [
    textRow(isFirst ? report.title : section.title, 'title'),
    textRow(isFirst ? report.subtitle : `${report.title}, ${report.subtitle}`, 'subtitle'),
  ]
  const scope = { places, nameOf: (table: string, column: string) => names.nameOf(table, column) }
  section.blocks.forEach((block, index) => {
    while (rows.length < (tops[index] ?? 0) - 1) rows.push(BLANK_ROW)
    if (block.kind === 'table') {
      rows.push(...tableHead(block, page.width))
      for (const row of tableRows(placeOf(places, block.id), [...page.widths, ...page.beside], scope)) rows.push(row)
    } else if (block.kind !== 'chart')
      rows.push(...plainRows(block, page, places).map((row) => ({ ...rowHeight(row.cells, page.widths), ...row })))
  })
  return rows
}

function sheetPlan({ report, places, names }: LayoutScope, placed: PlacedSection, rows: readonly PlannedRow[]): SheetPlan {
  const { section, page } = placed
  const tables = tablesOf(section).map((one) => placeOf(places, one.id))
  const [only, ...others] = tables
  const single = only !== undefined && others.length === 0 && section.blocks.length === 1 ? only : null
  return {
    name: section.sheet,
    language: report.language,
    widths: [...page.widths, ...page.beside],
    rows,
    tables: tables.flatMap(plannedTable),
    charts: chartsOf(placed, places),
    bars: tables.flatMap(dataBars),
    validations: [],
    names: names.on(section.sheet),
    frozen: single === null ? { rows: 2, columns: 0 } : { rows: single.heading, columns: 1 },
    print: printSetup(report, placed, rows, single),
    isProtected: true,
    visibility: 'visible',
    isPage: true,
    emblems: emblemsOf(placed),
  }
}

function printSetup(
  report: Report,
  { section, page, bottom, tops }: PlacedSection,
  rows: readonly PlannedRow[],
  single: TablePlace | null,
): PrintSetup {
  const { orientation } = section
  const scale = scaleFor(page.widths, orientation)
  return {
    orientation,
    area: { top: 1, left: 0, bottom, right: page.widths.length - 1 },
    titleRows: single === null ? null : { first: single.heading, last: single.heading },
    header: report.header,
    footer: `${section.title} · ${report.page} {page} / {pages}`,
    breaks: pageBreaks(rows, { tops, bottom }, orientation, scale),
    scale,
  }
}

function chartsOf({ section, tops, page }: PlacedSection, places: Places): PlannedChart[] {
  return section.blocks.flatMap((block, index): PlannedChart[] => {
    if (block.kind !== 'chart') return []
    const top = tops[index] ?? 1
    const place = placeOf(places, block.table)
    return [
      {
        kind: block.chart,
        title: block.title,
        alternativeText: block.alternativeText,
        ...(block.unit === undefined ? {} : { unit: block.unit }),
        categories: chartArea(place, block, block.categories),
        series: block.series.map(({ column, title, role }) => ({ name: title, values: chartArea(place, block, column), role })),
        area: { top, left: 0, bottom: top + barsOf(block, section) - 1, right: rightOf(page.widths) },
      },
    ]
  })
}

/** Charts are no wider than reads well. */
const WIDEST_CHART = 120

function rightOf(widths: readonly number[]): number {
  let width = 0
  const end = widths.findIndex((one) => (width += one) > WIDEST_CHART)
  return end < 0 ? widths.length - 1 : Math.max(end - 1, 0)
}

function chartArea({ rowOf, columnOf }: TablePlace, { rows }: Chart, column: string): Area {
  const [top, bottom, at] = [rowOf.get(rows.first), rowOf.get(rows.last), columnOf.get(column)]
  if (top === undefined || bottom === undefined || at === undefined)
    throw new RangeError(`no rows ${rows.first} to ${rows.last}, ${column}`)
  return { top, bottom, left: at, right: at }
}

const emblemsOf = ({ section, tops }: PlacedSection): PlannedEmblem[] =>
  section.blocks.flatMap((block, index): PlannedEmblem[] => {
    if (block.kind !== 'publicity') return []
    const top = (tops[index] ?? 1) + 1
    return [{ area: { top, left: 0, bottom: top + EMBLEM_ROWS - 1, right: 0 }, alternativeText: block.emblem }]
  })
