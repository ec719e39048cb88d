// Columns of marks, shares, payers and implementers beside a list. Law: what they say against a line is asked of that line; of the others nothing.
import { describe, expect, test } from 'vitest'
import { bare, dated, euros, HEADER_FI, loud, only, project as unnamed, read, sheet, type Value } from './sheets.ts'

const project = { ...unnamed, code: 'S11049' }
const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (heading: string, ...cells: (string | number | null)[]): Result => {
  const rows = cells.map((cell, index): Value[] => [
    String(101 + index),
    day,
    'Kulu',
    10 * (index + 1),
    typeof cell === 'number' ? bare(cell) : cell,
  ])
  return read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa', heading], ...rows]), 'lista.xlsx', project)
}
const routine = /^(?:vat-not-stated|paid-date-unknown|category-unknown)/
const asked = (result: Result): string[] => loud(result).filter((one) => !routine.test(one))
const row = (number: number): string => String(HEADER_FI.length + number)

test.each([
  ['Omarahoitus', 'x'],
  ['Omavastuu', 'x'],
  ['Talkoot', 'x'],
  ['Ei hanke', 'x'],
  ['Ej projekt', 'ja'],
  ['In-kind', 'yes'],
  ['Muu hanke', 'x'],
  ['Annat projekt', 'x'],
  ['Leader', 'x'],
  ['Siirretään 2. hakemukseen', 'x'],
])('%s: the 30 € that %s marks wait, the others count', (heading, mark) => {
  expect(asked(listed(heading, null, null, mark))).toEqual([`line-set-aside@A${row(4)}`])
})

test.each([
  ['Kuitti', 'on', 'puuttuu'],
  ['Tositteet', 'kyllä', 'ei'],
  ['Laskukopio', 'liitteenä', 'puuttuu'],
  ['Verifikat', 'finns', 'saknas'],
  ['Receipt', 'attached', 'missing'],
])('%s over %s and %s: the line without its paper is asked for it, and none has that for its number', (heading, there, absent) => {
  const result = listed(heading, there, there, absent)
  expect(asked(result)).toEqual([`voucher-missing@A${row(4)}`])
  expect(only(result).lines.map(({ voucher, invoice }) => [voucher, invoice ?? null])).toEqual([
    ['101', null],
    ['102', null],
    ['103', null],
  ])
})

test.each([
  ['Ei alv', [null, null, 'x']],
  ['Lasku', ['x', 'x', null]],
  ['Liite', [null, 'x', 'x']],
  ['Program', ['Seminar', 'Seminar', 'Verkstad']],
  ['Hanketunnit', [100, 50, 25]],
])('%s over %s says nothing against a line', (heading, cells) => {
  expect(asked(listed(heading, ...cells)).filter((one) => !one.startsWith('heading-uncertain'))).toEqual([])
})

describe('shares without their sign', () => {
  test.each([
    ['Jako', [100, 100, 50]],
    ['Kohdennus', [100, 100, 40]],
  ])('%s over %s: the last line is asked about', (heading, shares) => {
    expect(asked(listed(heading, ...shares))).toEqual([`amount-uncertain@E${row(4)}`])
  })
  test.each(['Hankkeelle', 'Haetaan', 'Hankkeen osuus'])('%s over 1, 1 and 0 is no claim of 1, 1 and 0 € of 10, 20 and 30', (heading) => {
    const result = listed(heading, 1, 1, 0)
    expect(only(result).lines.map(({ claimedCents }) => claimedCents)).toEqual([null, null, null])
    expect(asked(result)).toContain(`amount-uncertain@E${row(4)}`)
  })
  test('100, 100 and 100 ask nothing', () => {
    expect(asked(listed('Kohdennus', 100, 100, 100))).toEqual([])
  })
})

describe('who pays', () => {
  test.each([
    ['Rahoituslähde', 'ESR', 'Kunta'],
    ['Ohjelma', 'ESR', 'Leader'],
    ['Finansieringskälla', 'ESF', 'Kommunen'],
  ])('%s over %s, and %s on one line: that one waits', (heading, own, other) => {
    expect(asked(listed(heading, own, own, other))).toEqual([`line-set-aside@E${row(4)}`])
  })
  test.each(['Ostaja', 'Laskutusosoite', 'Maksaja', 'Buyer'])('%s: what another one than the implementer was sent waits', (heading) => {
    const own = 'Esimerkkitoteuttaja 1 Oy'
    expect(asked(listed(heading, own, own, 'Muu Oy'))).toEqual([`line-set-aside@E${row(4)}`])
    expect(asked(listed(heading, own, own, own))).toEqual([])
  })
  test('beside the project its own implementer is another payer: 30 € wait', () => {
    expect(asked(listed('Maksaja', 'Hanke', 'Hanke', 'Esimerkkitoteuttaja 1 Oy'))).toEqual([`line-set-aside@E${row(4)}`])
  })
  test('ESR on all lines asks nothing', () => {
    expect(asked(listed('Rahoituslähde', 'ESR', 'ESR', 'ESR'))).toEqual([])
  })
})

test.each(['Toteuttaja', 'Osapuoli', 'Partner'])('%s: 30 € of another locality’s implementer are not Paikkakunta 1’s', (heading) => {
  const [own, other] = ['Esimerkkitoteuttaja 1 Oy', 'Esimerkkitoteuttaja 2 kuntayhtymä']
  const result = listed(heading, own, own, other)
  expect(asked(result)).toEqual([`unknown-locality@E${row(4)}`])
  expect(result.drafts.map(({ locality, lines }) => [locality, ...lines.map(({ grossCents }) => euros(grossCents))])).toEqual([
    ['L1', 10, 20],
    [null, 30],
  ])
})

test('a heading that begins like *to* or *kohde* may be of localities: Kohdennus over Mallila and Esimerkkilä', () => {
  expect(asked(listed('Kohdennus', 'Mallila', 'Mallila', 'Esimerkkilä'))).toEqual([`unknown-locality@E${row(4)}`])
})

describe('neither a signature nor the word of a total in the first column changes what the column says of the lines', () => {
  const signed: Value[][] = [[], ['Paikka ja päiväys', null, 'Allekirjoitus'], ['Esimerkkilä 5.1.2010', null, 'Maija Mallikas']]
  const below: readonly (readonly [string, Value[][]])[] = [
    ['a signature', signed],
    ['a total', [['Yhteensä', null, null, null, 60]]],
    ['both', [['Yhteensä', null, null, null, 60], ...signed]],
  ]
  const columns: readonly (readonly [string, (string | number | null)[]])[] = [
    ['Hanke', ['x', null, 'x']],
    ['Mukana', ['x', 'x', null]],
    ['Omarahoitus', [null, null, 'x']],
    ['Hylätty', [null, 'x', null]],
    ['Kuitti', ['on', 'on', 'puuttuu']],
    ['Rahoituslähde', ['ESR', 'ESR', 'Kunta']],
    ['Maksaja', ['Hanke', 'Hanke', 'Kunnan kassa']],
    ['Kohdennus', [100, 100, 50]],
  ]
  const first = (heading: string, cells: readonly (string | number | null)[], more: Value[][]): string[] => {
    const rows = cells.map((cell, index): Value[] => [
      typeof cell === 'number' ? bare(cell) : cell,
      String(101 + index),
      day,
      'Kulu',
      10 * (index + 1),
    ])
    const result = read(sheet([...HEADER_FI, [heading, 'Tosite', 'Pvm', 'Selite', 'Summa'], ...rows, ...more]), 'lista.xlsx', project)
    return asked(result).filter((one) => !one.startsWith('column-left-out'))
  }
  test.each(columns.flatMap(([heading, cells]) => below.map(([name, rows]) => [heading, name, cells, rows] as const)))(
    '%s, and %s',
    (heading, _, cells, rows) => {
      expect(first(heading, cells, [])).toHaveLength(1)
      expect(first(heading, cells, rows)).toEqual(first(heading, cells, []))
    },
  )
})

test.each([
  ['Hanke', ['x', '-', 'x'], `line-set-aside@A${row(3)}`],
  ['Mukana', ['kyllä', '–', 'kyllä'], `line-set-aside@A${row(3)}`],
  ['Omarahoitus', ['-', '-', 'x'], `line-set-aside@A${row(4)}`],
  ['Kuitti', ['on', 'on', '-'], `voucher-missing@A${row(4)}`],
])('%s over %j: a dash stands where nothing does', (heading, cells, finding) => {
  expect(asked(listed(heading, ...cells))).toEqual([finding])
})
