// Costs that a list says twice without a word: groups under heads that carry their sums, an invoice with its VAT and what is to be paid, a second heading among numbered
// rows; and costs without an amount. Law: what would count twice, or not at all, is asked about; rows that only happen to add up are not.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (...rows: (readonly Value[])[]): Result => read(sheet([...HEADER_FI, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)
const gross = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('sums of groups above their lines', () => {
  test.each([
    ['* Matkat', '* Painatus'],
    ['Ryhmä A', 'Ryhmä B'],
    ['Resor', 'Tryck'],
  ])('%s of 172 over 122 and 50, %s of 91 over 61 and 30: both heads wait', (first, second) => {
    const rows: Value[][] = [
      [first, 172],
      ['Bussi', 122],
      ['Kyyti', 50],
      [second, 91],
      ['Esite', 61],
      ['Kortti', 30],
    ]
    expect(asked(listed(['Selite', 'Summa'], ...rows))).toEqual([`line-set-aside@A${row(5)}`, `line-set-aside@A${row(2)}`])
    const coded = rows.map((one, index): Value[] => [['A', 'A1', 'A2', 'B', 'B1', 'B2'][index] ?? null, ...one])
    expect(asked(listed(['Koodi', 'Selite', 'Summa'], ...coded))).toHaveLength(2)
  })

  test('the first line of a list is the sum of all others', () => {
    const rows: Value[][] = [
      ['Kaikki kulut', 263],
      ['Bussi', 122],
      ['Kyyti', 50],
      ['Esite', 91],
    ]
    expect(asked(listed(['Selite', 'Summa'], ...rows))).toEqual([`line-set-aside@A${row(2)}`])
  })

  test('among vouchers, where chance makes a pair, two groups of two lines or one of three do', () => {
    const of = (...amounts: number[]): Result =>
      listed(
        ['Tosite', 'Pvm', 'Selite', 'Summa'],
        ...amounts.map((amount, index): Value[] => [String(101 + index), day, `Kulu ${'abcdefg'.charAt(index)}`, amount]),
      )
    expect(asked(of(122, 61, 61))).toEqual([])
    expect(asked(of(100, 100, 50, 25, 25))).toEqual([])
    expect(asked(of(172, 122, 50, 91, 61, 30))).toHaveLength(2)
    expect(asked(of(263, 122, 50, 91))).toEqual([`line-set-aside@A${row(2)}`])
    expect(asked(of(122, 50, 91, 263))).toEqual([`line-set-aside@A${row(5)}`])
    expect(asked(of(122, 50, 91, 264))).toEqual([])
  })

  test('two travellers with the same fares head nothing', () => {
    const rows: Value[][] = [
      ['Juna Matti', 45],
      ['Juna Maija', 45],
      ['Hotelli Matti', 90],
      ['Hotelli Maija', 90],
    ]
    expect(asked(listed(['Selite', 'Summa'], ...rows))).toEqual([])
  })
})

describe('the rows of an invoice, numbered', () => {
  test.each([
    ['ALV 22 %', 'Maksettava'],
    ['Moms 22 %', 'Att betala'],
    ['VAT 22 %', 'Total due'],
    ['Arvonlisävero', 'Maksettava yhteensä'],
  ])('%s of 264 and %s of 1464 wait', (tax, whole) => {
    const rows: Value[][] = [
      ['1', 'Työ', 1000],
      ['2', 'Kyydit', 200],
      ['3', tax, 264],
      ['4', whole, 1464],
    ]
    const result = listed(['Tosite', 'Selite', 'Summa'], ...rows)
    expect(errors(result)).toHaveLength(2)
    expect(gross(result)).toEqual([1000, 200, 264, 1464])
  })

  test('a word of what is to be paid behind a number and a day; a cost that is called so by more words is one', () => {
    const of = (text: string): string[] =>
      asked(listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Työ', 1000], ['2', day, text, 61]))
    expect(of('Maksettava')).toEqual([`line-set-aside@C${row(3)}`])
    expect(of('Maksettava ennakko kirjapainolle')).toEqual([])
  })
})

describe('headings within numbered rows', () => {
  const rows: Value[][] = [
    [bare(1), '101', day, 'Kahvit', 122],
    [bare(2), '102', day, 'Esite', 61],
    [bare(3), 'Tosite', 'Pvm', 'Selite', 'Alv', 'Summa'],
    [bare(4), '103', day, 'Kyyti', 9.02, 50],
    [bare(5), '104', day, 'Tarvikkeet', 5.41, 30],
  ]
  test.each([['Nro'], [null], [bare(0)]])('the columns of the second list are its own, below %j', (number) => {
    const result = listed([number, 'Tosite', 'Pvm', 'Selite', 'Summa'], ...rows)
    expect(gross(result)).toEqual([122, 61, 50, 30])
    expect(errors(result)).toEqual([])
  })
})

describe('what was bought and not for how much, in a list without vouchers and days', () => {
  const of = (heading: readonly Value[], ...rows: (readonly Value[])[]): Result => listed(heading, ...rows)
  test('with a number of pieces, or a name: a line without an amount, and the next keeps its own', () => {
    const pieces = of(['Selite', 'Kpl', 'Summa'], ['Kahvit', bare(10), 122], ['Esite', bare(500), null], ['Kyyti', bare(1), 50])
    expect(errors(pieces)).toEqual([`amount-unreadable@C${row(3)}`])
    expect(gross(pieces)).toEqual([122, null, 50])
    const named = of(['Toimittaja', 'Selite', 'Summa'], ['Kahvila', 'Kahvit', 122], ['Paino', 'Esite', null], ['Bussi', 'Kyyti', 50])
    expect(errors(named)).toEqual([`amount-unreadable@C${row(3)}`])
  })

  test('alone: left out, with a warning, unless the total says that nothing is missing', () => {
    const rows: Value[][] = [['Kahvit', 122], ['Esite'], ['Kyyti', 50], ['Paperi', 20]]
    expect(asked(of(['Selite', 'Summa'], ...rows))).toEqual([`row-left-out@A${row(3)}`])
    expect(asked(of(['Selite', 'Summa'], ...rows, ['Yhteensä', 192]))).toEqual([])
    expect(asked(of(['Selite', 'Summa'], ...rows, ['Yhteensä', 292]))).toContain(`row-left-out@A${row(3)}`)
  })

  test('headings of sections, and words that go on below each line, are no costs', () => {
    expect(asked(of(['Selite', 'Summa'], ['Työpaja Mallilassa'], ['Kahvit', 122], ['Seminaari'], ['Kyyti', 50], ['Paperi', 20]))).toEqual(
      [],
    )
    expect(asked(of(['Selite', 'Summa'], ['Kahvit', 122], ['Kokous'], ['Kyyti', 50], ['Seminaari'], ['Paperi', 20]))).toEqual([])
  })
})
