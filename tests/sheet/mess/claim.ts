// A random claim with known amounts and days: what a generated sheet says, and what reading it must give back.
import { daysLater, daysBetween, type IsoDate } from '../../../lib/core/period.ts'
import { project } from '../sheets.ts'
import type { Draw } from './draw.ts'
import { categoriesIn, descriptionsIn, type Tongue } from './words.ts'

export interface KnownLine {
  readonly voucher: string
  readonly incurredOn: IsoDate
  readonly paidOn: IsoDate
  readonly supplier: string
  readonly description: string
  readonly category: string
  readonly rate: number
  readonly net: number
  readonly vat: number
  readonly gross: number
  readonly claimed: number
}

export interface KnownClaim {
  readonly tongue: Tongue
  readonly locality: string
  readonly claim: number
  readonly lines: readonly KnownLine[]
}

const suppliers = [
  'Mallipalvelu Ab',
  'Koe & Poika Ky',
  'Näytepaino Oy',
  'Kuvitteellinen Konsultointi Oy',
  'Exempeltrafik Ab',
  'Testhotellet Ab',
  'Sample Stationery Ltd',
  'Pitopalvelu Esimerkki Oy',
]
const voucherStyles: readonly ((number: number) => string)[] = [
  String,
  (number) => `V-2009/${String(number)}`,
  (number) => `MU ${String(number)}`,
  (number) => String(number).padStart(6, '0'),
  (number) => `OL${String(number)}`,
]

export function drawClaim(draw: Draw, least = 1, most = 9): KnownClaim {
  const tongue = draw.of(['fi', 'sv', 'en'] as const)
  const claim = draw.of([1, 2])
  const period = project.claims[claim - 1]?.period ?? project.period
  const styled = draw.of(voucherStyles)
  const length = daysBetween(period.start, period.end)
  let number = draw.between(100, 9000)
  const lines = Array.from({ length: draw.between(least, most) }, (): KnownLine => {
    number += draw.between(1, 9)
    const incurredOn = daysLater(period.start, draw.between(0, length))
    return {
      ...drawAmounts(draw),
      ...drawWords(draw, tongue),
      voucher: styled(number),
      incurredOn,
      paidOn: daysLater(incurredOn, draw.between(0, 25)),
    }
  })
  return { tongue, locality: draw.of(project.localities).id, claim, lines: lines.sort((a, b) => (a.incurredOn < b.incurredOn ? -1 : 1)) }
}

function drawWords(draw: Draw, tongue: Tongue): Pick<KnownLine, 'supplier' | 'description' | 'category'> {
  const category = draw.of(Object.keys(categoriesIn[tongue]))
  return { supplier: draw.of(suppliers), description: draw.of(descriptionsIn[tongue]), category }
}

function drawAmounts(draw: Draw): Pick<KnownLine, 'rate' | 'net' | 'vat' | 'gross' | 'claimed'> {
  const rate = draw.of([22, 22, 8, 0])
  const size = draw.of([draw.between(500, 9_999), draw.between(10_000, 99_999), draw.between(100_000, 399_999)])
  const net = draw.happens(0.06) ? -size : size
  const vat = Math.sign(net) * Math.round((Math.abs(net) * rate) / 100)
  return { rate, net, vat, gross: net + vat, claimed: draw.happens(0.5) ? net : net + vat }
}
