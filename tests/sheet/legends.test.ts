// Letters and numbers beside lines, and what a legend says they stand for. Law: a line whose letter is somebody else's waits, the others count.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
interface Legend {
  readonly above?: readonly Value[][]
  readonly below?: readonly Value[][]
}

/** Three lines of 10, 20 and 30 €, with a column of letters beside them. */
const listed = (heading: string, letters: readonly Value[], { above = [], below = [] }: Legend): Result => {
  const lines = letters.map((letter, index): Value[] => [
    String(101 + index),
    day,
    'Kulu',
    10 * (index + 1),
    typeof letter === 'number' ? bare(letter) : letter,
  ])
  return read(sheet([...HEADER_FI, ...above, [], ['Tosite', 'Pvm', 'Selite', 'Summa', heading], ...lines, [], ...below]))
}
const rowOf = (line: number, { above = [] }: Legend): string => String(HEADER_FI.length + above.length + 2 + line)

const ways: readonly (readonly [string, string, readonly Value[]])[] = [
  ['H = hanke, K = kunta', 'H/K', ['H', 'H', 'K']],
  ['P = projekti; K = kunnan osuus', 'Koodi', ['P', 'p', 'k']],
  ['Selitteet: H=hankkeen kulu K=kunnan kulu', '', ['H', 'H', 'K']],
  ['H: hanke, K: kunta', 'Koodi', ['H', 'H', 'K']],
  ['(H) hanke, (K) kunta', 'Koodi', ['H', 'H', '(K)']],
  ['1 = hanke, 2 = oma toiminta', 'Laji', [1, 1, 2]],
  ['P = projekt, S = stadens egen verksamhet', 'P/S', ['P', 'P', 'S']],
  ['P = project, C = city council', 'Code', ['P', 'P', 'C']],
  ['x = ei haeta', 'Merkki', [null, null, 'x']],
  ['* = ei kuulu hankkeelle', 'Merkki', [null, null, '*']],
]

describe('a legend around the list', () => {
  test.each(ways)('above, %s under %s: the 30 € wait, the others count', (legend, heading, letters) => {
    const around = { above: [[legend]] }
    const result = listed(heading, letters, around)
    expect(errors(result)).toEqual([`line-set-aside@E${rowOf(3, around)}`])
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([10, 20, 30])
  })
  test.each(ways)('below, %s under %s: the 30 € wait, the others count', (legend, heading, letters) => {
    const stopped = errors(listed(heading, letters, { below: [[legend]] }))
    expect(stopped.map((one) => one.replace(/^.*@[A-Z]+/, ''))).toEqual([rowOf(3, {})])
  })
  test.each([
    [[['H = hanke'], ['K = kunta']]],
    [
      [
        ['H', 'hanke'],
        ['K', 'kunnan oma'],
      ],
    ],
  ])('in rows of its own it is the same: %j', (below) => {
    expect(errors(listed('Koodi', ['H', 'H', 'K'], { below }))).toEqual([`line-set-aside@E${rowOf(3, {})}`])
  })
  test('on a sheet of its own it is the same', () => {
    const list = sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Koodi'],
      ['101', day, 'Kulu', 10, 'H'],
      ['102', day, 'Kulu', 20, 'K'],
    ])
    for (const rows of [
      [['H = hanke'], ['K = kunta']],
      [['Koodit'], ['H', 'hankkeen kulu'], ['K', 'oma toiminta, ei haeta']],
    ]) {
      const notes = sheet(rows, { name: 'Selitteet' })
      expect.soft(errors(read([list, notes]))).toEqual([`line-set-aside@E${String(HEADER_FI.length + 3)}`])
    }
  })
})

test.each([
  ['Painatus H', 'Tila H', 'Kahvit K'],
  ['Painatus', 'Tila', 'Kahvit (K)'],
])('%s, %s, %s: a letter behind a text is a letter all the same', (...texts) => {
  const lines = texts.map((text, index): Value[] => [String(101 + index), day, text, 10 * (index + 1)])
  const result = read(sheet([...HEADER_FI, ['H = hanke, K = kunta'], [], ['Tosite', 'Pvm', 'Selite', 'Summa'], ...lines]))
  expect(errors(result)).toEqual([`line-set-aside@C${String(HEADER_FI.length + 6)}`])
})

test.each([
  ['Valtio/kunta', ['V', 'V', 'K']],
  ['Hanke/kunta', ['H', 'H', 'K']],
  ['Projekt/kommun', ['P', 'P', 'K']],
  ['Kohde (H=hanke, K=kunta)', ['H', 'H', 'K']],
])('%s is the legend of its own column: the 30 € wait', (heading, letters) => {
  expect(errors(listed(heading, letters, {}))).toEqual([`line-set-aside@E${rowOf(3, {})}`])
})

test.each([
  ['M = matkakulut, P = palvelut', 'Laji', ['M', 'P', 'P']],
  ['1 = Tarvikkeet, 2 = Henkilöstö, 3 = Palvelut', 'Koodi', [1, 2, 3]],
  ['K = käteinen, L = lasku', 'Maksutapa', ['K', 'L', 'K']],
  ['K = kunta, M = maakunta', 'Kohderyhmä', ['K', 'M', 'K']],
  ['O = oma auto, J = juna', 'Kulku', ['O', 'J', 'O']],
  ['OA = oma auto, HA = hankkeen auto', 'Kulku', ['OA', 'HA', 'OA']],
  ['x = tarkastettu', 'Tark.', ['x', 'x', null]],
  ['Merkitse X = ei haeta', 'Huom', [null, null, null]],
  ['1 = hanke, 2 = kunta', 'Nro', [1, 2, 3]],
])('%s under %s puts no line aside', (legend, heading, letters) => {
  expect(errors(listed(heading, letters, { above: [[legend]] }))).toEqual([])
})

test('where the list claims nothing of the line it says so itself', () => {
  const result = read(
    sheet([
      ...HEADER_FI,
      ['H = hanke, K = kunta'],
      [],
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'H/K', 'Haetaan'],
      ['101', day, 'Kulu', 10, 'H', 10],
      ['102', day, 'Kulu', 20, 'K', 0],
    ]),
  )
  expect(asked(result)).toEqual([])
})
