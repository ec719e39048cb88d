// Amounts that kilometres make, and kilometres that stand where amounts should. Law: what is not so many kilometres at the rate waits; a list of kilometres, or of
// what lies between two readings of a meter, is asked once.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const ways = [120, 85, 240, 60]
const at = (euros: number): number[] => ways.map((way) => Math.round(way * euros * 100) / 100)
const listed = (above: readonly (readonly Value[])[], heading: readonly Value[], cells: (index: number) => readonly Value[]): Result =>
  read(sheet([...HEADER_FI, ...above, heading, ...ways.map((_, index) => [String(101 + index), day, 'Matka', ...cells(index)])]))
const row = (number: number): string => String(HEADER_FI.length + number)
const heading = ['Tosite', 'Pvm', 'Selite', 'Km', 'Summa']
const paid = (amounts: readonly number[]) => (index: number) => [bare(ways[index] ?? 0), amounts[index] ?? 0]
const right = at(0.45)
const oneWrong = right.with(2, 118)

describe('kilometres beside amounts', () => {
  test.each([
    [[['Korvaus 0,45 €/km']], 1],
    [[['Korvaus €/km', bare(0.45)]], 1],
    [[['Mileage allowance', bare(0.45)]], 1],
    [[['Kilometerersättning 0,45 euro per km']], 1],
    [[], 0],
  ] as const)('%j above: 240 km that are 118,00 € wait, and those at 0,45 do not', (above, more) => {
    expect(asked(listed(above, heading, paid(oneWrong)))).toEqual([`amount-uncertain@E${row(4 + more)}`])
    expect(errors(listed(above, heading, paid(right)))).toEqual([])
  })

  test('a rate in the heading of the amounts', () => {
    const headed = ['Tosite', 'Pvm', 'Selite', 'Km', 'Korvaus 0,45 €/km']
    expect(asked(listed([], headed, paid(oneWrong)))).toEqual([`amount-uncertain@E${row(4)}`])
    expect(errors(listed([], headed, paid(right)))).toEqual([])
  })

  test('another rate than the one above on all lines', () => {
    expect(asked(listed([['Korvaus 0,45 €/km']], heading, paid(at(0.55))))).toHaveLength(4)
  })

  test('two rates, one of them on top of the other, and rates that differ from line to line where none is told', () => {
    expect(errors(listed([['0,45 €/km, lisämatkustaja 0,03 €/km']], heading, paid(at(0.45).with(1, 40.8))))).toEqual([])
    expect(errors(listed([], heading, paid([54, 44, 99, 12])))).toEqual([])
  })
})

describe('kilometres in the place of amounts', () => {
  const alone = ['Tosite', 'Pvm', 'Selite', 'Summa']
  test('120, 85, 240 and 60 below a rate of 0,45 € are asked once', () => {
    expect(asked(listed([['Korvaus 0,45 €/km']], alone, (index) => [ways[index] ?? 0]))).toEqual([`heading-uncertain@D${row(2)}`])
    expect(asked(listed([], ['Tosite', 'Pvm', 'Selite', 'Korvaus 0,45 €/km'], (index) => [ways[index] ?? 0]))).toEqual([
      `heading-uncertain@D${row(1)}`,
    ])
  })

  test('what so many kilometres come to, and other costs, are amounts', () => {
    expect(errors(listed([['Korvaus 0,45 €/km']], alone, (index) => [right[index] ?? 0]))).toEqual([])
    expect(errors(listed([['Korvaus 0,45 €/km']], alone, (index) => [[54, 12.3, 20, 7][index] ?? 0]))).toEqual([])
  })
})

describe('readings of a meter', () => {
  const readings = (index: number): readonly Value[] => [bare(45_000 + 500 * index), bare(45_000 + 500 * index + (ways[index] ?? 0))]
  test.each([
    ['Alku', 'Loppu', 'Yhteensä'],
    ['Lukema alussa', 'Lukema lopussa', 'Yhteensä'],
    ['Mätare start', 'Mätare slut', 'Summa'],
    ['Start reading', 'End reading', 'Total'],
  ])('%s, %s and what is between them under %s: asked once', (start, end, whole) => {
    const result = listed([], ['Tosite', 'Pvm', 'Selite', start, end, whole], (index) => [...readings(index), ways[index] ?? 0])
    expect(errors(result)).toEqual([`heading-uncertain@F${row(1)}`])
  })

  test('the amount beside them is one; what an account held is no reading', () => {
    const headed = ['Tosite', 'Pvm', 'Selite', 'Lukema alussa', 'Lukema lopussa', 'Km', 'Summa']
    expect(errors(listed([], headed, (index) => [...readings(index), bare(ways[index] ?? 0), right[index] ?? 0]))).toEqual([])
    const ofAccount = ['Tosite', 'Pvm', 'Selite', 'Alkusaldo', 'Loppusaldo', 'Summa']
    expect(errors(listed([], ofAccount, (index) => [...readings(index), ways[index] ?? 0]))).not.toContain(`heading-uncertain@F${row(1)}`)
  })
})

describe('hours written with a comma', () => {
  const hours = ['7,50', '8,00', '6,25', '4,00']
  test.each(['Duration', 'Kesto', 'Tid', 'Tidsåtgång', 'Time'])('below %s are no euros, where there is no other amount', (text) => {
    const result = listed([], ['Tosite', 'Pvm', 'Selite', text], (index) => [hours[index] ?? null])
    expect(result.drafts.flatMap(({ lines }) => lines)).toEqual([])
    expect(errors(result)).toContain(`no-cost-lines@A${row(1)}`)
  })
})
