// Net, VAT and gross amounts that formulas made with fractions of a cent: what everybody sees counts where the row proves it, and is told once.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { allFindings, bare, dated, errors, formula, HEADER_FI, HEADING_FI, only, read, sheet, type Value } from './sheets.ts'

const line = (index: number, amounts: readonly Value[]): Value[] => [
  String(101 + index),
  dated('2009-09-15'),
  dated('2009-09-20'),
  'Malli Oy',
  'Selvitys',
  'Vuokrat',
  ...amounts,
]
const list = (headings: readonly string[], ...rows: (readonly Value[])[]) =>
  read(sheet([...HEADER_FI, [...HEADING_FI.slice(0, 6), ...headings], ...rows.map((amounts, index) => line(index, amounts))]))
const THREE = ['Veroton', 'Alv', 'Yhteensä']

const amountsOf = (result: ReturnType<typeof read>) =>
  only(result).lines.map(({ netCents, vatCents, grossCents }) => [netCents, vatCents, grossCents])
const told = (result: ReturnType<typeof read>) =>
  allFindings(result).flatMap(({ code, severity, at, figures }) => (code === 'cents-as-shown' ? [{ severity, at, figures }] : []))

describe('cents count as they are shown', () => {
  it('where 81,9672… and 18,0327… are 100,00 € without VAT and its VAT, told once for each column', () => {
    const result = list(THREE, [100 / 1.22, 100 - 100 / 1.22, 100], [10, 2.2, 12.2], [80 / 1.22, 80 - 80 / 1.22, 80])
    expect(amountsOf(result)).toEqual([
      [8197, 1803, 10_000],
      [1000, 220, 1220],
      [6557, 1443, 8000],
    ])
    expect(errors(result)).toEqual([])
    expect(told(result)).toEqual([
      { severity: 'info', at: 'Taul1!G7', figures: { text: '81.9672131147541', shownCents: 8197, count: 2 } },
      { severity: 'info', at: 'Taul1!H7', figures: { text: '18.0327868852459', shownCents: 1803, count: 2 } },
    ])
  })

  it('where VAT and the gross amount follow from a net amount of 81,97 €', () => {
    const result = list(THREE, [81.97, 81.97 * 0.22, 81.97 * 1.22])
    expect(amountsOf(result)).toEqual([[8197, 1803, 10_000]])
    expect([errors(result), told(result).length]).toEqual([[], 2])
  })

  test.each([
    ['VAT of a gross amount', ['Alv', 'Yhteensä'], [100 - 100 / 1.22, 100], [8197, 1803, 10_000]],
    ['VAT of a net amount', ['Veroton', 'Alv'], [81.97, 81.97 * 0.08], [8197, 656, 8853]],
    ['a gross amount of a net one', ['Veroton', 'Yhteensä'], [81.97, 81.97 * 1.22], [8197, 1803, 10_000]],
  ] as const)('where they are %s', (_, headings, amounts, cents) => {
    const result = list(headings, amounts, amounts)
    expect([amountsOf(result), errors(result)]).toEqual([[cents, cents], []])
  })

  it('for a credit note as for a cost', () => {
    const result = list(THREE, [10, 2.2, 12.2], [-100 / 1.22, -100 + 100 / 1.22, -100])
    expect(amountsOf(result)[1]).toEqual([-8197, -1803, -10_000])
  })
})

describe('cents count as they are shown where the row has', () => {
  it('a wage in whole cents that makes the total with its side costs of 24,37 %', () => {
    const rows = [2345.67, 1810.05].map((wage, index) => ['Maija Malli', `${String(index + 8)}/2009`, wage, wage * 0.2437, wage * 1.2437])
    const result = read(sheet([...HEADER_FI, ['Työntekijä', 'Kuukausi', 'Palkka', 'Sivukulut', 'Yhteensä'], ...rows]))
    expect([only(result).lines.map(({ grossCents }) => grossCents), errors(result)]).toEqual([[291_731, 225_116], []])
    expect(told(result).map(({ at, figures }) => [at, figures.count])).toEqual([
      ['Taul1!D7', 2],
      ['Taul1!E7', 2],
    ])
  })

  it('a number of hours and their price', () => {
    const result = list(['Tunnit', 'á-hinta', 'Yhteensä'], [bare(7.5), 25.55, 7.5 * 25.55], [bare(3), 20, 60])
    expect([amountsOf(result).map(([, , gross]) => gross), errors(result)]).toEqual([[19_163, 6000], []])
  })

  it('a formula that made it of other cells, told as a warning where it is what is claimed', () => {
    const euros = [1234.5, 1200].map((crowns) => formula('E7/F7', crowns / 10.3405))
    const result = list(['Summa SEK', 'Kurssi', 'Summa EUR'], [1234.5, bare(10.3405), euros[0] ?? 0], [1200, bare(10.3405), euros[1] ?? 0])
    expect([amountsOf(result).map(([, , gross]) => gross), errors(result)]).toEqual([[11_938, 11_605], []])
    expect(told(result)).toEqual([
      { severity: 'warning', at: 'Taul1!I7', figures: { text: '119.38494270103', shownCents: 11_938, count: 2 } },
    ])
  })

  it('the share of the project by its heading', () => {
    const half = (gross: number): Value[] => [gross, formula('G7*50%', gross / 2)]
    const result = list(['Summa', 'Hankkeen osuus 50 %'], half(45.55), half(120), half(333.33))
    expect([only(result).lines.map(({ claimedCents }) => claimedCents), errors(result)]).toEqual([[2278, 6000, 16_667], []])
  })

  it('the amount of which half is claimed, whatever of it is half a cent', () => {
    const result = list([...THREE, 'Haetaan'], [100, 22, 122, 61], [45.45, 10, 55.45, 55.45 / 2])
    expect([only(result).lines.map(({ claimedCents }) => claimedCents), errors(result)]).toEqual([[6100, 2773], []])
  })
})

const unchecked: Value = { kind: 'number', number: 100 / 3, format: '0.00', formula: '[1]Taul1!A1', isUnchecked: true }
const general = (number: number): Value => bare(number)
const toThousandths = (number: number): Value => bare(number, '0.000')

test.each<[string, readonly string[], readonly Value[]]>([
  ['are shown', THREE, [general(100 / 1.22), general(100 - 100 / 1.22), 100]],
  ['are shown to the thousandth', THREE, [toThousandths(100 / 1.22), toThousandths(100 - 100 / 1.22), 100]],
  ['are of no rate of VAT', THREE, [100 / 1.21, 100 - 100 / 1.21, 100]],
  ['do not add up', THREE, [100 / 1.22, 18.04, 100]],
  ['add up, but not in the cents that are shown', THREE, [3.125, 0.375, 3.5]],
  ['are in all three amounts', THREE, [12.3456, 12.3456 * 0.22, 12.3456 * 1.22]],
  ['are in an amount without VAT', THREE, [12.345, 0, 12.345]],
  ['are in what is claimed, and no share of it in per cent', [...THREE, 'Haetaan'], [100 / 1.22, 100 - 100 / 1.22, 100, 100 / 3]],
  ['are in an amount of so many hours at another price', ['Tunnit', 'á-hinta', 'Yhteensä'], [bare(7.5), 25.5, 7.5 * 25.55]],
  ['are in the only amount', ['Yhteensä'], [100 / 3]],
  ['a formula made of no other cell', ['Yhteensä'], [formula('100/3', 100 / 3)]],
  ['a formula made that nobody can check', ['Yhteensä'], [unchecked]],
])('fractions of a cent that %s are errors on their line', (_, headings, amounts) => {
  const result = list(headings, [...amounts], [...amounts])
  expect(told(result)).toEqual([])
  expect(errors(result).filter((one) => one.startsWith('amount-fraction-of-cent')).length).toBeGreaterThan(0)
})

describe('the total of such a list', () => {
  const grosses = [100, 80, 45.5]
  const of = (lines: readonly (readonly Value[])[], ...total: Value[]) => {
    const rows = lines.map((amounts, index) => line(index, amounts))
    return read(sheet([...HEADER_FI, HEADING_FI, ...rows, ['Yhteensä', null, null, null, null, null, ...total]]))
  }
  const asked = (result: ReturnType<typeof read>) =>
    allFindings(result).flatMap(({ code, at }) => (/total-differs|fraction/.test(code) ? [`${code}@${at ?? ''}`] : []))
  const fromGross = grosses.map((gross) => [gross / 1.22, gross - gross / 1.22, gross])
  const fromNet = grosses.map((net) => [net + 0.01, (net + 0.01) * 0.22, (net + 0.01) * 1.22])

  it('is compared to the cent where amounts are whole, and within the fractions where they are not', () => {
    expect(asked(of(fromGross, 225.5 / 1.22, 225.5 - 225.5 / 1.22, 225.5))).toEqual([])
    expect(asked(of(fromGross, 225.5 / 1.22, 225.5 - 225.5 / 1.22, 225.51))).toEqual(['total-differs@Taul1!I10'])
    expect(asked(of(fromGross, 225.5 / 1.22 + 0.05, 225.5 - 225.5 / 1.22, 225.5))).toEqual(['total-differs@Taul1!G10'])
  })
  it('counts as it is shown where the gross amounts do', () => {
    const result = of(fromNet, 225.53, 225.53 * 0.22, 225.53 * 1.22)
    expect([asked(result), only(result).statedTotalCents]).toEqual([[], 27_515])
  })
})

describe('a matrix of months', () => {
  const side = (wage: number, at: string): Value => formula(`${at}*0.2437`, wage * 0.2437)
  const of = (total: number) =>
    read(
      sheet([
        ...HEADER_FI,
        ['Kustannuslaji', 'elokuu', 'syyskuu', 'Yhteensä'],
        ['Palkat', 1234.57, 1300.11, formula('SUM(B7:C7)', 2534.68)],
        ['Sivukulut', side(1234.57, 'B7'), side(1300.11, 'C7'), formula('SUM(B8:C8)', 2534.68 * 0.2437)],
        ['Yhteensä', formula('SUM(B7:B8)', 1234.57 * 1.2437), formula('SUM(C7:C8)', 1300.11 * 1.2437), formula('SUM(D7:D8)', total)],
      ]),
    )

  it('has side costs in the cents that are shown, told once, and a total within their fractions', () => {
    const result = of(2534.68 * 1.2437)
    expect(only(result).lines.map(({ grossCents }) => grossCents)).toEqual([123_457, 130_011, 30_086, 31_684])
    expect([errors(result), told(result)]).toEqual([
      [],
      [{ severity: 'warning', at: 'Taul1!B8', figures: { text: '300.864709', shownCents: 30_086, count: 2 } }],
    ])
    expect(allFindings(result).filter(({ code }) => code === 'total-differs')).toEqual([])
  })
  it('and a total that is five cents off is told', () => {
    expect(allFindings(of(2534.68 * 1.2437 + 0.05)).filter(({ code }) => code === 'total-differs').length).toBe(1)
  })
})

it('whatever the amount and the rate, net and VAT add up to the gross amount, or it is asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.constantFrom(22, 17, 8, 24, 14, 10), fc.boolean(), (cents, rate, isNet) => {
      const whole = cents / 100
      const [net, gross] = isNet ? [whole, whole * (1 + rate / 100)] : [whole / (1 + rate / 100), whole]
      const result = list(THREE, [net, gross - net, gross])
      const [[read1, read2, read3] = []] = amountsOf(result)
      if (errors(result).length > 0) return
      expect(Number(read1) + Number(read2)).toBe(Number(read3))
      for (const [one, exact] of [
        [read1, net],
        [read2, gross - net],
        [read3, gross],
      ] as const)
        expect(Math.abs(Number(one) - exact * 100)).toBeLessThanOrEqual(0.5 + 1e-4)
    }),
    { numRuns: 300 },
  )
})
