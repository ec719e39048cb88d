// Hostile packages: parts that point at what is not there, at one another, or outside; names that are words of the language.
import { partsOf, relationship, relationshipsXml, row, sheetXml, xlsxOf, type SheetSource } from '../workbook.ts'
import { zipOf } from '../zip.ts'
import { damaged, tooLarge, unreadable, unsafe, type HostileFile } from './hostile-file.ts'

const claim = row(1, 'Tosite 101', 7250)
const sheet = sheetXml(claim)
const CHART = '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
const workbookRelationships = (content: string): Record<string, string> => ({ 'xl/_rels/workbook.xml.rels': relationshipsXml(content) })

const words: readonly HostileFile[] = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((word) => [
  {
    name: `a sheet named ${word}`,
    bytes: () => xlsxOf({ sheets: [{ name: word, xml: sheet }] }),
    expected: { reads: { [`${word}!B1`]: 7250 } },
  },
  {
    name: `a text, a number format, a relationship and a part named ${word}`,
    bytes: () =>
      xlsxOf({
        data: '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="0"><v>7250</v></c></row>',
        strings: `<si><t>${word}</t></si>`,
        styles: `<numFmts><numFmt numFmtId="${word}" formatCode="${word}"/><numFmt numFmtId="200" formatCode="${word}"/></numFmts><cellXfs><xf numFmtId="${word}"/><xf numFmtId="200"/></cellXfs>`,
        relationships: relationship(word, 'theme', `${word}.xml`),
        more: [{ name: `xl/${word}.xml`, content: '<x/>' }],
      }),
    expected: { reads: { 'Taul1!A1': word, 'Taul1!B1': 7250 } },
  },
])

const missing: readonly HostileFile[] = [
  {
    name: 'a sheet that stands in pieces',
    bytes: () =>
      xlsxOf({
        replace: { 'xl/worksheets/sheet1.xml': null },
        more: [sheet.slice(0, 200), sheet.slice(200)].map((content, index) => ({
          name: `xl/worksheets/sheet1.xml/[${String(index)}]${index === 1 ? '.last' : ''}.piece`,
          content,
        })),
      }),
    expected: unreadable('noSheets'),
  },
  {
    name: 'a second sheet whose part is not there',
    bytes: () => xlsxOf({ sheets: two, replace: { 'xl/worksheets/sheet2.xml': null } }),
    expected: { reads: { 'Taul1!B1': 7250 }, finds: ['sheet-left-out'] },
  },
  {
    name: 'a second sheet without a relationship',
    bytes: () => xlsxOf({ sheets: two, replace: workbookRelationships(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')) }),
    expected: { reads: { 'Taul1!B1': 7250 }, finds: ['sheet-left-out'] },
  },
  {
    name: 'a second sheet outside the package',
    bytes: () =>
      xlsxOf({
        sheets: two,
        replace: workbookRelationships(
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
            relationship('rId2', 'worksheet', 'http://example.invalid/sheet.xml', ' TargetMode="External"'),
        ),
      }),
    expected: { reads: { 'Taul1!B1': 7250 }, finds: ['external-link-ignored', 'sheet-left-out'] },
  },
  {
    name: 'a second sheet above the package',
    bytes: () =>
      xlsxOf({
        sheets: two,
        replace: workbookRelationships(
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId2', 'worksheet', '../../../../etc/passwd'),
        ),
      }),
    expected: { reads: { 'Taul1!B1': 7250 }, finds: ['sheet-left-out'] },
  },
  {
    name: 'no sheet whose part is there',
    bytes: () => xlsxOf({ replace: { 'xl/worksheets/sheet1.xml': null } }),
    expected: unreadable('noSheets'),
  },
  { name: 'a workbook of no sheets', bytes: () => xlsxOf({ sheets: [] }), expected: unreadable('noSheets') },
  {
    name: 'a workbook of one chart',
    bytes: () => xlsxOf({ sheets: [{ name: 'Kaavio1', xml: CHART, kind: 'chartsheet' }] }),
    expected: unreadable('noSheets'),
  },
  { name: 'no workbook part', bytes: () => xlsxOf({ replace: { 'xl/workbook.xml': null } }), expected: damaged },
  {
    name: 'no relationships of the workbook',
    bytes: () => xlsxOf({ replace: { 'xl/_rels/workbook.xml.rels': null } }),
    expected: unreadable('noSheets'),
  },
  {
    name: 'texts by number without shared strings',
    bytes: () => xlsxOf({ data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }),
    expected: damaged,
  },
  { name: 'a sheet without a name', bytes: () => xlsxOf({ sheets: [{ name: '', xml: sheet }] }), expected: damaged },
]

const two: readonly SheetSource[] = [
  { name: 'Taul1', xml: sheet },
  { name: 'Taul2', xml: sheet },
]

/** Some programs take the first of two, some the last: other days, other sheets, other number formats. */
const twice: readonly HostileFile[] = [
  {
    name: 'two settings of the workbook, of which one counts days from 1904',
    bytes: () => xlsxOf({ data: claim, settings: '<workbookPr date1904="1"/>', afterSheets: '<workbookPr/>' }),
    expected: damaged,
  },
  {
    name: 'two settings of calculating',
    bytes: () => xlsxOf({ data: claim, afterSheets: '<calcPr fullCalcOnLoad="1"/><calcPr/>' }),
    expected: damaged,
  },
  {
    name: 'two lists of sheets',
    bytes: () => xlsxOf({ data: claim, afterSheets: '<sheets><sheet name="Taul1" sheetId="2" r:id="rId1"/></sheets>' }),
    expected: damaged,
  },
  ...['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs'].map((list): HostileFile => ({
    name: `two lists of ${list}`,
    bytes: () => xlsxOf({ data: claim, styles: `<${list}/><${list}/>` }),
    expected: damaged,
  })),
]

const crossed: readonly HostileFile[] = [
  {
    name: 'two workbooks in one package',
    bytes: () =>
      xlsxOf({
        data: claim,
        more: [{ name: 'xl/other.xml', content: '<x/>' }],
        replace: {
          '_rels/.rels': relationshipsXml(
            relationship('a', 'officeDocument', 'xl/workbook.xml') + relationship('b', 'officeDocument', 'xl/other.xml'),
          ),
        },
      }),
    expected: damaged,
  },
  {
    name: 'two lists of shared strings',
    bytes: () => xlsxOf({ data: claim, strings: '', relationships: relationship('rIdMore', 'sharedStrings', 'other.xml') }),
    expected: damaged,
  },
  {
    name: '200,000 relationships',
    bytes: () =>
      xlsxOf({
        data: claim,
        relationships: Array.from({ length: 200_000 }, (_, index) => relationship(`x${index}`, 'theme', 'x')).join(''),
      }),
    expected: tooLarge('listLength'),
  },
  { name: 'a sheet name of 300 letters', bytes: () => xlsxOf({ sheets: [{ name: 'Menot'.repeat(60), xml: sheet }] }), expected: damaged },
  {
    name: 'two sheets of one part',
    bytes: () =>
      xlsxOf({
        sheets: two,
        replace: workbookRelationships(
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId2', 'worksheet', '/xl/worksheets/SHEET1.xml'),
        ),
      }),
    expected: unsafe('duplicatePart'),
  },
  {
    name: 'two relationships of one id',
    bytes: () =>
      xlsxOf({
        sheets: two,
        replace: workbookRelationships(
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId1', 'worksheet', 'worksheets/sheet2.xml'),
        ),
      }),
    expected: damaged,
  },
  {
    name: 'two sheets of one name',
    bytes: () =>
      xlsxOf({
        sheets: [
          { name: 'Taul1', xml: sheet },
          { name: 'TAUL1', xml: sheetXml(row(1, 'other', 1)) },
        ],
      }),
    expected: { reads: { 'Taul1!B1': 7250, 'TAUL1!B1': 1 }, finds: ['hidden-content'] },
  },
  {
    name: 'a workbook that is its own sheet',
    bytes: () => xlsxOf({ replace: workbookRelationships(relationship('rId1', 'worksheet', 'workbook.xml')) }),
    expected: damaged,
  },
  {
    name: 'shared strings that are the sheet',
    bytes: () => xlsxOf({ data: claim, relationships: relationship('rId9', 'sharedStrings', 'worksheets/sheet1.xml') }),
    expected: damaged,
  },
  {
    name: '1,001 sheets',
    bytes: () => xlsxOf({ sheets: Array.from({ length: 1001 }, (_, index) => ({ name: `S${index}`, xml: sheet })) }),
    expected: tooLarge('sheets'),
  },
]

const relabelled = (type: string, name = 'xl/workbook.xml'): Uint8Array =>
  zipOf(partsOf({ data: claim, workbookType: type }).map((part) => ({ ...part, name: part.name === 'xl/workbook.xml' ? name : part.name })))

const others: readonly HostileFile[] = [
  {
    name: 'a Word document',
    bytes: () => relabelled('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    expected: unreadable('notWorkbook'),
  },
  {
    name: 'a presentation',
    bytes: () => relabelled('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    expected: unreadable('notWorkbook'),
  },
  {
    name: 'a binary workbook',
    bytes: () => relabelled('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    expected: unreadable('wrongFormat'),
  },
  {
    name: 'an OpenDocument spreadsheet',
    bytes: () =>
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
        { name: 'content.xml', content: '<x/>' },
      ]),
    expected: unreadable('wrongFormat'),
  },
]

export const packages: readonly HostileFile[] = [...words, ...missing, ...twice, ...crossed, ...others]
