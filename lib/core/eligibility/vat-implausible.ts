// A VAT rate that was not valid on the day of the cost: 22, food 17 until 30.9.2009 and 12 from 1.10.2009, 8, or 0; or VAT that is of another rate
// than the one stated beside it.
import type { Line } from '../claim.ts'
import { finding } from '../finding.ts'
import { absolute, percentageOf, subtract, toInteger, type Percentage } from '../money.ts'
import type { IsoDate } from '../period.ts'
import type { Profile, VatRate } from '../profile/index.ts'
import type { LineRule } from './rule.ts'

export const vatImplausible: LineRule = {
  code: 'vat-implausible',
  source: 'HE 114/2008, HE 137/2009',
  stopsReductions: false,
  check: ({ line, profile }) => {
    const rates = ratesOn(profile, line.incurredOn)
    const isPlausible = hasKnownRate(line.vatRate, rates) && hasKnownVat(line, line.vatRate === null ? rates : [line.vatRate])
    return isPlausible
      ? null
      : finding('vat-implausible', { rate: line.vatRate, netCents: line.netCents, vatCents: line.vatCents }, line.at)
  },
}

/** The rates valid on a day; all of them where the day is unknown. */
const ratesOn = (profile: Profile, date: IsoDate | null): Percentage[] =>
  profile.vatRates.filter((rate) => date === null || isValid(rate, date)).map((rate) => rate.percentage)

const isValid = (rate: VatRate, date: IsoDate): boolean =>
  (rate.from === null || rate.from <= date) && (rate.to === null || date <= rate.to)

const hasKnownRate = (stated: Percentage | null, rates: readonly Percentage[]): boolean => stated === null || rates.includes(stated)

/** Stated VAT is within two cents of what the stated rate, or some valid one, gives: rows of an invoice are rounded one by one. */
const hasKnownVat = ({ netCents, vatCents }: Line, rates: readonly Percentage[]): boolean =>
  netCents === null || vatCents === null || rates.some((rate) => toInteger(absolute(subtract(percentageOf(netCents, rate), vatCents))) <= 2)
