// Ledgers and journals as Finnish bookkeeping programs print them (Tilitin’s .ods, Kitsas’s tables): each account in a row of its own above its entries,
// with sums that no word calls one. Law: accounts of the balance sheet are no costs, and a sum is never a line.
import { describe, expect, test } from 'vitest'
import { allFindings, dated, errors, euros, only, read, sheet, type Value } from './sheets.ts'

const HEADINGS = ['Pvm', 'Tosite', 'Selite', 'Debet', 'Kredit', 'Saldo']
const ABOVE: readonly (readonly Value[])[] = [['Paikkakunta', 'Mallila'], ['Hakemus nro', '1'], []]
const printed = (...rows: (readonly Value[])[]): ReturnType<typeof read> => read(sheet([...ABOVE, HEADINGS, ...rows]))
const entry = (voucher: string, text: string, debit: number | null, credit: number | null, balance: number): Value[] => [
  dated('2009-09-15'),
  voucher,
  text,
  debit,
  credit,
  balance,
]
const claimed = (result: ReturnType<typeof read>): unknown[] =>
  only(result).lines.map(({ voucher, grossCents }) => [voucher, euros(grossCents)])
const leftOut = (result: ReturnType<typeof read>): string[] =>
  allFindings(result).flatMap(({ code, severity, at }) => (code === 'row-left-out' ? [`${severity} ${at?.split('!')[1]}`] : []))

describe('a journal whose accounts stand in rows of their own', () => {
  const bank = ['1910 Pankkitili', null, null, null, null, 0]
  const services = ['4500 Palvelut', null, null, null, null, 0]

  test('claims 1 000 € of services, not the 1 220 € that left the bank nor the 220 € of VAT', () => {
    const result = printed(
      bank,
      entry('101', 'Työpaja', null, 1220, -1220),
      ['2939 Alv-saamiset', null, null, null, null, 0],
      entry('101', 'Työpaja', 220, null, 220),
      services,
      entry('101', 'Työpaja', 1000, null, 1000),
    )
    expect([claimed(result), errors(result)]).toEqual([[['101', 1000]], []])
    expect(leftOut(result)).toEqual(['info A5', 'info A6', 'info A7', 'info A8'])
  })

  test('does not leave out 84,60 € below a heading that is no account', () => {
    const result = printed(
      services,
      entry('101', 'Työpaja', 1000, null, 1000),
      bank,
      entry('101', 'Työpaja', null, 1084.6, -1084.6),
      ['Matkat'],
      entry('102', 'Juna', 84.6, null, 84.6),
    )
    expect(claimed(result)).toEqual([
      ['101', 1000],
      ['102', 84.6],
    ])
  })

  test('with number and name in two cells, too', () => {
    const result = read(
      sheet([
        ...ABOVE,
        ['Tili', 'Nro', 'Päivämäärä', 'Debet', 'Kredit', 'Saldo', 'Selite'],
        ['1910', 'Pankkitili'],
        [null, '101', dated('2009-09-15'), null, 300, -300, 'Kokoustila'],
        [],
        ['8450', 'Vuokrat'],
        [null, '101', dated('2009-09-15'), 300, null, 300, 'Kokoustila'],
      ]),
    )
    expect([claimed(result), errors(result)]).toEqual([[['101', 300]], []])
  })

  test('that has both sides of its costs, but not its bank, asks about the account of the balance sheet', () => {
    const result = printed(
      ['2939 Alv-saamiset', null, null, null, null, 0],
      entry('101', 'Työpaja', 220, null, 220),
      services,
      entry('101', 'Työpaja', 1000, null, 1000),
    )
    expect(errors(result)).toEqual(['line-set-aside@A6'])
  })
})

describe('sums without a word', () => {
  const travel: readonly (readonly Value[])[] = [['7800 Matkakulut'], entry('102', 'Juna', 84.6, null, 84.6)]
  const rent: readonly (readonly Value[])[] = [['8450 Vuokrat'], entry('103', 'Sali', 300, null, 300)]

  test('below the only entry of an account, 84,60 € of 84,60 €, are no second line, and are told', () => {
    const result = printed(...travel, [null, null, -84.6, 84.6, 0, 84.6], [], ...rent, [null, null, -300, 300, 0, 300])
    expect(claimed(result)).toEqual([
      ['102', 84.6],
      ['103', 300],
    ])
    expect(leftOut(result)).toEqual(['warning C7', 'warning C11'])
  })

  test.each(['Vientejä 2 kpl', '2 vientiä', '2 verifikat'])('a total is one though %s stands in the column of vouchers', (count) => {
    const result = printed(...travel, ...rent, ['Yhteensä', count, null, 384.6, 0])
    expect([claimed(result).length, errors(result)]).toEqual([2, []])
  })

  test('a sum of an account that has one entry, 4420 with its name and 84,60 €, is told and no second line; a second ticket without a voucher is one', () => {
    const byAccount = (...rows: (readonly Value[])[]): ReturnType<typeof read> =>
      read(sheet([...ABOVE, ['Tili', 'Vastuu', 'Tosite', 'Pvm', 'Teksti', 'Summa'], ...rows]))
    const ticket = ['4420', '110', '1235', dated('2009-09-15'), 'Juna', 84.6] as const
    const summed = byAccount(ticket, ['4420', 'Matkustuspalvelut', null, null, null, 84.6])
    expect([claimed(summed), leftOut(summed)]).toEqual([[['1235', 84.6]], ['warning A6']])
    expect(claimed(byAccount(ticket, ['4420', '110', null, null, 'Paluu', 84.6]))).toHaveLength(2)
  })

  test('a number in the place of words that is another sum than the lines’ is a line of its own', () => {
    const result = printed(...travel, ...rent, [null, null, 55, 55, null, null])
    expect(claimed(result)).toHaveLength(3)
  })
})
