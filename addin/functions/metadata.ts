// What Excel is told about our functions: functions.json in one language. Law: made from the functions and their words, so that neither can be forgotten.
import type { Language } from '../../lib/core/locality.ts'
import { functionDescriptions } from '../../lib/i18n/functions/descriptions/index.ts'
import { functionsWords } from '../../lib/i18n/functions/index.ts'
import { functions, type CustomFunction, type FunctionId } from './functions.ts'

export interface FunctionMetadata {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly parameters: readonly ParameterMetadata[]
  readonly result: { readonly type: 'number'; readonly dimensionality: 'scalar' }
}

interface ParameterMetadata {
  readonly name: string
  readonly description: string
  readonly type: 'any'
  readonly dimensionality: 'scalar' | 'matrix'
  readonly optional?: true
  readonly repeating?: true
}

/** Names and ids are the same in every language, so that a workbook computes for everybody. */
export function functionsMetadata(language: Language): { readonly functions: readonly FunctionMetadata[] } {
  const { names } = functionsWords(language)
  const descriptions = functionDescriptions(language)
  const ids = Object.keys(functions) as FunctionId[]
  return {
    functions: ids.map((id) => ({
      id,
      name: id,
      description: descriptions[id].description,
      parameters: parametersOf(functions[id], describedParameters(names[id], descriptions[id].parameters)),
      result: { type: 'number', dimensionality: 'scalar' },
    })),
  }
}

/** Both bear the same parameters, by their types. */
const describedParameters = (
  names: Readonly<Record<string, string>>,
  descriptions: Readonly<Record<string, string>>,
): Pick<ParameterMetadata, 'name' | 'description'>[] =>
  Object.entries(names).map(([parameter, name]) => ({ name, description: descriptions[parameter] ?? '' }))

const parametersOf = (
  { required, repeats }: CustomFunction,
  parameters: readonly Pick<ParameterMetadata, 'name' | 'description'>[],
): ParameterMetadata[] =>
  parameters.map((words, index) => {
    const repeating = repeats && index === parameters.length - 1
    return {
      ...words,
      type: 'any',
      dimensionality: repeating ? 'matrix' : 'scalar',
      ...(index >= required ? { optional: true } : {}),
      ...(repeating ? { repeating: true } : {}),
    }
  })
