// The face of how a range looks, and of areas that are not one rectangle.
import type { Range } from '../../model/range.ts'
import { RangeFormat } from '../../model/range-format.ts'
import { notSimulated } from '../../model/refusal.ts'
import type { Presented } from '../face.ts'
import { presentBranch, type MethodsAt } from '../tree-face.ts'

/** Autofit is taken and recorded as nothing: no text is measured here (assumption F2). */
const methods: MethodsAt = (path) => {
  if (path === '') return { AutofitColumns: () => null, AutofitRows: () => null }
  if (path !== 'fill') return {}
  return {
    Clear: ({ bag }) => {
      if (!(bag instanceof RangeFormat)) throw notSimulated('RangeFill.clear here')
      bag.clear('fill.')
    },
  }
}

export const formatOf = (range: Range): Presented => presentBranch('RangeFormat', range.format, '', methods)
