// Digits that stand higher or lower than those beside them: 145 and a raised 20 are seen as 145²⁰, and were read as 14 520 €.
import { describe, expect, it } from 'vitest'
import { fontsOf } from '../support/legacy/raised.ts'
import * as biff from '../support/legacy/biff.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import * as ods from '../support/legacy/open-document.ts'
import { readOf, type Read } from '../support/legacy/shown.ts'
import { xlsxOf } from '../support/xlsx/workbook.ts'
import { inFonts } from '../../lib/formats/legacy/part-fonts.ts'
import { readAmount } from '../../lib/sheet/amount-reading.ts'

/** A text whose parts stand as others do, higher or lower. */
type Parts = readonly (readonly [string, 'up' | 'down' | null])[]
type Format = (texts: readonly Parts[]) => Promise<Read>

const plain = (parts: Parts): string => parts.map(([text]) => text).join('')
/** Where each part begins, and the number of its font: 0, 1 raised, 2 lowered. */
const runsOf = (parts: Parts): (readonly [number, number])[] =>
  parts.map(([, how], index) => [plain(parts.slice(0, index)).length, how === 'up' ? 1 : how === 'down' ? 2 : 0])

const page = (parts: Parts, up: string, down: string, end: (open: string) => string): string =>
  parts.map(([text, how]) => (how === null ? text : `${how === 'up' ? up : down}${text}${end(how === 'up' ? up : down)}`)).join('')
const closing = (open: string): string => `</${/^<([\w:]+)/.exec(open)?.[1] ?? ''}>`

const xlsxRuns = (parts: Parts): string =>
  parts
    .map(([text, how]) => {
      const look = how === null ? '' : `<rPr><vertAlign val="${how === 'up' ? 'superscript' : 'subscript'}"/></rPr>`
      return `<r>${look}<t xml:space="preserve">${text}</t></r>`
    })
    .join('')

const formats: Readonly<Record<string, Format>> = {
  '.xlsx with shared texts': (texts) =>
    readOf(
      xlsxOf({
        strings: texts.map((parts) => `<si>${xlsxRuns(parts)}</si>`).join(''),
        data: texts.map((_, index) => `<row><c t="s"><v>${index}</v></c></row>`).join(''),
      }),
      'kulut.xlsx',
    ),
  '.xlsx with texts in their cells': (texts) =>
    readOf(xlsxOf({ data: texts.map((parts) => `<row><c t="inlineStr"><is>${xlsxRuns(parts)}</is></c></row>`).join('') }), 'kulut.xlsx'),
  '.xls': (texts) => {
    const strings = texts.map((parts) => {
      const runs = runsOf(parts)
      return [
        ...biff.u16(plain(parts).length),
        9,
        ...biff.u16(runs.length),
        ...biff.wide(plain(parts)),
        ...runs.flatMap((run) => run.flatMap(biff.u16)),
      ]
    })
    const records = texts.map((_, index) => biff.shared(index, 0, index))
    return readOf(
      biff.streamOf({ globals: [...fontsOf.xls, biff.sharedTable(...strings)], sheets: [{ name: 'Taul1', records }] }),
      'kulut.xls',
    )
  },
  '.xlsb': (texts) => {
    const strings = texts.map((parts) => {
      const runs = runsOf(parts)
      return [1, ...xlsb.wideText(plain(parts)), ...biff.u32(runs.length), ...runs.flatMap((run) => run.flatMap(biff.u16))]
    })
    const cells = texts.flatMap((_, index) => [xlsb.binaryRow(index), xlsb.binaryShared(0, index)])
    return readOf(
      xlsb.xlsbOf({ sheets: [{ name: 'Taul1', cells }], strings, painting: { records: fontsOf.xlsb, styles: [[0, 0]] } }),
      'kulut.xlsb',
    )
  },
  '.ods': (texts) => {
    const style = (name: string, position: string): string =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`
    const cell = (parts: Parts): string =>
      ods.text(page(parts, '<text:span text:style-name="U">', '<text:span text:style-name="D">', closing))
    const rows = texts.map((parts) => ods.row(cell(parts))).join('')
    return readOf(ods.odsOfRows(rows, style('U', 'super 58%') + style('D', '-33% 58%')), 'kulut.ods')
  },
  'a page': (texts) =>
    readOf(`<table>${texts.map((parts) => `<tr><td>${page(parts, '<sup>', '<sub>', closing)}</td></tr>`).join('')}</table>`, 'Taul1.html'),
  'a page with a style sheet': (texts) =>
    readOf(
      `<style>.u{vertical-align:super}</style><table>${texts
        .map((parts) => `<tr><td>${page(parts, '<span class=u>', '<span style="vertical-align: sub">', closing)}</td></tr>`)
        .join('')}</table>`,
      'Taul1.html',
    ),
  SpreadsheetML: (texts) => {
    const cell = (parts: Parts): string =>
      `<Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${page(parts, '<Sup>', '<Sub>', closing)}</ss:Data></Cell></Row>`
    return readOf(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
        `<Worksheet ss:Name="Taul1"><Table>${texts.map(cell).join('')}</Table></Worksheet></Workbook>`,
      'kulut.xml',
    )
  },
}

describe.each(Object.entries(formats))('raised and lowered digits of %s', (_, read) => {
  const textsOf = async (...texts: readonly Parts[]): Promise<unknown[]> => Object.values((await read(texts)).values)

  it('are no digits of the figure beside them, and the amount is asked about', async () => {
    const texts = await textsOf(
      [
        ['145', null],
        ['20', 'up'],
      ],
      [
        ['145', null],
        ['1', 'down'],
      ],
      [
        ['1', 'up'],
        ['45,20', null],
      ],
    )
    expect(texts).toEqual(['145²⁰', '145₁', '¹45,20'])
    for (const text of texts)
      expect(readAmount({ kind: 'text', column: 0, text: String(text) }, ',')).toMatchObject({ kind: 'fault', code: 'amount-unreadable' })
  })

  it('are what they are beside letters and signs, and where all of a text is raised', async () => {
    const texts: Parts[] = [
      [
        ['20 m', null],
        ['2', 'up'],
      ],
      [
        ['H', null],
        ['2', 'down'],
        ['O', null],
      ],
      [
        ['145,', null],
        ['20', 'up'],
      ],
      [['145,20', 'up']],
      [
        ['1', null],
        ['st', 'up'],
      ],
    ]
    expect(await textsOf(...texts)).toEqual(['20 m2', 'H2O', '145,20', '145,20', '1st'])
  })
})

describe('the fonts of parts of a text', () => {
  const of = (text: string, ...runs: readonly (readonly [number, number])[]): unknown =>
    inFonts(
      text,
      runs.map(([at, font]) => ({ at, font })),
      (font) => (font === 1 ? 'up' : null),
    )

  it('are those of parts that begin one behind the other; others are none', () => {
    expect(of('145 ja 20', [0, 7], [3, 8], [1, 9], [7, 6])).toEqual({ text: '145 ja 20', partFonts: [7, 8, 6] })
    expect(of('14520', [3, 1], [0, 2], [3, 2])).toEqual({ text: '145²⁰', partFonts: [1] })
  })

  it('take time that grows with the text and its parts alone', () => {
    const [spaces, runs] = [
      ' '.repeat(32_767),
      Array.from({ length: 65_535 }, (_, index) => ({ at: index % 2 === 0 ? 0 : 32_767, font: 1 })),
    ]
    const before = process.cpuUsage()
    for (let round = 0; round < 50; round++) expect(inFonts(spaces, runs, () => null).partFonts).toEqual([])
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
  })
})
