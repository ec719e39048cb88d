// The face of a range.
import { cellCountOf, isWholeColumns, isWholeRows } from '../../model/area.ts'
import { clear, copyCells, deleteCells, hide, insertCells, isHidden, merge, unmerge } from '../../model/range-editing.ts'
import { setCellProperties, setLineProperties } from '../../model/cell-properties.ts'
import { hyperlinkOf, setHyperlink } from '../../model/hyperlinks.ts'
import * as navigation from '../../model/range-navigation.ts'
import type { Range } from '../../model/range.ts'
import { notSimulated } from '../../model/refusal.ts'
import * as given from '../arguments.ts'
import { present, reads, type Face, type Method, type Presented, type Property } from '../face.ts'
import { conditionalFormatsFace } from './conditional-formats.ts'
import { formatOf } from './range-format.ts'
import { scopedTablesFace } from './tables.ts'
import { validationFace } from './data-validation.ts'
import { worksheetFace } from './worksheet.ts'

const presented = (range: Range): Presented => present(rangeFace, range)
const presentedOrNull = (range: Range | null): Presented | null => (range === null ? null : presented(range))
const count = (value: unknown, location: string): number => given.optionalInteger(value, location) ?? 1

/** Cells of whole rows or columns are never read one by one: null (learn.microsoft.com, unbounded ranges). */
const cellwise = (name: 'values' | 'formulas' | 'text' | 'valueTypes' | 'numberFormat', isWritable = true): Property<Range> => ({
  get: (range) => (range.isUnbounded ? null : range[name]),
  ...(isWritable && name !== 'text' && name !== 'valueTypes'
    ? {
        set: (range: Range, value: unknown): void => {
          if (name === 'numberFormat') range.numberFormat = value
          else range.enter(value)
        },
      }
    : {}),
})

const hiding = (side: 'rowHidden' | 'columnHidden'): Property<Range> => ({
  get: (range) => isHidden(range, side),
  set: (range, value) => {
    hide(range, side, given.flag(value, `Range.${side}`))
  },
})

/** A method that leads to another range by whole numbers. */
const byNumbers =
  (go: (range: Range, first: number, second: number) => Range, location: string): Method<Range> =>
  (range, [first, second]) =>
    presented(go(range, given.integer(first, location), given.optionalInteger(second, location) ?? 0))

const byCount =
  (go: (range: Range, count: number) => Range, location: string): Method<Range> =>
  (range, [amount]) =>
    presented(go(range, count(amount, location)))

const other = (range: Range, value: unknown, location: string): Range => given.rangeOrAddress(value, range.sheet, location)

const search = (range: Range, text: unknown, criteria: unknown): Range | null =>
  navigation.find(range, given.text(text, 'Range.find'), given.optionalRecord(criteria, 'Range.find'))

export const rangeFace: Face<Range> = {
  name: 'Range',
  identity: (range, { references }) => {
    const id = references.idOf(range)
    return id === null ? {} : { _ReferenceId: id }
  },
  properties: {
    Address: reads((range) => range.address),
    AddressLocal: reads((range) => range.address),
    CellCount: reads((range) => (cellCountOf(range.area) > 2 ** 31 - 1 ? -1 : cellCountOf(range.area))),
    ColumnCount: reads((range) => range.area.columns),
    ColumnHidden: hiding('columnHidden'),
    ColumnIndex: reads((range) => range.area.column),
    Formulas: cellwise('formulas'),
    Height: reads((range) => range.sheet.heightOf(range.area)),
    Hyperlink: {
      get: (range) => hyperlinkOf(range),
      set: (range, link) => {
        setHyperlink(range, given.record(link, 'Range.hyperlink'))
      },
    },
    IsEntireColumn: reads((range) => isWholeColumns(range.area)),
    IsEntireRow: reads((range) => isWholeRows(range.area)),
    Left: reads((range) => range.left),
    NumberFormat: cellwise('numberFormat'),
    RowCount: reads((range) => range.area.rows),
    RowHidden: hiding('rowHidden'),
    RowIndex: reads((range) => range.area.row),
    Text: cellwise('text', false),
    Top: reads((range) => range.top),
    ValueTypes: cellwise('valueTypes', false),
    Values: cellwise('values'),
    Width: reads((range) => range.sheet.widthOf(range.area)),
  },
  objects: {
    ConditionalFormats: (range) => present(conditionalFormatsFace, range),
    DataValidation: (range) => present(validationFace, range),
    Format: formatOf,
    Worksheet: (range) => present(worksheetFace, range.sheet),
  },
  methods: {
    Calculate: (range) => {
      range.sheet.workbook.calculator.calculateSheet(range.sheet)
    },
    Clear: (range, [applyTo]) => {
      clear(range, given.optionalText(applyTo, 'Range.clear') ?? 'All')
    },
    CopyFrom: (range, [source, kind, skipBlanks, transpose]) => {
      if (skipBlanks === true || transpose === true) throw notSimulated('Range.copyFrom with skipBlanks or transpose')
      copyCells(range, other(range, source, 'Range.copyFrom'), given.optionalText(kind, 'Range.copyFrom') ?? 'All')
    },
    Delete: (range, [shift]) => {
      deleteCells(range, given.text(shift, 'Range.delete'))
    },
    Find: (range, [text, criteria]) => presented(navigation.found(search(range, text, criteria), 'Range.find')),
    FindOrNullObject: (range, [text, criteria]) => presentedOrNull(search(range, text, criteria)),
    GetAbsoluteResizedRange: byNumbers(navigation.absolutelyResized, 'Range.getAbsoluteResizedRange'),
    GetBoundingRect: (range, [another]) => presented(navigation.bounding(range, other(range, another, 'Range.getBoundingRect'))),
    GetCell: byNumbers((range, row, column) => range.cell(row, column), 'Range.getCell'),
    GetColumn: byNumbers(navigation.columnOf, 'Range.getColumn'),
    GetColumnsAfter: byCount(navigation.columnsAfter, 'Range.getColumnsAfter'),
    GetColumnsBefore: byCount(navigation.columnsBefore, 'Range.getColumnsBefore'),
    GetEntireColumn: (range) => presented(navigation.entireColumn(range)),
    GetEntireRow: (range) => presented(navigation.entireRow(range)),
    GetIntersection: (range, [another]) =>
      presented(navigation.found(navigation.intersection(range, other(range, another, 'Range.getIntersection')), 'Range.getIntersection')),
    GetIntersectionOrNullObject: (range, [another]) =>
      presentedOrNull(navigation.intersection(range, other(range, another, 'Range.getIntersection'))),
    GetLastCell: (range) => presented(range.cell(range.area.rows - 1, range.area.columns - 1)),
    GetLastColumn: (range) => presented(navigation.columnOf(range, range.area.columns - 1)),
    GetLastRow: (range) => presented(navigation.rowOf(range, range.area.rows - 1)),
    GetOffsetRange: byNumbers(navigation.offset, 'Range.getOffsetRange'),
    GetResizedRange: byNumbers(navigation.resized, 'Range.getResizedRange'),
    GetRow: byNumbers(navigation.rowOf, 'Range.getRow'),
    GetRowsAbove: byCount(navigation.rowsAbove, 'Range.getRowsAbove'),
    GetRowsBelow: byCount(navigation.rowsBelow, 'Range.getRowsBelow'),
    GetTables: (range) => present(scopedTablesFace, range),
    GetUsedRange: (range, [valuesOnly]) =>
      presented(navigation.found(navigation.used(range, given.optionalFlag(valuesOnly, 'Range.getUsedRange')), 'Range.getUsedRange')),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) =>
      presentedOrNull(navigation.used(range, given.optionalFlag(valuesOnly, 'Range.getUsedRange'))),
    Insert: (range, [shift]) => presented(insertCells(range, given.text(shift, 'Range.insert'))),
    Merge: (range, [across]) => {
      merge(range, given.optionalFlag(across, 'Range.merge'))
    },
    Select: (range) => {
      range.sheet.workbook.select(range)
    },
    SetCellProperties: (range, [cells]) => {
      setCellProperties(range, given.rows(cells))
    },
    SetColumnProperties: (range, [columns]) => {
      setLineProperties(range, 'columns', given.list(columns, 'Range.setColumnProperties'))
    },
    SetRowProperties: (range, [rows]) => {
      setLineProperties(range, 'rows', given.list(rows, 'Range.setRowProperties'))
    },
    Unmerge: unmerge,
    _KeepReference: (range, _, { references }) => {
      references.keep(presented(range))
    },
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows !== range.area.rows || columns !== range.area.columns) {
        range.enter(Array.from({ length: given.integer(rows, 'Range.values') }, () => []))
      }
    },
  },
}
