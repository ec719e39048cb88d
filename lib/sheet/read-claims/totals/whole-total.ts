// The total of a list that goes on from sheet to sheet, as pages made into a workbook do. Law: below the last of them it adds up all of them, or it is
// asked about as any other.
import { toInteger } from '../../../core/money.ts'
import type { Finding } from '../../../core/finding.ts'
import type { ReadTable } from '../sheet-reading.ts'

/** The lists without the question about the last one's total where that is the sum of them all. */
export function withoutWholeTotal(lists: readonly ReadTable[]): readonly ReadTable[] {
  const last = lists.at(-1)
  if (
    last === undefined ||
    lists.some(({ nature }) => nature !== 'list') ||
    new Set(lists.map(({ grid }) => grid)).size < 2 ||
    !isOfOneClaim(lists)
  )
    return lists
  const sums = sumsOf(lists)
  const isWhole = (one: Finding): boolean => one.code === 'total-differs' && sums.has(BigInt(toInteger(one.figures.statedCents)))
  const findings = last.reading.findings.filter((one) => !isWhole(one))
  return findings.length === last.reading.findings.length
    ? lists
    : [...lists.slice(0, -1), { ...last, reading: { ...last.reading, findings } }]
}

const isOfOneClaim = (lists: readonly ReadTable[]): boolean =>
  new Set(lists.map(({ whose, which }) => `${whose.locality ?? ''} ${String(which.claim)}`)).size === 1

/** What every list together adds up to, in each kind of amount that all of them have. */
function sumsOf(lists: readonly ReadTable[]): ReadonlySet<bigint> {
  const roles = [...(lists[0]?.reading.sums.keys() ?? [])]
  return new Set(
    roles.flatMap((role) => {
      const sums = lists.flatMap(({ reading }) => reading.sums.get(role) ?? [])
      return sums.length === lists.length ? [sums.reduce((all, sum) => all + sum, 0n)] : []
    }),
  )
}
