// Cells that come, go and move: everything that points at them follows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Workbook } from '../index.ts'
import { writeArea } from '../model/address.ts'
import { areaBetween } from '../model/area.ts'
import { deleteCells, insertCells, isHidden, merge } from '../model/range-editing.ts'
import { reshape } from '../model/reshaping.ts'
import type { Sheet } from '../model/sheet.ts'

const refused = (code: string): unknown => expect.objectContaining({ code })

function sheets(): { readonly workbook: Workbook; readonly data: Sheet; readonly report: Sheet } {
  const workbook = new Workbook({ sheets: ['Data 1', 'Report'] })
  return { workbook, data: workbook.sheet('Data 1'), report: workbook.sheet('Report') }
}

describe('formulas follow', () => {
  it.each([
    ["='Data 1'!B5", '3:4', 'Down', "='Data 1'!B7"],
    ["='Data 1'!$B$5+'Data 1'!B2", '3:4', 'Down', "='Data 1'!$B$7+'Data 1'!B2"],
    ["=SUM('Data 1'!B2:B9)", '5:5', 'Down', "=SUM('Data 1'!B2:B10)"],
    ["=SUM('Data 1'!B2:B9)", '10:10', 'Down', "=SUM('Data 1'!B2:B9)"],
    ["=SUM('Data 1'!B:B)", '5:5', 'Down', "=SUM('Data 1'!B:B)"],
    ["=SUM('Data 1'!B2:C9)", 'C:C', 'Right', "=SUM('Data 1'!B2:D9)"],
    ["='Data 1'!D5", 'B5:C5', 'Right', "='Data 1'!F5"],
    ["='Data 1'!D6", 'B5:C5', 'Right', "='Data 1'!D6"],
    ['=B5', '3:4', 'Down', '=B5'],
    ['=Report!B5&"Data 1!B5"', '3:4', 'Down', '=Report!B5&"Data 1!B5"'],
  ])('%s after an insertion at %s %s is %s', (formula, at, shift, after) => {
    const { data, report } = sheets()
    report.range('H1').formulas = [[formula]]
    insertCells(data.range(at), shift)
    expect(report.range('H1').formulas).toEqual([[after]])
  })

  it.each([
    ["=SUM('Data 1'!B2:B9)", '4:5', 'Up', "=SUM('Data 1'!B2:B7)"],
    ["=SUM('Data 1'!B2:B9)", '8:12', 'Up', "=SUM('Data 1'!B2:B7)"],
    ["='Data 1'!B5", '5:5', 'Up', '=#REF!'],
    ["=SUM('Data 1'!B2:B9)", '1:20', 'Up', '=SUM(#REF!)'],
    ["='Data 1'!C1", 'B:B', 'Left', "='Data 1'!B1"],
  ])('%s after deleting %s %s is %s', (formula, at, shift, after) => {
    const { data, report } = sheets()
    report.range('H1').formulas = [[formula]]
    deleteCells(data.range(at), shift)
    expect(report.range('H1').formulas).toEqual([[after]])
  })

  it('without a sheet they mean their own', () => {
    const { data } = sheets()
    data.range('A1:A2').formulas = [['=B5'], ['=SUM($B$5:B9)']]
    insertCells(data.range('3:3'), 'Down')
    expect(data.range('A1:A2').formulas).toEqual([['=B6'], ['=SUM($B$6:B10)']])
  })

  it('a sheet that is renamed keeps its references; one that is deleted leaves #REF!', () => {
    const { workbook, data, report } = sheets()
    report.range('A1').formulas = [["='Data 1'!B5+1"]]
    data.name = 'Menot'
    expect(report.range('A1').formulas).toEqual([['=Menot!B5+1']])
    workbook.deleteSheet(data)
    expect(report.range('A1').formulas).toEqual([['=#REF!+1']])
    expect(report.range('A1').values).toEqual([['#REF!']])
  })
})

it('what stands on the sheet follows, too: names, tables, looks, merges, print areas, charts, kept ranges', () => {
  const { workbook, data } = sheets()
  data.range('B4:C6').values = [
    ['Locality', 'Sum'],
    ['Turku', 1],
    ['Oulu', 2],
  ]
  const table = data.addTable(data.range('B4:C6').area, true)
  workbook.names.add('Sums', data.range('C5:C6'))
  data.range('C5:C6').format.write('font.bold', true)
  merge(data.range('B1:C1'), false)
  data.page.printArea = [data.range('A1:D9').area]
  const chart = data.addChart('ColumnClustered')
  chart.show({ sheet: data, area: data.range('B4:C6').area }, 'Auto')
  const kept = data.range('C6')
  insertCells(data.range('5:5'), 'Down')
  expect(writeArea(table.area)).toBe('B4:C7')
  expect(workbook.names.item('Sums').range?.localAddress).toBe('C6:C7')
  expect(data.range('C6:C7').format.read('font.bold')).toBe(true)
  expect(data.merges.map((area) => writeArea(area))).toEqual(['B1:C1'])
  expect(data.page.printArea.map((area) => writeArea(area))).toEqual(['A1:D10'])
  expect(chart.series[0]?.values && writeArea(chart.series[0].values.area)).toBe('C6:C7')
  expect([kept.localAddress, kept.values]).toEqual(['C7', [[2]]])
  deleteCells(data.range('7:7'), 'Up')
  expect(() => kept.values).toThrow(refused('InvalidReference'))
})

it('a part of a table is never shifted, and a header never deleted alone', () => {
  const { data } = sheets()
  data.range('B4:C6').values = [
    ['Locality', 'Sum'],
    ['Turku', 1],
    ['Oulu', 2],
  ]
  data.addTable(data.range('B4:C6').area, true)
  expect(() => insertCells(data.range('B2'), 'Down')).toThrow(refused('InsertDeleteConflict'))
  expect(() => {
    deleteCells(data.range('4:4'), 'Up')
  }).toThrow(refused('InsertDeleteConflict'))
  insertCells(data.range('B2:C2'), 'Down')
  deleteCells(data.range('5:7'), 'Up')
  expect(data.tables).toEqual([])
})

it('hidden rows stay hidden where they go', () => {
  const { data } = sheets()
  data.sizes.set('rowHidden', data.range('3:3').area, true)
  insertCells(data.range('1:1'), 'Down')
  expect([
    isHidden(data.range('A3'), 'rowHidden'),
    isHidden(data.range('A4'), 'rowHidden'),
    isHidden(data.range('A3:A4'), 'rowHidden'),
  ]).toEqual([false, true, null])
})

it('what is inserted and deleted again leaves every area where it was', () => {
  const area = fc
    .tuple(fc.nat(30), fc.nat(30), fc.nat(9), fc.nat(9))
    .map(([row, column, rows, columns]) => areaBetween(row, column, row + rows, column + columns)!)
  fc.assert(
    fc.property(area, area, fc.constantFrom('rows' as const, 'columns' as const), (standing, edited, axis) => {
      const moved = reshape(standing, { kind: 'insert', axis, area: edited })
      expect(moved && reshape(moved, { kind: 'delete', axis, area: edited })).toEqual(standing)
    }),
  )
})
