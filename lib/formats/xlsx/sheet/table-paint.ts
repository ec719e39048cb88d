// What a workbook's own table styles make of the letters of cells. Law: a style gives way to what a cell says of itself, and of a style the more
// special part goes before the more general.
import type { Cell } from '../../../sheet/grid.ts'
import { hiding, type Hides } from '../../letters.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import type { Fill, StatedColour } from '../workbook/styles/painting.ts'
import type { TablePart, TableStyle } from '../workbook/styles/table-styles.ts'
import { isWithin, type StyledTable } from './styled-tables.ts'

interface OwnTable extends StyledTable {
  readonly parts: TableStyle
  /** What is known of cell styles in parts of the table, by both. */
  readonly known: Map<string, Painted>
}

interface Painted {
  readonly hides: Hides | null
  readonly isFilled: boolean
}

export class TablePaint {
  readonly #tables: readonly OwnTable[]
  readonly #context: WorkbookContext

  constructor(tables: readonly StyledTable[], context: WorkbookContext) {
    this.#context = context
    this.#tables = tables.flatMap((table) => {
      const parts = context.styles.tableStyles.get(table.style)
      return parts === undefined ? [] : [{ ...table, parts, known: new Map<string, Painted>() }]
    })
  }

  /** Whether the letters of a cell cannot be seen in the table it is in; null where no style of the workbook's own paints it. */
  unseen(row: number, column: number, style: number, cell: Cell, isUnseen: boolean): boolean | null {
    if (this.#tables.length === 0) return null
    this.#context.tally.ask(this.#tables.length, this.#context.limits)
    const table = this.#tables.find(({ range }) => isWithin(range, row, column))
    if (table === undefined) return null
    const names = partsAt(table, row, column)
    const key = `${String(style)} ${names.join(' ')}`
    const painted = table.known.get(key) ?? this.#painted(table.parts, names, style)
    table.known.set(key, painted)
    return painted.hides?.(cell) === true || (isUnseen && !painted.isFilled)
  }

  #painted(parts: TableStyle, names: readonly TablePart[], style: number): Painted {
    const { styles } = this.#context
    let [colour, fill]: [StatedColour | null, Fill | null] = [null, null]
    for (const name of names) {
      const { font = null, fill: filled = null } = styles.differences[parts.get(name)?.difference ?? -1] ?? {}
      colour = font?.colour ?? colour
      fill = filled ?? fill
    }
    const [own, usual] = [styles.lookOf(style), styles.lookOf(0)]
    const letters = colour !== null && own.letters === usual.letters ? styles.colourOf(colour) : own.letters
    const behind = own.behind.length > 0 || fill === null ? own.behind : fill.map(styles.colourOf)
    return { hides: hiding({ ...own, letters, behind }, styles.formats[style]), isFilled: behind.length > 0 }
  }
}

/** The parts of a table that a cell is in, the most general first. */
function partsAt({ range, heads, totals, parts, ...shown }: OwnTable, row: number, column: number): TablePart[] {
  const [fromTop, fromLeft] = [row - range.top - heads, column - range.left]
  const isHead = fromTop < 0
  const isTotal = row > range.bottom - totals
  const isBody = !isHead && !isTotal
  const found: TablePart[] = ['wholeTable']
  if (isBody && shown.columnStripes) found.push(stripeAt(fromLeft, parts, 'firstColumnStripe', 'secondColumnStripe'))
  if (isBody && shown.rowStripes) found.push(stripeAt(fromTop, parts, 'firstRowStripe', 'secondRowStripe'))
  if (shown.lastColumn && column === range.right) found.push('lastColumn')
  if (shown.firstColumn && fromLeft === 0) found.push('firstColumn')
  if (isHead) found.push('headerRow')
  if (isTotal) found.push('totalRow')
  return found
}

/** Stripes of so many rows or columns each, in turn. */
function stripeAt(at: number, parts: TableStyle, first: TablePart, second: TablePart): TablePart {
  const [one, other] = [first, second].map((name) => parts.get(name)?.size ?? 1)
  return at % ((one ?? 1) + (other ?? 1)) < (one ?? 1) ? first : second
}
