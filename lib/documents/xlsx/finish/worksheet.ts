// Adds to the frame of a sheet that exceljs wrote what it can't write or writes wrongly. Law: elements in the schema's order (ECMA-376 CT_Worksheet).
import type { StyleToken } from '../../../sheet/plan.ts'
import type { StyleNumbers } from '../rows.ts'

/** What may follow the cells, in the schema's order. */
const order = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const

export type TailElement = (typeof order)[number]

const CELLS = /<sheetData>.*<\/sheetData>|<sheetData\/>/s
const DIMENSION = /<dimension [^>]*\/>/

/** What stands before the cells of a sheet and after them, and the numbers of the styles that its frame shows one cell each of. */
export interface Frame {
  readonly head: string
  readonly tail: string
  readonly styles: StyleNumbers
}

/** Takes a frame apart; `used` are the styles of its cells, in their order. */
export function frameOf(sheet: string, used: readonly StyleToken[]): Frame {
  const cells = CELLS.exec(sheet)
  if (cells === null) throw new Error('a sheet without cells')
  const numbers = [...cells[0].matchAll(/<c r="[A-Z]+1" s="(\d+)"\/>/g)].map(([, number]) => Number(number))
  if (numbers.length !== used.length) throw new Error('exceljs left a style out')
  return {
    head: sheet.slice(0, cells.index).replace(DIMENSION, ''),
    tail: sheet.slice(cells.index + cells[0].length),
    styles: new Map(used.map((token, index) => [token, numbers[index] ?? 0])),
  }
}

/** Puts elements after the cells, each in its place. */
export function addedAfterCells(tail: string, elements: readonly (readonly [TailElement, string])[]): string {
  // Last things first: what is put in later may hold elements of the same names.
  const wanted = elements.filter(([, xml]) => xml !== '').sort(([a], [b]) => order.indexOf(b) - order.indexOf(a))
  return wanted.reduce((all, [name, xml]) => insert(all, name, xml), tail)
}

/** Before the first element that has to come later. */
function insert(tail: string, name: TailElement, xml: string): string {
  const later = [
    ...order.slice(order.indexOf(name) + 1).map((one) => tail.search(new RegExp(`<${one}[ />]`))),
    tail.indexOf('</worksheet>'),
  ]
  const at = Math.min(...later.filter((one) => one >= 0))
  return tail.slice(0, at) + xml + tail.slice(at)
}
