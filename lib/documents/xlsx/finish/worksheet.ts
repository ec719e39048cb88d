// Adds to a sheet that exceljs wrote what it can't write or writes wrongly. Law: elements in the schema's order (ECMA-376 CT_Worksheet).
import { bytesOf, textOf } from '../../archive.ts'

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

const CELLS_END = bytesOf('</sheetData>')
const NO_CELLS = bytesOf('<sheetData/>')

/** Puts elements after the cells of a sheet, each in its place; the cells themselves, which may be many, are not looked at. */
export function addAfterCells(sheet: Uint8Array, elements: readonly (readonly [TailElement, string])[]): Uint8Array {
  // Last things first: what is put in later may hold elements of the same names.
  const wanted = elements.filter(([, xml]) => xml !== '').sort(([a], [b]) => order.indexOf(b) - order.indexOf(a))
  const end = endOfCells(sheet)
  let tail = textOf(sheet.subarray(end))
  for (const [name, xml] of wanted) tail = insert(tail, name, xml)
  const tailBytes = bytesOf(tail)
  const whole = new Uint8Array(end + tailBytes.length)
  whole.set(sheet.subarray(0, end))
  whole.set(tailBytes, end)
  return whole
}

function endOfCells(sheet: Uint8Array): number {
  for (const mark of [CELLS_END, NO_CELLS]) {
    const at = lastIndexOf(sheet, mark)
    if (at >= 0) return at + mark.length
  }
  throw new Error('a sheet without cells')
}

function lastIndexOf(bytes: Uint8Array, mark: Uint8Array): number {
  for (let at = bytes.length - mark.length; at >= 0; at--) if (mark.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
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
