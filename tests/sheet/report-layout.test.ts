// How a report is laid out on sheets and pages: amounts in formulas, widths, heights and where pages end, in figures.
import { describe, expect, it } from 'vitest'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import type { Column, Row, Table } from '../../lib/core/report/block.ts'
import type { Value } from '../../lib/core/report/value.ts'
import { formulaText, type FormulaScope } from '../../lib/sheet/layout/formula.ts'
import { pageBreaks, scaleFor } from '../../lib/sheet/layout/paginate.ts'
import { factRows } from '../../lib/sheet/layout/piece.ts'
import { rowHeight } from '../../lib/sheet/layout/row-height.ts'
import { styleOf } from '../../lib/sheet/layout/style.ts'
import { widthsOf } from '../../lib/sheet/layout/widths.ts'
import type { PlannedRow, StyleToken } from '../../lib/sheet/plan.ts'

describe('an amount in a formula', () => {
  it.each([
    [0, '0'],
    [5, '0.05'],
    [-5, '-0.05'],
    [1250, '12.50'],
    [100_000_000, '1000000'],
    [-123_456_789_01, '-123456789.01'],
  ])('of %i cents is written %s, digit by digit', (amount, text) => {
    expect(formulaText({ kind: 'amount', cents: cents(amount) }, {} as FormulaScope)).toBe(text)
  })

  it('is taken away as a whole, and what is calculated is rounded to the cent', () => {
    const [one, two, three] = [100, 250, 5].map((amount) => ({ kind: 'amount' as const, cents: cents(amount) }))
    const sum = { kind: 'plus' as const, terms: [two!, three!] }
    expect(formulaText({ kind: 'minus', from: one!, terms: [sum] }, {} as FormulaScope)).toBe('ROUND(1-(2.50+0.05),2)')
    expect(formulaText({ kind: 'times', amount: sum, count: { kind: 'number', number: 3 } }, {} as FormulaScope)).toBe(
      'ROUND((2.50+0.05)*3,2)',
    )
    expect(formulaText({ kind: 'text', text: 'sanoi "ei"' }, {} as FormulaScope)).toBe('"sanoi ""ei"""')
  })
})

const table = (column: Partial<Column>, ...values: Value[]): number[] => {
  const whole = { id: 'x', title: 'x', kind: 'text', width: 5, ...column } as Column
  const rows = values.map((value, index) => ({ key: String(index), role: 'body', values: [value], formulas: [] }))
  return widthsOf({ columns: [whole], rows, closing: [] } as unknown as Table, [whole])
}

describe('a column', () => {
  it.each([
    [[0], 7.5],
    [[99_999], 9.5],
    [[100_000], 11],
    [[100, -1_234_567_890_12], 18],
  ])('of %j cents is %d characters wide, with spaces, decimals and the euro', (amounts, width) => {
    expect(table({ kind: 'money' }, ...amounts.map((one): Value => ({ kind: 'money', cents: cents(one) })))).toEqual([width])
  })

  it.each([
    ['järjestämis-kokoontuminen ja muu', 14],
    ['rivi\nvaihtuu', 8],
    ['epäjärjestelmällistyttämättömyys', 18],
  ])('of the text “%s” is %d wide: no word is broken that need not be', (text, width) => {
    expect(table({ kind: 'wrapped' }, { kind: 'text', text })).toEqual([width])
    expect(table({ kind: 'text' }, { kind: 'text', text })).toEqual([5])
  })

  it.each([
    ['Tositenumero', 5, [15]],
    ['Tositteen numero', 5, [2 + 9 * 0.98]],
    ['Päivä', 20, [20]],
    ['Päivä', 8, [8]],
    ['Päivä', 7, [8]],
  ])('called “%s” and %d wide at least is as wide as lets nothing just fit or just not: %j', (title, width, all) => {
    expect(table({ title, width })).toEqual(all)
  })
})

describe('a row', () => {
  const height = (text: string, style: StyleToken, width?: number): number | undefined =>
    rowHeight([{ value: text === '' ? { kind: 'blank' } : { kind: 'text', text }, style }], width === undefined ? [] : [width]).height

  it('is as high as its lines, a little more for air, and the ordinary 15 points where nothing breaks', () => {
    expect(height('lyhyt', 'money')).toBeUndefined()
    expect(height('', 'wrapped')).toBeUndefined()
    expect(height('lyhyt', 'wrapped', 10)).toBe(16.5)
    expect(height('a'.repeat(9), 'wrapped', 10)).toBe(16.5)
    expect(height('aaaa aaaaa', 'wrapped', 10)).toBe(30)
    expect(height('aaaa aaaaa', 'wrapped')).toBe(30)
    expect(height('a\nb', 'wrapped', 10)).toBe(30)
    expect(height('Otsikko '.repeat(20), 'title', 10)).toBe(26)
    expect(height('sana '.repeat(400), 'wrapped', 10)).toBe(409)
  })

  it('holds more letters than it is wide only where it is wider than 30', () => {
    expect([29, 30].map((letters) => height('a'.repeat(letters), 'wrapped', 30))).toEqual([16.5, 30])
    expect([32, 33].map((letters) => height('a'.repeat(letters), 'wrapped', 31))).toEqual([16.5, 30])
  })
})

describe('a cell', () => {
  it('of a fact that is a day looks like a day, not like the number a spreadsheet keeps: 30.4.2010, not 40298', () => {
    const facts = {
      kind: 'facts',
      title: null,
      facts: [
        { label: 'Viimeinen hakemus', value: { kind: 'date', date: day('2010-04-30') } },
        { label: 'Enimmäismäärä', value: { kind: 'money', cents: cents(600_000) } },
      ],
    } as const
    const [deadline, cap] = factRows(facts, { widths: [20, 40], width: 60, beside: [] })
    expect([deadline?.cells[1]?.style, cap?.cells[1]?.style]).toEqual(['dateText', 'text'])
  })

  it('that begins a row of a tone shows it; the others of its row and rows without one do not', () => {
    const [column, plain] = [{ kind: 'text' } as Column, { role: 'body', tone: null } as Row]
    const styles = (row: Row): StyleToken[] => [true, false].map((isFirst) => styleOf(column, row, { kind: 'text', text: 'x' }, isFirst))
    for (const tone of ['good', 'warning', 'error'] as const) expect(styles({ ...plain, tone })).toEqual([tone, styles(plain)[1]])
    expect(styles(plain)[0]).toBe(styles(plain)[1])
  })
})

describe('a page', () => {
  const widths = (count: number): number[] => new Array<number>(count).fill(10)
  it('is never enlarged, and scaled down to a tenth at most', () => {
    expect([1, 8, 9, 200].map((count) => scaleFor(widths(count), 'portrait'))).toEqual([100, 100, 99, 10])
    expect([13, 14].map((count) => scaleFor(widths(count), 'landscape'))).toEqual([100, 93])
  })

  const rows = new Array<PlannedRow>(80).fill({ cells: [] })
  it.each<[string, readonly number[], number, number, number[]]>([
    ['two blocks of 30 rows', [1, 31], 60, 100, [31]],
    ['two blocks of 30 rows at half the size', [1, 31], 60, 50, []],
    ['three blocks of 20 rows', [1, 21, 41], 60, 100, [41]],
    ['30 rows and 17', [1, 31], 47, 100, []],
    ['30 rows and 18', [1, 31], 48, 100, [31]],
    ['a title of 18 rows and blocks of 12 and 18', [19, 31], 48, 100, [31]],
    ['a block of 60 rows, which ends on the second page, and one of 20', [1, 61], 80, 100, []],
    ['a first block that is longer than a page', [1], 80, 100, []],
    ['no block', [], 0, 100, []],
  ])('of 47 rows keeps blocks together: %s', (_, tops, bottom, scale, breaks) => {
    expect(pageBreaks(rows, { tops, bottom }, 'portrait', scale)).toEqual(breaks)
  })

  it('counts rows by their height', () => {
    const high = rows.map((row, index) => (index === 40 ? { ...row, height: 409 } : row))
    expect(pageBreaks(high, { tops: [1, 31], bottom: 42 }, 'portrait', 100)).toEqual([31])
  })
})
