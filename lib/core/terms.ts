// The terms of the project: cap, self-financing, funding weights and the rest. Law: each says where it comes from and whether it is confirmed;
// what nobody decided is never guessed.
import * as z from 'zod/mini'
import { countField, dateField, flagField, orNull, positiveCentsField, textOrNull, usually, type DeepReadonly } from './field.ts'
import type { Cents, Rounding } from './money.ts'
import { monthsLater, type IsoDate, type Period } from './period.ts'

/** Whose 500 € it is: the locality's own contribution beside the cap, or a part of the implementer's costs that is not reimbursed. */
export const selfFinancingModes = ['contribution', 'deductible', 'deductibleWithinCap', 'none'] as const
export type SelfFinancingMode = (typeof selfFinancingModes)[number]

const capTerm = z.strictObject({ cents: positiveCentsField, source: textOrNull, confirmed: flagField })

const selfFinancingTerm = z.strictObject({
  cents: positiveCentsField,
  mode: usually('contribution', selfFinancingModes),
  recognise: usually('due', ['due', 'received']),
  source: textOrNull,
  confirmed: flagField,
})

const fundingTerm = z.strictObject({ esf: countField, teCentre: countField, source: textOrNull, confirmed: flagField })

const deadlineTerm = z.strictObject({ date: dateField, source: textOrNull, confirmed: flagField })

const maximumTerm = z.strictObject({ cents: positiveCentsField, source: textOrNull, confirmed: flagField })

/** The flyer of the project: reimbursed up to 6 000 €, self-financing 500 € a locality. */
const FLYER = { source: 'flyer', confirmed: true } as const

export const termsField = z.strictObject({
  cap: z.prefault(capTerm, { cents: 600_000, ...FLYER }),
  selfFinancing: z.prefault(selfFinancingTerm, { cents: 50_000, ...FLYER }),
  /** Weights of the ESF and the TE-centre: decided euro amounts in cents, or percentages times 100. No default: null is "not decided". */
  funding: orNull(fundingTerm),
  rounding: usually('largestRemainder', ['largestRemainder', 'fundRoundsDown']),
  lineOrder: usually('incurredDateVoucherRow', ['incurredDateVoucherRow']),
  categoryDeviation: usually('strict', ['strict', 'fi-2021']),
  finalClaimDeadline: orNull(deadlineTerm),
  /** The most the decision allows for all localities together; null means localities × cap. */
  maximum: orNull(maximumTerm),
})

/** The terms with the defaults of DOMAIN § 2; `funding` alone has none. */
export type Terms = DeepReadonly<z.output<typeof termsField>>

/** The sources that share the public need, in the order in which they appear everywhere. */
export const fundingSources = ['esf', 'teCentre'] as const
export type FundingSource = (typeof fundingSources)[number]
/** What each source pays. */
export type Shares = Readonly<Record<FundingSource, Cents>>

export type { Rounding }

/** The weights in the order of the sources, or null while nobody has decided them (no term, or both zero). */
export function fundingWeights(terms: Terms): readonly number[] | null {
  if (terms.funding === null || (terms.funding.esf === 0 && terms.funding.teCentre === 0)) return null
  return [terms.funding.esf, terms.funding.teCentre]
}

/** The last day for the final claim: as decided, else four months after the end of the project (357/2014 § 21, 757/2021 § 28). */
export const finalClaimDeadline = (terms: Terms, project: Period): IsoDate => terms.finalClaimDeadline?.date ?? monthsLater(project.end, 4)

/** The terms that somebody has to confirm. */
export type AssumedTerm = 'cap' | 'selfFinancing' | 'funding' | 'finalClaimDeadline'

/** The terms nobody has confirmed, in a fixed order; every report lists them. */
export function assumptions(terms: Terms): AssumedTerm[] {
  const confirmed: Record<AssumedTerm, boolean> = {
    cap: terms.cap.confirmed,
    selfFinancing: terms.selfFinancing.confirmed,
    funding: terms.funding?.confirmed ?? false,
    finalClaimDeadline: terms.finalClaimDeadline?.confirmed ?? false,
  }
  return (Object.keys(confirmed) as AssumedTerm[]).filter((term) => !confirmed[term])
}
