// The colours of charts, the same in every kind of document. Law: what a series means decides its colour, and neighbours differ in lightness too, so
// that they are told apart on a grey copy.
import type { SeriesRole } from '../core/report/block.ts'

/** RGB without `#`. */
export const seriesColours: Readonly<Record<SeriesRole, string>> = {
  main: '1F3A5F',
  second: '4F94A8',
  third: 'D9A441',
  rest: 'C9D1DA',
  excess: 'B5482F',
}

/** Slices of a ring, in order. */
export const sliceColours: readonly string[] = ['1F3A5F', '4F94A8', 'D9A441', '7D5A80', 'A9B7A0', 'B5482F']

export const INK = '1B2733'
export const GREY = '5A6672'
export const LINE = 'C9D1DA'
