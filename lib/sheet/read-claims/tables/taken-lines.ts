// Lists that formulas make of another sheet, line by line: `=Kulut!A9`, `=Kulut!F9*0.5`. Law: a cost counts once. A copy gives no lines, and what it leaves out
// waits for a decision, a copy of a copy being one of the first; of what is made anew of a line, the line it was made of waits.
import { finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { readShown } from '../../amount-reading.ts'
import type { Cell } from '../../grid.ts'
import type { ReadTable } from '../sheet-reading.ts'
import { quoted } from '../words/quoted.ts'

type ReadLine = ReadTable['reading']['lines'][number]['line']

/** A list that is made of the lines of another sheet; `rows` are its own, each with the one that it takes. */
interface Taking {
  readonly by: ReadTable
  readonly from: string
  readonly rows: ReadonlyMap<number, number>
  readonly isCopy: boolean
}

interface Place {
  readonly sheet: string
  readonly row: number
}

interface Others {
  readonly tables: readonly ReadTable[]
  readonly taken: readonly ReadTable[]
}

/** The tables without those that only repeat another's lines; `identity` says what of a line must be the same. */
export function withoutTaken(all: readonly ReadTable[], identity: (line: ReadLine) => string): Others {
  const lists = all.length > 1 ? all.filter(({ nature }) => nature === 'list') : []
  const found = lists.flatMap((one) => takingOf(one, lists, identity) ?? [])
  const takings = found.flatMap((one) => fromFirst(one, found, MOST_COPIES) ?? [])
  if (takings.length === 0) return { tables: all, taken: [] }
  const copies = new Set(takings.flatMap(({ by, isCopy }) => (isCopy ? [by] : [])))
  const isLast = ({ by, isCopy }: Taking): boolean => !isCopy || !found.some(({ from }) => from === by.grid.name)
  const last = takings.filter(isLast)
  return { tables: all.filter((one) => !copies.has(one)).map((one) => withDoubtful(one, last)), taken: [...copies] }
}

/** More copies of copies than anybody makes. */
const MOST_COPIES = 8

/** What is taken of a copy is taken of what was copied; null where lists take from each other, so that none is the first. */
function fromFirst(one: Taking, all: readonly Taking[], steps: number): Taking | null {
  const copy = all.find(({ by, isCopy }) => isCopy && by.grid.name === one.from)
  if (copy === undefined) return one
  if (steps === 0) return null
  const rows = new Map([...one.rows].flatMap(([own, row]): [number, number][] => [[own, copy.rows.get(row) ?? 0]]))
  return fromFirst({ ...one, from: copy.from, rows }, all, steps - 1)
}

function takingOf(by: ReadTable, tables: readonly ReadTable[], identity: (line: ReadLine) => string): Taking | null {
  const { grid, reading } = by
  if (grid.hasFormulas !== true || reading.lines.length === 0) return null
  const cellsOf = new Map(grid.rows.map(({ row, cells }) => [row, cells]))
  const pairs = reading.lines.map(({ line }) => {
    const cells = cellsOf.get(line.row) ?? []
    const [place, ...others] = new Set<string | null>(cells.filter((cell) => isAmountOf(cell, line)).map((cell) => key(placeIn(cell))))
    return { line, cells, place: place === undefined || others.length > 0 ? null : place }
  })
  const [from, ...others] = new Set(pairs.map(({ place }) => place?.slice(place.indexOf(' ') + 1) ?? null))
  if (from === undefined || from === null || from === grid.name || others.length > 0) return null
  const source = new Map<string | null, ReadLine>(
    tables
      .filter((one) => one.grid.name === from)
      .flatMap((one) => one.reading.lines.map(({ line }) => [key({ sheet: from, row: line.row }), line] as const)),
  )
  const made = pairs.map(({ line, cells, place }) => ({ line, cells, place, of: source.get(place) }))
  if (!made.every(({ line, of }) => of !== undefined && isSameCost(line, of))) return null
  const isCopy = made.every(
    ({ line, cells, place, of }) =>
      of !== undefined && identity(line) === identity(of) && cells.every((cell) => key(placeIn(cell)) === place),
  )
  return { by, from, rows: new Map(made.map(({ line, of }) => [line.row, of?.row ?? 0])), isCopy }
}

const key = (place: Place | null): string | null => place && `${String(place.row)} ${place.sheet}`

/** The only row of the only other sheet that a formula has to do with: `=IF(Kulut!$A9="","",Kulut!F9)`. */
function placeIn({ formula = '' }: Cell): Place | null {
  if (formula.length > LONGEST) return null
  const places = [...formula.matchAll(reference)].map(([, name = '', row = '']) => ({
    sheet: name.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"),
    row: Number(row),
  }))
  const [first] = places
  return first !== undefined && new Set(places.map(key)).size === 1 && !formula.includes(':') ? first : null
}

const LONGEST = 500
const reference = /('(?:[^']|''){1,31}'|[^\s'"!(),;*/+&=<>-]{1,31})!\$?[A-Z]{1,3}\$?(\d{1,7})/g

/** Whether a cell holds an amount of the line that counts. */
function isAmountOf(cell: Cell, { claimedCents, grossCents, netCents }: ReadLine): boolean {
  const amount = claimedCents ?? grossCents ?? netCents
  const reading = cell.kind === 'number' && cell.formula !== undefined ? readShown(cell, null) : null
  return amount !== null && reading?.kind === 'amount' && toInteger(reading.cents) === toInteger(amount)
}

/** Of another month's wage the amount alone is taken. */
const isSameCost = (one: ReadLine, other: ReadLine): boolean =>
  one.voucher === other.voucher && one.incurredOn === other.incurredOn && (one.voucher !== null || one.incurredOn !== null)

/** The lines that a copy leaves out wait, and those of which others were made. */
function withDoubtful(one: ReadTable, takings: readonly Taking[]): ReadTable {
  const own = takings.filter(({ from }) => from === one.grid.name).map((taking) => ({ ...taking, taken: new Set(taking.rows.values()) }))
  const [copy] = own.filter(({ isCopy }) => isCopy)
  const takenBy = (row: number, isCopy: boolean): Taking | undefined =>
    own.find((taking) => taking.isCopy === isCopy && taking.taken.has(row))
  if (own.length === 0) return one
  const lines = one.reading.lines.map((listed) => {
    const { row, at } = listed.line
    const doubt = takenBy(row, false) ?? (copy && takenBy(row, true) === undefined ? copy : undefined)
    if (doubt === undefined) return listed
    const figures = { text: quoted(doubt.by.grid.name), sheet: doubt.isCopy ? ('copy' as const) : ('made' as const) }
    return { ...listed, findings: [...listed.findings, finding('line-set-aside', figures, at)] }
  })
  return { ...one, reading: { ...one.reading, lines } }
}
