// A made-up season of any size for the bench of reports: its project, and a claim sheet for every locality and claim.
import { cents } from '../../lib/core/money.ts'
import { day, daysLater } from '../../lib/core/period.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'
import type { ClaimDraft, Line, StoredFinding } from '../../lib/core/claim.ts'

const CLAIMS = 2

function projectOf(localities: number): Project {
  const { value } = parseProject({
    schema: 'vipu/project@1',
    code: 'S1',
    name: { fi: 'Mittaus' },
    beneficiary: { name: 'Esimerkki ry' },
    authority: { fi: 'Esimerkkiviranomainen' },
    period: { start: '2009-08-01', end: '2009-12-31' },
    terms: { cap: { cents: 6_000_000 }, funding: { esf: 1_875_000, teCentre: 2_525_000 } },
    localities: Array.from({ length: localities }, (_, index) => ({
      id: `L${String(index + 1)}`,
      name: { fi: `Paikkakunta ${String(index + 1)}` },
      implementer: { name: `Esimerkkitoteuttaja ${String(index + 1)} Oy`, vat: 'deductible' },
      selfFinancing: { payer: 'Esimerkkikunta' },
    })),
    claims: [
      { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20' },
      { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true },
    ],
  })
  if (value === null) throw new Error('the project of the bench is wrong')
  return value
}

const line = (file: number, index: number): Line => ({
  at: `Taul1!A${String(index + 9)}`,
  row: index + 9,
  voucher: `${String(file)}-${String(index)}`,
  incurredOn: daysLater(day('2009-08-03'), (index * 7) % 140),
  paidOn: day('2009-11-01'),
  supplier: `Toimittaja ${String((index * 13) % 97)} Oy`,
  description: `Työpajan kulu ${String(index)} ja muuta selitettä`,
  category: ['services', 'travel', 'rents'][index % 3] ?? null,
  phase: null,
  netCents: cents(1000 + index * 7),
  vatCents: cents(220),
  vatRate: '22',
  grossCents: cents(1220 + index * 7),
  claimedCents: null,
})

const sheet = (file: number, localities: number, lines: number): ClaimDraft<StoredFinding> => ({
  source: { file: `claims/ort${String(file)}.xlsx`, sheet: 'Taul1' },
  locality: `L${String((file % localities) + 1)}`,
  claim: 1 + Math.floor(file / localities),
  statedPeriod: null,
  statedTotalCents: null,
  nil: false,
  findings: [],
  lines: Array.from({ length: lines }, (_, index) => line(file, index)),
})

export interface Season {
  readonly project: Project
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
}

/** Of each locality so many lines, half of them in each claim. */
export const seasonOf = (localities: number, lines: number): Season => ({
  project: projectOf(localities),
  drafts: Array.from({ length: localities * CLAIMS }, (_, file) => sheet(file, localities, lines / CLAIMS)),
})
