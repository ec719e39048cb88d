// What says of a line that it is not all claimed, and stands neither in its row nor in a column's heading: in the format of its amount, in the row below it, in
// words above the list or on another sheet. Law: the line that is meant waits or is asked about, the others do not.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)
const heading: Value[] = ['Tosite', 'Pvm', 'Selite', 'Summa']
const three: Value[][] = [
  ['101', day, 'Kahvit', 122],
  ['102', day, 'Painatus', 61],
  ['103', day, 'Bussi', 50],
]
const amounts = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('words that the format of an amount shows', () => {
  test.each(['#,##0.00" ei haeta"', '"ei tukikelpoinen"', '"söks inte" #,##0.00', '0.00;-0.00" hyvitys";0.00'])('%s', (format) => {
    const result = listed(['101', day, 'Kahvit', 122], ['102', day, 'Painatus', bare(61, format)])
    expect(errors(result)).toEqual(format.includes('hyvitys') ? [] : [`line-set-aside@D${row(3)}`])
    expect(amounts(result)).toEqual([122, 61])
  })
  test.each(['#,##0.00" €"', '#,##0.00" euroa";-#,##0.00" euroa"', '"EUR" 0.00', '#,##0.00_ "kpl"'])('units ask nothing: %s', (format) => {
    expect(asked(listed(['101', day, 'Kahvit', bare(122, format)]))).toEqual([])
  })
})

describe('a row right below a line, of what of it is claimed', () => {
  test.each(['tästä hankkeen osuus', 'josta hankkeelle', 'härav projektets andel', 'of which share of project'])(
    '%s 61 of 122: neither counts until that is decided',
    (text) => {
      const result = listed(['101', day, 'Kahvit', 122], [null, null, text, 61], ['103', day, 'Bussi', 50])
      expect(errors(result).map((one) => one.replace(/@[A-Z]+/, '@'))).toEqual([`amount-uncertain@${row(2)}`, `amount-uncertain@${row(3)}`])
    },
  )
  test('of what it is made: josta työtä 61 waits, and the 122 count', () => {
    const result = listed(['101', day, 'Kahvit', 122], [null, null, 'josta työtä', 61], ['103', day, 'Bussi', 50])
    expect(errors(result)).toEqual([`amount-uncertain@C${row(3)}`])
  })
  test('a blank row between takes nothing of it: josta työtä 61, and a and b of 122', () => {
    const first = ['101', day, 'Kahvit', 122]
    const apart = listed(first, [], [null, null, 'josta työtä', 61], [], ['103', day, 'Bussi', 50])
    expect(errors(apart)).toEqual([`amount-uncertain@C${row(4)}`])
    const made = listed(first, [], [], [null, null, 'a) kuitti', 61], [], [null, null, 'b) kuitti', 61], [], ['103', day, 'Bussi', 50])
    expect(errors(made)).toEqual([`amount-uncertain@C${row(5)}`, `amount-uncertain@C${row(7)}`])
  })
})

describe('words above a list or below it that name a voucher', () => {
  test.each([
    'Tositteet 102 ja 103 kuuluvat hankkeelle Kylät verkossa.',
    'Verifikaten 102 och 103 hör till projektet Byar på nätet.',
    'Tositteet 102, 103 katetaan muusta rahoituksesta',
    'Tositteista 102 ja 103 on maksamatta 100 €.',
  ])('%s: both wait', (words) => {
    expect(errors(listed(...three, [], [words])).length).toBe(2)
    const above = read(sheet([...HEADER_FI, [words], [], heading, ...three]))
    expect(errors(above).length).toBe(2)
  })
  test.each([
    'Tosite 102 kuuluu hankkeelle kokonaan.',
    'Tosite 102 maksettiin 5.11.2009',
    'Laskut 102 ja 103 koskevat työpajaa Mallilassa',
  ])('%s stops nothing', (words) => {
    expect(errors(listed(...three, [], [words]))).toEqual([])
    expect(errors(read(sheet([...HEADER_FI, [words], [], heading, ...three])))).toEqual([])
  })
  test('Haetaan enintään 150,00 € above a list of 233 is a question', () => {
    expect(asked(read(sheet([...HEADER_FI, ['Haetaan enintään 150,00 €'], [], heading, ...three])))).toEqual([
      `amount-uncertain@A${row(1)}`,
    ])
  })
})

describe('a mark that stands alone beside a line', () => {
  test('1) is explained below: that line waits', () => {
    const [first = [], second = [], third = []] = three
    const result = read(
      sheet([...HEADER_FI, [...heading, 'Huom'], first, [...second, '1)'], third, [], ['1) Ei haeta tässä hakemuksessa']]),
    )
    expect(errors(result)).toEqual([`amount-uncertain@A${row(3)}`])
  })
  test('at the head of a row 1) is its number', () => {
    const result = read(
      sheet([...HEADER_FI, ['Nro', ...heading], ...three.map((one, place) => [`${String(place + 1)})`, ...one]), [], ['1) Ei haeta']]),
    )
    expect(errors(result)).toEqual([])
  })
  test('* sisältää 50 % muuta toimintaa: its line waits; a discount of 50 % is in the price', () => {
    const starred: Value[][] = [
      ['101', day, 'Kahvit *', 122],
      ['102', day, 'Painatus', 61],
    ]
    expect(errors(listed(...starred, [], ['* sisältää 50 % muuta toimintaa']))).toEqual([`amount-uncertain@A${row(2)}`])
    expect(errors(listed(...starred, [], ['* sisältää 50 % alennuksen']))).toEqual([])
  })
})

describe('a line that replaces another', () => {
  test.each(['Korjattu lasku, korvaa tositteen 101', 'Korrigerad faktura, ersätter verifikat 101', 'Corrected, replaces voucher 101'])(
    '%s: the 122 wait',
    (text) => {
      expect(errors(listed(['101', day, 'Kahvit', 122], ['102', day, text, 100]))).toEqual([`amount-uncertain@A${row(2)}`])
    },
  )
  const noted = [...heading, 'Huom']
  const withNote = (note: string, second = 100): Result =>
    read(sheet([...HEADER_FI, noted, ['101', day, 'Kahvit', 122], ['102', day, 'Kahvit', second, note]]))
  test.each(['korvaa laskun 101', 'ersätter faktura 101', 'replaces invoice 101'])('a note beside it, %s: the 122 wait', (note) => {
    expect(errors(withNote(note))).toEqual([`amount-uncertain@A${row(2)}`])
  })
  test('a note that names its own voucher, or one of no line, stops nothing', () => {
    expect(errors(withNote('korvaa laskun 102'))).toEqual([])
    expect(errors(withNote('korvaa laskun 123'))).toEqual([])
    expect(errors(withNote('korvaa laskun 101', -122))).toEqual([])
  })
  test('a line that says it was replaced waits itself', () => {
    expect(errors(withNote('korvattu tositteella 103'))).toEqual([`line-set-aside@E${row(3)}`])
  })
  test('where a credit takes the 122 back, nothing waits', () => {
    const result = listed(['101', day, 'Kahvit', 122], ['102', day, 'Hyvityslasku', -122], ['103', day, 'Korvaa laskun 101', 100])
    expect(errors(result)).toEqual([])
  })
})

describe('what somebody lets be paid of a list of 233 €', () => {
  test.each([
    'Hyväksytään maksettavaksi 200,00 €',
    'Godkänns för utbetalning 200,00 €',
    'Approved for payment 200.00 €',
    'Esitetään maksettavaksi 200 €',
  ])('%s: asked once', (words) => {
    expect(asked(listed(...three, [], [words]))).toEqual([`amount-uncertain@A${row(6)}`])
  })
  test('in a cell of its own, too', () => {
    expect(asked(listed(...three, [], ['Hyväksytään maksettavaksi', '200,00 €']))).toEqual([`amount-uncertain@A${row(6)}`])
  })
  test('that it is all of it silences nothing else in the row', () => {
    expect(asked(listed(...three, [], ['Hyväksytään maksettavaksi 233,00 €, tositetta 102 ei haeta']))).not.toEqual([])
  })
  test.each([
    'Hyväksytään maksettavaksi 233,00 €',
    'Maksettavaa yhteensä 233,00',
    'Tarkastettu ja hyväksytty 1.10.2009',
    'Laskut maksetaan 30 päivän kuluessa',
    'Maksetaan tilille FI12 3456 7890 1234 56',
  ])('%s asks nothing', (words) => {
    expect(asked(listed(...three, [], [words]))).toEqual([])
  })
})

describe('headings between the lines, and titles', () => {
  test.each(['Seuraavat vain tiedoksi:', 'Betalda av kommunen', 'Laskutetaan kunnalta'])('%s: what stands below waits', (words) => {
    const result = listed(['101', day, 'Kahvit', 122], [words], ['102', day, 'Painatus', 61])
    expect(errors(result)).toEqual([`line-set-aside@A${row(4)}`])
  })
  test('a forecast is no cost', () => {
    expect(errors(read(sheet([...HEADER_FI, ['Ennuste loppuvuosi'], heading, ...three]))).length).toBe(3)
    expect(errors(read(sheet([...HEADER_FI, heading, ...three], { name: 'Ennuste' }))).length).toBe(3)
  })
  test('beside what came true it is a column', () => {
    expect(errors(read(sheet([...HEADER_FI, ['Toteuma ja ennuste'], heading, ...three])))).toEqual([])
  })
  test.each(['Osallistumismaksu, tulo', 'Deltagaravgift, intäkt'])('%s of 61 among costs would be counted as a cost: it waits', (text) => {
    expect(errors(listed(['101', day, 'Kahvit', 122], ['102', day, text, 61]))).toEqual([`line-set-aside@C${row(3)}`])
  })
})

describe('a sheet of words beside the list', () => {
  const beside = (name: string, ...words: string[]): string[] =>
    asked(
      read([
        sheet([...HEADER_FI, heading, ...three]),
        sheet(
          words.map((one) => [one]),
          { name },
        ),
      ]),
    )
  test.each([
    ['Ohje', 'Keltainen rivi = ei hankkeen kulu'],
    ['Selitteet', 'Punainen: ei haeta'],
    ['Huomautukset', 'Lasku kuuluu toiselle hankkeelle'],
    ['Ohje', 'Tositteet 102 ja 103 kuuluvat hankkeelle Kylät verkossa'],
  ])('%s, %s: told', (name, words) => {
    expect(beside(name, 'Otsikko', words)).toContain(`amount-uncertain@${name}!A2`)
  })
  test.each([
    ['Ohje', 'Ei tukikelpoisia kuluja ei haeta laskuilla.'],
    ['Ohje', 'Merkitse keltaisella rivit, joita ei haeta.'],
    ['Lue tämä', 'Ei haeta: edustuskulut, sakot'],
    ['Lue tämä', 'Sinisen talon kokous 12.9.'],
  ])('%s, %s: an instruction asks nothing', (name, words) => {
    expect(beside(name, 'Otsikko', words)).toEqual([])
  })
})

describe('headings in several languages below each other in a cell', () => {
  test('are one heading', () => {
    const inAll = [
      'Tosite\nVerifikat\nVoucher',
      'Pvm\nDatum\nDate',
      'Selite\nBeskrivning\nDescription',
      'Veroton\nExkl. moms\nNet',
      'ALV\nMoms\nVAT',
      'Yhteensä\nTotalt\nTotal',
    ]
    const result = read(sheet([...HEADER_FI, inAll, ['101', day, 'Kahvit', 100, 22, 122]]))
    expect(asked(result)).toEqual([])
    expect(
      only(result).lines.map(({ voucher, netCents, vatCents, grossCents }) => [voucher, ...[netCents, vatCents, grossCents].map(euros)]),
    ).toEqual([['101', 100, 22, 122]])
  })
  test('two things below each other stay what they were', () => {
    const result = read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa\nsis. alv'], ['101', day, 'Kahvit', 122]]))
    expect(amounts(result)).toEqual([122])
  })
})

test('7 sept -09 is a day', () => {
  expect(only(listed(['101', '7 sept -09', 'Kahvit', 122])).lines[0]?.incurredOn).toBe('2009-09-07')
})

describe('what of a line is claimed, in the row below it without a word of which', () => {
  test.each(['hankkeen osuus', 'projektets andel', 'share of project'])('%s 61 of 122: both wait', (text) => {
    const result = listed(['101', day, 'Kahvit', 122], [null, null, text, 61], ['103', day, 'Bussi', 50])
    expect(errors(result).map((one) => one.replace(/@[A-Z]+/, '@'))).toEqual([`amount-uncertain@${row(2)}`, `amount-uncertain@${row(3)}`])
  })
  test('a row that waits for another reason is told once, and the 122 wait too', () => {
    const result = listed(['101', day, 'Kahvit', 122], [null, null, 'Haetaan hankkeelle', 61], ['103', day, 'Bussi', 50])
    expect(errors(result)).toEqual([`amount-uncertain@A${row(2)}`, `line-set-aside@C${row(3)}`])
  })
  test('coffee for the project is a cost of its own', () => {
    expect(errors(listed(['101', day, 'Kahvit', 122], [null, null, 'Kahvia', 61], ['103', day, 'Bussi', 50]))).toEqual([])
  })
})

describe('a list that is shared', () => {
  test.each([
    'Kaikki kulut jaetaan tasan kahden hankkeen kesken',
    'Alla kostnader delas jämnt mellan två projekt',
    'All costs are shared equally between two projects',
  ])('%s, above or below: asked', (words) => {
    expect(asked(read(sheet([...HEADER_FI, [words], [], heading, ...three])))).toEqual([`amount-uncertain@A${row(1)}`])
    expect(asked(listed(...three, [], [words]))).toEqual([`amount-uncertain@A${row(6)}`])
  })
  test('what was shared out to people asks nothing', () => {
    expect(asked(listed(...three, [], ['Esitteet jaettiin osallistujille']))).toEqual([])
  })
})

test('Tositteet 101–103 eivät kuulu hankkeeseen: each of them waits', () => {
  expect(errors(listed(...three, [], ['Tositteet 101–103 eivät kuulu hankkeeseen'])).length).toBe(3)
})

test.each(['¹', '#'])('%s marks a line as a star does', (mark) => {
  const marked: Value[][] = [
    ['101', day, `Kahvit ${mark}`, 122],
    ['102', day, 'Vuokra 20 m²', 61],
  ]
  expect(errors(listed(...marked, [], [`${mark} ei kuulu hankkeelle`]))).toEqual([`amount-uncertain@A${row(2)}`])
})

test('Lasku 102 maksetaan vasta tammikuussa, and 20 € given back for it: the line waits', () => {
  expect(errors(listed(...three, [], ['Lasku 102 maksetaan vasta tammikuussa']))).toEqual([`amount-uncertain@A${row(3)}`])
  expect(errors(listed(...three, [], ['Tositteesta 102 on saatu hyvitystä 20,00 €']))).toEqual([`amount-uncertain@A${row(3)}`])
})

test('a voucher of the project by a part of its name is its own', () => {
  expect(errors(listed(...three, [], ['Tosite 102 kuuluu hankkeelle Koehanke.']))).toEqual([])
})

test('on another sheet Tosite 102: haetaan vain 50 % stops that line', () => {
  const result = read([
    sheet([...HEADER_FI, heading, ...three]),
    sheet([['Lisätietoja'], ['Tosite 102: haetaan vain 50 %']], { name: 'Lisätiedot' }),
  ])
  expect(errors(result)).toEqual([`amount-uncertain@A${row(3)}`])
})

test('under Haetaan kyllä, kyllä and nothing: the third waits', () => {
  const result = read(sheet([...HEADER_FI, [...heading, 'Haetaan'], ...three.map((one, place) => (place === 2 ? one : [...one, 'kyllä']))]))
  expect(errors(result)).toEqual([`line-set-aside@A${row(4)}`])
})

test('Kvar 300 below a budget is what is left, and Sales brochure of 61 is a question', () => {
  expect(only(listed(...three, [null, null, 'Kvar', 300])).lines.length).toBe(4)
  expect(errors(listed(...three, [null, null, 'Kvar', 300])).length).toBe(1)
  expect(errors(listed(['101', day, 'Sales brochure', 61]))).toEqual([])
  expect(asked(listed(['101', day, 'Sales brochure', 61]))).toEqual([`line-set-aside@C${row(2)}`])
})

test.each(['josta hankkeelle', 'varav till projektet'])('101 again with %s 61 of its 122: both wait', (text) => {
  const result = listed(['101', day, 'Kahvit', 122], ['101', day, text, 61], ['103', day, 'Bussi', 50])
  expect(errors(result)).toEqual([`amount-uncertain@A${row(2)}`, `amount-uncertain@A${row(3)}`])
})

test('hankkeen osuus 50 % of 61 below 122: both wait', () => {
  const result = listed(['101', day, 'Kahvit', 122], [null, null, 'hankkeen osuus 50 %', 61], ['103', day, 'Bussi', 50])
  expect(errors(result).map((one) => one.replace(/@[A-Z]+/, '@'))).toEqual([`amount-uncertain@${row(2)}`, `line-set-aside@${row(3)}`])
})

test('Osallistumismaksut messuille of 61 may be a cost: a question', () => {
  expect(errors(listed(['101', day, 'Osallistumismaksut messuille', 61]))).toEqual([])
})
