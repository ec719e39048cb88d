// What a thirteenth hand wrote as people send it: a coordinator's list that came back, a final claim that states the earlier one again, a cash book with in
// and out. Law: what is said of a line by a mark, a share or another claim's number makes it wait; what only looks so does not.
import { describe, expect, test } from 'vitest'
import { allFindings, asked, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite']
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const line = (voucher: string, ...more: Value[]): Value[] => [voucher, day, 'Malli Oy', 'Painatus', ...more]
const truth = (boolean: boolean): Value => ({ kind: 'boolean', boolean })
const errors = (result: ReturnType<typeof read>): string[] =>
  allFindings(result).flatMap(({ code, severity, at }) => (severity === 'error' ? [`${code}@${at?.split('!')[1] ?? ''}`] : []))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('a note beside a line', () => {
  test.each([
    ['sökt redan i förra ansökan', 'line-set-aside@F8'],
    ['to be removed from the claim', 'line-set-aside@F8'],
    ['removed from the claim', 'line-set-aside@F8'],
    ['50 % projektet', 'amount-uncertain@F8'],
    ['projekt 50 %', 'amount-uncertain@F8'],
    ['hanke 1/2', 'amount-uncertain@F8'],
  ])('%s: 80 of 180 wait', (note, asks) => {
    const result = listed([...HEADING, 'Summa', 'Huom.'], line('1', 100), line('2', 80, note))
    expect(errors(result)).toEqual([asks])
  })
  test.each(['projekt S11049', 'projekti', '100 % projektet', 'ansökan bifogas'])('%s asks nothing', (note) => {
    expect(errors(listed([...HEADING, 'Summa', 'Huom.'], line('1', 100), line('2', 80, note)))).toEqual([])
  })
  test('in the row below, K: ei tukikelpoinen, V: jätetään pois: the line above waits, at its own row', () => {
    const rows = [
      line('1', 100),
      [null, null, null, 'K: mikä tilaisuus?'],
      line('2', 80),
      [null, null, null, 'V: jätetään pois'],
      line('3', 20),
    ]
    expect(errors(listed([...HEADING, 'Summa'], ...rows))).toEqual(['line-set-aside@A9'])
  })
  test('in the row below, ei haettu muualta: nothing waits', () => {
    expect(errors(listed([...HEADING, 'Summa'], line('1', 100), [null, null, null, 'ei haettu muualta'], line('2', 80)))).toEqual([])
  })
})

describe('a mark of what is claimed, as Excel writes it', () => {
  test.each([
    ['TOSI', 'EPÄTOSI'],
    ['SANT', 'FALSKT'],
    ['TRUE', 'FALSE'],
  ])('%s and %s under Mukana and Hankkeelle', (yes, no) => {
    for (const heading of ['Mukana', 'Hankkeelle'])
      expect(errors(listed([...HEADING, 'Summa', heading], line('1', 100, yes), line('2', 80, no)))).toEqual(['line-set-aside@F8'])
  })
  test('a cell that is true or false, 1 or 0', () => {
    expect(errors(listed([...HEADING, 'Summa', 'Mukana'], line('1', 100, truth(true)), line('2', 80, truth(false))))).toEqual([
      'line-set-aside@F8',
    ])
    const number = (one: number): Value => ({ kind: 'number', number: one })
    expect(errors(listed([...HEADING, 'Summa', 'Mukana'], line('1', 100, number(1)), line('2', 80, number(0))))).toEqual([
      'line-set-aside@F8',
    ])
  })
  test('true, and nothing where it is not so', () => {
    expect(errors(listed([...HEADING, 'Summa', 'Mukana'], line('1', 100, truth(true)), line('2', 80), line('3', 20, truth(true))))).toEqual(
      ['line-set-aside@A8'],
    )
  })
  test.each(['Mukana', 'Mukaan', 'Medtagna', 'Included'])('one, and nothing where it is not so, under %s', (heading) => {
    const one: Value = { kind: 'number', number: 1 }
    const rows = (mark: Value): Value[][] => [line('1', 100, mark), line('2', 80), line('3', 20, mark)]
    expect(errors(listed([...HEADING, 'Summa', heading], ...rows(one)))).toEqual(['line-set-aside@A8'])
    expect(errors(listed([...HEADING, 'Summa', heading], ...rows('1')))).toEqual(['line-set-aside@A8'])
  })
  test.each(['Kpl', 'Hlö', 'Osallistujia mukana', 'Liite'])('one, and nothing, under %s says nothing of what is claimed', (heading) => {
    const one: Value = { kind: 'number', number: 1 }
    expect(errors(listed([...HEADING, 'Summa', heading], line('1', 100, one), line('2', 80), line('3', 20, one)))).toEqual([])
  })
  test('ones and a two under Mukana count something', () => {
    const number = (one: number): Value => ({ kind: 'number', number: one })
    const rows = [line('1', 100, number(1)), line('2', 80), line('3', 20, number(2))]
    expect(errors(listed([...HEADING, 'Summa', 'Mukana'], ...rows))).toEqual([])
  })
  test('under Tarkastettu false says nothing of what is claimed', () => {
    expect(errors(listed([...HEADING, 'Summa', 'Arkistoitu'], line('1', 100, truth(true)), line('2', 80, truth(false))))).toEqual([])
  })
})

describe('a final claim that states an earlier one again', () => {
  const claim2 = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> =>
    read(sheet([['Maksatushakemus 2'], ['Paikkakunta 1'], [], heading, ...rows]))
  test.each([
    ['1. maksatus', '2. maksatus'],
    ['I maksatus', 'II maksatus'],
    ['1. jakso', '2. jakso'],
    ['Jakso 1', 'Jakso 2'],
    ['Haettu 1. hakemuksessa', 'Haetaan 2. hakemuksessa'],
    ['Claim 1', 'Claim 2'],
  ])('%s and %s beside the total: 100 of the first waits, 80 of the second counts', (first, second) => {
    const result = claim2([...HEADING, first, second, 'Yhteensä'], line('1', 100.5, null, 100.5), line('2', null, 80.5, 80.5))
    const set = allFindings(result).filter(({ code }) => code === 'line-set-aside')
    expect(set.map(({ at, severity }) => `${severity}@${at?.split('!')[1] ?? ''}`)).toEqual(['error@E5'])
  })
  test('Erä 1 and Summa 2 are no claims', () => {
    const result = claim2([...HEADING, 'Summa 1', 'Yhteensä'], line('1', 100.5, 100.5), line('2', 80.5, 80.5))
    expect(allFindings(result).filter(({ code }) => code === 'line-set-aside')).toEqual([])
  })
  test.each(['Maksatus', 'Hakemuskerta', 'Maksatushakemuksessa'])(
    '%s over 1 and 2 says whose claim each line is, a total below or not',
    (heading) => {
      const one = (claim: number, amount: number): Value[] => [{ kind: 'number', number: claim }, ...line(String(amount), amount)]
      const result = claim2([heading, ...HEADING, 'Summa'], one(1, 100), one(2, 80), ['Yhteensä', null, null, null, null, 180])
      expect(result.drafts.map(({ claim, lines }) => [claim, lines.map(({ grossCents }) => euros(grossCents))])).toEqual([
        [1, [100]],
        [2, [80]],
      ])
    },
  )
  test('Utbetalning over 1 and 2 may be of the bank: the lines stay where their list is', () => {
    const one = (payment: number, amount: number): Value[] => [{ kind: 'number', number: payment }, ...line(String(amount), amount)]
    expect(claim2(['Utbetalning', ...HEADING, 'Summa'], one(1, 100), one(2, 80)).drafts.map(({ claim }) => claim)).toEqual([2])
  })
  test('Maksatus over 100,50 is money', () => {
    const result = claim2(['Maksatus', ...HEADING, 'Summa'], [100.5, ...line('1', 100.5)], [80.5, ...line('2', 80.5)])
    expect(result.drafts.map(({ claim }) => claim)).toEqual([2])
  })
})

describe('an amount beside the one that stands in its place', () => {
  test.each([
    ['Haettu', 'Oikea', 'Erotus'],
    ['Sökt', 'Rätt belopp', 'Skillnad'],
    ['Claimed', 'Revised', 'Difference'],
  ])('%s 200, %s 190, %s −10: which of them is claimed is asked on the line', (own, right, rest) => {
    const result = listed([...HEADING, own, right, rest], line('1', 200, 190, -10), line('2', 300, 305.5, 5.5))
    expect(errors(result)).toEqual(expect.arrayContaining(['amount-uncertain@F7', 'amount-uncertain@F8']))
  })
  test.each([
    ['Budjetti', 'Toteuma', 'Erotus'],
    ['Suunniteltu', 'Toteutunut', 'Erotus'],
  ])('%s 200, %s 150,50, %s 49,50: what was spent is read, and nothing waits', (plan, own, rest) => {
    const result = listed([...HEADING, plan, own, rest], line('1', 200, 150.5, 49.5), line('2', 300, 310, -10))
    expect([gross(result), errors(result)]).toEqual([[150.5, 310], []])
  })
  test('Belopp inkl. moms and Därav moms', () => {
    const result = listed([...HEADING, 'Belopp inkl. moms', 'Därav moms'], line('1', 122, 22), line('2', 61, 11))
    expect([errors(result), only(result).lines.map(({ vatCents }) => euros(vatCents))]).toEqual([[], [22, 11]])
  })
})

describe('a share of all that is the project’s', () => {
  test.each(['Yhteensä (hankkeelle 60 %)', 'Summa, josta hankkeelle 60 %'])('%s over the only money: each line is asked', (heading) => {
    expect(errors(listed([...HEADING, heading], line('1', 100), line('2', 80)))).toEqual(
      expect.arrayContaining(['amount-uncertain@E7', 'amount-uncertain@E8']),
    )
  })
  const below = (words: string, amount: number, ...heading: string[]): string[] =>
    errors(
      listed(
        [...HEADING, 'Summa', ...heading],
        line('1', 100),
        line('2', 80),
        ['Yhteensä', null, null, null, 180],
        [words, null, null, null, amount],
      ),
    )
  test.each([
    ['Hankkeen osuus 40 %', 72],
    ['Siitä hankkeelle puolet', 90],
    ['Projektets andel 25 %', 45],
  ])('%s of %d below a total of 180: each line waits', (words, amount) => {
    expect(below(words, amount)).toEqual(['amount-uncertain@A7', 'amount-uncertain@A8'])
  })
  test.each([
    ['ESR-rahoitus 40 %', 72],
    ['Kunnan osuus 60 %', 108],
    ['Hankkeen alv-osuus 22 %', 39.6],
    ['Hankkeen osuus 100 %', 180],
  ])('%s of %d is none', (words, amount) => {
    expect(below(words, amount)).toEqual([])
  })
})

describe('a cash book', () => {
  test.each([
    ['In', 'Ut'],
    ['In', 'Out'],
    ['Pano', 'Otto'],
    ['Receipts', 'Payments'],
  ])('%s and %s beside Saldo: 12,50 went out, 200 that came in lowers the claim with a word', (came, went) => {
    const heading = ['Tosite', 'Pvm', 'Selite', came, went, 'Saldo']
    const result = listed(
      heading,
      ['1', day, 'Kahvi', null, 12.5, 287.5],
      ['2', day, 'Nosto', 200, null, 487.5],
      ['3', day, 'Paperi', null, 30.1, 457.4],
    )
    expect(asked(result)).toEqual(['line-set-aside@A8'])
    expect(gross(result)).toEqual([12.5, -200, 30.1])
  })
  test('In and Ut without a balance are no money that came and went', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'In', 'Ut', 'Summa'],
      ['1', day, 'Työ', 8.25, 16.5, 100],
      ['2', day, 'Työ', 8.5, 15.75, 80],
    )
    expect(gross(result)).toEqual([100, 80])
  })
})

describe('a summary by months beside its lists', () => {
  const list = (name: string, ...amounts: number[]) =>
    sheet([[...HEADING, 'Summa'], ...amounts.map((amount, index) => line(`${name}${String(index)}`, amount))], { name })
  const summary = (...rows: Value[][]) =>
    sheet([['Maksatushakemus 1'], ['Paikkakunta 1'], [], ['Kuukausi', 'Ostopalvelut', 'Matkat', 'Yhteensä'], ...rows], {
      name: 'Yhteenveto',
    })
  test('300 in all, as the lists without categories: 300, not 600', () => {
    const result = read([summary(['Elokuu', 60, 40, 100], ['Syyskuu', 150, 50, 200]), list('Elokuu', 60, 40), list('Syyskuu', 150, 50)])
    expect(gross(result)).toEqual([60, 40, 150, 50])
  })
  test('310 in all is more than the lists have: it is read, and said to have no vouchers', () => {
    const result = read([summary(['Elokuu', 60, 40, 100], ['Syyskuu', 150, 60, 210]), list('Elokuu', 60, 40), list('Syyskuu', 150, 50)])
    expect(allFindings(result).map(({ code }) => code)).toContain('summary-without-vouchers')
  })
})

describe('words about the lines above them', () => {
  const second = (...rows: Value[][]): string[] =>
    errors(read(sheet([['Maksatushakemus 2'], ['Paikkakunta 1'], [], [...HEADING, 'Summa'], ...rows])))
  test.each([
    'Yllä olevat haettu 1. hakemuksessa',
    '--- tähän asti 1. maksatushakemus ---',
    'Ovanstående har sökts tidigare',
    'So far claimed in claim 1',
  ])('%s: 100 above waits, 80 below counts', (words) => {
    expect(second(line('1', 100), [words], line('2', 80))).toEqual(['line-set-aside@A5'])
  })
  test.each(['Yllä olevat kuitit liitteenä', 'Tähän asti 2. maksatushakemus', 'Edellä mainitut summat ovat verollisia'])(
    '%s: nothing waits',
    (words) => {
      expect(second(line('1', 100), [words], line('2', 80))).toEqual([])
    },
  )
  test('Edellä haettu 1. hakemuksessa: with no line above it heads those below', () => {
    expect(second(['Edellä haettu 1. hakemuksessa:'], line('1', 100), line('2', 80))).toEqual(['line-set-aside@A6', 'line-set-aside@A7'])
  })
  test('Edellä sanotusta syystä ei haeta seuraavia: lines on both sides wait', () => {
    expect(second(line('1', 100), ['Edellä sanotusta syystä ei haeta seuraavia:'], line('2', 80))).toEqual([
      'line-set-aside@A5',
      'line-set-aside@A7',
    ])
  })
})

describe('what a total below leaves of a list', () => {
  const below = (...rows: [string, number][]): string[] =>
    errors(
      read(
        sheet([
          ['Maksatushakemus 2'],
          ['Paikkakunta 1'],
          [],
          [...HEADING, 'Summa'],
          line('1', 100),
          line('2', 80),
          ['Yhteensä', null, null, null, 180],
          ...rows.map(([words, amount]): Value[] => [words, null, null, null, amount]),
        ]),
      ),
    )
  test.each([
    [['Aiemmin haettu', -100] as const, ['Haetaan nyt', 80] as const],
    [['Vähennetään 1. maksatuksessa haettu', -100] as const, ['Haetaan nyt', 80] as const],
    [['Haettu 1. maksatuksessa', 100] as const, ['Jää haettavaksi', 80] as const],
  ])('%s, %s: which lines were claimed before is asked', (earlier, rest) => {
    expect(below([...earlier], [...rest])).toEqual(['amount-uncertain@A5', 'amount-uncertain@A6'])
  })
  test('Aiemmin haettu 500, all 680: the lines are none of the 500', () => {
    expect(below(['Aiemmin haettu', 500], ['Kaikki yhteensä', 680])).toEqual([])
  })
  test('Aiemmin haettu 100 of a budget of 600, 320 left', () => {
    expect(below(['Aiemmin haettu', 100], ['Budjetti', 600], ['Jäljellä', 320])).toEqual([])
  })
  test('an advance of 100 that is taken off is no earlier claim', () => {
    expect(below(['Saatu ennakko', -100], ['Maksetaan', 80])).toEqual([])
  })
})

describe('what stands in the place of a voucher, or in the margin', () => {
  test('(2) among 1 and 3 waits; where all stand in brackets none does', () => {
    expect(errors(listed([...HEADING, 'Summa'], line('1', 100), line('(2)', 80), line('3', 20)))).toEqual(['line-set-aside@A8'])
    expect(errors(listed([...HEADING, 'Summa'], line('(1)', 100), line('(2)', 80), line('(3)', 20)))).toEqual([])
  })
  test('tiedoksi waits, liite does not', () => {
    expect(errors(listed([...HEADING, 'Summa'], line('1', 100), line('tiedoksi', 80), line('liite', 20)))).toEqual(['line-set-aside@A8'])
  })
  test.each(['->', '*'])('%s before a line, of which the words below say that it is for the next claim', (mark) => {
    const heading = ['', ...HEADING, 'Summa']
    const below = (words: string): string[] =>
      errors(listed(heading, [mark, ...line('1', 100)], [null, ...line('2', 80)], [], [null, `${mark} ${words}`]))
    expect(below('siirretään seuraavaan hakemukseen')).toEqual(['amount-uncertain@A7'])
    expect(below('kuitti tulee postissa')).toEqual([])
  })
  test('a coordinator’s answer below the list: Tosite 2, poistetaan hakemuksesta', () => {
    const rows = [
      line('1', 100),
      line('2', 80),
      ['Yhteensä', null, null, null, 180],
      [],
      ['2) Tosite 2: miksi? Vastaus: poistetaan hakemuksesta.'],
    ]
    expect(errors(listed([...HEADING, 'Summa'], ...rows))).toEqual(['amount-uncertain@A8'])
  })
  test.each(['Muut kuin hankkeen kulut', 'Andra än projektets kostnader'])('%s heads what waits', (heading) => {
    expect(errors(listed([...HEADING, 'Summa'], line('1', 100), [heading], line('2', 80)))).toEqual(['line-set-aside@A9'])
  })
})

describe('parts that make the whole, one of which is not the project’s', () => {
  test.each([
    ['Maksettu summa', 'Palautus', 'Jää'],
    ['Lasku', 'Leader', 'S11049'],
  ])('%s 100, %s 30, %s 70: the line waits; one with a nought does not', (whole, other, own) => {
    const result = listed([...HEADING, whole, other, own], line('1', 100, 30, 70), line('2', 80, 0, 80), line('3', 50, null, 50))
    const stopped = errors(result).filter((one) => one.startsWith('amount-uncertain'))
    expect(new Set(stopped.map((one) => one.replace(/\D/g, '')))).toEqual(new Set(['7']))
  })
  test('Kahvi 30 and Ruoka 70 of 100 are both the project’s', () => {
    const result = listed([...HEADING, 'Yhteensä', 'Kahvi', 'Ruoka'], line('1', 100, 30, 70), line('2', 80, 20.5, 59.5))
    expect(errors(result).filter((one) => one.startsWith('amount-uncertain'))).toEqual([])
  })
})

describe('amounts by claims', () => {
  const HEADINGS = ['Tosite', 'Pvm', 'Selite', '1. maksatus', '2. maksatus', 'Yhteensä']
  const ofFirst = (...amounts: Value[]): string[] =>
    errors(
      read(
        sheet([
          ...HEADER_FI.slice(0, 4),
          HEADINGS,
          ['101', day, 'Sali', ...amounts],
          ['102', day, 'Juna', 50, 0, 50],
          ['103', day, 'Tila', 0, 7, 7],
        ]),
      ),
    )

  test('of which the own one has 100 € of a line of 150 € ask which of them is claimed', () => {
    expect(ofFirst(100, 0, 150)).toEqual(['amount-uncertain@A6', 'line-set-aside@E8'])
  })

  test('of which none has the 150 € of a line ask, too', () => {
    expect(ofFirst(null, null, 150)).toEqual(['amount-uncertain@A6', 'line-set-aside@E8'])
  })

  test('of which the own one has all 150 € ask nothing of that line', () => {
    expect(ofFirst(150, 0, 150)).toEqual(['line-set-aside@E8'])
    expect(ofFirst('150,00', null, 150)).toEqual(['line-set-aside@E8'])
  })
})

describe('a correction beside the amount', () => {
  const corrected = (...headings: string[]): string[] =>
    errors(
      read(
        sheet([
          ...HEADER_FI.slice(0, 4),
          ['Tosite', 'Pvm', 'Selite', ...headings],
          ...[
            [1000, 0, 1000],
            [84.6, -4.6, 80],
            [300, 0, 300],
          ].map((amounts, index) => [String(101 + index), dated('2009-09-15'), 'Sali', ...amounts.slice(0, headings.length)]),
        ]),
      ),
    )

  test('that makes what is claimed of what was booked, 84,60 − 4,60 = 80 €, asks nothing', () => {
    expect(corrected('Kirjanpito €', 'Oikaisu €', 'Hankkeelle €')).toEqual([])
  })

  test('beside the only amount is asked: 84,60 or 80 €', () => {
    expect(corrected('Summa', 'Oikaisu')).not.toEqual([])
  })
})

describe('words that come again below a line', () => {
  const HEADINGS = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
  const below = (...rows: (readonly Value[])[]): string[] =>
    errors(read(sheet([...HEADER_FI.slice(0, 4), HEADINGS, line('101', 100), ...rows])))

  test('and are against all above tell each line once: 101 by the first, 102 by the second', () => {
    const words = ['Yllä olevat haettu aiemmin']
    expect(below(words, words, line('102', 50), words, words)).toEqual(['line-set-aside@A6', 'line-set-aside@A9'])
  })

  test('and go on with it tell it once, however often', () => {
    const words = [null, null, null, 'jätetään pois hankkeelta']
    expect(below(words, words, words)).toEqual(['line-set-aside@A6'])
  })
})
