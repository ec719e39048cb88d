// Every total, cap, share and balance of the reports follows from their own lines and terms.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { financialReport, resultsReport } from '../../lib/core/report/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { RUNS } from '../support/projects.ts'
import { disagreements, formulaCount } from './formulas.ts'
import { materialOf } from './material.ts'
import { reportSeason } from './seasons.ts'

describe('the formulas of the reports', () => {
  it('give the figures of the settlement, whatever the project decided and whatever was claimed', () => {
    fc.assert(
      fc.property(reportSeason, fc.constantFrom(...languages), ({ project, drafts }, language) => {
        const material = materialOf(project, drafts)
        const report = financialReport(material, reportWords(language))
        expect(formulaCount(report)).toBeGreaterThan(50)
        expect(disagreements(report)).toEqual([])
        expect(disagreements(resultsReport(material, reportWords(language)))).toEqual([])
      }),
      { numRuns: Math.min(RUNS, 500) },
    )
  })
})
