// What takes back some of a list: an entry that reverses a voucher and raises the claim, a reduction below the total, a list of nothing but what changed. Law: it
// is asked; what a cancelled journey cost, income and an advance below the total, and new vouchers are not.
import { describe, expect, test } from 'vitest'
import { dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
const rows: Value[][] = [
  ['101', day, 'Kahvitarjoilu', 122],
  ['102', day, 'Esite', 61],
]
const list = (before: Value[][], after: Value[][]): ReturnType<typeof read> =>
  read(sheet([...HEADER_FI, ...before, heading, ...rows, ...after]))
const top = HEADER_FI.length + 1

describe('an entry that reverses another', () => {
  const entry = (text: string, euros: number): string[] => errors(list([], [['105', day, text, euros]]))
  test.each([
    'Peruutus tosite 102',
    'Tosite 102 peruutus',
    'Storno 102',
    'Makulering verifikat 102',
    'Annullering av verifikat 102',
    'Reversal of voucher 102',
    'Cancellation of invoice 102',
  ])('%s of +61 € waits, and of −61 € does not', (text) => {
    expect(entry(text, 61)).toEqual([`credit-sign-suspicious@D${top + 3}`])
    expect(entry(text, -61)).toEqual([])
  })
  test.each(['Peruutusmaksu, hotelli', 'Hotellin peruutus 2.10.', 'Matkan peruutusturva', 'Cancellation fee', 'Universal rehearsal 102'])(
    '%s of 61 € was paid',
    (text) => {
      expect(entry(text, 61)).toEqual([])
    },
  )
})

describe('below the total', () => {
  const below = (text: string, euros: number): string[] =>
    errors(
      list(
        [],
        [
          [null, null, 'Yhteensä', 183],
          [null, null, text, euros],
        ],
      ),
    )
  test.each([
    'Vähennetään tarkastuksessa',
    'Tarkastajan vähennys',
    'Hylätty',
    'Avdrag vid granskning',
    'Avgår',
    'Less: disallowed',
    'Deducted at the audit',
  ])('%s −20 or 20 holds the 183 € of the list, once', (text) => {
    expect(below(text, -20)).toEqual([`heading-uncertain@D${top}`])
    expect(below(text, 20)).toEqual([`heading-uncertain@D${top}`])
  })
  test.each([
    ['Vähennykset', 0],
    ['Vähennetään ennakko', 20],
    ['Tulot', -20],
    ['Vähennettävä alv', 33],
    ['Maksettu aiemmin', 20],
  ])('%s %d asks the list nothing', (text, euros) => {
    expect(below(text, euros)).toEqual([])
  })
})

describe('nothing but what changed', () => {
  test.each([
    'Vain muuttuneet rivit',
    'Korjatut rivit',
    'Tässä vain muutokset edelliseen listaan',
    'Endast ändrade rader',
    'Changed rows only',
    'Changes only',
  ])('%s above or below: 122 and 61 wait', (text) => {
    expect(errors(list([[text]], []))).toHaveLength(2)
    expect(errors(list([], [[], [text]]))).toHaveLength(2)
  })
  test.each([
    'Vain uudet tositteet',
    'Muutoksia voi tehdä vain toteuttaja',
    'Täytä vain muuttuneet rivit',
    'Only new invoices',
    'Muutokset lihavoitu',
  ])('%s asks nothing', (text) => {
    expect(errors(list([[text]], []))).toEqual([])
  })
})
