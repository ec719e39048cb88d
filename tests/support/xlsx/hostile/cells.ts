// Hostile cells: values, numbers of texts and styles, and repeated addresses that are made to mislead.
import { columnName } from '../../../../lib/sheet/grid.ts'
import { cell, row, sheetXml, xlsxOf, xlsxOfSheet } from '../workbook.ts'
import { damaged, tooLarge, type HostileFile } from './hostile-file.ts'

const claim = row(1, 'Tosite 101', 7250)
const many = (count: number, piece: (index: number) => string): string => Array.from({ length: count }, (_, index) => piece(index)).join('')
const rowOf = (cells: string): string => `<row r="1">${cells}</row>`

const repeats: readonly HostileFile[] = [
  {
    name: 'a full row opened 100,000 times',
    bytes: () =>
      xlsxOf({
        data: `<row r="1">${many(16_384, (index) => `<c><v>${index % 10}</v></c>`)}</row>${many(100_000, (index) => `<row r="1" s="${index}"><c r="A1"/></row>`)}`,
      }),
    expected: { reads: { 'Taul1!A1': 0 }, finds: ['hidden-content'] },
  },
  {
    name: 'a full row backwards',
    bytes: () =>
      xlsxOf({
        data: `<row r="1"><c r="XFD1"><v>1</v></c>${many(16_383, (index) => `<c r="${columnName(16_382 - index)}1"><v>2</v></c>`)}</row>`,
      }),
    expected: { reads: { 'Taul1!A1': 2, 'Taul1!XFD1': 1 } },
  },
  {
    name: 'a cell twice, with different amounts',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1"><v>100</v></c><c r="A1"><v>7250</v></c>') }),
    expected: { reads: { 'Taul1!A1': 7250 }, finds: ['hidden-content'] },
  },
  {
    name: 'a cell twice, with the same amount',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1"><v>100</v></c><c r="A1"><v>100</v></c>') }),
    expected: { reads: { 'Taul1!A1': 100 }, finds: ['hidden-content'] },
  },
  {
    name: 'a cell that comes again empty',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1"><v>100</v></c><c r="A1"/>') }),
    expected: { reads: { 'Taul1!A1': 100 }, finds: ['hidden-content'] },
  },
  {
    name: 'a row twice, with another amount',
    bytes: () => xlsxOf({ data: '<row r="1"><c r="A1"><v>100</v></c></row><row r="1"><c r="A1"><v>7250</v></c></row>' }),
    expected: { reads: { 'Taul1!A1': 7250 }, finds: ['hidden-content'] },
  },
  {
    name: '1,001 cells twice',
    bytes: () =>
      xlsxOf({ data: many(1001, (index) => `<row r="${index + 1}">${cell(`A${index + 1}`, 1)}${cell(`A${index + 1}`, 2)}</row>`) }),
    expected: damaged,
  },
  { name: 'a cell with two values', bytes: () => xlsxOf({ data: rowOf('<c r="A1"><v>1</v><v>2</v></c>') }), expected: damaged },
  {
    name: 'a cell with two formulas',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1"><f>1*5</f><f>1</f><v>1</v></c>') }),
    expected: damaged,
  },
  {
    name: 'a text with two texts of its own, of which openpyxl shows the last',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1" t="inlineStr"><is><t>1</t><t>22,00</t></is></c>') }),
    expected: damaged,
  },
  {
    name: 'a shared string within something unknown, which moves all others by one in openpyxl',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1" t="s"><v>0</v></c>'), strings: '<x><si><t>other</t></si></x><si><t>only</t></si>' }),
    expected: damaged,
  },
  {
    name: 'a row behind the table of cells, which openpyxl shows',
    bytes: () => xlsxOfSheet(sheetXml(claim, '', row(2, 'other', 1))),
    expected: damaged,
  },
  {
    name: 'a sheet with two tables of cells',
    bytes: () => xlsxOfSheet(sheetXml(claim, '', `<sheetData>${row(1, 'other', 1)}</sheetData>`)),
    expected: damaged,
  },
  {
    name: 'a sheet without a table of cells',
    bytes: () => xlsxOfSheet(sheetXml('').replace('<sheetData></sheetData>', '')),
    expected: damaged,
  },
  {
    name: 'rows that are there for some programs only',
    bytes: () =>
      xlsxOf({ data: `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x">${claim}</mc:Choice></mc:AlternateContent>` }),
    expected: damaged,
  },
]

const indexes: readonly HostileFile[] = ['7', '-1', '0.5', 'x', '99999999999'].map((index) => ({
  name: `a text by the number ${index} where there is one text`,
  bytes: () => xlsxOf({ data: rowOf(`<c r="A1" t="s"><v>${index}</v></c>`), strings: '<si><t>only</t></si>' }),
  expected: damaged,
}))

const values: readonly HostileFile[] = [
  {
    name: 'a number of 99,000 digits and a letter',
    bytes: () =>
      xlsxOf({
        data: rowOf(`<c r="A1"><v>${'1'.repeat(99_000)}x</v></c><c r="B1"><v>${'1'.repeat(99_000)}</v></c><c r="C1"><v>5</v></c>`),
      }),
    expected: { reads: { 'Taul1!C1': 5 } },
  },
  {
    name: 'a format code of 50,000 brackets',
    bytes: () => xlsxOf({ data: claim, styles: `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(50_000)}"/></numFmts>` }),
    expected: damaged,
  },
  {
    name: '200,000 cell styles',
    bytes: () => xlsxOf({ data: claim, styles: `<cellXfs>${many(200_000, (index) => `<xf numFmtId="${index}"/>`)}</cellXfs>` }),
    expected: tooLarge('listLength'),
  },
  {
    name: 'a style that does not exist',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1" s="4294967295"><v>7250</v></c>'), styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' }),
    expected: { reads: { 'Taul1!A1': 7250 } },
  },
  {
    name: 'a style that is no number',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1" s="__proto__"><v>7250</v></c>') }),
    expected: { reads: { 'Taul1!A1': 7250 } },
  },
  {
    name: 'shared strings that state wrong counts',
    bytes: () =>
      xlsxOf({
        data: rowOf('<c r="A1" t="s"><v>0</v></c>'),
        strings: '<si><t>only</t></si>',
        replace: {
          'xl/sharedStrings.xml':
            '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="4000000000"><si><t>only</t></si></sst>',
        },
      }),
    expected: { reads: { 'Taul1!A1': 'only' } },
  },
  ...['1e999', 'NaN', 'INF', '0x1F', '1,5', '1 000', '--1', '1e', '.'].map((text) => ({
    name: `a number written ${text}`,
    bytes: (): Uint8Array => xlsxOf({ data: rowOf(`<c r="A1"><v>${text}</v></c>`) }),
    expected: { reads: { 'Taul1!A1': text } },
  })),
  // What stands within a number: markup that is none of its digits, digits of other scripts, and characters that are none.
  ...['&#49;22', '<![CDATA[122]]>', '1<![CDATA[2]]>2', '1<!-- 9 -->22', '1<?x 9?>22', ' 122 ', '1.22E+2'].map((text) => ({
    name: `the number 122 written ${text}`,
    bytes: (): Uint8Array => xlsxOf({ data: rowOf(`<c r="A1"><v>${text}</v></c>`) }),
    expected: { reads: { 'Taul1!A1': 122 } },
  })),
  ...['1_22', '122%', '١٢٢', '１２２', '1\u200b22', '(122)', '122,00 €'].map((text) => ({
    name: `a number written ${JSON.stringify(text)}`,
    bytes: (): Uint8Array => xlsxOf({ data: rowOf(`<c r="A1"><v>${text}</v></c>`) }),
    expected: { reads: { 'Taul1!A1': text } },
  })),
  ...['1<b>9</b>22', '1&foo;22', '122&', '122&#0;', '1&#xD800;22', '1&#99999999999999999999;22', '1\u000022'].map((text) => ({
    name: `a number with ${JSON.stringify(text)} in it`,
    bytes: (): Uint8Array => xlsxOf({ data: rowOf(`<c r="A1"><v>${text}</v></c>`) }),
    expected: damaged,
  })),
  {
    name: 'a type of cell that does not exist',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1" t="__proto__"><v>7250</v></c>') }),
    expected: { reads: { 'Taul1!A1': '7250' } },
  },
  {
    name: 'a formula nobody calculated',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1"><f>SUM(B1:B9)</f></c>') }),
    expected: { reads: { 'Taul1!A1': '=SUM(B1:B9)' } },
  },
  {
    name: 'a placeholder 0 in a workbook that was never calculated',
    bytes: () => xlsxOf({ data: rowOf('<c r="A1"><f>SUM(B1:B9)</f><v>0</v></c>'), afterSheets: '<calcPr fullCalcOnLoad="1"/>' }),
    expected: { reads: { 'Taul1!A1': '=SUM(B1:B9)' } },
  },
]

export const cells: readonly HostileFile[] = [...repeats, ...indexes, ...values]
