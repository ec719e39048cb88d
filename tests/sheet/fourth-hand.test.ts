// Sheets made by a fourth hand, one of each kind that was once misread: payroll prints, lists that stand upright, amounts in thousands, headings in two
// languages or with units below them. Law: each comes back to the cent, or is said.
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../lib/sheet/read-claims/headings/heading-role.ts'
import { dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, ...rows]))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('a heading', () => {
  test.each([
    ['Hänförs till projektet', 'claimed'],
    ['Kohdistettu hankkeelle', 'claimed'],
    ['Tunnit hankkeelle', null],
    ['Tosite Verifikat', 'voucher'],
    ['Alv Moms', 'vat'],
    ['Palkkakulut yht.', 'amount'],
    ['TyEL-maksu', 'sideCosts'],
    ['Kokonaispalkka', 'wage'],
    ['Moms ?', 'vat'],
    ['Alv ¤', 'vat'],
    ['Ei tukikelpoinen', null],
    ['Ej stödberättigande', null],
    ['Yhteensä / Brutto', 'gross'],
  ])('%s is %s', (text, role) => {
    expect(meaningOf(text)?.role ?? null).toBe(role)
  })
  test.each(['tEUR', 'Belopp i tusen euro', 'Amount (EUR 1,000)', 'Summa, t€', 'Tuhatta euroa'])(
    '%s is in thousands: 0,10 is no ten cents',
    (heading) => {
      const result = listed(['Tosite', 'Pvm', 'Selite', heading], ['1', day, 'Sali', 0.1], ['2', day, 'Sali', 1.25])
      expect(gross(result)).toEqual([null, null])
      expect(errors(result)).toContain('amount-unreadable@D7')
      expect(errors(result)).toContain('amount-unreadable@D8')
    },
  )
  test('with a row of € and % below its words says what the words say: 100 + 22 = 122', () => {
    const rows: Value[][] = [
      ['Tosite', null, 'Toimittaja', 'Summa, €'],
      [null, null, null, 'Veroton', 'Alv %', 'Alv', 'Yhteensä'],
      [null, 'Pvm', null, '€', '%', '€', '€'],
      ['1', day, 'Malli Oy', 100, '22 %', 22, 122],
    ]
    const merges = [
      { top: 6, left: 0, bottom: 8, right: 0 },
      { top: 6, left: 2, bottom: 8, right: 2 },
      { top: 6, left: 3, bottom: 6, right: 6 },
    ]
    const result = read(sheet([...HEADER_FI, ...rows], { merges }))
    expect(only(result).lines).toMatchObject([{ voucher: '1', incurredOn: '2009-09-15', supplier: 'Malli Oy' }])
    expect(gross(result)).toEqual([122])
  })
})

describe('a payroll print', () => {
  const heading = ['Tosite', 'Työntekijä', 'Palkkakausi', 'Bruttopalkka', 'Eläke', 'Muu sivukulu', 'Palkkojen kulu']
  test('whose total has a heading nobody knows costs what its parts make: 1 000 + 172 + 26 = 1 198', () => {
    const row = (voucher: string, of: number): Value[] => [voucher, 'Maija', 'syyskuu 2009', 1000 * of, 172 * of, 26 * of, 1198 * of]
    expect(gross(listed(heading, row('1', 1), row('2', 2)))).toEqual([1198, 2396])
  })
  test('with a share of the project costs its total, 1 000 + 250 = 1 250, of which 500 is claimed', () => {
    const words = [
      'Tosite',
      'Nimi',
      'Kausi',
      'Maksettu',
      'Kokonaispalkka',
      'Sivukulut 25 %',
      'Palkkakulut yht.',
      'Hankkeen osuus %',
      'Hankkeelle',
    ]
    const result = listed(words, ['1', 'Maija', 'syyskuu 2009', day, 1000, 250, 1250, '40 %', 500])
    expect(gross(result)).toEqual([1250])
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([500])
  })
})

describe('a list that stands upright', () => {
  const labels = ['Tosite', 'Pvm', 'Saaja', 'Tuotetieto', 'Veroton', 'Alv', 'Yhteensä']
  const values = (voucher: string): Value[] => [voucher, day, 'Malli Oy', 'Taksi', 100, 22, 122]
  test('with a voucher in each column is no list of lines, and an error', () => {
    const [first, second] = [values('101'), values('102')]
    const result = listed(...labels.map((label, index): Value[] => [label, first[index] ?? null, second[index] ?? null]))
    expect(result.drafts).toEqual([])
    expect(errors(result)).toEqual(['no-cost-lines@', 'sheet-left-out@Taul1'])
  })
  test('as a form for each voucher is none either: no voucher number is an amount', () => {
    const form = (voucher: string): Value[][] => [...labels.map((label, index): Value[] => [label, values(voucher)[index] ?? null]), []]
    const result = listed(...form('101'), ...form('102'))
    expect(result.drafts).toEqual([])
    expect(errors(result)).toEqual(['no-cost-lines@', 'sheet-left-out@Taul1'])
  })
})

test('one heading over all columns of categories, in the first of them, leaves each its category', () => {
  const rows: Value[][] = [
    [null, null, null, 'Kustannuslaji'],
    ['Tosite', 'Pvm', 'Selite', 'Matkakustannukset', 'Vuokrat', 'Henkilöstökustannukset'],
    ['1', day, 'Juna', 10.5],
    ['2', day, 'Sali', null, 20.5],
    ['3', day, 'Palkka', null, null, 30.5],
  ]
  const result = read(sheet([...HEADER_FI, ...rows]))
  expect(only(result).lines.map(({ category, grossCents }) => [category, euros(grossCents)])).toEqual([
    ['travel', 10.5],
    ['rents', 20.5],
    ['personnel', 30.5],
  ])
})

describe('amounts beside the one that counts', () => {
  test('what is not eligible is never claimed: 100 = 25 not + 75 eligible', () => {
    for (const words of [
      ['Laskun summa', 'Ei tukikelpoinen', 'Tukikelpoinen'],
      ['Fakturabelopp', 'Ej stödberättigande', 'Stödberättigande'],
    ]) {
      const result = listed(['Tosite', 'Pvm', 'Selite', ...words], ['1', day, 'Sali', 100, 25, 75], ['2', day, 'Kahvi', 40.5, 0, 40.5])
      expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([75, 40.5])
    }
  })
  test('in kronor is no second amount where one is in euros: 103,46 SEK at 10,346 is 10', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa EUR', 'Summa SEK', 'Kurssi'],
      ['1', day, 'Taxi', 10, 103.46, 10.346],
      ['2', day, 'Sali', 20.5],
    )
    expect(gross(result)).toEqual([10, 20.5])
    expect(errors(result)).toEqual([])
  })
  test('of a rate that no line has leaves the VAT of the other rate: 8 of 108', () => {
    const words = ['Tosite', 'Pvm', 'Selite', 'Veroton 22 %', 'Alv 22 %', 'Veroton 8 %', 'Alv 8 %', 'Yhteensä']
    const result = listed(words, ['1', day, 'Juna', null, null, 100, 8, 108], ['2', day, 'Taksi', null, null, 50, 4, 54])
    expect(only(result).lines.map(({ vatCents }) => euros(vatCents))).toEqual([8, 4])
  })
  test('make no amount of nothing: 100 | 0 under Belopp and EUR is asked, whatever else the row holds', () => {
    const result = listed(['Verifikat', 'Datum', 'Text', 'Belopp', 'EUR'], ['10142', day, 'Sali', 100, 0], ['10143', day, 'Kahvi', 53, 46])
    expect(errors(result)).toContain('amount-uncertain@D7')
  })
  test('are no part where they are a rate: side costs of 25 % are not 25 euros', () => {
    const result = listed(
      ['Tosite', 'Nimi', 'Palkkakausi', 'Palkka', 'Sivukulu-%', 'Sivukulut €', 'Yhteensä'],
      ['1', 'Maija', '9/2009', 100, 25, 25, 125],
    )
    expect(gross(result)).toEqual([125])
    expect(errors(result)).toEqual([])
  })
})

test('dashes for nothing leave a column its meaning: tickets of 12,50 on one journey of three', () => {
  const words = ['Tosite', 'Pvm', 'Matkustaja', 'Km', 'Km-korvaus', 'Muut kulut', 'Yhteensä']
  const rows: Value[][] = [
    ['1', day, 'Maija', 100, 45, '-', 45],
    ['2', day, 'Maija', 200, 90, '-', 90],
    ['3', day, 'Maija', 100, 45, 12.5, 57.5],
  ]
  const result = listed(words, ...rows)
  expect(gross(result)).toEqual([45, 90, 57.5])
  expect(errors(result)).toEqual([])
})

test('a balance of a day, 499,36, is no cost', () => {
  const result = listed(
    ['Tosite', 'Pvm', 'Selite', 'Summa', 'Saldo'],
    [null, null, 'Saldo 31.7.2009', 499.36, 499.36],
    ['1', day, 'Sali', 10, 509.36],
  )
  expect(gross(result)).toEqual([10])
})

test('a day below its label above the list is no amount that was left out: 12.11.09', () => {
  const rows: Value[][] = [
    ['Kausi', null, 'Pvm'],
    ['1.8.–31.10.2009', null, '12.11.09'],
    [],
    ['Tosite', 'Pvm', 'Selite', 'Summa'],
    ['1', day, 'Sali', 10],
  ]
  expect(errors(listed(...rows))).toEqual([])
})

test('a summary by month that states what all lines cost, 30, is left out without a question', () => {
  const list = sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 10], ['2', day, 'Kahvi', 20]])
  const summary = (total: number) => sheet([['Yhteenveto'], [], ['Elokuu', 12], ['Syyskuu', 18], ['Kaikki', total]], { name: 'Yhteenveto' })
  const left = (total: number): (string | undefined)[] =>
    read([list, summary(total)])
      .findings.filter(({ code }) => code === 'sheet-left-out')
      .map(({ severity }) => severity)
  expect([left(30), left(31)]).toEqual([['info'], ['warning']])
})

test('a second column of what is claimed is asked about, wherever its first amount stands: 2,001 lines of 10, then one of 10 or 7', () => {
  const lines = Array.from({ length: 2002 }, (_, index): Value[] => [String(index + 1), day, 'Sali', 10, ...(index === 2001 ? [7] : [])])
  const found = errors(listed(['Tosite', 'Pvm', 'Selite', 'Haettava', 'Haettava'], ...lines))
  expect(found.filter((one) => one.startsWith('heading-uncertain'))).toHaveLength(1)
  expect(found.filter((one) => one.startsWith('amount-uncertain'))).toHaveLength(1)
})

test('words alone in a column of money are a title, an amount alone in it with its currency in words is an amount: 1000 euroa', () => {
  const result = (text: string): ReturnType<typeof read> =>
    listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 10], [null, null, null, text], ['2', day, 'Sali', 20])
  expect(gross(result('Muut kulut 2009'))).toEqual([10, 20])
  expect(only(result('1000 euroa')).findings.map(({ code }) => code)).toContain('row-left-out')
})

test('a form for one voucher above a list is an error at its first row, never lost: 100 beside 50', () => {
  const form: Value[][] = [['Tosite', '5'], ['Pvm', day], ['Toimittaja', 'Malli Oy'], ['Summa', 100], []]
  const result = listed(...form, ['Tosite', 'Pvm', 'Selite', 'Summa'], ['6', day, 'Sali', 50])
  expect(gross(result)).toEqual([50])
  expect(result.findings.map(({ code, severity }) => [code, severity])).toContainEqual(['row-left-out', 'error'])
})
