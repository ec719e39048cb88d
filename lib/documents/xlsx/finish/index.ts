// The finishing step: exceljs's frame becomes a valid, accessible, reproducible workbook with its cells, tables, charts, bars and names.
import type { SheetPlan } from '../../../sheet/plan.ts'
import { bytesOf, textOf, type Part, type Parts, type WrittenParts } from '../../archive.ts'
import { element } from '../../xml.ts'
import { areaText } from './areas.ts'
import { barExtensionsXml, barsXml } from './bars.ts'
import { chartXml } from '../../chart-part/index.ts'
import { partChart } from './chart.ts'
import { drawingXml } from './drawing.ts'
import {
  applicationProperties,
  coreProperties,
  RELATIONSHIPS,
  relationshipsXml,
  type DocumentProperties,
  type Relationship,
} from '../../office-package.ts'
import { rowsXml } from '../rows.ts'
import { usedStyles } from '../sheet.ts'
import { SharedStrings } from '../strings.ts'
import { contentTypes, definedNamesXml } from './package.ts'
import { tableXml } from './tables.ts'
import { validationsXml } from './validations.ts'
import { addedAfterCells, frameOf } from './worksheet.ts'

type PartsToBe = Map<string, Part>

/** The finished parts, in the order in which they are written. Cells are made only then, so texts come last: by then all are numbered. */
export function finish(written: WrittenParts, plans: readonly SheetPlan[], properties: DocumentProperties): Parts {
  const strings = new SharedStrings()
  const finished: PartsToBe = new Map()
  const counts = { tables: 0, charts: 0, drawings: 0 }
  plans.forEach((plan, index) => {
    const sheet = take(written, `xl/worksheets/sheet${String(index + 1)}.xml`)
    finishSheet(finished, plan, index + 1, textOf(sheet), { counts, strings })
  })
  const theme = written.get('xl/theme/theme1.xml')
  const content: Parts = new Map<string, Part>([
    ['docProps/app.xml', bytesOf(applicationProperties())],
    ['docProps/core.xml', bytesOf(coreProperties(properties))],
    ['xl/workbook.xml', workbookPart(take(written, 'xl/workbook.xml'), plans)],
    ['xl/_rels/workbook.xml.rels', relatedStrings(take(written, 'xl/_rels/workbook.xml.rels'))],
    ['xl/styles.xml', stylesPart(take(written, 'xl/styles.xml'))],
    ...(theme === undefined ? [] : [['xl/theme/theme1.xml', theme] as const]),
    ...finished,
    ['xl/sharedStrings.xml', strings.part()],
  ])
  return new Map([
    ['[Content_Types].xml', bytesOf(contentTypes([...content.keys()]))],
    ['_rels/.rels', take(written, '_rels/.rels')],
    ...content,
  ])
}

function take(parts: WrittenParts, name: string): Uint8Array {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`exceljs wrote no ${name}`)
  return part
}

/** One sheet with what belongs to it: its tables, and a drawing with its charts and emblems. */
function finishSheet(
  parts: PartsToBe,
  plan: SheetPlan,
  number: number,
  sheet: string,
  { counts, strings }: { counts: { tables: number; charts: number; drawings: number }; strings: SharedStrings },
): void {
  const relationships: Relationship[] = []
  const relate = (type: string, target: string): string => {
    const id = `rId${String(relationships.length + 1)}`
    relationships.push({ id, type: `${RELATIONSHIPS}/${type}`, target })
    return id
  }
  const tables = plan.tables.map((table) => {
    const id = ++counts.tables
    parts.set(`xl/tables/table${String(id)}.xml`, bytesOf(tableXml(table, id)))
    return relate('table', `../tables/table${String(id)}.xml`)
  })
  const hasDrawing = plan.charts.length > 0 || (plan.emblems ?? []).length > 0
  const drawing = hasDrawing ? relate('drawing', `../drawings/drawing${String(finishDrawing(parts, plan, counts))}.xml`) : null
  const { head, tail, styles } = frameOf(sheet, usedStyles(plan))
  const finishedTail = addedAfterCells(tail, [
    ['conditionalFormatting', barsXml(plan.bars)],
    ['dataValidations', validationsXml(plan.validations)],
    ['rowBreaks', breaksXml(plan)],
    ['ignoredErrors', ignoredErrorsXml(plan)],
    ['drawing', drawing === null ? '' : element('drawing', { 'r:id': drawing })],
    [
      'tableParts',
      tables.length === 0
        ? ''
        : element('tableParts', { count: tables.length }, ...tables.map((id) => element('tablePart', { 'r:id': id }))),
    ],
    ['extLst', barExtensionsXml(plan.bars)],
  ])
  parts.set(`xl/worksheets/sheet${String(number)}.xml`, inTurn([head], rowsXml(plan, styles, strings), [finishedTail]))
  if (relationships.length > 0) parts.set(`xl/worksheets/_rels/sheet${String(number)}.xml.rels`, bytesOf(relationshipsXml(relationships)))
}

function* inTurn(...texts: readonly Iterable<string>[]): Generator<string> {
  for (const text of texts) yield* text
}

function finishDrawing(parts: PartsToBe, plan: SheetPlan, counts: { charts: number; drawings: number }): number {
  const id = ++counts.drawings
  const charts = plan.charts.map((chart, index): Relationship => {
    const number = ++counts.charts
    parts.set(`xl/charts/chart${String(number)}.xml`, bytesOf(chartXml(partChart(chart, plan))))
    return { id: `rId${String(index + 1)}`, type: `${RELATIONSHIPS}/chart`, target: `../charts/chart${String(number)}.xml` }
  })
  parts.set(`xl/drawings/drawing${String(id)}.xml`, bytesOf(drawingXml(plan)))
  if (charts.length > 0) parts.set(`xl/drawings/_rels/drawing${String(id)}.xml.rels`, bytesOf(relationshipsXml(charts)))
  return id
}

/** Pages that begin at a row. */
function breaksXml({ print }: SheetPlan): string {
  const rows = print.breaks ?? []
  if (rows.length === 0) return ''
  const breaks = rows.map((row) => element('brk', { id: row - 1, max: 16_383, man: true }))
  return element('rowBreaks', { count: rows.length, manualBreakCount: rows.length }, ...breaks)
}

/** Vouchers of digits are texts on purpose: Excel need not ask about each. */
function ignoredErrorsXml({ rows, widths }: SheetPlan): string {
  if (rows.length === 0 || widths.length === 0) return ''
  const area = { top: 1, left: 0, bottom: rows.length, right: widths.length - 1 }
  return element('ignoredErrors', {}, element('ignoredError', { sqref: areaText(area), numberStoredAsText: true }))
}

/** Names go after the sheets; the window opens on the first sheet. */
function workbookPart(workbook: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const text = textOf(workbook).replace(/<definedNames>.*?<\/definedNames>/s, '')
  return bytesOf(text.replace('</sheets>', () => `</sheets>${definedNamesXml(plans)}`))
}

/** The frame has no texts, so exceljs does not relate them. */
const relatedStrings = (relationships: Uint8Array): Uint8Array =>
  bytesOf(textOf(relationships).replace('</Relationships>', () => `${SHARED_STRINGS}</Relationships>`))
const SHARED_STRINGS = element('Relationship', { Id: 'rIdTexts', Type: `${RELATIONSHIPS}/sharedStrings`, Target: 'sharedStrings.xml' })

/** Cells with the text format keep a leading `=`, `+` or `@` as text also when somebody edits them. */
function stylesPart(styles: Uint8Array): Uint8Array {
  const text = textOf(styles)
  const format = /<numFmt numFmtId="(\d+)" formatCode="General;General;General;@"\/>/.exec(text)?.[1]
  return bytesOf(format === undefined ? text : text.replaceAll(`<xf numFmtId="${format}"`, `<xf numFmtId="${format}" quotePrefix="1"`))
}
