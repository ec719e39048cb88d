// What is said once of a whole list: beside it that its amounts are without VAT, in its column of states, in its file's name. Law: one sentence about all
// lines is taken or asked once; about some of them it is asked of each.
import { describe, expect, test } from 'vitest'
import { allFindings, asked, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const LIST = ['Tosite', 'Pvm', 'Selite', 'Summa']
const ROWS: Value[][] = [
  ['1', day, 'Kahvi', 100],
  ['2', day, 'Sali', 50],
]
const amounts = (result: ReturnType<typeof read>): unknown[] =>
  only(result).lines.map(({ netCents, vatCents, grossCents }) => [euros(netCents), euros(vatCents), euros(grossCents)])

describe('a list whose amounts are said to be without VAT', () => {
  const NOTES = [
    [
      'Kaikki summat alv 0 %',
      'Hinnat ilman arvonlisäveroa',
      'HUOM! Summat verottomia (alv 0 %)',
      'Summat ovat verottomia',
      'Hinnat ilman alv:a',
    ],
    ['Alla belopp exkl. moms', 'Priserna utan mervärdesskatt', 'Kostnaderna är exklusive moms', 'Belopp, moms 0 %'],
    ['All amounts excl. VAT', 'Prices without VAT', 'Costs are net of VAT'],
  ].flat()
  test.each(NOTES)('%s: 100 and 50 are net, above the list or below it, and nothing is asked but what their VAT is', (note) => {
    const above = read(sheet([...HEADER_FI, [note], [], LIST, ...ROWS]))
    const below = read(sheet([...HEADER_FI, LIST, ...ROWS, ['Yhteensä', null, null, 150], [], [note]]))
    for (const result of [above, below]) {
      expect(amounts(result)).toEqual([
        [100, null, null],
        [50, null, null],
      ])
      expect(asked(result)).toEqual([])
      expect(allFindings(result).filter(({ code, severity }) => code === 'heading-uncertain' && severity === 'info')).toHaveLength(1)
    }
    expect(only(below).statedTotalCents).toBe(15000)
  })
  test.each([
    'Summat sis. alv',
    'Osa summista alv 0 %',
    'Matkat alv 0 %',
    'Summat eivät ole verottomia',
    'Some amounts excl. VAT',
    'Beloppen inkl. moms',
  ])('%s tells no net amount', (note) => {
    expect(amounts(read(sheet([...HEADER_FI, [note], [], LIST, ...ROWS])))[0]).toEqual([null, null, 100])
  })
  test('a heading or a column that speaks of tax itself is believed before it', () => {
    const result = (heading: Value[]): unknown => amounts(read(sheet([...HEADER_FI, ['Summat alv 0 %'], [], heading, ...ROWS])))
    expect(result(['Tosite', 'Pvm', 'Selite', 'Brutto'])).toEqual([
      [null, null, 100],
      [null, null, 50],
    ])
  })
})

describe('a column of states', () => {
  const stated = (word: string, other = word): ReturnType<typeof read> =>
    read(
      sheet([...HEADER_FI, [...LIST, 'Tila'], ['1', day, 'Kahvi', 100, word], ['2', day, 'Sali', 50, other], ['3', day, 'Juna', 5, word]]),
    )
  test.each(['Avoin', 'Avoinna', 'Öppen', 'OPEN'])('%s beside every line is asked once, at its heading', (word) => {
    expect([errors(stated(word)), asked(stated(word))]).toEqual([[], ['line-set-aside@E6']])
  })
  test('Avoin beside one of three paid ones, and Luonnos beside all, are asked of each', () => {
    expect(errors(stated('Maksettu', 'Avoin'))).toEqual(['line-set-aside@E8'])
    expect(errors(stated('Luonnos'))).toEqual(['line-set-aside@E7', 'line-set-aside@E8', 'line-set-aside@E9'])
  })
})

describe('a file whose name says that it is claimed already', () => {
  const named = (file: string, sheetName: string): ReturnType<typeof read> =>
    read(sheet([...HEADER_FI, LIST, ...ROWS], { name: sheetName }), file)
  test.each([
    ['jo haettu.csv', 'jo haettu'],
    ['kevat/jo haettu.xlsx', 'Taul1'],
    ['redan sökt.ods', 'Blad1'],
    ['already_claimed.xls', 'Sheet1'],
  ])('%s: each line is asked about, by the file’s name and in every format', (file, sheetName) => {
    const found = allFindings(named(file, sheetName)).filter(({ code }) => code === 'line-set-aside')
    expect(found.map(({ severity, figures }) => [severity, figures])).toEqual([1, 2].map(() => ['error', { text: file.split('/').at(-1) }]))
  })
  test.each([
    'Mallila hakemus 1.xlsx',
    'haettavat kulut.csv',
    'leader.csv',
    'ei haettavaa unohdettu lista kaikista kuluista joita oli.xlsx',
  ])('%s says no such thing', (file) => {
    expect(asked(named(file, file.replace(/\.\w+$/, '')))).toEqual([])
  })
})

test('32 795,90 and 7 215,10 of VAT make 40 011,00, which was never a day; 40 071,00 alone may have been', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä']
  expect(errors(read(sheet([...HEADER_FI, heading, ['1', day, 'Selvitys', 32_795.9, 7_215.1, 40_011]])))).toEqual([])
  expect(errors(read(sheet([...HEADER_FI, LIST, ['1', day, 'Selvitys', 40_071]])))).toEqual(['amount-uncertain@D7'])
})

test('Kunta 25,10 and ESR 75,30 of 100,40 are who pays it, or what is claimed: it is asked', () => {
  const rows = [
    ['1', day, 'Sali', 100.4, 25.1, 75.3],
    ['2', day, 'Kahvi', 40, 10, 30],
  ]
  expect(asked(read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Kunta', 'ESR'], ...rows])))).toEqual([
    'heading-uncertain@F6',
  ])
})
