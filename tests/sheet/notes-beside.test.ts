// What a few words beside a line say of it: whose it is, what became of its paper, what came in. Law: they are asked about, in every language of the partners;
// words that only sound so are not.
import { describe, expect, test } from 'vitest'
import { asked, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)
const beside = (note: string): Result =>
  listed(
    ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa', 'Huom.'],
    ['101', day, 'Kahvila', 'Kahvit', 122, null],
    ['102', day, 'Kirjapaino', 'Esite', 61, note],
    ['103', day, 'Bussi', 'Kyyti', 50, null],
  )
const described = (text: string): Result =>
  listed(
    ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa'],
    ['101', day, 'Kahvila', 'Kahvit', 122],
    ['102', day, 'Kirjapaino', text, 61],
    ['103', day, 'Bussi', 'Kyyti', 50],
  )

test.each([
  'ei meidän',
  'not ours',
  'inte vår',
  'exclude from claim',
  'already in claim 1',
  'riitautettu',
  'invoice disputed',
  'bestridd faktura',
  'korvattu uudella laskulla',
  'superseded by new invoice',
  'ersatt av ny faktura',
  'kuuluu Leader-hankkeelle',
  'kuuluu Koerakennus-hankkeelle',
  'hör till Leaderprojektet',
  'belongs to the Leader project',
  'väärän hankkeen lasku',
  'maksetaan muualta',
  'jätetään huomiotta',
  'fel projekt',
  'beaktas ej',
  'please ignore',
  'charged to another grant',
  'quote only',
  'tarjous',
])('%s beside 61: the line waits, and is read', (note) => {
  expect(asked(beside(note))).toEqual([`line-set-aside@F${row(3)}`])
  expect(only(beside(note)).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 61, 50])
})

test.each([
  'kuuluu Koehankkeelle',
  'kuuluu tähän hankkeeseen',
  'kuuluu ESR-hankkeelle',
  'kuuluu Koen hankkeelle',
  'korvaava työpaja',
  'tarjous kilpailutettu, 3 kpl',
  'our own brochure',
  'yhdessä muiden hankkeiden kanssa sovittu',
  'huomioitu budjetissa',
])('%s asks nothing', (note) => {
  expect(asked(beside(note))).toEqual([])
})

test.each(['kuitti kadonnut', 'kuittia ei ole', 'kvitto saknas', 'kvitto finns ej', 'receipt lost', 'no receipt'])(
  '%s beside 61: there must be proof of the cost',
  (note) => {
    expect(asked(beside(note))).toEqual([`voucher-missing@F${row(3)}`])
  },
)
test.each(['kuitti liitteenä', 'kuittia ei ole tarpeen liittää', 'kvitto nr 12', 'kvitto finns', 'receipt attached'])(
  '%s asks nothing',
  (note) => {
    expect(asked(beside(note))).toEqual([])
  },
)

test('50 % ours: which amount is claimed is asked', () => {
  expect(asked(beside('50 % ours'))).toEqual([`amount-uncertain@F${row(3)}`])
})

describe('in the text of a line', () => {
  test.each([
    ['Kahvit (osa omia ostoksia)', 'amount-uncertain'],
    ['Avainpantti, palautetaan', 'amount-uncertain'],
    ['Esite (kuitti kadonnut)', 'voucher-missing'],
    ['Kyyti (peruttu, laskua ei makseta)', 'line-set-aside'],
    ['Osallistujamaksut 12 x 25', 'line-set-aside'],
    ['In-kind contribution, 20 h', 'line-set-aside'],
    ['Reminder of invoice 4411', 'amount-uncertain'],
  ])('%s is asked about', (text, code) => {
    expect(asked(described(text))).toEqual([`${code}@D${row(3)}`])
  })
  test.each(['Palautetun aineiston painatus', 'Osallistujamateriaali', 'Kindergarten kokoustila'])('%s asks nothing', (text) => {
    expect(asked(described(text))).toEqual([])
  })
})

test('We claim EUR 1,000.00 only above a list that does not say of what: it is asked', () => {
  const rows: Value[][] = [
    ['Voucher', 'Date', 'Supplier', 'Amount'],
    ['101', day, 'Hall', 1122],
    ['102', day, 'Print', 61],
  ]
  expect(asked(read(sheet([...HEADER_FI, ['We claim EUR 1,000.00 only'], ...rows])))).toContain(`amount-uncertain@A${row(1)}`)
  expect(asked(read(sheet([...HEADER_FI, ['Grant of EUR 1,000.00 in total'], ...rows])))).toEqual([])
})

test('Talkootyö yhteensä below hours at a price: no money was paid, and it is asked', () => {
  const work = (text: string): Result =>
    listed(
      ['Tosite', 'Pvm', 'Tekijä', 'Tunnit', '€/h', 'Summa €'],
      ['101', day, 'Salo', 5, 20, 100],
      ['102', day, 'Aho', 8, 20, 160],
      [text, null, null, 13, null, 260],
    )
  expect(asked(work('Talkootyö yhteensä'))).toContain(`amount-uncertain@A${row(4)}`)
  expect(asked(work('Työ yhteensä'))).toEqual([])
})

test('Kustannukset (1 000 €) above a list: 1,2 is no 1,20 €', () => {
  const result = read(
    sheet([...HEADER_FI, ['Kustannukset (1 000 €)'], ['Tosite', 'Pvm', 'Toimittaja', 'Summa'], ['101', day, 'Paino', 1.2]]),
  )
  expect(asked(result)).toContain(`amount-unreadable@D${row(3)}`)
})

describe('what stands apart in a cell is a note on its line', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
  const of = (...second: Value[]): string[] =>
    errors(read(sheet([...HEADER_FI, heading, ['1', day, 'Malli Oy', 'Sali', 122], second]))).map((one) => one.replace(/@[A-Z]+/, '@'))
  const at = String(HEADER_FI.length + 3)
  test.each([
    ['ei haeta', 'line-set-aside'],
    ['ei kuulu hankkeelle', 'line-set-aside'],
    ['söks inte', 'line-set-aside'],
    ['not claimed', 'line-set-aside'],
    ['siirretty seuraavaan hakemukseen', 'line-set-aside'],
    ['50 %', 'amount-uncertain'],
    ['hankkeelle 30 €', 'amount-uncertain'],
    ['kuitti puuttuu', 'voucher-missing'],
  ])('%s in a second line of a name or a description, or in brackets behind a voucher', (note, code) => {
    expect(of('2', day, `Koe Oy\n${note}`, 'Paino', 61)).toEqual([`${code}@${at}`])
    expect(of('2', day, 'Koe Oy', `Paino\r\n${note}`, 61)).toEqual([`${code}@${at}`])
    expect(of(`2 (${note})`, day, 'Koe Oy', 'Paino', 61)).toEqual([`${code}@${at}`])
  })
  test.each([
    'Kuntatie 5',
    '00100 Helsinki',
    'hankkeen ohjausryhmä',
    'puh. 09 123 4567',
    'alv 22 %',
    'liite 3',
    '5 kpl',
    'Yksityistie 4 A',
  ])('%s is none', (more) => {
    expect(of('2', day, `Koe Oy\n${more}`, 'Paino', 61)).toEqual([])
    expect(of('2', day, 'Koe Oy', `Paino\n${more}`, 61)).toEqual([])
    expect(of(`2 (${more})`, day, 'Koe Oy', 'Paino', 61)).toEqual([])
  })
})
