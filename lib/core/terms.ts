// The terms of the project: cap, self-financing, funding weights and the rest. Law: each says where it comes from and whether it is confirmed;
// what nobody decided is never guessed.
import { z } from 'zod'
import { cents, LARGEST_AMOUNT, type Cents, type Rounding } from './money.ts'
import { monthsLater, parseIsoDate, type IsoDate, type Period } from './period.ts'

/** What was read is not changed afterwards. */
export type DeepReadonly<T> = T extends Cents | string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer One)[]
    ? readonly DeepReadonly<One>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }

export const centsField = z.int().min(-LARGEST_AMOUNT).max(LARGEST_AMOUNT).transform(cents)
export const positiveCentsField = z.int().min(0).max(LARGEST_AMOUNT).transform(cents)

export const dateField = z.string().transform((text, context): IsoDate => {
  const date = parseIsoDate(text)
  if (date !== null) return date
  context.issues.push({ code: 'custom', input: text, params: { expected: 'date' } })
  return z.NEVER
})

/** Whose 500 € it is: the locality's own contribution beside the cap, or a part of the implementer's costs that is not reimbursed. */
export const selfFinancingModes = ['contribution', 'deductible', 'deductibleWithinCap', 'none'] as const
export type SelfFinancingMode = (typeof selfFinancingModes)[number]

const sourceField = z.string().nullable().default(null)
const confirmedField = z.boolean().default(false)

const capTerm = z.strictObject({ cents: positiveCentsField, source: sourceField, confirmed: confirmedField })

const selfFinancingTerm = z.strictObject({
  cents: positiveCentsField,
  mode: z.enum(selfFinancingModes).default('contribution'),
  recognise: z.enum(['due', 'received']).default('due'),
  source: sourceField,
  confirmed: confirmedField,
})

const weight = z.int().min(0)
const fundingTerm = z.strictObject({ esf: weight, teCentre: weight, source: sourceField, confirmed: confirmedField })

const deadlineTerm = z.strictObject({ date: dateField, source: sourceField, confirmed: confirmedField })

const maximumTerm = z.strictObject({ cents: positiveCentsField, source: sourceField, confirmed: confirmedField })

/** The flyer of the project: reimbursed up to 6 000 €, self-financing 500 € a locality. */
const FLYER = { source: 'flyer', confirmed: true } as const

export const termsField = z.strictObject({
  cap: capTerm.prefault({ cents: 600_000, ...FLYER }),
  selfFinancing: selfFinancingTerm.prefault({ cents: 50_000, ...FLYER }),
  /** Weights of the ESF and the TE-centre: decided euro amounts in cents, or percentages times 100. No default: null is "not decided". */
  funding: fundingTerm.nullable().default(null),
  rounding: z.enum(['largestRemainder', 'fundRoundsDown']).default('largestRemainder'),
  lineOrder: z.enum(['incurredDateVoucherRow']).default('incurredDateVoucherRow'),
  categoryDeviation: z.enum(['strict', 'fi-2021']).default('strict'),
  finalClaimDeadline: deadlineTerm.nullable().default(null),
  /** The most the decision allows for all localities together; null means localities × cap. */
  maximum: maximumTerm.nullable().default(null),
})

export type Terms = DeepReadonly<z.output<typeof termsField>>

/** The sources that share the public need, in the order in which they appear everywhere. */
export const fundingSources = ['esf', 'teCentre'] as const
export type FundingSource = (typeof fundingSources)[number]
export type Shares = Readonly<Record<FundingSource, Cents>>

export type { Rounding }

/** The weights in the order of the sources, or null while nobody has decided them (no term, or both zero). */
export function fundingWeights(terms: Terms): readonly number[] | null {
  if (terms.funding === null || (terms.funding.esf === 0 && terms.funding.teCentre === 0)) return null
  return [terms.funding.esf, terms.funding.teCentre]
}

/** The last day for the final claim: as decided, else four months after the end of the project (357/2014 § 21, 757/2021 § 28). */
export const finalClaimDeadline = (terms: Terms, project: Period): IsoDate => terms.finalClaimDeadline?.date ?? monthsLater(project.end, 4)

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
