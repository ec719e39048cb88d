// What stands against a line is heard wherever it stands: beside it, in a comment, behind or before its text, behind its supplier or voucher, in the row below,
// as a heading, below the list by its number or its star, and in a matrix. Law: the same words ask the same in every place; their twins ask nothing.
import { describe, expect, test } from 'vitest'
import type { Grid } from '../../lib/sheet/grid.ts'
import { allFindings, bare, dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
interface Words {
  readonly voucher?: string
  readonly supplier?: string
  readonly text?: string
}
const list = (words: Words, beside: Value = null, above: Value[] = [], below: Value[] = [], foot: Value[] = []): Grid =>
  sheet([
    ...HEADER_FI,
    HEADING,
    ['101', day, 'Kahvila', 'Kahvit', 122],
    ...(above.length === 0 ? [] : [above]),
    [words.voucher ?? '102', day, words.supplier ?? 'Kirjapaino Koe', words.text ?? 'Esite', 61, beside],
    ...(below.length === 0 ? [] : [below]),
    ['103', day, 'Bussi', 'Kyyti', 50],
    ...(foot.length === 0 ? [] : [[], foot]),
  ])
const withComment = (text: string): Grid => {
  const grid = list({})
  return { ...grid, rows: grid.rows.map((one) => (one.row === 8 ? { ...one, notes: [{ column: 4, text }] } : one)) }
}

const places: Readonly<Record<string, (words: string) => Grid>> = {
  'beside it': (words) => list({}, words),
  'in a comment on its amount': withComment,
  'in brackets behind its text': (words) => list({ text: `Esite (${words})` }),
  'before its text': (words) => list({ text: `${words}: Esite` }),
  'in a second line of its text': (words) => list({ text: `Esite\n${words}` }),
  'behind its supplier': (words) => list({ supplier: `Kirjapaino Koe (${words})` }),
  'behind its voucher': (words) => list({ voucher: `102 (${words})` }),
  'in the row below': (words) => list({}, null, [], [null, null, null, words]),
  'in a row below that names what is above': (words) => list({}, null, [], [null, null, null, `Yllä oleva ${words}`]),
  'as a heading above it': (words) => list({}, null, [`${words}:`]),
  'below the list, by its number': (words) => list({}, null, [], [], [`Tosite 102 ${words}`]),
  'below the list, by its star': (words) => list({ text: 'Esite *' }, null, [], [], [`* ${words}`]),
}

/** The errors and warnings at the row of voucher 102, which stands in row 8 or, below a heading, in row 9. */
const toldAt102 = (grid: Grid): string[] =>
  allFindings(read(grid))
    .filter(({ severity, at }) => severity !== 'info' && /![A-Z]+[89]$/.test(at ?? ''))
    .map(({ code }) => code)
    .filter((code) => !/vat-not-stated|paid-date|category-unknown/.test(code))
const kinds = ['line-set-aside', 'amount-uncertain', 'voucher-missing', 'credit-sign-suspicious', 'row-left-out', 'amount-unreadable']
const more = ['self-financing-row']

describe.each(Object.entries(places))('%s', (_place, grid) => {
  test.each([
    ...['peruttu', 'hylätty', 'ei hyväksytty', 'maksamatta', 'yksityinen', 'oma osuus', 'kuuluu Leader-hankkeelle'],
    ...['makulerad', 'obetald', 'privat', 'söks inte', 'not claimed', 'cancelled', 'unpaid', 'exclude', 'not eligible'],
    ...['kahteen kertaan', 'tuplakirjaus', 'två gånger', 'booked twice', '50 %', 'puolet', 'hälften', '1/2', '30 e hankkeelle'],
    ...['kuitti puuttuu', 'ei kuittia', 'kvitto saknas', 'no receipt', 'jo maksettu 1. erässä', 'kaudelle 2'],
  ])('%s is told at the line', (words) => {
    expect(toldAt102(grid(words)).filter((code) => [...kinds, ...more].includes(code))).not.toEqual([])
  })
  test.each(['liite 2', 'kokous', 'maksettu 15.9.2009', 'korvaa tositteen', 'vuoden 2009 kulu', 'lapsille', 'betald', 'paid'])(
    '%s is no word against it',
    (words) => {
      expect(errors(read(grid(words)))).toEqual([])
    },
  )
})

describe('what is said of an amount or a time', () => {
  test('vain 20,00 beside 61 €, behind its text and behind its supplier is asked, vain 61,00 is not', () => {
    expect(errors(read(list({}, 'vain 20,00')))).toEqual(['amount-uncertain@F8'])
    expect(errors(read(list({}, 'vain 61,00')))).toEqual([])
    expect(toldAt102(list({ text: 'Esite (vain 20,00)' }))).toEqual(['amount-uncertain'])
    expect(toldAt102(list({ supplier: 'Koe (only 20.00)' }))).toEqual(['amount-uncertain'])
  })
  test('vuoden 2010 kulu beside a line sets it aside, so does 2. maksatus behind its text and in a comment', () => {
    expect(errors(read(list({}, 'vuoden 2010 kulu')))).toEqual(['line-set-aside@F8'])
    expect(errors(read(list({}, 'maksettu vuonna 2010')))).toEqual([])
    expect(errors(read(list({ text: 'Kalenterit (vuoden 2010 kulu)' })))).toEqual(['line-set-aside@D8'])
    expect(errors(read(list({ text: 'Vuoden 2010 kalenterit' })))).toEqual([])
    expect(errors(read(list({ text: 'Esite (2. maksatus)' })))).toEqual(['line-set-aside@D8'])
    expect(errors(read(withComment('2. maksatus')))).toEqual(['line-set-aside@E8'])
  })
  test('a comment of a currency, and kruunuja beside a line, are no euros', () => {
    expect(errors(read(withComment('SEK')))).toEqual(['currency-not-euro@E8'])
    expect(errors(read(list({}, 'kruunuja')))).toEqual(['currency-not-euro@F8'])
  })
  test('beside what is claimed of a line a share is answered, kahteen kertaan and arvio are not', () => {
    const claimed = (note: string): string[] =>
      errors(
        read(
          sheet([
            ...HEADER_FI,
            [...HEADING, 'Haetaan'],
            ['101', day, 'Kahvila', 'Kahvit', 122, 122],
            ['102', day, 'Koe', 'Esite', 61, 30.5, note],
          ]),
        ),
      )
    expect(claimed('50 %')).toEqual([])
    expect(claimed('puolet hankkeelle')).toEqual([])
    expect(claimed('kahteen kertaan')).toEqual(['amount-uncertain@G8'])
    expect(claimed('arvio')).toEqual(['amount-uncertain@G8'])
  })
  test('notes with the day and the name of who wrote them: MM 5.11.: 50 %, 50 %!', () => {
    for (const note of ['MM 5.11.: 50 %', '50 %!']) expect(errors(read(list({}, note)))).toEqual(['amount-uncertain@F8'])
  })
})

describe('a row pushed aside, or with words for its money', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa', 'Huom.']
  test('102 under the days, its words under the amounts and 61,00 under the notes or a code is left out with an error', () => {
    for (const last of ['Huom.', 'Koodi', 'Ale-%']) {
      const rows = [
        ['101', day, 'Kahvit', 122],
        [null, '102', day, 'Esite', 61],
        ['103', day, 'Kyyti', 50],
      ]
      expect(errors(read(sheet([...HEADER_FI, [...heading.slice(0, 4), last], ...rows])))).toEqual(['row-left-out@B8'])
    }
  })
  test('Esite | sata euroa in a list of words and amounts alone is told, a heading of one cell is not', () => {
    const told = (...row: Value[]): string[] =>
      allFindings(read(sheet([...HEADER_FI, ['Selite', 'Summa'], ['Kahvit', 122], row, ['Kyyti', 50]])))
        .filter(({ code }) => code === 'row-left-out')
        .map(({ severity, at }) => `${severity} ${at ?? ''}`)
    expect(told('Esite', 'sata euroa')).toEqual(['warning Taul1!A8'])
    expect(told('Palvelut')).toEqual([])
  })
  test('peruutusturva beside a line is what was bought, 2/2 is the last instalment', () => {
    expect(errors(read(list({}, 'peruutusturva')))).toEqual([])
    expect(errors(read(list({}, '2/2')))).toEqual([])
    expect(errors(read(list({}, '1/2')))).toEqual(['amount-uncertain@F8'])
  })
})

describe('a matrix of months', () => {
  const matrix = (label: string, ...more: Value[]): Grid =>
    sheet([
      ['Paikkakunta:', 'Paikkakunta 2'],
      ['Maksatushakemus nro:', bare(1)],
      [],
      ['Kululaji', 'Elokuu 2009', 'Syyskuu 2009'],
      ['Ostopalvelut', 100, 50],
      [label, 7, 20.5, ...more],
    ])
  const changed = (grid: Grid, change: Partial<Grid['rows'][number]>): Grid => ({
    ...grid,
    rows: grid.rows.map((one) => (one.row === 6 ? { ...one, ...change } : one)),
  })
  test('as it stands nothing is asked of it', () => {
    expect(errors(read(matrix('Matkat')))).toEqual([])
  })
  test('a line through 7,00 sets it aside, and leaves 20,50', () => {
    expect(errors(read(changed(matrix('Matkat'), { struck: [1] })))).toEqual(['line-set-aside@B6'])
  })
  test('200 SEK and an amount in dollars by its format are no euros', () => {
    const [, krona] = [7, '7,00 SEK']
    expect(errors(read(sheet([...matrixHead, ['Matkat', krona, 20.5]])))).toEqual(['currency-not-euro@B6'])
    expect(errors(read(sheet([...matrixHead, ['Matkat', bare(7, '[$USD] #,##0.00'), 20.5]])))).toEqual(['currency-not-euro@B6'])
  })
  test.each(['ei haeta', 'peruttu', 'privat', 'unpaid'])(
    '%s behind its name, beside its amounts or in a comment sets both amounts aside',
    (words) => {
      const both = ['line-set-aside@B6', 'line-set-aside@C6']
      expect(errors(read(changed(matrix('Matkat'), { notes: [{ column: 0, text: words }] })))).toEqual(both)
      expect(errors(read(matrix('Matkat', words)))).toEqual(both)
    },
  )
  test('a comment on one amount is of that amount alone, kahteen kertaan and 50 % ask', () => {
    expect(errors(read(changed(matrix('Matkat'), { notes: [{ column: 1, text: 'ei haeta' }] })))).toEqual(['line-set-aside@B6'])
    expect(errors(read(matrix('Matkat', 'kahteen kertaan')))).toEqual(['amount-uncertain@B6', 'amount-uncertain@C6'])
    expect(errors(read(matrix('Matkat (50 %)')))).toEqual(['amount-uncertain@B6', 'amount-uncertain@C6'])
  })
  const matrixHead: Value[][] = [
    ['Paikkakunta:', 'Paikkakunta 2'],
    ['Maksatushakemus nro:', bare(1)],
    [],
    ['Kululaji', 'Elokuu 2009', 'Syyskuu 2009'],
    ['Ostopalvelut', 100, 50],
  ]
})
