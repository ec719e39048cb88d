// Columns and notes that say there is nothing of somebody else's in a line. Law: such a line counts whole and is asked nothing; one with an amount there is asked.
import { expect, test } from 'vitest'
import { allFindings, asked, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (heading: string, ...cells: Value[]): Result => {
  const rows = cells.map((cell, index): Value[] => [String(101 + index), day, 'Kulu', 122, cell])
  return read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa', heading], ...rows]))
}
const row = (line: number): string => String(HEADER_FI.length + 1 + line)

test.each([
  'Ei-tukikelpoinen',
  'Ei tukikelpoinen',
  'Kunnan osuus',
  'Muu rahoitus',
  'Ej stödberättigande',
  'Ineligible',
  'Unclaimed',
  'Eitukikelpoinen',
])('0,00 under %s asks nothing of its line, 20,00 does', (heading) => {
  const stopped = errors(listed(heading, 0, 0, 20)).filter((one) => one.startsWith('amount-uncertain'))
  expect(stopped).toEqual([`amount-uncertain@E${row(3)}`])
})

test.each(['ei omavastuuta', 'omavastuu 0 €', 'ilman omavastuuta', 'ingen självrisk', 'no own contribution'])(
  '%s beside a line keeps it in',
  (note) => {
    const result = listed('Huom', note, null)
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 122])
    expect(asked(result)).toEqual([])
  },
)

test.each([
  'Ilman tositetta, omavastuu',
  'Utan verifikat, självfinansiering',
  'No receipt, own contribution',
  'Omavastuu 0',
  'ei omavastuuta',
])('500 € in a row of its own called %s is self-financing, told and no cost', (text) => {
  const result = read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa'], ['101', day, 'Kulu', 10], [null, null, text, 500]]))
  expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([10])
  expect(allFindings(result).map(({ code }) => code)).toContain('self-financing-row')
})

test('omavastuu 500 € beside a row keeps it out, as before', () => {
  const result = listed('Huom', 'omavastuu 500 €', null)
  expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122])
})

test('Kausi: syyskuu 2009 between the lines of August to October divides them, and names no other claim', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  const result = read(
    sheet([
      ...HEADER_FI,
      heading,
      ['Kausi: elokuu 2009'],
      ['101', dated('2009-08-15'), 'Kulu', 10],
      ['Kausi: syyskuu 2009'],
      ['102', day, 'Kulu', 20],
    ]),
  )
  expect([only(result).claim, errors(result)]).toEqual([1, []])
})

test('Kausi: syyskuu 2009 below the heading of claim 2 does not bring its 20 € back to claim 1', () => {
  const result = read(
    sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['101', dated('2009-08-15'), 'Kulu', 10],
      ['2. maksatushakemus'],
      ['Kausi: syyskuu 2009'],
      ['102', day, 'Kulu', 20],
    ]),
  )
  const ofFirst = result.drafts.find(({ claim }) => claim === 1)
  expect(ofFirst?.lines.map(({ grossCents }) => euros(grossCents))).toEqual([10])
})

test('Kausi: marraskuu 2009 is of another claim, and asked', () => {
  const result = read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa'], ['Kausi: marraskuu 2009'], ['101', day, 'Kulu', 10]]))
  expect(errors(result).map((one) => one.split('@')[0])).toContain('unknown-claim-period')
})
