// The face of several areas of a sheet at once.
import { writeArea, quoteSheet } from '../../model/address.ts'
import { cellCountOf } from '../../model/area.ts'
import { clear } from '../../model/range-editing.ts'
import type { Range } from '../../model/range.ts'
import { invalidArgument } from '../../model/refusal.ts'
import type { Sheet } from '../../model/sheet.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented } from '../face.ts'
import { commonFormatOf } from './range-format.ts'
import { rangeFace } from './range.ts'
import { worksheetFace } from './worksheet.ts'

export class RangeAreas {
  readonly sheet: Sheet
  readonly ranges: readonly Range[]

  constructor(sheet: Sheet, ranges: readonly Range[]) {
    this.sheet = sheet
    this.ranges = ranges
  }
}

/** `A1:B2, D4` or with semicolons. */
export function areasOf(sheet: Sheet, addresses: string): RangeAreas {
  const parts = addresses.split(/[,;]/).map((part) => part.trim())
  if (parts.length === 0) throw invalidArgument('Worksheet.getRanges')
  return new RangeAreas(
    sheet,
    parts.map((part) => sheet.range(part)),
  )
}

const rangesFace: Face<RangeAreas> = {
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map((range) => present(rangeFace, range)),
  methods: { ...countOf(({ ranges }: RangeAreas) => ranges), GetItemAt: ({ ranges }, [index]) => itemAt(ranges, index) },
}

function itemAt(ranges: readonly Range[], index: unknown): Presented {
  const range = ranges[given.integer(index, 'RangeCollection.getItemAt')]
  if (range === undefined) throw invalidArgument('RangeCollection.getItemAt')
  return present(rangeFace, range)
}

export const rangeAreasFace: Face<RangeAreas> = {
  name: 'RangeAreas',
  identity: (areas, { references }) => {
    const id = references.idOf(areas)
    return id === null ? {} : { _ReferenceId: id }
  },
  properties: {
    Address: reads(({ sheet, ranges }) => ranges.map(({ area }) => `${quoteSheet(sheet.name)}!${writeArea(area)}`).join(',')),
    AreaCount: reads(({ ranges }) => ranges.length),
    CellCount: reads(({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCountOf(area), 0)),
  },
  objects: {
    Areas: (areas) => present(rangesFace, areas),
    Format: ({ ranges }) => commonFormatOf(ranges),
    Worksheet: ({ sheet }) => present(worksheetFace, sheet),
  },
  methods: {
    Clear: ({ ranges }, [applyTo]) => {
      for (const range of ranges) clear(range, given.optionalText(applyTo, 'RangeAreas.clear') ?? 'All')
    },
    _KeepReference: (areas, _, { references }) => {
      references.keep(present(rangeAreasFace, areas))
    },
  },
}
