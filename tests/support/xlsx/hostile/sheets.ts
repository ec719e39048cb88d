// Hostile sheets: well-formed parts whose figures, addresses or amounts of things are made to mislead or to exhaust.
import { cell, row, xlsxOf } from '../workbook.ts'
import { damaged, tooLarge, type HostileFile } from './hostile-file.ts'

const claim = row(1, 'Tosite 101', 7250)
const reads = { reads: { 'Taul1!A1': 'Tosite 101', 'Taul1!B1': 7250 } }
const many = (count: number, piece: (index: number) => string): string => Array.from({ length: count }, (_, index) => piece(index)).join('')
const rowOf = (cells: string): string => `<row r="1">${cells}</row>`

const addresses: readonly HostileFile[] = [
  '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
  '<row r="0"><c r="A0"><v>1</v></c></row>',
  '<row r="-1"/>',
  '<row r="1e3"/>',
  '<row r=""/>',
  '<row r="99999999999999999999"/>',
  rowOf('<c r="XFE1"><v>1</v></c>'),
  rowOf('<c r="AAAA1"><v>1</v></c>'),
  rowOf('<c r="A0"><v>1</v></c>'),
  rowOf('<c r="1A"><v>1</v></c>'),
  rowOf('<c r="A"><v>1</v></c>'),
  rowOf('<c r=""><v>1</v></c>'),
  rowOf('<c r="$A$1"><v>1</v></c>'),
  rowOf('<c r="A-1"><v>1</v></c>'),
  rowOf('<c r="A1:B2"><v>1</v></c>'),
  rowOf('<c r="A2"><v>1</v></c>'),
  rowOf('<c r="XFD1"><v>1</v></c><c><v>2</v></c>'),
  '<row r="1048576"/><row/>',
].map((data) => ({ name: `a sheet of ${data}`, bytes: () => xlsxOf({ data }), expected: damaged }))

const sparse: readonly HostileFile[] = [
  {
    name: 'a single cell in the last corner',
    bytes: () => xlsxOf({ data: '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>' }),
    expected: { reads: { 'Taul1!XFD1048576': 5 } },
  },
  {
    name: 'a cell in each corner',
    bytes: () =>
      xlsxOf({
        data: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>',
      }),
    expected: { reads: { 'Taul1!A1': 1, 'Taul1!XFD1': 2, 'Taul1!A1048576': 3 } },
  },
  {
    name: 'a dimension that says the sheet is full',
    bytes: () => xlsxOf({ data: claim, before: '<dimension ref="A1:XFD1048576"/>' }),
    expected: reads,
  },
  {
    name: 'a dimension that says the sheet is empty',
    bytes: () => xlsxOf({ data: claim, before: '<dimension ref="A1"/>' }),
    expected: reads,
  },
  {
    name: 'a row that says it spans everything',
    bytes: () => xlsxOf({ data: '<row r="1" spans="1:16384"><c r="B1"><v>7250</v></c></row>' }),
    expected: { reads: { 'Taul1!B1': 7250 } },
  },
]

const ranges: readonly HostileFile[] = [
  {
    name: 'a merge of the whole sheet over a figure',
    bytes: () => xlsxOf({ data: claim, after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
    expected: { ...reads, finds: ['hidden-content'] },
  },
  {
    name: 'a merge of whole columns over a figure',
    bytes: () => xlsxOf({ data: claim, after: '<mergeCells><mergeCell ref="A:B"/></mergeCells>' }),
    expected: { ...reads, finds: ['hidden-content'] },
  },
  {
    name: 'nearly the whole sheet merged 40,000 times',
    bytes: () =>
      xlsxOf({
        data: claim,
        after: `<mergeCells>${many(40_000, (index) => `<mergeCell ref="A1:XFD${1_048_576 - index}"/>`)}</mergeCells>`,
      }),
    expected: { ...reads, finds: ['hidden-content'] },
  },
  {
    name: '100,000 merges',
    bytes: () =>
      xlsxOf({ data: claim, after: `<mergeCells>${many(100_000, (index) => `<mergeCell ref="A${index + 1}:XFD1048576"/>`)}</mergeCells>` }),
    expected: tooLarge('ranges'),
  },
  {
    name: 'a merge of nothing',
    bytes: () => xlsxOf({ data: claim, after: '<mergeCells><mergeCell ref=""/></mergeCells>' }),
    expected: damaged,
  },
  {
    name: 'a merge beyond the last column',
    bytes: () => xlsxOf({ data: claim, after: '<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>' }),
    expected: damaged,
  },
  {
    name: '100,000 validations of the whole sheet',
    bytes: () =>
      xlsxOf({
        data: claim,
        after: `<dataValidations>${many(100_000, (index) => `<dataValidation sqref="A1:XFD1048576"><formula1>${index}</formula1></dataValidation>`)}</dataValidations>`,
      }),
    expected: reads,
  },
  {
    name: '100,000 links',
    bytes: () =>
      xlsxOf({
        data: claim,
        after: `<hyperlinks>${many(100_000, (index) => `<hyperlink ref="A${index + 1}" location="Taul1!A1"/>`)}</hyperlinks>`,
      }),
    expected: reads,
  },
  {
    name: '100,000 conditional formats',
    bytes: () =>
      xlsxOf({
        data: claim,
        after: many(
          100_000,
          () =>
            '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>',
        ),
      }),
    expected: tooLarge('ratio'),
  },
  {
    name: 'hidden columns up to a thousand million',
    bytes: () => xlsxOf({ data: claim, before: '<cols><col min="1" max="999999999" hidden="1"/></cols>' }),
    expected: reads,
  },
  {
    name: '100,000 column ranges',
    bytes: () =>
      xlsxOf({ data: claim, before: `<cols>${many(100_000, (index) => `<col min="1" max="${index + 1}" hidden="1"/>`)}</cols>` }),
    expected: tooLarge('ranges'),
  },
  {
    name: 'column ranges that begin before the first',
    bytes: () => xlsxOf({ data: claim, before: '<cols><col min="0" max="5" hidden="1"/></cols>' }),
    expected: damaged,
  },
]

const excess: readonly HostileFile[] = [
  {
    name: 'a million shared strings nobody uses',
    bytes: () => xlsxOf({ data: claim, strings: many(1_000_000, (index) => `<si><t>${index.toString(36)}</t></si>`) }),
    expected: reads,
  },
  {
    name: '1,000,001 shared strings',
    bytes: () => xlsxOf({ data: claim, strings: many(1_000_001, (index) => `<si>${index % 7 === 0 ? '<t/>' : ''}</si>`) }),
    expected: { refused: 'too-large' },
  },
  {
    name: 'a shared string of ten million letters',
    bytes: () => xlsxOf({ data: claim, strings: `<si><t>${many(1_000_000, (index) => `${index % 9973}-abcde`)}</t></si>` }),
    expected: tooLarge('textLength'),
  },
  {
    name: 'a shared string of a million runs',
    bytes: () => xlsxOf({ data: claim, strings: `<si>${many(1_000_000, (index) => `<r><t>${index % 997}</t></r>`)}</si>` }),
    expected: tooLarge('textLength'),
  },
  {
    name: 'a cell of 200,000 letters',
    bytes: () =>
      xlsxOf({
        data: rowOf(
          cell(
            'A1',
            many(20_000, (index) => `${index % 997}-abcde`),
          ),
        ),
      }),
    expected: tooLarge('textLength'),
  },
  {
    name: 'a formula of 200,000 letters',
    bytes: () => xlsxOf({ data: rowOf(cell('A1', `=${many(40_000, (index) => `A${index}+`)}1`)) }),
    expected: tooLarge('textLength'),
  },
  {
    name: 'one long text shown by 10,000 cells',
    bytes: () =>
      xlsxOf({
        strings: `<si><t>${many(10_000, (index) => String(index % 1000))}</t></si>`,
        data: many(10_000, (index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`),
      }),
    expected: tooLarge('totalBytes'),
  },
  {
    name: 'one long formula shared by 50,000 cells',
    bytes: () =>
      xlsxOf({
        data: `<row r="1"><c r="A1"><f t="shared" si="0">${many(300, () => 'B1+')}1</f><v>5</v></c></row>${many(50_000, (index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/><v>5</v></c></row>`)}`,
      }),
    expected: { reads: { 'Taul1!A1': 5, 'Taul1!A50001': 5 } },
  },
  {
    name: '2,200,001 cells',
    bytes: () =>
      xlsxOf({
        data: many(135, (row) => `<row>${many(row === 134 ? 4_545 : 16_384, (at) => `<c s="${(at * 7919 + row * 31) % 97}"/>`)}</row>`),
      }),
    expected: tooLarge('cells'),
  },
  {
    name: 'more rows than a sheet has',
    bytes: () => xlsxOf({ data: many(1_048_577, (index) => `<row ht="${(index * 7919) % 97}"/>`) }),
    expected: damaged,
  },
]

export const sheets: readonly HostileFile[] = [...addresses, ...sparse, ...ranges, ...excess]
