// Right amounts that partners write otherwise than a list has them: with words beside them, as a price less its discount, as this project's part. Law: where the
// figures leave one meaning they are read, and nothing is asked; where they leave two, it is asked as before.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const row = (number: number): string => String(HEADER_FI.length + number)
const listed = (headings: readonly string[], ...amounts: readonly Value[][]): Result =>
  read(
    sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Toimittaja', 'Selite', ...headings],
      ...amounts.map((values, index) => [`10${String(index)}`, day, `Toimittaja ${String(index)}`, 'Esite', ...values]),
    ]),
  )
const grossOf = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const claimedOf = (result: Result): (number | null)[] => only(result).lines.map(({ claimedCents }) => euros(claimedCents))

describe('amounts with words beside them', () => {
  test.each([
    ['120 € 50 snt', 120.5],
    ['1 120 euroa ja 5 senttiä', 1120.05],
    ['122,00 (sis. alv)', 122],
    ['122,00 € (sis. alv 22 %)', 122],
    ['122,00 inkl. moms', 122],
    ['EUR 122,00 incl. VAT', 122],
    ['-22,00 € sis. alv', -22],
  ])('%s is %d', (text, amount) => {
    const result = listed(['Summa'], [text], ['61,00'], ['20,00'])
    expect(grossOf(result)).toEqual([amount, 61, 20])
    expect(asked(result).filter((one) => !one.startsWith('credit-sign'))).toEqual([])
  })

  test('in a list of nothing but such amounts, too', () => {
    expect(grossOf(listed(['Summa'], ['122,00 (sis. alv)'], ['61,00 (sis. alv)'], ['20 € 5 snt']))).toEqual([122, 61, 20.05])
  })

  test.each(['120 € 150 snt', '100,00 (sis. alv 22,00)', '100 + 22 sis. alv', '2 kpl à 50 sis. alv', '100,00 (ilman alv)'])(
    '%s stays unreadable',
    (text) => {
      expect(asked(listed(['Summa'], [text], ['61,00'], ['20,00']))).toContain(`amount-unreadable@E${row(2)}`)
    },
  )

  test('a gross amount among net ones or among what is claimed stays unreadable; dollars stay dollars', () => {
    for (const heading of ['Veroton', 'Haetaan'])
      expect(asked(listed([heading], ['122,00 (sis. alv)'], ['61,00'], ['20,00']))).toContain(`amount-unreadable@E${row(2)}`)
    expect(asked(listed(['Summa'], ['122,00 USD sis. alv'], ['61,00']))).toContain(`currency-not-euro@E${row(2)}`)
  })
})

describe('a price less its discount', () => {
  const percent = (number: number): Value => bare(number, '0 %')
  test.each([
    ['10 in a column of per cent', ['Hinta', 'Alennus %', 'Summa'], [bare(100), bare(10), bare(90)], [bare(50), bare(20), bare(40)]],
    ['10 % as a text', ['Hinta', 'Ale', 'Summa'], [bare(100), '10 %', bare(90)], [bare(50), '20 %', bare(40)]],
    ['10 % as a format', ['Price', 'Discount', 'Total'], [100, percent(0.1), 90], [50, percent(0.2), 40]],
    ['off ten at ten euros', ['Kpl', 'Hinta', 'Ale-%', 'Summa'], [bare(10), 10, bare(10), 90], [bare(5), 10, bare(20), 40]],
  ] as [string, string[], Value[], Value[]][])('%s is 90 and 40: nothing is asked', (_, headings, first, second) => {
    const none = headings.map((heading) => (/ale|disc/i.test(heading) ? null : /kpl/i.test(heading) ? bare(1) : 50))
    const result = listed(headings, first, second, none)
    expect(asked(result)).toEqual([])
    expect(grossOf(result)).toEqual([90, 40, 50])
  })

  test('that makes another sum on one row is asked, as is one without cents that is tried on one row alone', () => {
    expect(asked(listed(['Hinta', 'Alennus %', 'Summa'], [100, bare(10), 90], [50, bare(20), 45]))).toContain(
      `heading-uncertain@E${row(1)}`,
    )
    const onOne = listed(['Hinta', 'Alennus %', 'Summa'], [bare(100), bare(10), bare(90)], [bare(50), null, bare(50)])
    expect(asked(onOne)).toContain(`heading-uncertain@E${row(1)}`)
  })
})

describe('Tämä hanke', () => {
  test.each(['Tämä hanke', 'Detta projekt', 'This project'])('%s over 61, 61 and 25 of 122, 61 and 50: what is claimed', (heading) => {
    expect(claimedOf(listed(['Summa', heading], [122, 61], [61, 61], [50, 25]))).toEqual([61, 61, 25])
  })

  test('over crosses and shares it says which lines, or asks how much', () => {
    expect(asked(listed(['Summa', 'Tämä hanke'], [122, 'x'], [61, null], [50, 'x']))).toContain(`line-set-aside@A${row(3)}`)
    expect(asked(listed(['Summa', 'Tämä hanke'], [122, '50 %'], [61, '100 %'], [50, '50 %']))).toContain(`amount-uncertain@F${row(2)}`)
  })

  test('that is blank on a line of 61 is asked about', () => {
    expect(asked(listed(['Summa', 'Tämä hanke', 'Muut hankkeet'], [122, 61, 61], [61, null, 61], [50, 25, 25]))).toContain(
      `amount-unreadable@F${row(3)}`,
    )
  })
})

describe('a time sheet beside the wages', () => {
  const wages: Value[][] = [
    ['Tosite', 'Kuukausi', 'Henkilö', 'Palkka €'],
    ['P1', 'syyskuu 2009', 'Liisa Laine', 800],
    ['P2', 'lokakuu 2009', 'Liisa Laine', 450],
  ]
  const worked = (own: string, all: string): Result =>
    read([
      sheet([...HEADER_FI, ...wages]),
      sheet(
        [
          ['Päivä', 'Henkilö', 'Tehtävä', own, all],
          [day, 'Liisa Laine', 'Työpajan valmistelu', bare(5), bare(7.5)],
          [day, 'Liisa Laine', 'Työpaja', bare(5), bare(7.5)],
        ],
        { name: 'Tunnit' },
      ),
    ])

  test.each([
    ['Hanke h', 'Kaikki h'],
    ['Projekt tim', 'Alla tim'],
    ['Project hours', 'All hours'],
  ])('%s and %s are hours, and no euros: the sheet is left out, and said', (own, all) => {
    expect(only(worked(own, all)).lines.map(({ grossCents }) => euros(grossCents))).toEqual([800, 450])
    expect(worked(own, all).findings.map(({ code, at }) => `${code}@${at ?? ''}`)).toContainEqual(
      expect.stringMatching(/^(?:sheet|column)-left-out@Tunnit/),
    )
  })

  test('an amount in column H below no heading is an amount', () => {
    const line = (voucher: string, amount: number): Value[] => [voucher, day, 'Paino', 'Esite', 'x', 'y', 'z', amount]
    const result = read(
      sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Viite', 'Koodi', 'Muu', null], line('101', 122.5), line('102', 61)]),
    )
    expect(grossOf(result)).toEqual([122.5, 61])
  })
})
