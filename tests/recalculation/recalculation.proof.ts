// An independent program calculates every formula of our workbooks and comes to our cents. Needs LibreOffice (`soffice`); RECALCULATION says how many projects.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../../lib/core/locality.ts'
import { financialReport, resultsReport } from '../../lib/core/report/index.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { escapeXml } from '../../lib/documents/xml.ts'
import { readXlsx } from '../../lib/formats/xlsx/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { layoutReport } from '../../lib/sheet/layout/index.ts'
import type { SheetPlan } from '../../lib/sheet/plan.ts'
import { projectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { compareSheets } from '../../lib/sheet/verify/index.ts'
import { materialOf } from '../report/material.ts'
import type { Season } from '../support/projects.ts'
import { smallMaterial } from '../report/small-project.ts'
import { reportSeason } from '../report/seasons.ts'
import { recalculated, withFormula } from './libreoffice.ts'

const PROJECTS = Number(process.env['RECALCULATION'] ?? 200)
const SEED = 2009
/** LibreOffice is started once for so many workbooks, twice at a time. */
const BATCH = 35
const AT_ONCE = 2
/** Results reports and project workbooks have few formulas: every so manieth project is enough. */
const RESULTS_EVERY = 4
const WORKBOOK_EVERY = 10

interface Painted {
  readonly name: string
  readonly plans: readonly SheetPlan[]
  readonly workbook: Uint8Array
}

async function painted(name: string, plans: readonly SheetPlan[], language: Language): Promise<Painted> {
  return { name, plans, workbook: await paintWorkbook(plans, { title: name, subject: 'S1', author: 'Vipu', language }) }
}

/** Every workbook that is made of a project. */
async function workbooksOf({ project, drafts }: Season, index: number): Promise<Painted[]> {
  const language = languages[index % languages.length] ?? 'fi'
  const material = materialOf(project, drafts)
  const words = reportWords(language)
  const name = `project ${String(index)}`
  return [
    await painted(`${name}, financial report`, layoutReport(financialReport(material, words)), language),
    ...(index % RESULTS_EVERY === 0
      ? [await painted(`${name}, results report`, layoutReport(resultsReport(material, words)), language)]
      : []),
    ...(index % WORKBOOK_EVERY === 0
      ? [await painted(`${name}, workbook`, projectWorkbook(project, language, workbookWords), language)]
      : []),
  ]
}

const seasons = (count: number): Season[] => fc.sample(reportSeason, { seed: SEED, numRuns: count })

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
      const all: Painted[] = []
      for (const [index, season] of seasons(PROJECTS).entries()) all.push(...(await workbooksOf(season, index)))
      const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH))
      let formulas = 0
      const work = async (): Promise<void> => {
        for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
          const answers = await recalculated(batch.map((one) => one.workbook))
          for (const [index, { name, plans }] of batch.entries()) {
            expect(differences(answers[index]!, plans), name).toEqual([])
            formulas += formulasIn(plans)
          }
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      expect(formulas).toBeGreaterThan(PROJECTS * 50)
      console.log(`${String(all.length)} workbooks, ${String(formulas)} formulas`)
    },
    30 * 60_000,
  )

  it('is not content with a damaged formula, in any kind of workbook', async () => {
    const words = reportWords('fi')
    const financial = await painted('financial', layoutReport(financialReport(smallMaterial(), words)), 'fi')
    const results = await painted('results', layoutReport(resultsReport(smallMaterial(), words)), 'fi')
    const answers = await recalculated([
      financial.workbook,
      withDamage(financial, (formula) => formula.includes('lines_eligible')),
      withDamage(results, (formula) => formula.startsWith('ROUND(SUM(')),
    ])
    expect(differences(answers[0]!, financial.plans)).toEqual([])
    expect(differences(answers[1]!, financial.plans)).not.toEqual([])
    expect(differences(answers[2]!, results.plans)).not.toEqual([])
  }, 120_000)
})

/** The workbook with a cent, or one, too much in the first formula of a kind. */
function withDamage({ plans, workbook }: Painted, isMeant: (formula: string) => boolean): Uint8Array {
  const formula = plans
    .flatMap((plan) => plan.rows.flatMap((row) => row.cells.flatMap((cell) => cell.formula ?? [])))
    .find((text) => isMeant(text))
  if (formula === undefined) throw new Error('no formula to damage')
  return withFormula(workbook, escapeXml(formula), escapeXml(`${formula}+0.01`))
}
