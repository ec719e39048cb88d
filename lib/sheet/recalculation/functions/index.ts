// The functions of claim sheets, by name. Law: each takes what every program takes alike, and leaves the rest not judged.
import type { Calculation, Single } from '../operands.ts'
import { conditionalSums } from './conditional-sums.ts'
import { dayFunctions, dayRanges } from './days.ts'
import { lookups } from './lookups.ts'
import { numberFunctions } from './numbers.ts'
import { places } from './places.ts'
import { sums } from './sums.ts'
import { tests, truthFunctions } from './tests.ts'
import { textFunctions } from './texts.ts'

/** Functions of single values. */
export const singles: ReadonlyMap<string, Single> = new Map([...numberFunctions, ...textFunctions, ...dayFunctions, ...tests])

/** Functions of ranges and lists. */
export const functions: ReadonlyMap<string, Calculation> = new Map([
  ...sums,
  ...conditionalSums,
  ...lookups,
  ...truthFunctions,
  ...dayRanges,
  ...places,
])

/** What is calculated within these is calculated for each cell of a range. */
export const takingLists: ReadonlySet<string> = new Set(['SUMPRODUCT'])

/** These take the same cells of several sheets. */
export const aggregates: ReadonlySet<string> = new Set(['SUM', 'AVERAGE', 'COUNT', 'COUNTA', 'MIN', 'MAX', 'PRODUCT'])
