// The face of how a sheet is printed.
import { pageSchema } from '../../model/page.ts'
import type { Area } from '../../model/area.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import type { Sheet } from '../../model/sheet.ts'
import * as navigation from '../../model/range-navigation.ts'
import * as given from '../arguments.ts'
import { isPresented, present, type Face, type Presented } from '../face.ts'
import { rootOf } from '../tree-face.ts'
import { RangeAreas, rangeAreasFace } from './range-areas.ts'
import { rangeFace } from './range.ts'

const tree = rootOf<Sheet>('PageLayout', pageSchema, (sheet) => sheet.page.settings)

const lines = (sheet: Sheet, area: Area | null): Presented | null => (area === null ? null : present(rangeFace, sheet.rangeOf(area)))
const printed = (sheet: Sheet): Presented | null =>
  sheet.page.printArea.length === 0
    ? null
    : present(
        rangeAreasFace,
        new RangeAreas(
          sheet,
          sheet.page.printArea.map((area) => sheet.rangeOf(area)),
        ),
      )

function found(object: Presented | null, location: string): Presented {
  if (object === null) throw itemNotFound(location)
  return object
}

function printAreaOf(sheet: Sheet, value: unknown): readonly Area[] {
  if (isPresented(value) && value.target instanceof RangeAreas) return value.target.ranges.map(({ area }) => area)
  return [given.rangeOrAddress(value, sheet, 'PageLayout.setPrintArea').area]
}

export const pageLayoutFace: Face<Sheet> = {
  name: 'PageLayout',
  ...tree,
  methods: {
    GetPrintArea: (sheet) => found(printed(sheet), 'PageLayout.getPrintArea'),
    GetPrintAreaOrNullObject: printed,
    GetPrintTitleRows: (sheet) => found(lines(sheet, sheet.page.titleRows), 'PageLayout.getPrintTitleRows'),
    GetPrintTitleRowsOrNullObject: (sheet) => lines(sheet, sheet.page.titleRows),
    GetPrintTitleColumns: (sheet) => found(lines(sheet, sheet.page.titleColumns), 'PageLayout.getPrintTitleColumns'),
    GetPrintTitleColumnsOrNullObject: (sheet) => lines(sheet, sheet.page.titleColumns),
    SetPrintArea: (sheet, [area]) => {
      sheet.protection.checkAllowed(null, 'PageLayout.setPrintArea')
      sheet.page.printArea = printAreaOf(sheet, area)
    },
    SetPrintMargins: (sheet, [unit, margins]) => {
      const isKnown = sheet.page.setMargins(
        given.text(unit, 'PageLayout.setPrintMargins'),
        given.record(margins, 'PageLayout.setPrintMargins'),
      )
      if (!isKnown) throw invalidArgument('PageLayout.setPrintMargins')
    },
    SetPrintTitleRows: (sheet, [rows]) => {
      sheet.protection.checkAllowed(null, 'PageLayout.setPrintTitleRows')
      sheet.page.titleRows = navigation.entireRow(given.rangeOrAddress(rows, sheet, 'PageLayout.setPrintTitleRows')).area
    },
    SetPrintTitleColumns: (sheet, [columns]) => {
      sheet.protection.checkAllowed(null, 'PageLayout.setPrintTitleColumns')
      sheet.page.titleColumns = navigation.entireColumn(given.rangeOrAddress(columns, sheet, 'PageLayout.setPrintTitleColumns')).area
    },
  },
}
