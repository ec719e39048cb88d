// The cell as nearly every program writes it is read in one go: it gives what the rule gives, to which one space more leaves it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits, readXlsx, type Limits } from '../../../lib/formats/xlsx/index.ts'
import { xlsxOf } from '../../support/xlsx/workbook.ts'

const strings = '<si><t>Tosite</t></si><si><r><rPr><strike/></rPr><t>Voi</t></r><r><t>ntti</t></r></si><si/>'
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts><fonts count="2"><font/><font><strike/><color rgb="FFFFFFFF"/></font></fonts>' +
  '<cellXfs count="3"><xf/><xf numFmtId="164"/><xf fontId="1"/></cellXfs>'

type Reading = ReturnType<typeof readXlsx>

function reading(row: string, limits: Limits = defaultLimits): Reading {
  return readXlsx(xlsxOf({ data: `<row r="1">${row}</row>`, strings, styles }), limits)
}
/** The same row, every cell of which is read by the rule. */
const byRule = (row: string): string => row.replaceAll('<c ', '<c  ')

const figures = [
  '0',
  '-0',
  '1',
  '2',
  '3',
  '12',
  '-12.50',
  '1047.29',
  '.5',
  '5.',
  '1e3',
  '',
  '-',
  '1.2.3',
  '&#55;',
  '1 ',
  '9007199254740993',
]
const usual = fc.record({
  letters: fc.constantFrom('A', 'B', 'C', 'Z', 'AA', 'XFD'),
  row: fc.constant('1'),
  style: fc.constantFrom('', ' s="1"', ' s="2"'),
  type: fc.constantFrom('', ' t="s"'),
  value: fc.oneof(fc.constantFrom(...figures), fc.double({ noNaN: true }).map(String), fc.integer({ max: 2, min: 0 }).map(String)),
  end: fc.constant('</v></c>'),
})
/** Nearly so. */
const odd = fc.record({
  letters: fc.constantFrom('', 'a', 'XFE', 'AAAA', 'ZZZZZZZZZZ', '$A', '@', '['),
  row: fc.constantFrom('', '01', '2', '0', '1048577', '1.0', '99999999999'),
  style: fc.constantFrom(
    ' s="01"',
    ' s="9"',
    ' s=""',
    ' s="x"',
    " s='1'",
    ' s="1',
    ' s="12345678901"',
    ' s="1" s="1"',
    ' x="1"',
    ' cm="1"',
  ),
  type: fc.constantFrom(' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="s', ' t="sh"', ' t="s" ', ' s="1" t="s"', '/', ' r="A1"'),
  value: fc.constantFrom('1'.repeat(23), '1'.repeat(24), '1'.repeat(400), ' ', '<!-- 1 -->2', '2<v>1</v>', '1,5', '\u0001', 'ä'),
  end: fc.constantFrom(
    '</v></c',
    '</v> </c>',
    '</v ></c>',
    '</v><v>1</v></c>',
    '</v><f>A2</f></c>',
    '</c></v>',
    '</w></c>',
    '<',
    '</v></c>1',
    '',
  ),
})
type Element = { readonly [Piece in 'letters' | 'row' | 'style' | 'type' | 'value' | 'end']: string }
const written = ({ letters, row, style, type, value, end }: Element): string => `<c r="${letters}${row}"${style}${type}><v>${value}${end}`
const oneOdd = fc
  .tuple(usual, odd, fc.subarray(['letters', 'row', 'style', 'type', 'value', 'end'] as const, { minLength: 1, maxLength: 2 }))
  .map(([whole, strange, pieces]) => ({ ...whole, ...Object.fromEntries(pieces.map((piece) => [piece, strange[piece]])) }))

describe('a cell in the usual form', () => {
  it('is read as the rule reads it, whatever its column, style, text or number', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(usual.map(written), { minLength: 1, maxLength: 4 }), (cells) => {
        const found = reading(cells.join(''))
        expect(found).toEqual(reading(byRule(cells.join(''))))
        if (found.value !== null) read++
      }),
      { numRuns: 500 },
    )
    expect(read).toBeGreaterThan(100)
  })

  it('is refused, or left to the rule, where a piece of it is another one', () => {
    fc.assert(
      fc.property(fc.array(usual.map(written), { maxLength: 2 }), oneOdd.map(written), (cells, strange) => {
        const row = cells.join('') + strange
        expect(reading(row)).toEqual(reading(byRule(row)))
      }),
      { numRuns: 2000 },
    )
  })

  it('is cut anywhere, and read or refused as the rule does', () => {
    const whole = '<c r="A1" s="1" t="s"><v>1</v></c><c r="B1" s="2"><v>-12.50</v></c>'
    for (let length = 0; length <= whole.length; length++) {
      const [cut, others] = [whole.slice(0, length), byRule(whole.slice(0, length))]
      expect(reading(cut), cut).toEqual(reading(others))
    }
  })

  it('is a part of a list that a formula fills, too: B1 of A1:C1 calculates with its second place', () => {
    const row = '<c r="A1"><f t="array" ref="A1:C1">A2:C2*2</f><v>2</v></c><c r="B1"><v>4</v></c>'
    expect(reading(row)).toEqual(reading(byRule(row)))
    expect(reading(row).value?.[0]?.rows[0]?.cells[1]).toMatchObject({ number: 4, formula: 'A2:C2*2', inArray: { row: 0, column: 1 } })
  })

  it('has letters that are struck or cannot be seen, and is told so', () => {
    const row = '<c r="A1" s="2"><v>4</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>4</v></c>'
    expect(reading(row).value?.[0]?.rows[0]).toMatchObject({ struck: [0, 1], unseen: [0] })
  })

  it('counts as a cell: the third of two is too many', () => {
    const cells = ['A', 'B', 'C'].map((column) => `<c r="${column}1"><v>1</v></c>`)
    const limits = { ...defaultLimits, cells: 2 }
    expect(reading(cells.slice(0, 2).join(''), limits).findings).toEqual([])
    expect(reading(cells.join(''), limits).findings).toMatchObject([{ code: 'too-large', figures: { limit: 'cells' } }])
    expect(reading(cells.join(''), { ...defaultLimits, depth: 4 }).findings).toMatchObject([
      { code: 'too-large', figures: { limit: 'depth' } },
    ])
  })

  it('of a foreign namespace is none of ours', () => {
    const row = '<c r="A1"><v>1</v></c>'
    const foreign = (cells: string): Reading => readXlsx(xlsxOf({ data: `<row r="1" xmlns="urn:other">${cells}</row>` }))
    expect(foreign(row)).toEqual(foreign(byRule(row)))
  })
})
