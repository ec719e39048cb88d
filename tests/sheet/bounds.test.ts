// What a sheet asks of its reader, counted, not timed. Law: each cell is looked at a bounded number of times, however many there are.
import { expect, it } from 'vitest'
import { gridOfTexts, type Cell, type Grid, type GridRow } from '../../lib/sheet/grid.ts'
import { headingFinder } from '../../lib/sheet/read-claims/headings/heading.ts'
import { mergeIndex } from '../../lib/sheet/read-claims/headings/merge-index.ts'
import { whoseClaim } from '../../lib/sheet/read-claims/claims/whose-claim.ts'
import { readClaims, type ReadClaims } from '../../lib/sheet/read-claims/index.ts'
import type { Line } from '../../lib/core/claim.ts'
import { compareSummary, LineSums } from '../../lib/sheet/read-claims/tables/summary.ts'
import { defaultClaimLimits } from '../../lib/sheet/read-claims/limits.ts'
import { localityNames, type LocalityNames } from '../../lib/sheet/read-claims/words/locality-names.ts'
import { remembered } from '../../lib/sheet/plain-text.ts'
import { dated, euros, HEADER_FI, HEADING_FI, only, project, read, sheet, type Value } from './sheets.ts'

/** A sheet of texts that counts how often they are looked at. */
function counting(rows: readonly (readonly string[])[]): { readonly grid: Grid; readonly looks: () => number } {
  let looks = 0
  const cellOf = (text: string, column: number): Cell => ({
    kind: 'text',
    column,
    get text() {
      looks += 1
      return text
    },
  })
  const gridRows = rows.map((texts, index): GridRow => ({ row: index + 1, hidden: false, cells: texts.map(cellOf) }))
  const grid: Grid = { name: 'Taul1', hidden: false, rows: gridRows, hiddenColumns: new Set(), merges: [], date1904: false }
  return { grid, looks: () => looks }
}

/** Different words, of letters only. */
const word = (number: number): string =>
  Array.from(number.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')

it('40,000 different words in rows without a number are looked at a dozen times each at most', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 4 }, (_, column) => `x${word(row * 4 + column)}`))
  const { grid, looks } = counting(rows)
  const { findings } = readClaims([grid], 'words.csv', project)
  expect(findings.map(({ code }) => code)).toEqual(['sheet-left-out', 'no-cost-lines'])
  expect(looks()).toBeLessThan(40_000 * 12)
})

it('300 rows of 400 different words on a sheet without a list are looked at ten times each at most, since none of them is an amount', () => {
  const rows = Array.from({ length: 300 }, (_, row) => Array.from({ length: 400 }, (_, column) => `x${word(row * 400 + column)} 1`))
  const { grid, looks } = counting(rows)
  expect(readClaims([grid], 'words.csv', project).findings.map(({ code }) => code)).toEqual(['sheet-left-out', 'no-cost-lines'])
  expect(looks()).toBeLessThan(120_000 * 10)
})

const LINE: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]

it('a line that goes on over 20,000 rows has the words of all of them, each added as it stands', () => {
  const more = Array.from({ length: 20_000 }, (): Value[] => [null, null, null, null, 'ja'])
  const [line, ...others] = only(read(sheet([...HEADER_FI, [...HEADING_FI], LINE, ...more]))).lines
  expect(others).toEqual([])
  expect(line?.description).toBe(`Tila${' ja'.repeat(20_000)}`)
})

it('100 summaries of two columns held against 1,000 lines look at the category of each line eight times in all', () => {
  const [line] = only(read(sheet([...HEADER_FI, [...HEADING_FI], LINE]))).lines
  let looks = 0
  const lookAt = (): string => {
    looks += 1
    return 'rents'
  }
  const counted = Object.defineProperty({ ...line }, 'category', { get: lookAt }) as Line
  const sums = new LineSums()
  sums.add(Array.from({ length: 1_000 }, () => counted))
  const entry = (column: number, cents: number) => ({ category: 'rents', column, cents, at: 'Taul1!B2' })
  const summary = { entries: [entry(1, 12_200_000), entry(2, 10_000_000)], others: 0 }
  const compared = Array.from({ length: 100 }, () => compareSummary(summary, sums))
  expect(compared.every(({ agreeing, findings }) => agreeing === 2 && findings.length === 0)).toBe(true)
  expect(looks).toBeLessThanOrEqual(1_000 * 8)
})

const wide = (cells: number, fill: Value): Value[] => Array.from({ length: cells }, () => fill)

it('a row of 16,384 cells is looked at up to its 400th, and what stands right of it is said once', () => {
  const list = [...HEADER_FI, [...HEADING_FI], ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]]
  const result = read(sheet([...list.slice(0, -1), [...(list.at(-1) ?? []), ...wide(16_375, 7)]]))
  expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122])
  expect(result.findings).toEqual([{ code: 'column-left-out', severity: 'warning', at: 'Taul1!OK7', figures: { text: 'OK–XFD' } }])
})

it('a list of 30 lines with two errors each is too large where 59 errors are allowed, and not where 60 are', () => {
  const line: Value[] = ['1', '41.9.2009', '42.9.2009', 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const grid = sheet([...HEADER_FI, [...HEADING_FI], ...Array.from({ length: 30 }, () => line)])
  const within = (errors: number): ReadClaims => readClaims([grid], 'lista.xlsx', project, { ...defaultClaimLimits, errors })
  expect(within(59)).toEqual({
    drafts: [],
    findings: [{ code: 'too-large', severity: 'error', figures: { limit: 'errors', allowed: 59, found: null } }],
  })
  expect(only(within(60)).lines).toHaveLength(30)
})

it('30 lines of 30 localities nobody knows have 30 errors: too large where 29 are allowed, and not where 30 are', () => {
  const line = (number: number): Value[] => [`Kylä ${word(number)}`, String(number), dated('2009-09-15'), 'Näyte Oy', 'Tila', 122]
  const heading = ['Paikkakunta', 'Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Brutto']
  const grid = sheet([['Maksatushakemus nro:', 1], heading, ...Array.from({ length: 30 }, (_, number) => line(number + 1))])
  const within = (errors: number): ReadClaims => readClaims([grid], 'lista.xlsx', project, { ...defaultClaimLimits, errors })
  expect(within(29)).toEqual(beyond('errors', 29))
  expect(within(30).drafts.flatMap(({ lines }) => lines)).toHaveLength(30)
})

it('a sum that differs and 21 more without a line between them are more than 20 errors; one below each of 30 lines, or as many that agree, are none', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const within = (...rows: readonly Value[][]): ReadClaims =>
    readClaims([sheet([...HEADER_FI, [...HEADING_FI], ...rows])], 'lista.xlsx', project, { ...defaultClaimLimits, errors: 20 })
  const sum = (amount: number): Value[] => [null, null, null, null, null, null, null, null, amount]
  expect(within(line, line, ...Array.from({ length: 22 }, (_, index) => sum(500 + index)))).toEqual(beyond('errors', 20))
  expect(only(within(line, line, ...Array.from({ length: 21 }, (_, index) => sum(500 + index)))).lines).toHaveLength(2)
  expect(only(within(...Array.from({ length: 30 }, () => [line, sum(500)]).flat())).lines).toHaveLength(30)
  expect(only(within(line, line, ...Array.from({ length: 30 }, () => sum(244)))).lines).toHaveLength(2)
})

const beyond = (limit: 'tables' | 'lines' | 'errors' | 'wordRows' | 'monthAmounts' | 'lineText', allowed: number): ReadClaims => ({
  drafts: [],
  findings: [{ code: 'too-large', severity: 'error', figures: { limit, allowed, found: null } }],
})

it('30 lines with texts of 1,000 letters each have 24,000 beyond the usual 200 of each: too large where fewer are allowed', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'N'.repeat(400), 'T'.repeat(600), 'Vuokrat', 100, 22, 122]
  const grid = sheet([...HEADER_FI, [...HEADING_FI], ...Array.from({ length: 30 }, () => line)])
  const within = (lineText: number): ReadClaims => readClaims([grid], 'lista.xlsx', project, { ...defaultClaimLimits, lineText })
  expect(within(23_999)).toEqual(beyond('lineText', 23_999))
  expect(only(within(24_000)).lines).toHaveLength(30)
})

it('30 lines with vouchers of 1,000 letters each have 24,000 beyond the usual 200 of each, too', () => {
  const line = (number: number): Value[] => [
    `${'N'.repeat(998)}${String(10 + number)}`,
    dated('2009-09-15'),
    dated('2009-09-16'),
    'Näyte Oy',
    'Tila',
    'Vuokrat',
    100,
    22,
    122,
  ]
  const grid = sheet([...HEADER_FI, [...HEADING_FI], ...Array.from({ length: 30 }, (_, number) => line(number))])
  const within = (lineText: number): ReadClaims => readClaims([grid], 'lista.xlsx', project, { ...defaultClaimLimits, lineText })
  expect(within(23_999)).toEqual(beyond('lineText', 23_999))
  expect(only(within(24_000)).lines).toHaveLength(30)
})

it('a short text that comes again is one cell, a long one is never looked for among others', () => {
  const cells = (text: string): (Cell | undefined)[] => gridOfTexts('a', [[text], [text]]).rows.map((row) => row.cells[0])
  const [short, again] = cells('Vuokrat')
  const [long, other] = cells('V'.repeat(241))
  expect(short).toBe(again)
  expect(long).not.toBe(other)
  expect(long).toEqual(other)
})

it('of texts longer than any word only the last is remembered, since a table would tell them apart by their length alone', () => {
  const asked: string[] = []
  const lengthOf = remembered((text) => {
    asked.push(text)
    return text.length
  })
  const [short, one, other] = ['tosite', `${'a'.repeat(20_000)}1`, `${'a'.repeat(20_000)}2`]
  expect([short, one, one, other, short, one].map((text) => lengthOf(text))).toEqual([6, 20_001, 20_001, 20_001, 6, 20_001])
  expect(asked.map((text) => text.slice(-1))).toEqual(['e', '1', '2', '1'])
})

it('four lists on two sheets are too large where three tables are allowed, and nothing of them is taken', () => {
  const list = (number: number): Value[][] => [
    ['Paikkakunta:', `Paikkakunta ${String(number)}`],
    ['Maksatushakemus nro:', 1],
    [...HEADING_FI],
    [String(number), dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122],
    [],
  ]
  const grids = [sheet([...list(1), ...list(2)]), sheet([...list(3), ...list(4)], { name: 'Taul2' })]
  const within = (tables: number): ReadClaims => readClaims(grids, 'listat.xlsx', project, { ...defaultClaimLimits, tables })
  expect(within(3)).toEqual(beyond('tables', 3))
  expect(within(4).drafts.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1])
})

it('a heading repeated on ten pages is one table; on more than ten for each table that is allowed no more are looked for', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const paged = (pages: number): Grid => sheet([...HEADER_FI, ...Array.from({ length: pages }, () => [[...HEADING_FI], line]).flat()])
  const within = (pages: number): ReadClaims => readClaims([paged(pages)], 'lista.xlsx', project, { ...defaultClaimLimits, tables: 1 })
  expect(only(within(10)).lines).toHaveLength(10)
  expect(within(11)).toEqual(beyond('tables', 1))
})

it('headings below headings, none of which heads a line, are counted all the same', () => {
  const other = ['Tositenumero', ...HEADING_FI.slice(1)]
  const grid = sheet([...HEADER_FI, ...Array.from({ length: 6 }, () => [[...HEADING_FI], other]).flat()])
  const within = (tables: number): ReadClaims => readClaims([grid], 'otsikot.xlsx', project, { ...defaultClaimLimits, tables })
  expect(within(1)).toEqual(beyond('tables', 1))
  expect(within(2).findings.map(({ code }) => code)).toEqual(['no-cost-lines'])
})

it('ten lines with twenty rows of words below have ten more than lines, too many where nine are allowed; figures and days are no words', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const words = ['Kokoustila', null, null, 'Näyte Oy', 'T102', 'esimerkki2009'] as const
  const within = (wordRows: number, rows: readonly (readonly Value[])[]): ReadClaims =>
    readClaims([sheet([...HEADER_FI, [...HEADING_FI], ...Array.from({ length: 10 }, () => line), ...rows])], 'lista.xlsx', project, {
      ...defaultClaimLimits,
      wordRows,
    })
  const twenty = Array.from({ length: 20 }, (): readonly Value[] => words)
  expect(within(9, twenty)).toEqual(beyond('wordRows', 9))
  expect(only(within(10, twenty)).lines).toHaveLength(10)
  const figures: Value[][] = [['Tila', 'EUR 1 250,00'], ['Tila', '15.9.2009'], ['Tila', 12], ['(12,00 €)']]
  expect(within(-14, figures).findings.map(({ figures: told }) => told)).not.toContainEqual({
    limit: 'wordRows',
    allowed: -14,
    found: null,
  })
  expect(within(-15, figures)).toEqual(beyond('wordRows', -15))
})

it('forty rows of words below a list are too many where nineteen are allowed, though another list stands below them; with as many lines they are not', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const list = (length: number): (readonly Value[])[] => [...HEADER_FI, [...HEADING_FI], ...Array.from({ length }, () => line)]
  const words = Array.from({ length: 40 }, (): Value[] => ['Kokoustila'])
  const within = (length: number): ReadClaims =>
    readClaims([sheet([...list(1), ...words, ...list(length)])], 'lista.xlsx', project, { ...defaultClaimLimits, wordRows: 19 })
  expect(within(1)).toEqual(beyond('wordRows', 19))
  const { drafts, findings } = within(40)
  expect(findings).not.toContainEqual(expect.objectContaining({ code: 'too-large' }))
  expect(drafts.flatMap(({ lines }) => lines)).toHaveLength(41)
})

it('three rows of 41 words below ten lines are fifteen rows of words, two more than lines and what is allowed; as many words in twelve rows are no more', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const words = (count: number): Value[] => Array.from({ length: count }, (_, index) => `x${word(index)}`)
  const within = (wordRows: number, ...rows: readonly Value[][]): ReadClaims =>
    readClaims([sheet([...HEADER_FI, [...HEADING_FI], ...Array.from({ length: 10 }, () => line), ...rows])], 'lista.xlsx', project, {
      ...defaultClaimLimits,
      wordRows,
    })
  expect(within(4, words(41), words(41), words(41))).toEqual(beyond('wordRows', 4))
  expect(only(within(5, words(41), words(41), words(41))).lines).toHaveLength(10)
  expect(only(within(2, ...Array.from({ length: 12 }, () => words(10)))).lines).toHaveLength(10)
})

it('two lines with 120 words beside them each have twenty more than any line: two rows of words too many where one is allowed; 120 figures are none', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const beside = (value: (index: number) => Value): Value[] => [...line, ...Array.from({ length: 117 }, (_, index) => value(index))]
  const within = (wordRows: number, value: (index: number) => Value): ReadClaims =>
    readClaims([sheet([...HEADER_FI, [...HEADING_FI], beside(value), beside(value)])], 'lista.xlsx', project, {
      ...defaultClaimLimits,
      wordRows,
    })
  expect(within(1, (index) => `x${word(index)}`)).toEqual(beyond('wordRows', 1))
  expect(only(within(2, (index) => `x${word(index)}`)).lines).toHaveLength(2)
  expect(only(within(-2, (index) => `${String(index)},50`)).lines).toHaveLength(2)
})

it('two lists of five rows together are too large where nine rows of lists are allowed, whatever stands in them', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const numbers = Array.from({ length: 4 }, (_, index): Value[] => [String(900 + index)])
  const grids = ['Taul1', 'Taul2'].map((name) => ({ ...sheet([...HEADER_FI, [...HEADING_FI], line, ...numbers]), name }))
  const within = (lines: number): ReadClaims => readClaims(grids, 'lista.xlsx', project, { ...defaultClaimLimits, lines })
  expect(within(9)).toEqual(beyond('lines', 9))
  expect(within(10).drafts.flatMap(({ lines }) => lines)).toHaveLength(2)
})

it('below 3,000 words a heading of a hundred columns is found by three known words, not by two; below 3,000 in vain a narrow one by two, not by one', () => {
  const words = (rows: number, own: readonly Value[]): Value[][] =>
    Array.from({ length: rows }, (_, row) => [...own, ...Array.from({ length: 10 }, (_, column) => `x${word(row * 10 + column)}`)])
  const isFound = (rows: readonly Value[][], heading: readonly Value[]): boolean => {
    const grid = sheet([...rows, [], [...heading]])
    const finder = headingFinder(grid, mergeIndex(grid), 1_000, { words: 0, inVain: 0 })
    return grid.rows.map((_, position) => finder.at(position)).at(-1) !== null
  }
  const unknown = Array.from({ length: 95 }, (_, index) => `z${word(index)}`)
  const spelled = ['Tosite nro (oma)', 'Laskun päiväys 2009', 'Tavarantoimittaja']
  expect(isFound(words(301, []), ['Tosite', 'Pvm', ...spelled.slice(2), 'Selite asiasta', 'Summa', ...unknown])).toBe(true)
  expect(isFound(words(301, []), [...spelled, 'Selite', 'Summa', ...unknown])).toBe(false)
  expect(isFound(words(301, []), [...spelled, 'Selite asiasta', 'Summa'])).toBe(true)
  expect(isFound(words(601, ['Summa']), [...spelled, 'Selite', 'Summa'])).toBe(true)
  expect(isFound(words(601, ['Summa']), [...spelled, 'Selite asiasta', 'Summa'])).toBe(false)
})

it('thirty rows that a program filled up with spaces are no rows of words, and a list below one of them goes on', () => {
  const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
  const spaces = Array.from({ length: 30 }, (): Value[] => ['   ', null, '\u00a0', null, ' '])
  const grid = sheet([...HEADER_FI, [...HEADING_FI], line, ...spaces, line, ...spaces])
  const { drafts, findings } = readClaims([grid], 'lista.xlsx', project, { ...defaultClaimLimits, wordRows: 0 })
  expect(findings).toEqual([])
  expect(drafts.map(({ lines }) => lines.map(({ row }) => row))).toEqual([[HEADER_FI.length + 2, HEADER_FI.length + 33]])
})

it(
  'eight lists of 400 columns called Yhteensä ask about each, and no three of them are multiplied: that took half a minute',
  { timeout: 10_000 },
  () => {
    const line: Value[] = ['1', dated('2009-09-15'), dated('2009-09-16'), 'Näyte Oy', 'Tila', 'Vuokrat', 100, 22, 122]
    const heading: Value[] = [...HEADING_FI, ...Array.from({ length: 391 }, () => 'Yhteensä')]
    const lists = Array.from({ length: 8 }, (_, index) => ({ ...sheet([...HEADER_FI, heading, line]), name: `Taul${String(index)}` }))
    const { drafts } = readClaims(lists, 'leveä.xlsx', project)
    const asked = drafts.flatMap(({ findings }) => findings).filter(({ code }) => code === 'heading-uncertain')
    expect(asked.length).toBeGreaterThan(390)
  },
)

it('a matrix of three months and four categories has twelve amounts, and is too large where eleven are allowed', () => {
  const months: Value[] = ['Kustannuslaji', 'elokuu', 'syyskuu', 'lokakuu']
  const rows = ['Palkat', 'Matkakulut', 'Vuokrat', 'Ostopalvelut'].map((category): Value[] => [category, 1, 2, 3])
  const grid = sheet([...HEADER_FI, months, ...rows])
  const within = (monthAmounts: number): ReadClaims => readClaims([grid], 'matriisi.xlsx', project, { ...defaultClaimLimits, monthAmounts })
  expect(only(within(16)).lines).toHaveLength(12)
  expect(within(11)).toEqual(beyond('monthAmounts', 11))
})

it('the titles of 200 blocks are looked through once each, although each of 200 tables asks all of them whose claim it is', () => {
  let looks = 0
  const known = localityNames(project.localities)
  const titled: LocalityNames['titled'] = (text) => {
    if (text.startsWith('Taulukko')) looks += 1
    return known.titled(text)
  }
  const names: LocalityNames = { ...known, titled }
  const headers = Array.from({ length: 200 }, (_, index) => ({
    fields: [],
    titles: [{ text: `Taulukko ${String(index)}`, at: 'Taul1!A1' }],
  }))
  for (const header of headers) {
    const elsewhere = () => ({ blocks: headers, here: new Set([header]), foot: { fields: [], titles: [] } })
    expect(whoseClaim(names, { header, elsewhere, sheetName: 'Taul1', file: 'lista.xlsx', at: null }).locality).toBeNull()
  }
  expect(looks).toBe(200)
})

it('after 31 sheets of 1,040 words each a front page still tells the claim; one of 32,000 words says nothing of it and is told as left out', () => {
  const words = (of: number): Grid => {
    const rows = Array.from({ length: 80 }, (_, row) =>
      Array.from({ length: 13 }, (_, column) => `x${word((of * 80 + row) * 13 + column)}`),
    )
    return { ...sheet(rows), name: `Sanoja ${String(of)}` }
  }
  const front: Grid = {
    ...sheet([
      ['Paikkakunta', 'Esimerkkilä'],
      ['Maksatushakemus', '1'],
    ]),
    name: 'Etusivu',
  }
  const costs: Grid = {
    ...sheet([
      ['Tosite', 'Pvm', 'Toimittaja', 'Summa'],
      ['101', '5.9.2009', 'Kahvila', 10],
    ]),
    name: 'Kulut',
  }
  const others = Array.from({ length: 31 }, (_, of) => words(of))
  expect(only(readClaims([...others, costs, front], 'lista.xlsx', project))).toMatchObject({
    locality: only(readClaims([costs, front], 'lista.xlsx', project)).locality,
    claim: 1,
  })
  const register = sheet(
    Array.from({ length: 80 }, (_, row) => Array.from({ length: 400 }, (_, at) => (row + at === 0 ? 'Maksatushakemus 2' : 'x'))),
  )
  const beside = readClaims([{ ...register, name: 'Rekisteri' }, costs], 'lista.xlsx', project)
  expect(only(beside).claim).toBeNull()
  expect(beside.findings.map(({ code, at }) => `${code} ${at ?? ''}`)).toContain('sheet-left-out Rekisteri')
})

it('comments on cells are as many as rows of words may be: one more is too much, whatever lines stand between them', () => {
  const rows = Array.from({ length: 30 }, (_, index): Value[] => [
    String(index),
    dated('2009-09-15'),
    null,
    'Näyte Oy',
    'Tila',
    'Vuokrat',
    1,
    0,
    1,
  ])
  const grid = sheet([...HEADER_FI, [...HEADING_FI], ...rows])
  const noted: Grid = {
    ...grid,
    rows: grid.rows.map((row, index) => (index < 21 ? row : { ...row, notes: [{ column: 8, text: 'kuitti' }] })),
  }
  const comments = noted.rows.filter(({ notes }) => notes !== undefined).length
  const within = (wordRows: number): ReadClaims => readClaims([noted], 'lista.xlsx', project, { ...defaultClaimLimits, wordRows })
  expect(only(within(comments)).lines).toHaveLength(30)
  expect(within(comments - 1)).toEqual(beyond('wordRows', comments - 1))
})
