// Tables: headers, rows, columns, totals, growth.
import { describe, expect, it } from 'vitest'
import { Workbook } from '../index.ts'
import { writeArea } from '../model/address.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Table } from '../model/table.ts'

interface Costs {
  readonly workbook: Workbook
  readonly sheet: Sheet
  readonly table: Table
}

function costs(
  rows: readonly (readonly unknown[])[] = [
    ['T1', 100],
    ['T2', 50],
  ],
): Costs {
  const workbook = new Workbook({ sheets: ['Costs'] })
  const sheet = workbook.sheet('Costs')
  sheet.range('A1:B1').values = [['Voucher', 'Amount']]
  const table = sheet.addTable(sheet.range('A1:B1').area, true)
  table.name = 'CostLines'
  if (rows.length > 0) table.addRows(null, rows)
  return { workbook, sheet, table }
}

const refused = (code: string): unknown => expect.objectContaining({ code })

describe('a table from its header alone', () => {
  it('has one blank row, which the first added rows fill', () => {
    const { table } = costs([])
    expect([table.rowCount, writeArea(table.area)]).toEqual([1, 'A1:B2'])
    table.addRows(null, [
      ['T1', 1],
      ['T2', 2],
    ])
    expect(table.dataRange.values).toEqual([
      ['T1', 1],
      ['T2', 2],
    ])
    table.addRows(null, [['T3', 3]])
    expect(writeArea(table.area)).toBe('A1:B4')
  })

  it('pushes what stands right below it down', () => {
    const sheet = new Workbook().sheet('Sheet1')
    sheet.range('A1:A2').values = [['Voucher'], ['below']]
    sheet.addTable(sheet.range('A1').area, true)
    expect(sheet.range('A1:A3').values).toEqual([['Voucher'], [''], ['below']])
  })

  it('without headers gets them, and its cells move down', () => {
    const sheet = new Workbook().sheet('Sheet1')
    sheet.range('A1:B1').values = [['T1', 100]]
    const table = sheet.addTable(sheet.range('A1:B1').area, false)
    expect(sheet.range('A1:B2').values).toEqual([
      ['Column1', 'Column2'],
      ['T1', 100],
    ])
    expect(table.dataRange.values).toEqual([['T1', 100]])
  })
})

describe('column names', () => {
  it('are the texts of the header cells, each unlike the others', () => {
    const { sheet, table } = costs()
    sheet.range('A1:B1').values = [[2009, '2009']]
    expect(table.columns.map(({ name }) => name)).toEqual(['2009', '20092'])
    expect(sheet.range('A1:B1').valueTypes).toEqual([['String', 'String']])
    sheet.range('A1').values = ''
    expect(sheet.range('A1').values).toEqual([['Column1']])
  })

  it('follow into formulas when they are renamed, with signs that brackets need', () => {
    const { sheet } = costs()
    sheet.range('D1').formulas = [['=SUM(CostLines[Amount])']]
    sheet.range('B1').values = "Sum [€] #1 'net'"
    expect(sheet.range('D1').formulas).toEqual([["=SUM(CostLines[Sum '[€'] '#1 ''net''])"]])
    expect(sheet.range('D1').values).toEqual([[150]])
  })
})

describe('rows', () => {
  it('added before others move them down, and everything below the table in its columns, too', () => {
    const { sheet, table } = costs()
    sheet.range('A5').values = 'note'
    sheet.range('D5').values = 'elsewhere'
    expect(table.addRows(1, [['T1b', 7]])).toBe(1)
    expect(sheet.range('A2:B6').values).toEqual([
      ['T1', 100],
      ['T1b', 7],
      ['T2', 50],
      ['', ''],
      ['note', ''],
    ])
    expect(sheet.range('D5').values).toEqual([['elsewhere']])
  })

  it('take over the looks, the validation and the calculated columns of the row above', () => {
    const { sheet, table } = costs()
    table.addColumn(null, ['Twice', '=[@Amount]*2', '=[@Amount]*2'], null)
    sheet.range('A2:A3').numberFormat = '@'
    sheet.addConditionalFormat('DataBar', sheet.range('B2:B3').area)
    table.addRows(null, [['=1+1', 30, null]])
    expect(sheet.range('A4:C4').formulas).toEqual([['=1+1', 30, '=[@Amount]*2']])
    expect(sheet.range('A4:C4').values).toEqual([['=1+1', 30, 60]])
    expect(sheet.conditionalFormats[0]?.areas.map((area) => writeArea(area))).toEqual(['B2:B4'])
  })

  it('deleted move up what is below; the last one is only emptied', () => {
    const { sheet, table } = costs()
    sheet.range('A5').values = 'note'
    table.deleteRows(0)
    expect(sheet.range('A2:A4').values).toEqual([['T2'], [''], ['note']])
    table.deleteRows(0)
    expect([table.rowCount, table.isWaiting]).toEqual([1, true])
    expect(table.dataRange.values).toEqual([['', '']])
    expect(sheet.range('A4').values).toEqual([['note']])
  })

  it.each([
    ['too few values', [['T3']]],
    ['too many values', [['T3', 1, 2]]],
    ['nothing', []],
  ])('%s are refused', (_, rows) => {
    expect(() => costs().table.addRows(null, rows)).toThrow(refused('InvalidArgument'))
  })
})

describe('values written right below a table', () => {
  it('become rows of it: the way co-authors do not stumble over', () => {
    const { sheet, table } = costs()
    sheet.range('A4:B5').values = [
      ['T3', 30],
      ['T4', 40],
    ]
    expect(writeArea(table.area)).toBe('A1:B5')
  })

  it('are taken in only as far as there is something, and only from the first row on (office-js #2097, #3191)', () => {
    const one = costs()
    one.sheet.range('A4:B6').values = [
      ['T3', 30],
      ['', ''],
      ['', ''],
    ]
    expect(writeArea(one.table.area)).toBe('A1:B4')
    const other = costs()
    other.sheet.range('A4:B6').values = [
      ['', ''],
      ['T3', 30],
      ['T4', 40],
    ]
    expect(writeArea(other.table.area)).toBe('A1:B3')
  })

  it('are not guarded by the looks of the table, which come only afterwards', () => {
    const { sheet } = costs()
    sheet.range('A2:A3').numberFormat = '@'
    sheet.range('A4:B4').values = [['007', 1]]
    expect(sheet.range('A4').values).toEqual([[7]])
    expect(sheet.range('A4').numberFormat).toEqual([['@']])
  })

  it.each([
    [
      'a totals row',
      ({ table }: Costs) => {
        table.showTotals = true
      },
    ],
    [
      'a validation of those cells',
      ({ sheet }: Costs) => {
        sheet.validations.set('validation', sheet.range('A4:A99').area, { type: 'List', rule: {} })
      },
    ],
    [
      'the person’s own setting',
      ({ workbook }: Costs) => {
        workbook.tablesGrow = false
      },
    ],
  ])('stay outside where %s stands against it', (_, prepare) => {
    const found = costs()
    prepare(found)
    const before = found.table.rowCount
    const below = found.table.area.rows + 1
    found.sheet.range(`A${String(below)}:B${String(below)}`).values = [['T3', 30]]
    expect(found.table.rowCount).toBe(before)
  })

  it('beside it become columns', () => {
    const { sheet, table } = costs()
    sheet.range('C1:C3').values = [['Kind'], ['a'], ['b']]
    expect(table.columns.map(({ name }) => name)).toEqual(['Voucher', 'Amount', 'Kind'])
  })
})

describe('columns, totals, sizes', () => {
  it('a column may come first, in the middle and last, and goes again', () => {
    const { sheet, table } = costs()
    sheet.range('D1').values = 'beside'
    table.addColumn(0, ['First', 1, 2], null)
    table.addColumn(2, [3, 4], 'Middle')
    expect(sheet.range('A1:F2').values).toEqual([
      ['First', 'Voucher', 'Middle', 'Amount', '', 'beside'],
      [1, 'T1', 3, 100, '', ''],
    ])
    table.deleteColumn(0)
    expect(table.columns.map(({ name }) => name)).toEqual(['Voucher', 'Middle', 'Amount'])
    expect(sheet.range('E1').values).toEqual([['beside']])
  })

  it('a totals row comes below the data, and rows are added above it', () => {
    const { sheet, table } = costs()
    table.showTotals = true
    sheet.range('B4').formulas = [['=SUM(CostLines[Amount])']]
    table.addRows(null, [['T3', 30]])
    expect(sheet.range('A4:B5').values).toEqual([
      ['T3', 30],
      ['', 180],
    ])
    table.showTotals = false
    expect([writeArea(table.area), sheet.range('A5:B5').values]).toEqual(['A1:B4', [['', '']]])
  })

  it('is resized from its header row down, and no other way', () => {
    const { sheet, table } = costs()
    table.resize(sheet.range('A1:C5').area)
    expect([table.rowCount, table.columns.length]).toEqual([4, 3])
    expect(() => {
      table.resize(sheet.range('A2:B5').area)
    }).toThrow(refused('InvalidArgument'))
  })

  it('deleted takes its cells and its name along; turned into a range it leaves the cells', () => {
    const { sheet, table } = costs()
    sheet.range('D1').formulas = [['=SUM(CostLines[Amount])']]
    expect(() => table.convertToRange()).toThrow(refused('ApiNotFound'))
    table.delete()
    expect(sheet.range('D1').values).toEqual([['#REF!']])
    const other = costs()
    other.table.convertToRange()
    expect([other.sheet.tables.length, other.sheet.range('A2').values]).toEqual([0, [['T1']]])
  })

  it('names are taken once among tables and names, and are words', () => {
    const { workbook, sheet, table } = costs()
    sheet.range('F1').values = 'x'
    const other = sheet.addTable(sheet.range('F1').area, true)
    workbook.names.add('Cap', sheet.range('H1'))
    for (const name of ['costlines', 'CAP'])
      expect(() => {
        other.name = name
      }).toThrow(refused('ItemAlreadyExists'))
    for (const name of ['', 'two words', 'A1', '1st'])
      expect(() => {
        other.name = name
      }).toThrow(refused('InvalidArgument'))
    expect(() => sheet.addTable(sheet.range('B3:C9').area, true)).toThrow(refused('InvalidOperation'))
    expect(table.name).toBe('CostLines')
  })
})
