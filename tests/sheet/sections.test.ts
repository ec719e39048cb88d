// What stands between the lines and holds for those below: claims, phases, credits, sums above their lines.
import { describe, expect, test } from 'vitest'
import { dated, euros, HEADER_FI, HEADING_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const line = (voucher: string, net: number): Value[] => [voucher, day, day, 'Yritys Oy', 'Kokous', 'Palvelut', net, net * 0.22, net * 1.22]
const listed = (...rows: Value[][]): Result => read(sheet([...HEADER_FI, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)

test('fields of claims between the lines: 122 € of claim 1, 61 € of claim 2', () => {
  const rows = [
    ['Paikkakunta:', 'Ort 1'],
    [...HEADING_FI],
    ['Maksatushakemus:', 'nro 1'],
    line('1', 100),
    ['Maksatushakemus:', 'nro 2'],
    line('2', 50),
  ]
  const { drafts } = read(sheet(rows))
  expect(drafts.map(({ claim, lines }) => [claim, ...lines.map(({ grossCents }) => euros(grossCents))])).toEqual([
    [1, 122],
    [2, 61],
  ])
})

test('headings of phases: each line is of the phase it stands below', () => {
  const result = listed([...HEADING_FI], ['Vaihe a'], line('1', 100), ['Vaihe b'], line('2', 50), ['Vaihe c'], line('3', 10))
  expect(only(result).lines.map(({ phase }) => phase)).toEqual(['a', 'b', 'c'])
})

describe('below a heading of credits', () => {
  test('12,20 € that its own words call a credit are asked about once', () => {
    const credit = ['3', day, day, 'Yritys Oy', 'Hyvityslasku', 'Palvelut', 10, 2.2, 12.2]
    const said = loud(listed([...HEADING_FI], line('1', 100), ['Hyvitykset'], credit))
    expect(said.filter((one) => one.startsWith('credit-sign-suspicious'))).toHaveLength(1)
  })
})

describe('accounts with their sums above their lines', () => {
  const accounts = (third: number): Result =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['4460 Palvelut', null, null, 150],
      ['1', day, 'Sali', 100],
      ['2', day, 'Kahvit', 50],
      ['4470 Matkat', null, null, 30],
      ['3', day, 'Juna', 10],
      ['4', day, 'Bussi', 20],
      ['4480 Vuokrat', null, null, third],
      ['5', day, 'Tila', 5],
      ['6', day, 'Laite', 5],
    )
  const differing = (result: Result): string[] => loud(result).filter((one) => one.startsWith('subtotal-differs'))
  const lines = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
  test('are no lines: six lines of 190 €, and nothing differs', () => {
    expect(lines(accounts(10))).toEqual([100, 50, 10, 20, 5, 5])
    expect(differing(accounts(10))).toEqual([])
  })
  test('11 € above 5 and 5 € differs, and is no line either', () => {
    expect(lines(accounts(11))).toEqual([100, 50, 10, 20, 5, 5])
    expect(differing(accounts(11))).toEqual([`subtotal-differs@D${row(8)}`])
  })
})

describe('a list without headings', () => {
  const list = (above: readonly Value[], ...amounts: string[]): Result =>
    listed([...above], ...amounts.map((amount, index): Value[] => [String(index + 1), day, 'Oy Esimerkki', 'Sali', amount]))
  test('of 100, 101 and 102 €, which could count the rows: three lines, each asked about by its headings', () => {
    const result = list([], '100', '101', '102')
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([100, 101, 102])
    expect(loud(result).filter((one) => one.startsWith('heading-uncertain')).length).toBeGreaterThan(0)
  })
  test('of 100,00, 50,00 and 12,50 hours is no list of costs, and told', () => {
    expect(loud(list([null, null, null, null, 'Työaika h'], '100,00', '50,00', '12,50'))).toContain('no-cost-lines')
  })
})
