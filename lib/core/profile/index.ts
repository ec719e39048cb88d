// A programme profile: what a programme says once for all its projects, as data with sources. Law: a profile has no code of its own.
import type { Language } from '../locality.ts'
import type { Cents, Percentage } from '../money.ts'
import type { IsoDate } from '../period.ts'
import { esr2007 } from './esr-2007-2013.ts'
import { esrPlus2021At40, esrPlus2021At7, lumpSum2021 } from './esr-plus-2021.ts'

export type InLanguages<T> = Readonly<Record<Language, T>>

/** A cost category of a programme; `id` is its name in project.json and claims.json. */
export interface CostCategory {
  readonly id: string
  /** The number it carries in the programme's form, where it has one. */
  readonly number: number | null
  readonly name: InLanguages<string>
  /** Everyday words that mean it in a claim sheet, in any of the three languages, lower case. */
  readonly words: readonly string[]
  /** Reported for the record, never reimbursed. */
  readonly memo: boolean
  readonly source: string | null
}

/** A rate of VAT, in per cent, and the days on which it held; null where it has no first or last one. */
export interface VatRate {
  readonly percentage: Percentage
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly source: string
}

/** What a journey is paid by at most, from one day to another, both included. */
export interface TravelRate {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly perKilometreCents: Cents
  readonly fullDayCents: Cents
  readonly partDayCents: Cents
  readonly source: string
}

/** Costs that are not followed voucher by voucher: a percentage of others, or a sum paid for a result. */
export type SimplifiedCost =
  | { readonly kind: 'none' }
  /** `percentage` of the eligible costs of `base`; lines of `covered` are in the percentage and not eligible by themselves. */
  | {
      readonly kind: 'flatRate'
      readonly percentage: Percentage
      readonly base: readonly string[]
      readonly covered: readonly string[]
      readonly source: string
    }
  /** The locality's cap, when its description has been delivered; vouchers are kept for the record. */
  | { readonly kind: 'lumpSum'; readonly source: string }

/** What a report has to show of its funders. */
export interface Publicity {
  readonly funder: InLanguages<readonly string[]>
  /** The programme's own mark; null where it must not be used. */
  readonly mark: InLanguages<string> | null
  readonly emblem: InLanguages<string>
  readonly source: string
}

/** All that a programme says once for its projects. */
export interface Profile {
  readonly id: ProfileId
  readonly name: InLanguages<string>
  readonly categories: readonly CostCategory[]
  readonly vatRates: readonly VatRate[]
  readonly travelRates: readonly TravelRate[]
  readonly simplifiedCost: SimplifiedCost
  readonly publicity: Publicity
  /** What EU and State money is called in its reports. */
  readonly publicFunding: InLanguages<string>
  readonly sourceNames: InLanguages<{ readonly esf: string; readonly teCentre: string }>
}

export const profileIds = ['esr-2007-2013', 'esr-plus-2021-40', 'esr-plus-2021-7', 'lump-sum'] as const
export type ProfileId = (typeof profileIds)[number]

const profiles: Readonly<Record<ProfileId, Profile>> = {
  'esr-2007-2013': esr2007,
  'esr-plus-2021-40': esrPlus2021At40,
  'esr-plus-2021-7': esrPlus2021At7,
  'lump-sum': lumpSum2021,
}

export const profileOf = (id: ProfileId): Profile => profiles[id]

export const categoryOf = (profile: Profile, id: string | null): CostCategory | null =>
  profile.categories.find((one) => one.id === id) ?? null
