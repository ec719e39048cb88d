// What a person would see otherwise than it is read, and findings at a length that can be read.
import { describe, expect, it } from 'vitest'
import { finding } from '../../lib/core/finding.ts'
import { withoutMoreAlike } from '../../lib/sheet/read-claims/claims/alike.ts'
import { showsCell, showsFigure } from '../../lib/sheet/shown-figure.ts'
import { hiddenContent } from '../../lib/sheet/read-claims/hidden.ts'
import { readClaims } from '../../lib/sheet/read-claims/index.ts'
import { gridOfTexts, type Cell, type Grid } from '../../lib/sheet/grid.ts'
import { project } from './sheets.ts'

describe('a text', () => {
  const told = (text: string): unknown[] => hiddenContent(gridOfTexts('Kulut', [['101', text]])).map(({ figures, at }) => [figures, at])

  it('that is shown from right to left is told: 00,221 is read as it stands, and 122,00 is seen', () => {
    for (const turned of ['\u202e00,221', '100\u200f 200', '\u2067100 200\u2069', '\u202bOy Ab'])
      expect(told(turned)).toEqual([[{ what: 'order', count: 1 }, 'Kulut!B1']])
  })

  it('with marks from left to right, as copied telephone numbers have them, is none', () => {
    for (const plain of ['\u202a+358 40 123 4567\u202c', '122,00\u200e', '1\u200b22,00']) expect(told(plain)).toEqual([])
  })
})

describe('what is hidden', () => {
  const grid = gridOfTexts('Kulut', [
    ['101', '122,00', 'a'],
    ['102', '61,00', 'b'],
    ['103', '20,00', 'c'],
    ['104', '10,00', 'd'],
  ])
  const told = (one: Grid): unknown[] => hiddenContent(one).map(({ figures, at }) => [figures, at])

  it('in two columns is told at the first of them, in whatever order the file names them', () => {
    expect(told({ ...grid, hiddenColumns: new Set([2, 1]) })).toEqual([[{ what: 'column', count: 2 }, 'Kulut!B1']])
  })

  it('of letters, in rows right below each other, is told once with its cells; a row further down is another place', () => {
    const rows = grid.rows.map((row, index) => (index === 2 ? row : { ...row, unseen: [1, 2] }))
    expect(told({ ...grid, rows })).toEqual([
      [{ what: 'letters', count: 4 }, 'Kulut!B1'],
      [{ what: 'letters', count: 2 }, 'Kulut!B4'],
    ])
  })
})

describe('a figure far from all others', () => {
  const at = (row: number, column: number, cell: Omit<Cell & { readonly kind: 'number' }, 'column'>): Grid['rows'][number] => ({
    row,
    hidden: false,
    cells: [{ ...cell, column }],
  })
  const told = (row: number, column: number): unknown[] => {
    const near = gridOfTexts('Kulut', [['101', '122,00']])
    return hiddenContent({ ...near, rows: [...near.rows, at(row, column, { kind: 'number', number: 999 })] }).map(({ figures, at }) => [
      figures,
      at,
    ])
  }

  it('is told behind a thousand empty rows or a hundred empty columns, where nobody gets to see it', () => {
    expect(told(1_003, 1)).toEqual([[{ what: 'far', count: 1 }, 'Kulut!B1003']])
    expect(told(2, 102)).toEqual([[{ what: 'far', count: 1 }, 'Kulut!CY2']])
    expect([told(1_001, 1), told(2, 101)]).toEqual([[], []])
  })
})

describe('a number format', () => {
  it.each([
    'General',
    '0',
    '0.00',
    '#,##0.00 "€"',
    '[$-40B]#,##0.00',
    '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
    '"V-"000',
    '"2009-"0000',
    '0.00;[Red]-0.00',
    '#,##0.00;[Red]#,##0.00',
    '0.00_);\\(0.00\\)',
    '#\\ ##0',
    '#\\.##0',
    '(000) 000\\-000',
    '0\\,-',
    '00\\.00\\.00',
    '0.00" m2"',
    '#,##0.0,0',
    '0" kpl, 3 pv"',
    '[$€-40B] #,##0.00',
    '0;-0;;@',
    '@',
    '[>=1000]# ##0;0.00',
    '# ?/8',
  ])('%s shows the figure of its cell', (format) => {
    expect([122, -122].map((figure) => showsFigure(format, figure))).toEqual([true, true])
  })

  it.each([
    ';;;',
    '"999,00"',
    '0,',
    '#,##0.00,',
    '0.00,, ',
    '0," €"',
    '0"·"00',
    '0"٠".00',
    '0"０".00',
    '0"\u200b0".00',
    '[$1]0.00',
    '"122,00 € (viite "0")"',
    '"\u202e"0.00',
    '"1"0.00',
    '0.00"0"',
    '\\10.00',
    '*0',
    '[=122]"500,00";0.00',
    '"ei mitään"',
    '10.00',
    '0.00*1',
    '*90.00',
    '-0.00',
    '[Red]-0.00',
    '0.00\\-',
    '0.00"-"',
    '(0.00)',
    '"-"0.00',
    '0\\,00',
    '0"."00',
    '#\\.##0\\,00',
  ])('%s shows another, or none', (format) => {
    expect(showsFigure(format, 122)).toBe(false)
  })

  it.each([
    [';;;', false],
    ['0;-0;0;"22,00"', false],
    ['"1"@', false],
    ['0;-0;;@', true],
    ['@" kpl"', true],
    ['0.00', true],
    ['[>100]"paljon";0', true],
  ])('%s shows a text of its cell: %s', (format, isShown) => {
    expect(showsCell({ kind: 'text', column: 0, text: '122,00', format })).toBe(isShown)
  })

  it.each([
    ['d.m.yyyy', true],
    ['[$-40B]d.\\ mmmm\\ yyyy;@', true],
    ['d"."m"."yyyy', true],
    ['"1.8.2009";;;yyyy', false],
    ['"15.9."yyyy', false],
    [';;;yyyy', false],
  ])('%s shows the day of its cell: %s', (format, isShown) => {
    expect(showsCell({ kind: 'number', column: 0, number: 40_071, format })).toBe(isShown)
  })

  it('is looked through once, however many places it has: 30,000 formats of 490 would else be four billion steps', () => {
    const began = process.cpuUsage()
    const formats = Array.from({ length: 30_000 }, (_, index) => `${'0'.repeat(480)}.00"x${String(index)}"`)
    expect(formats.every((format) => showsFigure(format, 122))).toBe(true)
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000)
  })

  it('may leave the minus away: −122 is seen as 122,00', () => {
    for (const unsigned of ['0.00;0.00', '#,##0.00 "€";#,##0.00 "€"', 'General;General', '0.00" CHF";0.00" CHF"', '0.00;0.00" zł"'])
      expect([122, -122].map((figure) => showsFigure(unsigned, figure))).toEqual([true, false])
    for (const signed of ['0.00;-0.00', '0.00;[Red]0.00', '0.00;"hyvitys "0.00', '_-* 0.00_-;\\-* 0.00_-', '[>=0]0.00;0.00'])
      expect([122, -122].map((figure) => showsFigure(signed, figure))).toEqual([true, true])
  })

  it('may hide what is below zero only, and zero is shown as anything', () => {
    expect([1, -1, 0].map((figure) => showsFigure('0.00;', figure))).toEqual([true, false, true])
    expect(showsFigure(';;;', 0)).toBe(true)
  })

  it('of hours and minutes shows 7:30, and not the hours of 100,50', () => {
    expect([0.3125, 100.5].map((figure) => showsFigure('h:mm', figure))).toEqual([true, false])
    expect([0.3125, 1.5625].map((figure) => showsFigure('[hh]:mm:ss', figure))).toEqual([true, true])
  })

  it('that hides amounts is told with their number and first place, and the amounts are read', () => {
    const texts = (...all: string[]): Cell[] => all.map((text, column) => ({ kind: 'text', column, text }))
    const line = (row: number, voucher: string, number: number) => ({
      row,
      hidden: false,
      cells: [...texts(voucher, '15.9.2009', 'Esimerkki Oy'), { kind: 'number', column: 3, number, format: ';;;' } as const],
    })
    const rows = [
      { row: 1, hidden: false, cells: texts('Tosite', 'Pvm', 'Toimittaja', 'Yhteensä') },
      line(2, '101', 122),
      line(3, '102', 0),
      line(4, '103', 50),
    ]
    const grid: Grid = { name: 'Taul1', hidden: false, rows, hiddenColumns: new Set(), merges: [], date1904: false }
    const [draft] = readClaims([grid], 'a.xlsx', project).drafts
    expect(draft?.lines.map(({ grossCents }) => grossCents)).toEqual([12_200, 0, 5_000])
    expect(draft?.findings).toContainEqual(finding('hidden-content', { what: 'figure', count: 2 }, 'Taul1!D2'))
  })
})

describe('findings by the thousand', () => {
  const totals = Array.from({ length: 1_500 }, (_, index) => finding('row-left-out', { text: '' }, `Taul1!A${String(index + 1)}`))
  const errors = Array.from({ length: 1_500 }, (_, index) => finding('date-unreadable', { text: '?' }, `Taul1!B${String(index + 1)}`))

  it('are counted beyond a thousand of a kind, with the first and the last place of the rest', () => {
    const said = withoutMoreAlike(totals)
    expect(said).toHaveLength(1_001)
    expect(said.slice(0, 1_000)).toEqual(totals.slice(0, 1_000))
    expect(said.at(-1)).toEqual(finding('more-alike', { alike: 'row-left-out', count: 500, last: 'Taul1!A1500' }, 'Taul1!A1001'))
  })

  it('that are errors are all said, each at its line', () => {
    expect(withoutMoreAlike(errors)).toEqual(errors)
    expect(withoutMoreAlike([...totals, ...errors]).filter(({ code }) => code === 'date-unreadable')).toEqual(errors)
  })

  it('up to a thousand of a kind are left as they are', () => {
    expect(withoutMoreAlike([...totals.slice(0, 1_000), ...errors])).toEqual([...totals.slice(0, 1_000), ...errors])
  })
})

describe('a sheet of thousands of rows of words', () => {
  const words = Array.from({ length: 3_000 }, (_, index) => [`Muistio ${String(index)} ä`, `kohta ${String(index)} b`])
  const list = (heading: string[]) => [...words, [], heading, ['101', '15.9.2009', 'Esimerkki Oy', '122,00']]

  it('has its list read below them where the heading has a word that is known as it stands', () => {
    const [draft] = readClaims([gridOfTexts('Taul1', list(['Tosite', 'Pvm', 'Tavarantoimittaja', 'Yhteensä €']))], 'a.csv', project).drafts
    expect(draft?.lines.map(({ row, grossCents }) => [row, grossCents])).toEqual([[3_003, 12_200]])
  })

  it('or where all sheets before it have 15,000 words that are looked at: a thousand sheets of words are not looked at for as long as one', () => {
    const rows = [
      ['Tositteen nro', 'Laskun pvm', 'Kulun kuvaus', 'Verollinen hinta €'],
      ['101', '15.9.2009', 'Taksi', '122,00'],
    ]
    const linesAfter = (sheets: number): number => {
      const before = Array.from({ length: sheets }, (_, index) => gridOfTexts(`Muistio ${String(index)}`, words.slice(0, 1_500)))
      return readClaims([...before, gridOfTexts('Kulut', rows)], 'a.xlsx', project).drafts.flatMap(({ lines }) => lines).length
    }
    expect([linesAfter(4), linesAfter(6)]).toEqual([1, 0])
  })

  it('and no such word is a sheet without cost lines, and says so', () => {
    const read = readClaims([gridOfTexts('Taul1', words)], 'a.csv', project)
    expect([read.drafts.length, read.findings.map(({ code }) => code)]).toEqual([0, ['sheet-left-out', 'no-cost-lines']])
  })
})
