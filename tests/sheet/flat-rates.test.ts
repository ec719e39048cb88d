// A row that is nothing but a share of other costs. Law: no invoice proves it, so it waits, also where the sheet says what is claimed; what the law puts on top of wages is
// a cost.
import { expect, test } from 'vitest'
import { asked, dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (text: string, ...more: Value[]): Result =>
  read(
    sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Selite', 'Summa', more.length > 0 ? 'Haetaan' : null],
      ['101', day, 'Palkat', 1000, ...more],
      ['102', day, 'Matkat', 200, ...more],
      ['103', day, text, 150, ...more],
    ]),
  )
const row = String(HEADER_FI.length + 4)

test.each([
  'Hallinto 15 % palkoista',
  'Yleiskulut 20 %',
  'Yleiskustannuslisä (20 %)',
  'Välilliset kustannukset 24 %',
  'OH 20 %',
  'Overhead 7 % of direct costs',
  'Indirect costs 20%',
  'Flat rate 24 %',
  'Omkostnader 20 %',
  'Indirekta kostnader 15 % av lönerna',
  'Förvaltning 10 procent',
])('%s waits', (text) => {
  expect(asked(listed(text))).toEqual([`amount-uncertain@C${row}`])
  expect(asked(listed(text, 150))).toContain(`amount-uncertain@C${row}`)
})

test.each([
  'Sivukulut 24 %',
  'Lomaraha 50 %',
  'Lönebikostnader 25 %',
  'Side costs 24 %',
  'Hallinnon koulutus, alv 22 %',
  'Hallintokulut',
  'Juusto 15 %',
])('%s does not', (text) => {
  expect(errors(listed(text))).toEqual([])
})
