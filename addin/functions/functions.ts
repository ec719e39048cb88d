// Our functions in Excel by their ids, with the shape of what they are given. Law: pure; they ask nothing of the workbook, so that they compute wherever
// Excel lets them.
import type { ParameterNames } from '../../lib/i18n/functions/index.ts'
import type { Answer } from './answer.ts'
import { eligible } from './eligible.ts'
import { reimbursable } from './reimbursable.ts'
import { share } from './share.ts'

export type FunctionId = keyof ParameterNames

export interface CustomFunction {
  /** How many of the parameters have to be given. */
  readonly required: number
  /** The last parameter may be given any number of times, and ranges with it. */
  readonly repeats: boolean
  readonly compute: (...given: readonly unknown[]) => Answer
}

export const functions: Readonly<Record<FunctionId, CustomFunction>> = {
  REIMBURSABLE: { required: 1, repeats: false, compute: reimbursable },
  SHARE: { required: 3, repeats: true, compute: (amount, source, weights) => share(amount, source, ranges(weights)) },
  ELIGIBLE: { required: 3, repeats: false, compute: eligible },
}

type Ranges = readonly (readonly (readonly unknown[])[])[]

/** What repeats reaches us as a list of ranges. */
const ranges = (given: unknown): Ranges => listOf(given).map((range) => listOf(range).map(listOf))

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given])
