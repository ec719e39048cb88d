// Columns that say of each line that it was rejected, in which currency it may be, or who pays a part of it. Law: a plus and a minus are signs only under a heading that
// says so, a legend goes first, and what may leave a part of every line to the project is asked once.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const amounts = [122, 61, 210.5]
const list = (heading: string, values: readonly Value[], above: Value[][] = [], sum = 'Summa'): ReturnType<typeof read> =>
  read(
    sheet([
      ...HEADER_FI,
      ...above,
      ['Tosite', 'Pvm', 'Selite', sum, heading],
      ...amounts.map((amount, index): Value[] => [`10${index}`, day, 'Kulu', amount, values[index] ?? null]),
    ]),
  )
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const top = HEADER_FI.length + 1

describe('a plus and a minus', () => {
  test.each([
    [[['+ = hyväksytty, - = hylätty']]],
    [[['+ hyväksytty, − hylätty']]],
    [[['Merkinnät: + hyväksytty, - hylätty']]],
    [[['+ = godkänd, – = avslagen']]],
    [[['+ = accepted, - = rejected']]],
    [
      [
        ['+', 'hyväksytty'],
        ['-', 'hylätty'],
      ],
    ],
  ])('below %j: 61 € waits, and is no −61 €', (legend) => {
    for (const heading of ['Tark.', '+/-', 'Merkintä']) {
      const result = list(heading, ['+', '-', '+'], legend)
      expect(errors(result)).toEqual([`line-set-aside@E${top + legend.length + 2}`])
      expect(gross(result)).toEqual(amounts)
    }
  })
  test.each(['Tark.', 'Merkintä', 'Hyväksytty'])('under %s alone: a credit, or not accepted? the list is asked', (heading) => {
    expect(errors(list(heading, ['+', '-', '+']))).toEqual([`heading-uncertain@E${top}`])
  })
  test.each([
    ['+/-', []],
    ['Etumerkki', []],
    ['+/-', [['+ = kulu, - = hyvitys']]],
  ])('under %s below %j: −61 €', (heading, above) => {
    const result = list(heading, ['+', '-', '+'], above)
    expect(errors(result)).toEqual([])
    expect(gross(result)).toEqual([122, -61, 210.5])
  })
})

describe('a rate of exchange', () => {
  test.each(['Kurssi', 'Kurs', 'Valuuttakurssi', 'Exchange rate'])(
    '%s of 10,45 beside amounts without a currency is asked once',
    (heading) => {
      expect(errors(list(heading, [null, bare(10.45), null]))).toEqual([`heading-uncertain@E${top}`])
      expect(errors(list(heading, ['10,4512', '10,4512', '10,4512']))).toEqual([`heading-uncertain@E${top}`])
    },
  )
  test('of 1, a course by its number, and beside euros nothing is asked', () => {
    expect(errors(list('Kurssi', [bare(1), bare(1), bare(1)]))).toEqual([])
    expect(errors(list('Kurssi', [bare(3), bare(12), bare(3)]))).toEqual([])
    expect(errors(list('Kurssi', [null, bare(10.45), null], [], 'Summa €'))).toEqual([])
  })
})

describe('who pays', () => {
  test.each(['Kunta', 'Kaupunki', 'Kommun', 'Municipality'])(
    'half of every line under %s: the other half may be the project’s, asked once',
    (heading) => {
      expect(errors(list(heading, [61, 30.5, 105.25]))).toContain(`heading-uncertain@E${top}`)
    },
  )
  test('codes of municipalities are no money', () => {
    expect(errors(list('Kunta', [bare(91), bare(91), bare(91)]))).toEqual([])
  })
})

test('a cross under Korjattu at one line warns: what was put right nobody says', () => {
  const column = (result: ReturnType<typeof read>): string[] => asked(result).filter((one) => one.startsWith('column'))
  expect(column(list('Korjattu', [null, 'x', null]))).toEqual([`column-left-out@E${top}`])
  expect(column(list('Korjattu', ['x', 'x', 'x']))).toEqual([])
  expect(column(list('Tarkastettu', [null, 'x', null]))).toEqual([])
})
