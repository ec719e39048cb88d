// What conditional formats of the old formats make of the looks of cells. Law: a condition that is not understood counts as met, as in .xlsx.
import { isDateFormat, type Cell } from '../../sheet/grid.ts'
import { showsFigure } from '../../sheet/shown-figure.ts'
import type { Colour } from '../colours.ts'
import { hasSomething, hiding, type Hides, type Look } from '../letters.ts'

/** What a conditional format changes; null where it leaves the look of the cell as it is. */
export interface Change {
  readonly letters: Colour | null
  readonly behind: readonly Colour[] | null
  readonly points: number | null
  readonly format: string | null
  /** Whether it draws a line through the cell. */
  readonly isStruck?: true
}

/** Whether a cell of a look cannot be seen. */
export type HidesUnder = (cell: Cell, look: Look) => boolean

/** What a change hides where its condition is met; null where it never hides anything of the looks there may be. */
export function hidingUnder(change: Change, meets: (cell: Cell) => boolean): HidesUnder | null {
  const { letters, behind, points, format } = change
  if (letters === null && behind === null && points === null && format === null) return null
  const known = new Map<Look, Hides | null>()
  return (cell, look) => {
    let hides = known.get(look)
    if (hides === undefined) {
      const changed = { letters: letters ?? look.letters, behind: behind ?? look.behind, points: points ?? look.points }
      hides = letters === null && behind === null && points === null ? null : hiding(changed, format ?? cell.format)
      known.set(look, hides)
    }
    return (hides?.(cell) === true || isUnshown(cell, format)) && meets(cell)
  }
}

/** Bars or icons in place of figures. */
export const hidesFigures: HidesUnder = (cell) => cell.kind === 'number' && hasSomething(cell)

/** Whether a number format shows another figure than that of the cell, or none. */
const isUnshown = (cell: Cell, format: string | null): boolean =>
  format !== null && cell.kind === 'number' && !isDateFormat(format) && !showsFigure(format, cell.number)
