// Claim sheets as towns, villages and their programs send them. Law: what the grammar of a name, the words of a heading or the figures of every row prove is
// read without a question; a sum in a line's place is no line.
import { describe, expect, test } from 'vitest'
import type { Project } from '../../lib/core/project.ts'
import { asked, bare, dated, euros, HEADER_FI, only, project, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))

describe("a town's name with a case ending", () => {
  const named = (...names: string[]): Project => ({
    ...project,
    localities: project.localities.slice(0, names.length).map((one, index) => ({ ...one, name: { fi: names[index] ?? '' }, aliases: [] })),
  })
  const locality = (title: string, ...names: string[]): string | null =>
    only(
      read(
        sheet([[title], ['Maksatushakemus 1'], [], ['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 122]]),
        'lista.xlsx',
        named(...names),
      ),
    ).locality
  test.each([
    ['Turun kaupunki', 'Turku'],
    ['Lahden kaupunki', 'Lahti'],
    ['Tampereen kaupunki', 'Tampere'],
    ['Lappeenrannan kaupunki', 'Lappeenranta'],
    ['Helsingin kaupunki', 'Helsinki'],
    ['Seinäjoen kaupunki', 'Seinäjoki'],
    ['Varkauden kaupunki', 'Varkaus'],
    ['Kaustisen kunta', 'Kaustinen'],
    ['Kokemäen kaupunki', 'Kokemäki'],
    ['Kulut Lahdessa', 'Lahti'],
    ['Lahden kulut, maksatushakemus 1', 'Lahti'],
    ['Hei! Tässä Turun kulut. Kiitos! t. Liisa', 'Turku'],
  ])('%s is of %s', (title, name) => {
    expect(locality(title, 'Muualla', name)).toBe('L2')
  })
  test.each([
    ['Lahden kaupunki', 'Lahdensivu'],
    ['Salon kaupunki', 'Salonkylä'],
    ['Laati Turun Liisa', 'Turku'],
    ['Turkan kaupunki', 'Turku'],
  ])('%s is not of %s', (title, name) => {
    expect(locality(title, 'Muualla', name)).toBeNull()
  })
  test('Lahden kaupunki of two towns of that ending is asked about', () => {
    expect(locality('Lahden kaupunki', 'Lahti', 'Lahde')).toBeNull()
  })
})

describe('the sum of an account in the place of a voucher', () => {
  const heading = ['Tosite', 'Pvm', 'Summa', 'Selite']
  test.each(['* Tili 452000', 'Tili 452000', 'Projekti S1'])('%s below 122 and 61 is no third cost of 183', (text) => {
    const result = listed(heading, ['190001', day, 122, 'Sali'], ['190002', day, 61, 'Paino'], [text, null, 183])
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual([])
  })
  test.each<[string, Value[]]>([
    ['another amount', ['Tili 452000', null, 184]],
    ['a day of its own', ['Lasku 452000', day, 183]],
  ])('with %s it is a line', (_, row) => {
    expect(gross(listed(heading, ['190001', day, 122, 'Sali'], ['190002', day, 61, 'Paino'], row))).toHaveLength(3)
  })
})

test.each(['S1', '190003'])('%s alone beside 183, what 122 and 61 come to, is left out with a word', (voucher) => {
  const result = listed(
    ['Tosite', 'Pvm', 'Summa', 'Selite'],
    ['190001', day, 122, 'Sali'],
    ['190002', day, 61, 'Paino'],
    [voucher, null, 183],
  )
  expect(gross(result)).toEqual([122, 61])
  expect(asked(result)).toEqual(['row-left-out@A9'])
})

describe('columns of money that the rows explain', () => {
  test('Hinta 100, Alennus 10, Maksettu 90: 90 are claimed, without a question', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Hinta', 'Alennus', 'Maksettu'],
      ['1', day, 'Sali', 100, 10, 90],
      ['2', day, 'Paino', 61, 0, 61],
    )
    expect(gross(result)).toEqual([90, 61])
    expect(asked(result)).toEqual([])
  })
  test('Maksettu 91 beside 100 and 10 is asked about', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Hinta', 'Alennus', 'Maksettu'],
      ['1', day, 'Sali', 100, 10, 91],
      ['2', day, 'Paino', 61, 1, 61],
    )
    expect(asked(result)).toContain('heading-uncertain@F6')
  })
  test('a town, the project and others pay 200: 100 are claimed', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Kaupungin osuus', 'Hankkeen osuus', 'Muut']
    const result = listed(heading, ['1', day, 'Sali', 200, 50, 100, 50], ['2', day, 'Paino', 61, 15.25, 30.5, 15.25])
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([100, 30.5])
    expect(gross(result)).toEqual([200, 61])
    expect(asked(result)).toEqual([])
  })
  test('shares that do not make the whole are asked about', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Kaupungin osuus', 'Hankkeen osuus', 'Muut']
    const result = listed(heading, ['1', day, 'Sali', 200, 50, 100, 20], ['2', day, 'Paino', 61, 15.25, 30.5, 10])
    expect(asked(result)).not.toEqual([])
  })
  test('Value that repeats Debit says nothing new; one that does not is asked about', () => {
    const ledger = (value: number): ReturnType<typeof read> =>
      listed(
        ['No', 'Date', 'Details', 'Value', 'Debit', 'Credit'],
        ['1', day, 'Sali', 100, 100, null],
        ['2', day, 'Paino', value, 61, null],
        ['Total', null, null, null, 161, null],
      )
    expect(asked(ledger(61))).toEqual([])
    expect(asked(ledger(60))).toEqual(['heading-uncertain@D6'])
  })
  test('Vaihe a, Vaihe b, Vaihe c: a line has its amount in one of them', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Vaihe a', 'Vaihe b', 'Vaihe c'],
      ['1', day, 'Sali', 122, null, null],
      ['2', day, 'Paino', null, null, 61.5],
    )
    expect(gross(result)).toEqual([122, 61.5])
    expect(asked(result)).toEqual([])
  })
})

describe('headings of programs and treasurers', () => {
  test('Tuloja, Menoja, Kassassa below what was left of last year: 122 are spent', () => {
    const result = listed(
      ['Pvm', 'Tos.', 'Selitys', 'Tuloja', 'Menoja', 'Kassassa'],
      [dated('2009-08-01'), null, 'Edellisestä vuodesta', null, null, 800],
      [day, '1', 'Sali', null, 122, 678],
    )
    expect(gross(result)).toEqual([122])
    expect(asked(result)).toEqual([])
  })
  test('Reference numbers the documents where nothing else does', () => {
    const rows: Value[][] = [
      [day, 'INV-101', 'Room', 122],
      [day, 'INV-105', 'Print', 61],
    ]
    expect(only(listed(['Date', 'Reference', 'Description', 'Amount'], ...rows)).lines.map(({ voucher }) => voucher)).toEqual([
      'INV-101',
      'INV-105',
    ])
    const beside = listed(['Date', 'Reference', 'Description', 'Amount', 'Voucher'], ...rows.map((row, index) => [...row, bare(index + 1)]))
    expect(only(beside).lines.map(({ voucher }) => voucher)).toEqual(['1', '2'])
  })
  test('Matkalasku, Matkan alku, Matkan loppu: a journey is of the day it ends', () => {
    const result = listed(
      ['Matkalasku', 'Matkustaja', 'Matkan alku', 'Matkan loppu', 'Yhteensä'],
      ['M1', 'Aho', day, dated('2009-09-17'), 100],
      ['M2', 'Aho', day, dated('2009-09-16'), 50],
    )
    expect(only(result).lines.map(({ voucher, incurredOn }) => `${voucher ?? ''} ${incurredOn ?? ''}`)).toEqual([
      'M1 2009-09-17',
      'M2 2009-09-16',
    ])
  })
  test.each(['Palkka + sivukulut', 'Palkat ja sivukulut', 'Vuokra alv 0 %'])('%s is known as a whole', (heading) => {
    const result = listed(['Kuukausi', 'Tosite', 'Nimi', heading], ['elokuu 2009', '1', 'Aho', 122], ['syyskuu 2009', '2', 'Aho', 61])
    expect(asked(result)).toEqual([])
  })
})

describe('what people leave to the figures', () => {
  test('12 Hours at a Rate charged of 45 are 540', () => {
    const result = listed(
      ['Date', 'Employee', 'Task', 'Hours', 'Rate charged', 'Amount'],
      [day, 'Aho', 'Workshop', 12, 45, 540],
      [day, 'Aho', 'Report', 2, 45, 90],
    )
    expect(gross(result)).toEqual([540, 90])
    expect(asked(result)).toEqual([])
  })
  test('of Palkka hankkeelle 800 and side costs 200 the total of 1 000 is claimed, not 1 200', () => {
    const result = listed(
      ['Kuukausi', 'Nimi', 'Kk-palkka', 'Työaika-%', 'Projektin palkka', 'Sivukulut 25 %', 'Yhteensä'],
      ['elokuu 2009', 'Aho', 4000, 20, 800, 200, 1000],
    )
    expect(gross(result)).toEqual([1000])
  })
  test('Haettava tuki 80 % beside Tukikelpoinen kustannus leaves open what is claimed', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Tukikelpoinen kustannus', 'Haettava tuki 80 %'],
      ['1', day, 'Sali', 100, 80],
      ['2', day, 'Paino', 50, 40],
    )
    expect(asked(result)).toContain('heading-uncertain@E6')
  })
  test('a line of Reimbursable no is asked about, one of yes is not', () => {
    const result = listed(
      ['Receipt', 'Date', 'Merchant', 'Total', 'Reimbursable'],
      ['1', day, 'Room', 122, 'yes'],
      ['2', day, 'Bar', 61, 'no'],
    )
    expect(asked(result)).toEqual(['line-set-aside@E8'])
  })
  test('Lasku 122,50 and 61,25 and, on another row, Hyvitys 22,50: two costs and a credit', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Lasku', 'Hyvitys']
    const result = listed(heading, ['1', day, 'Sali', 122.5, null], ['2', day, 'Paino', 61.25, null], ['3', day, 'Sali', null, 22.5])
    expect(gross(result)).toEqual([122.5, 61.25, -22.5])
  })
})

describe('shares, marks and plans', () => {
  test.each(['Hankkeen osuus 50 %', 'Hankkeen osuus (50 %)', 'josta puolet hankkeelle'])(
    '%s over half of each amount is what is claimed',
    (text) => {
      const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa', text], ['1', day, 'Sali', 122.5, 61.25], ['2', day, 'Paino', 61.5, 30.75])
      expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([61.25, 30.75])
      expect(asked(result)).toEqual([])
    },
  )
  test('Hankkeen osuus 50 % over something else is asked about', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Hankkeen osuus 50 %'],
      ['1', day, 'Sali', 122.5, 61.25],
      ['2', day, 'Paino', 61.5, 20.75],
    )
    expect(asked(result)).toContain('heading-uncertain@E6')
  })
  test('Sis. alv (k/e) over k alone leaves Summa the amount; over k and e it is asked', () => {
    const marked = (mark: string): ReturnType<typeof read> =>
      listed(['Tosite', 'Pvm', 'Selite', 'Summa', 'Sis. alv (k/e)'], ['1', day, 'Sali', 122, 'k'], ['2', day, 'Paino', 61, mark])
    expect(gross(marked('k'))).toEqual([122, 61])
    expect(asked(marked('k'))).toEqual([])
    expect(asked(marked('e'))).toEqual(['heading-uncertain@E6'])
  })
  test('Veroton 22 % and Veroton 8 % with their VAT make the gross amount', () => {
    const heading = ['Lasku', 'Pvm', 'Toimittaja', 'Veroton 22 %', 'Veroton 8 %', 'Alv yht.', 'Yhteensä']
    const result = listed(heading, ['1', day, 'Näyte', 100, 10, 22.8, 132.8], ['2', day, 'Malli', 50, 20, 12.6, 82.6])
    expect(only(result).lines.map(({ netCents, grossCents }) => [euros(netCents), euros(grossCents)])).toEqual([
      [110, 132.8],
      [70, 82.6],
    ])
    expect(asked(result)).toEqual([])
  })
  test('a list below Kustannusarvio, without a voucher or a day, is planned; with vouchers it warns', () => {
    const of = (...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI.slice(0, 3), ['Kustannusarvio'], ...rows]))
    expect(asked(of(['Kululaji', 'Selite', 'Summa'], ['Matkat', 'Junat', 100], ['Matkat', 'Taksit', 50]))).toEqual([
      'line-set-aside@A6',
      'line-set-aside@A7',
    ])
    expect(asked(of(['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Junat', 100], ['2', day, 'Taksit', 50]))).toEqual([
      'amount-uncertain@A4',
    ])
  })
})

describe('where somebody went', () => {
  test('Lähtöpaikka and Määränpää name no locality of the claim', () => {
    const heading = ['Päivä', 'Tosite', 'Lähtöpaikka', 'Määränpää', 'Matka km', 'Korvaus']
    const result = listed(heading, [day, '1', 'Esimerkkilä', 'Mallila', 100, 45], [day, '2', 'Esimerkkilä', 'Mallila', 100, 45])
    expect(result.drafts.map(({ locality }) => locality)).toEqual(['L1'])
    expect(asked(result)).toEqual([])
  })
  test('Hotel over names is who is paid', () => {
    const result = listed(
      ['Invoice no', 'Date', 'Hotel', 'Nights', 'Price per night', 'Total'],
      ['1', day, 'Näyte', 2, 61, 122],
      ['2', day, 'Malli', 3, 50, 150],
    )
    expect(only(result).lines.map(({ supplier }) => supplier)).toEqual(['Näyte', 'Malli'])
    expect(gross(result)).toEqual([122, 150])
    expect(asked(result)).toEqual([])
  })
})

describe('labels in odd places', () => {
  const list: Value[][] = [
    ['Tosite', 'Pvm', 'Selite', 'Summa'],
    ['1', day, 'Sali', 122],
    ['2', day, 'Paino', 61],
  ]
  const claimOf = (rows: readonly (readonly Value[])[]): string => {
    const { locality, claim } = only(read(sheet(rows)))
    return `${locality ?? '?'} ${String(claim ?? '?')}`
  }
  test.each([
    'Paikkakunta: Mallila   Maksatushakemus: 2   Hanke: S1',
    'Paikkakunta: Mallila, Maksatushakemus nro: 2',
    'Maksatushakemus: 2 | Paikkakunta: Mallila',
  ])('%s in one cell is L1 2', (text) => {
    expect(claimOf([[text], [], ...list])).toBe('L1 2')
  })
  test('a colon in a title makes no field of it', () => {
    expect(claimOf([['Kulut: Mallila: syksy'], ['Maksatushakemus 2'], [], ...list])).toBe('? 2')
  })
  test('Paikkakunta and Maksatushakemus below the list count where nothing above it does', () => {
    const foot = [['Yhteensä', null, null, 183], [], ['Paikkakunta', 'Mallila'], ['Maksatushakemus', bare(2)]]
    expect(claimOf([...list, ...foot])).toBe('L1 2')
    expect(claimOf([['Paikkakunta', 'Esimerkkilä'], ['Maksatushakemus', bare(1)], [], ...list, ...foot])).toBe('L2 1')
  })
  test('a front page that states what the lines cost is no sheet left out; one with another amount is asked about', () => {
    const front = (amount: number, ...more: Value[][]): string[] => {
      const page = sheet([['Hakija', 'Esimerkkitoteuttaja 1 Oy'], ['Maksatushakemus nro', bare(1)], ['Haettava summa', amount], ...more], {
        name: 'Hakemus',
      })
      return asked(read([page, sheet(list, { name: 'Tositteet' })])).map((one) => one.split('@')[0] ?? '')
    }
    expect(front(183)).toEqual([])
    expect(front(190)).toEqual(['sheet-left-out'])
    expect(front(183, ['Liitteitä', bare(2)])).toEqual([])
    expect(front(183, ['Kahvit', 20], ['Pysäköinti', 30])).toEqual(['sheet-left-out'])
  })
})
