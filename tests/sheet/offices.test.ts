// What finance offices' sheets say without a heading or a note that says it outright: drafts, payers, private costs, what is left of a total, columns in each
// other's place. Law: money that the sheet gives to nobody else is counted without a question, and no other without one.
import { describe, expect, test } from 'vitest'
import { bare, csv, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const [day, next] = [dated('2009-09-15'), dated('2009-09-16')]
const routine = ['vat-not-stated', 'paid-date-unknown', 'category-unknown', 'voucher-missing']
const asked = (result: ReturnType<typeof read>): string[] => loud(result).filter((one) => !routine.includes(one.split('@')[0] ?? ''))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
const line = (voucher: string, amount: Value, ...more: Value[]): Value[] => [voucher, day, 'Sali', amount, ...more]

describe('a sheet that another one took the place of', () => {
  const beside = (name: string): string[] =>
    errors(
      read([
        sheet([...HEADER_FI, heading, line('1', 100), line('2', 50)], { name: 'Lopullinen' }),
        sheet([...HEADER_FI, heading, ['7', next, 'Sali', 90]], { name }),
      ]),
    )
  test.each(['Luonnos', 'Vanha versio', 'Poistetut', 'Utkast', 'Gammal version', 'Används ej', 'DRAFT do not use', 'Old', 'Arkisto'])(
    'the 90 € on the sheet %s are asked about',
    (name) => {
      expect(beside(name)).toEqual([`line-set-aside@${name}!A7`])
    },
  )
  test.each(['Matkat', 'Vanhankaupungin lahti', 'Vanha Satama', 'Gamla Karleby', 'Poistot', 'Oldenburg'])('those on %s are not', (name) => {
    expect(beside(name)).toEqual([])
  })
})

describe('who bears the cost of a line', () => {
  test.each([
    ['Maksaja', 'Hanke', 'Kaupunki'],
    ['Betalare', 'Projektet', 'Kommunen'],
    ['Paid by', 'Project', 'Municipality'],
  ])('%s over %s and %s: the second line of 50 is asked about', (words, own, other) => {
    const result = listed([...heading, words], line('1', 100, own), line('2', 50, other), line('3', 25, own))
    expect(errors(result)).toEqual(['line-set-aside@E8'])
  })
  test('Maksaja over names of people asks nothing', () => {
    expect(errors(listed([...heading, 'Maksaja'], line('1', 100, 'Aino Mäki'), line('2', 50, 'Bo Laine')))).toEqual([])
  })
  test('Maksettu over crosses: the line of 50 without one is asked about', () => {
    expect(errors(listed([...heading, 'Maksettu'], line('1', 100, 'x'), line('2', 50), line('3', 25, 'x')))).toEqual(['line-set-aside@A8'])
  })
  test.each(['tas ej med', 'privat', 'yksityinen'])('%s under Anm. is asked about', (note) => {
    expect(errors(listed([...heading, 'Anm.'], line('1', 100), line('2', 50, note)))).toEqual(['line-set-aside@E8'])
  })
  test.each([
    ['Sektori', 'yksityinen', 'julkinen'],
    ['Typ', 'privat', 'offentlig'],
    ['Sector', 'private', 'private'],
  ])('%s over %s and %s says who the suppliers are, and asks nothing', (words, one, other) => {
    const result = listed([...heading, words], line('1', 100, one), line('2', 50, other), line('3', 25, one))
    expect(errors(result).filter((found) => found.startsWith('line-set-aside'))).toEqual([])
  })
})

describe('columns in each other’s place', () => {
  test('22,00 under Veroton and 100,00 under Alv with 122,00: net is 100,00, and both headings are asked about', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä'], line('1', 22, 100, 122), line('2', 8.8, 40, 48.8))
    expect(only(result).lines.map(({ netCents, vatCents }) => [euros(netCents), euros(vatCents)])).toEqual([
      [100, 22],
      [40, 8.8],
    ])
    expect(asked(result)).toEqual(['heading-uncertain@D6', 'heading-uncertain@E6'])
  })
  test('one line of a rate the other way round proves nothing', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä'], line('1', 22, 100, 122), line('2', 40, 8.8, 48.8))
    expect(only(result).lines.map(({ netCents }) => euros(netCents))).toEqual([22, 40])
  })
  test('Invoiced 699,55 beside Net cost 689,55, which no VAT makes: asked about', () => {
    const result = listed(
      ['Voucher', 'Date', 'Description', 'Invoiced', 'Net cost'],
      line('1', 100, 100),
      line('2', 699.55, 689.55),
      line('3', 50, 50),
    )
    expect(errors(result)).toContain('amount-uncertain@D8')
  })
  test.each([
    ['Veroton', 'Yhteensä', 100, 103],
    ['Net', 'Total', 100, 119],
    ['Net', 'Total', 100, 115],
  ])('%s 100 beside %s: what is more may be VAT of several rates, or of another country, and asks nothing', (net, total, one, other) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', net, total], line('1', one, other), line('2', 50, 50))
    expect([gross(result), errors(result)]).toEqual([[other, 50], []])
  })
  test('Rate between Amount SEK and Amount EUR, by which the one makes the other, is explained', () => {
    const sek = (voucher: string, whole: number, rate: number, made: number): Value[] => [voucher, day, 'Sali', whole, rate, made]
    const columns = ['Voucher', 'Date', 'Description', 'Amount SEK', 'Rate', 'Amount EUR']
    const result = listed(columns, sek('1', 1042, 10.42, 100), sek('2', 519, 10.38, 50))
    expect(gross(result)).toEqual([100, 50])
    expect(asked(result)).toEqual([])
    expect(asked(listed(columns, sek('1', 1042, 17.5, 100), sek('2', 519, 12.5, 50)))).not.toEqual([])
  })
  test('Projektets andel in per cent beside Söks asks nothing', () => {
    const result = listed(
      ['Ver', 'Datum', 'Förklaring', 'Belopp', 'Projektets andel', 'Söks'],
      line('1', 100, '50 %', 50),
      line('2', 80, '20 %', 16),
    )
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([50, 16])
    expect(asked(result)).toEqual([])
  })
  test('Hela beloppet and Varav projektet: the second is claimed', () => {
    const result = listed(['Ver', 'Datum', 'Förklaring', 'Hela beloppet', 'Varav projektet'], line('1', 100, 50), line('2', 80, 80))
    expect(only(result).lines.map((one) => [euros(one.grossCents), euros(one.claimedCents)])).toEqual([
      [100, 50],
      [80, 80],
    ])
  })
  test('Belopp, Betalt and Rest 0,00: the line that is not paid is asked about', () => {
    const result = listed(['Ver', 'Datum', 'Förklaring', 'Belopp', 'Betalt', 'Rest'], line('1', 100, 100, 0), line('2', 80, 0, 80))
    expect(errors(result)).toEqual(['amount-uncertain@F8'])
  })
  test('Kokopv.raha 35 and 16 without cents are parts of a journey’s total', () => {
    const result = listed(
      ['Pvm', 'Matkustaja', 'Kohde', 'Kokopv.raha', 'Km-korvaus', 'Yhteensä'],
      [day, 'Aino Mäki', 'Seminaari', bare(35), 45.9, 80.9],
      [day, 'Bo Laine', 'Työpaja', bare(16), 9, 25],
    )
    expect(gross(result)).toEqual([80.9, 25])
    expect(asked(result)).toEqual([])
  })
})

describe('what a heading or a cell of amounts is in', () => {
  test.each(['1000 €', '1 000 €', 'EUR ’000', "EUR '000"])('1,25 under %s is asked about on every line', (unit) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', unit], line('1', 1.25), line('2', 0.4))
    expect(errors(result)).toEqual(['amount-unreadable@D7', 'amount-unreadable@D8'])
  })
  test('a row of 1 000 € among lines heads nothing', () => {
    expect(gross(listed(heading, line('1', '1 000 €'), line('2', '50 €')))).toEqual([1000, 50])
  })
  test('’801,98 as Excel leaves a text is 801,98', () => {
    expect(gross(listed(heading, line('1', "'801,98"), line('2', '’-12,50')))).toEqual([801.98, -12.5])
  })
  test('269.5 among 88.25, 1310.00 and whole 40: noughts are not always kept, nothing is asked', () => {
    const amounts = ['88.25', '1310.00', '269.5', '42.17', '19.99', '61.03', '40']
    const rows = amounts.map((amount, index) => `${String(index + 1)};15.9.2009;Sali;${amount}`)
    expect(asked(read(csv(`Paikkakunta;Mallila\nMaksatushakemus;1\nTosite;Pvm;Selite;Summa\n${rows.join('\n')}`)))).toEqual([])
  })
  test('SAP’s Arvo/PV is the only column with cents: read, and the heading asked about', () => {
    const result = listed(['KuPa', 'Laji', 'Tositenro', 'Pvm', 'Teksti', 'Arvo/PV'], [bare(31), bare(431000), '19001', day, 'Sali', 12.5])
    expect(gross(result)).toEqual([12.5])
    expect(asked(result)).toContain('heading-uncertain@F6')
  })
})

describe('whose a sheet is', () => {
  test('Kotipaikka below a list is a supplier’s', () => {
    const result = read(
      sheet([
        ['Maksatushakemus nro', bare(1)],
        [],
        heading,
        line('1', 100),
        [],
        ['Toimittaja', 'Näytepaino Oy'],
        ['Kotipaikka', 'Mallila'],
      ]),
    )
    expect(errors(result).map((one) => one.split('@')[0])).toEqual(['unknown-locality'])
  })
  test('Paikkakunta below it is the claim’s, and Kotipaikka above it too', () => {
    const below = read(sheet([['Maksatushakemus nro', bare(1)], [], heading, line('1', 100), [], ['Paikkakunta', 'Mallila']]))
    const above = read(sheet([['Maksatushakemus nro', bare(1)], ['Kotipaikka', 'Mallila'], [], heading, line('1', 100)]))
    expect([only(below).locality, only(above).locality]).toEqual(['L1', 'L1'])
  })
  test('Liite over L1 and L2 names papers, not localities', () => {
    const result = listed(['Liite', 'Pvm', 'Selite', 'Summa'], ['L1', day, 'Sali', 100], ['L2', day, 'Kahvi', 50])
    expect(only(result).locality).toBe('L1')
    expect(errors(result)).toEqual([])
  })
})

describe('what is left of a total', () => {
  test.each([-500, 500])('Omavastuu %d and Haetaan 400 below lines of 900: only self-financing is asked about', (own) => {
    const result = listed(heading, line('1', 700), line('2', 200), [null, null, 'Omavastuu', own], [null, null, 'Haetaan', 400])
    expect(gross(result)).toEqual([700, 200])
    expect(asked(result)).toEqual(['self-financing-row@C9'])
  })
  test('Haetaan 410 is asked about', () => {
    const result = listed(heading, line('1', 700), line('2', 200), [null, null, 'Omavastuu', -500], [null, null, 'Haetaan', 410])
    expect(errors(result)).toEqual(['line-set-aside@C10'])
  })
  test('Rahoitus below an agreeing total says who pays', () => {
    const result = listed(
      heading,
      line('1', 700),
      line('2', 200),
      [null, null, 'Yhteensä', 900],
      [],
      ['Rahoitus'],
      [null, null, 'ESR ja valtio', 400],
      [null, null, 'Mallilan kunta', 500],
      [null, null, 'Yhteensä', 900],
    )
    expect(asked(result)).toEqual([])
  })
  test('a numbered Alkusaldo of a cash book is no line', () => {
    const result = listed(
      ['Pvm', 'Tosite', 'Selite', 'Panot', 'Otot', 'Saldo'],
      [day, '1', 'Alkusaldo', null, null, 1000],
      [day, '2', 'Kahvit', null, 40, 960],
      [day, '3', 'Sali', null, 60, 900],
    )
    expect(gross(result)).toEqual([40, 60])
    expect(asked(result)).toEqual([])
  })
})

describe('what other words say the same', () => {
  test('Hanke and Kunnan kassa under any heading: the second line of 50 is asked about', () => {
    const rows = (other: string): Value[][] => [line('1', 100, 'Hanke'), line('2', 50, other), line('3', 25, 'Hanke')]
    expect(errors(listed([...heading, 'Kustantaja'], ...rows('Kunnan kassa')))).toEqual(['line-set-aside@E8'])
    expect(errors(listed(['Voucher', 'Date', 'Description', 'Amount', 'Charged to'], ...rows('City council')))).toEqual([
      'line-set-aside@E8',
    ])
    expect(errors(listed([...heading, 'Kustantaja'], ...rows('Hanke')))).toEqual([])
  })
  test('Siirto elokuulta 150 on the sheet of September is no line', () => {
    const result = listed(heading, [null, null, 'Siirto elokuulta', 150], line('3', 40), [null, null, 'Yhteensä', 190])
    expect(gross(result)).toEqual([40])
    expect(asked(result)).toEqual([])
    expect(gross(listed(['Selite', 'Summa'], ['Transport augusti', 40], ['Hotell', 50]))).toEqual([40, 50])
  })
  test('Bussbolaget Ab | Transport 150 and Kuljetus Oy | Siirto 95,50 are costs, though 245,50 are carried so where nobody stands beside', () => {
    const swedish = listed(['Leverantör', 'Ändamål', 'Belopp'], ['Bussbolaget Ab', 'Transport', 150], ['Hotell Ab', 'Logi', 220])
    expect(gross(swedish)).toEqual([150, 220])
    expect(asked(swedish)).toEqual([])
    const finnish = ['Toimittaja', 'Selite', 'Summa']
    expect(gross(listed(finnish, ['Hotelli Oy', 'Majoitus', 220], ['Kuljetus Oy', 'Siirto', 95.5]))).toEqual([220, 95.5])
    const pages = [
      ['Hotelli Oy', 'Majoitus', 220],
      ['Paino Oy', 'Esitteet', 30],
      [null, 'Siirto', 250],
      ['Sali Oy', 'Tila', 10],
    ]
    expect(gross(listed(finnish, ...pages))).toEqual([220, 30, 10])
    expect(gross(listed(finnish, ...pages.map((row) => (row[2] === 250 ? ['sivu 2', 'Siirto', 250] : row))))).toEqual([220, 30, 10])
  })
  test('Siirto elokuulta 150 that no total below has in it, and Siirto marraskuu 61 among the lines, are told', () => {
    expect(asked(listed(heading, [null, null, 'Siirto elokuulta', 150], line('3', 40)))).toEqual(['row-left-out@C7'])
    expect(asked(listed(['Selite', 'Summa'], ['Kahvi', 10], ['Siirto marraskuu', 61], ['Sali', 5]))).toEqual(['row-left-out@A8'])
  })
  test('Från augusti 150 is no line either', () => {
    expect(gross(listed(heading, [null, null, 'Från augusti', 150], line('3', 40), [null, null, 'Summa', 190]))).toEqual([40])
  })
  test('Proj. over S1 and S2: the line of S2 is asked about', () => {
    expect(errors(listed([...heading, 'Proj.'], line('1', 100, 'S1'), line('2', 50, 'S2')))).toEqual(['line-set-aside@E8'])
  })
  test('Restaurang is no rest, and Projektets kostnad 650 of a wage of 1 300 that its parts make is asked about', () => {
    const meal = listed([...heading, 'Restaurang'], line('1', 100, 50), line('2', 50, 50))
    expect(errors(meal)).not.toContain('amount-uncertain@E8')
    const head = ['Datum', 'Namn', 'Lön', 'Bikostnader', 'Totalt', 'Projektets kostnad']
    const wages = listed(head, [day, 'Anna', 1000, 300, 1300, 650], [day, 'Olle', 1000, 300, 1300, 1300])
    expect(errors(wages)).toContain('amount-uncertain@F7')
  })
  test('Unohtui vielä 50 below the financing is told as anywhere', () => {
    const financing: Value[][] = [
      [null, null, 'Rahoitus'],
      [null, null, 'ESR', 100],
    ]
    const result = listed(heading, line('1', 100), line('2', 50), [null, null, 'Yhteensä', 150], ...financing, [
      null,
      null,
      'Unohtui vielä',
      50,
    ])
    expect(asked(result)).toEqual(['row-left-out@C12'])
  })
  test('Refund 10 on one line of three is asked about', () => {
    const result = listed(['Voucher', 'Date', 'Description', 'Amount', 'Refund'], line('1', 100), line('2', 50, 10), line('3', 25))
    expect(errors(result)).toContain('amount-uncertain@E8')
    expect(errors(result).filter((one) => one.startsWith('amount-uncertain'))).toHaveLength(1)
  })
  test('Projektets kostnad 25 of a wage of 100 is asked about on each line', () => {
    const result = listed(
      ['Månad', 'Namn', 'Lön', 'Alla timmar', 'Projektets kostnad'],
      ['augusti 2009', 'Eva Holm', 1000, bare(160), 250],
      ['september 2009', 'Eva Holm', 1200, bare(160), 600],
    )
    expect(errors(result)).toEqual(expect.arrayContaining(['amount-uncertain@E7', 'amount-uncertain@E8']))
  })
  test('Persons times Price pp makes Total', () => {
    const result = listed(
      ['Voucher', 'Date', 'Item', 'Persons', 'Price pp', 'Total'],
      ['1', day, 'Lunch', bare(20), 12.5, 250],
      ['2', day, 'Coffee', bare(18), 4.5, 81],
    )
    expect(gross(result)).toEqual([250, 81])
    expect(asked(result)).toEqual([])
  })
  test('superseded and osäkert beside a line are asked about', () => {
    const result = listed([...heading, 'Status'], line('1', 100, 'final'), line('2', 50, 'superseded'), line('3', 25, 'osäkert'))
    expect(errors(result)).toEqual(['amount-uncertain@E9', 'line-set-aside@E8'])
  })
})
