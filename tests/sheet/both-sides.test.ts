// Prints of bookkeeping programs (SAP, Agresso, Procountor, GnuCash, ERPNext, Fortnox), as their layouts are: sums marked by stars, changes of accounts, and
// lists with both sides of every entry. Law: a sum is never a line, and both sides of an entry are no costs.
import { describe, expect, test } from 'vitest'
import { allFindings, dated, errors, euros, only, read, sheet, type Value } from './sheets.ts'

const ABOVE: readonly (readonly Value[])[] = [['Paikkakunta', 'Mallila'], ['Hakemus nro', '1'], []]
const list = (headings: readonly string[], ...rows: (readonly Value[])[]): ReturnType<typeof read> =>
  read(sheet([...ABOVE, headings, ...rows]))
const claimed = (result: ReturnType<typeof read>): unknown[] =>
  only(result).lines.map(({ voucher, grossCents }) => [voucher, euros(grossCents)])
const cancelling = (result: ReturnType<typeof read>): unknown[] =>
  allFindings(result).flatMap((one) => (one.code === 'lines-cancel-out' ? [[one.severity, one.at?.split('!')[1], one.figures]] : []))

describe('sums of programs', () => {
  const HEADINGS = ['St', 'Tositenro', 'Tositepvm', 'Summa', 'Va.', 'Teksti']
  const entry = (voucher: string, amount: number): Value[] => [null, voucher, dated('2009-09-15'), amount, 'EUR', 'Työpaja']

  test('marked by two stars beside `Tili 4500` are no second 950 €', () => {
    const result = list(
      HEADINGS,
      entry('19000101', 1000),
      entry('19000104', -50),
      ['*', null, null, 950, 'EUR'],
      [],
      ['**', 'Tili 4500', null, 950, 'EUR'],
    )
    expect([claimed(result), errors(result)]).toEqual([
      [
        ['19000101', 1000],
        ['19000104', -50],
      ],
      [],
    ])
  })

  test('marked by two stars are lines where they have a day: somebody’s footnote', () => {
    const result = list(HEADINGS, entry('101', 1000), ['**', '102', dated('2009-09-16'), 300, 'EUR', 'Sali'])
    expect(claimed(result)).toHaveLength(2)
  })

  const LEDGER = ['Päivä', 'Tositenumero', 'Selite', 'Debet', 'Kredit', 'Saldo']
  const posted = (voucher: string, amount: number): Value[] => [dated('2009-09-15'), voucher, 'Juna', amount, null, amount]
  const account = (name: string, change: string, ...entries: (readonly Value[])[]): (readonly Value[])[] => [
    [name],
    [null, null, 'Alkusaldo', null, null, 0],
    ...entries,
    [null, null, change, 84.6, null, 84.6],
    [null, null, 'Loppusaldo', null, null, 84.6],
  ]

  test.each(['Muutos', 'Förändring', 'Kauden kirjaukset'])(
    'called %s below the only entry of an account, 84,60 €, are no second line',
    (change) => {
      const result = list(
        LEDGER,
        ...account('7800 Matkakulut', change, posted('102', 84.6)),
        ...account('7810 Majoitus', change, posted('103', 84.6)),
      )
      expect(claimed(result)).toEqual([
        ['102', 84.6],
        ['103', 84.6],
      ])
    },
  )
})

test('a second ticket of 84,60 € without a number or a day moves the balance, and is a line', () => {
  const result = list(
    ['Päivä', 'Tositenumero', 'Selite', 'Debet', 'Kredit', 'Saldo'],
    [dated('2009-09-15'), '102', 'Juna', 84.6, null, 84.6],
    [null, null, 'Paluu', 84.6, null, 169.2],
  )
  expect(claimed(result)).toHaveLength(2)
})

describe('a list with both sides of its entries', () => {
  const GNUCASH = ['Päivä', 'Tositenumero', 'Selite', 'Tilin nimi', 'Summa']
  const both = [
    [dated('2009-09-03'), '101', 'Työpaja', 'Palvelut', 1000],
    [null, null, null, 'Pankkitili', -1000],
    [dated('2009-09-15'), '102', 'Juna', 'Matkakulut', 84.6],
    [null, null, null, 'Pankkitili', -84.6],
  ] satisfies (readonly Value[])[]

  test('whose lines come to 0 € asks once, and says of how many lines', () => {
    expect(cancelling(list(GNUCASH, ...both))).toEqual([['error', 'A5', { lines: 4 }]])
  })

  test('beside one cost more, asks where its vouchers come to nothing', () => {
    const numbered = both.map(([day, number, ...others], index) => [
      day ?? dated('2009-09-20'),
      number ?? `10${1 + Math.floor(index / 2)}`,
      ...others,
    ])
    const result = list(GNUCASH, ...numbered, [dated('2009-10-01'), '103', 'Sali', 'Vuokrat', 300])
    expect(cancelling(result)).toEqual([['error', 'A5', { lines: 5 }]])
  })

  test('on a sheet of its own is told there, though another sheet of the claim has an uncertain heading', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Veroton', 'ALV 22 %', 'Summa', 'Kela']
    const uncertain = sheet([
      ...ABOVE,
      heading,
      ['1', dated('2009-09-15'), 'Kahvit', 100, 22, 122, 50],
      ['2', dated('2009-09-16'), 'Esite', 50, 11, 61, 0],
    ])
    const result = read([uncertain, sheet([...ABOVE, GNUCASH, ...both], { name: 'Taul2' })])
    expect(errors(result)).toContain('heading-uncertain@G4')
    expect(cancelling(result)).toEqual([['error', 'A5', { lines: 4 }]])
  })

  test.each([
    ['one credit note that takes back a whole invoice', [1000, -1000]],
    ['two credit notes beside costs', [1000, -200, 300, -50]],
    ['costs of 0 €', [0, 0, 0]],
  ])('is none with %s', (_, amounts) => {
    const rows = amounts.map((amount, index) => [dated('2009-09-03'), String(101 + index), 'Työpaja', 'Palvelut', amount])
    expect(cancelling(list(GNUCASH, ...rows))).toEqual([])
  })

  test('accounts written as `1910 - Pankkitili - ET` are known: 1 000 € of services, not the bank’s side', () => {
    const result = list(
      ['Päivä', 'Tositenumero', 'Tili', 'Selite', 'Debet', 'Kredit'],
      [dated('2009-09-03'), '101', '4500 - Palvelut - ET', 'Työpaja', 1000, null],
      [dated('2009-09-03'), '101', '1910 - Pankkitili - ET', 'Työpaja', null, 1000],
    )
    expect([claimed(result), errors(result)]).toEqual([[['101', 1000]], []])
  })
})

test('an account’s number and name in two cells head its entries, though the name stands under `Namn`', () => {
  const result = list(
    ['Vernr', 'Namn', 'Verdatum', 'Text', 'Debet', 'Kredit', 'Saldo'],
    ['4500', 'Tjänster'],
    ['L 101', null, '2009-09-03', 'Verkstad', 1000, null, 1000],
    ['7800', 'Resor'],
    ['L 102', null, '2009-09-15', 'Tåg', 84.6, null, 84.6],
  )
  expect([claimed(result), errors(result)]).toEqual([
    [
      ['L 101', 1000],
      ['L 102', 84.6],
    ],
    [],
  ])
})

test.each([
  ['Tositelaji', 'OL', null],
  ['Tilin nimi', 'Palvelut', null],
  ['Vastuuhenkilö', 'Maija', 819.67],
])('1 000 € on account 4500 at 22 %%, with its supplier, beside %s %s: what of it is net is %s', (heading, value, net) => {
  const result = list(
    ['Tili', heading, 'Tositenumero', 'Pvm', 'Toimittaja', 'Selite', 'ALV %', 'Summa'],
    ['4500', value, '101', dated('2009-09-03'), 'Koulutus Oy', 'Työpaja', 22, 1000],
    ['7800', value, '102', dated('2009-09-15'), 'VR Oy', 'Juna', 8, 84.6],
  )
  expect(euros(only(result).lines[0]!.netCents)).toBe(net)
})

test.each([
  ['Tax', 'T1', 'T0'],
  ['Vero', 'V1', 'V0'],
  ['Verot', 'ALV 22 %', 'ALV 8 %'],
])(
  'codes of taxes under %s (%s) are no amounts nobody can read: 1 000 € and 84,60 € are asked for their VAT, once',
  (heading, high, low) => {
    const result = list(
      ['Tositenumero', 'Pvm', 'Selite', heading, 'Summa'],
      ['101', dated('2009-09-03'), 'Työpaja', high, 1000],
      ['102', dated('2009-09-15'), 'Juna', low, 84.6],
    )
    expect([claimed(result), errors(result)]).toEqual([
      [
        ['101', 1000],
        ['102', 84.6],
      ],
      [],
    ])
    expect(allFindings(result).filter(({ code }) => code === 'vat-not-stated')).toHaveLength(1)
  },
)

test('one amount among codes of taxes is an amount, and the codes cannot be read', () => {
  const result = list(
    ['Tositenumero', 'Pvm', 'Selite', 'Vero', 'Summa'],
    ['101', dated('2009-09-03'), 'Työpaja', 'V1', 1000],
    ['102', dated('2009-09-15'), 'Juna', 6.27, 84.6],
  )
  expect(errors(result)).toContain('amount-unreadable@D5')
})
