// What Excel says about our functions while a formula is written, and what a function says when it cannot compute, as the shape each language fills.

type Words<Name extends string> = Readonly<Record<Name, string>>

/** The functions with their parameters, in the order in which they are given. */
export interface ParameterNames {
  readonly REIMBURSABLE: Words<'eligible' | 'cap'>
  readonly SHARE: Words<'amount' | 'source' | 'weights'>
  readonly ELIGIBLE: Words<'net' | 'vat' | 'treatment' | 'proof' | 'gross' | 'claimed'>
}

/** Why a function has no figure; `what` is the parameter's own name. */
interface FunctionFaults {
  readonly notAnAmount: (what: string, given: string) => string
  readonly fractionOfCent: (what: string, given: string) => string
  readonly negative: (what: string) => string
  readonly unknownSource: (given: string, count: number) => string
  readonly unknownTreatment: (given: string) => string
  readonly amountsDisagree: string
  readonly netMissing: string
  readonly notDecided: string
}

export interface FunctionsWords {
  readonly names: ParameterNames
  readonly faults: FunctionFaults
}

/** Of each function and its parameters; they are for the build alone, which makes functions.json of them. */
export type FunctionDescriptions = {
  readonly [Id in keyof ParameterNames]: { readonly description: string; readonly parameters: Words<keyof ParameterNames[Id] & string> }
}
