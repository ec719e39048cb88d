// Damage that happens to sheets on their way: cells that fail, are mistyped, emptied or moved. What it touches is known, so that nothing else may change.
import type { Cell, Grid, GridRow } from '../../../lib/sheet/grid.ts'
import type { Draw } from './draw.ts'

export interface Damaged {
  readonly grid: Grid
  /** The rows that were touched. */
  readonly rows: ReadonlySet<number>
}

type Break = (cell: Cell, draw: Draw) => Cell | null

const at = (cell: Cell): { readonly column: number } => ({ column: cell.column })
const asText =
  (text: string) =>
  (cell: Cell): Cell => ({ ...at(cell), kind: 'text', text })

const breaks: readonly Break[] = [
  (cell) => ({ ...at(cell), kind: 'error', text: '#REF!' }),
  asText('#VIITTAUS!'),
  (cell) => ({ ...at(cell), kind: 'uncalculated', formula: 'A1*2' }),
  asText('???'),
  asText('n. 50'),
  asText('1.250'),
  asText('12,345'),
  asText('31.2.2009'),
  asText('3/4/2009'),
  () => null,
  (cell) => ({ ...at(cell), kind: 'number', number: 12.345 }),
  (cell) => ({ ...at(cell), kind: 'boolean', boolean: true }),
  (cell, draw) => ({ ...at(cell), kind: 'number', number: draw.between(-9, 9) }),
  (cell) => (cell.kind === 'text' ? { ...cell, text: `${cell.text} ${cell.text}` } : asText('x')(cell)),
  (cell) => (cell.kind === 'number' ? { ...cell, number: cell.number * 1000 } : cell),
]

/** Breaks one to three cells of the given rows. */
export function damage(draw: Draw, grid: Grid, lines: readonly number[]): Damaged {
  const touched = new Set<number>()
  let rows: readonly GridRow[] = grid.rows
  for (let count = draw.between(1, 3); count > 0; count -= 1) {
    const target = draw.of(lines)
    const broken = draw.of(breaks)
    touched.add(target)
    rows = rows.map((row) => (row.row === target ? brokenRow(row, broken, draw) : row)).filter((row) => row.cells.length > 0)
  }
  return { grid: { ...grid, rows }, rows: touched }
}

function brokenRow(row: GridRow, broken: Break, draw: Draw): GridRow {
  const victim = draw.between(0, Math.max(0, row.cells.length - 1))
  return { ...row, cells: row.cells.flatMap((cell, index) => (index === victim ? (broken(cell, draw) ?? []) : cell)) }
}
