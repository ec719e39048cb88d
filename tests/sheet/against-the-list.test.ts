// Words alone in a row that speak against the list they stand in: a draft, unpaid, another claim, time or locality. Law: each is told at its cell, or its lines
// wait; words that say what was read, sign, enclose or announce ask nothing.
import { describe, expect, test } from 'vitest'
import { asked, dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Summa']
const three: Value[][] = [
  ['101', dated('2009-09-15'), 'Kahvila', 122],
  ['102', dated('2009-09-16'), 'Kirjapaino', 61],
  ['103', dated('2009-09-17'), 'Bussi', 50],
]
const total: Value[] = ['Yhteensä', null, null, 233]
type Result = ReturnType<typeof read>
const below = (...words: Value[]): Result => read(sheet([...HEADER_FI, heading, ...three, total, [], words]))
const among = (...words: Value[]): Result => read(sheet([...HEADER_FI, heading, ...three.slice(0, 1), words, ...three.slice(1), total]))
const above = (...words: Value[]): Result => read(sheet([...HEADER_FI, words, heading, ...three, total]))
const [first, last] = [HEADER_FI.length + 2, HEADER_FI.length + 7]

describe('below a list', () => {
  test.each(['Luonnos', 'LUONNOS', 'Utkast', 'Draft', 'Luonnos 5.11.2009', 'Tämä on luonnos, ei lopullinen'])(
    '%s: it is not done, and its three lines wait',
    (words) => {
      expect(errors(below(words))).toEqual([0, 1, 2].map((line) => `line-set-aside@A${String(first + line)}`))
    },
  )
  test.each(['Maksamatta', 'Obetalda', 'Unpaid', 'Laskut maksamatta', 'Laskuja ei ole vielä maksettu', 'Fakturorna är ej betalda'])(
    '%s: asked about once',
    (words) => {
      expect(asked(below(words))).toEqual([`amount-uncertain@A${String(last)}`])
    },
  )
  test.each(['Kausi 1.10.–31.12.2009', 'Kausi 1.11.–31.12.2009', '1.11.–31.12.2009', 'Maksatushakemus 2', '2. maksatushakemus'])(
    '%s in the first claim: asked about once',
    (words) => {
      expect(asked(below(words))).toEqual([`unknown-claim-period@A${String(last)}`])
    },
  )
  test.each([['Paikkakunta 2'], ['Ort 2'], ['Paikkakunta:', 'Esimerkkilä'], ['Paikkakunta: Paikkakunta 2']])(
    '%s %s in a list of locality 1: asked about once',
    (...words) => {
      expect(asked(below(...words))).toEqual([`unknown-locality@A${String(last)}`])
    },
  )
  test.each([
    'Raportin luonnos liitteenä',
    'Draft programme attached',
    'Ei maksamattomia laskuja',
    'Maksamatta: 0 €',
    'Unpaid: none',
    'Maksamattomia laskuja ei saa sisällyttää hakemukseen',
    'Kausi 1.8.–31.10.2009',
    'Kausi 1.9.–30.9.2009',
    'Hankekausi 1.8.–31.12.2009',
    'Palkkakausi 16.10.–15.11.2009',
    'Messut 28.10.–3.11.2009',
    'Seuraava kausi 1.11.–31.12.2009',
    'Maksatushakemus 1',
    'Maksatushakemus 2 jätetään 15.2.2010 mennessä',
    'Paikkakunta 1',
    'Esimerkkilä 5.11.2009',
    'Kotipaikka: Esimerkkilä',
  ])('%s asks nothing', (words) => {
    expect(asked(below(words))).toEqual([])
  })
})

describe('among the lines', () => {
  test.each(['Kausi 1.10.–31.12.2009', 'Ajalta 1.11.–31.12.2009', '1.11.–31.12.2009', 'Marras-joulukuu 2009'])(
    '%s in the first claim: the two lines below it wait',
    (words) => {
      expect(errors(among(words))).toEqual([`line-set-aside@A${String(first + 3)}`, `line-set-aside@A${String(first + 2)}`])
    },
  )
  test.each(['Kausi 1.9.–30.9.2009', 'Loka–marraskuu 2009', 'Palkat 16.10.–15.11.2009', '28.10.–3.11.2009'])(
    '%s says nothing against them',
    (words) => {
      expect(errors(among(words))).toEqual([])
    },
  )
})

describe('above a list whose fields say the first claim', () => {
  test.each(['Kausi 1.10.–31.12.2009', 'Jakso 1.10.–31.12.2009'])('%s, of no claim, is asked about', (words) => {
    expect(asked(above(words))).toEqual([`unknown-claim-period@A${String(HEADER_FI.length + 1)}`])
  })
  test.each(['Kausi 1.9.–30.9.2009', 'Hankekausi 1.8.–31.12.2009', 'Ohjelmakausi 1.1.2007–31.12.2013', 'Messut 28.10.–3.11.2009'])(
    '%s is not',
    (words) => {
      expect(asked(above(words))).toEqual([])
    },
  )
  test('a title with the other claim’s time, as of the form before, is asked about beside a field of the own', () => {
    const fields: Value[][] = [['Paikkakunta: Mallila'], ['Kausi: 1.8.–31.10.2009'], ['Tositeluettelo 1.11.–31.12.2009']]
    expect(asked(read(sheet([...fields, heading, ...three])))).toEqual(['unknown-claim-period@A3'])
  })
})
