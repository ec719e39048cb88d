// The functions this calculator knows. Law: a function that is not here is not guessed at.
import type { Value } from '../values.ts'
import type { Call, Catalogue } from './catalogue.ts'
import { conditional } from './conditional.ts'
import { days } from './days.ts'
import { logic } from './logic.ts'
import { lookup } from './lookup.ts'
import { mathematics } from './mathematics.ts'
import { texts } from './texts.ts'

const catalogue: Catalogue = { ...mathematics, ...conditional, ...logic, ...lookup, ...texts, ...days }

/** The value of a function, or undefined where there is no such function here. */
export function callFunction(name: string, call: Call): Value | undefined {
  return Object.hasOwn(catalogue, name) ? catalogue[name]?.(call) : undefined
}
