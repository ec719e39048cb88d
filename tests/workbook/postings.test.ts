// Posted claims in the workbook: every line and finding comes back as it was, and what does not fit together is told.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimDraft, Line, StoredFinding } from '../../lib/core/claim.ts'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import { languages } from '../../lib/core/locality.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import { projectWorkbook, readPostings, readProjectWorkbook, type Posting } from '../../lib/sheet/project-workbook/index.ts'
import { season } from '../support/projects.ts'
import { gridsOf } from './grid-of-plan.ts'
import { RUNS } from './projects.ts'
import { edited, sample } from './sample.ts'

const finding: StoredFinding = {
  code: 'amount-ambiguous',
  severity: 'error',
  at: 'Taul1!H10',
  figures: { text: '1.250' },
  message: 'Summa ”1.250” voi olla 1 250,00 tai 1,25.',
}

const line = (row: number, more: Partial<Line> = {}): Line => ({
  at: `Taul1!A${String(row)}`,
  row,
  voucher: '101',
  incurredOn: day('2009-09-15'),
  paidOn: null,
  supplier: '=cmd|x',
  description: null,
  category: 'services',
  phase: 'b',
  netCents: cents(100_000),
  vatCents: cents(22_000),
  vatRate: '22',
  grossCents: cents(122_000),
  claimedCents: null,
  ...more,
})

const posting = (number: number, draft: Partial<ClaimDraft<StoredFinding>> = {}): Posting => ({
  number,
  state: number === 3 ? 'pending' : 'posted',
  importKey: `a1b2c3-${String(number)}`,
  sha256: '0'.repeat(64),
  status: 'attention',
  previousHash: number === 1 ? 'start' : `h${String(number - 1)}`,
  hash: `h${String(number)}`,
  draft: {
    source: { file: 'claims/ort1.xlsx', sheet: 'Taul1' },
    locality: 'L1',
    claim: 1,
    statedPeriod: { start: day('2009-08-01'), end: day('2009-10-31') },
    statedTotalCents: cents(244_000),
    nil: false,
    lines: [line(9), line(10, { voucher: '00102', vatRate: '25.5', category: null, kilometres: '120', kilometreCents: cents(5400) })],
    findings: [finding],
    ...draft,
  },
})

const nothingClaimed = { lines: [], findings: [], nil: true, statedPeriod: null, statedTotalCents: null }
const postings = [posting(1), posting(2, { ...nothingClaimed, locality: 'L2', claim: 2 }), posting(3, { locality: null, claim: null })]
const grids = (language: (typeof languages)[number] = 'fi'): Grid[] => gridsOf(projectWorkbook(sample, language, workbookWords, postings))

/** Whether a line says that something is unknown or does not say it is the same. */
const bare = (all: readonly Posting[]): unknown => JSON.parse(JSON.stringify(all, (_, value: unknown) => value ?? undefined))

describe('posted claims', () => {
  it.each(languages)('come back from a workbook in %s as they were posted', (language) => {
    const read = readPostings(grids(language), workbookWords)
    expect(read?.findings).toEqual([])
    expect(bare(read?.value ?? [])).toEqual(bare(postings))
  })

  it('leave the project itself as it is', () => {
    expect(readProjectWorkbook(grids(), workbookWords)).toEqual({ value: sample, findings: [] })
  })

  it('of any season come back to the cent', () => {
    fc.assert(
      fc.property(season, ({ project, drafts }) => {
        const posted = drafts.map((draft, index) => ({ ...posting(index + 1), draft }))
        const read = readPostings(gridsOf(projectWorkbook(project, 'fi', workbookWords, posted)), workbookWords)
        expect(read?.findings).toEqual([])
        expect(bare(read?.value ?? [])).toEqual(bare(posted))
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })

  it('that no longer fit together are told: a line without its posting, a copy that differs, a count that is off', () => {
    const { value, findings } = readPostings(
      edited(grids(), { 'Kirjatut rivit!W5': 'zzz', 'Kirjatut rivit!B6': 'Paikkakunta 2', 'Kirjatut huomautukset!F5': 'zzz' }),
      workbookWords,
    ) ?? { value: null, findings: [] }
    expect(value).toHaveLength(3)
    expect(findings.map((one) => `${one.at ?? '–'} ${one.severity} ${one.code}`)).toEqual([
      'Kirjaukset!N5 error project-field',
      'Kirjaukset!O5 error project-field',
      'Kirjatut rivit!W5 error project-field',
      'Kirjatut rivit!B6 error project-field',
      'Kirjatut huomautukset!F5 error project-field',
    ])
  })

  it('come back from a workbook made before its lines had marks: the column is not missed', () => {
    const withoutMarks = grids().map((grid) =>
      grid.name === 'Kirjatut rivit'
        ? { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== 23) })) }
        : grid,
    )
    expect(readPostings(withoutMarks, workbookWords)).toEqual(readPostings(grids(), workbookWords))
  })

  it('with a cell that cannot be read are not given', () => {
    const read = readPostings(edited(grids(), { 'Kirjatut rivit!O5': '1.250', 'Kirjaukset!B6': 'ehkä' }), workbookWords)
    expect(read?.value).toBeNull()
    expect(read?.findings.map((one) => `${one.at ?? '–'} ${one.code}`)).toEqual([
      'Kirjaukset!B6 project-field',
      'Kirjatut rivit!O5 project-field',
    ])
  })

  it('are not looked for where there is no workbook, or no table of them', () => {
    expect(readPostings([], workbookWords)).toBeNull()
    const read = readPostings(
      grids().filter((grid) => grid.name !== 'Kirjatut rivit'),
      workbookWords,
    )
    expect(read?.value).toBeNull()
    expect(read?.findings.map((one) => one.figures)).toEqual([
      { path: 'lines', label: 'Kirjatut rivit', value: '–', expected: { kind: 'sheet' } },
    ])
  })
})
