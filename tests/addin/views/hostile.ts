// A season in which every text that comes from outside tries to be something else: markup, a link, a formula, a direction mark.
import type { Project } from '../../../lib/core/project.ts'
import { cents } from '../../../lib/core/money.ts'
import { day } from '../../../lib/core/period.ts'
import type { Line } from '../../../lib/core/claim.ts'
import type { NamedRead } from './material.ts'

const HOSTILE = [
  '<img src=x onerror="window.hostile=1">',
  'javascript:window.hostile=1',
  "=cmd|' /C calc'!A0",
  '</textarea><script>window.hostile=1</script>',
  '"><svg onload=window.hostile=1>',
  '${window.hostile=1}',
  '{{constructor.constructor("window.hostile=1")()}}',
] as const

const text = (index: number): string => HOSTILE[index % HOSTILE.length] ?? ''

export const hostileProject = (project: Project): Project => ({
  ...project,
  code: text(0),
  name: { fi: text(0), sv: text(0), en: text(0) },
  beneficiary: { name: text(4), businessId: text(1) },
  authority: { fi: text(3) },
  terms: { ...project.terms, cap: { ...project.terms.cap, source: text(0) } },
  localities: project.localities.map((one, index) => ({
    ...one,
    name: { fi: `${String(index)} ${text(index)}` },
    implementer: { ...one.implementer, name: text(index + 1) },
  })),
})

const line = (index: number): Line => ({
  at: `${text(0)}!A${String(index + 9)}`,
  row: index + 9,
  voucher: text(index),
  incurredOn: day('2009-09-15'),
  paidOn: null,
  supplier: text(index + 1),
  description: text(index + 2),
  category: text(index + 3),
  phase: null,
  netCents: null,
  vatCents: null,
  vatRate: null,
  grossCents: cents(10_000),
  claimedCents: null,
})

/** A file like them, for the first locality; another number is another file. Without a paid day, a VAT and a category each line has three findings. */
export const hostileRead = (number: number, lines: number = HOSTILE.length): NamedRead => ({
  name: `${String(number)} ${text(number)}.xlsx`,
  read: {
    sha256: String(number).padStart(64, '0'),
    findings: [{ code: 'sheet-left-out', severity: 'warning', figures: { sheet: text(0) } }],
    claims: [
      {
        importKey: String(number).padStart(64, 'f'),
        draft: {
          source: { file: `${String(number)} ${text(number)}.xlsx`, sheet: text(0) },
          locality: 'L1',
          claim: 1,
          statedPeriod: null,
          statedTotalCents: null,
          nil: false,
          lines: Array.from({ length: lines }, (_, index) => line(index)),
          findings: [{ code: 'amount-unreadable', severity: 'error', at: `${text(0)}!C9`, figures: { text: text(number) } }],
        },
      },
    ],
  },
})
