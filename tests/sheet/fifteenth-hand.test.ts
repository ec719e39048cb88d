// What a fifteenth hand wrote: sums that go on and break, months and years that a heading leaves to the days below it, shares beside what is claimed, parts of a total,
// legends and words of totals. Law: each rule has its twin, where it would be wrong.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite']
type Result = ReturnType<typeof read>
const listed = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const line = (voucher: string, ...more: Value[]): Value[] => [voucher, day, 'Malli Oy', 'Painatus', ...more]
const gross = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const claimed = (result: Result): (number | null)[] => only(result).lines.map(({ claimedCents }) => euros(claimedCents))
const days = (result: Result): (string | null)[] => only(result).lines.map(({ incurredOn }) => incurredOn)

describe('a running sum', () => {
  const heading = [...HEADING, 'Summa', 'Kertymä']
  const list = (...sums: number[]): Result =>
    listed(heading, ...[10, 20, 30, 45, 50].map((amount, index) => line(String(101 + index), amount, sums[index] ?? 0)))
  test('that grows by 54 where the line says 45 is asked about there: 60, then 114', () => {
    expect(errors(list(10, 30, 60, 114, 164))).toEqual(['amount-uncertain@F10'])
  })
  test('that goes on with every line, or begins anew with a month, asks nothing', () => {
    expect(errors(list(10, 30, 60, 105, 155))).toEqual([])
    expect(errors(list(10, 30, 60, 45, 95))).toEqual([])
  })
  test('of rows that were moved comes to the same in the end: 10, 30, 105, 60, 155', () => {
    expect(errors(list(10, 30, 105, 60, 155))).toEqual([])
  })
  test('of an account, whose other rows nobody copied, asks nothing where it does not begin with the list', () => {
    expect(errors(list(510, 530, 560, 614, 664))).toEqual([])
  })
})

describe('days that leave their month or year to a heading', () => {
  const heading = [...HEADING, 'Summa']
  const on = (text: Value, amount: number): Value[] => ['101', text, 'Malli Oy', 'Kahvit', amount]
  test('15. below Syyskuu is 15.9.2009', () => {
    expect(days(listed(heading, ['Elokuu'], on('3.', 10), on('28.', 20), ['Syyskuu'], on('15.', 30)))).toEqual([
      '2009-08-03',
      '2009-08-28',
      '2009-09-15',
    ])
  })
  test('15.9. below Syyskuu 2008, or under Pvm 2008, is of 2008; 15.9.2009 stays what it is', () => {
    expect(days(listed(heading, ['Syyskuu 2008'], on('15.9.', 10), on('16.9.2009', 20), ['9/2009'], on('17.9.', 30)))).toEqual([
      '2008-09-15',
      '2009-09-16',
      '2009-09-17',
    ])
    expect(days(listed(['Tosite', 'Pvm 2008', 'Toimittaja', 'Selite', 'Summa'], on('15.9.', 10), on('16.9.', 20)))).toEqual([
      '2008-09-15',
      '2008-09-16',
    ])
  })
  test('Kulut 2008 above a list is its year, Hyväksytty 12.1.2010 is not', () => {
    const titled = (title: string): Result =>
      read(sheet([[title], ['Paikkakunta:', 'Paikkakunta 1'], ['Maksatushakemus nro:', 1], [], heading, on('15.9.', 10), on('16.9.', 20)]))
    expect(days(titled('Kulut 2008'))).toEqual(['2008-09-15', '2008-09-16'])
    expect(days(titled('Hyväksytty 12.1.2010'))).toEqual(['2009-09-15', '2009-09-16'])
  })
})

describe('days as people write them', () => {
  const datesOf = (...texts: string[]): (string | null)[] =>
    days(listed([...HEADING, 'Summa'], ...texts.map((text, index) => [String(101 + index), text, 'Malli Oy', 'Kahvit', 10])))
  test('15/9 -09 and 6,10.2009', () => {
    expect(datesOf('15/9 -09', '6,10.2009')).toEqual(['2009-09-15', '2009-10-06'])
  })
  test('09-08-15, 09-09-28 with the year first, 15-08-09, 28-09-09 with it last', () => {
    expect(datesOf('09-08-15', '09-09-28', '09-10-01')).toEqual(['2009-08-15', '2009-09-28', '2009-10-01'])
    expect(datesOf('15-08-09', '28-09-09', '01-10-09')).toEqual(['2009-08-15', '2009-09-28', '2009-10-01'])
  })
  test('09-08-10 and 10-08-09 may be either', () => {
    expect(errors(listed([...HEADING, 'Summa'], ['101', '09-08-10', 'M', 'K', 10], ['102', '10-08-09', 'M', 'K', 10]))).not.toEqual([])
  })
})

describe('shares in per cent', () => {
  test('Osuus 50 % of 80 beside Hankkeelle 40 asks nothing', () => {
    const heading = [...HEADING, 'Summa', 'Osuus', 'Hankkeelle']
    const result = listed(heading, line('101', 80, '50 %', 40), line('102', 60, '100 %', 60), line('103', 30, '50 %', 15))
    expect([errors(result), claimed(result)]).toEqual([[], [40, 60, 15]])
  })
  test('nor do Palkka, its 40 % and Palkka hankkeelle', () => {
    const result = listed(
      ['Nimi', 'Pvm', 'Kk-palkka', 'Työajasta hankkeelle', 'Palkka hankkeelle €'],
      ['Maija', day, 2400, '40 %', 960],
      ['Pekka', day, 1800, '100 %', 1800],
    )
    expect([errors(result), claimed(result)]).toEqual([[], [960, 1800]])
  })
  test('40 % of 90 of which 90 is claimed waits', () => {
    const heading = [...HEADING, 'Summa', 'Osuus', 'Hankkeelle']
    const rows = [line('101', 80, '50 %', 40), line('102', 90, '40 %', 90), line('103', 30, '50 %', 15)]
    expect(errors(listed(heading, ...rows))).toEqual(['amount-uncertain@G8'])
  })
  test('50 under % waits, 22 and 8 under it are of tax; 0,5 beside 1 under Osuus waits, too', () => {
    const list = (heading: string, ...shares: Value[]): Result =>
      listed([...HEADING, 'Summa', heading], ...shares.map((share, index) => line(String(101 + index), 10, share)))
    expect(errors(list('%', bare(100), bare(50), bare(100)))).toEqual(['amount-uncertain@F8'])
    expect(errors(list('%', bare(22), bare(8), bare(22)))).toEqual([])
    expect(errors(list('Osuus', bare(1), bare(0.5), bare(1)))).toContain('amount-uncertain@F8')
  })
})

describe('what rows prove about the parts of their totals', () => {
  const heading = ['Nro', 'Pvm', 'Kuka', 'Liput', 'Majoitus', 'Päivärahat', 'Yhteensä']
  const trip = (...amounts: Value[]): Value[] => ['1', day, 'Maija', ...amounts]
  test('45 + 80 + 36 = 161 on three rows: 95 + 72 = 176 is an error', () => {
    const rows = [trip(45, 80, 36, 161), trip(22, null, 16, 38), trip(null, 95, 72, 176), trip(12, null, null, 12)]
    expect(errors(listed(heading, ...rows))).toEqual(['subtotal-differs@G9'])
    expect(errors(listed(heading, ...rows.slice(0, 2), trip(null, 95, 72, 167)))).toEqual([])
  })
  test('the price of a day is no part of them: 2 × 36 = 72, with tickets 107,50', () => {
    const daily = ['Nro', 'Pvm', 'Kuka', 'Matka', 'Pv', 'Päiväraha', 'Päivärahat', 'Matkaliput', 'Yhteensä']
    const row = (count: number, total: number): Value[] => ['1', day, 'M', 'Turku', bare(count), 36, count * 36, 35.5, total]
    expect(loud(listed(daily, row(2, 107.5), row(1, 71.5), row(3, 143.5))).filter((one) => one.startsWith('subtotal'))).toEqual([])
    expect(errors(listed(daily, row(2, 107.5), row(1, 81.5), row(3, 143.5)))).toEqual(['subtotal-differs@I8'])
  })
  test('side costs of 25 %: 250 of 800 is an error, where 300 of 1 200 and 100 of 400 are so', () => {
    const wages = (side: number): Result =>
      listed(
        ['Nimi', 'Pvm', 'Palkka', 'Sivukulut 25 %', 'Yhteensä'],
        ['Maija', day, 1200, 300, 1500],
        ['Pekka', day, 800, side, 800 + side],
        ['Liisa', day, 400, 100, 500],
      )
    expect(errors(wages(250))).toEqual(['amount-uncertain@D8'])
    expect(errors(wages(200))).toEqual([])
  })
  test('money and work given for nothing: 60 of 100 counts, not 100', () => {
    const result = listed(
      [...HEADING, 'Rahakulut', 'Talkootyö', 'Yhteensä'],
      line('101', 30, null, 30),
      line('102', 60, 40, 100),
      line('103', 20, 10, 30),
    )
    expect([errors(result), gross(result)]).toEqual([[], [30, 60, 20]])
  })
})

describe('whose a line is', () => {
  const marked = (...rows: Value[][]): Result => read(sheet([...HEADER_FI, [null, ...HEADING, 'Summa', null], ...rows]))
  test.each(['EI', 'nej', 'No'])('%s in the margin, or beside it without a heading, puts it aside; ok does not', (word) => {
    expect(errors(marked([word, ...line('101', 10)], [null, ...line('102', 20)]))).toEqual(['line-set-aside@A7'])
    expect(errors(marked([null, ...line('101', 10)], [null, ...line('102', 20), word]))).toEqual(['line-set-aside@G8'])
    expect(errors(marked(['ok', ...line('101', 10)], [null, ...line('102', 20)]))).toEqual([])
  })
  const lettered = (...below: Value[][]): Result =>
    read(sheet([...HEADER_FI, [...HEADING, 'Summa', ''], line('101', 10, 'P'), line('102', 20, 'F'), line('103', 30, 'P'), [], ...below]))
  test('a letter is by its legend: F = kyläyhdistys, F: föreningen själv in a row of its own, O own cost of the school', () => {
    expect(errors(lettered(['P = hanke, F = kyläyhdistys']))).toEqual(['line-set-aside@F8'])
    expect(errors(lettered(['P: projektet'], ['F: föreningen själv']))).toEqual(['line-set-aside@F8'])
    expect(errors(lettered(['P = project'], ['F = own cost of the school']))).toEqual(['line-set-aside@F8'])
    expect(errors(lettered(['Merkinnät: P hankkeelle, F oma kulu']))).toEqual(['line-set-aside@F8'])
  })
  test('names and categories are no others: F = Fanni, F = matkat', () => {
    expect(errors(lettered(['P = Pekka'], ['F = Fanni']))).toEqual([])
    expect(errors(lettered(['P = palvelut, F = matkat']))).toEqual([])
  })
  test('20 under Leader is its, of a list whose other lines have nothing there', () => {
    const list = (...amounts: Value[]): Result =>
      listed([...HEADING, 'Summa', 'Leader'], ...amounts.map((one, index) => line(String(101 + index), 20, one)))
    expect(errors(list(null, 20, null, null))).toEqual(['line-set-aside@A8'])
    expect(errors(list(null, null, null, null))).toEqual([])
  })
  test.each(['jää kylälle', 'jää yhdistykselle'])('%s beside a line', (note) => {
    expect(errors(listed([...HEADING, 'Summa', 'Huom.'], line('101', 10, note), line('102', 20)))).toEqual(['line-set-aside@F7'])
  })
  test.each(['Luontoissuoritukset', 'Naturainsatser', 'In-kind contributions'])('what stands below %s is no cost', (heading) => {
    expect(errors(listed([...HEADING, 'Summa'], line('101', 10), [heading], line('102', 20)))).toEqual(['line-set-aside@A9'])
  })
})

describe('words of totals and below lists', () => {
  const list = [line('101', 10), line('102', 20), line('103', 30)]
  const total = (text: string, amount: number, ...more: Value[]): Value[] => [text, null, null, null, amount, ...more]
  test.each(['Yhteensä (ilman tositetta 102)', 'Yhteensä, pl. tosite 102', 'Yhteensä ilman kuittia 102'])('%s leaves 20 out', (text) => {
    expect(errors(listed([...HEADING, 'Summa'], ...list, total(text, 40)))).toEqual(['amount-uncertain@A8'])
  })
  test('Yhteensä ilman alv leaves nothing out', () => {
    expect(errors(listed([...HEADING, 'Summa'], ...list, total('Yhteensä (ilman alv)', 60)))).toEqual([])
  })
  test('miinus Maijan osuus 20 € beside a total is said', () => {
    const said = loud(listed([...HEADING, 'Summa', null], ...list, total('Yhteensä', 60, 'miinus Maijan osuus 20 €')))
    expect(said).toContain('amount-uncertain@F10')
    expect(loud(listed([...HEADING, 'Summa', null], ...list, total('Yhteensä', 60, 'tark. 4.11. MM')))).not.toContain(
      'amount-uncertain@F10',
    )
  })
  test('Tositteet 101 ja 103 ovat sama kuitti: both wait; of the same shop neither does', () => {
    expect(errors(listed([...HEADING, 'Summa'], ...list, [], ['Tositteet 101 ja 103 ovat sama kuitti.']))).toEqual([
      'amount-uncertain@A7',
      'amount-uncertain@A9',
    ])
    expect(errors(listed([...HEADING, 'Summa'], ...list, [], ['Tositteet 101 ja 103 ovat samasta kaupasta.']))).toEqual([])
  })
  test('Muut hankkeet 21 and Tämä hanke 40 of 61 are its parts, and no 21 per cent', () => {
    const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Lasku yhteensä', 'Muut hankkeet', 'Tämä hanke']
    expect(errors(listed(heading, ['1', day, 'Puhelin', 122, 100, 22], ['2', day, 'Sali', 61, 21, 40]))).toEqual([])
  })
  test('30 per cent of 300 and 150 claimed is asked about also where another line is the half of 100, and its rest', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Summa', 'Osuus %', 'Haetaan']
    const rows: Value[][] = [
      ['1', day, 'Sali', 100, bare(50), 50],
      ['2', day, 'Juna', 200, bare(40), 80],
      ['3', day, 'Paino', 300, bare(30), 150],
      ['4', day, 'Taksi', 400, bare(20), 80],
    ]
    expect(errors(listed(heading, ...rows))).toEqual(['amount-uncertain@F9'])
  })
  test('tarvikkeet n. 30,00 without a voucher above a line is no sum that agrees: it is asked', () => {
    const rows: Value[][] = [line('1', 100), [null, null, null, 'työ', 60], [null, null, null, 'tarvikkeet', 'n. 30,00'], line('2', 50)]
    expect(errors(listed([...HEADING, 'Summa'], ...rows))).toEqual(['amount-unreadable@E9'])
  })
  test('Koulu 30 above lines of 10 and 20, Kirjasto 30 above one of 30, are their sums and no costs; 31 is one', () => {
    const headed = (first: number): Result =>
      listed([...HEADING, 'Summa'], total('Koulu', first), ...list.slice(0, 2), total('Kirjasto', 30), ...list.slice(2))
    expect(gross(headed(30))).toEqual([10, 20, 30])
    expect(gross(headed(31))).toEqual([31, 10, 20, 30, 30])
  })
  test('Tästä alaspäin ilman alv:tä between the lines is asked about', () => {
    expect(errors(listed([...HEADING, 'Summa'], line('101', 10), ['Tästä alaspäin ilman alv:tä'], line('102', 20)))).toContain(
      'heading-uncertain@E6',
    )
  })
  test('Viime vuonna and Förra året beside the amounts are no question', () => {
    for (const heading of ['Viime vuonna', 'Ed. vuosi', 'Förra året', 'Last year'])
      expect(errors(listed([...HEADING, 'Summa', heading], line('101', 10, 9), line('102', 20, 18)))).toEqual([])
  })
  test('Lounas Tallinnassa, EEK is in another currency; SEK ry is a name', () => {
    const of = (text: string): Result => listed([...HEADING, 'Summa'], ['101', day, 'Malli Oy', text, 10], line('102', 20))
    expect(errors(of('Lounas Tallinnassa, EEK'))).toEqual(['currency-not-euro@D7'])
    expect(errors(of('SEK ry, koulutus'))).toEqual([])
  })
})
