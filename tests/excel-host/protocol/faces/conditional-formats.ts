// The faces of conditional formats.
import { intersectionOf } from '../../model/area.ts'
import { conditionalFormatSchema, kindParts, type ConditionalFormat } from '../../model/conditional-formats.ts'
import { clearConditionalFormats } from '../../model/range-editing.ts'
import type { Range } from '../../model/range.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented } from '../face.ts'
import { wireName } from '../query.ts'
import { presentBranch, rootOf } from '../tree-face.ts'
import { rangeFace } from './range.ts'

const tree = rootOf<ConditionalFormat>('ConditionalFormat', conditionalFormatSchema, (format) => format.settings)

/** Each kind's own part, failing (or null) where the format is of another kind. */
const partObjects = Object.fromEntries(
  Object.entries(kindParts).flatMap(([kind, part]) => {
    const branch = (format: ConditionalFormat): Presented => presentBranch(`ConditionalFormat.${part}`, format.settings, `${part}.`)
    return [
      [
        wireName(part),
        (format: ConditionalFormat): Presented => {
          if (format.type !== kind)
            throw invalidArgument(`ConditionalFormat.${part}`, `This conditional format is of the kind ${format.type}`)
          return branch(format)
        },
      ],
      [`${wireName(part)}OrNullObject`, (format: ConditionalFormat): Presented | null => (format.type === kind ? branch(format) : null)],
    ] as const
  }),
)

const conditionalFormatFace: Face<ConditionalFormat> = {
  name: 'ConditionalFormat',
  identity: (format) => ({ Id: format.id }),
  properties: { ...tree.properties, Id: reads((format) => format.id) },
  objects: partObjects,
  methods: {
    Delete: (format) => {
      format.delete()
    },
    GetRange: (format) => {
      const [area, ...others] = format.areas
      if (area === undefined || others.length > 0) throw invalidArgument('ConditionalFormat.getRange', 'It covers more than one area')
      return present(rangeFace, format.sheet.rangeOf(area))
    },
  },
}

const presented = (format: ConditionalFormat): Presented => present(conditionalFormatFace, format)

const formatsOf = ({ sheet, area }: Range): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => format.areas.some((part) => intersectionOf(part, area) !== null))

/** The conditional formats that meet a range. */
export const conditionalFormatsFace: Face<Range> = {
  name: 'ConditionalFormatCollection',
  items: (range) => formatsOf(range).map(presented),
  item: (range, key) => {
    const format = formatsOf(range).find(({ id }) => id === key)
    if (format === undefined) throw itemNotFound(`the conditional format ${String(key)}`)
    return presented(format)
  },
  methods: {
    ...countOf(formatsOf),
    Add: ({ sheet, area }, [type]) => presented(sheet.addConditionalFormat(given.text(type, 'ConditionalFormatCollection.add'), area)),
    ClearAll: ({ sheet, area }) => {
      sheet.protection.checkAllowed('allowFormatCells', 'ConditionalFormatCollection.clearAll')
      clearConditionalFormats(sheet, area)
    },
    GetItemAt: (range, [index]) => {
      const format = formatsOf(range)[given.integer(index, 'ConditionalFormatCollection.getItemAt')]
      if (format === undefined) throw invalidArgument('ConditionalFormatCollection.getItemAt')
      return presented(format)
    },
  },
}
