// VAT that no cell states. Law: what net amounts and rates make in whole cents follows exactly and says nothing; what was rounded is told once for the list.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { cents, isExactPercentage, percentageOf } from '../../lib/core/money.ts'
import { allFindings, bare, dated, HEADER_FI, HEADING_FI, read, sheet, type Value } from './sheets.ts'

const list = (headings: readonly string[], ...rows: (readonly Value[])[]): ReturnType<typeof read> => {
  const line = (index: number): Value[] => [
    String(101 + index),
    dated('2009-09-15'),
    dated('2009-09-20'),
    'Malli Oy',
    'Selvitys',
    'Vuokrat',
  ]
  return read(
    sheet([...HEADER_FI, [...HEADING_FI.slice(0, 6), ...headings], ...rows.map((amounts, index) => [...line(index), ...amounts])]),
  )
}
const told = (result: ReturnType<typeof read>): unknown[] =>
  allFindings(result).flatMap(({ code, severity, at, figures }) => (code === 'vat-calculated' ? [{ severity, at, figures }] : []))
const FIRST = { netCents: 11_671, vatCents: 2568, rate: '22' }

it('is told of two lines of three, where 116,71 € at 22 % is 25,6762 € and 100,00 € is 22,00 €', () => {
  const result = list(['Veroton', 'Alv %'], [100, bare(22)], [116.71, bare(22)], [10.01, '8 %'])
  expect(told(result)).toEqual([{ severity: 'warning', at: 'Taul1!H8', figures: { ...FIRST, count: 2 } }])
})

it('is for information where another column says what is claimed', () => {
  const result = list(['Veroton', 'Alv %', 'Haetaan'], [116.71, bare(22), 116.71])
  expect(told(result)).toEqual([{ severity: 'info', at: 'Taul1!H7', figures: { ...FIRST, count: 1 } }])
})

test.each<[string, readonly string[], readonly Value[]]>([
  ['stated', ['Veroton', 'Alv', 'Alv %'], [116.71, 25.68, bare(22)]],
  ['what is left of a stated gross amount', ['Veroton', 'Yhteensä', 'Alv %'], [116.71, 142.39, bare(22)]],
  ['in a gross amount, by DOMAIN § 4', ['Yhteensä', 'Alv %'], [142.39, bare(22)]],
  ['nought', ['Veroton', 'Alv %'], [116.71, bare(0)]],
])('is not told where VAT is %s', (_, headings, amounts) => {
  expect(told(list(headings, amounts))).toEqual([])
})

test('a percentage is exact where a hundred times it leaves nothing over, for costs and credit notes alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('22', '17', '12', '8', '25.5', '0'), (amount, rate) => {
      const isExact = Number(percentageOf(cents(amount), rate)) * 1000 === amount * Number(rate) * 10
      expect(isExactPercentage(cents(amount), rate)).toBe(isExact)
    }),
  )
})
