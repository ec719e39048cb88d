// What a sixteenth hand wrote: tables of other money beside a list of costs, lists that an auditor or a coordinator has worked on, and lists that only look so.
// Law: each rule has its twin, where it would be wrong.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
type Result = ReturnType<typeof read>
const line = (voucher: number, amount: number, ...more: Value[]): Value[] => [bare(voucher), day, 'Malli Oy', 'Painatus', amount, ...more]
const LINES = [line(101, 33.4), line(102, 120), line(103, 77.7)]
const TOTAL: Value[] = ['Yhteensä', null, null, null, 231.1]
const list = (...below: Value[][]): Result => read(sheet([...HEADER_FI, HEADING, ...LINES, TOTAL, ...below]))
/** With a column beside the lines. */
const beside = (heading: string, values: readonly Value[], ...below: Value[][]): Result =>
  read(sheet([...HEADER_FI, [...HEADING, heading], ...LINES.map((one, index) => [...one, values[index] ?? null]), ...below]))
const rowsOf = (result: Result): string[] => errors(result).map((one) => one.replace(/@[A-Z]+/, '@'))

describe('a table of other money below a list', () => {
  const below = (title: string, heading: Value[], ...rows: Value[][]): Result => list([], [title], heading, ...rows)
  test.each([
    'Omarahoitus',
    'Muiden rahoittajien maksut',
    'Muu julkinen rahoitus',
    'Yritysten maksamat osuudet',
    'Saadut maksatukset',
    'Maksuerät',
    'Osallistumismaksut',
    'Hankkeen tulot',
    'Laskutus osallistujilta',
    'Siirtovelat 31.10.',
    'Erhållna utbetalningar',
    'Övriga finansiärer',
    'Inkomna bidrag',
    'Contributions received from other funders',
    'Income from ticket sales',
    'Match funding',
  ])('%s: 400 and 100 are no costs before somebody says so', (title) => {
    const result = below(title, ['Pvm', 'Summa €'], [day, 400], [day, 100])
    expect(rowsOf(result)).toEqual(['line-set-aside@14', 'line-set-aside@15'])
  })
  test.each(['Avustukset', 'Finansiering', 'Funding', 'Contributions', 'Maksatukset'])(
    '%s right above the only list, which has vouchers, is what pays for it',
    (title) => {
      expect(errors(read(sheet([...HEADER_FI, [title], HEADING, ...LINES])))).toEqual([])
    },
  )
  test.each(['Saadut tarjoukset', 'Offerter', 'Quotes received'])('%s: prices of 480 and 520 are none', (title) => {
    expect(rowsOf(below(title, ['Tarjoaja', 'Hinta €'], ['Malli Oy', 480], ['Koe Oy', 520]))).toEqual([
      'line-set-aside@14',
      'line-set-aside@15',
    ])
  })
  test.each(['Vertailu: vuoden 2008 kulut', 'Edellisen vuoden kulut', 'Utfall 2008', 'Prior year for comparison'])(
    '%s is of another year',
    (title) => {
      expect(rowsOf(below(title, ['Selite', 'Summa €'], ['Kahvit', 71.3], ['Esite', 333.4]))).toEqual([
        'line-set-aside@14',
        'line-set-aside@15',
      ])
    },
  )
  test.each([
    'Osallistumismaksut',
    'Maksuerät',
    'Myyntikoulutuksen kulut',
    'Tulosseminaari',
    'Rahoittajien tapaaminen',
    'Anbudsmöte',
    'Kulut 2009',
  ])('%s above lines with vouchers heads costs', (title) => {
    const result = below(title, HEADING, line(201, 40.5), line(202, 60.2))
    expect(errors(result)).toEqual([])
    expect(only(result).lines).toHaveLength(5)
  })
})

describe('a list that speaks of the lines of another', () => {
  test('Hylätyt kulut names 102: it waits above, too; 4,50 of 103 leaves its amount open', () => {
    const rejected = (amount: number, voucher: number): Result =>
      list([], ['Hylätyt kulut'], ['Tosite', 'Summa €', 'Syy'], [bare(voucher), amount, 'alkoholi'])
    expect(rowsOf(rejected(120, 102))).toEqual(['line-set-aside@14', 'line-set-aside@8'])
    expect(rowsOf(rejected(4.5, 103))).toEqual(['amount-uncertain@9', 'line-set-aside@14'])
  })
  test('102 | ei liity hankkeeseen | hylätään below it stops 102, 103 | osallistujalista toimitetaan nothing', () => {
    const noted = (...words: Value[]): Result => list([], ['Tosite', 'Havainto', 'Toimenpide'], words)
    expect(rowsOf(noted(bare(102), 'ei liity hankkeeseen', 'hylätään'))).toEqual(['amount-uncertain@8'])
    expect(errors(noted(bare(103), 'osallistujalista', 'liitteenä'))).toEqual([])
  })
  test('Deductions by the auditor without an amount that is read: the vouchers below it wait', () => {
    expect(rowsOf(list([], ['Deductions by the auditor'], ['Voucher', 'Deducted', 'Reason'], [bare(102), 4.5, 'alcohol']))).toEqual([
      'amount-uncertain@8',
    ])
  })
  test('a sheet Tarkistus that says ei hyväksytä of 103 stops it, ok of the others nothing', () => {
    const sheets = [
      sheet([...HEADER_FI, HEADING, ...LINES, TOTAL], { name: 'Kulut' }),
      sheet([['Kuittien tarkistus'], ['Tosite', 'Huomio'], [bare(102), 'ok'], [bare(103), 'ei hyväksytä']], { name: 'Tarkistus' }),
    ]
    expect(errors(read(sheets))).toEqual(['amount-uncertain@Kulut!A9'])
  })
  test('Palkat (erittely yllä) of 447 counts once where another list comes to 447', () => {
    const wages = [
      ['Palkat'],
      ['Pvm', 'Nimi', 'Tunnit', 'à €', 'Yhteensä €'],
      [day, 'Anna Aalto', 10, 25.5, 255],
      [day, 'Bo Berg', 8, 24, 192],
      [],
    ]
    const last = (text: string): Value[] => [bare(104), day, 'Koe Oy', text, 447]
    const both = (text: string): Result => read(sheet([...HEADER_FI, ...wages, HEADING, ...LINES, last(text)]))
    expect(errors(both('Palkat, erittely yllä'))).toEqual(['claimed-twice-likely@A15'])
    expect(errors(both('Esitteen taitto'))).toEqual([])
  })
  test('a sample of vouchers and amounts without days repeats them: it waits', () => {
    const sheets = [
      sheet([...HEADER_FI, HEADING, ...LINES, TOTAL], { name: 'Kulut' }),
      sheet([['Otanta'], ['Tosite', 'Summa €', 'Nähty'], [bare(101), 33.4, 'x'], [bare(103), 77.7, 'x']], { name: 'Otanta' }),
    ]
    expect(errors(read(sheets))).toEqual(['claimed-twice-likely@Otanta!A3', 'claimed-twice-likely@Otanta!A4'])
  })
})

describe('what an auditor wrote beside a line', () => {
  test.each([
    'osittain hyväksytty',
    'hyväksytään puolet',
    'hyväksytään 12,50 €',
    'summa korjattava',
    'lisäselvitys pyydetty',
    'ei voida hyväksyä',
    'ei ok',
    '–50 %',
    'vähennetty 10 %',
    'delvis godkänd',
    'kan inte godkännas',
    'tilläggsutredning begärd',
    'accepted in part',
    'further information requested',
    'reduced by 10 %',
  ])('%s is asked about', (text) => {
    expect(rowsOf(beside('Huom.', [null, text]))).toHaveLength(1)
  })
  test.each([
    'lisäselvitys saatu, ok',
    'selvitys pyydetty, saatu 3.11.',
    'hyväksytty 5.11.',
    'hyväksytty kokonaan',
    'godkänd 5.11.',
    'receipt seen',
  ])('%s is not', (text) => {
    expect(errors(beside('Huom.', [null, text]))).toEqual([])
  })
  test.each(['ylittää enimmäiskorvauksen', 'alv vähennetään', 'palautetaan täydennettäväksi', 'kuitista puuttuu päiväys'])(
    '%s under Tarkastajan huomautus is asked about, elsewhere it may be a story',
    (text) => {
      expect(errors(beside('Tarkastajan huomautus', [null, text]))).toEqual(['amount-uncertain@F8'])
    },
  )
  test.each([
    'ei huomautettavaa',
    'ei sisällä alkoholia',
    'alv ei vähennyskelpoinen',
    'maksettu 5.11., ei viivästyskorkoa',
    'tiliöinti korjattu',
    'alv 22 % ok',
    'selvitys saatu',
    'siirretty kustannuslajiin Matkat',
    'AK 5.11.',
  ])('%s there asks nothing', (text) => {
    expect(errors(beside('Tarkastajan huomautus', ['ok', text, 'ok']))).toEqual([])
  })
  test('inga anmärkningar under Granskning and no exceptions noted under Review notes ask nothing', () => {
    expect(errors(beside('Granskning', [null, 'inga anmärkningar']))).toEqual([])
    expect(errors(beside('Review notes', [null, 'no exceptions noted']))).toEqual([])
  })
  test('✗ among ✓ is a no, ☒ among ☑ under Tarkistus too; crosses alone may be what is claimed', () => {
    expect(errors(beside('Tark.', ['✓', '✗', '✓']))).toEqual(['line-set-aside@F8'])
    expect(errors(beside('Tarkistus', ['☑', '☑', '☒']))).toEqual(['line-set-aside@F9'])
    expect(errors(beside('Tark.', ['✓', '✓', '✓']))).toEqual([])
  })
  test('ei under OK stops its line, Declined under Status too', () => {
    expect(errors(beside('OK', ['ok', 'ei', 'ok']))).toEqual(['line-set-aside@F8'])
    expect(errors(beside('Status', ['Approved', 'Declined', 'Approved']))).toEqual(['line-set-aside@F8'])
  })
})

describe('amounts that an auditor put beside the lines', () => {
  test('5 of 120 under Hylätty: that line waits, the others count', () => {
    expect(errors(beside('Hylätty €', [null, 5, null]))).toEqual(['amount-uncertain@F8'])
    expect(errors(beside('Hylätty €', [0, 5.5, 0]))).toEqual(['amount-uncertain@F8'])
    expect(errors(beside('Hylätty €', [0, 0, 0]))).toEqual([])
  })
  test('all 120 of a line under Hylätty repeat no amount', () => {
    expect(rowsOf(beside('Hylätty €', [null, 120, null]))).toEqual(['line-set-aside@8'])
    expect(rowsOf(beside('Ineligible', [null, 120, null]))).toEqual(['line-set-aside@8'])
  })
  test('Tarkastettu € of 110 for 120: that line waits; where one has none the list does', () => {
    expect(errors(beside('Tarkastettu €', [33.4, 110, 77.7]))).toEqual(['amount-uncertain@F8'])
    expect(errors(beside('Tarkastettu €', [33.4, 110, null]))).toContain('heading-uncertain@F6')
  })
  test('0,00 as a text under Hyväksytty is a no', () => {
    expect(errors(beside('Hyväksytty', ['33,40', '0,00', '77,70']))).toEqual(['line-set-aside@F8'])
  })
  test('Vähennys % of 50 is asked about, 0 and Alennus % of what was paid are not', () => {
    expect(rowsOf(beside('Vähennys %', [bare(0), bare(50), bare(0)]))).toEqual(['line-set-aside@8'])
    expect(errors(beside('Vähennys %', [bare(0), bare(0), bare(0)]))).toEqual([])
  })
  test('Hyväksytty % of 50 is a share nobody has taken, 100 is all', () => {
    expect(errors(beside('Hyväksytty %', [bare(100), bare(50), bare(100)]))).toEqual(['amount-uncertain@F8'])
    expect(errors(beside('Hyväksytty %', [bare(100), bare(100), bare(100)]))).toEqual([])
  })
})

describe('letters with a legend', () => {
  test('R where A: accepted and R: rejected stand beside each other below the list', () => {
    expect(errors(beside('St.', ['A', 'R', 'A'], [], ['A: accepted', 'R: rejected']))).toEqual(['line-set-aside@F8'])
  })
  test('2 where 1, 2 and 3 have a row each below the list; a digit alone is none', () => {
    const below = (...rows: Value[][]): string[] => errors(beside('Koodi', [bare(1), bare(2), bare(1)], [], ...rows))
    expect(below(['1', 'hyväksytty'], ['2', 'hylätty'], ['3', 'hyväksytty'])).toEqual(['line-set-aside@F8'])
    expect(below(['2', 'hyväksytty'])).toEqual([])
  })
})

describe('what only looks wrong', () => {
  test('a contact three columns from the locality is no part of its name; another locality there is', () => {
    const far = (text: string): Result =>
      read(sheet([['Paikkakunta:', 'Paikkakunta 1', null, null, null, text], ['Maksatushakemus nro:', bare(1)], [], HEADING, ...LINES]))
    expect(errors(far('Anna Aalto'))).toEqual([])
    expect(only(far('Anna Aalto')).locality).toBe('L1')
    expect(errors(far('Paikkakunta 2'))).toEqual(['unknown-locality@F1'])
  })
  test.each(['Paino kg', 'Kesto h', 'Pituus cm'])('%s over 2,5 and 3,5 is no amount', (heading) => {
    expect(errors(beside(heading, [2.5, 3.5, 4.5]))).toEqual([])
  })
  test('the total and the lines stay as they are', () => {
    const result = list([], ['Kiitos yhteistyöstä!'])
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([33.4, 120, 77.7])
    expect(loud(result).filter((one) => one.startsWith('total'))).toEqual([])
  })
})
