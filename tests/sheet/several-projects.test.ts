// Lists of several projects, as a bookkeeper's program prints them: by a column, or by fields and headings between the lines. Law: what another project's name
// stands over is not this one's without a question; one name alone is how its sender calls this project.
import { describe, expect, test } from 'vitest'
import { bare, dated, euros, HEADER_FI, HEADING_FI, loud, project as unnamed, read, sheet, type Value } from './sheets.ts'

const project = { ...unnamed, code: 'S11049', name: { fi: 'Vipuvoimaa kyliin', sv: 'Hävstång för byar' } }
const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (...rows: Value[][]): Result => read(sheet([...HEADER_FI, ...rows]), 'lista.xlsx', project)
const asked = (result: Result): string[] => loud(result).filter((one) => one.startsWith('line-set-aside') || one.startsWith('unknown-'))
const severities = ({ drafts }: Result): string[] =>
  drafts.flatMap(({ findings }) => findings).flatMap(({ code, severity }) => (code === 'line-set-aside' ? [severity] : []))
const line = (voucher: string, net: number): Value[] => [
  voucher,
  day,
  day,
  'Yritys Oy',
  'Kokous',
  'Palvelujen ostot',
  net,
  net * 0.22,
  net * 1.22,
]
const between = (first: Value[], second: Value[]): Result => listed([...HEADING_FI], first, line('1', 100), second, line('2', 50))
const row = (number: number): string => String(HEADER_FI.length + number)

describe('a name between the lines', () => {
  test.each([
    [
      ['Hanke:', 'Vipuvoimaa kyliin'],
      ['Hanke:', 'Kalatalous'],
    ],
    [['Projekti: Vipuvoimaa'], ['Projekti: Kalatalous']],
    [['Projekti 4711 Vipuvoimaa'], ['Projekti 4712 Kalatalous']],
    [
      ['Projekt:', 'Hävstång för byar'],
      ['Projekt:', 'Fiske'],
    ],
    [
      ['Project no:', '11049'],
      ['Project no:', '20017'],
    ],
  ])('%s and %s: 61 € below the other one wait', (own, other) => {
    expect(asked(between(own, other))).toEqual([`line-set-aside@A${row(5)}`])
    expect(severities(between(own, other))).toEqual(['error'])
  })
  test.each([
    [['Hanke:', 'S99999']],
    [['Hanke: S99999 Kalatalous']],
    [['Maksatuskausi:', 'S99999, 1.8.–31.10.2009']],
    [['Paikkakunta:', 'Mallila, hanke S99999']],
  ])('%j, the code of another project that alone stands between: the 61 € below it wait', (other) => {
    const result = listed([...HEADING_FI], line('1', 100), other, line('2', 50))
    expect(asked(result)).toContain(`line-set-aside@A${row(4)}`)
    expect(severities(result)).toEqual(['error'])
  })
  test.each([
    [
      ['Projekti:', '4711'],
      ['Projekti:', '4712'],
    ],
    [['Projekti: Alfa'], ['Projekti: Beeta']],
  ])('%s and %s, neither known: both lines are asked about, and none waits', (one, other) => {
    expect(asked(between(one, other))).toEqual([`line-set-aside@A${row(5)}`, `line-set-aside@A${row(3)}`])
    expect(severities(between(one, other))).toEqual(['warning', 'warning'])
  })
  test.each([
    [['Projekti: 4711'], ['Projekti: 4711']],
    [['Hanke: Kylähanke'], ['Palvelut']],
    [['Hanke: Vipuvoimaa kyliin'], ['Hanke: S11049']],
  ])('%s and %s: one project, and nothing is asked', (one, other) => {
    expect(asked(between(one, other))).toEqual([])
  })
  test.each([['Projekti: 4711'], ['Hanke: S11049'], ['Hanke: Vipuvoimaa kyliin']])(
    'below Ei tukikelpoiset the 61 € wait, though %s stands between',
    (name) => {
      const result = listed([...HEADING_FI], line('1', 100), ['Ei tukikelpoiset'], [name], line('2', 50))
      expect(asked(result)).toEqual([`line-set-aside@A${row(5)}`])
    },
  )
  test('and still wait where the projects between are several, and none is known', () => {
    const result = listed([...HEADING_FI], ['Projekti: Alfa'], line('1', 100), ['Ei tukikelpoiset'], ['Projekti: Beeta'], line('2', 50))
    expect(severities(result)).toEqual(['warning', 'error'])
  })
  test('a project between two categories ends the first: what its lines are is asked', () => {
    const heading = HEADING_FI.filter((one) => one !== 'Kustannuslaji')
    const short = (voucher: string): Value[] => line(voucher, 100).filter((_, column) => column !== 5)
    const result = listed(heading, ['Palvelut'], short('1'), ['Projekti 4711 Vipuvoimaa'], short('2'))
    expect(loud(result)).toContain(`category-unknown@A${row(4)}`)
  })
  test('called by localities: 61 € of Esimerkkilä are not those of Mallila', () => {
    const { drafts } = between(['Projekti: 110 Mallila'], ['Projekti: 120 Esimerkkilä'])
    expect(drafts.map(({ locality, lines }) => [locality, ...lines.map(({ grossCents }) => euros(grossCents))])).toEqual([
      ['L1', 122],
      ['L2', 61],
    ])
  })
})

describe('a column of projects', () => {
  const column = (heading: string, ...names: (string | number | null)[]): Result =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', heading],
      ...names.map((name, index): Value[] => [
        String(101 + index),
        day,
        'Kulu',
        10 * (index + 1),
        typeof name === 'number' ? bare(name) : name,
      ]),
    )
  test.each([
    ['Hanke', ['Vipuvoimaa', 'Vipuvoimaa kyliin', 'Kalatalous']],
    ['Projekti', ['Vipuvoimaan', 'Vipuvoimaa', 'Matkailun kehittäminen']],
    ['Projektinumero', [11049, 11049, 4712]],
    ['Projekt', ['S11049', 'Hävstång', 'Fiske']],
  ])('%s over %s: the 30 € of the other one wait', (heading, names) => {
    expect(asked(column(heading, ...names))).toEqual([`line-set-aside@E${row(4)}`])
    expect(severities(column(heading, ...names))).toEqual(['error'])
  })
  test.each([
    ['Projekti', [4711, 4711, 4712]],
    ['Hankenumero', ['4711', '4711', '4712']],
    ['Project', ['Alfa', 'Beeta', 'Alfa']],
  ])('%s over %s, none known: each line is asked about, and none waits', (heading, names) => {
    expect(severities(column(heading, ...names))).toEqual(['warning', 'warning', 'warning'])
  })
  test.each([
    ['Projekti', [4711, 4711, 4711]],
    ['Hanke', ['Kylähanke', null, 'Kylähanke']],
    ['Projekti', ['Vipuvoimaa', null, 'S11049']],
    ['Projekti', ['Aloituskokous', 'Työpaja', 'Kuvaus', 'Matkat']],
  ])('%s over %s: nothing is asked', (heading, names) => {
    expect(asked(column(heading, ...names))).toEqual([])
  })
  test('a warning about the column hides no error of a note: the 20 € of a later claim wait', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Summa', 'Projekti', 'Huom']
    const lines = [null, 'haetaan ensi kaudella', null].map((note, index): Value[] => [
      String(101 + index),
      day,
      'Kulu',
      10 * (index + 1),
      index === 2 ? 'Beeta' : 'Alfa',
      note,
    ])
    expect(severities(listed(heading, ...lines)).filter((one) => one === 'error')).toHaveLength(1)
  })
})
