// The faces of defined names.
import type { NamedItem, Names } from '../../model/names.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import * as given from '../arguments.ts'
import { countOf, isPresented, present, reads, type Face } from '../face.ts'
import { rangeFace } from './range.ts'
import { worksheetFace } from './worksheet.ts'

const nameFace: Face<NamedItem> = {
  name: 'NamedItem',
  identity: (item) => ({ _Id: item.name }),
  properties: {
    Name: reads((item) => item.name),
    Type: reads((item) => item.type),
    Value: reads((item) => item.value),
    Scope: reads((item) => (item.collection.sheet === null ? 'Workbook' : 'Worksheet')),
    Comment: {
      get: (item) => item.comment,
      set: (item, comment) => {
        item.comment = given.text(comment, 'NamedItem.comment')
      },
    },
    Visible: {
      get: (item) => item.isVisible,
      set: (item, isVisible) => {
        item.isVisible = given.flag(isVisible, 'NamedItem.visible')
      },
    },
    Formula: {
      get: (item) => item.formula,
      set: (item, formula) => {
        const { workbook } = item.collection
        workbook.calculator.check(given.text(formula, 'NamedItem.formula'))
        item.formula = given.text(formula, 'NamedItem.formula')
        workbook.touch()
      },
    },
  },
  objects: {
    Worksheet: (item) => {
      if (item.collection.sheet === null) throw itemNotFound('NamedItem.worksheet')
      return present(worksheetFace, item.collection.sheet)
    },
    WorksheetOrNullObject: (item) => (item.collection.sheet === null ? null : present(worksheetFace, item.collection.sheet)),
  },
  methods: {
    Delete: (item) => {
      item.delete()
    },
    GetRange: (item) => {
      if (item.range === null) throw invalidArgument('NamedItem.getRange', `${item.name} is no range`)
      return present(rangeFace, item.range)
    },
    GetRangeOrNullObject: (item) => (item.range === null ? null : present(rangeFace, item.range)),
  },
}

export const namesFace: Face<Names> = {
  name: 'NamedItemCollection',
  items: (names) => names.items.map((item) => present(nameFace, item)),
  item: (names, key) => present(nameFace, names.item(given.text(key, 'NamedItemCollection.getItem'))),
  methods: {
    ...countOf((names: Names) => names.items),
    Add: (names, [name, reference, comment]) => {
      const meant = isPresented(reference)
        ? given.range(reference, 'NamedItemCollection.add')
        : given.text(reference, 'NamedItemCollection.add')
      return present(
        nameFace,
        names.add(given.text(name, 'NamedItemCollection.add'), meant, given.optionalText(comment, 'NamedItemCollection.add') ?? ''),
      )
    },
    GetItemOrNullObject: (names, [key]) => {
      const item = names.find(given.text(key, 'NamedItemCollection.getItemOrNullObject'))
      return item === undefined ? null : present(nameFace, item)
    },
  },
}
