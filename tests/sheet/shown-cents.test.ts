// Net, VAT and gross amounts that formulas made with fractions of a cent: what everybody sees counts where the row proves it, and is told once.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { allFindings, bare, dated, errors, HEADER_FI, HEADING_FI, only, read, sheet, type Value } from './sheets.ts'

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
      { severity: 'info', at: 'Taul1!G7', figures: { text: String(100 / 1.22), shownCents: 8197, count: 2 } },
      { severity: 'info', at: 'Taul1!H7', figures: { text: String(100 - 100 / 1.22), shownCents: 1803, count: 2 } },
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
  ['are in what is claimed, too', [...THREE, 'Haetaan'], [100 / 1.22, 100 - 100 / 1.22, 100, 100 / 3]],
  ['are in the only amount', ['Yhteensä'], [100 / 3]],
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
