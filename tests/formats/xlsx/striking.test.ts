// Cells that a conditional format strikes through: as those that are struck through by hand. Law: a condition on a cell of the row is worked out, one that is
// not understood counts as met.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { addressOf } from '../../../lib/sheet/grid.ts'
import { xlsxOf } from '../../support/xlsx/workbook.ts'

const styles =
  '<fonts><font/></fonts><fills><fill/><fill/></fills><cellXfs><xf/></cellXfs><dxfs><dxf><font><strike/><color rgb="FF808080"/></font></dxf><dxf><font><strike val="0"/></font></dxf></dxfs>'
const text = (at: string, value: string): string => `<c r="${at}" t="str"><v>${value}</v></c>`
const data =
  `<row r="2">${text('A2', 'Kahvit')}<c r="B2"><v>122</v></c>${text('C2', 'ei haeta')}</row>` +
  `<row r="3">${text('A3', 'Esite')}<c r="B3"><v>61</v></c></row>`
const formatted = (condition: string, dxf = 0): string =>
  `<conditionalFormatting sqref="A2:C9"><cfRule dxfId="${String(dxf)}" priority="1" ${condition}</cfRule></conditionalFormatting>`
const when = (formula: string, dxf = 0): string => formatted(`type="expression"><formula>${formula}</formula>`, dxf)

function struckBy(after: string): string[] {
  const { value } = readXlsx(xlsxOf({ styles, data, after }))
  return (value ?? []).flatMap((grid) =>
    grid.rows.flatMap(({ row, struck = [] }) => struck.map((column) => addressOf(grid, row, column).replace('Taul1!', ''))),
  )
}

describe('a line by a condition', () => {
  test.each([
    ['on a text of the row', when('$C2="Ei haeta"'), ['A2', 'B2', 'C2']],
    ['on anything in a cell of the row', when('$C2&lt;&gt;""'), ['A2', 'B2', 'C2']],
    ['on an empty cell of the row', when('$C2=""'), ['A3', 'B3']],
    ['on a figure of the row', when('$B2&lt;100'), ['A3', 'B3']],
    ['on the cell itself', when('B2="ei haeta"').replace('A2:C9', 'B2:B9'), []],
    ['on the cell beside each', when('C2="ei haeta"').replace('A2:C9', 'B2:B9'), ['B2']],
    ['on a figure above 100', formatted('type="cellIs" operator="greaterThan"><formula>100</formula>').replace('A2:C9', 'B2:B9'), ['B2']],
    ['that is not understood', when('COUNTIF($A$2:$A$9,$A2)&gt;1'), ['A2', 'B2', 'C2', 'A3', 'B3']],
  ])('%s', (_, after, places) => {
    expect(struckBy(after)).toEqual(places)
  })

  test('that takes a line away strikes nothing', () => {
    expect(struckBy(when('TRUE', 1))).toEqual([])
  })
})
