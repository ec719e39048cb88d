// What one small change to a sheet that was read right must show: found by changing thousands of right sheets a little (tests/fuzz/changes.ts). Law: a
// change that means something stands in the claim or is asked about at its row; one that means nothing changes nothing.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))

describe('a total whose lines were changed is no line', () => {
  test('`*` beside the currency, as ledgers mark it: 1 200,00 over lines of 1 100,00', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Valuutta'],
      ['1', day, 'Sali', 100, 'EUR'],
      ['2', day, 'Paino', 1000, 'EUR'],
      ['*', null, null, 1200, 'EUR'],
    )
    expect(gross(result)).toEqual([100, 1000])
    expect(asked(result)).toEqual(['total-differs@D9'])
  })
  test.each(['Päivä yhteensä', 'Day total', 'Summa'])('%s with a day, where lines have numbers: 50 over a line of 60', (words) => {
    const result = listed(['Pvm', 'Tosite', 'Selite', 'Summa'], [day, '1', 'Sali', 60], [day, null, words, 50], [day, '2', 'Paino', 40])
    expect(gross(result)).toEqual([60, 40])
    expect(asked(result)).toEqual(['subtotal-differs@D8'])
  })
  test('a total of another column where vouchers stand: 150,25 net and 183,35 gross, each a column too far right', () => {
    const result = listed(
      ['Selite', 'Summa', 'Tosite', 'Pvm'],
      ['Sali', 122, '1', day],
      ['Paino', 61, '2', day],
      ['Kaikki yhteensä', 150.25, '183,35'],
    )
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual(['total-differs@B9'])
  })
})

describe('lines below the total are in none', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  test.each([
    ['with a voucher only', ['9', null, 'Juna', 30]],
    ['with a day', ['9', day, 'Juna', 30]],
  ])('%s: 183 stated, 213 listed', (_, below) => {
    const result = listed(heading, ['1', day, 'Sali', 122], ['2', day, 'Paino', 61], ['Yhteensä', null, null, 183], below)
    expect(gross(result)).toEqual([122, 61, 30])
    expect(asked(result)).toEqual(['total-differs@D9'])
  })
  test('also where no word calls the sum one', () => {
    const result = listed(heading, ['1', day, 'Sali', 122], ['2', day, 'Paino', 61], [null, null, null, 183], ['9', day, 'Juna', 30])
    expect(asked(result)).toEqual(['total-differs@D9'])
  })
})

describe('a column of cost centres says whose the lines are, whatever stands below the list', () => {
  const list = [
    ['Kustannuserittely'],
    ['Maksatushakemus nro:', '1'],
    [],
    ['Kustannuspaikka', 'Tosite', 'Pvm', 'Selite', 'Summa'],
    ['110 Mallila', '1', day, 'Sali', 122],
    ['140 Koeniemi', '2', day, 'Paino', 61],
    [null, null, null, 'Yhteensä', 183],
    [],
  ]
  test.each([[['Päiväys ja allekirjoitus', 'Oulu 12.1.2010']], [['Puhelin', '040 123 4567']], [['Tositteet säilytetään toimistolla.']]])(
    '%j',
    (below) => {
      const { drafts } = read(sheet([...list, below]))
      expect(drafts.map(({ locality, lines }) => `${String(locality)} ${String(lines.length)}`)).toEqual(['L1 1', 'L10 1'])
    },
  )
})

describe('a note in a cell of its own without a heading, or set off behind the line’s own words', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
  test.each(['50 %', '1/2', 'puolet', 'hälften', 'half', 'duplikat', 'tuplattu', 'kahdesti'])('%s beside it is an error', (note) => {
    const result = listed(heading, ['1', day, 'Malli Oy', 'Sali', 122], ['2', day, 'Koe Oy', 'Paino', 61, note])
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual(['amount-uncertain@F8'])
  })
  test.each(['22 %', '8 %', '100 %', 'alv 22 %'])('%s beside it is none', (note) => {
    expect(asked(listed(heading, ['1', day, 'Malli Oy', 'Sali', 122], ['2', day, 'Koe Oy', 'Paino', 61, note]))).toEqual([])
  })
  test.each(['Paino (50 %)', 'Paino – hälften', 'Paino (puolet)', 'Paino ? tarkista', 'Paino (arvio)'])('%s', (words) => {
    expect(asked(listed(heading, ['1', day, 'Malli Oy', 'Sali', 122], ['2', day, 'Koe Oy', words, 61]))).toEqual(['amount-uncertain@D8'])
  })
  test.each(['Paino maksamatta', 'Paino – obetald', 'Printing (not paid)'])('%s is not paid', (words) => {
    expect(asked(listed(heading, ['1', day, 'Malli Oy', 'Sali', 122], ['2', day, 'Koe Oy', words, 61]))).toEqual(['line-set-aside@D8'])
  })
  test.each(['Koe Oy (ei haeta)', 'Koe Oy, ei kuulu hankkeelle', 'Koe Ab – annullerad', 'Koe Oy PERUTTU', 'Koe Ltd (not claimed)'])(
    '%s, behind a name',
    (supplier) => {
      expect(asked(listed(heading, ['1', day, 'Malli Oy', 'Sali', 122], ['2', day, supplier, 'Paino', 61]))).toEqual(['line-set-aside@C8'])
    },
  )
  test.each(['Paino (22 %)', 'Paino (100 %)', 'Esite, 50 kpl', 'Maksamattomien laskujen karhu', 'Paino, osa 2'])('%s is none', (words) => {
    expect(asked(listed(heading, ['1', day, 'Malli Oy', 'Sali', 122], ['2', day, 'Koe Oy', words, 61]))).toEqual([])
  })
})

describe('a heading means what it means without the time of the claim or the mark of a footnote', () => {
  test.each([' 1.8.–31.12.2009', ' (1.8.-31.10.2009)', ' 8-12/2009', ', 1.8.–31.10.', '¹', ' *)', ' 1)'])(
    'Veroton, Alv and Yhteensä, each with %j behind it',
    (behind) => {
      const heading = ['Tosite', 'Pvm', 'Selite', `Veroton${behind}`, `Alv${behind}`, `Yhteensä${behind}`]
      const result = listed(
        heading,
        ['1', day, 'Sali', 100, 22, 122],
        ['2', day, 'Paino', 50, 11, 61],
        ['Yhteensä', null, null, 150, 33, 183],
      )
      expect(only(result).lines.map(({ netCents, vatCents }) => `${String(euros(netCents))} + ${String(euros(vatCents))}`)).toEqual([
        '100 + 22',
        '50 + 11',
      ])
      expect(asked(result)).toEqual([])
    },
  )
  test('amounts of two times are asked about', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Summa 1.1.–31.7.2009', 'Summa 1.8.–31.12.2009']
    expect(asked(listed(heading, ['1', day, 'Sali', 100, 122], ['2', day, 'Paino', 50, 61]))).not.toEqual([])
  })
})

describe('what is said of a line without a sign before it', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa', 'Huomautus']
  const first = ['1', day, 'Malli Oy', 'Sali', 122]
  test.each(['Koe Oy kahteen kertaan', 'Koe Oy puolet hankkeelle', 'Koe Oy tuplana', 'Koe Ab två gånger', 'Koe Ltd paid twice'])(
    '%s',
    (supplier) => {
      expect(asked(listed(heading, first, ['2', day, supplier, 'Paino', 61]))).toEqual(['amount-uncertain@C8'])
    },
  )
  test.each(['Puolet Oy', 'Lääkäriasema Yksityinen', 'Kahteen kertaan Oy', 'Yhteislasku Oy', 'Tupla Oy'])('%s is a name', (supplier) => {
    expect(asked(listed(heading, first, ['2', day, supplier, 'Paino', 61]))).toEqual([])
  })
  test.each(['50 %', 'puolet', '1/2', 'hälften'])('%s under a heading of notes is an error', (note) => {
    const result = listed(heading, first, ['2', day, 'Koe Oy', 'Paino', 61, note])
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual(['amount-uncertain@F8'])
  })
  test.each(['100 %', '22 %', 'sivu 1/2'])('%s under it is none', (note) => {
    expect(asked(listed(heading, first, ['2', day, 'Koe Oy', 'Paino', 61, note]))).toEqual([])
  })
  test('50 % under it where 61,00 are claimed of 122,00 is none', () => {
    const claimed = ['Tosite', 'Pvm', 'Selite', 'Summa', 'Haetaan', 'Huomautus']
    expect(asked(listed(claimed, ['1', day, 'Sali', 122, 122], ['2', day, 'Paino', 122, 61, '50 %']))).toEqual([])
  })
})

describe('words below a total that say it again', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  const rows: Value[][] = [
    ['1', day, 'Sali', 122],
    ['2', day, 'Paino', 61],
    ['Yhteensä', null, null, 183],
  ]
  const below = (...more: Value[][]): string[] => asked(listed(heading, ...rows, ...more))
  test('how many vouchers there are', () => {
    expect(below(['Tositteita yhteensä', bare(2)])).toEqual([])
    expect(below(['Laskuja yhteensä', null, null, bare(2)])).toEqual([])
    expect(below(['Tositteita yhteensä', null, null, bare(3)])).toEqual(['total-differs@D10'])
  })
  test('what is claimed', () => {
    expect(below(['Haetaan yhteensä 183,00 euroa'])).toEqual([])
    expect(below(['Haetaan yhteensä 150,00 euroa'])).not.toEqual([])
  })
  test('what was claimed earlier, now and together: 1 000,00, 183,00 and 1 183,00', () => {
    const of = (earlier: number, now: number, together: number): string[] =>
      below(['Aiemmin haettu', null, null, earlier], ['Tämä hakemus', null, null, now], ['Haettu yhteensä', null, null, together])
    expect(of(1000, 183, 1183)).toEqual([])
    expect(of(1000, 183, 1184)).toContain('total-differs@D12')
    expect(of(1000, 150, 1150)).not.toEqual([])
    expect(of(-100, 183, 83)).not.toEqual([])
  })
})

describe('a budget of 5 000,00 and 1 000,00 beside costs of 183,00', () => {
  const heading = ['Tosite', 'Pvm', 'Kustannuslaji', 'Summa']
  const rows: Value[][] = [['1', day, 'Palvelujen ostot', 122], ['2', day, 'Matkakustannukset', 61], ['Yhteensä', null, null, 183], []]
  const list = [...HEADER_FI, heading, ...rows]
  const own = (name: string): ReturnType<typeof read> =>
    read([
      sheet(list),
      sheet(
        [
          ['Kustannuslaji', 'Summa'],
          ['Palvelujen ostot', 5000],
          ['Matkakustannukset', 1000],
          ['Yhteensä', 6000],
        ],
        { name },
      ),
    ])
  test('on its own sheet is no summary that differs', () => {
    expect(gross(own('Kustannusarvio'))).toEqual([122, 61])
    expect(asked(own('Kustannusarvio'))).toEqual([])
  })
  test('of another name is', () => {
    expect(asked(own('Toteuma'))).toContain('total-differs@Toteuma!B4')
  })
  const below = (title: string, ...gap: Value[][]): string[] =>
    asked(
      listed(
        heading,
        ...rows,
        [title],
        ...gap,
        ['Palvelujen ostot', null, null, 5000],
        ['Matkakustannukset', null, null, 1000],
        ['Yhteensä', null, null, 6000],
      ),
    )
  test('below its title is no total that differs', () => {
    expect(below('Kustannusarvio')).toEqual([])
  })
  test('without the title, or a blank row away from it, is', () => {
    expect(below('Toteuma')).toContain('total-differs@D14')
    expect(below('Kustannusarvio', [])).toContain('total-differs@D15')
  })
})

describe('dashes where others leave a cell empty', () => {
  const heading = ['Kustannuspaikka', 'Tili', 'Tosite', 'Pvm', 'Selite', 'Summa']
  const rows = (blank: Value): Value[][] => [
    ['110', '4500', '101', day, 'Sali', 122],
    ['110', '4500', '102', day, 'Paino', 61],
    [blank, '4500', blank, blank, blank, 183],
    ['110', '7800', '103', day, 'Juna', 30],
    [blank, '7800', blank, blank, blank, 30],
    [blank, blank, blank, blank, blank, 213],
  ]
  test.each(['-', '–', '---'])('%s beside the sums of accounts: they are sums, and the lines 122, 61 and 30', (dash) => {
    expect(gross(listed(heading, ...rows(dash)))).toEqual([122, 61, 30])
    const atRows = (blank: Value): string[] => asked(listed(heading, ...rows(blank))).map((one) => one.replace(/@[A-Z]+/, '@'))
    expect(atRows(dash)).toEqual(atRows(null))
  })
  test('a line has no voucher and no supplier by a dash', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa'],
      ['101', day, 'Malli Oy', 'Sali', 122],
      ['-', day, '-', 'Juna', 30],
    )
    expect(only(result).lines.map(({ voucher, supplier }) => [voucher, supplier])).toEqual([
      ['101', 'Malli Oy'],
      [null, null],
    ])
  })
})
