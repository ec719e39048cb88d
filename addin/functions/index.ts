// Gives Excel our functions as soon as the page loads. Law: an answer is euros with two decimals at most; where there is none, the cell says why, in the language of Excel.
import { toInteger } from '../../lib/core/money.ts'
import { displayLanguage } from '../workbook/excel/surroundings.ts'
import type { Answer } from './answer.ts'
import { faultText } from './fault-text.ts'
import { functions, type CustomFunction, type FunctionId } from './functions.ts'

for (const [id, one] of Object.entries(functions) as [FunctionId, CustomFunction][]) {
  CustomFunctions.associate(id, (...given: readonly unknown[]) => figure(one.compute(...withoutInvocation(given)), id))
}

/** After what was asked for Excel gives the invocation itself. */
const withoutInvocation = (given: readonly unknown[]): readonly unknown[] => given.slice(0, -1)

function figure(result: Answer, id: FunctionId): number {
  if (result.ok) return toInteger(result.value) / 100
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode
  throw new CustomFunctions.Error(
    result.fault.kind === 'notDecided' ? notAvailable : invalidValue,
    faultText(result.fault, id, displayLanguage()),
  )
}
