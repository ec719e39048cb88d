// Cells that a conditional format of .xls, .xlsb, .ods and SpreadsheetML strikes through: as those of an .xlsx. Law: a condition on a cell of the row is worked out,
// one that is not understood counts as met; a rule that takes a line away, or paints only, strikes nothing.
import { describe, expect, test } from 'vitest'
import { addressOf } from '../../lib/sheet/grid.ts'
import { f64, latin, number as amount, label, record, streamOf, u16, u32, u8, unicode, wide } from '../support/legacy/biff.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import { contentXml, number, odsOf, row, table, text } from '../support/legacy/open-document.ts'
import { readOf, type Read } from '../support/legacy/shown.ts'

const struckIn = ({ grids }: Read): string[] =>
  (grids ?? []).flatMap((grid) =>
    grid.rows.flatMap(({ row: at, struck = [] }) => struck.map((column) => addressOf(grid, at, column).replace('Taul1!', ''))),
  )

/** Rows of an amount and a state, 122 that is not claimed and 61 that is, and conditions on both columns of them. */
const [ON_STATE, ON_AMOUNT, UNKNOWN] = ['$B1="ei haeta"', 'above 100', 'COUNTIF($A$1:$A$2,$A1)>1'] as const
type Asked = typeof ON_STATE | typeof ON_AMOUNT | typeof UNKNOWN
const expected: readonly (readonly [Asked, readonly string[]])[] = [
  [ON_STATE, ['A1', 'B1']],
  [ON_AMOUNT, ['A1']],
  [UNKNOWN, ['A1', 'B1', 'A2', 'B2']],
]
const isOnAmount = (asked: Asked): boolean => asked === ON_AMOUNT

describe('an .xls', () => {
  const cells = [amount(0, 0, 122), label(0, 1, unicode('ei haeta')), amount(1, 0, 61), label(1, 1, unicode('haetaan'))]
  const zeros = (count: number): number[] => new Array<number>(count).fill(0)
  const font = (struck: number, ignored = 0): number[] => [
    ...[...zeros(64), ...u32(-1), ...u32(struck), ...zeros(8), ...u32(-1)],
    ...[...zeros(4), ...u32(ignored), ...zeros(26)],
  ]
  const tokens: Record<Asked, number[]> = {
    [ON_STATE]: [0x4c, ...u16(0), ...u16(0x8001), 0x17, 8, 0, ...latin('ei haeta'), 0x0b],
    [ON_AMOUNT]: [0x1f, ...f64(100)],
    [UNKNOWN]: [
      ...[0x25, ...u16(0), ...u16(1), ...u16(0), ...u16(0)],
      0x4c,
      ...u16(0),
      ...u16(0x8000),
      0x42,
      2,
      ...u16(346),
      0x1e,
      1,
      0,
      0x0d,
    ],
  }
  const kind = (asked: Asked): number[] => (isOnAmount(asked) ? [1, 5] : [2, 0])
  const range = (asked: Asked): number[] => [0, 1, 0, isOnAmount(asked) ? 0 : 1].flatMap(u16)
  const condition = (asked: Asked, look: number[]): number[][] => [
    record(0x1b0, u16(1), u16(0), range(asked), u16(1), range(asked)),
    record(0x1b1, kind(asked), u16(tokens[asked].length), u16(0), u32(1 << 26), u16(0), look, tokens[asked]),
  ]
  const newer = (asked: Asked, look: number[]): number[][] => [
    record(0x879, u16(0x879), u16(0), zeros(8), u16(1), u16(0), range(asked), u16(1), range(asked)),
    record(0x87a, u16(0x87a), u16(0), zeros(8), kind(asked), u16(tokens[asked].length), u16(0), u32(6 + 118), u32(1 << 26), u16(0), look, [
      ...tokens[asked],
      ...zeros(40),
    ]),
  ]
  const read = async (records: number[][]): Promise<string[]> =>
    struckIn(await readOf(streamOf({ sheets: [{ name: 'Taul1', records: [...cells, ...records] }] }), 'kulut.xls'))

  test.each(expected)('%s', async (asked, places) => {
    expect(await read(condition(asked, font(0x80)))).toEqual(places)
    expect(await read(newer(asked, font(0x80)))).toEqual(places)
  })
  test('a rule that says nothing of a line, or leaves it as it is, strikes nothing', async () => {
    expect(await read(condition(ON_STATE, font(0)))).toEqual([])
    expect(await read(condition(ON_STATE, font(0x80, 0x80)))).toEqual([])
  })
})

describe('an .xlsb', () => {
  const cells = [
    ...[xlsb.binaryRow(0), xlsb.binaryNumber(0, 122), xlsb.binaryText(1, 'ei haeta')],
    ...[xlsb.binaryRow(1), xlsb.binaryNumber(0, 61), xlsb.binaryText(1, 'haetaan')],
  ]
  const { binaryRecord } = xlsb
  const tokens: Record<Asked, number[]> = {
    [ON_STATE]: [0x4c, ...u32(0), ...u16(0x8001), 0x17, ...u16(8), ...wide('ei haeta'), 0x0b],
    [ON_AMOUNT]: [0x1e, ...u16(100)],
    [UNKNOWN]: [0x25, ...u32(0), ...u32(1), ...u16(0), ...u16(0), 0x4c, ...u32(0), ...u16(0x8000), 0x42, 2, ...u16(346), 0x1e, 1, 0, 0x0d],
  }
  const read = async (asked: Asked, property: number[]): Promise<string[]> => {
    const formula = tokens[asked]
    const rule = binaryRecord(
      463,
      ...(isOnAmount(asked) ? [1, 0, 0, 1, 5, 0, 0] : [2, 0, 0, 1, 0, 0, 0]).map(u32),
      u16(0),
      ...[formula.length, 0, 0].map(u32),
      u32(-1),
      [...u32(formula.length), ...formula, ...u32(0)],
    )
    const ranges = binaryRecord(461, u32(1), u32(0), u32(1), ...[0, 1, 0, isOnAmount(asked) ? 0 : 1].map(u32))
    const difference = binaryRecord(507, u16(0x8000), u16(0), u16(1), property)
    const painting = { records: [difference], styles: [[0, 0]] as const }
    const sheets = [{ name: 'Taul1', cells, after: [ranges, rule, binaryRecord(464), binaryRecord(462)] }]
    return struckIn(await readOf(xlsb.xlsbOf({ sheets, painting }), 'kulut.xlsb'))
  }
  test.each(expected)('%s', async (asked, places) => {
    expect(await read(asked, [...u16(29), ...u16(5), ...u8(1)])).toEqual(places)
  })
  test('a rule that takes a line away, or sets in bold, strikes nothing', async () => {
    expect(await read(ON_STATE, [...u16(29), ...u16(5), ...u8(0)])).toEqual([])
    expect(await read(ON_STATE, [...u16(25), ...u16(6), ...u16(700)])).toEqual([])
  })
})

describe('an .ods', () => {
  const rows = row(number(122) + text('ei haeta')) + row(number(61) + text('haetaan'))
  const values: Record<Asked, string> = {
    [ON_STATE]: 'formula-is([.$B1]=&quot;ei haeta&quot;)',
    [ON_AMOUNT]: '&gt;100',
    [UNKNOWN]: 'formula-is(COUNTIF([.$A$1:.$A$2];[.$A1])&gt;1)',
  }
  const read = async (asked: Asked, line: string, name: string): Promise<string[]> => {
    const at = `Taul1.A1:Taul1.${isOnAmount(asked) ? 'A' : 'B'}2`
    const after =
      `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="${at}"><calcext:condition ` +
      `calcext:apply-style-name="${name}" calcext:value="${values[asked]}" calcext:base-cell-address="Taul1.A1"/></calcext:conditional-format></calcext:conditional-formats>`
    const style =
      '<style:style style:name="Ehto_5f_1" style:display-name="Ehto_1" style:family="table-cell">' +
      `<style:text-properties style:text-line-through-style="${line}"/></style:style>`
    return struckIn(await readOf(odsOf({ content: contentXml(table(rows + after), style) }), 'kulut.ods'))
  }
  test.each(expected)('%s, the style called by its name or as it is shown', async (asked, places) => {
    expect(await read(asked, 'solid', 'Ehto_5f_1')).toEqual(places)
    expect(await read(asked, 'solid', 'Ehto_1')).toEqual(places)
  })
  test('a rule that takes a line away, or whose style nobody has, strikes nothing', async () => {
    expect(await read(ON_STATE, 'none', 'Ehto_1')).toEqual([])
    expect(await read(ON_STATE, 'solid', 'Ehto_2')).toEqual([])
  })
})

describe('SpreadsheetML', () => {
  const cell = (type: string, value: string): string => `<Cell><Data ss:Type="${type}">${value}</Data></Cell>`
  const rows =
    `<Row>${cell('Number', '122')}${cell('String', 'ei haeta')}</Row>` + `<Row>${cell('Number', '61')}${cell('String', 'haetaan')}</Row>`
  const conditions: Record<Asked, string> = {
    [ON_STATE]: '<Value1>RC2=&quot;ei haeta&quot;</Value1>',
    [ON_AMOUNT]: '<Qualifier>Greater</Qualifier><Value1>100</Value1>',
    [UNKNOWN]: '<Value1>COUNTIF(R1C1:R2C1,RC1)&gt;1</Value1>',
  }
  const read = async (asked: Asked, style: string): Promise<string[]> =>
    struckIn(
      await readOf(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
          `<Worksheet ss:Name="Taul1"><Table>${rows}</Table><ConditionalFormatting xmlns="urn:schemas-microsoft-com:office:excel">` +
          `<Range>R1C1:R2C${isOnAmount(asked) ? '1' : '2'}</Range><Condition>${conditions[asked]}<Format Style='${style}'/></Condition>` +
          '</ConditionalFormatting></Worksheet></Workbook>',
        'kulut.xls',
      ),
    )
  test.each(expected)('%s', async (asked, places) => {
    expect(await read(asked, 'text-line-through:single')).toEqual(places)
  })
  test('a rule that takes a line away, or paints only, strikes nothing', async () => {
    expect(await read(ON_STATE, 'text-line-through:none')).toEqual([])
    expect(await read(ON_STATE, 'color:#9C0006')).toEqual([])
  })
})
