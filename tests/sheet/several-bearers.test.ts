// Lists that visibly hold two projects or cost centres, neither known as this project's. Law: one question for the list; one name, or the project's own, asks nothing.
import { describe, expect, test } from 'vitest'
import { dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
const line = (voucher: string, euros: number): Value[] => [voucher, day, 'Kahvitarjoilu', euros]
const parted = (first: Value[], second: Value[], ...above: Value[][]): ReturnType<typeof read> =>
  read(sheet([...HEADER_FI, ...above, heading, first, line('101', 122), second, line('102', 61)]))
const column = (name: string, values: readonly Value[], ...above: Value[][]): ReturnType<typeof read> =>
  read(sheet([...HEADER_FI, ...above, [...heading, name], ...values.map((value, index) => [...line(`10${index}`, 61), value])]))
const top = HEADER_FI.length + 1

describe('between the lines', () => {
  test.each([
    [['Kustannuspaikka 1234'], ['Kustannuspaikka 5678']],
    [['Kustannuspaikka: 1234 Seminaari'], ['Kustannuspaikka: 5678 Markkinointi']],
    [
      ['Kustannuspaikka', '1234'],
      ['Kustannuspaikka', '5678'],
    ],
    [['KP 1234'], ['KP 5678']],
    [['Kostnadsställe 1234'], ['Kostnadsställe 5678']],
    [['Cost center 1234'], ['Cost center: 5678']],
    [['Projekti 4711'], ['Projekti 4712']],
    [['Hanke: Saaristo'], ['Hanke: Kylät']],
  ])('%j above 122 € and %j above 61 €: the list is asked once', (first, second) => {
    expect(errors(parted(first, second))).toEqual([`heading-uncertain@A${top + 3}`])
  })
  test.each([
    [['Kustannuspaikka 1234'], ['Kustannuspaikka 1234'], []],
    [['Kustannuspaikka: 110 Mallila'], ['Kustannuspaikka: 120 Mallila'], []],
    [['Kustannuspaikka 1234'], ['Kustannuspaikka 5678'], [['Kustannuspaikat 1234 ja 5678']]],
    [['Kustannuspaikka 1234'], ['Kustannuspaikka 5678'], [['Hanke:', 'S00000']]],
    [['Hanke: Saaristo'], ['Kustannuspaikka 5678'], []],
  ])('%j and %j below %j ask nothing', (first, second, above) => {
    expect(errors(parted(first, second, ...above))).toEqual([])
  })
})

describe('above lists', () => {
  test.each([['Projektit 4711 ja 4712'], ['Hankkeet: Saaristo ja Kylät'], ['Projects 4711 and 4712']])('%s asks once', (text) => {
    expect(errors(column('Huom', [null, null], [text]))).toEqual([`heading-uncertain@A${top}`])
  })
  test('two lists, each below a cost centre of its own: one question', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        ['Kustannuspaikka:', '1234'],
        heading,
        line('101', 122),
        [],
        ['Kustannuspaikka:', '5678'],
        heading,
        line('102', 61),
      ]),
    )
    expect(errors(result)).toEqual([`heading-uncertain@A${top + 4}`])
  })
})

describe('in a column', () => {
  test.each(['Kustannuspaikka', 'Kostnadsställe', 'Kst', 'Cost centre', 'Projekti'])('%s over 1234 and 5678 is one question', (name) => {
    expect(errors(column(name, ['1234', '1234', '5678']))).toEqual([`heading-uncertain@E${top}`])
  })
  test('one number, a number for each line, or the project’s name above the list ask nothing', () => {
    expect(errors(column('Kustannuspaikka', ['1234', '1234', '1234']))).toEqual([])
    expect(errors(column('Kustannuspaikka', ['1234', '1235', '1236', '1237']))).toEqual([])
    expect(errors(column('Kustannuspaikka', ['1234', '1234', '5678'], ['Hanke:', 'S00000']))).toEqual([])
  })
})
