// What Excel is told about our functions: functions.json in one language. Law: made from the functions and their words, so that neither can be forgotten.
import type { Language } from '../../lib/core/locality.ts'
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
  const { descriptions } = functionsWords(language)
  const ids = Object.keys(functions) as FunctionId[]
  return {
    functions: ids.map((id) => ({
      id,
      name: id,
      description: descriptions[id].description,
      parameters: parametersOf(functions[id], Object.values(descriptions[id].parameters)),
      result: { type: 'number', dimensionality: 'scalar' },
    })),
  }
}

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
