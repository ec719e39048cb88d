// What every report must show of its funders, in each programme's own words: 1828/2006 Art. 8–9, and 2021/1060 Art. 47 and 50 where no mark may stand.
import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { profileIds, profileOf } from '../../lib/core/profile/index.ts'
import type { Block, PublicityBlock, Report } from '../../lib/core/report/index.ts'
import { financialReport, publicityMissing, resultsReport } from '../../lib/core/report/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { smallMaterial } from './small-project.ts'

const material = smallMaterial()

/** The report with its publicity block as told; without any where null. */
const withPublicity = (report: Report, change: (block: PublicityBlock) => PublicityBlock | null): Report => ({
  ...report,
  sections: report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block): Block[] => {
      if (block.kind !== 'publicity') return [block]
      const changed = change(block)
      return changed === null ? [] : [changed]
    }),
  })),
})

describe.each(profileIds)('the publicity of %s', (profileId) => {
  it.each(languages)('is whole in both reports in %s', (language) => {
    const project = { ...material.project, profile: profileId }
    const scope = { profile: profileOf(profileId), project, language }
    for (const make of [financialReport, resultsReport])
      expect(publicityMissing(make({ ...material, project }, reportWords(language)), scope)).toEqual([])
  })
})

describe('publicity-missing', () => {
  const { project } = material
  const scope = { profile: profileOf(project.profile), project, language: 'fi' } as const
  const report = financialReport(material, reportWords('fi'))
  const missing = (change: (block: PublicityBlock) => PublicityBlock | null): unknown[] =>
    publicityMissing(withPublicity(report, change), scope).map(({ figures }) => figures)

  it('names the emblem, the funder, the mark and the authority of a report that shows none of them', () => {
    expect(missing(() => null)).toEqual(['emblem', 'funder', 'mark', 'authority'].map((element) => ({ element })))
  })

  it('names the funder where only one of its two lines, the Union and the Fund, is left', () => {
    for (const [start, end] of [
      [0, 1],
      [1, 2],
    ])
      expect(missing((block) => ({ ...block, funders: block.funders.slice(start, end) }))).toEqual([{ element: 'funder' }])
  })

  it('names the Vipuvoimaa mark where it is gone, or where a programme of 2021–2027 shows it', () => {
    expect(missing((block) => ({ ...block, mark: null }))).toEqual([{ element: 'mark' }])
    const later = { ...scope, profile: profileOf('esr-plus-2021-40') }
    expect(publicityMissing(report, later).map(({ figures }) => figures)).toContainEqual({ element: 'mark' })
  })
})
