// Every member this Excel offers is one that Microsoft's library has: nothing is invented, nothing misspelt.
import { expect, it } from 'vitest'
import { openExcel, Workbook } from '../index.ts'
import { present, type Presented } from '../protocol/face.ts'
import { workbookFace } from '../protocol/faces/workbook.ts'
import { worksheetFace } from '../protocol/faces/worksheet.ts'
import { Session } from '../protocol/session.ts'
import type { Sheet } from '../model/sheet.ts'

/** A proxy of the library, as far as this test looks into it. */
type Proxy = Readonly<Record<string, unknown>> & { readonly _className?: string; readonly _scalarPropertyOriginalNames?: readonly string[] }

const camel = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1))

/** What the library writes under another name, or by a method. */
const writtenDifferently = new Set(['Worksheet.Gridlines', 'Worksheet.Headings', 'ChartFill.Color'])

interface Comparison {
  readonly invented: string[]
  compared: number
}

/** Compares an object with its proxy, and everything that can be reached from both. */
function compare(object: Presented, proxy: Proxy, found: Comparison, seen: Set<string>): void {
  const name = proxy._className ?? object.name
  if (seen.has(`${name} ${object.name}`)) return
  seen.add(`${name} ${object.name}`)
  found.compared += object.propertyNames.length + object.objectNames.length + object.methodNames.length
  const properties = proxy._scalarPropertyOriginalNames ?? []
  found.invented.push(
    ...object.propertyNames
      .filter((property) => !properties.includes(property) && !writtenDifferently.has(`${name}.${property}`))
      .map((property) => `${name}.${property}`),
    ...object.methodNames
      .filter((method) => typeof proxy[camel(method)] !== 'function' && proxy[camel(method)] === undefined)
      .map((method) => `${name}.${method}()`),
  )
  for (const child of object.objectNames) {
    const inner =
      child.startsWith('Edge') || child.startsWith('Inside') || child.startsWith('Diagonal') ? borderOf(proxy, child) : proxy[camel(child)]
    if (typeof inner !== 'object' || inner === null) found.invented.push(`${name}.${child}`)
    else compareChild(object, child, inner as Proxy, found, seen)
  }
}

/** A part that this object does not have (a cell rule of a data bar) is compared at an object that has it. */
function compareChild(object: Presented, child: string, proxy: Proxy, found: Comparison, seen: Set<string>): void {
  try {
    const inner = object.navigate(child)
    if (inner !== null) compare(inner, proxy, found, seen)
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault)) throw fault
  }
}

function borderOf(proxy: Proxy, side: string): unknown {
  const getItem = proxy['getItem']
  return typeof getItem === 'function' ? (getItem.call(proxy, side) as unknown) : undefined
}

/** A sheet with one of everything. */
function furnished(sheet: Sheet): void {
  sheet.range('A1:B3').values = [
    ['Voucher', 'Sum'],
    ['T1', 1],
    ['T2', 2],
  ]
  sheet.addTable(sheet.range('A1:B3').area, true)
  sheet.addChart('Line').show({ sheet, area: sheet.range('A1:B3').area }, 'Auto')
  sheet.addShape('TextBox')
  sheet.names.add('Own', sheet.range('A1'))
  for (const kind of ['DataBar', 'CellValue', 'Custom', 'ContainsText', 'PresetCriteria', 'TopBottom'])
    sheet.addConditionalFormat(kind, sheet.range('B2').area)
}

it('as a walk through both shows', () => {
  const workbook = new Workbook({ sheets: ['Sheet1'] })
  furnished(workbook.sheet('Sheet1'))
  workbook.settings.set('key', 1)
  workbook.customXml.add('<a/>')
  workbook.customProperties.set('key', 1)
  const { Excel: namespace } = openExcel({ workbook, apiLevel: '1.99' })
  const root = new namespace.RequestContext().workbook
  const sheet = root.worksheets.getItem('Sheet1')
  const range = sheet.getRange('A1:B3')
  const found: Comparison = { invented: [], compared: 0 }
  const seen = new Set<string>()
  const session = new Session(workbook)
  const reached = (object: Presented, proxy: unknown): void => {
    compare(object, proxy as Proxy, found, seen)
  }
  const sheetObject = present(worksheetFace, workbook.sheet('Sheet1'))
  const part = (object: Presented, name: string): Presented => object.navigate(name)!
  const rangeObject = sheetObject.call('GetRange', ['A1:B3'], session) as Presented
  reached(present(workbookFace, workbook), root)
  reached(sheetObject, sheet)
  reached(rangeObject, range)
  reached(sheetObject.call('GetRanges', ['A1,B2'], session) as Presented, sheet.getRanges('A1,B2'))
  reached(rangeObject.call('GetTables', [], session) as Presented, range.getTables())
  const table = part(sheetObject, 'Tables').items()[0]!
  reached(table, sheet.tables.getItemAt(0))
  reached(part(table, 'Rows').items()[0]!, sheet.tables.getItemAt(0).rows.getItemAt(0))
  reached(part(table, 'Columns').items()[0]!, sheet.tables.getItemAt(0).columns.getItemAt(0))
  const chart = part(sheetObject, 'Charts').items()[0]!
  reached(chart, sheet.charts.getItemAt(0))
  const series = part(chart, 'Series').items()[0]!
  reached(series, sheet.charts.getItemAt(0).series.getItemAt(0))
  reached(part(series, 'Points').items()[0]!, sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(0))
  reached(part(sheetObject, 'Shapes').items()[0]!, sheet.shapes.getItemAt(0))
  reached(part(sheetObject, 'Names').items()[0]!, sheet.names.getItem('Own'))
  for (const format of part(rangeObject, 'ConditionalFormats').items()) {
    seen.delete('ConditionalFormat ConditionalFormat')
    reached(format, range.conditionalFormats.getItemAt(0))
  }
  workbook.sheet('Sheet1').page.addBreak('horizontal', workbook.sheet('Sheet1').range('A5').area)
  reached(part(sheetObject, 'HorizontalPageBreaks').items()[0]!, sheet.horizontalPageBreaks.getItem(1))
  const book = present(workbookFace, workbook)
  reached(part(book, 'Settings').items()[0]!, root.settings.getItem('key'))
  reached(part(book, 'CustomXmlParts').items()[0]!, root.customXmlParts.getItem('x'))
  reached(part(book, 'CustomXmlParts').call('GetByNamespace', ['urn:x'], session) as Presented, root.customXmlParts.getByNamespace('urn:x'))
  reached(part(part(book, 'Properties'), 'Custom').items()[0]!, root.properties.custom.getItem('key'))
  expect(found.invented).toEqual([])
  expect(found.compared).toBeGreaterThan(500)
})
