// The faces of worksheets.
import { areaBetween, cellAt } from '../../model/area.ts'
import type { Range } from '../../model/range.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import { sheetSchema, type Sheet, type Visibility } from '../../model/sheet.ts'
import type { Workbook } from '../../model/workbook.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented } from '../face.ts'
import { wholeWorkbook } from '../subscriptions.ts'
import { rootOf } from '../tree-face.ts'
import { chartsFace } from './charts.ts'
import { eventMethods, wireEvents } from './event-registration.ts'
import { namesFace } from './names.ts'
import { breaksOf } from './page-breaks.ts'
import { pageLayoutFace } from './page-layout.ts'
import { areasOf, rangeAreasFace } from './range-areas.ts'
import { rangeFace } from './range.ts'
import { shapesFace } from './shapes.ts'
import { freezePanesFace, protectionFace } from './sheet-panes.ts'
import { tablesFace } from './tables.ts'

const ranged = (range: Range): Presented => present(rangeFace, range)
const presented = (sheet: Sheet): Presented => present(worksheetFace, sheet)
const presentedOrNull = (sheet: Sheet | undefined): Presented | null => (sheet === undefined ? null : presented(sheet))

function found(sheet: Sheet | undefined, location: string): Presented {
  if (sheet === undefined) throw itemNotFound(location)
  return presented(sheet)
}

const visibility = (value: unknown): Visibility => {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument('Worksheet.visibility')
  return value
}

/** The sheets, all of them or the visible ones. */
const sheetsOf = (workbook: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  given.optionalFlag(visibleOnly, 'WorksheetCollection')
    ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible')
    : workbook.sheets

function neighbour(sheet: Sheet, visibleOnly: unknown, direction: 1 | -1): Sheet | undefined {
  const sheets = sheetsOf(sheet.workbook, visibleOnly)
  return direction === 1
    ? sheets.find(({ position }) => position > sheet.position)
    : sheets.findLast(({ position }) => position < sheet.position)
}

function byIndexes(sheet: Sheet, indexes: readonly unknown[]): Presented {
  const location = 'Worksheet.getRangeByIndexes'
  const [row = 0, column = 0, rows = 0, columns = 0] = indexes.map((index) => given.integer(index, location))
  const area = areaBetween(row, column, row + rows - 1, column + columns - 1)
  if (area === null) throw invalidArgument(location)
  return ranged(sheet.rangeOf(area))
}

const tree = rootOf<Sheet>('Worksheet', sheetSchema, (sheet) => sheet.settings)
/** The library writes these two under names of their own. */
const renamed = { Gridlines: tree.properties['ShowGridlines'], Headings: tree.properties['ShowHeadings'] }
const writtenOnly = Object.fromEntries(
  Object.entries(renamed).flatMap(([name, property]) => (property === undefined ? [] : [[name, property]])),
)

export const worksheetFace: Face<Sheet> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    ...tree.properties,
    ...writtenOnly,
    Id: reads((sheet) => sheet.id),
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, name) => {
        sheet.name = given.text(name, 'Worksheet.name')
      },
    },
    Position: {
      get: (sheet) => sheet.position,
      set: (sheet, position) => {
        sheet.workbook.moveSheet(sheet, given.integer(position, 'Worksheet.position'))
      },
    },
    StandardHeight: reads(() => 15),
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        sheet.visibility = visibility(value)
      },
    },
  },
  objects: {
    Charts: (sheet) => present(chartsFace, sheet),
    HorizontalPageBreaks: (sheet) => breaksOf(sheet, 'horizontal'),
    VerticalPageBreaks: (sheet) => breaksOf(sheet, 'vertical'),
    FreezePanes: (sheet) => present(freezePanesFace, sheet),
    Names: (sheet) => present(namesFace, sheet.names),
    PageLayout: (sheet) => present(pageLayoutFace, sheet),
    Protection: (sheet) => present(protectionFace, sheet),
    Shapes: (sheet) => present(shapesFace, sheet),
    Tables: (sheet) => present(tablesFace, sheet),
  },
  methods: {
    Activate: (sheet) => {
      sheet.workbook.activate(sheet)
    },
    Calculate: (sheet) => {
      sheet.workbook.calculator.calculateSheet(sheet)
    },
    Delete: (sheet) => {
      sheet.workbook.deleteSheet(sheet)
    },
    GetCell: (sheet, [row, column]) =>
      ranged(sheet.rangeOf(cellAt(given.integer(row, 'Worksheet.getCell'), given.integer(column, 'Worksheet.getCell')))),
    GetNext: (sheet, [visibleOnly]) => found(neighbour(sheet, visibleOnly, 1), 'Worksheet.getNext'),
    GetNextOrNullObject: (sheet, [visibleOnly]) => presentedOrNull(neighbour(sheet, visibleOnly, 1)),
    GetPrevious: (sheet, [visibleOnly]) => found(neighbour(sheet, visibleOnly, -1), 'Worksheet.getPrevious'),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => presentedOrNull(neighbour(sheet, visibleOnly, -1)),
    GetRange: (sheet, [address]) => ranged(sheet.range(given.optionalText(address, 'Worksheet.getRange') ?? undefined)),
    GetRangeByIndexes: byIndexes,
    GetRanges: (sheet, [addresses]) => present(rangeAreasFace, areasOf(sheet, given.text(addresses, 'Worksheet.getRanges'))),
    GetUsedRange: (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(given.optionalFlag(valuesOnly, 'Worksheet.getUsedRange'))
      return ranged(sheet.rangeOf(area ?? cellAt(0, 0)))
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(given.optionalFlag(valuesOnly, 'Worksheet.getUsedRangeOrNullObject'))
      return area === null ? null : ranged(sheet.rangeOf(area))
    },
    ...eventMethods<Sheet>(wireEvents.sheet, (sheet) => sheet.id),
  },
}

export const worksheetsFace: Face<Workbook> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(presented),
  item: (workbook, key) => presented(workbook.sheet(given.text(key, 'WorksheetCollection.getItem'))),
  methods: {
    ...countOf(({ sheets }: Workbook) => sheets),
    GetCount: (workbook, [visibleOnly]) => sheetsOf(workbook, visibleOnly).length,
    Add: (workbook, [name]) => presented(workbook.addSheet(given.optionalText(name, 'WorksheetCollection.add') ?? undefined)),
    GetActiveWorksheet: ({ activeSheet }) => presented(activeSheet),
    GetFirst: (workbook, [visibleOnly]) => found(sheetsOf(workbook, visibleOnly)[0], 'WorksheetCollection.getFirst'),
    GetItemOrNullObject: (workbook, [key]) =>
      presentedOrNull(workbook.findSheet(given.text(key, 'WorksheetCollection.getItemOrNullObject'))),
    GetLast: (workbook, [visibleOnly]) => found(sheetsOf(workbook, visibleOnly).at(-1), 'WorksheetCollection.getLast'),
    ...eventMethods<Workbook>(wireEvents.sheets, () => wholeWorkbook),
  },
}
