// What people make by hand: the sheets of associations, parishes, schools and villages. Law: what a careful reader would stop at is asked about at its
// row, and what such a reader would understand is read.
import { describe, expect, test } from 'vitest'
import { dated, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const routine = ['vat-not-stated', 'paid-date-unknown', 'category-unknown']
const asked = (result: ReturnType<typeof read>): string[] => loud(result).filter((one) => !routine.includes(one.split('@')[0] ?? ''))
const claimed = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ claimedCents }) => euros(claimedCents))

describe('who bears a line, in columns of money', () => {
  const rows = [
    ['1', day, 'Sali', 100.4, 25.1, 75.3],
    ['2', day, 'Kahvi', 40, 10, 30],
    ['3', day, 'Bussi', 80.8, 20.2, 60.6],
  ]
  test.each(['Hanke', 'EU-hanke', 'Projekti'])('%s 75,30 beside the municipality’s 25,10 of 100,40 is claimed, and asked', (heading) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Kunta', heading], ...rows)
    expect(claimed(result)).toEqual([75.3, 30, 60.6])
    expect(asked(result)).toEqual(['heading-uncertain@F6'])
  })
  test('what stands beside 75,30 claimed of 100,40 is nobody’s question', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Oma osuus', 'Hankkeelle'], ...rows)
    expect(claimed(result)).toEqual([75.3, 30, 60.6])
    expect(asked(result)).toEqual([])
  })
  test('30 under the project’s name, of 40 and nothing beside it, is asked about on its line', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Hanke'], ['1', day, 'Sali', 100.4, 100.4], ['2', day, 'Kahvi', 40, 30.5])
    expect(asked(result)).toEqual(['amount-uncertain@E8', 'heading-uncertain@E6'])
  })
})
