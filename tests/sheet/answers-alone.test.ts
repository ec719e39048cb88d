// A word alone beside a line, in the place of its description or voucher, or in the row below it: a no, a share, a currency, a booking made twice. Law: it is asked
// about wherever it stands; what answers the heading's own question, or tells of the cost, is not.
import { describe, expect, test } from 'vitest'
import { asked, dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const row = (number: number): string => String(HEADER_FI.length + number)
const usual = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
const lines: readonly (readonly Value[])[] = [
  ['101', day, 'Kahvila', 'Kahvit', 122],
  ['102', day, 'Kirjapaino', 'Esite', 61],
  ['103', day, 'Bussi', 'Kyyti', 50],
  ['104', day, 'Kauppa', 'Tarvikkeet', 30],
]
const listed = (...rows: (readonly Value[])[]): Result => read(sheet([...HEADER_FI, ...rows]))
const beside = (heading: string | null, ...cells: Value[]): Result =>
  listed([...usual, heading], ...lines.map((line, index) => [...line, cells[index] ?? null]))
const withText = (column: number, text: string): Result =>
  listed(usual, ...lines.map((line, index) => (index === 1 ? line.with(column, text) : line)))
const below = (...cells: Value[]): Result => listed(usual, ...lines.slice(0, 2), cells, ...lines.slice(2))

describe('a no alone', () => {
  test.each(['Tila', 'Status', 'Merkintä', 'Viite', 'Huom', 'Laji', null])('beside 61 under %s: the line waits', (heading) => {
    for (const no of ['EI', 'NEJ', 'No']) expect(asked(beside(heading, null, no))).toEqual([`line-set-aside@F${row(3)}`])
  })

  test('under Tarkastettu, where other lines have a cross; in the place of a description', () => {
    expect(asked(beside('Tarkastettu', 'x', 'ei', 'x', 'x'))).toEqual([`line-set-aside@F${row(3)}`])
    expect(asked(withText(3, 'EI'))).toEqual([`line-set-aside@D${row(3)}`])
  })

  test.each([
    ['Alv vähennetty', 'ei'],
    ['Kilpailutettu', 'ei'],
    ['Maa', 'NO'],
    ['Land', 'NO'],
    ['Ennakko', 'ei'],
  ])('%s over %s answers its own question', (heading, no) => {
    expect(errors(beside(heading, null, no))).toEqual([])
  })

  test('under a heading that asks something else, of which other lines say yes', () => {
    expect(errors(beside('Toistuva', 'kyllä', 'ei', 'kyllä', 'ei'))).toEqual([])
  })
})

describe('a share alone', () => {
  test.each(['Tila', 'Status', 'Viite', 'Koodi'])('50 %% under %s: the line waits, and is asked once', (heading) => {
    expect(asked(beside(heading, null, '50 %'))).toEqual([`amount-uncertain@F${row(3)}`])
    expect(asked(beside(heading, 'ok', '50 %', 'ok', 'ok'))).toEqual([`amount-uncertain@F${row(3)}`])
  })

  test.each([0, 2, 3])('50 %% in the place of a voucher, a name or a description (column %i)', (column) => {
    expect(asked(withText(column, '50 %'))).toEqual([`amount-uncertain@${'ABCD'.charAt(column)}${row(3)}`])
  })

  test('behind the number of a voucher', () => {
    expect(asked(withText(0, '102 50 %'))).toEqual([`amount-uncertain@A${row(3)}`])
  })

  test('a rate of VAT, a discount and the whole are none', () => {
    expect(errors(withText(3, '22 %'))).toEqual([])
    expect(errors(beside('Tila', null, '100 %'))).toEqual([])
    expect(errors(beside('Alennus', null, '50 %'))).toEqual([])
  })
})

describe('a currency alone', () => {
  test.each(['USD', 'Dollaria', 'kr', 'SEK', '$', 'US$', '£'])('%s in the row below 61, in whatever column, or beside it', (text) => {
    for (const column of [0, 3, 4]) expect(asked(below(...Array<null>(column).fill(null), text))).toEqual([`currency-not-euro@A${row(3)}`])
    expect(asked(beside(null, null, text))).toEqual([`currency-not-euro@F${row(3)}`])
  })

  test('below an empty row it heads what follows', () => {
    expect(asked(listed(usual, ...lines.slice(0, 2), [], ['SEK'], ...lines.slice(2)))).toEqual([
      `line-set-aside@A${row(6)}`,
      `line-set-aside@A${row(7)}`,
    ])
  })

  test.each(['EUR', '€', 'euroa', 'MK', 'KR'])('%s is the euro, or somebody', (text) => {
    expect(errors(below(null, null, null, text))).toEqual([])
    expect(errors(beside(null, null, text))).toEqual([])
  })
})

describe('a mark before what a line is of', () => {
  test.each([
    'tuplakirjaus: Esite',
    'Tuplakirjaus Esite',
    'HUOM tuplakirjaus: esite',
    'dubbelbokning: Broschyr',
    'double entry: leaflet',
    'Virhe: esite',
    'arvio: esite',
  ])('%s: the amount waits', (text) => {
    expect(asked(withText(3, text))).toEqual([`amount-uncertain@D${row(3)}`])
  })

  test.each(['Tarjous: esite', 'luonnos: esite', 'avbokad: buss'])('%s: the line waits', (text) => {
    expect(asked(withText(3, text))).toEqual([`line-set-aside@D${row(3)}`])
  })

  test.each([
    'Esite: luonnos ja painatus',
    'Tuplakirjauksen oikaisu: esite',
    'Noin 30 hlö: lounas',
    'Avbokningsavgift: buss',
    'Virheloki: ohjelma',
  ])('%s tells of the cost', (text) => {
    expect(errors(withText(3, text))).toEqual([])
  })
})
