// How a sheet is printed. Law: recorded as it was set; nothing is laid out.
import { cellAt, type Area } from './area.ts'
import { amount, choice, either, flag, PropertyTree, record, text, under, type Schema } from './property-tree.ts'
import { reshape, type Reshaping } from './reshaping.ts'

const headerFooter: Schema = {
  leftHeader: text(),
  centerHeader: text(),
  rightHeader: text(),
  leftFooter: text(),
  centerFooter: text(),
  rightFooter: text(),
}

export const pageSchema: Schema = {
  orientation: choice('Portrait', 'Landscape'),
  paperSize: choice('A4', 'Letter', 'A3', 'A5', 'Legal', 'B4', 'B5', 'Executive', 'Tabloid'),
  blackAndWhite: flag(false),
  printErrors: choice('AsDisplayed', 'Blank', 'Dash', 'NotAvailable'),
  zoom: record({ scale: 100 }),
  centerHorizontally: flag(false),
  centerVertically: flag(false),
  printHeadings: flag(false),
  printGridlines: flag(false),
  leftMargin: amount(50.4),
  rightMargin: amount(50.4),
  topMargin: amount(54),
  bottomMargin: amount(54),
  headerMargin: amount(21.6),
  footerMargin: amount(21.6),
  printComments: choice('NoComments', 'EndSheet', 'InPlace'),
  draftMode: flag(false),
  firstPageNumber: either(text(), amount(1)),
  printOrder: choice('DownThenOver', 'OverThenDown'),
  'headersFooters.state': choice('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'),
  'headersFooters.useSheetMargins': flag(true),
  'headersFooters.useSheetScale': flag(true),
  ...under('headersFooters.defaultForAllPages.', headerFooter),
  ...under('headersFooters.evenPages.', headerFooter),
  ...under('headersFooters.oddPages.', headerFooter),
  ...under('headersFooters.firstPage.', headerFooter),
}

/** Points for one unit of a margin. */
const unitPoints: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }

export type BreakKind = 'horizontal' | 'vertical'

export interface PageBreak {
  readonly id: number
  readonly area: Area
}

export class Page {
  readonly settings: PropertyTree
  printArea: readonly Area[] = []
  /** Whole rows repeated on each page, or null. */
  titleRows: Area | null = null
  titleColumns: Area | null = null
  /** The cells right after each break that a person or an add-in put in. */
  readonly breaks: Readonly<Record<BreakKind, PageBreak[]>> = { horizontal: [], vertical: [] }
  private lastBreak = 0

  constructor(guard: (path: string) => void) {
    this.settings = new PropertyTree(pageSchema, guard)
  }

  /** A new page begins at the row (or column) of a cell. */
  addBreak(kind: BreakKind, area: Area): PageBreak {
    const added = { id: ++this.lastBreak, area: cellAt(area.row, area.column) }
    this.breaks[kind].push(added)
    return added
  }

  /** Margins by name (`top`, `left`, `header` …) in one unit; false where the unit or a name is unknown. */
  setMargins(unit: string, margins: Readonly<Record<string, unknown>>): boolean {
    const points = unitPoints[unit]
    if (points === undefined) return false
    for (const [name, value] of Object.entries(margins)) {
      if (!Object.hasOwn(pageSchema, `${name}Margin`)) return false
      this.settings.write(`${name}Margin`, typeof value === 'number' ? value * points : value)
    }
    return true
  }

  reshape(reshaping: Reshaping): void {
    this.printArea = this.printArea.flatMap((area) => reshape(area, reshaping) ?? [])
    this.titleRows &&= reshape(this.titleRows, reshaping)
    this.titleColumns &&= reshape(this.titleColumns, reshaping)
    for (const list of Object.values(this.breaks)) {
      const moved = list.splice(0).map(({ id, area }) => ({ id, area: reshape(area, reshaping) }))
      for (const { id, area } of moved) if (area !== null) list.push({ id, area })
    }
  }
}
