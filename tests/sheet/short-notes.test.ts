// What a note of a few words says against its line: somebody else's, of another claim, without its paper, an estimate, wrong, shared, without VAT. Law: it is
// asked about in fi, sv and en, beside the line and set off behind its text; what only sounds so, and what is denied, asks nothing.
import { describe, expect, test } from 'vitest'
import { asked, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const row = (number: number): string => String(HEADER_FI.length + number)
const listed = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const beside = (note: string): Result =>
  listed(
    ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa', 'Huom.'],
    ['101', day, 'Kahvila', 'Kahvit', 122, null],
    ['102', day, 'Kirjapaino', 'Esite', 61, note],
    ['103', day, 'Bussi', 'Kyyti', 50, null],
  )
const behind = (note: string): Result =>
  listed(
    ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa'],
    ['101', day, 'Kahvila', 'Kahvit', 122],
    ['102', day, 'Kirjapaino', `Esite, ${note}`, 61],
    ['103', day, 'Bussi', 'Kyyti', 50],
  )

const notes: readonly (readonly [string, string])[] = [
  ...[
    ...['toisen projektin lasku', 'siirrettävä toiseen projektiin', 'väärä kustannuspaikka', 'EAKR', 'rahoitetaan muualta'],
    ...['ei liity hankkeeseen', 'ei tähän hakemukseen', 'haetaan myöhemmin', 'ei korvata', 'vain tiedoksi', 'laskutettu kunnalta'],
    ...[
      'gäller annat projekt',
      'annat projekts kostnad',
      'inte en projektkostnad',
      'söks senare',
      'nästa period',
      'tas bort',
      'vidarefaktureras',
    ],
    ...[
      'not part of this project',
      'another funder',
      'claimed next time',
      'omit',
      'for information only',
      'reimbursed by insurance',
      'accrual',
    ],
  ].map((note) => [note, 'line-set-aside'] as const),
  ...[
    ...['lasku puuttuu', 'laskua ei ole saatu', 'kuitti toimitetaan myöhemmin', 'ei laskua', 'kvittot kommer senare', 'ingen faktura'],
    ...['receipt to follow', 'no invoice received'],
  ].map((note) => [note, 'voucher-missing'] as const),
  ...[
    ...['arviosumma', 'tarkentuu', 'virheellinen lasku', 'ei täsmää', 'puolet laskusta', 'osittain', 'henkilökohtainen', 'hankkeelle 50'],
    ...[
      'beräknad kostnad',
      'preciseras senare',
      'ska rättas',
      'stämmer inte',
      'halva fakturan',
      'delvis',
      'för eget bruk',
      'delad faktura',
    ],
    ...['to be confirmed', 'tbc', 'planned cost', 'needs correction', 'half of it', 'one third', 'shared cost', 'partly personal'],
    ...['tarjouksen mukaan', 'enligt offert', 'as per quote', 'jo maksettu', 'redan betald', 'already paid', 'budjetin mukaan'],
    ...['hinta ilman alv', '+ alv', 'moms tillkommer', 'excl. VAT'],
  ].map((note) => [note, 'amount-uncertain'] as const),
]

test.each(notes)('%s beside 61 €: %s, and the line is read', (note, code) => {
  expect(asked(beside(note))).toEqual([`${code}@F${row(3)}`])
  expect(asked(behind(note))).toEqual([`${code}@D${row(3)}`])
  expect(only(beside(note)).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 61, 50])
})

test.each([
  ...[
    'lasku liitteenä',
    'kuitti liitteenä',
    'osa 1/2',
    '1. erä',
    'jaetaan osallistujille',
    'yhteinen työpaja kunnan kanssa',
    'arviolta 20 osallistujaa',
  ],
  ...[
    'ei muuta rahoitusta',
    'ei haettu muualta',
    'kuuluu hankkeelle',
    'projektinumero puuttuu laskulta',
    'ensi vuonna jatkuu',
    'salin varaus',
  ],
  ...['noin 20 henkeä', 'tiedoksi ohjausryhmälle', 'puolipäiväseminaari', 'eri toimittaja', 'toinen erä', 'hankkeelle 61'],
  ...[
    'faktura bifogas',
    'delas ut till deltagarna',
    'gemensam workshop med kommunen',
    'del 1',
    'ej sökt från annat håll',
    'nästa möte 12.10.',
  ],
  ...[
    'ca 20 deltagare',
    'personal',
    'till projektgruppen',
    'invoice attached',
    'approx. 20 participants',
    'as planned',
    'not for private use',
  ],
  ...['wrong voucher number corrected', 'material for information day', 'part 2 of 3', 'half-day workshop', 'own car', 'planned workshop'],
])('%s beside 61 € asks nothing', (note) => {
  expect(asked(beside(note))).toEqual([])
})

describe('beside what the sheet says itself', () => {
  const claimed = (note: string): Result =>
    listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa', 'Hankkeelle', 'Huom.'],
      ['101', day, 'Kahvila', 'Kahvit', 122, 122, null],
      ['102', day, 'Kirjapaino', 'Esite', 61, 30.5, note],
    )
  test('where 30,50 of 61 is claimed, half of the invoice is answered; an estimate is not', () => {
    expect(asked(claimed('puolet laskusta'))).toEqual([])
    expect(asked(claimed('tarkentuu myöhemmin'))).toEqual([`amount-uncertain@G${row(3)}`])
  })

  test('where 50 without VAT is stated, a price without VAT is no news', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Veroton', 'Alv', 'Yhteensä', 'Huom.'],
      ['101', day, 'Kahvila', 'Kahvit', 100, 22, 122, null],
      ['102', day, 'Kirjapaino', 'Esite', 50, 11, 61, 'hinta ilman alv'],
    )
    expect(asked(result)).toEqual([])
  })

  test('kruunuina beside 61: no euros', () => {
    expect(asked(beside('kruunuina'))).toEqual([`currency-not-euro@F${row(3)}`])
    expect(asked(beside('i kronor'))).toEqual([`currency-not-euro@F${row(3)}`])
  })
})

describe('an address', () => {
  test.each(['x@privat.dk', 'mailto:laskut@peruttu.fi', 'https://kunta.fi/omavastuu', 'www.ei-haeta.fi', 'maksu@leader.fi'])(
    '%s beside a line of 61 € says nothing of it',
    (address) => {
      expect(asked(beside(address))).toEqual([])
      expect(only(beside(address)).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 61, 50])
    },
  )
  test.each(['privat, x@posti.dk', 'ei haeta, kysy x@posti.fi', 'ei haeta https://kunta.fi/a'])('%s is heard', (note) => {
    expect(asked(beside(note)).length).toBeGreaterThan(0)
  })
})
