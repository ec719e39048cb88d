// The calculator against the core: every formula of our own reports and workbooks comes to the cent that was planned for its cell.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../lib/core/locality.ts'
import { financialReport } from '../../../lib/core/report/index.ts'
import { reportWords } from '../../../lib/i18n/report/index.ts'
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import { layoutReport } from '../../../lib/sheet/layout/index.ts'
import type { SheetPlan } from '../../../lib/sheet/plan.ts'
import { projectWorkbook } from '../../../lib/sheet/project-workbook/index.ts'
import { compareSheets } from '../../../lib/sheet/verify/index.ts'
import { materialOf } from '../../report/material.ts'
import { reportSeason } from '../../report/seasons.ts'
import { gridsOf } from '../../workbook/grid-of-plan.ts'
import { sample } from '../../workbook/sample.ts'
import { addGrid, gridOf, Workbook } from '../index.ts'

/** The plans' cells and names in a workbook, without a single planned value where there is a formula. */
function calculated(plans: readonly SheetPlan[]): Workbook {
  const workbook = new Workbook({ sheets: ['(first)'] })
  const sheets = gridsOf(plans).map((grid) => addGrid(workbook, grid))
  for (const [index, plan] of plans.entries()) {
    for (const { name, area } of plan.names) {
      const sheet = sheets[index]!
      workbook.names.add(
        name,
        sheet.rangeOf({ row: area.top - 1, column: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }),
      )
    }
  }
  return workbook
}

const differences = (workbook: Workbook, plans: readonly SheetPlan[]): string[] =>
  compareSheets(workbook.sheets.slice(1).map(gridOf), plans).map(
    (one) => `${one.kind} ${one.at} ${one.figure}: ${JSON.stringify(one.expected)} is ${String(one.found)}`,
  )

const formulasIn = (plans: readonly SheetPlan[]): number =>
  plans.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).length

/** The reports of random projects, in the three languages by turns. */
const reports = (count: number): SheetPlan[][] =>
  fc
    .sample(reportSeason, { seed: 2009, numRuns: count })
    .map(({ project, drafts }, index) =>
      layoutReport(financialReport(materialOf(project, drafts), reportWords(languages[index % languages.length]!))),
    )

describe('a report', () => {
  it('of random projects is calculated to the same cent, cell by cell', () => {
    const all = reports(12)
    for (const plans of all) expect(differences(calculated(plans), plans)).toEqual([])
    expect(formulasIn(all.flat())).toBeGreaterThan(12 * 50)
  })

  it('with one damaged figure is told apart, with every figure that hangs on it', () => {
    const [plans] = reports(1)
    const workbook = calculated(plans!)
    const money = plans!.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap(({ value, formula }, column) => (value.kind === 'money' && formula === undefined ? [{ name, row, column }] : [])),
      ),
    )
    const changed = money.map(({ name, row, column }) => {
      const cell = workbook.sheet(name).rangeOf({ row, column, rows: 1, columns: 1 })
      const [[before] = []] = cell.values
      cell.values = Number(before) + 1000
      const { length } = differences(workbook, plans!)
      cell.values = before
      return length
    })
    expect(Math.min(...changed)).toBe(1)
    expect(Math.max(...changed)).toBeGreaterThan(5)
    expect(differences(workbook, plans!)).toEqual([])
  })
})

it('the project workbook is calculated as it was planned, in three languages', () => {
  for (const language of languages) {
    const plans = projectWorkbook(sample, language, workbookWords)
    const workbook = calculated(plans)
    const said = plans.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap(({ value, formula }, column) => (formula === undefined ? [] : [{ name, row, column, value }])),
      ),
    )
    const wrong = said.filter(({ name, row, column, value }) => {
      const [[found] = []] = workbook.sheet(name).rangeOf({ row, column, rows: 1, columns: 1 }).values
      return found !== (value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : '')
    })
    expect(wrong).toEqual([])
    expect(said.length).toBeGreaterThan(5)
  }
})
