// Lists that formulas take from another sheet, line by line: `=Kulut!A9`. Law: a line counts once, where it was written; where only some lines of a list are
// taken they may be what is claimed, so that each of the others waits for a decision.
import { finding } from '../../../core/finding.ts'
import type { Cell } from '../../grid.ts'
import type { ReadTable } from '../sheet-reading.ts'

/** Where the lines of a list come from: the rows of another sheet. */
interface Taking {
  readonly by: ReadTable
  readonly from: string
  readonly rows: ReadonlySet<number>
}

/** The tables without those that only repeat another's lines; `identity` says what of a line must be the same. */
export function withoutTaken(all: readonly ReadTable[], identity: (line: LineOf) => string): Others {
  const lists = all.length > 1 ? all.filter(({ nature }) => nature === 'list') : []
  const takings = lists.flatMap((one) => takingOf(one, lists, identity) ?? [])
  if (takings.length === 0) return { tables: all, taken: [] }
  const takers = new Set(takings.map(({ by }) => by))
  return { tables: all.filter((one) => !takers.has(one)).map((one) => withOthersAsked(one, takings)), taken: [...takers] }
}

interface Others {
  readonly tables: readonly ReadTable[]
  readonly taken: readonly ReadTable[]
}

type LineOf = ReadTable['reading']['lines'][number]['line']

function takingOf(by: ReadTable, tables: readonly ReadTable[], identity: (line: LineOf) => string): Taking | null {
  const { grid, reading } = by
  const own = new Set(reading.lines.map(({ line }) => line.row))
  if (grid.hasFormulas !== true || own.size === 0) return null
  const places = grid.rows.filter(({ row }) => own.has(row)).flatMap(({ cells }) => cells.map(placeTaken))
  const [from, ...others] = new Set(places.map((place) => place?.sheet ?? null))
  if (from === undefined || from === null || from === grid.name || others.length > 0) return null
  const source = tables.filter((one) => one.grid.name === from).flatMap((one) => one.reading.lines)
  const marks = new Set(source.map(({ line }) => identity(line)))
  const isSame = reading.lines.every(({ line }) => marks.has(identity(line)))
  return isSame ? { by, from, rows: new Set(places.flatMap((place) => place?.row ?? [])) } : null
}

/** The cell of another sheet that a formula takes as it is. */
function placeTaken({ formula = '' }: Cell): { readonly sheet: string; readonly row: number } | null {
  const [, quoted, bare, row] = /^(?:'((?:[^']|''){1,31})'|([^\s'!(*/+&]{1,31}))!\$?[A-Z]{1,3}\$?(\d{1,7})$/.exec(formula) ?? []
  return row === undefined ? null : { sheet: quoted?.replaceAll("''", "'") ?? bare ?? '', row: Number(row) }
}

function withOthersAsked(one: ReadTable, takings: readonly Taking[]): ReadTable {
  const own = takings.filter(({ from }) => from === one.grid.name)
  const [first] = own
  if (first === undefined) return one
  const text = first.by.grid.name.slice(0, 120)
  const lines = one.reading.lines.map((listed) =>
    own.some(({ rows }) => rows.has(listed.line.row))
      ? listed
      : { ...listed, findings: [...listed.findings, finding('line-set-aside', { text }, listed.line.at)] },
  )
  return { ...one, reading: { ...one.reading, lines } }
}
