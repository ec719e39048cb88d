// A small project and single cost lines for tests: plain values in, with everything not named harmless.
import { register, type ClaimDraft, type Line, type StoredFinding } from '../../lib/core/claim.ts'
import { assess, type AssessedLine } from '../../lib/core/eligibility/index.ts'
import { cents, toInteger } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'
import { settle, type Settlement } from '../../lib/core/settlement.ts'

/** What a test may say of a line: amounts in cents and days as texts. */
export interface PlainLine {
  readonly row?: number
  readonly voucher?: string | null
  readonly invoice?: string | null
  readonly incurredOn?: string | null
  readonly paidOn?: string | null
  readonly supplier?: string | null
  readonly description?: string | null
  readonly category?: string | null
  readonly net?: number | null
  readonly vat?: number | null
  readonly rate?: string | null
  readonly gross?: number | null
  readonly claimed?: number | null
  readonly kilometres?: string
  readonly kilometreCents?: number
  readonly currency?: string
}

const amount = (value: number | null | undefined): Line['netCents'] => (value === null || value === undefined ? null : cents(value))
const date = (value: string | null): Line['incurredOn'] => (value === null ? null : day(value))

/** A cost of 100,00 € without VAT, in order in every respect, changed as told. */
export function line(plain: PlainLine = {}): Line {
  const row = plain.row ?? 9
  const isBare = plain.net === undefined && plain.gross === undefined && plain.claimed === undefined
  const {
    incurredOn = '2009-09-15',
    paidOn = '2009-09-30',
    voucher = String(100 + row),
    supplier = 'Työpaja Tmi',
    description = 'Työpaja',
  } = plain
  return {
    at: `Taul1!A${String(row)}`,
    row,
    voucher,
    ...(plain.invoice === undefined ? {} : { invoice: plain.invoice }),
    incurredOn: date(incurredOn),
    paidOn: date(paidOn),
    supplier,
    description,
    category: plain.category === undefined ? 'services' : plain.category,
    phase: 'b',
    netCents: isBare ? cents(10_000) : amount(plain.net),
    vatCents: isBare ? cents(0) : amount(plain.vat),
    vatRate: plain.rate ?? null,
    grossCents: isBare ? cents(10_000) : amount(plain.gross),
    claimedCents: amount(plain.claimed),
    ...(plain.kilometres === undefined ? {} : { kilometres: plain.kilometres, kilometreCents: amount(plain.kilometreCents) }),
    ...(plain.currency === undefined ? {} : { currency: plain.currency }),
  }
}

export interface PlainDraft {
  readonly file?: string
  readonly locality?: string | null
  readonly claim?: number | null
  readonly findings?: readonly StoredFinding[]
}

export const draft = (lines: readonly Line[], plain: PlainDraft = {}): ClaimDraft<StoredFinding> => ({
  source: { file: plain.file ?? 'claims/ort1.xlsx', sheet: 'Taul1' },
  locality: plain.locality === undefined ? 'L1' : plain.locality,
  claim: plain.claim === undefined ? 1 : plain.claim,
  statedPeriod: null,
  statedTotalCents: null,
  nil: lines.length === 0,
  lines,
  findings: plain.findings ?? [],
})

const localityJson = (id: string, vat = 'nonDeductible'): object => ({
  id,
  name: { fi: id.replace('L', 'Paikkakunta '), sv: id.replace('L', 'Ort '), en: id.replace('L', 'Locality ') },
  implementer: { name: `Esimerkkitoteuttaja ${id} Oy`, vat, vatProof: vat === 'nonDeductible' ? 'Todistus 1/2009' : null },
  selfFinancing: { payer: 'Esimerkkikunta', payerType: 'municipal', received: [] },
})

/** project.json of two localities and two claims, the second final. */
export const projectJson = {
  schema: 'vipu/project@1',
  code: 'S11049',
  name: { fi: 'Esimerkkihanke' },
  beneficiary: { name: 'Esimerkki ry' },
  authority: { fi: 'Esimerkkiviranomainen' },
  period: { start: '2009-08-01', end: '2009-12-31' },
  terms: { funding: { esf: 1_875_000, teCentre: 2_525_000, source: 'sample', confirmed: false } },
  localities: [localityJson('L1'), localityJson('L2')],
  claims: [
    { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20', final: false },
    { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true },
  ],
}

/** A valid project, with some fields of project.json replaced. */
export function project(changes: object = {}): Project {
  const { value, findings } = parseProject({ ...projectJson, ...changes })
  if (value === null || findings.length > 0) throw new Error(JSON.stringify(findings))
  return value
}

/** The project with the implementer of L1 treating VAT as told. */
export const projectWithVat = (vat: string, vatProof: string | null = null): Project => {
  const [first, second] = [localityJson('L1', vat), localityJson('L2')]
  return project({ localities: [{ ...first, implementer: { name: 'Toteuttaja Oy', vat, vatProof } }, second] })
}

export const assessedLines = (drafts: readonly ClaimDraft<StoredFinding>[], of: Project = project()): readonly AssessedLine[] =>
  assess(of, register(of, drafts).claims).lines

/** One line of L1 in claim 1, assessed. */
export function assessed(plain: PlainLine, of: Project = project(), stored: readonly StoredFinding[] = []): AssessedLine {
  const [only] = assessedLines([draft([line(plain)], { findings: stored })], of)
  if (only === undefined) throw new Error('no line')
  return only
}

/** What of a line of L1 is eligible, in cents. */
export const eligible = (plain: PlainLine, of = project()): number => toInteger(assessed(plain, of).eligibleCents)

/** A decision about a finding, as project.json has it. */
export const decided = (code: string, accept: boolean, at = 'claims/ort1.xlsx Taul1!A9'): object => ({
  decisions: [{ at, code, accept, reason: 'tarkistettu', by: 'EE', on: '2009-11-02' }],
})

export const codes = (of: AssessedLine): string[] => of.findings.map((one) => one.finding.code)

export const settled = (drafts: readonly ClaimDraft<StoredFinding>[], of: Project = project()): Settlement =>
  settle(of, assess(of, register(of, drafts).claims))
