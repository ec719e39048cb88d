// The parts around the sheets: content types and the names of the workbook.
import type { SheetPlan } from '../../../sheet/plan.ts'
import { PACKAGE } from '../../office-package.ts'
import { element, escapeXml, XML_HEAD } from '../../xml.ts'
import { absoluteText, sheetText } from './areas.ts'

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const typeOf: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
  [/^xl\/tables\/table\d+\.xml$/, `${SPREADSHEET}.table+xml`],
  [/^xl\/theme\/theme\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/^xl\/charts\/chart\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

/** The type of every part; throws for a part nobody knows. */
export function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    if (name.endsWith('.rels')) return []
    const known = typeOf.find(([pattern]) => pattern.test(name))
    if (known === undefined) throw new Error(`a part without a type: ${name}`)
    return [element('Override', { PartName: `/${name}`, ContentType: known[1] })]
  })
  const defaults = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ]
  return XML_HEAD + element('Types', { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...overrides)
}

/** Print areas, print titles and names of columns, sorted as Excel sorts them. */
export function definedNamesXml(plans: readonly SheetPlan[]): string {
  const names = plans.flatMap((plan, index) => sheetNames(plan, index))
  if (names.length === 0) return ''
  const key = ({ name, sheet }: SheetName): string => `${name.toLowerCase()} ${sheet === null ? '' : String(sheet).padStart(5, '0')}`
  const sorted = [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const all = sorted.map(
    ({ name, sheet, text }) =>
      `<definedName name="${escapeXml(name)}"${sheet === null ? '' : ` localSheetId="${String(sheet)}"`}>${escapeXml(text)}</definedName>`,
  )
  return element('definedNames', {}, ...all)
}

interface SheetName {
  readonly name: string
  /** The sheet whose own name it is, or null for the whole workbook. */
  readonly sheet: number | null
  readonly text: string
}

function sheetNames({ name: sheet, names, print, rows }: SheetPlan, index: number): SheetName[] {
  const title = print.titleRows
  return [
    ...names.map(({ name, area }) => ({ name, sheet: null, text: absoluteText(sheet, area) })),
    ...(rows.length === 0 ? [] : [{ name: '_xlnm.Print_Area', sheet: index, text: absoluteText(sheet, print.area) }]),
    ...(title === null
      ? []
      : [{ name: '_xlnm.Print_Titles', sheet: index, text: `${sheetText(sheet)}!$${String(title.first)}:$${String(title.last)}` }]),
  ]
}
