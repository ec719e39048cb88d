// Reports that programs print: ledgers, payrolls, lists of invoices. Law: what a program adds around its rows, banners, sums of many levels, balances and
// pages, is no cost; what stands in an account of its own way is asked.
import { describe, expect, test } from 'vitest'
import { allFindings, bare, errors, euros, loud, only, read, sheet, short, type Value } from './sheets.ts'

const BANNER: readonly (readonly Value[])[] = [['Esimerkkitoteuttaja 1 Oy', null, null, 'Tulostettu 16.11.2009 09:12'], ['Pääkirja']]
const STATED: readonly (readonly Value[])[] = [['Kausi 01.08.2009 - 31.10.2009'], ['Paikkakunta: Mallila']]
const HEAD = ['Tosite', 'Pvm', 'Selite', 'Summa']
const row = (voucher: string, day: number, amount: number): Value[] => [voucher, `${String(day)}.9.2009`, 'Selvitys', amount]
const report = (...rows: (readonly Value[])[]) => read(sheet([...BANNER, ...STATED, ...rows]))
/** The lines in short, and what is asked beside what every such list is asked. */
const wholeOf = (result: ReturnType<typeof read>) => ({
  lines: short(only(result).lines),
  asked: loud(result).filter((one) => !/^(?:vat-not-stated|paid-date-unknown|category-unknown)/.test(one)),
})
const grosses = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('a banner right above the headings, with no empty row between', () => {
  test('keeps its period and its locality', () => {
    const draft = only(report(HEAD, row('1', 2, 100), row('2', 3, 50)))
    expect([draft.locality, draft.claim, draft.lines.length]).toEqual(['L1', 1, 2])
  })
  test('keeps the number of the claim in its last row but one', () => {
    const result = read(sheet([['Maksatushakemus nro 2'], ['Paikkakunta: Mallila'], HEAD, row('1', 2, 100)]))
    expect([only(result).locality, only(result).claim]).toEqual(['L1', 2])
  })
})

describe('sums that a program prints without a word', () => {
  const head = ['Kustannuslaji', 'Tositenro', 'Kirjauspvm', 'Teksti', 'Summa', 'Valuutta']
  const item = (account: string, voucher: string, day: number, amount: number): Value[] => [
    account,
    voucher,
    `${String(day)}.9.2009`,
    'Selvitys',
    amount,
    'EUR',
  ]
  test('an amount with nothing but its currency beside it is the sum of the lines above it, of one of them, too', () => {
    const sum = (amount: number): Value[] => [null, null, null, null, amount, 'EUR']
    const result = report(head, item('4460', '1', 2, 100), item('4460', '2', 3, 50), sum(150), item('7800', '3', 4, 20), sum(20), sum(170))
    expect(wholeOf(result)).toEqual({ lines: ['1 2009-09-02 100', '2 2009-09-03 50', '3 2009-09-04 20'], asked: [] })
  })
  test('stars mark them, one for an account, two for all', () => {
    const result = report(
      head,
      item('4460', '1', 2, 100),
      ['4460', '*', null, null, 100],
      item('7800', '2', 3, 20),
      ['* 7800', null, null, null, 20],
      ['**', null, null, null, 120],
    )
    expect(wholeOf(result)).toEqual({ lines: ['1 2009-09-02 100', '2 2009-09-03 20'], asked: [] })
  })
  test('a starred sum of 130 over lines of 120 is asked about', () => {
    const result = report(head, item('4460', '1', 2, 100), item('4460', '2', 3, 20), ['4460', '*', null, null, 130])
    expect(wholeOf(result).asked).toEqual(['total-differs@E8'])
  })
  test('by a star beside words is none where it makes no sum: the star means a note below the list', () => {
    const list = [
      ['Selite', 'Summa', 'Huom'],
      ['Junaliput', 50, '*'],
      ['Kokoustila', 20, null],
      ['Tulosteet', 10, '*'],
      ['* liput liitteenä'],
    ]
    expect(grosses(report(...list))).toEqual([50, 20, 10])
  })
})

describe('sums of sums', () => {
  const total = (text: string, amount: number): Value[] => [null, null, text, amount]
  test('of months in an account, of accounts in a group and of all are no difference', () => {
    const result = report(
      HEAD,
      row('1', 2, 100),
      total('Kausi 08/2009 yhteensä', 100),
      row('2', 3, 50),
      row('3', 4, 10),
      total('Kausi 09/2009 yhteensä', 60),
      total('Tili yhteensä', 160),
      row('4', 5, 5),
      total('Kausi 08/2009 yhteensä', 5),
      total('Tili yhteensä', 5),
      total('Tiliryhmä 4 yhteensä', 165),
      row('5', 6, 7),
      total('Tili yhteensä', 7),
      total('Tiliryhmä 7 yhteensä', 7),
      total('Kaikki yhteensä', 172),
    )
    expect(wholeOf(result).asked).toEqual([])
    expect([grosses(result), euros(only(result).statedTotalCents)]).toEqual([[100, 50, 10, 5, 7], 172])
  })
  test('a group of 165 whose total says 166 is one', () => {
    const rows = [row('1', 2, 100), total('Tili yhteensä', 100), row('2', 3, 65), total('Tili yhteensä', 65), total('Ryhmä yhteensä', 166)]
    expect(wholeOf(report(HEAD, ...rows, row('3', 4, 1))).asked).toEqual(['subtotal-differs@D10'])
  })
})

describe('balances and pages', () => {
  test('what an account held before, in Swedish and Finnish words, is no line', () => {
    const head = ['Vernr', 'Datum', 'Text', 'Debet', 'Kredit', 'Saldo']
    const result = report(
      head,
      [null, null, 'Ing balans', 0, null, 0],
      [null, null, 'Ing saldo', 0, 0, 900],
      ['B1', '2009-09-02', 'Utredning', 100, null, 1000],
      [null, null, 'Omslutning', 100, 0],
      [null, null, 'Utg saldo', null, null, 1000],
    )
    expect(wholeOf(result)).toEqual({ lines: ['B1 2009-09-02 100'], asked: [] })
  })
  test('costs of an earlier period are no line of this one', () => {
    const result = report(HEAD, [null, null, 'Ingående från föregående period', 900], row('1', 2, 100))
    expect(grosses(result)).toEqual([100])
  })
  test('a banner printed again at the head of a page is no line without an amount', () => {
    const result = report(HEAD, row('1', 2, 100), ['Esimerkkitoteuttaja 1 Oy', null, 'Pääkirja', 'Sivu', bare(2)], HEAD, row('2', 3, 50))
    expect(wholeOf(result)).toEqual({ lines: ['1 2009-09-02 100', '2 2009-09-03 50'], asked: [] })
  })
  test('an account that goes on on the next page is one account with one sum', () => {
    const result = report(
      HEAD,
      ['4460 Ulkopuoliset palvelut'],
      row('1', 2, 100),
      ['4460 Ulkopuoliset palvelut (jatkuu)'],
      row('2', 3, 50),
      [null, null, '4460 Ulkopuoliset palvelut yhteensä', 150],
    )
    expect(wholeOf(result).asked).toEqual([])
  })
  test('an account with its budget beside it heads its lines', () => {
    const result = report(
      ['Tosite', 'Pvm', 'Selite', 'Budjetti', 'Toteuma'],
      ['4460 Ulkopuoliset palvelut', null, null, 3000],
      ['1', '2.9.2009', 'Selvitys', null, 100],
    )
    expect(wholeOf(result)).toEqual({ lines: ['1 2009-09-02 100'], asked: [] })
  })
  test('an account with the sum of the lines below it heads them', () => {
    const result = report(
      HEAD,
      ['4460 Asiantuntijat', null, null, 150],
      [null, '2.9.2009', 'Selvitys', 100],
      [null, '3.9.2009', 'Selvitys', 50],
      ['8010 Painatus', null, null, 20],
      [null, '4.9.2009', 'Kutsut', 20],
    )
    expect(wholeOf(result)).toEqual({ lines: ['– 2009-09-02 100', '– 2009-09-03 50', '– 2009-09-04 20'], asked: [] })
  })
})

describe('localities as cost centres', () => {
  const localities = (result: ReturnType<typeof read>): (string | null)[] => result.drafts.map(({ locality }) => locality)
  const unplaced = (...rows: (readonly Value[])[]) => read(sheet([...BANNER, ['Kausi 1.8.2009 - 31.10.2009'], ...rows]))
  test('a row that names one by its code heads its lines, whoever printed the report', () => {
    const result = unplaced(HEAD, ['Kustannuspaikka: 110 Näytejoki'], row('1', 2, 100), ['Kustannuspaikka: 140 Koeniemi'], row('2', 3, 50))
    expect(localities(result)).toEqual(['L3', 'L10'])
  })
  test('a column of codes and names says whose each line is', () => {
    const head = ['Kustannuspaikka', ...HEAD]
    const result = unplaced(
      head,
      ['110 Näytejoki', ...row('1', 2, 100)],
      ['140 Koeniemi', ...row('2', 3, 50)],
      ['110 Näytejoki', ...row('3', 4, 5)],
    )
    expect(localities(result)).toEqual(['L3', 'L10'])
  })
  test('a column of departments among which one is called so says nothing', () => {
    const result = unplaced(['Kustannuspaikka', ...HEAD], ['110 Näytejoki', ...row('1', 2, 100)], ['200 Hallinto', ...row('2', 3, 50)])
    expect(localities(result)).toEqual(['L1'])
  })
})

describe('what a ledger holds beside costs', () => {
  test('a grant received among the entries is asked about, not taken off the costs in silence', () => {
    const head = ['Tosite', 'Pvm', 'Tili', 'Selite', 'Debet', 'Kredit']
    const result = report(
      head,
      ['1', '2.9.2009', '4460', 'Selvitys', 100, null],
      ['2', '3.9.2009', '3990 Saadut avustukset', 'TE-keskus', null, 40],
    )
    expect(wholeOf(result).asked).toEqual(['line-set-aside@C7'])
  })
  test('the VAT receivable below the cost accounts is asked about line by line', () => {
    const result = report(HEAD, ['4460 Palvelut'], row('1', 2, 100), ['1763 Alv-saamiset'], row('1', 2, 22))
    expect(errors(result)).toEqual(['line-set-aside@A9'])
  })
  test('bank charges are a cost account', () => {
    expect(errors(report(HEAD, ['8560 Pankkikulut'], row('1', 2, 100)))).toEqual([])
  })
  test('an invoice sent back to its supplier is asked about', () => {
    const result = report(
      ['Ver', 'Datum', 'Leverantör', 'Belopp', 'Status'],
      ['1', '2009-09-02', 'Modell Ab', 100, 'Betald'],
      ['2', '2009-09-03', 'Modell Ab', 50, 'Returnerad'],
    )
    expect(errors(result)).toEqual(['line-set-aside@E7'])
  })
  test('what was approved, 60 of 80, may be what is claimed', () => {
    const result = report(
      ['Pvm', 'Selite', 'Summa', 'Hyväksytty'],
      ['2.9.2009', 'Taksi', 100, 100],
      ['3.9.2009', 'Hotelli', 80, 60],
      ['4.9.2009', 'Juna', 30, 30],
    )
    expect(errors(result)).toContain('amount-uncertain@D7')
  })
})

describe('payrolls', () => {
  test('the tax of a wage is no VAT, though gross less tax is net', () => {
    const result = report(
      ['Namn', 'Period', 'Utbetalningsdag', 'Brutto', 'Skatt', 'Netto'],
      ['Prov Petra', '09/2009', '2009-09-15', 2000, 440, 1560],
      ['Prov Pål', '09/2009', '2009-09-15', 1000, 180, 820],
    )
    expect(only(result).lines.map(({ grossCents, vatCents }) => [euros(grossCents), euros(vatCents)])).toEqual([
      [2000, 0],
      [1000, 0],
    ])
  })
  test('pension and insurance that with tax and net pay make the wage are the employee’s own', () => {
    const result = report(
      ['Name', 'Pay period', 'Gross pay', 'PAYE', 'Pension', 'Unempl. ins.', 'Net pay'],
      ['Test Tina', '9/2009', 2000, 440, 90, 4, 1466],
      ['Test Tom', '9/2009', 1000, 220, 45, 2, 733],
    )
    expect(grosses(result)).toEqual([2000, 1000])
  })
  test('where they do not, nobody guesses who paid them', () => {
    const result = report(
      ['Name', 'Pay period', 'Gross pay', 'PAYE', 'Pension', 'Net pay'],
      ['Test Tina', '9/2009', 2000, 440, 90, 1400],
      ['Test Tom', '9/2009', 1000, 220, 45, 700],
    )
    expect(errors(result)).toEqual(['amount-uncertain@E6', 'amount-uncertain@E7', 'heading-uncertain@E5'])
  })
  test('what is paid out below pay and tax is their sum', () => {
    const result = report(
      ['Palkkalaji', 'Selite', 'Summa'],
      ['1000', 'Kuukausipalkka', 2000],
      ['8000', 'Ennakonpidätys', -400],
      [null, 'Maksetaan', 1600],
    )
    expect(grosses(result)).toEqual([2000, -400])
    expect(allFindings(result).some(({ code, at }) => code === 'line-set-aside' && at === 'Taul1!B7')).toBe(true)
  })
})

describe('headings and days of programs', () => {
  test('200909 is September, of which the last day counts', () => {
    const result = report(['Tosite', 'Kausi', 'Pvm', 'Summa'], ['1', '200909', '200910', 100], ['2', '200909', '200908', 50])
    expect(wholeOf(result).lines).toEqual(['1 2009-10-31 100', '2 2009-08-31 50'])
  })
  test('the claim’s time may be told in months, 200908 - 200910', () => {
    expect(only(read(sheet([['Kaudet 200908 - 200910'], ['Paikkakunta: Mallila'], HEAD, row('1', 2, 100)]))).claim).toBe(1)
  })
  test('or from a day and to a day, in fields of their own', () => {
    const dates = ['Fr.o.m.', '2009-08-01', null, 'T.o.m.', '2009-10-31']
    expect(only(read(sheet([dates, ['Ort', 'Modellby'], HEAD, row('1', 2, 100)]))).claim).toBe(1)
  })
  test('Debit Amount and Credit Amount are debit and credit', () => {
    const result = report(
      ['Posting Date', 'Document No.', 'Description', 'Debit Amount', 'Credit Amount'],
      ['2009-09-02', 'PI1', 'Study', 100, null],
      ['2009-09-03', 'PI2', 'Study', null, 40],
    )
    expect(wholeOf(result)).toEqual({ lines: ['PI1 2009-09-02 100', 'PI2 2009-09-03 -40'], asked: [] })
  })
})

describe('what a program says of a row in a column of states', () => {
  const listed = (state: string) =>
    report(
      ['Tosite', 'Pvm', 'Toimittaja', 'Summa', 'Tila'],
      ['1', '2.9.2009', 'Malli Oy', 100, 'Maksettu'],
      ['2', '3.9.2009', 'Malli Oy', 50, state],
    )
  test.each(['Kierrossa', 'Hyväksymättä', 'Avoin', 'Tilattu', 'Under attest', 'Avvisad', 'Draft', 'Not approved'])(
    '%s is asked about',
    (state) => {
      expect(errors(listed(state))).toEqual(['line-set-aside@E7'])
    },
  )
  test('Maksettu is not', () => {
    expect(errors(listed('Maksettu'))).toEqual([])
  })
})

describe('statements of cards', () => {
  const card = (...rows: (readonly Value[])[]) => report(['Datum', 'Text', 'Belopp'], ['2009-09-02', 'Hotell', 100], ...rows)
  test('the payment of the last statement is asked about, not taken off the costs in silence', () => {
    expect(wholeOf(card(['2009-09-10', 'Inbetalning, tack', -100])).asked).toEqual(['line-set-aside@B7'])
  })
  test('what was owed before, and what is owed now, are no costs', () => {
    expect(grosses(card([null, 'Föregående saldo', 900], ['2009-09-03', 'Taxi', 20], [null, 'Nytt saldo', 1020]))).toEqual([100, 20])
  })
})

describe('sums beside the name they are of', () => {
  const head = ['Toimittaja', 'Laskunro', 'Pvm', 'Summa']
  test('a supplier’s name with the sum of its invoices is no invoice', () => {
    const result = report(head, ['Malli Oy', '11', '2.9.2009', 100], ['Malli Oy', '12', '3.9.2009', 50], ['Malli Oy', null, null, 150])
    expect(grosses(result)).toEqual([100, 50])
    expect(errors(result)).toEqual([])
  })
  test('with the amount of its only one it is left out, and said, for it may be another', () => {
    const result = report(head, ['Malli Oy', '11', '2.9.2009', 100], ['Malli Oy', null, null, 100], ['Koe Oy', '13', '4.9.2009', 5])
    expect([grosses(result), wholeOf(result).asked]).toEqual([[100, 5], ['row-left-out@A7']])
  })
  test('another amount beside it is a line', () => {
    expect(grosses(report(head, ['Malli Oy', '11', '2.9.2009', 100], ['Malli Oy', null, null, 30]))).toEqual([100, 30])
  })
})

test('amounts in a column for each locality are of no one claim', () => {
  const result = report([...HEAD, 'Mallila', 'Koeniemi'], [...row('1', 2, 100), 60, 40], [...row('2', 3, 50), 25.5, 24.5])
  expect(only(result).locality).toBe(null)
  expect(errors(result)).toContain('unknown-locality@E5')
})

test('7,50 hours at 42,00 are a charge of 315,00, not a cost of 7,50', () => {
  const result = report(
    ['Pvm', 'Yksikkö', 'Peruste', 'Määrä', 'Yksikköhinta', 'Veloitus'],
    ['2.9.2009', 'ATK', 'tunnit', bare(7.5, '0.00'), 42, 315],
    ['3.9.2009', 'ATK', 'tunnit', bare(2.25, '0.00'), 42, 94.5],
  )
  expect(grosses(result)).toEqual([315, 94.5])
})

describe('sums told by their day', () => {
  const head = ['Pvm', 'Tosite', 'Selite', 'Summa']
  const item = (day: number, voucher: string, amount: number): Value[] => [`${String(day)}.9.2009`, voucher, 'Selvitys', amount]
  test('the month, or the day, beside the sum of its lines is no line: 100 + 50 = 150', () => {
    const ofMonth = report(head, item(2, '1', 100), item(3, '2', 50), ['09/2009', null, null, 150])
    const ofDays = report(head, item(2, '1', 100), item(2, '2', 50), ['2.9.2009', null, null, 150], item(3, '3', 5))
    expect([grosses(ofMonth), grosses(ofDays), errors(ofDays)]).toEqual([[100, 50], [100, 50, 5], []])
  })
  test('that of a single line is left out, and said', () => {
    const result = report(head, item(2, '1', 100), ['2.9.2009', null, null, 100], item(3, '2', 5))
    expect([grosses(result), wholeOf(result).asked]).toEqual([[100, 5], ['row-left-out@A7']])
  })
  test('another amount of the day is a line', () => {
    expect(grosses(report(head, item(2, '1', 100), item(2, '2', 50), ['2.9.2009', null, null, 140]))).toEqual([100, 50, 140])
  })
  test('in a list of days and amounts alone two of 100 and one of 200 are three', () => {
    const result = report(['Pvm', 'Summa'], ['2.9.2009', 100], ['3.9.2009', 100], ['4.9.2009', 200])
    expect(grosses(result)).toEqual([100, 100, 200])
  })
  test('so is the number of the invoices: 2 kpl', () => {
    expect(grosses(report(['Laskunro', 'Pvm', 'Summa'], ['11', '2.9.2009', 100], ['12', '3.9.2009', 50], ['2 kpl', null, 150]))).toEqual([
      100, 50,
    ])
  })
})

describe('income beside costs', () => {
  test.each(['Tuotot', 'Muut tuotot', '3000 Myyntituotot', 'Intäkter', 'Income'])('what stands below %s is asked about', (heading) => {
    expect(errors(report(HEAD, [heading], row('1', 2, 100)))).toEqual(['line-set-aside@A7'])
  })
  test('costs below their own heading are not, and the result is no line', () => {
    const result = report(HEAD, ['Tuotot'], row('1', 2, 100), ['Kulut'], row('2', 3, 60), [null, null, 'Tulos', 40])
    expect([grosses(result), errors(result)]).toEqual([[100, 60], ['line-set-aside@A7']])
  })
  test('the cost of a fee is the fee, not what is left of it after tax', () => {
    const result = report(
      ['Tosite', 'Pvm', 'Saaja', 'Palkkio', 'Ennakonpidätys', 'Maksettu'],
      ['1', '2.9.2009', 'Koe Kaisa', 1000, 300, 700],
      ['2', '3.9.2009', 'Koe Kaisa', 500, 150, 350],
    )
    expect(grosses(result)).toEqual([1000, 500])
  })
})

describe('below and beside the sums', () => {
  test('an opening balance in the debit column is in the account’s sum, and no cost: 500 + 100 = 600', () => {
    const result = report(
      ['Tosite', 'Pvm', 'Selite', 'Debet', 'Kredit'],
      ['4460', null, 'Palvelut'],
      [null, null, 'Edellinen saldo', 500],
      ['1', '2.9.2009', 'Selvitys', 100],
      [null, null, 'Tili yhteensä', 600],
      [null, null, 'Uusi saldo', 600],
      ['7800', null, 'Matkat'],
      [null, null, 'Edellinen saldo', 30],
      ['2', '3.9.2009', 'Juna', 20],
      [null, null, 'Tili yhteensä', 50],
      [null, null, 'Kaikki yhteensä', 650],
    )
    expect([grosses(result), wholeOf(result).asked]).toEqual([[100, 20], []])
  })
  test('an account’s sum of 601 over 500 + 100 is a difference', () => {
    const result = report(
      ['Tosite', 'Pvm', 'Selite', 'Debet', 'Kredit'],
      [null, null, 'Edellinen saldo', 500],
      ['1', '2.9.2009', 'Selvitys', 100],
      [null, null, 'Tili yhteensä', 601],
      ['2', '3.9.2009', 'Juna', 20],
    )
    expect(wholeOf(result).asked).toEqual(['subtotal-differs@D8'])
  })
  test('a summary by account below the total repeats it: 60 + 40 = 100', () => {
    const rows = [HEAD, row('1', 2, 60), row('2', 3, 40), [null, null, 'Yhteensä', 100]]
    const summary = [['Yhteenveto tileittäin'], [null, null, '4460', 60], [null, null, '7800', 40]]
    expect(wholeOf(report(...rows, ...summary)).asked).toEqual([])
  })
  test('money below the total that does not repeat it is still said', () => {
    const rows = [
      HEAD,
      row('1', 2, 60),
      row('2', 3, 40),
      [null, null, 'Yhteensä', 100],
      [null, null, 'Lisäksi', 30],
      [null, null, 'Muuta', 40],
    ]
    expect(wholeOf(report(...rows)).asked).toEqual(['row-left-out@C9', 'row-left-out@C10'].sort())
  })
  test('the number of vouchers and their average are no money', () => {
    const rows = [
      HEAD,
      row('1', 2, 60),
      row('2', 3, 40),
      [null, null, 'Yhteensä', 100],
      ['Tositteita', null, null, bare(2)],
      ['Keskiarvo', null, null, 50],
    ]
    expect([wholeOf(report(...rows)).asked, grosses(report(...rows))]).toEqual([[], [60, 40]])
  })
  test('a ledger’s total under its balance is what debit and credit leave: 100 − 30 = 70', () => {
    const result = report(
      ['Tosite', 'Pvm', 'Selite', 'Debet', 'Kredit', 'Saldo'],
      ['1', '2.9.2009', 'Selvitys', 100, null, 100],
      ['2', '3.9.2009', 'Hyvitys', null, 30, 70],
      [null, null, 'Yhteensä', null, null, 70],
    )
    expect([wholeOf(result).asked, euros(only(result).statedTotalCents)]).toEqual([[], 70])
  })
})
