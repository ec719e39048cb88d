// A small list right of an empty column that divides the same money otherwise. Law: it says nothing of the lines it stands beside where its own figures add up to those of
// the list; whatever does not is asked about as before.
import { describe, expect, test } from 'vitest'
import { allFindings, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const LINES = [100, 252.5, 80, 64.2, 310]
/** Five lines of 806,70 with a total, and a box behind an empty column from the heading on. */
const beside = (box: readonly (readonly Value[])[], gap: readonly Value[] = [null]): ReturnType<typeof read> => {
  const rows = [
    ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa'],
    ...LINES.map((amount, index): Value[] => [String(101 + index), dated('2009-09-15'), 'Malli Oy', 'Painatus', amount]),
    ['Yhteensä', null, null, null, 806.7],
  ]
  return read(sheet([...HEADER_FI, ...rows.map((row, index) => [...row, ...gap, ...(box[index] ?? [])])]))
}
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const told = (result: ReturnType<typeof read>): (string | undefined)[] =>
  allFindings(result).flatMap(({ code, at }) => (code === 'column-left-out' ? [at] : []))

describe('a box beside a list', () => {
  test.each([
    [
      'its VAT by rates',
      [
        ['ALV-kanta', 'Veroton', 'Vero'],
        ['22 %', 661.23, 145.47],
        ['0 %', 0, 0],
      ],
    ],
    [
      'who pays it',
      [
        ['Rahoitus', '%', '€'],
        ['ESR', 45, 363.02],
        ['Valtio', 55, 443.68],
      ],
    ],
    [
      'vem som betalar',
      [
        ['Finansiering', '€'],
        ['ESF', 363.02],
        ['Staten', 443.68],
        ['Totalt', 806.7],
      ],
    ],
  ] as [string, Value[][]][])('%s: none of it is of a line, and it is told once', (_, box) => {
    const result = beside(box)
    expect(gross(result)).toEqual(LINES)
    expect(errors(result)).toEqual([])
    expect(told(result)).toEqual(['Taul1!G6'])
  })
  test.each([
    [
      'does not add up to the list',
      [
        ['ALV-kanta', 'Veroton', 'Vero'],
        ['22 %', 600, 132],
        ['0 %', 0, 0],
      ],
    ],
    [
      'is of currencies, which may be those of the lines',
      [
        ['Valuutta', 'Kurssi'],
        ['USD', 1.4272],
        ['SEK', 10.2045],
      ],
    ],
    [
      'has words against a line',
      [
        ['Rahoitus', '€'],
        ['ei haeta', 363.02],
        ['Valtio', 443.68],
      ],
    ],
  ] as [string, Value[][]][])('one that %s is asked about', (_, box) => {
    expect(errors(beside(box)).length).toBeGreaterThan(0)
  })
  test('columns of the lines behind an empty one stay theirs: Haetaan of each, and the note beside it', () => {
    const claims: Value[][] = [['Haetaan', 'Huom.'], [100, 'USD'], [252.5], [80], [64.2], [310]]
    const result = beside(claims)
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual(LINES)
    expect(errors(result).length).toBeGreaterThan(0)
  })
  test('right beside the list it is asked about', () => {
    expect(
      errors(
        beside(
          [
            ['ALV-kanta', 'Veroton', 'Vero'],
            ['22 %', 661.23, 145.47],
            ['0 %', 0, 0],
          ],
          [],
        ),
      ).length,
    ).toBeGreaterThan(0)
  })
})
