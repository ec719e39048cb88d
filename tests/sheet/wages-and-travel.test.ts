// Wage sheets and travel claims. Law: the total of a line is its gross amount, the employee or traveller is paid, a wage is of the last day of its period.
import { describe, expect, test } from 'vitest'
import { bare, csv, dated, errors, euros, loud, only, read, sheet, type Value } from './sheets.ts'

const BLOCK = [['Paikkakunta', 'Mallila'], ['Maksatushakemus nro', '1'], []]
const WAGES = ['Tosite', 'Maksupvm', 'Työntekijä', 'Palkkakausi', 'Tunnit', 'Tuntipalkka', 'Bruttopalkka', 'Sivukulut', 'Yhteensä']
const wage = (voucher: string, who: string, period: Value, hours: number, pay: number, side: number): Value[] => [
  voucher,
  dated('2009-09-30'),
  who,
  period,
  bare(hours),
  pay / hours,
  pay,
  side,
  pay + side,
]

describe('wages', () => {
  test('the gross amount of a wage is its total with side costs, without VAT, in personnel', () => {
    const result = read(
      sheet(
        [
          ...BLOCK,
          ['Henkilöstökustannukset: palkat'],
          WAGES,
          wage('1', 'Mona Modell', 'syyskuu 2009', 20, 400, 100),
          ['Yhteensä', ...Array<null>(7).fill(null), 500],
        ],
        { name: 'Palkat' },
      ),
    )
    const claim = only(result)
    expect(claim.lines).toMatchObject([
      {
        voucher: '1',
        supplier: 'Mona Modell',
        description: 'Mona Modell, syyskuu 2009',
        incurredOn: '2009-09-30',
        paidOn: '2009-09-30',
        category: 'personnel',
        grossCents: 50_000,
        netCents: 50_000,
        vatCents: 0,
        claimedCents: null,
      },
    ])
    expect(euros(claim.statedTotalCents)).toBe(500)
    expect(loud(result)).toEqual([])
  })

  test.each<[Value, string]>([
    ['syyskuu 2009', '2009-09-30'],
    ['9/2009', '2009-09-30'],
    ['syyskuu', '2009-09-30'],
    ['1.9.–30.9.2009', '2009-09-30'],
    ['1.–15.9.2009', '2009-09-15'],
    ['elo–syyskuu 2009', '2009-09-30'],
    ['september 2009', '2009-09-30'],
    ['September 2009', '2009-09-30'],
    [dated('2009-09-01', 'mmmm yyyy'), '2009-09-30'],
    [dated('2009-09-30'), '2009-09-30'],
    ['2009-09', '2009-09-30'],
  ])('the period %j ends on %s', (period, date) => {
    expect(only(read(sheet([...BLOCK, WAGES, wage('1', 'Mona Modell', period, 20, 400, 100)]))).lines[0]?.incurredOn).toBe(date)
  })

  test('a period nobody can read is an error at its cell', () => {
    expect(errors(read(sheet([...BLOCK, WAGES, wage('1', 'Mona Modell', 'viikot 36–39', 20, 400, 100)])))).toEqual(['date-unreadable@D5'])
  })

  test('parts that do not make the total are pointed out; the total is read', () => {
    const result = read(
      sheet([
        ...BLOCK,
        WAGES,
        wage('1', 'A B', 'syyskuu 2009', 20, 400, 100),
        ['2', dated('2009-09-30'), 'C D', 'syyskuu 2009', bare(10), 20, 200, 50, 260],
      ]),
    )
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([500, 260])
    expect(loud(result)).toEqual(['subtotal-differs@I6'])
  })

  test('of two totals that the parts make neither of the last is read, and the other asked about: 520 or 560 of 400 and 100', () => {
    const one = (voucher: string, who: string): Value[] => [voucher, dated('2009-09-30'), who, 'syyskuu 2009', 400, 100, 560, 520]
    const heading = ['Tosite', 'Maksettu', 'Työntekijä', 'Palkkakausi', 'Bruttopalkka', 'Sivukulut', 'Summa', 'Yhteensä']
    const result = read(sheet([...BLOCK, heading, one('1', 'A B'), one('2', 'C D')]))
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([520, 520])
    expect(loud(result)).toEqual(['heading-uncertain@G4', 'subtotal-differs@H5', 'subtotal-differs@H6'])
  })

  test('without a total the wage and its side costs are added up', () => {
    const result = read(
      sheet([
        ...BLOCK,
        ['Tosite', 'Maksettu', 'Työntekijä', 'Palkkakausi', 'Bruttopalkka', 'Sivukulut'],
        ['1', dated('2009-09-30'), 'A B', 'syyskuu 2009', 400, 100],
      ]),
    )
    expect(euros(only(result).lines[0]?.grossCents)).toBe(500)
    expect(errors(result)).toEqual([])
  })

  test.each<[string, readonly string[], string]>([
    [
      'sv',
      ['Verifikat', 'Betalningsdatum', 'Anställd', 'Löneperiod', 'Timmar', 'Timlön', 'Bruttolön', 'Lönebikostnader', 'Totalt'],
      'september 2009',
    ],
    [
      'en',
      ['Voucher', 'Payment date', 'Employee', 'Pay period', 'Hours', 'Hourly rate', 'Gross salary', 'Side costs', 'Total'],
      'September 2009',
    ],
    ['fi', ['Tositenro', 'Maksupäivä', 'Nimi', 'Kausi', 'h', '€/h', 'Palkka', 'Henkilösivukulut', 'Yht.'], '09/2009'],
    [
      'fi',
      [
        'Tosite',
        'Palkanmaksupäivä',
        'Henkilö',
        'Kuukausi',
        'Tunteja',
        'Tuntihinta',
        'Brutto',
        'Sotu',
        'Palkkakulut yhteensä'.replace('Palkkakulut ', ''),
      ],
      'syyskuu -09'.replace(' -', ' '),
    ],
  ])('a %s wage sheet with the headings %j', (_, headings, period) => {
    const result = read(sheet([...BLOCK, headings, wage('1', 'Mona Modell', period, 20, 400, 100)], { name: 'Sheet1' }))
    expect(only(result).lines).toMatchObject([
      { voucher: '1', supplier: 'Mona Modell', incurredOn: '2009-09-30', paidOn: '2009-09-30', category: 'personnel', grossCents: 50_000 },
    ])
    expect(errors(result)).toEqual([])
  })

  test('a wage sheet in a CSV, with amounts as texts', () => {
    const result = read(
      csv(
        'Paikkakunta;Mallila\nHakemus nro;1\n\nTosite;Maksupvm;Työntekijä;Palkkakausi;Tunnit;Tuntipalkka;Bruttopalkka;Sivukulut;Yhteensä\n7;30.9.2009;Pekka Näyte;syyskuu 2009;150;18,50;2 775,00;693,75;3 468,75\nYhteensä;;;;;;;;3 468,75',
      ),
    )
    expect(only(result).lines).toMatchObject([{ grossCents: 346_875, paidOn: '2009-09-30' }])
    expect(loud(result)).toEqual([])
  })

  test('hours and hourly pay are no amounts of the line, and are named', () => {
    const result = read(sheet([...BLOCK, WAGES, wage('1', 'A B', 'syyskuu 2009', 20, 400, 100)]))
    expect(
      only(result)
        .findings.filter(({ code }) => code === 'column-left-out')
        .map(({ figures }) => figures),
    ).toEqual([{ text: 'Tunnit' }, { text: 'Tuntipalkka' }])
  })
})

const TRAVEL = ['Tosite', 'Pvm', 'Matkustaja', 'Tarkoitus', 'Km', 'Km-korvaus', 'Päivärahat', 'Liput', 'Yhteensä', 'Maksettu']
const trip = (voucher: string, km: number, compensation: number, allowance: number, tickets: number): Value[] => [
  voucher,
  dated('2009-09-14'),
  'Maija Mallikas',
  'Työpaja Helsingissä',
  bare(km),
  compensation,
  allowance,
  tickets,
  compensation + allowance + tickets,
  dated('2009-09-20'),
]

describe('travel claims', () => {
  test('the traveller is paid, kilometres and their compensation stay on the line', () => {
    const result = read(
      sheet(
        [
          ...BLOCK,
          ['Matkakustannukset: matkalaskut'],
          TRAVEL,
          trip('5', 100, 45, 35, 120.5),
          ['Yhteensä', ...Array<null>(7).fill(null), 200.5],
        ],
        { name: 'Matkat' },
      ),
    )
    expect(only(result).lines).toMatchObject([
      {
        voucher: '5',
        supplier: 'Maija Mallikas',
        description: 'Työpaja Helsingissä',
        incurredOn: '2009-09-14',
        paidOn: '2009-09-20',
        category: 'travel',
        grossCents: 20_050,
        netCents: null,
        vatCents: null,
        kilometres: '100',
        kilometreCents: 4500,
      },
    ])
    expect(loud(result)).toEqual(['vat-not-stated@Matkat!I5'])
    expect(euros(only(result).statedTotalCents)).toBe(200.5)
  })

  test('a journey without a column for its total is the sum of its parts', () => {
    const result = read(
      sheet([
        ...BLOCK,
        ['Tosite', 'Pvm', 'Matkustaja', 'Matkan tarkoitus', 'Km', 'Km-korvaus', 'Päivärahat', 'Majoitus'],
        ['5', dated('2009-09-14'), 'M M', 'Työpaja', bare(10), 4.5, 35, 100],
      ]),
    )
    expect(euros(only(result).lines[0]?.grossCents)).toBe(139.5)
    expect(errors(result)).toEqual([])
  })

  test.each<[string, readonly string[]]>([
    ['sv', ['Verifikat', 'Datum', 'Resenär', 'Ändamål', 'Km', 'Km-ersättning', 'Dagtraktamenten', 'Biljetter', 'Totalt', 'Betald']],
    [
      'sv',
      [
        'Ver.nr',
        'Resedatum',
        'Namn',
        'Resans ändamål',
        'Kilometer',
        'Kilometerersättning',
        'Dagpenning',
        'Logi',
        'Summa',
        'Betalningsdatum',
      ],
    ],
    ['en', ['Voucher', 'Date', 'Traveller', 'Purpose', 'Km', 'Mileage allowance', 'Daily allowances', 'Tickets', 'Total', 'Paid']],
    [
      'en',
      [
        'Voucher no',
        'Travel date',
        'Name',
        'Purpose of trip',
        'Kilometres',
        'Km compensation',
        'Per diem',
        'Accommodation',
        'Total (EUR)',
        'Payment date',
      ],
    ],
    [
      'fi',
      [
        'Tositenro',
        'Matkapäivä',
        'Matkustajan nimi',
        'Matkan tarkoitus',
        'Kilometrit',
        'Kilometrikorvaus',
        'Päiväraha',
        'Muut',
        'Yhteensä €',
        'Maksupvm',
      ],
    ],
  ])('a %s travel claim with the headings %j', (_, headings) => {
    const result = read(sheet([...BLOCK, headings, trip('5', 100, 45, 35, 120.5)]))
    expect(only(result).lines).toMatchObject([
      {
        voucher: '5',
        supplier: 'Maija Mallikas',
        incurredOn: '2009-09-14',
        paidOn: '2009-09-20',
        category: 'travel',
        grossCents: 20_050,
        kilometres: '100',
        kilometreCents: 4500,
      },
    ])
    expect(errors(result)).toEqual([])
  })

  test('a list of purchases, wages and travel in one workbook are one claim with the lines of all', () => {
    const list = sheet([
      ...BLOCK,
      ['Tosite', 'Pvm', 'Maksupvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Summa'],
      ['9', dated('2009-09-01'), dated('2009-09-02'), 'Malli Oy', 'x', 'Vuokrat', 10],
      ['Yhteensä', null, null, null, null, null, 10],
    ])
    const result = read([
      list,
      sheet([...BLOCK, WAGES, wage('1', 'A B', 'syyskuu 2009', 20, 400, 100)], { name: 'Palkat' }),
      sheet([...BLOCK, TRAVEL, trip('5', 100, 45, 35, 120.5)], { name: 'Matkat' }),
    ])
    const claim = only(result)
    expect(claim.lines.map(({ at, category }) => `${at} ${category ?? ''}`)).toEqual([
      'Taul1!A5 rents',
      'Palkat!A5 personnel',
      'Matkat!A5 travel',
    ])
    expect([claim.source.sheet, claim.statedTotalCents]).toEqual(['Taul1', null])
    expect(errors(result)).toEqual([])
  })
})
