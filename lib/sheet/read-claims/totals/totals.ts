// A total that a sheet states, against the lines above it. Law: a total is of the stretch of lines it agrees with; one that agrees with none is
// compared with the stretch its words and place speak of, and every column that differs is a finding.
import { finding, type Finding } from '../../../core/finding.ts'
import { cents, toInteger, type Cents } from '../../../core/money.ts'
import type { Cell } from '../../grid.ts'
import type { TotalKind } from '../words/row-words.ts'
import type { Stretch, Sums } from './sums.ts'

export interface StatedAmount {
  readonly column: number
  readonly cents: number
  readonly at: string
  /** Whether fractions of a cent explain by how many cents it differs from all lines, or some. */
  readonly explain?: (cents: number, isOfAll: boolean) => boolean
}

/** `=Sivu1!F20`: what another sheet's lines make, carried here. */
export const isOfOtherSheet = ({ cell }: { readonly cell: Cell }): boolean => cell.formula?.includes('!') === true

export interface StatedTotal {
  readonly kind: TotalKind
  /** Whether its words name a part: a category, an account, a section, a locality, a month. */
  readonly isOfPart: boolean
  /** The group of lines it names, if any. */
  readonly group: string | null
  /** Whether no line follows. */
  readonly isLast: boolean
  readonly amounts: readonly StatedAmount[]
}

/** `several` is of the stretches of several totals above it. */
type Scope = Compared | 'several'
type Compared = Stretch | 'group'

export interface Verified {
  /** What it was found to be of, or compared with. */
  readonly scope: Scope
  readonly agrees: boolean
  readonly findings: readonly Finding[]
}

export function verifyTotal(total: StatedTotal, sums: Sums): Verified {
  const scopes = scopesOf(total, sums)
  const agreed = scopes.find((scope) => total.amounts.every((amount) => differenceTo(amount, scope, total, sums) === null))
  if (agreed !== undefined) return { scope: agreed, agrees: true, findings: [] }
  if (total.kind !== 'page' && total.kind !== 'grand' && sums.closesSeveral(total.amounts))
    return { scope: 'several', agrees: true, findings: [] }
  const scope = likeliest(total, sums, scopes)
  const isGrand = scope === 'all' && total.kind !== 'carry' && total.kind !== 'page'
  const findings = total.amounts.flatMap((amount) => {
    const difference = differenceTo(amount, scope, total, sums)
    return difference === null ? [] : [finding(isGrand ? 'total-differs' : 'subtotal-differs', difference, amount.at)]
  })
  return { scope, agrees: false, findings }
}

/** The stretches a total may be of, the likeliest first. */
function scopesOf({ kind, isOfPart, isLast, group }: StatedTotal, sums: Sums): readonly Compared[] {
  const ofGroup: Compared[] = group !== null && sums.hasGroup(group) ? ['group'] : []
  if (kind === 'carry') return ['all', 'page', 'section']
  if (kind === 'page') return ['page', 'all', 'subtotal']
  if (kind === 'grand') return ['all', ...restOf(sums)]
  if (isOfPart) return ['section', 'subtotal', ...ofGroup, 'page', 'all']
  return isLast ? ['all', 'section', 'subtotal'] : ['section', 'subtotal', 'page', 'all']
}

/** What a grand total may be of beside everything: the last part, where all the parts above it have totals of their own and it has none yet. */
const restOf = (sums: Sums): readonly Compared[] => (['section', 'subtotal'] as const).filter((part) => sums.uncoveredAbove(part) === 0)

/** Compares a total that is of a part with everything. */
export const comparedWithAll = (total: StatedTotal, sums: Sums): readonly Finding[] =>
  total.amounts.flatMap((amount) => {
    const difference = differenceTo(amount, 'all', total, sums)
    return difference === null ? [] : [finding('total-differs', difference, amount.at)]
  })

/** Where a total agrees with nothing: its section if it names a part or lines follow, else everything. */
function likeliest({ kind, isOfPart, isLast }: StatedTotal, sums: Sums, scopes: readonly Compared[]): Compared {
  if (kind === 'page') return 'page'
  if (kind === 'carry' || kind === 'grand') return 'all'
  if (!isOfPart) return isLast ? 'all' : sums.lines('section') <= sums.lines('subtotal') ? 'section' : 'subtotal'
  return scopes.includes('group') ? 'group' : 'section'
}

export interface Difference {
  readonly statedCents: Cents
  readonly summedCents: Cents
  readonly differenceCents: Cents
}

function differenceTo(
  { column, cents: stated, explain }: StatedAmount,
  scope: Compared,
  { group }: StatedTotal,
  sums: Sums,
): Difference | null {
  const difference = differenceOf(stated, scope === 'group' ? sums.ofGroup(column, group ?? '') : sums.of(column, scope))
  const isOfAll = scope !== 'group' && sums.lines(scope) === sums.lines('all')
  return difference === null || explain?.(toInteger(difference.differenceCents), isOfAll) === true ? null : difference
}

/** How a stated amount differs from a sum; null where it agrees, or where the sum has an amount nobody could read. */
export function differenceOf(stated: number, summed: bigint | null): Difference | null {
  if (summed === null || summed === BigInt(stated)) return null
  const bounded = Number(summed)
  if (!Number.isSafeInteger(bounded)) return null
  return { statedCents: cents(stated), summedCents: cents(bounded), differenceCents: cents(stated - bounded) }
}
