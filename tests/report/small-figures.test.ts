// What a report must hold even where it has little to say, or weights of many digits: small materials, by their figures.
import { describe, expect, it } from 'vitest'
import type { Block, Report, Table } from '../../lib/core/report/block.ts'
import { financialReport, type ReportMaterial } from '../../lib/core/report/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { materialOf } from './material.ts'
import { smallDrafts, smallMaterial, smallProject } from './small-project.ts'

const blocks = (material: ReportMaterial): readonly Block[] =>
  financialReport(material, reportWords('fi')).sections.flatMap((section: Report['sections'][number]) => section.blocks)
const table = (material: ReportMaterial, id: string): Table | undefined =>
  blocks(material).find((one): one is Table => one.kind === 'table' && one.id === id)

describe('deductions for a single reason', () => {
  // Only the journey of 82 € and 6,56 € VAT before the project began.
  const drafts = smallDrafts
    .filter(({ source }) => source.file === 'claims/ort2.xlsx')
    .map((draft) => ({ ...draft, lines: draft.lines.filter(({ voucher }) => voucher === '13') }))
  it('are summed all the same: one row, and the row of their total', () => {
    const deductions = table(materialOf(smallProject(), drafts), 'deductions')
    expect([deductions?.rows.length, deductions?.closing.map(({ role }) => role)]).toEqual([1, ['total']])
    const last = (values: readonly unknown[] | undefined): unknown => values?.at(-1)
    expect(last(deductions?.closing[0]?.values)).toEqual(last(deductions?.rows[0]?.values))
  })
  it('are a table without a total where there are none', () => {
    expect(table(materialOf(smallProject(), []), 'deductions')).toMatchObject({ rows: [], closing: [] })
  })
})

describe('the formula of a share', () => {
  const said = (esf: number, teCentre: number): string => {
    const project = smallProject()
    const terms = { ...project.terms, funding: { esf, teCentre, source: 'sample', confirmed: false } }
    return JSON.stringify(blocks(materialOf({ ...project, terms }, smallDrafts)), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value,
    )
  }
  const widths = (esf: number, teCentre: number): Set<unknown> =>
    new Set(Array.from(said(esf, teCentre).matchAll(/"isWide":(true|false)/g), ([, is]) => is))
  it('multiplies at once where cents times weight stay within fifteen digits, and in two steps beyond: 25 : 35, and 300 000 001 : 500 000 000', () => {
    expect(widths(687_500, 962_500)).toEqual(new Set(['false']))
    expect(widths(300_000_001, 500_000_000)).toEqual(new Set(['true']))
  })
  it('stands nowhere where not even two steps are exact, and the report says so', () => {
    const { sharesNotLive } = reportWords('fi').terms
    expect([widths(2 ** 30 + 1, 2 ** 30), said(2 ** 30 + 1, 2 ** 30).includes(sharesNotLive)]).toEqual([new Set(), true])
    expect(said(687_500, 962_500).includes(sharesNotLive)).toBe(false)
    expect(blocks(smallMaterial()).length).toBeGreaterThan(10)
  })
})
