// A joint invoice and our share of it; a purchase and the fee of its delivery that make the total of each line. Law: every row must agree; words of anybody else who may
// pay a part leave the question open.
import { describe, expect, test } from 'vitest'
import { allFindings, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const list = (columns: readonly string[], ...rows: Value[][]): ReturnType<typeof read> =>
  read(
    sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Toimittaja', ...columns],
      ...rows.map((row, index): Value[] => [String(101 + index), dated('2009-09-15'), 'Malli Oy', ...row]),
    ]),
  )
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const claimed = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ claimedCents }) => euros(claimedCents))

describe('our share of a joint invoice', () => {
  test.each([
    ['Yhteislasku', 'Osuutemme'],
    ['Gemensam faktura', 'Vår andel €'],
    ['Joint invoice', 'Our share'],
    ['Lasku yhteensä', 'Meidän osuus (€)'],
    ['Hela fakturan', 'Vår del'],
    ['Summa', 'Osuutemme'],
  ])('%s 300, %s 100: 100 is claimed, and asked at its heading', (whole, own) => {
    const result = list([whole, own], [300, 100], [90, 30])
    expect(claimed(result)).toEqual([100, 30])
    expect(gross(result)).toEqual([300, 90])
    expect(errors(result)).toEqual([])
    expect(allFindings(result).find(({ code, at }) => code === 'heading-uncertain' && at === 'Taul1!E6')?.severity).toBe('warning')
  })
  test('a share that is missing, or more than its invoice, is not read so', () => {
    expect(errors(list(['Summa', 'Osuutemme'], [300, 100], [90, null])).length).toBeGreaterThan(0)
    expect(errors(list(['Yhteislasku', 'Osuutemme'], [300, 100], [90, 95])).length).toBeGreaterThan(0)
  })
  test('Kunnan osuus is nobody’s claim', () => {
    expect(errors(list(['Summa', 'Kunnan osuus'], [300, 100], [90, 30])).length).toBeGreaterThan(0)
  })
})

describe('a purchase and its delivery', () => {
  test.each([
    ['Lasku', 'Toimitusmaksu', 'Yhteensä'],
    ['Toimitusmaksu', 'Lasku', 'Yhteensä'],
    ['Tuote', 'Rahti', 'Summa'],
    ['Hinta', 'Postikulut', 'Yhteensä'],
    ['Faktura', 'Leveransavgift', 'Totalt'],
    ['Arbete', 'Material', 'Totalt'],
    ['Price', 'Postage', 'Total'],
  ])('%s + %s = %s on every row: the total is read, and nothing asked', (one, other, total) => {
    const result = list([one, other, total], [100, 5, 105], [252.5, 7.5, 260], [64.2, null, 64.2])
    expect(gross(result)).toEqual([105, 260, 64.2])
    expect(errors(result)).toEqual([])
  })
  test('a row that does not add up leaves the question open', () => {
    expect(errors(list(['Lasku', 'Toimitusmaksu', 'Yhteensä'], [100, 5, 105], [252.5, 7.5, 260], [64.2, 5, 64.2])).length).toBeGreaterThan(
      0,
    )
  })
  test.each([
    ['Kunta', 'Yhdistys'],
    ['Hanke', 'Kunta'],
  ])('%s + %s, who pays the line, are asked about as before', (one, other) => {
    const said = allFindings(list([one, other, 'Yhteensä'], [100, 5, 105], [252.5, 7.5, 260], [80, 5.9, 85.9]))
    expect(said.some(({ code, severity }) => code === 'heading-uncertain' || (code === 'column-left-out' && severity !== 'info'))).toBe(
      true,
    )
  })
  test('Lasku over numbers of invoices stays their number', () => {
    const result = list(['Lasku', 'Toimitusmaksu', 'Yhteensä'], ['4711', 5, 105], ['4712', 7.5, 260])
    expect(only(result).lines.map(({ invoice }) => invoice)).toEqual(['4711', '4712'])
  })
})
