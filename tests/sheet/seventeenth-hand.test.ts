// What a seventeenth hand wrote: hours beside euros, notes that send a reader to another row, cells that changed places, rates of exchange and kinds of cost in
// columns of their own. Law: each rule has its twin, where it would be wrong.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
type Result = ReturnType<typeof read>
const line = (voucher: Value, amount: Value, ...more: Value[]): Value[] => [voucher, day, 'Malli Oy', 'Painatus', amount, ...more]
const list = (...lines: Value[][]): Result => read(sheet([...HEADER_FI, HEADING, ...lines]))
const amounts = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const noted = (note: string): Result =>
  read(sheet([...HEADER_FI, [...HEADING, 'Huom'], line(bare(101), 80.4), line(bare(102), 33.3, note), line(bare(103), 12.9)]))

describe('months over two columns each', () => {
  const months = ['Nimi', 'Elokuu', null, 'Syyskuu', null, 'Yhteensä', null]
  const merges = [1, 3, 5].map((left) => ({ top: 7, bottom: 7, left, right: left + 1 }))
  const matrix = (units: Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, [], months, units, ...rows], { merges }))
  const rows: Value[][] = [
    ['Virtanen', 20, 500, 24, 600, 44, 1100],
    ['Lahti', 12, 300, 10, 250, 22, 550],
    ['Yhteensä', 32, 800, 34, 850, 66, 1650],
  ]
  test.each([
    ['h', '€'],
    ['tunnit', 'euroa'],
    ['tim', 'kostnad'],
    ['hours', 'cost €'],
  ])('%s | %s: 500, 600, 300 and 250 euros count, and no hours', (hours, money) => {
    const result = matrix([null, hours, money, hours, money, hours, money], ...rows)
    expect([amounts(result), only(result).statedTotalCents, errors(result)]).toEqual([[500, 600, 300, 250], 165_000, []])
  })
  test('€ | h: the euros stand first', () => {
    const turned = rows.map(([name, h1, e1, h2, e2, h3, e3]) => [name, e1, h1, e2, h2, e3, h3].map((one) => one ?? null))
    const result = matrix([null, '€', 'h', '€', 'h', '€', 'h'], ...turned)
    expect([amounts(result), errors(result)]).toEqual([[500, 600, 300, 250], []])
  })
  test('columns without a word beside each month make the matrix wait', () => {
    const result = matrix([null, null, null, null, null, null, null], ...rows)
    expect(errors(result).map((one) => one.split('@')[0])).toContain('heading-uncertain')
  })
  test('a number beside one row of a matrix only warns', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        ['Kululaji', 'Elokuu', 'Syyskuu', 'Yhteensä'],
        ['Vuokrat', 100, 50.5, 150.5, 7.5],
        ['Matkat', 20, 30, 50],
        ['Tarvikkeet', 1, 2, 3],
      ]),
    )
    expect([amounts(result).length, errors(result)]).toEqual([6, []])
    expect(loud(result).some((one) => one.startsWith('column-left-out'))).toBe(true)
  })
})

test.each([
  ['Peruspalkka', 'Lisät', 'Palkka yhteensä'],
  ['Palkka €', 'Lomaraha €', 'Palkka yht. €'],
  ['Wage', 'Overtime wage', 'Total wage'],
])('%s + %s = %s: the wage counts once, with its side costs', (one, other, total) => {
  const wages = (...rows: Value[][]): Result => read(sheet([...HEADER_FI, ['Nimi', one, other, total, 'Sivukulut'], ...rows]))
  const result = wages(['Virtanen', 500, 600.5, 1100.5, 220.1], ['Lahti', 300, 250.5, 550.5, 110.1])
  expect([amounts(result), errors(result)]).toEqual([[1320.6, 660.6], []])
  expect(errors(wages(['Virtanen', 500, 600.5, 1200.5, 220.1], ['Lahti', 300, 250.5, 650.5, 110.1]))).not.toEqual([])
})

describe('a note that the line is within another one, or that another one is right', () => {
  test.each([
    ...['sis. edelliseen', 'sisältyy yllä olevaan', 'sisältyy riviin 101', 'ingår i raden ovan', 'ingår i verifikat 101'],
    ...[
      'included in the line above',
      'included above',
      'yhdistetty tositteeseen 105',
      'summa sisältyy tositteen 103 summaan',
      'ei kuitenkaan haeta',
      'hör till raden ovan',
      'merged with row above',
      'counted already in row 3',
      'strike this out',
      'oma, ei hanke',
      'ei hanke',
      'egen, inte projektet',
    ],
  ])('%s: 33,30 waits', (note) => {
    expect(errors(noted(note))).toEqual(['line-set-aside@F8'])
  })
  test.each([
    'ks. korjattu rivi',
    'see corrected line below',
    'se rättad rad nedan',
    'oikea summa alla',
    'samma faktura som ovan',
    'same receipt as above',
    'osamaksu',
    'part paid',
  ])('%s: 33,30 is asked', (note) => {
    expect(errors(noted(note))).toEqual(['amount-uncertain@F8'])
  })
  test.each(['tämä rivi korvaa rivin 99', 'korvaa aiemmin ilmoitetun', 'ersätter raden ovan', 'replaces the previous voucher'])(
    '%s, which is not in the list: 33,30 waits',
    (note) => {
      expect(errors(noted(note))).toEqual(['amount-uncertain@A8'])
    },
  )
  test('korvaa tositteen 101: 80,40 of 101 waits, and 33,30 counts', () => {
    expect(errors(noted('korvaa tositteen 101'))).toEqual(['amount-uncertain@A7'])
  })
  test.each([
    ...['sis. alv 22 %', 'sisältää lounaan', 'sisältyy hintaan', 'ingår moms', 'kaffe ingår', 'included in the price', 'VAT included'],
    ...[
      'ks. liite 2',
      'se bilaga',
      'see attachment',
      'sama paikka kuin viimeksi',
      'samma plats som ovan',
      'receipt merged into one pdf',
      'hör till mötet',
      'see row 3 for the participants',
      'yhdistetty pdf',
      'sis. edellisen kokouksen kahvit',
      'lista liitetty tositteeseen',
      'combined voucher for both days',
      'katso uusi osoite',
      'korvaava tuote',
      'korjattu rivi',
    ],
  ])('%s asks nothing', (note) => {
    expect(errors(noted(note))).toEqual([])
  })
})

describe('a voucher and an amount in each other’s columns', () => {
  test('148,97 among 101 to 103, over 104: the line waits', () => {
    const result = list(line(bare(101), 33.4), line(bare(102), 20), line(bare(103), 77.7), line(148.97, bare(104)))
    expect(errors(result)).toEqual(['amount-uncertain@A10'])
  })
  test.each<[string, Value[][]]>([
    ['vouchers with points', [line('1.1', 33.4), line('1.2', 104), line('2.10', 77.7)]],
    ['an amount that no voucher is near', [line(bare(101), 33.4), line(bare(102), 20), line('103.5', 950)]],
    ['whole amounts', [line(bare(101), 101), line(bare(102), 100), line(bare(103), 102)]],
  ])('%s say nothing', (_, lines) => {
    expect(errors(list(...lines))).toEqual([])
  })
})

test('Alkusaldo in the place of a voucher, with a day and words, is no cost of 500', () => {
  const result = list(['Alkusaldo', day, null, 'Edelliseltä kaudelta', 500], line(bare(101), 33.4), line(bare(102), 20.1))
  expect([amounts(result), errors(result)]).toEqual([[33.4, 20.1], []])
})

test.each(['Katevaraus', 'Reserverad', 'Reversed', 'Återförd', 'Failed', 'Ej bokförd', 'Refunded', 'Palautettu'])(
  '%s in a column of states: the line waits',
  (state) => {
    const states = [...HEADING, 'Tila']
    const result = read(
      sheet([...HEADER_FI, states, line(bare(101), 33.4, 'Kirjattu'), line(bare(102), 20.1, state), line(bare(103), 9.9, 'Kirjattu')]),
    )
    expect(errors(result).map((one) => one.split('@')[0])).toEqual(['line-set-aside'])
  },
)

describe('a rate of exchange beside a currency', () => {
  const rows = (by: number): Value[][] => [
    [day, 'Hotel', 1200, 'SEK', by, 117],
    [day, 'Taxi', 300, 'SEK', by, 29.25],
    [day, 'Juna', 22, 'EUR', 1, 22],
  ]
  test.each(['Rate', 'Ex. rate', 'FX', 'Kurssi', 'Vaihtokurssi', 'Växelkurs', 'EKP-kurssi', 'ECB rate'])(
    '%s makes the euros of each row',
    (rate) => {
      const result = read(sheet([...HEADER_FI, ['Pvm', 'Selite', 'Summa', 'Valuutta', rate, 'Euroa'], ...rows(0.0975)]))
      expect([amounts(result), errors(result)]).toEqual([[117, 29.25, 22], []])
    },
  )
  test('a rate that does not make them is asked', () => {
    const result = read(sheet([...HEADER_FI, ['Date', 'Description', 'Amount', 'Currency', 'Rate', 'EUR'], ...rows(0.5)]))
    expect(errors(result)).not.toEqual([])
  })
})

describe('kinds of cost in columns of their own', () => {
  const parted = (one: string, other: string, total = 'Yhteensä €', last = 72.1): Result =>
    read(
      sheet([
        ...HEADER_FI,
        ['Nimi', 'Tilaisuus', one, other, total],
        ['Virtanen', 'Työpaja', 50, 12.5, 62.5],
        ['Lahti', 'Työpaja', 50, 0, 50],
        ['Mäki', 'Työpaja', 50, 22.1, last],
      ]),
    )
  test.each([
    ['Kokouspalkkio €', 'Matka €'],
    ['Palkkio', 'Matkakulut'],
    ['Sali €', 'Tarjoilu €'],
    ['Arvode', 'Resekostnader'],
    ['Room', 'Catering'],
    ['Luentopalkkio', 'Muut kulut'],
  ])('%s and %s make the total, which is claimed', (one, other) => {
    const result = parted(one, other)
    expect([amounts(result), errors(result)]).toEqual([[62.5, 50, 72.1], []])
  })
  test.each([
    ['Hankkeen matkat', 'Muut matkat'],
    ['Kunnan palkkio', 'Matkakulut'],
    ['Palkkio', 'Oma matka'],
    ['Room', 'Catering, other project'],
  ])('%s and %s are asked: whose the parts are, the headings say', (one, other) => {
    expect(errors(parted(one, other))).not.toEqual([])
  })
  test('a total that one row does not make is asked', () => {
    expect(errors(parted('Sali €', 'Tarjoilu €', 'Yhteensä €', 73.1))).not.toEqual([])
  })
})

test('syyskuu below Virtanen, elokuu is a second month of the same amounts, and no sum of the first', () => {
  const rows: Value[][] = [
    ['Virtanen', 'elokuu', 1000.5, 220.1, 1220.6],
    [null, 'syyskuu', 1000.5, 220.1, 1220.6],
    ['Lahti', 'elokuu', 500, 110, 610],
  ]
  const result = read(sheet([...HEADER_FI, ['Nimi', 'Kuukausi', 'Palkka', 'Sivukulut', 'Yhteensä'], ...rows]))
  expect([amounts(result), errors(result)]).toEqual([[1220.6, 1220.6, 610], []])
})

test('Ennakonpidätys where the names of a payroll print stand is told, and lowers the costs until somebody decides', () => {
  const result = read(sheet([...HEADER_FI, ['Laji', 'Nimi', 'Yhteensä'], ['101', 'Kuukausipalkka', 2300], ['300', 'Ennakonpidätys', -500]]))
  expect(loud(result)).toContain('line-set-aside@B8')
})

test.each<[string, Value[][], string | null]>([
  ['Hakemus', [['Hakemus'], ['Mallila'], ['Maksatushakemus nro 1']], 'L1'],
  ['Maksatushakemus over 1', [['Mallila'], ['Maksatushakemus'], [bare(1)]], 'L1'],
])('a cover with %s above the name of the place says whose the list is', (_, cover, locality) => {
  const result = read([
    { ...sheet(cover), name: 'Kansi' },
    { ...sheet([HEADING, line(bare(101), 33.4), line(bare(102), 20.1)]), name: 'Erittely' },
  ])
  expect([only(result).locality, only(result).claim]).toEqual([locality, 1])
})

test('tax with a minus beside gross and net pay is withheld: what the employer pays is claimed', () => {
  const heading = ['Nimi', 'Bruttopalkka', 'Ennakonpidätys', 'Nettopalkka', 'Työnantajan maksut', 'Työnantajan kustannus']
  const result = read(
    sheet([...HEADER_FI, heading, ['Virtanen', 2000, -440.5, 1559.5, 440, 2440], ['Lahti', 1800, -360.5, 1439.5, 396.5, 2196.5]]),
  )
  expect([amounts(result), errors(result)]).toEqual([[2440, 2196.5], []])
})
