// Tables as Excel knows them: a name, columns and a filter. The cells carry their own look, so that it is there in every program.
import type { PlannedTable } from '../../../sheet/plan.ts'
import { element, XML_HEAD } from '../../xml.ts'
import { cellText } from '../values.ts'
import { areaText } from './areas.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A table part; `id` is its number in the workbook. */
export function tableXml(table: PlannedTable, id: number): string {
  const { area, totals } = table
  const filtered = totals ? { ...area, bottom: area.bottom - 1 } : area
  const columns = table.columns.map((name, index) => element('tableColumn', { id: index + 1, name: columnHeading(name) }))
  return (
    XML_HEAD +
    element(
      'table',
      {
        xmlns: MAIN,
        id,
        name: table.name,
        displayName: table.name,
        ref: areaText(area),
        totalsRowCount: totals ? 1 : undefined,
        totalsRowShown: totals ? undefined : false,
      },
      table.hasFilter === false ? '' : element('autoFilter', { ref: areaText(filtered) }),
      element('tableColumns', { count: columns.length }, ...columns),
      element('tableStyleInfo', { showFirstColumn: false, showLastColumn: false, showRowStripes: false, showColumnStripes: false }),
    )
  )
}

/** A heading as the table part repeats it: a line break as Excel writes it. */
const columnHeading = (name: string): string => cellText(name).replaceAll('\n', '_x000a_')
