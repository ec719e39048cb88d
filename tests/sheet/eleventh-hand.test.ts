// What notes, units, shares and hours beside a list say of its amounts. Law: words against an amount are asked about wherever they stand, and words about
// papers, people and paying are not.
import { describe, expect, test } from 'vitest'
import { asked, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const gross = (result: Result): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const claimed = (result: Result): (number | null)[] => only(result).lines.map(({ claimedCents }) => euros(claimedCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const top = HEADER_FI.length
const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Brutto']
const two: Value[][] = [
  ['101', day, 'Kahvila', 122],
  ['102', day, 'Kirjapaino', 61],
]

describe('a note below the list about all of its amounts', () => {
  test.each(['All amounts in USD.', 'Alla belopp i svenska kronor.', 'Kaikki summat Ruotsin kruunuina (SEK)'])(
    '%s: 122 and 61 are in no euros, and both lines wait',
    (note) => {
      const result = listed(heading, ...two, ['Yhteensä', null, null, 183], [], [note])
      expect(asked(result)).toEqual([`currency-not-euro@D${String(top + 2)}`, `currency-not-euro@D${String(top + 3)}`])
    },
  )
  test.each([
    'All amounts in EUR.',
    'SEK-summat muunnettu euroiksi',
    'Beloppen i SEK är omräknade enligt ECB:s kurs',
    'Beloppen avrundade',
  ])('%s asks nothing', (note) => {
    expect(asked(listed(heading, ...two, ['Yhteensä', null, null, 183], [], [note]))).toEqual([])
  })
})

describe('a column of currencies', () => {
  test.each(['Val', 'Val.', ''])('under “%s” says that 61 SEK are no 61 €', (text) => {
    const result = listed([...heading, text], ['101', day, 'Kahvila', 122, 'EUR'], ['102', day, 'Kirjapaino', 61, 'SEK'])
    expect(asked(result)).toEqual([`currency-not-euro@E${String(top + 3)}`])
  })
  test('KR and KG of SAP are kinds of documents', () => {
    expect(asked(listed([...heading, 'Laji'], [...(two[0] ?? []), 'KR'], [...(two[1] ?? []), 'KG']))).toEqual([])
  })
})

describe('a title above the list', () => {
  const titled = (title: string): Result => read(sheet([...HEADER_FI, [title], heading, ...two]))
  test.each(['LUONNOS – ei lopullinen', 'Utkast 12.10.'])('%s: both lines wait', (title) => {
    expect(asked(titled(title)).map((one) => one.split('@')[0])).toEqual(['line-set-aside', 'line-set-aside'])
  })
  test.each([
    'Kulut, joista puolet kuuluu hankkeelle',
    'Työajasta hankkeelle kohdistuu 40 %',
    'Haetaan 50 % kuluista',
    'Av kostnaderna söks hälften',
  ])('%s: whether the amounts are shares already nobody knows, and the list waits', (title) => {
    expect(errors(titled(title))).toEqual([`heading-uncertain@D${String(top + 2)}`])
  })
  test.each(['Tositteen 102 summasta hankkeelle kuuluu vain 30 euroa, loput maksetaan toisaalta'])('%s: it is asked', (title) => {
    expect(asked(titled(title))).toContain(`amount-uncertain@A${String(top + 1)}`)
  })
  test.each(['Hankkeelle kohdistuvat kulut', 'Tukiprosentti 75 %', 'Hankkeelle haetaan 183,00 €'])('%s asks nothing', (title) => {
    expect(asked(titled(title))).toEqual([])
  })
  test('Kustannuspaikka: Mallila says whose the list is', () => {
    const result = read(sheet([['Maksatushakemus 1'], ['Kustannuspaikka: Mallila'], heading, ...two]))
    expect(only(result).locality).toBe('L1')
  })
})

describe('a note beside a line', () => {
  const noted = (note: string, text = 'Huom', other: string | null = null): Result =>
    listed([...heading, text], ['101', day, 'Kahvila', 122, other], ['102', day, 'Kirjapaino', 61, note])
  test.each([
    'toimittaja hyvittää joulukuussa',
    'ennakkomaksu, palautetaan',
    'sisältää 20 € yksityisiä ostoja',
    'vain kahvit hankkeelle',
    'proforma, ei lasku',
    'avser två projekt',
    'endast 1/3 belastar projektet',
    'återbetalas i november',
    'privat del 20 € ingår',
    'includes private 20.00',
  ])('%s: 61 € are asked about', (note) => {
    expect(asked(noted(note))).toEqual([`amount-uncertain@E${String(top + 3)}`])
  })
  test.each([
    'ei yksityisiä ostoja',
    'inga privata kostnader',
    'no private costs',
    'vain kuitti liitteenä',
    'alv ei vähennetä',
    '12 henkeä',
  ])('%s asks nothing', (note) => {
    expect(asked(noted(note))).toEqual([])
  })
  test.each([
    ['Budjetti', 'Laji', 'Toteuma'],
    ['Tulo', 'Tyyppi', 'Meno'],
  ])('%s under %s beside %s: that line waits for an answer', (note, text, other) => {
    expect(asked(noted(note, text, other))).toEqual([`line-set-aside@E${String(top + 3)}`])
  })
  test('a supplier called Private Dining is asked nothing', () => {
    expect(asked(listed(heading, ['101', day, 'Private Dining Oy', 122], ...two.slice(1)))).toEqual([])
  })
})

describe('a sentence below the list', () => {
  const below = (text: string): Result => listed(heading, ...two, ['Yhteensä', null, null, 183], [], [text])
  test.each(['Haemme hankkeelta 150,00 euroa.', 'Föreningen står för hälften av kostnaderna.', 'The project pays 60 % of these costs.'])(
    '%s beside 183 € is asked about',
    (text) => {
      expect(asked(below(text))).toEqual([`amount-uncertain@A${String(top + 6)}`])
    },
  )
  test.each(['Haemme hankkeelta 183,00 euroa.', 'Haemme maksatusta luettelon mukaan.', 'Haemme tukea 75 %.'])('%s asks nothing', (text) => {
    expect(asked(below(text))).toEqual([])
  })
})

describe('Alennus alone in the words of a line', () => {
  const reduced = (words: string, euro: number): Result => listed(['Tosite', 'Pvm', 'Selite', 'Brutto'], ...two, ['102', day, words, euro])
  test.each(['Alennus', 'Käteisalennus 2 %', 'Rabatt 10 %'])('%s of 6,10 € that raises the claim is asked about', (words) => {
    expect(asked(reduced(words, 6.1))).toEqual([`credit-sign-suspicious@D${String(top + 4)}`])
  })
  test('taken off it is a line of −6,10 €, and Alennusmyynnin kuulutus a cost', () => {
    expect(gross(reduced('Alennus', -6.1))).toEqual([122, 61, -6.1])
    expect(asked(reduced('Alennusmyynnin kuulutus', 6.1))).toEqual([])
  })
})

describe('hours for the project beside all hours', () => {
  const wages = (head: Value[], ...rows: Value[][]): Result =>
    listed(['Kuukausi', 'Nimi', 'Työtunnit yhteensä', 'Hankkeen tunnit', ...head], ...rows)
  test('45 of 150 hours and a whole wage of 2 500 € are asked about on the line', () => {
    expect(asked(wages(['Palkka'], ['9/2009', 'Laine Liisa', 150, 45, 2500]))).toContain(`amount-uncertain@D${String(top + 2)}`)
  })
  test.each([
    [150, 45, 2500, 750],
    [150, 45, 20, 900],
  ])('%d and %d hours by %d € that make %d € ask nothing of them', (all, own, price, made) => {
    const result = wages(['Tuntipalkka', 'Palkka'], ['9/2009', 'Laine Liisa', all, own, price, made])
    expect(asked(result)).not.toContain(`amount-uncertain@D${String(top + 2)}`)
  })
  test('all hours for the project ask nothing', () => {
    expect(asked(wages(['Palkka'], ['9/2009', 'Laine Liisa', 150, 150, 2500]))).not.toContain(`amount-uncertain@D${String(top + 2)}`)
  })
})

describe('shares in per cent of two payers', () => {
  const shared = (...heads: Value[]): Result =>
    listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Lasku', ...heads],
      ['101', day, 'Kahvila', 100, 40, 60],
      ['102', day, 'Paino', 50, 20, 30],
      ['Yhteensä', null, null, 150, 60, 90],
    )
  test('Kunnan osuus 40 % before Hankkeen osuus 60 %: 60 and 30 € are claimed', () => {
    expect(claimed(shared('Kunnan osuus 40 %', 'Hankkeen osuus 60 %'))).toEqual([60, 30])
  })
  test('Kommunens andel 40 % before Projektets andel 60 %: 60 and 30 € are claimed', () => {
    expect(claimed(shared('Kommunens andel 40 %', 'Projektets andel 60 %'))).toEqual([60, 30])
  })
  test('Kunnan osuus 40 % alone is not what is claimed', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Lasku', 'Kunnan osuus 40 %'],
      ['101', day, 'Kahvila', 100, 40],
      ['102', day, 'Paino', 50, 20],
    )
    expect(claimed(result)).toEqual([null, null])
    expect(asked(result)).toContain(`amount-uncertain@E${String(top + 2)}`)
  })
})

describe('columns that the figures of every row explain', () => {
  test('Yhteensä that is what Summa came to so far is no amount of the line', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Summa', 'Yhteensä'],
      ['101', day, 'Kahvila', 122, 122],
      ['102', day, 'Paino', 61, 183],
      ['103', day, 'Taksi', 20, 203],
    )
    expect(gross(result)).toEqual([122, 61, 20])
    expect(asked(result)).toEqual([])
  })
  test('Netto and Brutto below Arvio and below Toteuma: what was spent counts, with its VAT', () => {
    const result = read(
      sheet(
        [
          ...HEADER_FI,
          ['Tosite', 'Pvm', 'Toimittaja', 'Arvio', null, 'Toteuma', null],
          [null, null, null, 'Netto', 'Brutto', 'Netto', 'Brutto'],
          ['101', day, 'Kahvila', 200, 244, 100, 122],
          ['102', day, 'Paino', 200, 244, 50, 61],
        ],
        {
          merges: [
            { top: top + 1, left: 3, bottom: top + 1, right: 4 },
            { top: top + 1, left: 5, bottom: top + 1, right: 6 },
          ],
        },
      ),
    )
    expect(gross(result)).toEqual([122, 61])
  })
  test('a journal whose other sides are left out agrees with its total of both sides', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Tili', 'Selite', 'Debet', 'Kredit'],
      ['101', day, '4310', 'Kahvila', 122, null],
      ['101', day, '2460', 'Ostovelat', null, 122],
      ['102', day, '4320', 'Paino', 61, null],
      ['102', day, '2460', 'Ostovelat', null, 61],
      ['Yhteensä', null, null, null, 183, 183],
    )
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result).filter((one) => one.startsWith('total'))).toEqual([])
    expect(euros(only(result).statedTotalCents)).toBe(183)
  })
})
