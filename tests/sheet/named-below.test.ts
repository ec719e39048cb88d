// What a sheet says of single lines in other places than beside them: below the list, in its headings, on their accounts, in what was paid of them. Law: the
// line that is meant waits, the others do not.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)
const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Summa']
const three: Value[][] = [
  ['101', day, 'Kahvila', 122],
  ['102', day, 'Kirjapaino', 61],
  ['103', day, 'Bussi', 50],
]

describe('words below a list that name a voucher', () => {
  test.each([
    ['Tositteesta 102 haetaan vain 50 %.', 3],
    ['Tosite 102 ei kuulu hankkeelle', 3],
    ['Verifikat 102 hör inte till projektet', 3],
    ['Voucher no 103 is not for the project', 4],
  ])('%s: that line waits', (note, line) => {
    const result = listed(heading, ...three, ['Yhteensä', null, null, 233], [], [note])
    expect(errors(result).map((one) => one.replace(/@[A-Z]+/, '@'))).toEqual([`amount-uncertain@${row(line)}`])
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 61, 50])
  })
  test('a line that waits already for what stands beside it is told once, and the words below stay a question', () => {
    const said = [...heading, 'Huomautus']
    const [first = [], ...others] = three
    const result = listed(said, [...first, 'ei haeta'], ...others, ['Yhteensä', null, null, 233], [], ['Tositteesta 101 haetaan vain 50 %'])
    expect(errors(result)).toEqual([`line-set-aside@E${row(2)}`])
    expect(asked(result)).toEqual([`amount-uncertain@A${row(7)}`, `line-set-aside@E${row(2)}`])
  })
  test('Tositteet 101 ja 103 kuuluvat muualle: both wait', () => {
    const result = listed(heading, ...three, [], ['Tositteet 101 ja 103 kuuluvat muualle'])
    expect(errors(result).length).toBe(2)
  })
  test.each(['Tosite 102 on maksettu 5.11.2009.', 'Tositteen 102 liitteenä osallistujaluettelo', 'Tosite 999 ei kuulu hankkeelle'])(
    '%s stops no line',
    (note) => {
      expect(errors(listed(heading, ...three, [], [note]))).toEqual([])
    },
  )
  test('where the list says what is claimed of each line, they are a question', () => {
    const result = listed([...heading, 'Haetaan'], ['101', day, 'Kahvila', 122, 61], [], ['Tositteesta 101 haetaan vain 50 %'])
    expect(errors(result)).toEqual([])
  })
})

describe('a star that the words below the list explain', () => {
  test.each(['61,00 *', '61,00*'])('%s: that line waits', (amount) => {
    const result = listed(heading, ['101', day, 'Kahvila', 122], ['102', day, 'Kirjapaino', amount], [], ['* ei kuulu hankkeelle'])
    expect(errors(result)).toEqual([`amount-uncertain@A${row(3)}`])
  })
  test('two stars are not one, and an innocent one asks nothing', () => {
    const lines: Value[][] = [
      ['101', day, 'Kahvila **', 122],
      ['102', day, 'Kirjapaino *', 61],
    ]
    expect(errors(listed(heading, ...lines, [], ['** ei kuulu hankkeelle']))).toEqual([`amount-uncertain@A${row(2)}`])
    expect(errors(listed(heading, ...lines, [], ['* kuitti liitteenä']))).toEqual([])
  })
})

describe('two claims in one sheet', () => {
  test.each([
    ['1. maksatushakemus', '2. maksatushakemus'],
    ['Maksatushakemus 1', 'Maksatushakemus 2'],
    ['1. maksatus', '2. maksatus'],
  ])('%s above 122, %s above 61: one line each', (first, second) => {
    const result = read(
      sheet([
        ['Paikkakunta', 'Mallila'],
        [first],
        heading,
        ['101', day, 'Kahvila', 122],
        [],
        [second],
        heading,
        ['201', dated('2009-11-15'), 'Bussi', 61],
      ]),
    )
    expect(result.drafts.map(({ claim, lines }) => [claim, lines.map(({ grossCents }) => euros(grossCents))])).toEqual([
      [1, [122]],
      [2, [61]],
    ])
  })
})

test.each(['haetaan 2. maksatuksessa', 'kuuluu 2. hakemukseen', 'söks i ansökan 2', 'maksatushakemus 2'])(
  '%s beside a line of the first claim: it waits',
  (note) => {
    const result = listed([...heading, 'Huom'], ['101', day, 'Kahvila', 122, null], ['102', day, 'Bussi', 61, note])
    expect(asked(result)).toEqual([`line-set-aside@E${row(3)}`])
  },
)

test.each(['haetaan 1. maksatuksessa', 'maksatushakemus 1', 'hakemus 12.9.2009'])(
  '%s beside a line of the first claim asks nothing',
  (note) => {
    expect(asked(listed([...heading, 'Huom'], ['101', day, 'Kahvila', 122, null], ['102', day, 'Bussi', 61, note]))).toEqual([])
  },
)

describe('a column of accounts', () => {
  test.each([
    [4400, 1763],
    ['4400', '1763'],
    ['4400 Palvelut', '1763 Alv-saamiset'],
  ])('%s beside 100, %s beside 22: what is owed waits', (cost, balance) => {
    const result = listed(
      ['Tili', 'Pvm', 'Tosite', 'Selite', 'Debet', 'Kredit'],
      [cost, day, '101', 'Kahvila', 100, null],
      [balance, day, '101', 'Kahvila', 22, null],
    )
    expect(errors(result)).toEqual([`line-set-aside@A${row(3)}`])
  })
  test('of costs alone asks nothing, nor does one of cost centres', () => {
    const lines = (first: number, second: number): Value[][] => [
      ['101', day, first, 'Kahvila', 122],
      ['102', day, second, 'Bussi', 61],
    ]
    expect(errors(listed(['Tosite', 'Pvm', 'Tili', 'Selite', 'Summa'], ...lines(4400, 7800)))).toEqual([])
    expect(errors(listed(['Tosite', 'Pvm', 'Kp', 'Selite', 'Summa'], ...lines(1763, 4400)))).toEqual([])
  })
})

describe('what was paid, or accepted, of a line', () => {
  test.each([
    ['Summa', 'Maksettu €'],
    ['Brutto', 'Maksettu summa'],
    ['Amount', 'Paid'],
    ['Haettu', 'Hyväksytty €'],
  ])('%s 61 and %s 56: the line waits, the one of 122 and 122 does not', (whole, part) => {
    const lines: Value[][] = [
      ['101', day, 'Kahvila', 122, 122],
      ['102', day, 'Kirjapaino', 61, 56],
      ['103', day, 'Bussi', 50.5, 50.5],
    ]
    const result = listed(['Tosite', 'Pvm', 'Toimittaja', whole, part], ...lines)
    expect(errors(result).filter((one) => one.startsWith('amount'))).toEqual([`amount-uncertain@E${row(3)}`])
  })
  test('all paid asks nothing', () => {
    const lines: Value[][] = [
      ['101', day, 'Kahvila', 122, 122],
      ['102', day, 'Bussi', 50.5, 50.5],
    ]
    expect(errors(listed(['Tosite', 'Pvm', 'Toimittaja', 'Summa', 'Maksettu €'], ...lines))).toEqual([])
  })
})

test('puolet under Hankkeen osuus, beside others of 50 %: that line waits too', () => {
  const shares = three.map((line, index) => [...line, index === 1 ? 'puolet' : '50 %'])
  expect(errors(listed([...heading, 'Hankkeen osuus'], ...shares))).toEqual(
    [2, 3, 4].map((number) => `amount-uncertain@E${row(number)}`).sort(),
  )
})

test.each([
  ['lasku hukassa', 'voucher-missing'],
  ['laskusta 12 € kuuluu muualle', 'line-set-aside'],
  ['peritään työntekijältä', 'line-set-aside'],
  ['charged to the employee', 'line-set-aside'],
  ['only 40 % belongs to project', 'amount-uncertain'],
  ['sama kuin tosite 101', 'amount-uncertain'],
  ['dubblett av 101', 'amount-uncertain'],
  ['eräpäivä 30.11., avoin', 'line-set-aside'],
])('%s beside 61: %s', (note, code) => {
  expect(asked(listed([...heading, 'Huom'], ['101', day, 'Kahvila', 122, null], ['102', day, 'Bussi', 61, note]))).toEqual([
    `${code}@E${row(3)}`,
  ])
})

describe('other ways to name a line below the list', () => {
  test('102: tästä vain puolet hankkeelle', () => {
    expect(errors(listed(heading, ...three, [], ['102: tästä vain puolet hankkeelle']))).toEqual([`amount-uncertain@A${row(3)}`])
  })
  test('1) behind a text and before the words', () => {
    const lines: Value[][] = [
      ['101', day, 'Kahvila 1)', 122],
      ['102', day, 'Kirjapaino', 61],
    ]
    expect(errors(listed(heading, ...lines, [], ['1) kuuluu vain puoliksi hankkeelle']))).toEqual([`amount-uncertain@A${row(2)}`])
  })
  test('Tositteesta 102 ei ole vähennetty alv:ia is of its tax: a question below, no error', () => {
    expect(errors(listed(heading, ...three, [], ['Tositteesta 102 ei ole vähennetty alv:ia']))).toEqual([])
  })
})

test('Maksatuskausi alone above its lines: 122 of the first, 61 of the second claim', () => {
  const lines: Value[][] = [
    ['Paikkakunta', 'Mallila'],
    heading,
    ['Maksatuskausi 1.8.–31.10.2009'],
    ['101', day, 'Kahvila', 122],
    ['Maksatuskausi 1.11.–31.12.2009'],
    ['201', dated('2009-11-15'), 'Bussi', 61],
  ]
  expect(read(sheet(lines)).drafts.map(({ claim, lines }) => [claim, lines.map(({ grossCents }) => euros(grossCents))])).toEqual([
    [1, [122]],
    [2, [61]],
  ])
})

test('a wage of 2 000, its half for the project, side costs of 220 and Haetaan of 1 220: 1 220 is claimed', () => {
  const wages: Value[][] = [
    ['Maija', '8/2009', 2000, 1000, 220, 1220],
    ['Maija', '9/2009', 3000, 1500, 330, 1830],
  ]
  const result = listed(['Työntekijä', 'Kuukausi', 'Palkka', 'Hankkeen osuus', 'Sivukulut', 'Haetaan'], ...wages)
  expect(only(result).lines.map(({ grossCents, claimedCents }) => euros(claimedCents ?? grossCents))).toEqual([1220, 1830])
  expect(errors(result)).toEqual([])
})

test('towns under Tilaisuuden paikka are where something was held, and nobody’s claim', () => {
  const result = listed([...heading, 'Tilaisuuden paikka'], ['101', day, 'Kahvila', 122, 'Mallila'], ['102', day, 'Bussi', 61, 'Koeniemi'])
  expect(only(result).locality).toBe('L1')
  expect(errors(result)).toEqual([])
})

test('Haettu 1. maksatuksessa above lines of a second claim sets them aside, and ends at the next heading', () => {
  const lines: Value[][] = [
    ['Paikkakunta', 'Mallila'],
    ['Maksatuskausi', '1.11.–31.12.2009'],
    heading,
    ['Haettu 1. maksatuksessa'],
    ['101', day, 'Kahvila', 122],
    ['Haetaan nyt'],
    ['201', dated('2009-11-15'), 'Bussi', 61],
  ]
  const result = read(sheet(lines))
  expect(only(result).claim).toBe(2)
  expect(errors(result)).toEqual(['line-set-aside@A5'])
})

test('Haetaan kaikki muut paitsi tosite 102: that one waits', () => {
  expect(errors(listed(heading, ...three, [], ['Haetaan kaikki muut paitsi tosite 102']))).toEqual([`amount-uncertain@A${row(3)}`])
})

test('where Haetaan says 61 of 122, puolet under Hankkeen osuus and 33,3 % of 61 ask nothing', () => {
  const halves = listed(
    [...heading, 'Hankkeen osuus', 'Haetaan'],
    ['101', day, 'Kahvila', 122, 'puolet', 61],
    ['102', day, 'Bussi', 61, 'puolet', 30.5],
  )
  expect(only(halves).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([61, 30.5])
  expect(errors(halves)).toEqual([])
  const thirds = listed(
    ['Verifikat', 'Datum', 'Leverantör', 'Totalt', 'Projektets andel %', 'Söks'],
    ['101', day, 'Café', 122, bare(50), 61],
    ['102', day, 'Buss', 61, bare(33.3), 20.31],
  )
  expect(only(thirds).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([61, 20.31])
  expect(errors(thirds)).toEqual([])
})

describe('sums under Maksettu', () => {
  test('on all lines but one: that one is not paid', () => {
    const lines = three.map((line, index) => [...line, index === 1 ? null : (line[3] ?? null)])
    expect(errors(listed([...heading, 'Maksettu €'], ...lines))).toEqual([`line-set-aside@A${row(3)}`])
  })
  test('also where Haetaan is all that a line states', () => {
    const claimed = ['Tosite', 'Pvm', 'Toimittaja', 'Haetaan', 'Maksettu €']
    const lines = three.map((line, index) => [...line, index === 1 ? null : (line[3] ?? null)])
    expect(errors(listed(claimed, ...lines))).toEqual([`line-set-aside@A${row(3)}`])
  })
  test('not on a credit note: what lowers the claim never waits for its payment', () => {
    const lines: Value[][] = [...three.map((line) => [...line, line[3] ?? null]), ['104', day, 'Bussi, hyvitys', -20, null]]
    expect(errors(listed([...heading, 'Maksettu €'], ...lines))).toEqual([])
    const crossed: Value[][] = [...three.map((line) => [...line, 'x']), ['104', day, 'Bussi, hyvitys', -20, null]]
    expect(errors(listed([...heading, 'Maksettu'], ...crossed))).toEqual([])
  })
  test('in two columns, from two purses, ask nothing of where they are not', () => {
    const lines = three.map((line, index) => [...line, index === 1 ? null : (line[3] ?? null), index === 1 ? (line[3] ?? null) : null])
    expect(
      errors(listed([...heading, 'Maksettu tililtä', 'Maksettu käteisellä'], ...lines)).filter((one) => one.startsWith('line')),
    ).toEqual([])
  })
})
