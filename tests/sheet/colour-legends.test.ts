// Legends of colours and fonts, which nobody can see in the cells that are read. Law: one that puts lines aside is a question, wherever in the workbook it stands; the
// colours of a form and of names say nothing.
import { expect, test } from 'vitest'
import { dated, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

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
