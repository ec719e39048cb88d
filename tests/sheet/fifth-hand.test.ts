// Sheets made by a fifth hand, one of each kind that was once misread: shares said in words, what is not of this claim, credits under a heading, amounts
// below the total. Law: each comes back to the cent, or is said.
import { describe, expect, test } from 'vitest'
import type { Project } from '../../lib/core/project.ts'
import { namesOtherProject } from '../../lib/sheet/read-claims/words/other-project.ts'
import { bare, dated, errors, euros, HEADER_FI, loud, only, project, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const coded: Project = { ...project, code: 'S11049' }
const listed = (...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, ...rows]), 'lista.xlsx', coded)
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
const row = (voucher: string, amount: Value, text = 'Sali', ...more: Value[]): Value[] => [voucher, day, text, amount, ...more]

describe('a share said in words is asked about, for nobody has taken it', () => {
  test.each([
    '50 % hankkeelle',
    'hankkeelle vain puolet',
    'osuus 1/2',
    'hankkeelle 40,00',
    'vain 40 € haetaan',
    'charged to the project 50 %',
  ])('in a note beside its line of 100: %s', (note) => {
    const result = listed([...heading, 'Huom.'], row('1', 100, 'Sali', note), row('2', 50))
    expect(errors(result)).toEqual(['amount-uncertain@E7'])
  })
  test.each(['Sali, hankkeen osuus 40 %', 'Sali, josta 1/2 hankkeelle', 'Lokal, andel 40 %'])('in its own text: %s', (text) => {
    expect(loud(listed(heading, row('1', 100, text)))).toContain('amount-uncertain@C7')
  })
  test.each(['Hankkeelle kohdistetaan 50 % yllä olevista kuluista.', 'Kuluista hankkeen osuus on 40 %'])('below the list: %s', (text) => {
    expect(loud(listed(heading, row('1', 100), row('2', 50), ['Yhteensä', null, null, 150], [text]))).toContain('amount-uncertain@A10')
  })
  test.each(['Hankkeelle 100,00', 'Sali, hankkeelle 100 %', 'Hankkeen esite, ALV 22 %', 'Haettava ESR-tuki 75 %', 'Sali, osuus, erä 1/2'])(
    'but all of it, tax and financing are no share: %s',
    (text) => {
      expect(loud(listed(heading, row('1', 100, text)))).not.toContain('amount-uncertain@C7')
    },
  )
  test('and 50 % of 200 that is 100 has been taken', () => {
    const result = listed([...heading, 'Laskusta', 'Huom.'], row('1', 100, 'Sali', 200, 'hankkeelle 50 %'))
    expect(errors(result)).not.toContain('amount-uncertain@F7')
  })
})

describe('a line that is not of this claim is asked about', () => {
  test.each(['siirretään seuraavaan hakemukseen', 'maksetaan itse', 'jätetty pois', 'hankkeen ulkopuolinen', 'left out', 'annat projekt'])(
    'by its note: %s',
    (note) => {
      expect(errors(listed([...heading, 'Huom.'], row('1', 100, 'Sali', note), row('2', 50)))).toEqual(['line-set-aside@E7'])
    },
  )
  test.each(['Sali – PERUTTU', 'Sali (void)', 'Lokal, makulerad', 'Lokal - utgår'])('by the end of its text: %s', (text) => {
    expect(errors(listed(heading, row('1', 100, text)))).toEqual(['line-set-aside@C7'])
  })
  test('but a voided ticket in the middle of a text is a cost: 100', () => {
    expect(errors(listed(heading, row('1', 100, 'Poistetun kaluston vuokra, Sali')))).toEqual([])
  })
  test.each(['Seuraavaan hakemukseen siirtyvät', 'Hankkeen ulkopuoliset kulut', 'Muut hankkeet', 'Projekti S10777'])(
    'below a heading: %s',
    (text) => {
      expect(errors(listed(heading, row('1', 100), [text], row('2', 50)))).toEqual(['line-set-aside@A9'])
    },
  )
  test('below the heading of this project it is a cost', () => {
    expect(errors(listed(heading, ['Hanke: S11049'], row('1', 100)))).toEqual([])
  })
  test('by the column of projects, where others are of this one', () => {
    const words = ['Tosite', 'Pvm', 'Projekti', 'Summa']
    const result = listed(words, ['1', day, 'S11049', 100], ['2', day, 'S10777 Muu', 50], ['3', day, bare(9011), 50])
    expect(errors(result)).toEqual(['line-set-aside@C8', 'line-set-aside@C9'])
  })
})

describe('below a heading of credits', () => {
  const credits = (...amounts: number[]): string[] =>
    loud(listed(heading, row('1', 100), ['Hyvityslaskut'], ...amounts.map((amount, index) => row(String(index + 2), amount))))
  test('100 is asked about, −100 is one', () => {
    expect(credits(100)).toContain('credit-sign-suspicious@A9')
    expect(credits(-100).some((one) => one.startsWith('credit-sign-suspicious'))).toBe(false)
  })
})

describe('below the total', () => {
  const below = (text: string, amount: number): string[] =>
    loud(listed(heading, row('1', 100), row('2', 50), ['Yhteensä', null, null, 150], [text, null, null, amount]))
  test.each([
    ['Hankkeen osuus', 60],
    ['josta hankkeelle', 60],
    ['Haetaan', 140],
    ['Josta maksettu muualta', -10],
  ])('another amount that is claimed is asked about: %s %d', (text, amount) => {
    expect(below(text, amount)).toContain('row-left-out@A10')
  })
  test.each([
    ['Haetaan', 150],
    ['Haettava ESR-tuki', 112.5],
    ['Valtion osuus', 100],
  ])('the same amount and the financing are not: %s %d', (text, amount) => {
    expect(below(text, amount)).not.toContain('row-left-out@A10')
  })
})

describe('a total in words', () => {
  const stated = (text: string): ReturnType<typeof read> => listed(heading, row('1', 100), row('2', 50.5), [text])
  test('agrees with its lines: 100 + 50,50 = 150,50', () => {
    const result = stated('Kulut yhteensä: 150,50 euroa')
    expect(euros(only(result).statedTotalCents)).toBe(150.5)
    expect(loud(result)).not.toContain('total-differs@A9')
  })
  test.each(['Yhteensä 1 150,50 €', 'Haetaan yhteensä 140,50', 'Totalt 15,50 EUR'])('or is asked about: %s', (text) => {
    expect(loud(stated(text))).toContain('total-differs@A9')
  })
})

describe('amounts of more or less than the line', () => {
  test('claimed earlier 40 + now 100 = 140 in all: 100 is claimed', () => {
    const words = ['Tosite', 'Pvm', 'Selite', 'Aiemmin haettu', 'Tässä hakemuksessa', 'Yhteensä haettu']
    const result = listed(words, ['1', day, 'Sali', 40, 100, 140], ['2', day, 'Sali', 0, 50, 50], ['3', day, 'Sali', 10, 30, 40])
    expect(only(result).lines.map(({ grossCents, claimedCents }) => euros(claimedCents ?? grossCents))).toEqual([100, 50, 30])
  })
  test.each(['Korvaus €/km', 'Hinta (eur/kpl)', 'Pris/st', 'á', 'à €'])('%s is the price of one, and no cost', (price) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Määrä', price], ['1', day, 'Matka', 100, 0.45], ['2', day, 'Matka', 20, 0.45])
    expect(result.drafts.flatMap(({ lines }) => lines)).toEqual([])
    expect(errors(result)).toEqual(['no-cost-lines@A6'])
  })
  test.each(['Hinta', 'Price', 'Pris'])('3 at %s 10 may cost 10 or 30 and waits; one at 7 costs 7', (price) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Kpl', price], ['1', day, 'Kansio', bare(3), 10], ['2', day, 'Kansio', bare(1), 7])
    expect(errors(result)).toEqual(['amount-uncertain@E7'])
  })
  test('a total below tells that the prices are of them all: 10 + 7 = 17', () => {
    const words = ['Tosite', 'Pvm', 'Selite', 'Kpl', 'Hinta']
    const result = listed(words, ['1', day, 'Kansio', bare(3), 10], ['2', day, 'Kansio', bare(1), 7], ['Yhteensä', null, null, null, 17])
    expect(errors(result)).toEqual([])
  })
  test.each([
    ['Määrä', 'Yksikkö'],
    ['Mängd', 'Enhet'],
  ])('%s beside %s is how many: 3 kpl cost 30', (number, unit) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', number, unit, 'Summa'], ['1', day, 'Kansio', bare(3), 'kpl', 30])
    expect([only(result).lines.map(({ grossCents }) => euros(grossCents)), errors(result)]).toEqual([[30], []])
  })
  test('pension that with the tax and the pay makes the wage is no cost beside it: 1 000, not 1 050', () => {
    const words = ['Tosite', 'Pvm', 'Palkansaaja', 'Bruttopalkka', 'Ennakonpidätys', 'TyEL-maksu', 'Nettopalkka']
    const result = listed(words, ['1', day, 'Maija', 1000, 300, 50, 650], ['2', day, 'Matti', 2000, 600, 100, 1300])
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([1000, 2000])
  })
  test.each(['Fördelning %', 'Jako-%', 'Työaika-%'])('40 under %s is a share that nobody has taken', (share) => {
    expect(errors(listed([...heading, share], row('1', 100, 'Sali', bare(40)), row('2', 50, 'Sali', bare(100))))).toEqual([
      'amount-uncertain@E7',
    ])
  })
  test('a sum that is for two projects is asked about', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa (jaetaan kahdelle hankkeelle)'], row('1', 100))
    expect(loud(result)).toContain('heading-uncertain@D6')
  })
})

describe('rows below a cost that break it down are asked about', () => {
  test.each(['josta ALV', 'sis. alv 22 %', 'siitä työ', 'varav moms', 'of which VAT'])('one that says so: %s', (text) => {
    expect(errors(listed(heading, row('1', 122), [null, null, text, 22], row('2', 50)))).toEqual(['amount-uncertain@C8'])
  })
  test('several that make it: 60 + 40 = 100', () => {
    const result = listed(heading, row('1', 100), [null, null, 'työ', 60], [null, null, 'tarvikkeet', 40], row('2', 50))
    expect(errors(result)).toEqual(['amount-uncertain@C8', 'amount-uncertain@C9'])
  })
  test('others are costs of the same voucher: 100, 60 and 30', () => {
    const result = listed(heading, row('1', 100), [null, null, 'työ', 60], [null, null, 'tarvikkeet', 30], row('2', 50))
    expect(errors(result)).toEqual([])
  })
})

describe('what stands above a list holds for its amounts', () => {
  const under = (...above: Value[][]): string[] => errors(listed(...above, heading, row('1', 1.5)))
  test.each(['Luvut tuhansina euroina', '(1 000 €)', 'Belopp i tkr', 'Amounts in EUR thousands'])('they are in thousands: %s', (text) => {
    expect(under([text])).toContain('amount-unreadable@D8')
  })
  test.each(['Alla belopp i SEK', 'Valuta: SEK', 'Belopp i svenska kronor'])('they are in another currency: %s', (text) => {
    expect(under([text])).toContain('currency-not-euro@D8')
  })
  test('in two cells, too', () => {
    expect(under(['Valuutta', 'NOK'])).toContain('currency-not-euro@D8')
  })
  test.each(['Valuutta: EUR', 'Hanke 1 000 järveä', 'Kurssi 10,25 SEK = 1 EUR', 'Esitteitä 1000 kpl'])('but not of this: %s', (text) => {
    expect(under([text])).toEqual([])
  })
})

describe('work given for nothing', () => {
  test.each(['Talkootyö 40 h à 10 €', 'Vastikkeeton työ', 'Talkoarbete', 'Volunteer work'])('is asked about: %s', (text) => {
    expect(loud(listed(heading, row('1', 400, text)))).toContain('line-set-aside@C7')
  })
})

describe('a column that tells how much of a line is claimed', () => {
  test('by 50, 25 and 100 under `Tukikelpoinen osuus` is of per cent, and no 50 €', () => {
    const lines = [50, 25, 100].map((share, index) => row(String(index + 1), 500.4, 'Sali', bare(share)))
    const result = listed([...heading, 'Tukikelpoinen osuus'], ...lines)
    expect(only(result).lines.map(({ claimedCents }) => claimedCents)).toEqual([null, null, null])
    expect(errors(result)).toContain('amount-uncertain@E7')
  })
  test('by 50,40 and 25 is of euros', () => {
    const result = listed([...heading, 'Hankkeelle'], row('1', 500.4, 'Sali', 50.4), row('2', 300, 'Sali', 25))
    expect([only(result).lines.map(({ claimedCents }) => euros(claimedCents)), errors(result)]).toEqual([[50.4, 25], []])
  })
  test.each(['Hyväksytty', 'Godkänd', 'Mukana'])('by crosses: a line without one is asked about under %s', (words) => {
    const result = listed([...heading, words], row('1', 100, 'Sali', 'x'), row('2', 50), row('3', 20, 'Sali', 'X'))
    expect(errors(result)).toEqual(['line-set-aside@A8'])
  })
})

describe('what is clear to anybody is not asked about', () => {
  test('the VAT of a total and what it makes with it: 150 + 33 = 183', () => {
    const totals = [
      ['Yhteensä alv 0 %', 150],
      ['ALV 22 %', 33],
      ['Yhteensä sis. alv', 183],
    ].map(([text, amount]) => [null, null, text ?? null, amount ?? null])
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa alv 0 %'], row('1', 100), row('2', 50), ...totals)
    expect(loud(result).filter((one) => /differs|left-out/.test(one))).toEqual([])
    const wrong = listed(['Tosite', 'Pvm', 'Selite', 'Summa alv 0 %'], row('1', 100), row('2', 50), ...totals.slice(0, 2), [
      null,
      null,
      'Yhteensä sis. alv',
      184,
    ])
    expect(loud(wrong)).toContain('total-differs@D11')
  })
  test.each(['Summa', 'Hinta (sis. alv)'])('but under %s it shows that the lines may be without VAT, and is', (words) => {
    const totals = ['Yhteensä', 'ALV 22 %', 'Yhteensä'].map((text, index) => [null, null, text, [150, 33, 183][index] ?? null])
    const result = listed(['Tosite', 'Pvm', 'Selite', words], row('1', 100), row('2', 50), ...totals)
    expect(loud(result).filter((one) => /differs|left-out/.test(one))).toEqual(['row-left-out@C10', 'total-differs@D11'])
  })
  test('days, a price of each and a total: 2 pv à 36 = 72', () => {
    const result = listed(['Tosite', 'Matka-aika', 'Matkustaja', 'Pv', 'á', 'Yht.'], ['1', day, 'Maija', bare(2), 36, 72])
    expect([only(result).lines.map(({ grossCents }) => euros(grossCents)), errors(result)]).toEqual([[72], []])
  })
  test('an amount that stands twice', () => {
    const result = listed([...heading, 'Raportointivaluutta'], row('1', 100, 'Sali', 100), row('2', 50, 'Sali', 50))
    expect(loud(result)).not.toContain('column-left-out@E6')
  })
  test('a running balance that is brought forward', () => {
    const words = ['Voucher', 'Date', 'Description', 'Debit', 'Credit', 'Balance']
    const result = listed(words, [null, null, 'Balance b/f', null, null, 465.16], ['1', day, 'Hall', 100, null, 565.16])
    expect(loud(result).filter((one) => one.includes('differs'))).toEqual([])
  })
})

describe('among lines with vouchers', () => {
  test.each(['Budjetti', 'Rahoituspäätös', 'Edellinen hakemus', 'Jäljellä', 'Föregående ansökan'])(
    'money without one is asked about: %s',
    (text) => {
      expect(errors(listed(heading, [null, null, text, 600], row('1', 100), row('2', 50)))).toEqual(['line-set-aside@C7'])
    },
  )
  test('and so is a share below them: 40 % of 150', () => {
    const result = listed(heading, row('1', 100), row('2', 50), ['Hankkeen osuus 40 %', null, null, 60])
    expect(errors(result)).toEqual(['line-set-aside@A9'])
  })
  test('the total of a voucher is no second cost: 60 + 40 = 100', () => {
    const result = listed(heading, row('1', 60, 'työ'), row('1', 40, 'tarvikkeet'), row('1', 100, 'Tosite yhteensä'), row('2', 50))
    expect(errors(result)).toEqual(['amount-uncertain@A9'])
  })
  test('nor are the parts below it: 100 = 60 + 40', () => {
    const result = listed(heading, row('1', 100, 'Malli Oy'), row('1', 60, '– työ'), row('1', 40, '– tarvikkeet'), row('2', 50))
    expect(errors(result)).toEqual(['amount-uncertain@A8', 'amount-uncertain@A9'])
  })
  test('three of one voucher that make no sum are three', () => {
    expect(errors(listed(heading, row('1', 60), row('1', 40), row('1', 90)))).toEqual([])
  })
})

describe('a sheet of another project by its code', () => {
  const of = (...texts: string[]): string[] => errors(listed(...texts.map((text) => [text]), heading, row('1', 100)))
  test('is asked about on every line', () => {
    expect(of('Hanke: S10777')).toEqual(['line-set-aside@A8'])
  })
  test('is told by the form of any code, whatever signs it has', () => {
    const codes = ['S11049', 'ESR-10/2009 (a)', "=cmd|'/C calc'!A0", 'A.b*c+1?', '[S]{1}^$\\', 'hänke 7', '𝔸1234']
    for (const code of codes) {
      const other = code.replace(/\d/, '9')
      expect(
        [namesOtherProject(`Hanke ${code}`, { ...project, code }), namesOtherProject(`Hanke ${other}`, { ...project, code })],
        code,
      ).toEqual([false, other !== code])
    }
  })
  test('is none where it names this one, too', () => {
    expect(of('Hanke: S11049', 'Jatkoa hankkeelle S10777')).toEqual([])
  })
})

test('a currency in brackets behind the text of a line is asked about, the euro is not', () => {
  expect(errors(listed(heading, row('1', 1000, 'Hotelli Tukholma (SEK)'), row('2', 50, 'Hotelli Vaasa (EUR)')))).toEqual([
    'currency-not-euro@C7',
  ])
})
