// A formula shared by several cells reads as each of them has it.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { SharedFormula } from '../../../lib/formats/xlsx/sheet/shared-formula.ts'
import { MAIN, relationship, relationshipsXml, xlsxOf } from '../../support/xlsx/workbook.ts'

/** A formula of C3 as the cell two rows down and one column to the right has it. */
const moved = (formula: string): string => new SharedFormula(formula, 3, 2).at(5, 3)

describe('a shared formula', () => {
  test.each([
    ['A1+B2', 'B3+C4'],
    ['SUM(C1:C2)', 'SUM(D3:D4)'],
    ['$A$1*$A1*A$1', '$A$1*$A3*B$1'],
    ['ROUND(F9*0.22,2)', 'ROUND(G11*0.22,2)'],
    ['IF(A1="A1","B2",A2)', 'IF(B3="A1","B2",B4)'],
    ["'Sheet A1'!A1+Taul1!A1", "'Sheet A1'!B3+Taul1!B3"],
    ['LOG10(A1)+LOG10', 'LOG10(B3)+LOG12'.replace('LOG12', 'LOH12')],
    ['SUM(A:B)+SUM($A:B)', 'SUM(B:C)+SUM($A:C)'],
    ['SUM(1:2)+SUM($1:2)', 'SUM(3:4)+SUM($1:4)'],
    ['Table1[[#This Row],[A1]]+Tab1[A1]', 'Table1[[#This Row],[A1]]+Tab1[A1]'],
    ['[1]Taul1!A1', '[1]Taul1!B3'],
    ['ALV_1+x.A1+Määrä1', 'ALV_1+x.A1+Määrä1'],
    ['1E5+A1E', '1E5+A1E'],
    ['XFD1', '#REF!'],
    ['A1048575', '#REF!'],
    ['"say ""A1"""&A1', '"say ""A1"""&B3'],
  ])('%s moves to %s', (formula, expected) => {
    expect(moved(formula)).toBe(expected)
  })

  test('is known to its sheet, which says that it has formulas; one without any says nothing', () => {
    const gridOf = (cell: string) => readXlsx(xlsxOf({ data: `<row r="1">${cell}</row>` })).value?.[0]
    expect(gridOf('<c r="A1"><f>B1*2</f><v>2</v></c>')?.hasFormulas).toBe(true)
    expect(gridOf('<c r="A1"><v>2</v></c>')).not.toHaveProperty('hasFormulas')
  })

  test('is written out for every cell of its group', () => {
    const data =
      '<row r="2"><c r="E2"><f t="shared" ref="E2:E4" si="3">C2*(1+D2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="E3"><f t="shared" si="3"/><v>2</v></c></row><row r="4"><c r="E4"><f t="shared" si="3"/></c></row>' +
      '<row r="5"><c r="E5"><f t="shared" si="9"/><v>4</v></c><c r="F5"><f>=E5*2</f><v>8</v></c><c r="G5"><f t="array" ref="G5:G6">A1:A2</f><v>9</v></c></row>'
    const cells = readXlsx(xlsxOf({ data })).value?.[0]?.rows.flatMap((row) => row.cells)
    expect(cells).toEqual([
      { kind: 'number', column: 4, number: 1, formula: 'C2*(1+D2)' },
      { kind: 'number', column: 4, number: 2, formula: 'C3*(1+D3)' },
      { kind: 'uncalculated', column: 4, formula: 'C4*(1+D4)' },
      { kind: 'number', column: 4, number: 4, formula: '' },
      { kind: 'number', column: 5, number: 8, formula: 'E5*2' },
      { kind: 'number', column: 6, number: 9, formula: 'A1:A2', inArray: { row: 0, column: 0 } },
    ])
  })
})

describe('what formulas refer to', () => {
  const formula = '<c r="A1"><f>SUM(Menot[Netto])*Vero</f><v>2</v></c>'

  test('names are known, those of one sheet by its own name; Excel’s own are not', () => {
    const names =
      '<definedNames><definedName name="Vero">0.24</definedName><definedName name="Rivit" localSheetId="0">Taul1!$A$1:$A$9</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Taul1!$A$1</definedName><definedName name="Kaksi">1</definedName>' +
      '<definedName name="KAKSI">2</definedName></definedNames>'
    const { value } = readXlsx(xlsxOf({ data: `<row r="1">${formula}</row>`, afterSheets: names }))
    expect(value?.[0]?.formulaNames).toMatchObject({ isOpenDocument: false })
    expect([...(value?.[0]?.formulaNames?.names ?? [])]).toEqual([
      ['vero', '0.24'],
      ['taul1!rivit', 'Taul1!$A$1:$A$9'],
    ])
  })

  test('tables are known by their names, with their columns', () => {
    const table =
      `<table xmlns="${MAIN}" id="1" name="x" displayName="Menot" ref="C3:D7" totalsRowCount="1"><autoFilter ref="C3:D6"/>` +
      '<tableColumns count="2"><tableColumn id="1" name="Netto"/><tableColumn id="2" name="ALV_x000a_24 %"/></tableColumns></table>'
    const { value } = readXlsx(
      xlsxOf({
        data: `<row r="1">${formula}</row>`,
        more: [
          { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationshipsXml(relationship('rId1', 'table', '../tables/table1.xml')) },
          { name: 'xl/tables/table1.xml', content: table },
        ],
      }),
    )
    expect(value?.[0]?.formulaNames?.tables.get('menot')).toEqual({
      ...{ sheet: 'Taul1', top: 3, left: 2, bottom: 7, right: 3 },
      ...{ columns: ['netto', 'alv 24 %'], headerRows: 1, totalsRows: 1 },
    })
  })

  test('every cell of a range that one formula fills has it, with its place', () => {
    const data =
      '<row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="B2"><v>4</v></c><c r="C2"><v>4</v></c></row>'
    const cells = readXlsx(xlsxOf({ data })).value?.[0]?.rows.flatMap((row) => row.cells)
    expect(cells).toEqual([
      { kind: 'number', column: 1, number: 2, formula: 'A1:A2*2', inArray: { row: 0, column: 0 } },
      { kind: 'number', column: 1, number: 4, formula: 'A1:A2*2', inArray: { row: 1, column: 0 } },
      { kind: 'number', column: 2, number: 4 },
    ])
  })

  test('cells that hold an empty text are known beside the rows', () => {
    const data =
      '<row r="1"><c r="A1" t="str"><f>IF(B1=0,"",B1)</f><v></v></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2"/><c r="C2"><v>1</v></c></row>'
    const grid = readXlsx(xlsxOf({ data, strings: '<si><t></t></si>' })).value?.[0]
    expect(grid?.rows).toHaveLength(1)
    expect([...(grid?.emptyTexts ?? [])]).toEqual([[1, [{ column: 0, formula: 'IF(B1=0,"",B1)' }, { column: 1 }]]])
  })
})
