// Columns of who pays a cost, in the words of financing plans. Law: where they make all of each line, or the same share of it, they are no question; where they
// do not, they may be what is claimed, and are asked about.
import { describe, expect, test } from 'vitest'
import { asked, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const row = (number: number): string => String(HEADER_FI.length + number)
const listed = (headings: readonly string[], ...amounts: readonly Value[][]): Result =>
  read(
    sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Toimittaja', 'Summa', ...headings],
      ...amounts.map((values, index) => [`10${String(index)}`, day, `Toimittaja ${String(index)}`, ...values]),
    ]),
  )
const grossOf = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const split: readonly Value[][] = [
  [400.5, 360.45, 40.05],
  [150, 135, 15],
  [96, 86.4, 9.6],
]

describe('two payers of 400,50, 150 and 96', () => {
  test.each([
    ['ESR + valtio', 'Kuntaraha'],
    ['ESR- ja valtion rahoitus', 'Kuntien rahoitus'],
    ['EU:s och statens stöd', 'Kommunal finansiering'],
    ['EU and State funding', 'Municipal funding'],
    ['Julkinen rahoitus', 'Omarahoitus'],
    ['Private funding', 'EU and State funding'],
    ['Tuki 90 %', 'Omarahoitus 10 %'],
  ])('%s and %s ask nothing', (first, second) => {
    const result = listed([first, second], ...split)
    expect(asked(result)).toEqual([])
    expect(grossOf(result)).toEqual([400.5, 150, 96])
  })
})

test('EU + valtio of 90 % of every line alone asks nothing; of another share on one line it is asked about on each', () => {
  const alone = split.map(([whole = null, part = null]) => [whole, part])
  expect(asked(listed(['EU + valtio'], ...alone))).toEqual([])
  const other = listed(['EU + valtio'], [400.5, 360.45], [150, 60], [96, 86.4])
  expect(asked(other)).toEqual([...[2, 3, 4].map((number) => `amount-uncertain@E${row(number)}`).sort(), `heading-uncertain@E${row(1)}`])
})

test('a heading with a word of the project is what is claimed, one with a word of costs is asked about', () => {
  const parts: Value[][] = [
    [400.5, 300, 100.5],
    [150, 60, 90],
    [96, 90, 6],
  ]
  const claimed = listed(['Hankkeen osuus', 'Muut'], ...parts)
  expect(only(claimed).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([300, 60, 90])
  expect(asked(listed(['Julkiset kulut', 'Muut'], ...parts))).toContain(`heading-uncertain@E${row(1)}`)
})
