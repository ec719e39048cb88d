// Small words that change a line or all of a list: what opens a description, a rate in cents, a first row without its amount, a letter, VAT by itself, a unit behind a
// title, a word on a front page. Law: each is told where it means what it says; the same word in another place says nothing.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, HEADER_FI, loud, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
const first = HEADER_FI.length + 1
const list = (rows: readonly (readonly Value[])[], above: Value[][] = [], head: readonly Value[] = heading): ReturnType<typeof read> =>
  read(sheet([...HEADER_FI, ...above, head, ...rows]))

test.each(['Leader: esite', 'Leader-hanke: esite', 'oma: kahvit', 'Egen: kaffe', 'own: coffee', 'Ennuste: marraskuu', 'Forecast: coffee'])(
  '%s of 122 € waits',
  (text) => {
    expect(errors(list([['101', day, text, 122]]))).toEqual([`line-set-aside@C${first + 1}`])
  },
)
test.each(['Oma auto: matka', 'Kunta: salivuokra', 'Leader-koulutus', 'Omena: tarjoilu', 'Ennusteet: seminaari'])(
  '%s of 122 € is a cost',
  (text) => {
    expect(errors(list([['101', day, text, 122]]))).toEqual([])
  },
)

test.each(['Korvaus 45 snt/km', 'Ersättning 45 cent/km', '45 senttiä/km', 'Rate 45 cents / km'])(
  '%s above 100 km of 55 € and 45 €: the first waits',
  (rate) => {
    const head = ['Tosite', 'Pvm', 'Selite', 'Km', 'Summa']
    const result = list(
      [
        ['101', day, 'Matka', bare(100), 55],
        ['102', day, 'Matka', bare(100), 45],
      ],
      [[rate]],
      head,
    )
    expect(errors(result)).toEqual([`amount-uncertain@E${first + 2}`])
  },
)

describe('Esite without an amount in the first row', () => {
  const rows: Value[][] = [['Esite'], ['Kahvit', 122], ['Kyyti', 50], ['Paperi', 20]]
  const left = (all: Value[][], head: Value[] = ['Selite', 'Summa']): string[] =>
    asked(list(all, [], head)).filter((one) => one.startsWith('row-'))
  test('warns, unless the total agrees or another heading follows', () => {
    expect(left(rows)).toEqual([`row-left-out@A${first + 1}`])
    expect(left([...rows, ['Yhteensä', 192]])).toEqual([])
    expect(left([['Palvelut'], ...rows.slice(1, 3), ['Materiaalit'], ...rows.slice(3)])).toEqual([])
  })
  test('among vouchers only below what for: a heading stands in the first column', () => {
    const lines: Value[][] = [
      ['101', day, 'Kahvit', 122],
      ['102', day, 'Kyyti', 50],
    ]
    expect(left([[null, null, 'Esite'], ...lines], heading)).toEqual([`row-left-out@C${first + 1}`])
    expect(left([['Esite'], ...lines], heading)).toEqual([])
  })
})

test('E alone beside one line of three warns; beside all it says nothing of one', () => {
  const told = (...letters: Value[]): string[] =>
    asked(
      list(
        letters.map((letter, index) => [`10${index}`, day, 'Kulu', 61, letter]),
        [],
        [...heading, 'Tila'],
      ),
    ).filter((one) => one.startsWith('column-'))
  expect(told(null, 'E', null)).toEqual([`column-left-out@E${first}`])
  expect(told('E', 'E', 'E')).toEqual([])
})

test('Alv of 100,50 with a voucher of its own only warns', () => {
  const result = list([
    ['101', day, 'Kahvit', 60],
    ['102', day, 'Alv', 100.5],
  ])
  expect(errors(result)).toEqual([])
  expect(loud(result)).toContain(`amount-uncertain@A${first + 2}`)
})

describe('a unit behind a title', () => {
  const rows: Value[][] = [['101', day, 'Kulu', 122]]
  test.each(['tkr', 'k€', 'tuhatta euroa', 'SEK'])('%s holds the 122', (unit) => {
    expect(errors(list(rows, [['Kustannuserittely', null, null, unit]]))).not.toEqual([])
  })
  test.each([
    ['Budjetti', null, null, '1 000 €'],
    ['Ostopaikka:', 'kr'],
    ['Kustannuserittely', null, null, '€'],
  ])('%s %s %s %s does not', (...row) => {
    expect(errors(list(rows, [row]))).toEqual([])
  })
})

describe('a front page', () => {
  const front = (text: string, name = 'Kansi'): string[] =>
    loud(read([sheet([['Kustannuserittely'], [text]], { name }), sheet([...HEADER_FI, heading, ['101', day, 'Kulu', 122]])])).filter(
      (one) => one.includes(name),
    )
  test.each(['LUONNOS', 'Ei haeta', 'PERUTTU', 'HYLÄTTY', 'Utkast', 'MAKULERAD', 'DRAFT', 'Vanha versio', 'Vain muuttuneet rivit'])(
    '%s warns',
    (text) => {
      expect(front(text)).toEqual(['amount-uncertain@Kansi!A2'])
    },
  )
  test.each(['Budjetti 2009', 'Poista luonnokset ennen lähettämistä', 'Matkakulut'])('%s says nothing', (text) => {
    expect(front(text)).toEqual([])
  })
  test('LUONNOS in a guide is a word of the guide', () => {
    expect(front('LUONNOS', 'Ohje')).toEqual([])
  })
})
