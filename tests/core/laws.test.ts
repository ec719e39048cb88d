// The laws of money, each over a thousand random seasons: any terms, any faults, credits, repeats, income and decisions.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { register, type ClaimDraft, type StoredFinding } from '../../lib/core/claim.ts'
import { limitOf } from '../../lib/core/cap.ts'
import { assess, type Assessment } from '../../lib/core/eligibility/index.ts'
import { addShares, type Split } from '../../lib/core/funding.ts'
import { capOf } from '../../lib/core/locality.ts'
import { toInteger, type Cents } from '../../lib/core/money.ts'
import { filings, type Project } from '../../lib/core/project.ts'
import { settlementFile } from '../../lib/core/settlement-file.ts'
import { settle, type Amounts, type Settlement } from '../../lib/core/settlement.ts'
import { positionAfter } from '../support/independent-settlement.ts'
import { RUNS, season, type Season } from '../support/projects.ts'

const assessed = ({ project, drafts }: Season): Assessment => assess(project, register(project, drafts).claims)
const settled = (one: Season): Settlement => settle(one.project, assessed(one))
const law = (name: string, holds: (one: Season, settlement: Settlement, assessment: Assessment) => void): void => {
  it(name, () => {
    fc.assert(
      fc.property(season, (one) => {
        const assessment = assessed(one)
        holds(one, settle(one.project, assessment), assessment)
      }),
      { numRuns: RUNS },
    )
  })
}

const euro = (amount: Cents | undefined): number => (amount === undefined ? 0 : toInteger(amount))
const sums = (split: Split): [number, number] | null => (split === null ? null : [euro(split.esf), euro(split.teCentre)])
const totalOf = (rows: readonly Amounts[], name: Exclude<keyof Amounts, 'shares'>): number =>
  rows.reduce((all, row) => all + euro(row[name]), 0)

describe('shares', () => {
  law('add up to the public need on every row, at every level, in every claim', (_, settlement) => {
    const rows = [
      ...settlement.localities,
      settlement.project,
      ...settlement.claims.flatMap((claim) => [...claim.localities, claim.project]),
    ]
    for (const row of rows) if (row.shares !== null) expect(euro(row.shares.esf) + euro(row.shares.teCentre)).toBe(euro(row.publicCents))
  })

  law(
    'of the localities, the unapplied row and the rounding row are the shares of the project, cumulative and in every claim',
    (_, settlement) => {
      for (const level of [settlement, ...settlement.claims]) {
        const rows = [...level.localities.map((one) => one.shares), level.unapplied.shares, level.rounding.shares]
        if (level.project.shares === null) expect(rows.every((row) => row === null)).toBe(true)
        else expect(sums(rows.reduce(addShares))).toEqual(sums(level.project.shares))
      }
    },
  )

  law('carry no money in the rounding row', (_, settlement) => {
    for (const { rounding } of [settlement, ...settlement.claims])
      if (rounding.shares !== null) expect(euro(rounding.shares.esf) + euro(rounding.shares.teCentre)).toBe(0)
  })

  law('are within a cent of the exact proportion on every cumulative row', ({ project }, settlement) => {
    const { funding } = project.terms
    for (const row of [...settlement.localities, settlement.project]) {
      if (row.shares === null || funding === null) continue
      const exact = BigInt(euro(row.publicCents)) * BigInt(funding.esf)
      const distance = exact - BigInt(euro(row.shares.esf)) * BigInt(funding.esf + funding.teCentre)
      expect((distance < 0n ? -distance : distance) < BigInt(funding.esf + funding.teCentre)).toBe(true)
    }
  })
})

describe('the settlement', () => {
  law('agrees to the cent with an independent calculation after every claim', ({ project }, settlement, { lines }) => {
    const filed = filings(project)
    const expected = filed.map((filing, index) =>
      positionAfter(project, lines, filing.number, settlement.final && index === filed.length - 1),
    )
    for (const [index, claim] of settlement.claims.entries()) {
      const [now, before] = [expected[index]!, expected[index - 1]]
      expect(BigInt(euro(claim.project.publicCents))).toBe(now.need - (before?.need ?? 0n))
      for (const [place, row] of claim.localities.entries()) {
        expect(BigInt(euro(row.reimbursableCents))).toBe(
          now.localities[place]!.reimbursable - (before?.localities[place]!.reimbursable ?? 0n),
        )
      }
    }
    const last = expected.at(-1)!
    for (const [place, row] of settlement.localities.entries()) {
      const figures = last.localities[place]!
      expect(
        [row.eligibleCents, row.overCapCents, row.selfFinancing.borneCents, row.appliedCents, row.publicCents].map((one) =>
          BigInt(euro(one)),
        ),
      ).toEqual([figures.eligible, figures.over, figures.borne, figures.applied, figures.need])
      expect(sums(row.shares)?.map(BigInt) ?? null).toEqual(figures.shares)
    }
    expect(sums(settlement.project.shares)?.map(BigInt) ?? null).toEqual(last.shares)
    expect(BigInt(euro(settlement.unapplied.cents))).toBe(last.unapplied)
  })

  law('is the sum of its claims', (_, settlement) => {
    for (const name of ['claimedCents', 'eligibleCents', 'reimbursableCents', 'publicCents'] as const) {
      expect(
        totalOf(
          settlement.claims.map((claim) => claim.project),
          name,
        ),
      ).toBe(euro(settlement.project[name]))
    }
  })

  law('keeps claimed − ineligible − income = eligible and max(0, eligible) = reimbursable + borne + over the cap', (_, settlement) => {
    for (const row of settlement.localities) {
      expect(euro(row.claimedCents) - euro(row.ineligibleCents) - euro(row.incomeCents)).toBe(euro(row.eligibleCents))
      expect(Math.max(0, euro(row.eligibleCents))).toBe(
        euro(row.reimbursableCents) + euro(row.selfFinancing.borneCents) + euro(row.overCapCents),
      )
      expect(euro(row.publicCents)).toBe(euro(row.reimbursableCents) - euro(row.appliedCents))
    }
  })

  law(
    'never reimburses more than the cap, less than nothing, or more than the public pays with the own share',
    ({ project }, settlement) => {
      for (const [place, row] of settlement.localities.entries()) {
        expect(euro(row.reimbursableCents)).toBeGreaterThanOrEqual(0)
        expect(euro(row.reimbursableCents)).toBeLessThanOrEqual(euro(capOf(project.terms, project.localities[place]!)))
        expect(euro(row.publicCents)).toBeGreaterThanOrEqual(0)
        expect(euro(row.headroomCents)).toBeGreaterThanOrEqual(0)
      }
      expect(euro(settlement.project.publicCents)).toBeGreaterThanOrEqual(0)
    },
  )

  it('never reimburses more than the cap at any point of any history', () => {
    fc.assert(
      fc.property(season, ({ project, drafts }) => {
        for (const { number } of filings(project)) {
          const sofar = { project: { ...project, claims: project.claims.filter((one) => one.number <= number) }, drafts }
          for (const [place, row] of settled(sofar).localities.entries()) {
            expect(euro(row.reimbursableCents)).toBeLessThanOrEqual(euro(capOf(project.terms, project.localities[place]!)))
          }
        }
      }),
      { numRuns: RUNS },
    )
  })

  law('names a crossing exactly where a locality ends up over its limit or was over it', ({ project }, settlement, { lines }) => {
    for (const locality of project.localities) {
      const limit = euro(limitOf(project.terms, capOf(project.terms, locality)))
      const own = settlement.capCrossings.filter((one) => one.locality === locality.id)
      for (const one of own) expect(euro(one.withinCents) + euro(one.overCents)).toBe(euro(one.eligibleCents))
      const final = settlement.localities.find((one) => one.id === locality.id)
      if (euro(final?.overCapCents) > 0) expect(own.length).toBeGreaterThan(0)
      const possible = lines.filter((line) => line.locality === locality.id && euro(line.eligibleCents) > 0)
      if (own.length > 0) expect(possible.reduce((all, line) => all + euro(line.eligibleCents), 0)).toBeGreaterThan(limit)
    }
  })

  law('has no NaN, no −0, no infinity and no unsafe integer anywhere', ({ project, drafts }, settlement) => {
    const walk = (value: unknown): void => {
      if (typeof value === 'number') expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true)
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
    }
    walk(settlement)
    walk(assessed({ project, drafts }).lines.map((line) => [line.claimedCents, line.eligibleCents, line.ineligibleCents]))
  })

  law('explains every residual cent: what the ledger gives makes the shares of each row', ({ project }, settlement) => {
    const last = filings(project).at(-1)!.number
    for (const row of settlement.localities) {
      const given = settlement.centLedger.filter((one) => one.claim === last && one.level === 'locality' && one.id === row.id)
      expect(given.length).toBeLessThanOrEqual(1)
      for (const one of given) expect(Math.abs(euro(one.cents))).toBe(1)
    }
  })
})

describe('order and repetition', () => {
  const shuffled = (one: Season): fc.Arbitrary<Season> =>
    fc
      .tuple(
        fc.shuffledSubarray([...one.drafts], { minLength: one.drafts.length }),
        fc.array(fc.nat(), { minLength: one.drafts.length, maxLength: one.drafts.length }),
      )
      .map(([drafts, turns]) => ({
        ...one,
        drafts: drafts.map((draft, index) => ({ ...draft, lines: rotated(draft.lines, turns[index] ?? 0) })),
      }))
  const rotated = <T>(all: readonly T[], by: number): T[] =>
    all.length === 0 ? [] : [...all.slice(by % all.length), ...all.slice(0, by % all.length)]

  it('of files and lines change nothing', () => {
    fc.assert(
      fc.property(
        season.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        ([one, other]) => {
          expect(JSON.stringify(settlementFile(settled(other), []))).toBe(JSON.stringify(settlementFile(settled(one), [])))
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('of an import adds nothing: the same sheet under another name raises no eligible cost where every line can be recognised', () => {
    const recognisable = (draft: ClaimDraft<StoredFinding>): boolean =>
      draft.lines.every(
        (line) => line.voucher !== null && line.incurredOn !== null && (line.grossCents ?? line.netCents ?? line.claimedCents) !== null,
      )
    fc.assert(
      fc.property(season, ({ project, drafts }) => {
        const undecided = { ...project, decisions: [] }
        const usable = drafts.filter(recognisable)
        const again = usable.map((draft) => ({ ...draft, source: { ...draft.source, file: `z-${draft.source.file}` } }))
        const [once, twice] = [
          settled({ project: undecided, drafts: usable }),
          settled({ project: undecided, drafts: [...usable, ...again] }),
        ]
        expect(twice.project.eligibleCents).toBe(once.project.eligibleCents)
        expect(twice.project.publicCents).toBe(once.project.publicCents)
      }),
      { numRuns: RUNS },
    )
  })

  it('of a reversal restores: a credit for everything that was eligible leaves nothing reimbursed', () => {
    fc.assert(
      fc.property(season, (one) => {
        const project: Project = { ...one.project, income: [] }
        const eligible = assessed({ project, drafts: one.drafts }).lines.filter((line) => toInteger(line.eligibleCents) !== 0)
        const last = filings(project).at(-1)!.number
        const reversals = eligible.map((line, index) => ({
          ...one.drafts[0]!,
          source: { file: `reversal-${String(index).padStart(3, '0')}.xlsx`, sheet: 'Taul1' },
          locality: line.locality,
          claim: last,
          lines: [
            {
              ...line.line,
              ...mirrored(line),
              at: 'Taul1!A9',
              row: 9,
              voucher: `R${String(index)}`,
              incurredOn: project.period.start,
              paidOn: project.period.start,
              supplier: 'Oikaisu Oy',
              description: 'Oikaisu',
              category: 'services',
            },
          ],
        }))
        const settlement = settled({ project, drafts: [...one.drafts, ...reversals] })
        for (const row of settlement.localities)
          expect([row.eligibleCents, row.reimbursableCents, row.publicCents].map(euro)).toEqual([0, 0, 0])
      }),
      { numRuns: RUNS },
    )
  })

  /** The eligible amount of a line taken back, as a net amount without VAT. */
  const mirrored = (line: { readonly eligibleCents: Cents }): object => ({
    netCents: -toInteger(line.eligibleCents),
    vatCents: 0,
    vatRate: null,
    grossCents: -toInteger(line.eligibleCents),
    claimedCents: null,
    currency: null,
  })

  it('of a credit after the cap eats the pool first: up to the pool it takes nothing back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 600_001, max: 900_000 }), fc.integer({ min: 1, max: 300_000 }), (cost, credit) => {
        const pool = cost - 600_000
        const reimbursed = Math.min(600_000, cost - credit)
        const one = creditSeason(cost, credit)
        const settlement = settled(one)
        expect(euro(settlement.localities[0]!.reimbursableCents)).toBe(reimbursed)
        expect(euro(settlement.claims[1]!.localities[0]!.reimbursableCents)).toBe(credit <= pool ? 0 : -(credit - pool))
      }),
      { numRuns: RUNS },
    )
  })
})

/** One locality: a cost in claim 1 and a credit note in claim 2. */
function creditSeason(cost: number, credit: number): Season {
  const [sample] = fc.sample(
    season.filter(({ project }) => project.localities.length > 0),
    { numRuns: 1, seed: 1 },
  )
  if (!sample) throw new Error('no sample')
  const line = (row: number, amount: number): object => ({
    at: `Taul1!A${String(row)}`,
    row,
    voucher: String(row),
    incurredOn: '2009-09-15',
    paidOn: '2009-09-15',
    supplier: 'Työpaja Tmi',
    description: 'Työpaja',
    category: 'services',
    phase: 'b',
    netCents: amount,
    vatCents: 0,
    vatRate: '0',
    grossCents: amount,
    claimedCents: null,
  })
  const draft = (claim: number, row: number, amount: number): ClaimDraft<StoredFinding> =>
    ({
      source: { file: `claims/${String(claim)}.xlsx`, sheet: 'Taul1' },
      locality: 'L1',
      claim,
      statedPeriod: null,
      statedTotalCents: null,
      nil: false,
      lines: [line(row, amount)],
      findings: [],
    }) as unknown as ClaimDraft<StoredFinding>
  const project = {
    ...sample.project,
    terms: {
      ...sample.project.terms,
      cap: { ...sample.project.terms.cap, cents: 600_000 },
      selfFinancing: { ...sample.project.terms.selfFinancing, mode: 'none' },
    },
    localities: [{ ...sample.project.localities[0]!, capOverride: null }],
    claims: [
      { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20', final: false },
      { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true },
    ],
    income: [],
    decisions: [],
  } as unknown as Project
  return { project, drafts: [draft(1, 9, cost), draft(2, 10, -credit)] }
}
