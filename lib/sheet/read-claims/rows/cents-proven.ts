// Whether a row itself shows where the fractions of a cent in its amounts come from. Law: a formula made each of them of other cells, or it follows to the
// fraction from an amount that is whole or explained, or from a number and its price; one amount that nothing explains leaves all of them open.
import type { Role } from '../../headings.ts'
import { vatRates } from '../columns/amount-arithmetic.ts'

/** An amount of a row in euros: `exact` as it is stored, `shown` to the cent. */
export interface Figure {
  readonly role: Role
  readonly exact: number
  readonly shown: number
  /** Whether its own formula says how it was made. */
  readonly isMade: boolean
}

/** A number of hours, nights or kilometres and the price of one. */
export type Factors = readonly [number: number, price: number]

/** So near to each other two amounts are one, calculated in two ways. */
const NOISE = 1e-6
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= NOISE

export function areProven(figures: readonly Figure[], factors: readonly Factors[]): boolean {
  const known = new Set(figures.filter(({ exact, shown, isMade }) => isMade || isSame(exact, shown)))
  const isKnown = (one: Figure): boolean => known.has(one)
  for (let before = -1; before !== known.size && known.size < figures.length;) {
    before = known.size
    for (const found of [
      ...ofNumbers(figures, factors),
      ...ofVat(figures, isKnown),
      ...ofParts(figures, isKnown),
      ...ofShares(figures, isKnown),
    ])
      known.add(found)
  }
  return known.size === figures.length && addUpAsShown(figures)
}

const only = (figures: readonly Figure[], wanted: Role): Figure | undefined => {
  const [one, ...others] = figures.filter(({ role }) => role === wanted)
  return others.length === 0 ? one : undefined
}

const counted: ReadonlySet<Role> = new Set<Role>(['net', 'gross', 'wage', 'kilometreCompensation'])

/** 7,5 hours of 25,55 € are 191,625 €. */
const ofNumbers = (figures: readonly Figure[], factors: readonly Factors[]): readonly Figure[] =>
  figures.filter(({ role, exact }) => counted.has(role) && factors.some(([number, price]) => isSame(number * price, exact)))

/** Net, VAT and gross by a rate of VAT, where one of them is known. */
function ofVat(figures: readonly Figure[], isKnown: (one: Figure) => boolean): readonly Figure[] {
  const [net, vat, gross] = [only(figures, 'net'), only(figures, 'vat'), only(figures, 'gross')]
  const given = [net, vat, gross].filter((one) => one !== undefined)
  if (given.length < 2 || !given.some(isKnown)) return []
  const exactNet = net?.exact ?? (gross?.exact ?? 0) - (vat?.exact ?? 0)
  const exactVat = vat?.exact ?? (gross?.exact ?? 0) - exactNet
  const isSum = gross === undefined || isSame(exactNet + exactVat, gross.exact)
  return isSum && vatRates.some((rate) => isSame((exactNet * rate) / 100, exactVat)) ? given : []
}

const parts: ReadonlySet<Role> = new Set<Role>(['wage', 'sideCosts', 'part', 'kilometreCompensation'])

/** The parts of a wage or a journey and their total, where one part is known. */
function ofParts(figures: readonly Figure[], isKnown: (one: Figure) => boolean): readonly Figure[] {
  const [gross, own] = [only(figures, 'gross'), figures.filter(({ role }) => parts.has(role))]
  const sum = own.reduce((all, { exact }) => all + exact, 0)
  return gross !== undefined && own.some((one) => isKnown(one) && one.exact !== 0) && isSame(sum, gross.exact) ? [...own, gross] : []
}

/** Half of 45,55 €, or 30 % of it, is claimed. */
function ofShares(figures: readonly Figure[], isKnown: (one: Figure) => boolean): readonly Figure[] {
  const claimed = only(figures, 'claimed')
  if (claimed === undefined || claimed.exact === 0) return []
  const isShareOf = ({ exact }: Figure): boolean => {
    const percent = Math.round((claimed.exact / exact) * 100)
    return percent > 0 && percent < 100 && isSame((exact * percent) / 100, claimed.exact)
  }
  return figures.some((one) => (one.role === 'net' || one.role === 'gross') && isKnown(one) && isShareOf(one)) ? [claimed] : []
}

/** Whether net and VAT make the gross amount in the cents that are shown, too: to the cent, or within it where formulas made all that is no whole cent. */
function addUpAsShown(figures: readonly Figure[]): boolean {
  const [net, vat, gross] = [only(figures, 'net'), only(figures, 'vat'), only(figures, 'gross')]
  if (net === undefined || vat === undefined || gross === undefined) return true
  const isByFormulas = [net, vat, gross].every(({ exact, shown, isMade }) => isMade || isSame(exact, shown))
  const isExact = isSame(net.exact + vat.exact, gross.exact)
  return Math.abs(net.shown + vat.shown - gross.shown) <= (isByFormulas && isExact ? 0.01 : 0) + NOISE
}
