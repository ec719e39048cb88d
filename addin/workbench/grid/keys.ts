// Where the keys lead in the grid. Law: as in Excel.
import type { CellPlace } from '../../workbook/door.ts'

const PAGE = 20

/** The row and column a key leads to; null where it leads nowhere. */
export function moved({ row, column }: CellPlace, key: string, isControl: boolean): Pick<CellPlace, 'row' | 'column'> | null {
  const to = (rows: number, columns: number): Pick<CellPlace, 'row' | 'column'> => ({
    row: Math.max(1, row + rows),
    column: Math.max(0, column + columns),
  })
  switch (key) {
    case 'ArrowUp':
      return to(-1, 0)
    case 'ArrowDown':
      return to(1, 0)
    case 'ArrowLeft':
      return to(0, -1)
    case 'ArrowRight':
      return to(0, 1)
    case 'PageUp':
      return isControl ? null : to(-PAGE, 0)
    case 'PageDown':
      return isControl ? null : to(PAGE, 0)
    case 'Home':
      return { row: isControl ? 1 : row, column: 0 }
    default:
      return null
  }
}
