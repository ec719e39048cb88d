// A locality: who carries the project out there, how its VAT is treated, and the self-financing it has paid.
import * as z from 'zod/mini'
import { centsField, dateField, listOf, orNull, positiveCentsField, textOrNull, usually, type DeepReadonly } from './field.ts'
import type { Cents } from './money.ts'
import type { Terms } from './terms.ts'

export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in one to three languages; at least one must be there. */
export const localisedText = z
  .strictObject({ fi: z.optional(z.string()), sv: z.optional(z.string()), en: z.optional(z.string()) })
  .check((context) => {
    if (Object.keys(context.value).length === 0)
      context.issues.push({ code: 'custom', input: context.value, params: { expected: 'inALanguage' } })
  })

export type LocalisedText = DeepReadonly<z.output<typeof localisedText>>

/** The text in a language, else in Finnish, Swedish or English, whichever is there first. */
export const textIn = (text: LocalisedText, language: Language): string => text[language] ?? text.fi ?? text.sv ?? text.en ?? ''

/** Whether the implementer gets VAT back: `nonDeductible` needs a proof, and a municipality's VAT is never eligible (DOMAIN § 3). */
export const vatTreatments = ['deductible', 'nonDeductible', 'municipality'] as const
export type VatTreatment = (typeof vatTreatments)[number]

/** In which row of the authority's form the self-financing is booked. */
export const payerTypes = ['municipal', 'otherPublic', 'private'] as const
export type PayerType = (typeof payerTypes)[number]

const implementerField = z.strictObject({
  name: z.string(),
  businessId: textOrNull,
  vat: z.enum(vatTreatments),
  /** The tax authority's word that VAT stays the implementer's cost; without it VAT is not eligible. */
  vatProof: textOrNull,
})

const receiptField = z.strictObject({ date: dateField, cents: centsField })

const localitySelfFinancing = z.prefault(
  z.strictObject({ payer: z.string(), payerType: usually('municipal', payerTypes), received: listOf(receiptField) }),
  { payer: '' },
)

const capOverrideField = z.strictObject({
  cents: positiveCentsField,
  decisionRef: textOrNull,
  date: orNull(dateField),
})

export const localityField = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: localisedText,
  aliases: listOf(z.string()),
  language: usually('fi', languages),
  implementer: implementerField,
  selfFinancing: localitySelfFinancing,
  capOverride: orNull(capOverrideField),
})

/** A locality with its implementer and its own money; `capOverride` counts only with the reference of a decision. */
export type Locality = DeepReadonly<z.output<typeof localityField>>

/** The cap that holds for a locality: an override counts only with the reference of its decision. */
export const capOf = (terms: Terms, locality: Locality): Cents =>
  locality.capOverride?.decisionRef ? locality.capOverride.cents : terms.cap.cents
