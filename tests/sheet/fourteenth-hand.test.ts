// What a fourteenth hand wrote along other axes: files in their third version, filled in by two people, amounts that are calculated, comparisons below and
// beside a list, invoices and forms. Law: each rule has its twin, where it would be wrong.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite']
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const line = (voucher: string, ...more: Value[]): Value[] => [voucher, day, 'Malli Oy', 'Painatus', ...more]
const below = (text: string, amount: Value): Value[] => [text, null, null, null, amount]
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const claimed = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ claimedCents }) => euros(claimedCents))
const differs = (result: ReturnType<typeof read>): string[] => loud(result).filter((one) => /differs|left-out/.test(one))

describe('below the total, words where vouchers stand', () => {
  const list = [line('101', 100), line('102', 80)]
  test.each(['1. maksatushakemus', 'Ero (tosite 110 kirjaamatta)', '2. utbetalningsansökan', 'Hakemus 1'])(
    '%s 1 250,00 is no line',
    (text) => {
      expect(gross(listed([...HEADING, 'Summa'], ...list, below('Yhteensä', 180), below(text, 1250)))).toEqual([100, 80])
    },
  )
  test('a claim before, this one and both: 1 250, 180 and 1 430 are no lines', () => {
    const rows = [below('Yhteensä', 180), [], below('1. maksatushakemus', 1250), below('2. maksatushakemus', 180), below('Yhteensä', 1430)]
    expect(gross(listed([...HEADING, 'Summa'], ...list, ...rows))).toEqual([100, 80])
  })
  test('Maksatus 1 and Maksatus 2 beside what they came to say nothing of which claim the list is; Maksatushakemus nro 2 does', () => {
    const rows = [below('Yhteensä', 180), [], below('Budjetti', 6000), below('Maksatus 1', 180), below('Maksatus 2', 1234.5)]
    const result = listed([...HEADING, 'Summa'], ...list, ...rows)
    expect(errors(result)).toEqual([])
    expect(only(result).claim).toBe(1)
    const foot = (text: string, number: number): ReturnType<typeof read> =>
      read(sheet([['Paikkakunta:', 'Paikkakunta 1'], [], [...HEADING, 'Summa'], ...list, below('Yhteensä', 180), [], [text, bare(number)]]))
    expect(only(foot('Maksatushakemus nro:', 2)).claim).toBe(2)
  })
  test('Erotus (pitää olla 0) is no line of 0', () => {
    expect(gross(listed([...HEADING, 'Summa'], ...list, below('Yhteensä', 180), below('Erotus (pitää olla 0)', 0)))).toEqual([100, 80])
  })
  test('less voucher 102 −30,00 lowers the costs still, and Tosite 118 23,40 is a line that the total leaves out', () => {
    expect(gross(listed([...HEADING, 'Summa'], ...list, below('Yhteensä', 180), below('less voucher 102', -30)))).toEqual([100, 80, -30])
    const forgotten = listed([...HEADING, 'Summa'], ...list, below('Yhteensä', 180), below('Tosite 118', 23.4))
    expect(gross(forgotten)).toEqual([100, 80, 23.4])
    expect(differs(forgotten)).toEqual(['total-differs@E9'])
  })
})

describe('a row that stands one column beside its own', () => {
  const heading = [...HEADING, 'Summa', 'Huom.']
  test('to the right: 100 is read, 80 is an error, with and without a day as text', () => {
    for (const one of [day, '16.9.2009'])
      expect(errors(listed(heading, line('101', 100), [null, bare(102), one, 'Näyte Oy', 'Kahvit', 80]))).toEqual(['row-left-out@B8'])
  })
  test('a note among the lines with neither money nor a day is none', () => {
    expect(errors(listed(heading, line('101', 100), [null, 'ks. liite', 'Näyte Oy', 'Kahvit'], line('102', 80)))).toEqual([])
  })
  test('a line that lacks its amount is asked as before', () => {
    expect(errors(listed([...HEADING, 'Summa', 'Eräpvm'], line('101', 100, day), line('102', null, day)))).toEqual(['amount-unreadable@E8'])
  })
})

describe('a month added behind the total', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Elokuu', 'Syyskuu', 'Yhteensä', 'Lokakuu']
  const row = (voucher: string, ...amounts: Value[]): Value[] => [voucher, day, 'Painatus', ...amounts]
  test('60 in October, 0 in total: the line waits at its month', () => {
    expect(errors(listed(heading, row('101', 100, null, 100), row('102', null, 80, 80), row('103', null, null, 0, 60)))).toEqual([
      'amount-uncertain@G9',
    ])
  })
  test('30 in August and 60 in October, 30 in total: it waits, too', () => {
    expect(errors(listed(heading, row('101', 100, null, 100), row('102', null, 80, 80), row('103', 30, null, 30, 60)))).toEqual([
      'amount-uncertain@G9',
    ])
  })
  test('a total that has October in it asks nothing', () => {
    expect(errors(listed(heading, row('101', 100, null, 100), row('102', null, 80, 80), row('103', null, null, 60, 60)))).toEqual([])
  })
})

describe('what the books say beside each line', () => {
  test.each([
    ['Kirjanpito', 'Ero'],
    ['Bokföring', 'Differens'],
  ])('Summa, %s, %s: the sum is read, and the line that differs waits', (books, difference) => {
    const result = listed(
      [...HEADING, 'Summa', books, difference],
      line('101', 100, 100, 0),
      line('102', 80, 67.7, 12.3),
      line('103', 50, 50, 0),
    )
    expect(gross(result)).toEqual([100, 80, 50])
    expect(errors(result)).toEqual(['amount-uncertain@F8'])
  })
  test('the same everywhere asks nothing', () => {
    expect(errors(listed([...HEADING, 'Summa', 'Bokföring', 'Differens'], line('101', 100, 100, 0), line('102', 80, 80, 0)))).toEqual([])
  })
})

describe('a note about VAT between the lines', () => {
  const with_ = (text: string): ReturnType<typeof read> =>
    listed([...HEADING, 'Summa'], line('101', 100), line('102', 80), [text], line('103', 60))
  test.each(['Tästä alaspäin summat ilman alv:tä (AL)', 'Härifrån nedåt beloppen utan moms'])('%s: the list waits', (text) => {
    expect(errors(with_(text))).toContain('heading-uncertain@E6')
    expect(gross(with_(text))).toEqual([100, 80, 60])
  })
  test('Kaikki summat ilman alv:tä is of all of them, as it is below the list', () => {
    expect(errors(with_('Kaikki summat ilman alv:tä'))).toEqual([])
    const isBelow = listed([...HEADING, 'Summa'], line('101', 100), line('102', 80), ['Summat ilman alv:tä'])
    expect(only(isBelow).lines.map(({ netCents }) => euros(netCents))).toEqual([100, 80])
  })
})

describe('a correction in a row of its own', () => {
  const corrected = (text: string, amount: number): string[] =>
    errors(listed([...HEADING, 'Summa'], line('101', 100), line('102', 210), [null, day, 'Malli Oy', text, amount]))
  test.each([
    'Korjaus tositteeseen 102, oikea summa 120,00 (oli 210,00)',
    'Rättelse till verifikat 102, rätt belopp 120,00',
    'Tosite 102 korjattu, oli 210,00, on 120,00',
    'Verifikat 102 rättat, var 210,00, är 120,00',
  ])('%s: 210 waits', (text) => {
    expect(corrected(text, 120)).toEqual(['amount-uncertain@A8'])
  })
  test('what comes on top of a line, or off it, leaves it as it is', () => {
    expect(corrected('Korjaus tositteeseen 102: puuttuva osa 12,00', 12)).toEqual([])
    expect(corrected('Korjaus tositteeseen 102, oikea summa 120,00 (oli 210,00)', -90)).toEqual([])
  })
})

describe('lines below a total that holds those above', () => {
  const beyond = (title: string, ...more: Value[][]): ReturnType<typeof read> =>
    listed([...HEADING, 'Summa'], line('101', 100), line('102', 80), below('Yhteensä', 180), [], [title], line('103', 60), ...more)
  test.each([
    'Tositteet, jotka puuttuvat vielä kirjanpidosta:',
    'Poistettu hakemuksesta:',
    'Borttagna verifikat',
    'Verifikat som ännu saknas',
  ])('%s: 60 waits', (title) => {
    expect(errors(beyond(title))).toEqual(['line-set-aside@A12'])
  })
  test.each(['Lisätty 5.11. jälkeen:', 'Vielä yksi, tuli myöhässä:', 'Uudet tositteet (lisätty 5.11.)', 'Matkat', 'Liisa Malli'])(
    '%s: 60 is a line that the total leaves out',
    (title) => {
      expect(errors(beyond(title))).toEqual([])
      expect(differs(beyond(title))).toEqual(['total-differs@E9'])
    },
  )
  test('with a total of their own, or of all, they count', () => {
    expect(errors(beyond('Toisen tilaisuuden kulut, järjestäjänä yhdistys:', below('Yhteensä', 60)))).toEqual([])
    expect(errors(beyond('Toisen tilaisuuden kulut, järjestäjänä yhdistys:', below('Kaikki yhteensä', 240)))).toEqual([])
  })
  test('where words head the lines above it, too, the total is of a part', () => {
    const rows = [
      ['Työpaja, osallistujia 24'],
      line('101', 100),
      line('102', 80),
      below('Yhteensä', 180),
      ['Toinen työpaja, osallistujia 30'],
    ]
    expect(errors(listed([...HEADING, 'Summa'], ...rows, line('103', 60)))).toEqual([])
  })
  test('Peruutusmaksut, Cancellation fees and Removal costs head what was paid', () => {
    for (const title of ['Peruutusmaksut', 'Cancellation fees', 'Removal costs'])
      expect(errors(beyond(title, below('Kaikki yhteensä', 240)))).toEqual([])
  })
})

describe('columns that figures explain', () => {
  test('a discount in per cent and in euros: 95 of 100', () => {
    const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Hinta', 'Alennus %', 'Alennus €', 'Maksettu']
    const row = (voucher: string, ...more: Value[]): Value[] => [voucher, day, 'Malli Oy', ...more]
    const result = listed(heading, row('101', 100, bare(5), 5, 95), row('102', 80, bare(0), 0, 80))
    expect(errors(result)).toEqual([])
    expect(gross(result)).toEqual([95, 80])
    expect(errors(listed(heading, row('101', 100, bare(5), 5, 95), row('102', 80, bare(0), 7, 80)))).not.toEqual([])
  })
  test('à veroton, Veroton yht.: 10 at 8,20 are 82 and 100,04', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'kpl', 'à veroton', 'Veroton yht.', 'ALV', 'Verollinen yht.'],
      ['101', day, 'Kahvi', bare(10), 8.2, 82, 18.04, 100.04],
    )
    expect(errors(result)).toEqual([])
    expect(gross(result)).toEqual([100.04])
  })
  test('Haetaan 33 % with the only total below it is claimed; where one line is something else it is asked', () => {
    const list = (last: number): ReturnType<typeof read> =>
      listed([...HEADING, 'Summa', 'Haetaan 33 %'], line('101', 100, 33), line('102', 80, 26.4), line('103', 50, last), [
        'Yhteensä',
        null,
        null,
        null,
        null,
        59.4 + last,
      ])
    expect(errors(list(16.5))).toEqual([])
    expect(claimed(list(16.5))).toEqual([33, 26.4, 16.5])
    expect(errors(list(40))).not.toEqual([])
  })
  test('Haettu 1. hakemuksessa and Haetaan nyt make the invoice: the second is claimed; else they are asked', () => {
    const top = [['Paikkakunta:', 'Paikkakunta 1'], ['Maksatushakemus nro:', bare(2)], []]
    const heading = [...HEADING, 'Laskun summa', 'Haettu 1. hakemuksessa', 'Haetaan nyt']
    const list = (last: number): ReturnType<typeof read> =>
      read(sheet([...top, heading, line('101', 100, 40, 60), line('102', 80, 50, last)]))
    expect(errors(list(30))).toEqual([])
    expect(claimed(list(30))).toEqual([60, 30])
    expect(errors(list(10))).not.toEqual([])
  })
  test('in a list of claim 1 Haettu 1. hakemuksessa is asked about: it is this claim, or the list is of another', () => {
    const heading = [...HEADING, 'Laskun summa', 'Haettu 1. hakemuksessa', 'Haetaan nyt']
    expect(errors(listed(heading, line('101', 100, 40, 60), line('102', 80, 50, 30)))).toEqual([
      'amount-uncertain@A7',
      'amount-uncertain@A8',
    ])
  })
  test('Osuus kaikista %: 55,6, 27,8 and 16,7 of 180 are no shares of a line; 50, 25 and 25 may be', () => {
    const list = (...rows: readonly (readonly [number, number])[]): ReturnType<typeof read> =>
      listed(
        [...HEADING, 'Summa', 'Osuus kaikista %'],
        ...rows.map(([amount, share], index) => line(String(index + 1), amount, bare(share))),
      )
    expect(errors(list([100, 55.6], [50, 27.8], [30, 16.7]))).toEqual([])
    expect(errors(list([100, 50], [50, 25], [50, 25]))).not.toEqual([])
    expect(errors(list([100, 55.6], [50, 40], [30, 16.7]))).not.toEqual([])
  })
})

describe('an invoice as the sheet', () => {
  const heading = ['Tuote', 'Määrä', 'à-hinta', 'ALV %', 'Yhteensä']
  const row = (text: string, number: number, price: number, amount: number): Value[] => [text, bare(number), price, bare(22), amount]
  const invoice = (...rows: Value[][]): ReturnType<typeof read> =>
    listed(heading, row('Käännös', 2, 100, 200), row('Taitto', 4, 25, 100), ...rows)
  test('300 and 22 % of it below make 366: the lines are without VAT', () => {
    const result = invoice(below('Yhteensä', 300), below('ALV 22 %', 66), below('Maksettava', 366))
    expect(only(result).lines.map(({ netCents }) => euros(netCents))).toEqual([200, 100])
    expect(gross(result)).toEqual([244, 122])
  })
  test('300, of which 54,10 is VAT: they are with it', () => {
    expect(gross(invoice(below('Yhteensä', 300), below('Veroton', 245.9), below('ALV 22 %', 54.1)))).toEqual([200, 100])
  })
  test('Transport 3 at 5,90 is a line; Transport 300 alone is carried to the next page', () => {
    expect(gross(invoice(row('Transport', 3, 5.9, 17.7)))).toEqual([200, 100, 17.7])
    expect(gross(invoice(below('Transport', 300)))).toEqual([200, 100])
  })
})

test('money beside people is what they paid: 20 waits on a sheet Osallistujat, and counts under Tosite and Toimittaja', () => {
  const costs = sheet([...HEADER_FI, [...HEADING, 'Summa'], line('101', 100)], { name: 'Kulut' })
  const people = sheet(
    [
      ['Nimi', 'Organisaatio', 'Ilmoittautui', 'Osallistumismaksu'],
      ['Aalto', 'Kunta', day, 20],
      ['Berg', 'Kunta', day, 20],
    ],
    {
      name: 'Osallistujat',
    },
  )
  expect(errors(read([costs, people]))).toEqual(['line-set-aside@Osallistujat!A2', 'line-set-aside@Osallistujat!A3'])
  const bought = sheet([...HEADER_FI, [...HEADING, 'Summa'], line('102', 20)], { name: 'Osallistujat' })
  expect(errors(read([costs, bought]))).toEqual([])
})

test('Ort | Ort 5 | … | Egen finansiering | 500: the field ends before the other one; two localities in a row are both of it', () => {
  const top = (...more: Value[]): ReturnType<typeof read> =>
    read(sheet([['Ort:', 'Ort 1', ...more], ['Maksatuskausi:', '1.8.–31.10.2009'], [], [...HEADING, 'Summa'], line('101', 100)]))
  expect(errors(top(null, null, null, 'Egen finansiering', 500))).toEqual([])
  expect(errors(top(null, null, null, 'Näytejoki', 'Koeniemi'))).not.toEqual([])
})

test('Ex. 1 is an example, EX 12 a voucher', () => {
  expect(errors(listed([...HEADING, 'Summa'], line('Ex. 1', 12.5), line('101', 100)))).toEqual(['line-set-aside@A7'])
  expect(errors(listed([...HEADING, 'Summa'], line('EX 12', 12.5), line('EX 13', 100)))).toEqual([])
})
