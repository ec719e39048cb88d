// Wages in columns of their own and what they come to: `Peruspalkka`, `Lisät`, `Palkka yhteensä`; `Elokuu palkka`, `Syyskuu palkka`, `Yhteensä palkka`. Law: the
// wage of a line is the total, once; a total that nobody can tell the parts of is asked about.
import { partsMake } from './amount-arithmetic.ts'
import type { Candidate } from './column-candidates.ts'
import { areMoney } from './column-values.ts'
import type { Settling } from './settling.ts'
import { plain } from '../../plain-text.ts'

export function settleWagesTogether(table: Settling): void {
  const wages = table.with('wage')
  if (wages.length === 0 && !table.has('sideCosts')) return
  const parts = table.columns.filter((one) => wages.includes(one) || mayBeWage(table, one))
  const total = parts.length < 2 || parts.length > MOST_PARTS ? undefined : parts.findLast((one) => isMadeOf(table, one, parts))
  if (total !== undefined) {
    for (const one of parts) table.give(one, 'other')
    table.give(total, table.has('gross') || table.has('amount') || table.has('sideCosts') ? 'wage' : 'gross')
    return
  }
  const called = wages.length === 0 || parts.length < 2 ? undefined : parts.find(({ text }) => totals.test(plain(text)))
  if (called === undefined) return
  // Holiday pay is a side cost beside its wage, and so is the total of both no third one.
  const before = table.with('wage', 'sideCosts').filter(({ column }) => column < called.column)
  if (isMadeOf(table, called, [called, ...before])) table.give(called, 'other')
  else table.ask(called, called.role, 'error')
}

/** Money under a heading of wages that nobody knows, and of no project: that may be the part that is claimed. */
const mayBeWage = (table: Settling, one: Candidate): boolean =>
  table.isUnknown(one) && one.isNamed && areMoney(one.values) && wageWords.test(plain(one.text)) && !ofProjects.test(plain(one.text))

/** Each of them is held against all others; a year has no more months. */
const MOST_PARTS = 14

/** On every row; of two columns the same only where one is called a total. */
function isMadeOf(table: Settling, one: Candidate, all: readonly Candidate[]): boolean {
  const others = all.filter((other) => other !== one).map((other) => table.of(other))
  const { held, tried } = partsMake(others, table.of(one))
  return held > 0 && held === tried && (others.length > 1 || totals.test(plain(one.text)))
}

const totals = /yhteensa|(?<!\p{L})yht(?!\p{L})|total|sammanlagt|summa/u
const wageWords =
  /palk|lisa|lomaraha|lomakorvau|palkkio|ylityo|lon(?!g)|tillagg|arvode|semester|overtid|wage|salar|pay|overtime|bonus|allowance|supplement/
const ofProjects =
  /hanke|hankk|projekt|project|osuu|andel|share|kohdist|fordel|alloc|netto|net |pidaty|innehall|withh|sivu|soc|side|employer|tyonantaj|arbetsgiv/
