// Notes beside few lines that no list of words knows. Law: they are quoted once for their list, as information; one that speaks of a paper, a payer, a project
// or an error, and that no other question hears, warns. No line waits for it, and no amount moves.
import { describe, expect, test } from 'vitest'
import { dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const amounts = [122, 61, 50, 40]
/** Four lines, of which the second, and perhaps others, have a note. */
const noted = (heading: string | null, ...notes: (string | null)[]): ReturnType<typeof read> =>
  read(
    sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Selite', 'Summa', heading],
      ...amounts.map((amount, index): Value[] => [String(101 + index), day, 'Kokous', amount, notes[index] ?? null]),
    ]),
  )
const said = (result: ReturnType<typeof read>): unknown[] =>
  only(result).findings.flatMap(({ code, severity, figures }) =>
    code === 'column-left-out' ? [[severity, 'said' in figures ? figures.said : null]] : [],
  )

describe.each(['Huom', 'Anm', 'Notes', null])('below the heading %s', (heading) => {
  test.each(['läsnä 22, poissa 3', 'kopio liitteenä', 'maksettu 5.10.', 'laskun nro 4711', 'hankkeen ohjausryhmä', 'kunnantalo'])(
    '%s is quoted as information',
    (note) => {
      const result = noted(heading, null, note)
      expect(said(result)).toEqual([['info', note]])
      expect(errors(result)).toEqual([])
    },
  )
  test.each(['korvaa aiemman laskun', 'oikaisulasku', 'lasku oli 100 USD', 'kunnalle', 'replaces the earlier invoice', 'vrt. tosite 102'])(
    '%s warns, and the line counts',
    (note) => {
      const result = noted(heading, null, note)
      expect(said(result)).toEqual([['warning', note]])
      expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual(amounts)
    },
  )
})

describe('what is said once', () => {
  test('the same note beside two of four lines is quoted once, another beside it too', () => {
    expect(said(noted('Huom', 'oikaisulasku', 'oikaisulasku'))).toEqual([['warning', 'oikaisulasku']])
    expect(said(noted('Huom', 'läsnä 22', 'kahvit'))).toEqual([['info', 'läsnä 22 · kahvit']])
  })
  test('a note that another question hears does not warn a second time', () => {
    const result = noted('Huom', null, 'laskutettu kunnalta')
    expect(said(result)).toEqual([['info', 'laskutettu kunnalta']])
    expect(errors(result).length).toBe(1)
  })
  test('a column that most lines have is no column of notes, nor is one of figures or days', () => {
    expect(said(noted('Huom', 'oikaisulasku', 'kahvit', 'pulla'))).toEqual([['info', null]])
    expect(said(noted('Huom', null, '4711'))).toEqual([['info', null]])
  })
  test('words below the list are no note beside a line', () => {
    const rows: Value[][] = amounts.map((amount, index) => [String(101 + index), day, 'Kokous', amount])
    const result = read(
      sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa', 'Huom'], ...rows, [], [null, null, null, null, 'oikaisulasku']]),
    )
    expect(said(result)).toEqual([['info', null]])
  })
})
