// What a reading shows, in a form that tests can compare at a glance: addresses and bare values.
import { addressOf, type Cell, type Grid } from '../../../lib/sheet/grid.ts'

export type Shown = string | number | boolean

/** A cell's value: an error or an uncalculated formula shows as its text. */
export function valueOf(cell: Cell): Shown {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text
    case 'number':
      return cell.number
    case 'date':
      return cell.date
    case 'boolean':
      return cell.boolean
    case 'uncalculated':
      return `=${cell.formula}`
  }
}

/** All cells by address (`Taul1!B7`). */
export function shown(grids: readonly Grid[] | null): Record<string, Shown> {
  const cells = (grids ?? []).flatMap((grid) =>
    grid.rows.flatMap(({ row, cells: all }) => all.map((cell): [string, Shown] => [addressOf(grid, row, cell.column), valueOf(cell)])),
  )
  return Object.fromEntries(cells)
}
