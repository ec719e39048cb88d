// Columns whose headings leave it open what they are, told by the figures of every row: net or gross, a rate or VAT, a repetition, a discount, another
// currency. Law: what the figures prove is read, with a question where a heading says otherwise; what they leave open is asked.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, euros, formula, HEADER_FI, only, read, sheet, uncalculated, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const table = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
/** Columns of money behind voucher, day and text, which stand in D, E, F …; headings are in row 6, the lines in 7, 8 … */
const money = (headings: readonly string[], ...rows: Value[][]): Result =>
  table(['Tosite', 'Pvm', 'Selite', ...headings], ...rows.map((cells, index): Value[] => [String(index + 1), day, 'Sali', ...cells]))
const amounts = (result: Result): string[] =>
  only(result).lines.map(({ netCents, vatCents, grossCents, claimedCents }) =>
    [netCents, vatCents, grossCents, claimedCents].map((cents) => String(euros(cents) ?? '–')).join(' '),
  )

describe('a heading nobody knows, where every row proves what it is', () => {
  const netAndGross = ['100 22 122 –', '50 11 61 –']
  test.each([
    [
      'the gross amount of a net one, by 22 per cent',
      ['Veroton', 'Juttu'],
      [
        [100, 122],
        [50, 61],
      ],
      'E6',
    ],
    [
      'the gross amount of a net one, by its VAT',
      ['Veroton', 'Alv', 'Juttu'],
      [
        [100, 22, 122],
        [50, 11, 61],
      ],
      'F6',
    ],
    [
      'the net amount of a gross one, by 22 per cent',
      ['Juttu', 'Brutto'],
      [
        [100, 122],
        [50, 61],
      ],
      'D6',
    ],
    [
      'the net amount of a gross one, by its VAT',
      ['Juttu', 'Alv', 'Brutto'],
      [
        [100, 22, 122],
        [50, 11, 61],
      ],
      'D6',
    ],
  ] as const)('it is %s: 100 and 122 are one cost of 122', (_, headings, rows, at) => {
    const result = money(headings, ...rows.map((cells): Value[] => [...cells]))
    expect([amounts(result), asked(result)]).toEqual([netAndGross, [`heading-uncertain@${at}`]])
  })
  test('earlier 50 and this 100 make 150: what this claim adds counts, and its heading is asked', () => {
    const result = money(['Aiemmin haettu', 'Juttu', 'Summa'], [50, 100, 150], [10, 61, 71])
    expect([amounts(result), asked(result)]).toEqual([['– – 100 –', '– – 61 –'], ['heading-uncertain@E6']])
  })
})

describe('a column of VAT or of rates under the other’s heading', () => {
  test('Alv % over 22 and 11 euros of 100 and 50 is VAT', () => {
    const result = money(['Veroton', 'Alv %', 'Yhteensä'], [100, 22, 122], [50, 11, 61])
    expect([amounts(result), asked(result)]).toEqual([['100 22 122 –', '50 11 61 –'], ['heading-uncertain@E6']])
  })
  test('a rate whose formula has no value is an error: the VAT that net and gross leave counts when somebody has looked', () => {
    const result = money(['Veroton', 'Alv %', 'Yhteensä'], [100, uncalculated('A1'), 122], [50, '22 %', 61])
    expect([amounts(result), errors(result)]).toEqual([['100 22 122 –', '50 11 61 –'], ['formula-without-value@E7']])
  })
})

describe('a sum that repeats another amount of its line is said once', () => {
  test.each([
    [
      'the gross one',
      ['Brutto', 'Summa'],
      [
        [122, 122],
        [61, 61],
      ],
      ['– – 122 –', '– – 61 –'],
    ],
    [
      'the net one',
      ['Veroton', 'Alv', 'Brutto', 'Summa'],
      [
        [100, 22, 122, 100],
        [50, 11, 61, 50],
      ],
      ['100 22 122 –', '50 11 61 –'],
    ],
    [
      'what is claimed',
      ['Brutto', 'Summa', 'Haetaan'],
      [
        [122, 100, 100],
        [61, 50, 50],
      ],
      ['– – 122 100', '– – 61 50'],
    ],
  ] as const)('%s', (_, headings, rows, expected) => {
    const result = money(headings, ...rows.map((cells): Value[] => [...cells]))
    expect([amounts(result), asked(result)]).toEqual([expected, []])
  })
  test('a credit column without a credit changes nothing', () => {
    const result = money(['Brutto', 'Kredit'], [122, null], [61, null])
    expect([amounts(result), asked(result)]).toEqual([['– – 122 –', '– – 61 –'], []])
  })
  test('Maksettu 100 of 122 is the net amount again, and no part of the line: one question, no error', () => {
    const result = money(['Veroton', 'Alv', 'Yhteensä', 'Maksettu €'], [100, 22, 122, 100], [50, 11, 61, 50])
    expect([amounts(result), asked(result), errors(result)]).toEqual([['100 22 122 –', '50 11 61 –'], ['heading-uncertain@G6'], []])
  })
  test('what the sums came to so far is no amount of the line, though the last row is the total of them: 100, 50, 25 and 175', () => {
    const result = money(['Summa', 'Yhteensä'], [100, 100], [50, 150], [25, 175])
    const totalled = table(
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Yhteensä'],
      ...[
        [100, 100],
        [50, 150],
        [25, 175],
      ].map((cells, index): Value[] => [String(index + 1), day, 'Sali', ...cells]),
      [null, null, null, 175],
    )
    for (const one of [result, totalled]) expect([amounts(one), asked(one)]).toEqual([['– – 100 –', '– – 50 –', '– – 25 –'], []])
  })
})

describe('several sums of which none is known', () => {
  test('two with VAT between them are net and gross, a third one is asked: 100 + 22 = 122, and 77', () => {
    const result = money(['Summa', 'Yhteensä', 'Kustannus', 'Alv'], [100, 122, 77, 22], [50, 61, 31, 11])
    expect([amounts(result), asked(result)]).toEqual([['100 22 122 –', '50 11 61 –'], ['heading-uncertain@F6']])
  })
  test('beside a net amount they are no net and gross of their own: 100, 110 and 122 wait', () => {
    const result = money(['Veroton', 'Summa', 'Yhteensä'], [100, 110, 122], [50, 55, 61])
    expect([amounts(result), errors(result)]).toEqual([
      ['100 22 122 –', '50 11 61 –'],
      ['amount-uncertain@E7', 'amount-uncertain@E8', 'heading-uncertain@E6', 'heading-uncertain@F6'],
    ])
  })
})

describe('a column beside the amount that it explains', () => {
  const costs = ['– – 122 –', '– – 61 –']
  test.each([
    [
      'a discount of nought on every line',
      ['Alennus', 'Summa'],
      [
        [0, 122],
        [0, 61],
      ],
    ],
    [
      'the amount in another currency that no column names',
      ['Valuuttasumma', 'Summa EUR'],
      [
        [1220, 122],
        [610, 61],
      ],
    ],
    [
      'a rate of exchange that one line lacks',
      ['Amount SEK', 'Rate', 'Amount EUR'],
      [
        [1220, bare(10), 122],
        [610, null, 61],
      ],
    ],
  ] as const)('%s', (_, headings, rows) => {
    const result = money(headings, ...rows.map((cells): Value[] => [...cells]))
    expect([amounts(result), asked(result)]).toEqual([costs, []])
  })
  test('so many pieces, one of them on a line whose sum is missing: the line is an error, and no count of pieces is its cost', () => {
    const result = money(['Määrä', 'Summa'], [bare(3), 122.5], [bare(4), null], [bare(2), 61.2])
    expect([amounts(result), asked(result)]).toEqual([['– – 122.5 –', '– – – –', '– – 61.2 –'], ['amount-unreadable@E8']])
  })
  test.each([
    ['Matkustaja', 'Pv'],
    ['Resenär', 'Dag'],
  ])('%s and %s over 3 and 5: days counted, not the 3rd and the 5th', (traveller, days) => {
    const result = table([traveller, days, 'Summa'], ['Antti', bare(3), 122], ['Berit', bare(5), 61])
    expect(only(result).lines.map(({ incurredOn, grossCents }) => [incurredOn, euros(grossCents)])).toEqual([
      [null, 122],
      [null, 61],
    ])
    expect(asked(result)).toEqual([])
  })
  test('a share whose formula gives 50 per cent where 100 is stored is asked', () => {
    const share = { ...formula('1/2', 1), format: '0 %', calculated: '0.5' }
    expect(asked(money(['Summa', 'Osuus %'], [122, share], [61, bare(1, '0 %')]))).toEqual(['amount-uncertain@E7'])
  })
  test('euros and cents in two columns, where a formula contradicts the euros: its line waits', () => {
    const wrong = { ...formula('1+1', 61), format: '0', calculated: '2' }
    const result = table(
      ['Tosite', 'Pvm', 'Selite', 'Euroa', null],
      ['1', day, 'Sali', bare(122), bare(50)],
      ['2', day, 'Paino', bare(61), bare(25)],
      ['3', day, 'Juna', wrong, bare(5)],
    )
    expect(errors(result)).toContain('formula-differs@D9')
    expect(euros(only(result).lines[2]?.grossCents)).toBeNull()
  })
})

describe('wages', () => {
  test('what with the side costs makes the total is the wage, under a heading nobody knows: 100 + 20 = 120', () => {
    const result = table(
      ['Nimi', 'Palkkakausi', 'Kk-ansio', 'Ansio hanke', 'Sivukulut', 'Yhteensä'],
      ['Antti', '9/2009', 3000, 100, 20, 120],
      ['Berit', '9/2009', 2000, 50, 10, 60],
    )
    expect(amounts(result)).toEqual(['120 0 120 –', '60 0 60 –'])
  })
  test('two columns of what is claimed, neither of which holds the other and the side costs: every line waits', () => {
    const result = table(['Nimi', 'Pvm', 'Sivukulut', 'Hankkeelle', 'Haetaan'], ['A', day, 20, 100, 70], ['B', day, 10, 50, 35])
    expect(errors(result)).toEqual(['amount-uncertain@E7', 'amount-uncertain@E8', 'heading-uncertain@E6'])
  })
})
