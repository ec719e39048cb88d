// A total that stands in the block above a list, against the lines: `Haettava summa: 7 250,00 €`.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import type { Line } from '../../../core/claim.ts'
import type { Gathering } from '../claims/drafts.ts'
import { fieldsOf } from './header.ts'
import { differenceOf } from '../totals/totals.ts'

export interface HeaderTotal {
  readonly cents: Cents | null
  readonly findings: readonly Finding[]
}

type Measure = (line: Line) => Cents | null
const measures: readonly Measure[] = [
  (line) => line.claimedCents ?? line.grossCents ?? line.netCents,
  (line) => line.grossCents,
  (line) => line.netCents,
]

/** The first total in the block of the claim's only sheet; compared with what is claimed, gross or net, whichever it is. */
export function headerTotal({ tables, lines }: Gathering): HeaderTotal {
  const [first, ...others] = tables
  const [field] = first ? fieldsOf(first.header, 'total') : []
  const reading = readAmount(field ? { kind: 'text', column: 0, text: field.text } : undefined, null)
  const isAlone = first !== undefined && others.every(({ grid }) => grid === first.grid) && first.reading.lines.length <= lines.length
  if (!field || reading.kind !== 'amount' || !isAlone) return { cents: null, findings: [] }
  const sums = measures.map((measure) => sumOf(lines, measure))
  const agrees = sums.some((sum) => sum === BigInt(toInteger(reading.cents)))
  const difference = agrees ? null : differenceOf(toInteger(reading.cents), sums[0] ?? null)
  return { cents: reading.cents, findings: difference ? [finding('total-differs', difference, field.at)] : [] }
}

/** Null where a line's amount is not known. */
function sumOf(lines: readonly Line[], measure: Measure): bigint | null {
  let sum = 0n
  for (const line of lines) {
    const amount = measure(line)
    if (amount === null) return null
    sum += BigInt(toInteger(amount))
  }
  return sum
}
