// What people make by hand: the sheets of associations, parishes, schools and villages. Law: what a careful reader would stop at is asked about at its
// row, and what such a reader would understand is read.
import { describe, expect, test } from 'vitest'
import { allFindings, asked, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
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

const LIST = ['Tosite', 'Pvm', 'Selite', 'Summa'] as const
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('a note beside an amount of 80,10 that a careful reader would stop at is asked about', () => {
  const noted = (note: string): ReturnType<typeof read> =>
    listed([...LIST, 'Huom.'], ['1', day, 'Kahvi', 50.25], ['2', day, 'Junaliput', 80.1, note], ['3', day, 'Sali', 60.45])
  test.each([
    ['?', 'oikea summa 75,20', 'p.o. 75,20', 'lasku korjattu, uusi summa 75,20', 'väärä summa!', 'epäselvä', 'tarkista!', 'summa arvioitu'],
    ['maksettu kahteen kertaan', 'tuplana?', 'vain puolet', '½ hankkeelle', '50/50 kunta', 'osa hankkeelle', 'Ort 3 60 %, Ort 4 40 %'],
    ['+ sivukulut 24 %', 'puuttuu vielä 30 €', 'sisältää yksityiskuluja 20 €', 'rätt belopp 75,20', 'endast hälften', 'oklart', 'dubbelt?'],
    ['should be 75.20', 'shared with the school', 'paid twice?', 'unclear'],
  ])('%s, %s …', (...notes) => {
    for (const note of notes) expect([note, asked(noted(note))]).toEqual([note, ['amount-uncertain@E8']])
  })
  test.each([
    [
      'haettu jo',
      'oli jo edellisessä hakemuksessa',
      'kunta maksaa',
      'maksettu kunnan rahoista',
      'älä laske mukaan',
      'POIS!',
      'ei toteutunut',
    ],
    ['har sökts tidigare', 'kommunen betalar', 'ingår ej', 'municipality pays', 'do not count', 'not for this project'],
  ])('%s, %s …: and it may not be claimed at all', (...notes) => {
    for (const note of notes) expect([note, asked(noted(note))]).toEqual([note, ['line-set-aside@E8']])
  })
  test.each([
    [
      'liite 2',
      '25 osallistujaa',
      'maksettu 15.10.',
      'lasku 4512',
      'oikea tilinumero',
      'väärä osoite korjattu',
      'maksettu 2 erässä',
      '2 x 45 €',
    ],
    [
      'kunnantalo',
      'Leader-toimiston tila',
      'yhteinen tilaisuus',
      '+ kahvi',
      'lisäksi kahvi',
      'tilaus vahvistettu',
      'bilaga 2',
      'paid by card',
      'checked',
    ],
  ])('%s, %s … ask nothing', (...notes) => {
    for (const note of notes) expect([note, asked(noted(note))]).toEqual([note, []])
  })
  test('a sum that the note repeats, 80,10, is no correction; nor is a number of something, or of a row', () => {
    expect(asked(noted('oikea summa 80,10'))).toEqual([])
    for (const note of ['pitäisi olla 2 kpl', 'should be 2 persons']) expect([note, asked(noted(note))]).toEqual([note, []])
  })
  test('in the line’s own text it is a question rather than an error', () => {
    const result = listed(LIST, ['1', day, 'Kahvi', 50], ['2', day, 'Junaliput, oikea summa 75,20', 80.1])
    expect(
      allFindings(result)
        .filter(({ code }) => code === 'amount-uncertain')
        .map(({ severity, at }) => [severity, at]),
    ).toEqual([['warning', 'Taul1!C8']])
  })
})

describe('money that is no cost', () => {
  test.each([
    'Kahvimyynti',
    'Kolehti',
    'Osallistumismaksut',
    'Kunnan avustus',
    'Sponsoritulo',
    'Kaffeförsäljning',
    'Bidrag från stiftelse',
    'Coffee sales',
  ])('%s of 40 € among the costs came in', (words) => {
    expect(asked(listed(LIST, ['1', day, 'Sali', 100], ['2', day, words, 40]))).toEqual(['line-set-aside@C8'])
  })
  test.each([
    'Osallistumismaksu, messut',
    'Myyntipöydän vuokra',
    'Talkooväen kahvit',
    'Lahjat luennoitsijoille',
    'Arpajaispalkinnot',
    'Tulostuspaperi',
    'Avustaja, tilaisuus',
  ])('%s of 40 € is a cost', (words) => {
    expect(asked(listed(LIST, ['1', day, 'Sali', 100], ['2', day, words, 40]))).toEqual([])
  })
  test.each(['Kassapalautus', 'Maksunpalautus', 'Alennus jälkikäteen'])('%s of 15 € raises the claim where it should lower it', (words) => {
    expect(asked(listed(LIST, ['1', day, 'Sali', 100], ['2', day, words, 15]))).toEqual(['credit-sign-suspicious@D8'])
  })
  test.each(['Edellisestä maksatuksesta', 'Siirto 1. maksatuksesta', 'Från föregående ansökan'])(
    '%s of 2 929,61 € was claimed before',
    (words) => {
      expect(asked(listed(LIST, [null, null, words, 2929.61], ['1', day, 'Sali', 100], ['2', day, 'Kahvi', 40]))).toEqual([
        'line-set-aside@C7',
      ])
    },
  )
  test.each(['Esim.', 'Malliksi', 'Exempel'])('%s at the head of a line of 100 € shows how to fill in', (word) => {
    expect(asked(listed(LIST, [word, day, 'Kahvit', 100], ['1', day, 'Sali', 30], ['2', day, 'Kahvi', 40]))).toEqual(['line-set-aside@A7'])
  })
  test('the rows of a form that nobody filled in are no lines of 0 €', () => {
    const rows = [1, 2, 3, 4, 5].map((number): Value[] =>
      number < 3 ? [number, `V${String(number)}`, day, 'Sali', 100, 22, 122] : [number, null, null, null, null, 0, 0],
    )
    expect(gross(listed(['Nro', 'Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä'], ...rows))).toEqual([122, 122])
  })
})

describe('costs of somebody else', () => {
  const rows = (...vouchers: string[]): Value[][] => vouchers.map((voucher) => [voucher, day, 'Kahvi', 10 * Number(voucher)])
  test.each([
    'Leader-hankkeen kulut',
    'Yhdistyksen omat kulut',
    'Talkootyö',
    'Nämä maksaa kunta:',
    'Seuraavat kaksi eivät kuulu hankkeeseen',
    'Kommunen betalar',
  ])('below %s two lines of 30 € and 40 € are asked about', (heading) => {
    expect(asked(listed(LIST, ...rows('1', '2'), [heading], ...rows('3', '4')))).toEqual(['line-set-aside@A10', 'line-set-aside@A11'])
  })
  test.each(['Kunnan maksamat', 'Ei haeta', 'Talkoot', 'Egna kostnader'])('a sheet called %s', (name) => {
    const result = read([sheet([...HEADER_FI, LIST, ...rows('1', '2')]), sheet([...HEADER_FI, LIST, ...rows('3')], { name })])
    expect(asked(result)).toEqual([`line-set-aside@${name}!A7`])
  })
  test('names in a column of projects, where none is this one’s code: each of 10, 20, 30 and 40 € is asked about, and all of them wait', () => {
    const owners = ['Osaamiskeskus', 'Oma toiminta', 'Osaamiskeskus', 'Osaamiskeskus']
    const result = listed([...LIST, 'Hanke'], ...rows('1', '2', '3', '4').map((row, index) => [...row, owners[index] ?? null]))
    expect(asked(result)).toEqual(['heading-uncertain@E6', ...['E10', 'E7', 'E8', 'E9'].map((at) => `line-set-aside@${at}`)])
    expect(errors(result)).toContain('heading-uncertain@E6')
  })
  test('one name in a column of projects asks nothing', () => {
    expect(asked(listed([...LIST, 'Hanke'], ...rows('1', '2', '3').map((row) => [...row, 'Osaamiskeskus'])))).toEqual([])
  })
  test.each([
    'PERUTTU: Junaliput',
    'Peruttu – Junaliput',
    'Junaliput POISTETAAN',
    'Junaliput Helsinkiin mitätöity',
    'Tågbiljetter annullerade',
    'Train tickets cancelled',
  ])('%s', (text) => {
    expect(asked(listed(LIST, ...rows('1'), ['2', day, text, 80]))).toEqual(['line-set-aside@C8'])
  })
})

describe('words outside the lines', () => {
  const below = (text: string): ReturnType<typeof read> =>
    listed(LIST, ['1', day, 'Sali', 100], ['2', day, 'Kahvi', 40], [null, null, 'Yhteensä', 140], [], [text])
  test.each([
    ['Rivi 3 ei kuulu mukaan', 'amount-uncertain'],
    ['Lisäksi kahvit 45,50 € (kuitti 99)', 'row-left-out'],
    ['+ postikulut 12,30 €', 'row-left-out'],
  ])('%s', (text, code) => {
    expect(asked(below(text))).toEqual([`${code}@A11`])
  })
  test.each(['Keltaisella merkityt haetaan hankkeesta', 'Harmaat rivit eivät kuulu hankkeeseen', 'Gulmarkerade rader söks inte'])(
    '%s: of rows whose colours nobody knows the list is asked, too',
    (text) => {
      expect(asked(below(text))).toEqual(['amount-uncertain@A11', 'heading-uncertain@D6'])
    },
  )
  test('Kuitin 2 oikea hinta on 35,20: the line of that receipt, too', () => {
    expect(asked(below('Kuitin 2 oikea hinta on 35,20'))).toEqual(['amount-uncertain@A11', 'amount-uncertain@A8'])
  })
  test.each([
    'Kuitit liitteenä',
    'Huom. rivi 3 korjattu 12.10.',
    'Km-korvaus 0,45 €/km',
    'Tilaisuus pidettiin yhdessä Koeniemen kanssa',
    'Punaisen Ristin tila',
    'Merkitse keltaisella rivit, joita ei haeta',
  ])('%s says nothing of the amounts', (text) => {
    expect(asked(below(text))).toEqual([])
  })
  test('a list without days of the same three amounts, on another sheet, is what the first was made from', () => {
    const amounts = [71.2, 454.63, 601.52]
    const invoices = sheet([['Lasku', 'Loppusumma'], ...amounts.map((amount): Value[] => ['Malli Oy', amount])], { name: 'Laskut' })
    const result = read([
      sheet([...HEADER_FI, LIST, ...amounts.map((amount, index): Value[] => [String(index), day, 'Kahvi', amount])]),
      invoices,
    ])
    expect(gross(result)).toEqual(amounts)
    expect(asked(result)).toEqual(['row-left-out@Laskut!A1'])
  })
})

describe('marks instead of figures', () => {
  test('k, e and k under Haetaan: the line of 40 € is asked about, the others are claimed as they are', () => {
    const result = listed([...LIST, 'Haetaan'], ['1', day, 'Sali', 100, 'k'], ['2', day, 'Kahvi', 40, 'e'], ['3', day, 'Bussi', 25, 'k'])
    expect(gross(result)).toEqual([100, 40, 25])
    expect(asked(result)).toEqual(['line-set-aside@E8'])
  })
  test('crosses under Hankkeelle: the line without one is asked about', () => {
    const result = listed([...LIST, 'Hankkeelle'], ['1', day, 'Sali', 100, 'x'], ['2', day, 'Kahvi', 40], ['3', day, 'Bussi', 25, 'x'])
    expect(asked(result)).toEqual(['line-set-aside@A8'])
  })
  test('kyllä and x under Maksettu: the day is unknown; ei is no day', () => {
    const result = listed(
      [...LIST, 'Maksettu'],
      ['1', day, 'Sali', 100, 'kyllä'],
      ['2', day, 'Kahvi', 40, 'x'],
      ['3', day, 'Bussi', 25, 'ei'],
    )
    expect(asked(result)).toEqual(['date-unreadable@E9'])
    expect(loud(result)).toContain('paid-date-unknown@E7')
  })
  test('40 071 € and 39 945 € are days of 2009 that lost their format, 39 071 € and 5 000 € are not', () => {
    expect(asked(listed(LIST, ['1', day, 'Sali', 40_071], ['2', day, 'Kahvi', 39_071], ['3', day, 'Bussi', 5000]))).toEqual([
      'amount-uncertain@D7',
    ])
  })
  test('a legend of colours above the list', () => {
    const result = read(
      sheet([...HEADER_FI, ['Harmaat rivit eivät kuulu hankkeeseen'], [], LIST, ['1', day, 'Sali', 100], ['2', day, 'Kahvi', 40]]),
    )
    expect(asked(result)).toEqual(['amount-uncertain@A6', 'heading-uncertain@D8'])
  })
})

describe('a rate of VAT beside the name of a locality', () => {
  test.each(['Kahvit Mallilassa, alv 22 %', 'Kokous Mallila (sis. 22 % alv)', 'Kaffe i Modellby, moms 12 %'])(
    '%s shares nothing',
    (text) => {
      expect(asked(listed([...LIST], ['1', day, text, 50.25], ['2', day, 'Sali', 60.45]))).toEqual([])
    },
  )
  test('60 % beside it does', () => {
    expect(asked(listed([...LIST], ['1', day, 'Kahvit, Mallila 60 %', 50.25], ['2', day, 'Sali', 60.45]))).toEqual(['amount-uncertain@C7'])
  })
})

describe('a comment on a cell of a line of 80,10', () => {
  const commented = (text: string, column = 3): ReturnType<typeof read> => {
    const grid = sheet([...HEADER_FI, [...LIST], ['1', day, 'Kahvi', 50.25], ['2', day, 'Junaliput', 80.1], ['3', day, 'Sali', 60.45]])
    const rows = grid.rows.map((row) =>
      row.cells.some((cell) => cell.kind === 'number' && cell.number === 80.1) ? { ...row, notes: [{ column, text }] } : row,
    )
    return read({ ...grid, rows })
  }
  test.each([
    ...['oikea summa 145,20', 'puolet hankkeelle', 'summa arvioitu', 'maksettu kahdesti?', 'rätt belopp 145,20', 'should be 145.20'],
    ...['oikea summa 145', 'P.O. 1 450', 'pitäisi olla: 8', 'rätt belopp är 145', 'ska vara 145!', 'correct amount is 145'],
  ])('%s is asked about at the cell, and the line counts 80,10', (text) => {
    const result = commented(text)
    expect(gross(result)).toEqual([50.25, 80.1, 60.45])
    expect(asked(result)).toEqual(['amount-uncertain@D8'])
  })
  test.each(['ei haeta', 'jo haettu', 'peruttu'])('%s sets the line aside', (text) => {
    expect(asked(commented(text, 2))).toEqual(['line-set-aside@C8'])
  })
  test('of another amount is asked about at the amount, and not at the words', () => {
    expect(asked(commented('tarkista, laskussa 145,20', 3))).toEqual(['amount-uncertain@D8'])
    expect(asked(commented('2 lippua à 40,05', 2))).toEqual([])
  })
  test.each(['kuitti liitteenä', 'maksettu 30.9.2009', 'meno-paluu', 'Maija tarkisti', 'oikea summa 80,10'])(
    '%s is no question',
    (text) => {
      expect(asked(commented(text))).toEqual([])
    },
  )
  test.each(['Tästä vähennetään vielä 200,00 €', 'Rivi 3 ei kuulu mukaan', 'Haetaan vain 500,00 €'])(
    '%s on the total is asked about',
    (text) => {
      const grid = sheet([...HEADER_FI, [...LIST], ['1', day, 'Kahvi', 50.25], ['2', day, 'Sali', 60.45], ['Yhteensä', null, null, 110.7]])
      const rows = grid.rows.map((row) =>
        row.cells[0]?.kind === 'text' && row.cells[0].text === 'Yhteensä' ? { ...row, notes: [{ column: 3, text }] } : row,
      )
      expect(asked(read({ ...grid, rows }))).toEqual(['amount-uncertain@D9'])
    },
  )
})

describe('a note beside a line whose claimed amount the sheet states', () => {
  const noted = (note: string): ReturnType<typeof read> =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Haetaan', 'Huom.'],
      ['1', day, 'Kahvi', 50, 50],
      ['2', day, 'Junaliput', 80.1, 40.05, note],
    )
  test.each(['oikea summa 145,20', 'tarkista?'])('%s is asked about all the same', (note) => {
    expect(asked(noted(note))).toEqual(['amount-uncertain@F8'])
  })
  test.each(['puolet hankkeelle', '50/50', 'oikea summa 40,05'])('%s is answered by it', (note) => {
    expect(asked(noted(note))).toEqual([])
  })
})
