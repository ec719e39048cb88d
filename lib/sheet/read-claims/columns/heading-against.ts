// The words in the heading of the amounts that count, or in a comment on it, that say against all of them: `Summa (ei haeta)`, `Summa (tilattu)`, a comment
// *kaikki kruunuina*. Law: the lines wait until it is accepted, since such a column is no cost of the claim, or one in other money.
import { finding, type Finding } from '../../../core/finding.ts'
import { saysUnit, saysUnitOfAll } from '../above/units-around.ts'
import type { Grid } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import type { Table } from '../tables/tables.ts'
import { againstList, headsAgainst } from '../words/against-list.ts'
import { quoted } from '../words/quoted.ts'
import type { Candidate } from './column-candidates.ts'

/** What is claimed decides, else the gross amount, else whatever there is. */
const deciding: readonly (readonly Role[])[] = [
  ['claimed'],
  ['gross', 'amount'],
  ['net'],
  ['wage', 'debit', 'part', 'kilometreCompensation'],
]

/** `elsewhere` are the words of units on sheets without a list. */
export function headingAgainst(columns: readonly Candidate[], grid: Grid, { heading }: Table, elsewhere: readonly string[]): Finding[] {
  const counted =
    deciding.map((roles) => columns.filter(({ role }) => role !== null && roles.includes(role))).find(({ length }) => length > 0) ?? []
  if (counted.length === 0) return []
  const notes = grid.rows.slice(heading.start, heading.start + heading.height).flatMap((row) => row.notes ?? [])
  // Words of amounts over nothing are a note that was put there; of a form any other column may be empty.
  const loose = columns.filter(({ role, isNamed, values }) => role === null && isNamed && values.cells.length === 0).map(({ text }) => text)
  // A sheet may be called by the number of an account: 1000.
  const names = /\p{L}/u.test(grid.name) ? [grid.name] : []
  const ofUnits = [...notes.map(({ text }) => text), ...names].find(saysUnit) ?? [...loose, ...elsewhere].find(saysUnitOfAll)
  return counted.flatMap(({ column, text, at, role, isNamed, isScaled, currency }) => {
    const note = notes.find((one) => one.column === column && againstList(one.text))?.text
    const beside = note ?? (isScaled || currency !== null ? undefined : ofUnits)
    const isOwn = isNamed && role !== 'claimed' && headsAgainst(text)
    if (beside === undefined && !isOwn) return []
    return [finding('heading-uncertain', { text: quoted(beside ? `${text}: ${beside}` : text), meaning: role ?? '' }, at, 'error')]
  })
}
