// A list and a changed copy of it on another sheet of the same file. Law: lines with another amount wait at both places; other papers of the same day do not.
import { describe, expect, test } from 'vitest'
import { dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
type Row = readonly [string, string, number]
const rows: readonly Row[] = [
  ['101', 'Kahvit', 122],
  ['102', 'Esite', 61],
  ['103', 'Sali', 210.5],
  ['104', 'Kyyti', 50],
]
const list = (name: string, lines: readonly Row[]): ReturnType<typeof sheet> =>
  sheet([...HEADER_FI, heading, ...lines.map(([voucher, text, euros]): Value[] => [voucher, day, text, euros])], { name })
const twice = (second: readonly Row[], name = 'Lokakuu (2)'): string[] => errors(read([list('Lokakuu', rows), list(name, second)]))
const at = (row: number): string[] =>
  ['Lokakuu', 'Lokakuu (2)'].map((name) => `claimed-twice-likely@${name}!A${String(HEADER_FI.length + 1 + row)}`)
const changed = (...euros: readonly number[]): readonly Row[] =>
  rows.map(([voucher, text, before], index): Row => [voucher, text, euros[index] ?? before])

describe('a copy', () => {
  test('with 66 € for 61 €: both wait', () => {
    expect(twice(changed(122, 66)).sort()).toEqual(at(2).sort())
  })
  test('with all amounts a little more: all wait', () => {
    expect(twice(changed(123, 62, 211.5, 51))).toHaveLength(8)
  })
  test('with 610 € for 61 € and the other three as they were: both wait', () => {
    expect(twice(changed(122, 610)).sort()).toEqual(at(2).sort())
  })
})

describe('no copy', () => {
  test('of which no line has the same amount, and some have a fifth: side costs', () => {
    expect(twice(changed(25, 12, 42, 10))).toEqual([])
  })
  test('of two lines, with other words, or other vouchers', () => {
    expect(twice(changed(122, 66).slice(0, 2))).toEqual([])
    expect(twice(changed(123, 62, 211.5, 51).map(([voucher, text, euros]): Row => [voucher, `${text}, osa 2`, euros]))).toEqual([])
    expect(twice(changed(123, 62, 211.5, 51).map(([voucher, text, euros]): Row => [`2${voucher}`, text, euros]))).toEqual([])
  })
})
