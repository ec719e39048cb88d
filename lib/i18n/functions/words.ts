// What Excel says about our functions while a formula is written, and what a function says when it cannot compute, as the shape each language fills.

interface ParameterWords {
  readonly name: string
  readonly description: string
}

interface FunctionWords<Parameter extends string> {
  readonly description: string
  readonly parameters: Readonly<Record<Parameter, ParameterWords>>
}

/** The functions with their parameters, in the order in which they are given. */
export interface FunctionDescriptions {
  readonly REIMBURSABLE: FunctionWords<'eligible' | 'cap'>
  readonly SHARE: FunctionWords<'amount' | 'source' | 'weights'>
  readonly ELIGIBLE: FunctionWords<'net' | 'vat' | 'treatment' | 'proof' | 'gross' | 'claimed'>
}

/** Why a function has no figure; `what` is the parameter's own name. */
export interface FunctionFaults {
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
  readonly descriptions: FunctionDescriptions
  readonly faults: FunctionFaults
}
