// The faces of page breaks, between rows or between columns.
import type { BreakKind, PageBreak } from '../../model/page.ts'
import { itemNotFound } from '../../model/refusal.ts'
import type { Sheet } from '../../model/sheet.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented } from '../face.ts'
import { rangeFace } from './range.ts'

interface Breaks {
  readonly sheet: Sheet
  readonly kind: BreakKind
}

interface Break extends Breaks {
  readonly pageBreak: PageBreak
}

const breakFace: Face<Break> = {
  name: 'PageBreak',
  identity: ({ pageBreak }) => ({ _Id: pageBreak.id }),
  properties: {
    ColumnIndex: reads(({ pageBreak }) => pageBreak.area.column),
    RowIndex: reads(({ pageBreak }) => pageBreak.area.row),
  },
  methods: {
    Delete: ({ sheet, kind, pageBreak }) => {
      checkEdit(sheet)
      const list = sheet.page.breaks[kind]
      list.splice(
        list.findIndex(({ id }) => id === pageBreak.id),
        1,
      )
    },
    GetCellAfterBreak: ({ sheet, pageBreak }) => present(rangeFace, sheet.rangeOf(pageBreak.area)),
  },
}

const checkEdit = (sheet: Sheet): void => {
  sheet.protection.checkAllowed(null, 'PageBreakCollection')
}

const listOf = ({ sheet, kind }: Breaks): readonly PageBreak[] => sheet.page.breaks[kind]
const presented = (breaks: Breaks, pageBreak: PageBreak): Presented => present(breakFace, { ...breaks, pageBreak })

const breaksFace: Face<Breaks> = {
  name: 'PageBreakCollection',
  items: (breaks) => listOf(breaks).map((pageBreak) => presented(breaks, pageBreak)),
  item: (breaks, key) => {
    const found = listOf(breaks).find(({ id }) => id === key)
    if (found === undefined) throw itemNotFound('PageBreakCollection.getItem')
    return presented(breaks, found)
  },
  methods: {
    ...countOf(listOf),
    Add: (breaks, [range]) => {
      checkEdit(breaks.sheet)
      const { area } = given.rangeOrAddress(range, breaks.sheet, 'PageBreakCollection.add')
      return presented(breaks, breaks.sheet.page.addBreak(breaks.kind, area))
    },
    RemovePageBreaks: ({ sheet, kind }) => {
      checkEdit(sheet)
      sheet.page.breaks[kind].length = 0
    },
  },
}

export const breaksOf = (sheet: Sheet, kind: BreakKind): Presented => present(breaksFace, { sheet, kind })
