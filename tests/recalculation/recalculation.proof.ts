// An independent program calculates every formula of our workbooks and comes to our cents. Needs LibreOffice (`soffice`); RECALCULATION says how many projects.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { financialReport } from '../../lib/core/report/index.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { readXlsx } from '../../lib/formats/xlsx/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { layoutReport } from '../../lib/sheet/layout/index.ts'
import type { SheetPlan } from '../../lib/sheet/plan.ts'
import { compareSheets } from '../../lib/sheet/verify/index.ts'
import { materialOf } from '../report/material.ts'
import { reportSeason } from '../report/seasons.ts'
import { recalculated, withFormula } from './libreoffice.ts'

const PROJECTS = Number(process.env['RECALCULATION'] ?? 200)
const SEED = 2009
/** LibreOffice is started once for so many workbooks. */
const BATCH = 50

interface Painted {
  readonly plans: readonly SheetPlan[]
  readonly workbook: Uint8Array
}

const paintedProjects = (count: number): Promise<Painted[]> =>
  Promise.all(
    fc.sample(reportSeason, { seed: SEED, numRuns: count }).map(async ({ project, drafts }, index): Promise<Painted> => {
      const language = languages[index % languages.length] ?? 'fi'
      const report = financialReport(materialOf(project, drafts), reportWords(language))
      const plans = layoutReport(report)
      return {
        plans,
        workbook: await paintWorkbook(plans, { title: report.title, subject: report.subtitle, author: report.author, language }),
      }
    }),
  )

/** What differs in the values; LibreOffice writes formulas in its own way. */
function differences(workbook: Uint8Array, plans: readonly SheetPlan[]): string[] {
  const { value } = readXlsx(workbook)
  if (value === null) return ['unreadable']
  return compareSheets(value, plans)
    .filter((one) => one.kind !== 'formula')
    .map((one) => `${one.at} ${one.figure}: ${JSON.stringify(one.expected)} is ${String(one.found)}`)
}

const formulasIn = (plans: readonly SheetPlan[]): number =>
  plans.reduce(
    (all, { rows }) => all + rows.reduce((some, { cells }) => some + cells.filter((one) => one.formula !== undefined).length, 0),
    0,
  )

describe('LibreOffice, given our workbooks without any value,', () => {
  it(
    `calculates every cell of ${String(PROJECTS)} random projects to the same cent`,
    async () => {
      let formulas = 0
      const painted = await paintedProjects(PROJECTS)
      for (let start = 0; start < painted.length; start += BATCH) {
        const batch = painted.slice(start, start + BATCH)
        const answers = await recalculated(batch.map((one) => one.workbook))
        answers.forEach((answer, index) => {
          const { plans } = batch[index]!
          expect(differences(answer, plans), `project ${String(start + index)}`).toEqual([])
          formulas += formulasIn(plans)
        })
      }
      expect(formulas).toBeGreaterThan(PROJECTS * 50)
    },
    30 * 60_000,
  )

  it('is not content with a damaged formula', async () => {
    const [one] = await paintedProjects(1)
    const formula = one!.plans
      .flatMap((plan) => plan.rows.flatMap((row) => row.cells.flatMap((cell) => cell.formula ?? [])))
      .find((text) => text.includes('lines_eligible'))!
    const damaged = withFormula(
      one!.workbook,
      formula.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
      `${formula.slice(0, -3)}+0.01,2)`,
    )
    const [answer] = await recalculated([damaged])
    expect(differences(answer!, one!.plans)).not.toEqual([])
  }, 120_000)
})
