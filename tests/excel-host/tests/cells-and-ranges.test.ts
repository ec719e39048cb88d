// Cells and ranges: what an entry becomes, how it shows, and where ranges stand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Workbook } from '../index.ts'
import { readAddress, writeArea } from '../model/address.ts'
import { dayOf, serialOf } from '../model/serial.ts'
import type { Sheet } from '../model/sheet.ts'

const newSheet = (language: 'en-US' | 'fi-FI' = 'fi-FI'): Sheet => new Workbook({ language }).sheet('Sheet1')

describe('what is written into a General cell is taken as typed', () => {
  it.each([
    ['Turku', 'Turku', 'String'],
    ['29.96', 29.96, 'Double'],
    ['-5', -5, 'Double'],
    ['1,234.5', 1234.5, 'Double'],
    ['007', 7, 'Double'],
    ['25%', 0.25, 'Double'],
    ['$120', 120, 'Double'],
    ['true', true, 'Boolean'],
    ['2009-09-15', 40071, 'Double'],
    ['9/15/2009', 40071, 'Double'],
    ['15.9.2009', '15.9.2009', 'String'],
    ['7 250,00', '7 250,00', 'String'],
    ["'=A1", '=A1', 'String'],
    ["'007", '007', 'String'],
    ["''x", "'x", 'String'],
    ['=1+1', 2, 'Double'],
    ['+1+1', 2, 'Double'],
    ['-1+1', 0, 'Double'],
    ['@SUM(1,2)', 3, 'Double'],
    ['@home', '@home', 'String'],
    ['-abc', '#NAME?', 'Error'],
    ['=', '=', 'String'],
    ['', '', 'Empty'],
  ])('%j is %j', (written, value, type) => {
    const range = newSheet().range('B2')
    range.values = [[written]]
    expect(range.values).toEqual([[value]])
    expect(range.valueTypes).toEqual([[type]])
  })

  it('and in a text cell it stays text, whatever it looks like', () => {
    const range = newSheet().range('A1:A4')
    range.numberFormat = '@'
    range.values = [['=1+1'], ['007'], ['2009-09-15'], ["'x"]]
    expect(range.values).toEqual([['=1+1'], ['007'], ['2009-09-15'], ['x']])
  })

  it('a day and a percentage bring their number format with them, but never change one that was set', () => {
    const sheet = newSheet()
    sheet.range('A2').numberFormat = 'd.m.yyyy'
    sheet.range('A1:A3').values = [['2009-09-15'], ['2009-09-15'], ['25%']]
    expect(sheet.range('A1:A3').numberFormat).toEqual([['yyyy-mm-dd'], ['d.m.yyyy'], ['0%']])
    expect(sheet.range('A1:A3').text).toEqual([['2009-09-15'], ['15.9.2009'], ['25%']])
  })

  it('reading a text that was guarded and writing it back makes a formula of it (office-js #6687)', () => {
    const range = newSheet().range('A1')
    range.values = [["'=1+1"]]
    range.values = range.values
    expect(range.formulas).toEqual([['=1+1']])
    expect(range.values).toEqual([[2]])
  })

  it.each([['+358 40 123'], ['=SUM('], ['-'.padEnd(3, '=')], ['x'.repeat(32_768)]])(
    '%j is refused, and nothing of its block is written',
    (written) => {
      const range = newSheet().range('A1:B1')
      expect(() => {
        range.values = [[1, written]]
      }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }))
      expect(range.values).toEqual([['', '']])
    },
  )
})

describe('a block of values', () => {
  it('leaves cells alone where it says null, and empties them where it says nothing', () => {
    const range = newSheet().range('A1:C1')
    range.values = [[1, 2, 3]]
    range.values = [[null, '', 9]]
    expect(range.values).toEqual([[1, '', 9]])
  })

  it('may be one value for all cells', () => {
    const range = newSheet().range('A1:B2')
    range.values = 7
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ])
  })

  it.each([[[[1]]], [[[1, 2, 3]]], [[[1], [2]]], [null], [[]], [[[Number.NaN, 1]]], [[[{}, 1]]]])(
    'of another shape or kind is refused: %j',
    (written) => {
      expect(() => {
        newSheet().range('A1:B1').values = written
      }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }))
    },
  )

  it('cannot be written into whole columns', () => {
    expect(() => {
      newSheet().range('A:B').values = 1
    }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }))
  })

  it('one number format in brackets is for all cells, a matrix is cell by cell, null leaves it, nothing resets it', () => {
    const range = newSheet().range('A1:B2')
    range.numberFormat = [['0.00']]
    range.numberFormat = [
      [null, '@'],
      ['', '0%'],
    ]
    expect(range.numberFormat).toEqual([
      ['0.00', '@'],
      ['General', '0%'],
    ])
  })
})

describe('how a value shows', () => {
  it.each([
    [1234.5, '#,##0.00', '1\u00a0234,50', '1,234.50'],
    [1234.5, '#,##0.00 "€"', '1\u00a0234,50 €', '1,234.50 €'],
    [-0.005, '0.00', '-0,01', '-0.01'],
    [-1, '0.00;[Red](0.00)', '(1,00)', '(1.00)'],
    [0, '0.00;-0.00;"–"', '–', '–'],
    [0.256, '0 %', '26 %', '26 %'],
    [1234567, '#,##0,', '1\u00a0235', '1,235'],
    [0.5, '#.##', ',5', '.5'],
    [3, '#.##', '3,', '3.'],
    [0.1, 'General', '0,1', '0.1'],
    [1 / 3, 'General', '0,33333333333', '0.33333333333'],
    [40071, 'd.m.yyyy', '15.9.2009', '15.9.2009'],
    [40071.75, 'yyyy-mm-dd hh:mm', '2009-09-15 18:00', '2009-09-15 18:00'],
    [40071, '[$-40B]d.m.yyyy', '15.9.2009', '15.9.2009'],
    [5, '[$€-40B] 0.00', '€ 5,00', '€ 5.00'],
    [5, '0 "kpl"', '5 kpl', '5 kpl'],
    ['x', '0;0;0;"["@"]"', '[x]', '[x]'],
    [true, 'General', 'TOSI', 'TRUE'],
  ])('%j under %s', (value, format, finnish, english) => {
    for (const [language, text] of [['fi-FI', finnish] as const, ['en-US', english] as const]) {
      const range = newSheet(language).range('A1')
      range.numberFormat = format
      range.values = [[value]]
      expect(range.text).toEqual([[text]])
    }
  })

  it('every day has a serial and comes back from it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_958_465 }).filter((serial) => serial !== 60),
        (serial) => {
          const { year, month, day } = dayOf(serial)
          expect(serialOf(year, month, day)).toBe(serial)
        },
      ),
    )
    expect([serialOf(1900, 1, 1), serialOf(1900, 3, 1), serialOf(2009, 9, 15), serialOf(1900, 2, 29), serialOf(2009, 2, 29)]).toEqual([
      1,
      61,
      40071,
      null,
      null,
    ])
  })
})

describe('addresses and ranges', () => {
  it.each([
    ['A1', 'A1'],
    ['$C$7', 'C7'],
    ['c7:a1', 'A1:C7'],
    ['A:C', 'A:C'],
    ['3:7', '3:7'],
    ['XFD1048576', 'XFD1048576'],
  ])('%s is %s', (address, written) => {
    const found = readAddress(address)
    expect(found === null ? null : writeArea(found.area)).toBe(written)
  })

  it.each([['A0'], ['XFE1'], ['A1048577'], ['Costs'], ['A1,B2'], ['']])('%j is no address', (text) => {
    expect(readAddress(text)).toBeNull()
  })

  it("names its sheet in quotes where it must: 'Menot 2009'!B2", () => {
    const workbook = new Workbook({ sheets: ['Menot 2009', 'Menot', "O'Neill", 'AB12'] })
    const addresses = workbook.sheets.map((sheet) => sheet.range('B2').address)
    expect(addresses).toEqual(["'Menot 2009'!B2", 'Menot!B2', "'O''Neill'!B2", "'AB12'!B2"])
    for (const [index, address] of addresses.entries()) expect(readAddress(address)?.sheet).toBe(workbook.sheets[index]?.name)
  })

  it('what is used is what has a value, or a look', () => {
    const sheet = newSheet()
    expect(sheet.usedArea(false)).toBeNull()
    sheet.range('B3').values = 1
    sheet.range('D9').format.write('fill.color', '#FF0000')
    expect([sheet.usedArea(true), sheet.usedArea(false)].map((area) => (area === null ? null : writeArea(area)))).toEqual(['B3', 'B3:D9'])
    sheet.range('B3').values = ''
    expect(sheet.usedArea(true)).toBeNull()
  })

  it('a look of an area is its one value, or null where cells differ', () => {
    const sheet = newSheet()
    sheet.range('A1:C3').format.write('font.bold', true)
    sheet.range('B2').format.write('font.bold', false)
    expect(sheet.range('A1:C1').format.read('font.bold')).toBe(true)
    expect(sheet.range('A1:C3').format.read('font.bold')).toBeNull()
    expect(sheet.range('D1:F9').format.read('font.bold')).toBe(false)
    sheet.range('A1:D9').format.write('font.bold', true)
    expect(sheet.range('A1:D9').format.read('font.bold')).toBe(true)
  })

  it('an edge of an area is the edge of the cells along it', () => {
    const sheet = newSheet()
    sheet.range('A1:C3').format.write('borders.EdgeBottom.style', 'Continuous')
    sheet.range('A1:C3').format.write('borders.InsideHorizontal.style', 'Dot')
    expect(sheet.range('B3').format.read('borders.EdgeBottom.style')).toBe('Continuous')
    expect(sheet.range('B2').format.read('borders.EdgeBottom.style')).toBe('Dot')
    expect(sheet.range('B2').format.read('borders.EdgeTop.style')).toBe('Dot')
    expect(sheet.range('B1').format.read('borders.EdgeTop.style')).toBe('None')
  })

  it('widths go by columns and heights by rows; hidden ones take no room', () => {
    const sheet = newSheet()
    sheet.range('B4').format.write('columnWidth', 100)
    sheet.range('A2:A3').format.write('rowHeight', 30)
    expect([sheet.range('C1').left, sheet.range('A4').top]).toEqual([148, 75])
    expect(sheet.range('B99').format.read('columnWidth')).toBe(100)
    expect(sheet.range('A1:B1').format.read('columnWidth')).toBeNull()
  })
})
