// What a workbook consists of: its sheets, the tables on them and the marks we left there, in one request.
import { MARK_SHEET } from '../../../../lib/sheet/project-workbook/mark.ts'
import type { Conversation } from '../conversation.ts'

export interface SheetSeen {
  readonly name: string
  readonly visibility: string
  readonly isProtected: boolean
  readonly tables: readonly string[]
  readonly charts: readonly string[]
  readonly shapes: readonly string[]
  /** The texts of our own hidden names on the sheet, by name. */
  readonly marks: ReadonlyMap<string, string>
}

export interface Survey {
  readonly sheets: readonly SheetSeen[]
  /** Names of the whole workbook. */
  readonly names: readonly string[]
  /** Whether days are counted from 1904. */
  readonly date1904: boolean
}

/** Our names begin so; nobody sees them. */
const OUR_NAMES = 'Vipu'

/** Marks a sheet while the workbook is being set up, and no longer. */
export const SET_UP_MARK = 'VipuSetUp'

/** Whether setting the workbook up was interrupted: it must be done once more. */
export const isBeingSetUp = ({ sheets }: Survey): boolean => sheets.some(({ name, marks }) => name === MARK_SHEET && marks.has(SET_UP_MARK))

/** A name of the workbook whose formula says which calendar Excel counts in: 0 or 1462. */
export const EPOCH_NAME = 'VipuEpoch'
export const EPOCH_FORMULA = '=DATE(1904,1,1)'

const wanted = [
  'items/name',
  'items/visibility',
  'items/protection/protected',
  'items/tables/items/name',
  'items/charts/items/name',
  'items/shapes/items/name',
  'items/names/items/name',
  'items/names/items/formula',
]

export async function survey({ workbook, sync }: Conversation): Promise<Survey> {
  const { worksheets, names } = workbook
  worksheets.load(wanted.join(','))
  names.load('items/name')
  const epoch = names.getItemOrNullObject(EPOCH_NAME)
  epoch.load('value')
  await sync()
  return {
    sheets: worksheets.items.map(seen),
    names: names.items.map(({ name }) => name),
    date1904: !epoch.isNullObject && Number(epoch.value) === 0,
  }
}

function seen(sheet: Excel.Worksheet): SheetSeen {
  const ours = sheet.names.items.filter(({ name }) => bare(name).startsWith(OUR_NAMES))
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.protection.protected,
    tables: sheet.tables.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
    shapes: sheet.shapes.items.map(({ name }) => name),
    marks: new Map(ours.map(({ name, formula }) => [bare(name), textOf(String(formula))])),
  }
}

/** A name of a sheet may come with the sheet before it: `Yhteenveto!VipuReport`. */
const bare = (name: string): string => name.slice(name.lastIndexOf('!') + 1)

/** The text of a formula that is a text: `="a ""b"""`. */
const textOf = (formula: string): string => (/^="(.*)"$/s.exec(formula)?.[1] ?? '').replaceAll('""', '"')

/** A text as a formula. */
export const textFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`

/** Marks a sheet with a hidden name. */
export function mark(sheet: Excel.Worksheet, name: string, text: string): void {
  sheet.names.add(name, textFormula(text)).visible = false
}
