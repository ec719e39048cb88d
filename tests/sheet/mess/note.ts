// A note against one line of a drawn claim, put where people put such notes. What it says no careful person would count without asking.
import type { Cell, Grid, GridRow } from '../../../lib/sheet/grid.ts'
import type { Draw } from './draw.ts'
import type { KnownLine } from './claim.ts'
import type { Rendered } from './render.ts'

const words = [
  ...['ei haeta', 'peruttu', 'hylätty', 'maksamatta', 'yksityinen', 'kuuluu Leader-hankkeelle', 'haetaan myöhemmin'],
  ...['söks inte', 'makulerad', 'obetald', 'privat', 'hör till annat projekt', 'not claimed', 'cancelled', 'unpaid', 'other project'],
]

type Place = (row: GridRow, line: KnownLine, text: string) => GridRow | null

const withText = (row: GridRow, own: string | null, change: (text: string) => string): GridRow | null => {
  const found = own === null ? undefined : row.cells.find((cell) => cell.kind === 'text' && cell.text === own)
  // Behind figures alone brackets are part of a number.
  if (found?.kind !== 'text' || !/\p{L}/u.test(found.text)) return null
  return { ...row, cells: row.cells.map((cell) => (cell === found ? { ...found, text: change(found.text) } : cell)) }
}
const last = ({ cells }: GridRow): number => cells.at(-1)?.column ?? 0

const places: readonly Place[] = [
  (row, _, text) => ({ ...row, notes: [{ column: row.cells[0]?.column ?? 0, text }] }),
  (row, _, text) => ({ ...row, notes: [{ column: last(row), text }] }),
  (row, { description }, text) => withText(row, description, (own) => `${own} (${text})`),
  (row, { description }, text) => withText(row, description, (own) => `${own}\n${text}`),
  (row, { description }, text) => withText(row, description, (own) => `${text}: ${own}`),
  (row, { supplier }, text) => withText(row, supplier, (own) => `${own} (${text})`),
  (row, { supplier }, text) => withText(row, supplier, (own) => `${own}\n${text}`),
]

export interface Noted {
  readonly grid: Grid
  readonly row: number
  readonly text: string
}

/** A sheet with a note at one of its lines: in a column of its own behind all others, or at one of the places above; null where the line has no such place. */
export function noted(draw: Draw, { grid, rows }: Rendered): Noted | null {
  const row = draw.of([...rows.keys()])
  const [line, text, isBeside, place] = [rows.get(row), draw.of(words), draw.happens(0.3), draw.of(places)]
  const beyond = Math.max(...grid.rows.map(last)) + draw.between(1, 2)
  const beside = (one: GridRow): GridRow => ({ ...one, cells: [...one.cells, { kind: 'text', column: beyond, text } satisfies Cell] })
  const found = grid.rows.find((one) => one.row === row)
  const changed = line === undefined || found === undefined ? null : isBeside ? beside(found) : place(found, line, text)
  return changed === null ? null : { row, text, grid: { ...grid, rows: grid.rows.map((one) => (one.row === row ? changed : one)) } }
}
