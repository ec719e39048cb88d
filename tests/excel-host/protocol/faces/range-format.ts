// The face of how a range looks, and of areas that are not one rectangle.
import type { Range } from '../../model/range.ts'
import type { PropertyBag } from '../../model/property-tree.ts'
import { RangeFormat, rangeFormatSchema } from '../../model/range-format.ts'
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

/** Several areas as one: written all together, read as the one value they have in common. */
class CommonFormat implements PropertyBag {
  readonly schema = rangeFormatSchema
  private readonly formats: readonly RangeFormat[]

  constructor(ranges: readonly Range[]) {
    this.formats = ranges.map((range) => range.format)
  }

  read(path: string): unknown {
    const values = new Set(this.formats.map((format) => format.read(path)))
    return values.size === 1 ? [...values][0] : null
  }

  write(path: string, value: unknown): void {
    for (const format of this.formats) format.write(path, value)
  }
}

export const commonFormatOf = (ranges: readonly Range[]): Presented => presentBranch('RangeFormat', new CommonFormat(ranges), '', methods)

export const formatOf = (range: Range): Presented => presentBranch('RangeFormat', range.format, '', methods)
