// Kilometres compensated above the rate of the day; the table of rates is data of the programme profile and can be edited.
import { finding } from '../finding.ts'
import { compare, proportion, type Cents } from '../money.ts'
import type { IsoDate } from '../period.ts'
import type { Profile, TravelRate } from '../profile/index.ts'
import type { LineRule } from './rule.ts'

export const travelAboveRate: LineRule = {
  code: 'travel-above-rate',
  source: '358/2014 § 18',
  stopsReductions: false,
  check: ({ line, profile }) => {
    const rate = rateOn(profile, line.incurredOn)
    const { kilometres, kilometreCents } = line
    if (rate === null || kilometres === null || kilometres === undefined || kilometreCents === null || kilometreCents === undefined)
      return null
    const allowed = compensation(kilometres, rate.perKilometreCents)
    if (allowed === null || compare(kilometreCents, allowed) <= 0) return null
    return finding('travel-above-rate', { paidCents: kilometreCents, allowedCents: allowed, rate: rate.source }, line.at)
  },
}

const rateOn = (profile: Profile, date: IsoDate | null): TravelRate | null =>
  (date === null ? undefined : profile.travelRates.find((rate) => rate.from <= date && date <= rate.to)) ?? null

/** A distance as an exact decimal text times the rate, half-up to the cent; null where the text is no distance. */
function compensation(kilometres: string, perKilometre: Cents): Cents | null {
  const digits = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(kilometres)
  if (!digits) return null
  const decimals = digits[2] ?? ''
  return proportion(perKilometre, BigInt((digits[1] ?? '') + decimals), 10n ** BigInt(decimals.length))
}
