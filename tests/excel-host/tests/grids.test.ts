// From the workbook to the house's own grid and back: what an add-in wrote can be compared with what the batch read.
import { expect, it } from 'vitest'
import { addGrid, gridOf, Workbook } from '../index.ts'
import { hide } from '../model/range-editing.ts'

it('a sheet as a grid has every cell with its value, format, formula and place, and what is hidden', () => {
  const sheet = new Workbook({ sheets: ['Menot 2009'] }).sheet('Menot 2009')
  sheet.range('B2:C4').values = [
    ["'=text", 100],
    [true, '=C2*2'],
    ['=1/0', ''],
  ]
  sheet.range('C2:C3').numberFormat = '#,##0.00'
  hide(sheet.range('A3'), 'rowHidden', true)
  hide(sheet.range('C1'), 'columnHidden', true)
  expect(gridOf(sheet)).toEqual({
    name: 'Menot 2009',
    hidden: false,
    date1904: false,
    merges: [],
    hiddenColumns: new Set([2]),
    rows: [
      {
        row: 2,
        hidden: false,
        cells: [
          { kind: 'text', column: 1, text: '=text' },
          { kind: 'number', column: 2, format: '#,##0.00', number: 100 },
        ],
      },
      {
        row: 3,
        hidden: true,
        cells: [
          { kind: 'boolean', column: 1, boolean: true },
          { kind: 'number', column: 2, format: '#,##0.00', formula: 'C2*2', number: 200 },
        ],
      },
      { row: 4, hidden: false, cells: [{ kind: 'error', column: 1, formula: '1/0', text: '#DIV/0!' }] },
    ],
  })
})

it('a grid put into a workbook comes back the same, and its formulas live', () => {
  const source = new Workbook({ sheets: ['Costs'] }).sheet('Costs')
  source.range('A1:B2').values = [
    ['Turku', 5],
    ["'007", '=B1*2'],
  ]
  const workbook = new Workbook({ sheets: ['Other'] })
  const copy = addGrid(workbook, gridOf(source))
  expect(gridOf(copy)).toEqual(gridOf(source))
  copy.range('B1').values = 7
  expect(copy.range('A2:B2').values).toEqual([['007', 14]])
})
