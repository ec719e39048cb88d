// Legends of colours and fonts, which nobody can see in the cells that are read. Law: one that puts lines aside is a question, wherever in the workbook it stands; the
// colours of a form and of names say nothing.
import { describe, expect, test } from 'vitest'
import type { GridRow } from '../../lib/sheet/grid.ts'
import { asked as askedOf, dated, errors, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const list: readonly Value[][] = [
  ['Tosite', 'Pvm', 'Selite', 'Summa'],
  ['101', day, 'Kulu', 10],
  ['102', day, 'Kulu', 20],
]
const asked = (legend: string): string[] => {
  const books = [
    [sheet([...HEADER_FI, [legend], [], ...list])],
    [sheet([...HEADER_FI, ...list, [], [legend]])],
    [sheet([...HEADER_FI, ...list]), sheet([[legend]], { name: 'Muuta' })],
  ]
  return books.map((book) => {
    const result = read(book)
    expect(only(result).lines.map(({ grossCents }) => Number(grossCents))).toEqual([1000, 2000])
    return loud(result)
      .filter((one) => /^(?:amount-uncertain|line-set-aside)/.test(one))
      .join()
  })
}
const below = String(HEADER_FI.length + 5)

test.each([
  'Keltaisella merkityt eivät kuulu hankkeelle',
  'Keltainen = kunta maksaa',
  'Vihreä = hanke, punainen = kunta',
  'Kursivoidut = kunnan osuus',
  'kursiivi: ei haeta',
  'Harmaa teksti – ei haeta',
  'Gult = kommunen betalar',
  'Röda = annat projekt',
  'Yellow = city council',
  'Italics: not claimed',
])('%s is one question, above the list, below it and on another sheet', (legend) => {
  expect(asked(legend)).toEqual([
    `amount-uncertain@A${String(HEADER_FI.length + 1)}`,
    `amount-uncertain@A${below}`,
    'amount-uncertain@Muuta!A1',
  ])
})

test.each([
  'Täytä keltaiset kentät',
  'Keltainen = täytettävä kenttä',
  'Vihreä = tarkastettu',
  'Punainen Risti: koulutus',
  'Siniset solut lasketaan automaattisesti',
  'Grey cells are calculated',
  'Sininen: hanke',
])('%s asks nothing', (legend) => {
  expect(asked(legend)).toEqual(['', '', ''])
})

describe('rows whose colours are known', () => {
  /** Two lines in such colours, below a legend or above it. */
  const of = (legend: string, ...hues: (string | undefined)[]) => {
    const grid = sheet([...HEADER_FI, ...list, ['103', day, 'Kulu', 30], [], [legend]])
    const first = HEADER_FI.length + 2
    const painted = (row: GridRow): GridRow => {
      const hue = hues[row.row - first]
      return hue === undefined ? row : { ...row, hues: hue }
    }
    return read({ ...grid, rows: grid.rows.map(painted) })
  }
  const row = (number: number): string => `A${String(HEADER_FI.length + 1 + number)}`
  const amount = `heading-uncertain@D${String(HEADER_FI.length + 1)}`

  test.each([
    ['Punaisella merkityt eivät kuulu hankkeeseen', 'red'],
    ['red = rejected', 'red'],
    ['Keltaiset puuttuvat', 'yellow'],
    ['Keltaisella merkityistä kuitti puuttuu', 'yellow'],
    ['Gulmarkerade rader söks inte', 'yellow'],
    ['Vihreä = hanke, punainen = kunta', 'red'],
    ['Harmaa teksti – ei haeta', 'grey'],
  ])('%s: the line in %s waits, and no other', (legend, hue) => {
    expect(errors(of(legend, undefined, hue))).toEqual([`line-set-aside@${row(2)}`])
  })

  test('of two colours the one that is not claimed', () => {
    expect(errors(of('Vihreä = hanke, punainen = kunta', 'green', 'red', 'green'))).toEqual([`line-set-aside@${row(2)}`])
  })

  test.each([
    ['no line has a colour', []],
    ['all have it', ['red', 'red', 'red']],
    ['one has another', ['red', 'blue']],
  ] as const)('where %s, the list is asked', (_, hues) => {
    expect(errors(of('Punaisella merkityt eivät kuulu hankkeeseen', ...hues))).toEqual([amount])
  })

  test('what is claimed by a colour, or set aside by a font, asks the list', () => {
    expect(errors(of('Keltaisella merkityt haetaan', 'yellow'))).toEqual([amount])
    expect(errors(of('Kursiivilla merkityt eivät kuulu hankkeelle'))).toEqual([amount])
  })

  test.each([
    'Vihreä = maksettu',
    'Täytä keltaiset kentät',
    'Punainen Risti: koulutus',
    'Keltaiset liivit puuttuvat vielä kaupasta ja niitä odotetaan ensi viikolla',
  ])('%s asks nothing of a red or yellow line', (legend) => {
    expect(errors(of(legend, 'red', 'yellow'))).toEqual([])
    expect(askedOf(of(legend, 'red', 'yellow'))).toEqual([])
  })
})

describe('a legend on another sheet', () => {
  const elsewhere = (legend: readonly string[], ...hues: (string | undefined)[]): string[] => {
    const grid = sheet([...HEADER_FI, ...list, ['103', day, 'Kulu', 30]])
    const first = HEADER_FI.length + 2
    const rows = grid.rows.map((row): GridRow => {
      const hue = hues[row.row - first]
      return hue === undefined ? row : { ...row, hues: hue }
    })
    return errors(
      read([
        { ...grid, rows },
        sheet(
          legend.map((one) => [one]),
          { name: 'Selitteet' },
        ),
      ]),
    )
  }
  test('stops the line that bears its colour, beside a colour that only says that a line is paid', () => {
    expect(elsewhere(['Keltaisella merkityt eivät kuulu hankkeeseen'], undefined, 'yellow')).toEqual([
      `line-set-aside@A${String(HEADER_FI.length + 3)}`,
    ])
    expect(elsewhere(['Keltainen = ei haeta', 'Vihreä = maksettu'], 'green', 'yellow')).toEqual([
      `line-set-aside@A${String(HEADER_FI.length + 3)}`,
    ])
  })
  test('asks the list where all lines bear it, and nothing where none does or only what is paid has a colour', () => {
    expect(elsewhere(['Keltainen = ei haeta'], 'yellow', 'yellow', 'yellow')).toEqual([
      `heading-uncertain@D${String(HEADER_FI.length + 1)}`,
    ])
    expect(elsewhere(['Keltainen = ei haeta'])).toEqual([])
    expect(elsewhere(['Vihreä = maksettu'], 'green')).toEqual([])
  })
  test('= ei haeta behind a cell that is only painted warns', () => {
    const result = read([sheet([...HEADER_FI, ...list]), sheet([[null, '= ei haeta']], { name: 'Selitteet' })])
    expect(loud(result).filter((one) => one.includes('Selitteet'))).toEqual(['amount-uncertain@Selitteet!B1'])
  })
})
