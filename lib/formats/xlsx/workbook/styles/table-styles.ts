// The table styles of a workbook's own (ECMA-376 part 1, 18.8.40). Law: only the parts that paint cells of a list are known; Excel's own styles are not here.
import type { Limits } from '../../limits.ts'
import { tooLarge } from '../../refusal.ts'
import { decimalOf } from '../../xml/decimal.ts'
import type { Scanner } from '../../xml/scanner.ts'

const tableParts = [
  'wholeTable',
  'headerRow',
  'totalRow',
  'firstColumn',
  'lastColumn',
  'firstRowStripe',
  'secondRowStripe',
  'firstColumnStripe',
  'secondColumnStripe',
] as const
export type TablePart = (typeof tableParts)[number]

/** What a style makes of each part of a table: the number of a difference, and how many rows or columns a stripe has. */
export type TableStyle = ReadonlyMap<TablePart, { readonly difference: number; readonly size: number }>

/** Most rows or columns of a stripe, as Excel allows. */
const MOST_IN_STRIPE = 9

/** Takes the styles of the list just opened, by name. */
export function readTableStyles(scanner: Scanner, styles: Map<string, TableStyle>, { listLength }: Limits): void {
  const level = scanner.depth
  while (scanner.nextChild(level)) {
    if (scanner.word !== 'tableStyle') continue
    if (styles.size >= listLength) tooLarge('listLength', listLength, null)
    const name = scanner.attribute('name') ?? ''
    styles.set(name, styleAt(scanner))
  }
}

function styleAt(scanner: Scanner): TableStyle {
  const level = scanner.depth
  const style = new Map<TablePart, { difference: number; size: number }>()
  while (scanner.nextChild(level)) {
    const part = tableParts.find((one) => one === scanner.attribute('type'))
    const [difference, size] = [decimalOf(scanner.attribute('dxfId') ?? ''), decimalOf(scanner.attribute('size') ?? '1') ?? 1]
    if (part !== undefined && difference !== null) style.set(part, { difference, size: Math.min(MOST_IN_STRIPE, Math.max(1, size)) })
  }
  return style
}
