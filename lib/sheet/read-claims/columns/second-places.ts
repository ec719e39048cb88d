// A second column that says whose the lines are: `Toteuttaja` beside `Paikkakunta`. Law: the column of localities decides, and a line for which the two say
// two localities is nobody's choice.
import { finding, type Finding } from '../../../core/finding.ts'
import { addressOf, cellAt, type Cell, type Grid, type GridRow } from '../../grid.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { quoted } from '../words/quoted.ts'
import { isTotalText } from '../words/row-words.ts'
import { isOfNoClaim } from './place-column.ts'
import type { Column, Columns } from './columns.ts'

/** The column beside that of localities whose texts are nothing but names of localities and of their implementers; null where there is none. */
export function secondPlaces({ byColumn, values }: Columns, names: LocalityNames): Column | null {
  const all = [...byColumn.values()]
  if (!all.some(({ role }) => role === 'locality')) return null
  const isPlace = (cell: Cell): boolean => cell.kind === 'text' && (isTotalText(cell.text) || placeIn(cell, names) !== null)
  const found = all.find(({ column, role, text }) => {
    const cells = (role === null || role === 'other') && !isOfNoClaim(text) ? (values.get(column)?.cells ?? []) : []
    return cells.length > 0 && cells.every(isPlace)
  })
  return found ?? null
}

/** What that column says of a line, where it is another locality than the one said in its own column or above the list. */
export function placedTwice(
  row: GridRow,
  said: string | null,
  {
    grid,
    names,
    locality,
    second,
  }: { readonly grid: Grid; readonly names: LocalityNames; readonly locality: string | null; readonly second: Column | null },
): Finding[] {
  const cell = second === null ? undefined : cellAt(row, second.column)
  const other = cell && placeIn(cell, names)
  const own = (said === null ? null : placeOf(said, names)) ?? locality
  if (cell?.kind !== 'text' || !other || own === null || other === own) return []
  return [
    finding(
      'unknown-locality',
      { text: quoted(said === null ? cell.text : `${said} / ${cell.text}`) },
      addressOf(grid, row.row, cell.column),
    ),
  ]
}

const placeIn = (cell: Cell, names: LocalityNames): string | null => (cell.kind === 'text' ? placeOf(cell.text, names) : null)

const placeOf = (text: string, names: LocalityNames): string | null => {
  const [only, ...others] = [...names.named(text), ...names.implementedBy(text)]
  return only !== undefined && others.every((one) => one === only) ? only : null
}
