// Right sheets changed a little, with what the change does to the truth. Law: what means nothing changes nothing and asks nothing; what means something
// is told, at its row or at the total that no longer fits.
import { isError } from '../../lib/core/finding.ts'
import { splitAt } from '../../lib/core/claim.ts'
import type { Cell, Grid, GridRow } from '../../lib/sheet/grid.ts'
import { readClaims, type ReadClaims } from '../../lib/sheet/read-claims/index.ts'
import { drawClaim, type KnownClaim } from '../sheet/mess/claim.ts'
import type { Draw } from '../sheet/mess/draw.ts'
import { judge } from '../sheet/mess/judge.ts'
import { renderClaim, type Rendered } from '../sheet/mess/render.ts'
import { gridOfTexts } from '../../lib/sheet/grid.ts'
import { project } from '../sheet/sheets.ts'
import type { Faults } from './soundness.ts'

interface Known {
  readonly claim: KnownClaim
  readonly rendered: Rendered
  readonly others: readonly Grid[]
}

/** What must be told of a change: nothing, something at its row, or that the total does not fit. */
type Told = 'nothing' | 'total' | { readonly row: number }
interface Change {
  readonly known: Known
  readonly told: Told
}

const text = (column: number, words: string): Cell => ({ kind: 'text', column, text: words })
const lastRow = ({ grid }: Rendered): number => grid.rows.at(-1)?.row ?? 0
const width = ({ grid }: Rendered): number => 1 + Math.max(...grid.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
const lineRows = ({ rows }: Rendered): number[] => [...rows.keys()]
const withRows = (rendered: Rendered, rows: readonly GridRow[]): Rendered => ({ ...rendered, grid: { ...rendered.grid, rows } })

function withEmptyRow(rendered: Rendered, at: number): Rendered {
  const moved = (row: number): number => (row >= at ? row + 1 : row)
  const merges = rendered.grid.merges.map((one) => ({ ...one, top: moved(one.top), bottom: moved(one.bottom) }))
  const rows = rendered.grid.rows.map((one) => ({ ...one, row: moved(one.row) }))
  return {
    ...rendered,
    grid: { ...rendered.grid, rows, merges },
    rows: new Map([...rendered.rows].map(([row, line]) => [moved(row), line])),
  }
}

function withEmptyColumn(rendered: Rendered): Rendered {
  const { grid } = rendered
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, column: cell.column + 1 })) }))
  const merges = grid.merges.map((one) => ({ ...one, left: one.left + 1, right: one.right + 1 }))
  return { ...rendered, grid: { ...grid, rows, merges, hiddenColumns: new Set([...grid.hiddenColumns].map((column) => column + 1)) } }
}

const withCell = (rendered: Rendered, row: number, cell: Cell): Rendered =>
  withRows(
    rendered,
    rendered.grid.rows.map((one) => (one.row === row ? { ...one, cells: [...one.cells, cell].sort((a, b) => a.column - b.column) } : one)),
  )

const withBelow = (rendered: Rendered, words: readonly string[]): Rendered =>
  withRows(rendered, [
    ...rendered.grid.rows,
    { row: lastRow(rendered) + 3, hidden: false, cells: words.map((one, column) => text(column, one)) },
  ])

const below: readonly (readonly string[])[] = [
  ['Oulussa 12.1.2010'],
  ['Puhelin', '040 123 4567'],
  ['Tilinumero', 'FI21 1234 5600 0007 85'],
  ['Kvitton bifogas.'],
  ['Esimerkkitie 12 A 3, 90100 OULU'],
]

const form = gridOfTexts('Lomake', [['Tosite', 'Pvm', 'Selite', 'Summa']])
const guide = gridOfTexts('Ohje', [['Täytä yksi rivi tositetta kohti.'], ['Palauta 15.11.2009 mennessä.']])

/** Changes that mean nothing. */
const idle: readonly ((draw: Draw, rendered: Rendered) => Rendered)[] = [
  (draw, rendered) => withEmptyRow(rendered, draw.of(lineRows(rendered))),
  (_, rendered) => withEmptyRow(rendered, 1),
  (_, rendered) => withEmptyColumn(rendered),
  (draw, rendered) => withBelow(rendered, draw.of(below)),
]

/** Changes that mean something; null where the sheet has no room for it. */
const telling: readonly ((draw: Draw, known: Known) => Change | null)[] = [lineTakenOut, lineStruck, noteBeside]

function lineTakenOut(draw: Draw, { claim, rendered, others }: Known): Change | null {
  const out = draw.of(lineRows(rendered))
  const line = rendered.rows.get(out)
  if (rendered.total === null || rendered.rows.size < 2 || line === undefined) return null
  const kept = withRows(
    rendered,
    rendered.grid.rows.filter(({ row }) => row !== out),
  )
  return { known: { claim, others, rendered: { ...kept, rows: new Map([...kept.rows].filter(([row]) => row !== out)) } }, told: 'total' }
}

function lineStruck(draw: Draw, { claim, rendered, others }: Known): Change {
  const row = draw.of(lineRows(rendered))
  const rows = rendered.grid.rows.map((one) => (one.row === row ? { ...one, struck: one.cells.map(({ column }) => column) } : one))
  return { known: { claim, others, rendered: withRows(rendered, rows) }, told: { row } }
}

/** A share is a question only where no column says what is claimed; under a heading of notes it is not asked about yet. */
function noteBeside(draw: Draw, { claim, rendered, others }: Known): Change {
  const row = draw.of(lineRows(rendered))
  const aside = ['ei haeta', 'peruttu', 'söks inte', 'annullerad', 'not claimed', 'maksamatta']
  const shares = ['claimed', 'notes'].some((one) => rendered.columns.some((role) => role === one))
    ? []
    : ['50 %', 'puolet', 'hälften', 'väärä summa', 'tuplattu']
  const note = draw.of([...aside, ...shares])
  return { known: { claim, others, rendered: withCell(rendered, row, text(width(rendered), note)) }, told: { row } }
}

/** The faults of a drawn claim after a change; a sheet that is asked about as it stands is none to change. */
export function changedSheet(draw: Draw): Faults {
  const claim = drawClaim(draw, 2)
  const rendered = renderClaim(draw, claim)
  const known: Known = { claim, rendered, others: [] }
  const before = readAll(known)
  const { silent, said, false: needless } = judge(before, claim, rendered)
  if (silent.length + said.length + needless.length > 0) return []
  const isTelling = draw.happens(0.5)
  const change = isTelling ? draw.of(telling)(draw, known) : idleChange(draw, known)
  return change === null ? [] : faultsOfChange(change, before)
}

function idleChange(draw: Draw, { claim, rendered }: Known): Change {
  return { known: { claim, rendered: draw.of(idle)(draw, rendered), others: draw.of([[], [form], [guide]]) }, told: 'nothing' }
}

const readAll = ({ rendered, others }: Known): ReadClaims => readClaims([rendered.grid, ...others], rendered.file, project)

function faultsOfChange({ known, told }: Change, before: ReadClaims): Faults {
  const after = readAll(known)
  const { silent, said, false: needless } = judge(after, known.claim, known.rendered)
  if (told === 'nothing') return [...silent, ...said, ...needless].map((one) => `changed nothing, yet: ${one}`)
  const wrong = silent.map((one) => `silent: ${one}`)
  return isTold(told, after, before) ? wrong : [...wrong, `not told: ${JSON.stringify(told)}`]
}

const findingsOf = ({ drafts, findings }: ReadClaims) => [...findings, ...drafts.flatMap((draft) => draft.findings)]

function isTold(told: Exclude<Told, 'nothing'>, after: ReadClaims, before: ReadClaims): boolean {
  const findings = findingsOf(after)
  if (told === 'total') {
    const differing = (all: ReturnType<typeof findingsOf>): number => all.filter(({ code }) => code.endsWith('total-differs')).length
    return differing(findings) > differing(findingsOf(before))
  }
  return findings.some((one) => isError(one) && splitAt(one.at ?? '').row === told.row)
}
