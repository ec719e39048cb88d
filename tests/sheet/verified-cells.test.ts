// What a verified report may say and what it may not, cell by cell: plain plans against plain grids.
import { describe, expect, it } from 'vitest'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import type { ReportMaterial } from '../../lib/core/report/material.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import type { PlannedCell, PlannedValue, SheetPlan, StyleToken } from '../../lib/sheet/plan.ts'
import { saidBy, saysValue } from '../../lib/sheet/verify/cell.ts'
import { compareSheets } from '../../lib/sheet/verify/compare.ts'
import { verifyReport } from '../../lib/sheet/verify/index.ts'

const number = (value: number, column = 0): Cell => ({ kind: 'number', number: value, column })
const text = (words: string, column = 0): Cell => ({ kind: 'text', text: words, column })
const says = (cell: Cell | undefined, value: PlannedValue, date1904 = false): boolean => saysValue(cell, value, date1904)

describe('an amount of 6 430,50 €', () => {
  const money: PlannedValue = { kind: 'money', cents: cents(643_050) }
  it.each([
    [6430.5, true],
    [6430.500_000_01, true],
    [6430.499_999_99, true],
    [6430.501, false],
    [6430.499, false],
    [6430.51, false],
    [-6430.5, false],
    [643_050, false],
  ])('is agreed with by %d: %s', (found, agrees) => {
    expect(says(number(found), money)).toBe(agrees)
  })

  it('is no text, no boolean, no error and not nothing', () => {
    for (const cell of [
      text('6430.5'),
      { kind: 'boolean', boolean: true, column: 0 },
      { kind: 'error', text: '#REF!', column: 0 },
      undefined,
    ])
      expect(says(cell as Cell | undefined, money)).toBe(false)
  })
})

describe('a count, a part, a day, a text and a blank', () => {
  it('agree with themselves alone', () => {
    const count: PlannedValue = { kind: 'number', number: 12 }
    expect([number(12), number(12.000_001), text('12'), undefined].map((cell) => says(cell, count))).toEqual([true, false, false, false])
    const part: PlannedValue = { kind: 'percentage', part: cents(1), whole: cents(3) }
    expect([number(1 / 3), number(0.333_333), text('33,3 %'), undefined].map((cell) => says(cell, part))).toEqual([
      true,
      false,
      false,
      false,
    ])
    const none: PlannedValue = { kind: 'percentage', part: cents(0), whole: cents(0) }
    expect([text('–'), text('-'), number(0), undefined].map((cell) => says(cell, none))).toEqual([true, false, false, false])
    const date: PlannedValue = { kind: 'date', date: day('2009-09-15') }
    expect([number(40_071), number(40_072), number(38_609), text('15.9.2009'), undefined].map((cell) => says(cell, date))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect([number(40_071), number(38_609)].map((cell) => says(cell, date, true))).toEqual([false, true])
    const isoDays = ['2009-09-15', '2009-09-16'].map((one): Cell => ({ kind: 'date', date: day(one), column: 0 }))
    expect(isoDays.map((cell) => says(cell, date))).toEqual([true, false])
    const words: PlannedValue = { kind: 'text', text: 'Kulut' }
    expect([text('Kulut'), text('kulut'), number(1), undefined].map((cell) => says(cell, words))).toEqual([true, false, false, false])
    for (const nothing of [{ kind: 'blank' }, { kind: 'text', text: '' }] as const)
      expect([undefined, text(''), text(' '), number(0)].map((cell) => says(cell, nothing))).toEqual([true, true, false, false])
  })

  it('of text is what a cell can hold: 32 767 letters and no half of a letter', () => {
    const long = 'a'.repeat(32_768)
    expect(says(text('a'.repeat(32_767)), { kind: 'text', text: 'a'.repeat(32_767) })).toBe(true)
    expect(says(text(`${'a'.repeat(32_766)}…`), { kind: 'text', text: long })).toBe(true)
    expect(says(text(long), { kind: 'text', text: long })).toBe(false)
    expect(says(text('a\ufffdb'), { kind: 'text', text: 'a\ud800b' })).toBe(true)
  })

  it('are told as a person reads them', () => {
    const column = 0
    const all: (Cell | undefined)[] = [
      number(5),
      { kind: 'boolean', boolean: true, column },
      { kind: 'date', date: day('2009-09-15'), column },
      { kind: 'uncalculated', formula: 'A1+1', column },
      text('Kulut'),
      { kind: 'error', text: '#REF!', column },
      undefined,
    ]
    expect(all.map(saidBy)).toEqual([5, 'TRUE', '2009-09-15', '=A1+1', 'Kulut', '#REF!', null])
  })
})

const grid = (rows: Record<number, readonly Cell[]>, name = 'Paikkakunnat'): Grid => ({
  name,
  hidden: false,
  rows: Object.entries(rows).map(([row, cells]) => ({ row: Number(row), hidden: false, cells })),
  hiddenColumns: new Set(),
  merges: [],
  date1904: false,
})
const planned = (value: PlannedValue, style: StyleToken = 'money', formula?: string): PlannedCell => ({
  value,
  style,
  ...(formula === undefined ? {} : { formula }),
})
const words = (told: string, style: StyleToken): PlannedCell => planned({ kind: 'text', text: told }, style)
const plan = (rows: readonly (readonly PlannedCell[])[], name = 'Paikkakunnat'): SheetPlan =>
  ({ name, rows: rows.map((cells) => ({ cells })) }) as unknown as SheetPlan

const costs = plan([
  [words('Kulut', 'heading')],
  [words('Nro', 'tableHeading'), words('Kenelle', 'tableHeading'), words('Summa', 'tableHeadingRight')],
  [
    planned({ kind: 'number', number: 1 }, 'ordinal'),
    words('Työpaja Tmi', 'rowText'),
    planned({ kind: 'money', cents: cents(100) }, 'money', 'B1*2'),
  ],
  [words('', 'signature'), planned({ kind: 'blank' }, 'inputText')],
])
const read = (third: readonly Cell[], more: Record<number, readonly Cell[]> = {}): Grid =>
  grid({ 1: [text('Kulut')], 2: [text('Nro'), text('Kenelle', 1), text('Summa', 2)], 3: third, ...more })
const row = [number(1), text('Työpaja Tmi', 1), { ...number(1, 2), formula: 'B1*2' }]

describe('a sheet beside its plan', () => {
  it('agrees where it says the same, whatever people filled in', () => {
    expect(compareSheets([read(row)], [costs])).toEqual([])
    expect(compareSheets([read(row, { 4: [text('Maija Meikäläinen'), text('kyllä', 1)] })], [costs])).toEqual([])
  })

  it('differs in a value, with what it is called: number, name and heading', () => {
    const [, name, sum] = row
    expect(compareSheets([read([number(1), name!, { ...sum!, kind: 'number', number: 2 }])], [costs])).toEqual([
      {
        kind: 'value',
        at: 'Paikkakunnat!C3',
        figure: 'Nro 1, Työpaja Tmi, Summa',
        expected: { kind: 'money', cents: cents(100) },
        formula: null,
        found: 2,
      },
    ])
    expect(compareSheets([read([name!, sum!])], [costs])).toMatchObject([{ kind: 'value', at: 'Paikkakunnat!A3', found: null }])
  })

  it('differs in a formula that is another, that is none, and that stands where none should', () => {
    const [ordinal, name] = row
    const found = (third: Cell[]): unknown[] => compareSheets([read(third)], [costs]).map((one) => [one.kind, one.formula, one.found])
    expect(found([ordinal!, name!, { ...number(1, 2), formula: 'B1*3' }])).toEqual([['formula', 'B1*2', '=B1*3']])
    expect(found([ordinal!, name!, number(1, 2)])).toEqual([['formula', 'B1*2', null]])
    expect(found([{ ...number(1), formula: '1' }, name!, row[2]!])).toEqual([['formula', null, '=1']])
  })

  it('has nothing added: beside a row, between rows and below the last', () => {
    const added = compareSheets([read([...row, number(9, 3)], { 9: [text('vielä', 1)] })], [costs])
    expect(added.map((one) => [one.kind, one.at, one.expected, one.found])).toEqual([
      ['addition', 'Paikkakunnat!D3', null, 9],
      ['addition', 'Paikkakunnat!B9', null, 'vielä'],
    ])
  })

  it('is there, and no other is', () => {
    expect(compareSheets([grid({}, 'Muu')], [costs])).toEqual([
      { kind: 'missingSheet', at: 'Paikkakunnat', figure: '', expected: null, formula: null, found: null },
      { kind: 'unknownSheet', at: 'Muu', figure: '', expected: null, formula: null, found: null },
    ])
  })

  it('is of no report where its sheets are called otherwise', () => {
    expect(verifyReport([grid({}, 'Muu')], {} as ReportMaterial, reportWords)).toBeNull()
  })

  it('calls a figure by what there is: its name without a number, or its heading alone', () => {
    const two = plan([
      [words('Kenelle', 'tableHeading'), words('Summa', 'tableHeadingRight')],
      [words('Työpaja Tmi', 'rowText'), planned({ kind: 'money', cents: cents(100) })],
      [planned({ kind: 'blank' }), planned({ kind: 'money', cents: cents(100) })],
    ])
    const found = grid({ 1: [text('Kenelle'), text('Summa', 1)], 2: [text('Työpaja Tmi'), number(2, 1)], 3: [number(2, 1)] })
    expect(compareSheets([found], [two]).map((one) => one.figure)).toEqual(['Työpaja Tmi, Summa', 'Summa'])
  })

  it('names no figure by a heading of the table before it', () => {
    const two = plan([[words('Summa', 'tableHeading')], [words('Päätös', 'heading')], [planned({ kind: 'money', cents: cents(100) })]])
    const found = grid({ 1: [text('Summa')], 2: [text('Päätös')], 3: [number(2)] })
    expect(compareSheets([found], [two]).map((one) => one.figure)).toEqual([''])
  })
})
