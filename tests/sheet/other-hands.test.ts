// Sheets made by other hands, one of each kind that was once misread: headings by their head words, forms by budget and period, outlines, signs in a column
// of their own, journals, euros and cents apart. Law: each comes back to the cent, or is said.
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../lib/sheet/read-claims/headings/heading-role.ts'
import { allFindings, asked, bare, dated, errors, euros, HEADER_FI, loud, only, read, sheet, short, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
/** An amount that two fields of a text file were put together to. */
const bareText = (text: string): Value => ({ kind: 'text', text, isTorn: true })
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('a heading that no table of words has', () => {
  test.each([
    ['Tavarantoimittaja', 'supplier'],
    ['Kulun kuvaus', 'description'],
    ['Mitä hankittu', 'description'],
    ['Fakt.datum', 'date'],
    ['Fakt.dat', 'date'],
    ['Bokf.nr', 'voucher'],
    ['Contractor name', 'supplier'],
    ['Nature of cost', 'description'],
    ['Bet.dag', 'paid'],
    ['Verif.nr', 'voucher'],
    ['Kustannuslaji / tili', 'category'],
    ['Tositteen numero (kirjanpidon tositenumero)', 'voucher'],
    ['a) Tosite', 'voucher'],
    ['3. Kustannuslaji', 'category'],
    ['Maksupäivä (milloin lasku on maksettu)', 'paid'],
    ['Belopp utan mervärdesskatt (€)', 'net'],
    ['Mervärdesskattens andel (€)', 'vat'],
    ['Söks ur projektet', 'claimed'],
    ['Maksatukseen haettava', 'claimed'],
    ['Ansökt belopp', 'claimed'],
    ['Hankkeen osuus %', 'other'],
    ['Aikaisemmin maksettu', 'running'],
    ['Kustannusarvio 2009', 'running'],
    ['Eräpäivä', 'other'],
    ['Summa (kumulatiivinen)', 'running'],
    ['Alv Selite', null],
    ['A', null],
    ['Of the', null],
  ])('%s is %s', (text, role) => {
    expect(meaningOf(text)?.role ?? null).toBe(role)
  })
  test('over days is the day that is missing, with a question', () => {
    const result = listed(['Tosite', 'Milloinka', 'Lasku maksettu', 'Selite', 'Summa'], ['1', day, dated('2009-09-30'), 'Sali', 100])
    expect(only(result).lines).toMatchObject([{ incurredOn: '2009-09-15', paidOn: '2009-09-30' }])
    expect(asked(result)).toEqual(['heading-uncertain@B6', 'heading-uncertain@C6'])
  })
  test('over days is the day too where notes stand below its three lines', () => {
    const rows: Value[][] = [1, 2, 3].map((number) => [day, String(number), 'Sali', 100, dated('2009-09-30')])
    const notes = [['Summa', null, null, 300], ['Lisätietoja puh. 050 123'], ['Vakuutan tiedot oikeiksi']]
    const result = listed(['Milloinka', 'Tosite', 'Selite', 'Summa', 'Maksettu'], ...rows, ...notes)
    expect(only(result).lines.map(({ incurredOn }) => incurredOn)).toEqual(['2009-09-15', '2009-09-15', '2009-09-15'])
    expect(asked(result)).toEqual(['heading-uncertain@A6'])
  })
  test('around a known VAT is net and gross by their arithmetic, with a question: 100 + 22 = 122', () => {
    const result = listed(['Tosite', 'Pvm', 'Exkl. oms', 'Moms', 'Ink. moms'], ['1', day, 100, 22, 122], ['2', day, 50, 4, 54])
    expect(only(result).lines.map((line) => [line.netCents, line.vatCents, line.grossCents].map(euros))).toEqual([
      [100, 22, 122],
      [50, 4, 54],
    ])
    expect(asked(result)).toEqual(['heading-uncertain@C6', 'heading-uncertain@E6'])
  })
  test('at each rate is gross of that rate, and a line has the sum of its own: 122 at 22 %, 54 at 8 %', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Brutto 22 %', 'Brutto 8 %']
    const result = listed(heading, ['1', day, 'Sali', 122, null], ['2', day, 'Juna', null, 54], ['3', day, 'Kahvi', 61, null])
    expect([gross(result), asked(result)]).toEqual([[122, 54, 61], []])
  })
  test('over words of categories is the category, with a question', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Kohde', 'Summa'],
      ['1', day, 'Sali', 'Vuokrat', 100],
      ['2', day, 'Juna', 'Matkakulut', 50],
    )
    expect(only(result).lines.map(({ category }) => category)).toEqual(['rents', 'travel'])
    expect(asked(result)).toContain('heading-uncertain@D6')
  })
  test('over a part of each sum may be what is claimed: an error, not a claim of everything', () => {
    expect(
      errors(listed(['Tosite', 'Pvm', 'Selite', 'Summa', 'Meille'], ['1', day, 'Sali', 100, 50], ['2', day, 'Juna', 60.5, 60.5])),
    ).toEqual(['amount-uncertain@E7', 'heading-uncertain@E6'])
  })
})

describe('a form by category', () => {
  const form = (...heading: Value[]): ReturnType<typeof read> =>
    listed(
      heading,
      ['Palvelujen ostot', 6000, 1150, 700.5, 1850.5, 4149.5],
      ['Vuokrat', 2000, 0, 0, 0, 2000],
      ['Yhteensä', 8000, 1150, 700.5, 1850.5, 6149.5],
    )
  test.each([
    [['Kustannuslaji', 'Kustannusarvio', 'Aiemmin haettu', 'Tällä kaudella', 'Yhteensä', 'Jäljellä']],
    [['Kustannuslaji', 'Budjetti', 'Aikaisemmin maksettu', 'Haetaan nyt', 'Yhteensä', 'Jäljellä']],
    [['Kostnadsslag', 'Budget', 'Tidigare', 'Denna period', 'Totalt', 'Återstår']],
  ])('of %j claims this period’s 700,50 €, not the total with what was claimed before', (heading) => {
    const result = form(...heading)
    expect(only(result).lines.map(({ category, grossCents }) => [category, euros(grossCents)])).toEqual([['services', 700.5]])
    expect(loud(result).map((one) => one.split('@')[0])).toContain('summary-without-vouchers')
  })
})

describe('a sum above its lines', () => {
  test('heads a section and is no cost', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['Vuokrat', null, null, 150],
      ['1', day, 'Sali', 100],
      ['2', day, 'Tila', 50],
      ['Matkakulut', null, null, 60],
      ['3', day, 'Juna', 60],
    )
    expect(only(result).lines.map(({ category, grossCents }) => [category, euros(grossCents)])).toEqual([
      ['rents', 100],
      ['rents', 50],
      ['travel', 60],
    ])
    expect(asked(result)).toEqual([])
  })
  test('of the whole list right below the heading is verified against the lines that follow', () => {
    const total = (stated: number): ReturnType<typeof read> =>
      listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['Yhteensä', null, null, stated], ['1', day, 'Sali', 100], ['2', day, 'Juna', 50])
    expect([gross(total(150)), euros(only(total(150)).statedTotalCents), asked(total(150))]).toEqual([[100, 50], 150, []])
    expect(asked(total(160))).toEqual(['total-differs@D7'])
  })
})

describe('a coincidence', () => {
  test('of 250 + 250 = 500 in a list without vouchers and days is a third cost', () => {
    const result = listed(['Selite', 'Summa'], ['Sali', 250], ['Tila', 250], ['Opastus', 500], ['Kahvi', 20.5])
    expect(gross(result)).toEqual([250, 250, 500, 20.5])
  })
  test('in a list with vouchers is a total, whatever it is called', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['1', day, 'Sali', 250],
      ['2', day, 'Tila', 251],
      [null, null, 'Kauden muutos', 501],
      ['3', day, 'Kahvi', 20],
    )
    expect(gross(result)).toEqual([250, 251, 20])
  })
})

describe('the sign of a cost', () => {
  test.each([
    ['D/K', 'D', 'K'],
    ['+/-', '+', '-'],
    ['Debet/Kredit', 'Debet', 'Kredit'],
  ])('may stand in a column %s', (heading, plus, minus) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', heading, 'Summa'], ['1', day, 'Sali', plus, 100], ['2', day, 'Juna', minus, 30])
    expect(gross(result)).toEqual([100, -30])
  })
  test('is asked where only the kind of document says that it is a credit', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Tyyppi', 'Selite', 'Summa'],
      ['1', day, 'Lasku', 'Sali', 100],
      ['2', day, 'Hyvitys', 'Juna', 30],
    )
    expect(asked(result)).toEqual(['credit-sign-suspicious@E8'])
  })
})

describe('a journal', () => {
  const heading = ['Tosite', 'Pvm', 'Tili', 'Selite', 'Debet', 'Kredit']
  test('has costs on its accounts of costs only; the other side of an entry is no credit', () => {
    const result = listed(
      heading,
      ['1', day, '4460', 'Sali', 100, null],
      ['1', day, '1763', 'Alv', 22, null],
      ['1', day, '2871', 'Ostovelat', null, 122],
    )
    expect(gross(result)).toEqual([100])
    expect(asked(result)).toEqual(['heading-uncertain@F6'])
  })
  test('without account numbers is an error', () => {
    expect(
      errors(listed(['Tosite', 'Pvm', 'Selite', 'Debet', 'Kredit'], ['1', day, 'Sali', 100, null], ['1', day, 'Velka', null, 100])),
    ).toContain('heading-uncertain@E6')
  })
})

describe('cells', () => {
  test('of euros and cents in two columns make one amount: 309 | 52 is 309,52 €', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Euroa', 'snt'],
      ['1', day, 'Sali', bare(309), bare(52)],
      ['2', day, 'Juna', bare(20), bare(5)],
    )
    expect([gross(result), asked(result)]).toEqual([[309.52, 20.05], []])
    expect(errors(listed(['Tosite', 'Pvm', 'Selite', 'Euroa', 'snt'], ['1', day, 'Sali', bare(309), 'x']))).toEqual([
      'amount-unreadable@D7',
    ])
  })
  test.each([
    ['lö 26.9.2009', '2009-09-26'],
    ["15.9.'09", '2009-09-15'],
    ['15.9.-09', '2009-09-15'],
    ['090915', '2009-09-15'],
    ['150909', '2009-09-15'],
  ])('of the day %s', (text, date) => {
    expect(
      short(only(listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', text, 'Sali', 100], ['2', '20.9.2009', 'Juna', 50])).lines)[0],
    ).toBe(`1 ${date} 100`)
  })
  test('of a day shown as a month keep their day, save the first, which stands for the month', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['1', dated('2009-09-04', 'mmm yy'), 'Sali', 100],
      ['2', dated('2009-09-01', 'mmm yy'), 'Juna', 50],
    )
    expect(short(only(result).lines)).toEqual(['1 2009-09-04 100', '2 2009-09-30 50'])
  })
  test('of VAT that is more than its gross amount are believed on neither side', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Alv', 'Yhteensä'], ['1', day, 'Sali', 22, 122], ['2', day, 'Juna', 547.48, 120.05])
    expect(gross(result)).toEqual([122, null])
    expect(errors(result)).toEqual(['amounts-disagree@E8'])
  })
})

describe('other tables', () => {
  test('who pays a line, in columns of money, is no locality', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'ESR', 'Valtio', 'Kunta', 'Yhteensä'], ['1', day, 'Sali', 40, 40, 20, 100])
    expect([only(result).locality, gross(result), errors(result)]).toEqual(['L1', [100], []])
  })
  test('hours without a column of money are no costs', () => {
    const list = sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 100]])
    const hours = sheet(
      [
        ['Pvm', 'Nimi', 'Tunnit', 'Selite'],
        [day, 'Maija Malli', bare(7), 'Työpaja'],
        ['Yhteensä', null, bare(7)],
      ],
      { name: 'Työaika' },
    )
    expect([gross(read([list, hours])), errors(read([list, hours]))]).toEqual([[100], []])
  })
  test('a summary whose financing stands below its total repeats the costs and is no line', () => {
    const list = sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Kustannuslaji', 'Summa'], ['1', day, 'Sali', 'Vuokrat', 100]])
    const summary = sheet(
      [
        ['Kustannuslaji', 'Summa'],
        ['Vuokrat', 100],
        ['Yhteensä', 100],
        ['Omarahoitus', 500],
        ['Haettava korvaus', 0],
      ],
      { name: 'Yhteenveto' },
    )
    expect(gross(read([list, summary]))).toEqual([100])
  })
  test('a matrix with months down as dates is a summary by month and category', () => {
    const rows = [
      [dated('2009-08-01', 'd.m.yyyy'), 100, null, 100],
      [dated('2009-09-01', 'd.m.yyyy'), 50, 25, 75],
    ]
    const result = read(sheet([...HEADER_FI, ['Kuukausi', 'Vuokrat', 'Matkakulut', 'Yhteensä'], ...rows, ['Yhteensä', 150, 25, 175]]))
    expect(only(result).lines.map((line) => `${line.incurredOn ?? ''} ${line.category ?? ''} ${String(euros(line.grossCents))}`)).toEqual([
      '2009-08-31 rents 100',
      '2009-09-30 rents 50',
      '2009-09-30 travel 25',
    ])
    expect(allFindings(result).filter(({ severity }) => severity === 'error')).toEqual([])
  })
  test('one form for each voucher, labels down, is no list', () => {
    const result = read(sheet([...HEADER_FI, ['Tosite:', bare(36_242)], ['Selite:', 'Taksi'], ['Yhteensä:', 37.5]]))
    expect(result.drafts.flatMap(({ lines }) => lines)).toEqual([])
    expect(errors(result).map((one) => one.split('@')[0])).toEqual(['no-cost-lines'])
  })
})

describe('localities', () => {
  const heading = ['Paikkakunta', 'Tosite', 'Pvm', 'Selite', 'Summa']
  test('named once at the first line of each group hold on for the lines below', () => {
    const rows: Value[][] = [
      ['Ort 3', '1', day, 'Sali', 100],
      [null, '2', day, 'Juna', 50],
      ['Mallila', '3', day, 'Sali', 20],
      [null, '4', day, 'Kahvi', 5],
    ]
    const result = read(sheet([['Hakemus nro', '1'], [], heading, ...rows]))
    expect(result.drafts.map(({ locality, lines }) => [locality, lines.length])).toEqual([
      ['L3', 2],
      ['L1', 2],
    ])
  })
})

describe('a text file', () => {
  test('whose commas tore an amount apart has no amount there, and says so at its cell', () => {
    const grid = sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['1', day, 'Sali', bareText('4860,48')],
      ['2', day, 'Juna', '20,00'],
    ])
    const result = read(grid)
    expect([gross(result), errors(result)]).toEqual([[null, 20], ['amount-ambiguous@D7']])
  })
  test('of nothing but headings, one below the other, has no cost line', () => {
    const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Yhteensä']
    const result = listed(heading, ...Array.from({ length: 7 }, () => [...heading]))
    expect([result.drafts, errors(result).map((one) => one.split('@')[0])]).toEqual([[], ['no-cost-lines']])
  })
})
