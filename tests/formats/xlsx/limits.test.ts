// Each bound is a setting, and the finding names the one that was hit, what it allows and what was found.
import { describe, expect, test } from 'vitest'
import { defaultLimits, readXlsx, type Limits } from '../../../lib/formats/xlsx/index.ts'
import { row, sheetXml, xlsxOf, type WorkbookSource } from '../../support/xlsx/workbook.ts'

const source: WorkbookSource = {
  sheets: [
    {
      name: 'Taul1',
      xml: sheetXml(row(1, 'Tosite', 'Summa') + row(2, 'T101', 7250), '', '<mergeCells><mergeCell ref="A9:B9"/></mergeCells>'),
    },
    { name: 'Taul2', xml: sheetXml(row(1, 'a') + row(2, 'b'.repeat(200)), '', '<mergeCells><mergeCell ref="A9:B9"/></mergeCells>') },
  ],
  strings: '<si><t>one</t></si><si><t>two</t></si>',
}
const bytes = xlsxOf(source)
const longestPart = 1_024 * 1_024 + 200
const large = xlsxOf({ ...source, more: [{ name: 'xl/large.xml', content: ' '.repeat(longestPart) }] })

const refusal = (limits: Partial<Limits>, file = bytes): unknown => readXlsx(file, { ...defaultLimits, ...limits }).findings[0]

describe('a limit', () => {
  test.each<[keyof Limits, number, number | null]>([
    ['fileBytes', bytes.length, bytes.length],
    ['entries', 7, 7],
    ['sheets', 2, null],
    ['rows', 4, null],
    ['cells', 6, 6],
    ['sharedStrings', 2, null],
    ['ranges', 2, null],
    ['depth', 6, null],
    ['textLength', 200, 200],
  ])('of %s at %d lets the workbook through, and one less does not', (limit, needed, found) => {
    expect(refusal({ [limit]: needed })).toBeUndefined()
    expect(refusal({ [limit]: needed - 1 })).toEqual({
      code: 'too-large',
      severity: 'error',
      figures: { limit, allowed: needed - 1, found: found === null ? null : (expect.any(Number) as number) },
    })
  })

  test('of part, total and ratio counts what is unpacked', () => {
    expect(refusal({ partBytes: longestPart, ratio: 2000 }, large)).toBeUndefined()
    expect(refusal({ partBytes: longestPart - 1, ratio: 2000 }, large)).toMatchObject({
      figures: { limit: 'partBytes', found: longestPart },
    })
    expect(refusal({ totalBytes: longestPart, ratio: 2000 }, large)).toMatchObject({ figures: { limit: 'totalBytes' } })
    expect(refusal({ ratio: 100 }, large)).toMatchObject({ figures: { limit: 'ratio', allowed: 100 } })
  })

  test('of the total also bounds the texts that cells share', () => {
    const shared = xlsxOf({
      strings: `<si><t>${'abcdefghij'.repeat(100)}</t></si>`,
      data: Array.from({ length: 50 }, () => '<row><c t="s"><v>0</v></c></row>').join(''),
    })
    expect(refusal({ totalBytes: 50_000 }, shared)).toBeUndefined()
    expect(refusal({ totalBytes: 49_999 }, shared)).toMatchObject({ figures: { limit: 'totalBytes', allowed: 49_999, found: 50_000 } })
  })

  test('lets a sheet of 200,000 rows and ten columns through', () => {
    expect(defaultLimits.rows).toBeGreaterThan(200_000)
    expect(defaultLimits.cells).toBeGreaterThan(2_000_000)
    expect(defaultLimits.partBytes).toBeGreaterThan(2_000_000 * 80)
  })
})
