// Writes the financial report of a season as a workbook, against a bare exceljs write of the same cells without styles, formulas, charts or names.
import { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { financialReport } from '../../lib/core/report/index.ts'
import { paintPdf } from '../../lib/documents/pdf/index.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { plainValue } from '../../lib/documents/xlsx/values.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { layoutReport } from '../../lib/sheet/layout/index.ts'
import type { PlannedRow, SheetPlan } from '../../lib/sheet/plan.ts'
import { materialOf } from '../report/material.ts'
import { inTurn, row, timeOf } from './measuring.ts'
import { seasonOf } from './report-season.ts'

const plainRow = ({ cells }: PlannedRow): (string | number | null)[] => cells.map((one) => plainValue(one.value))

/** The same values in the same cells and nothing else. */
export async function bareWrite(plans: readonly SheetPlan[]): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  for (const plan of plans) workbook.addWorksheet(plan.name).addRows(plan.rows.map(plainRow))
  await workbook.xlsx.writeBuffer()
}

/** The same row by row, as exceljs writes what it cannot hold. */
export async function streamedWrite(plans: readonly SheetPlan[]): Promise<void> {
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    },
  })
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: nowhere, useSharedStrings: true })
  for (const plan of plans) {
    const sheet = workbook.addWorksheet(plan.name)
    for (const one of plan.rows) sheet.addRow(plainRow(one)).commit()
    sheet.commit()
  }
  await workbook.commit()
}

/** The most memory so far, in MiB. */
const peak = (): string => String(Math.round(process.resourceUsage().maxRSS / 1024))

interface Comparison {
  readonly localities: number
  readonly lines: number
  /** None: each once, without warming up. */
  readonly rounds: number
  readonly bare: (plans: readonly SheetPlan[]) => Promise<void>
  readonly bareName: string
  readonly note: string
}

export async function compare({ localities, lines, rounds, bare, bareName, note }: Comparison): Promise<void> {
  const { project, drafts } = seasonOf(localities, lines)
  const material = materialOf(project, drafts)
  const write = async (): Promise<SheetPlan[]> => {
    const report = financialReport(material, reportWords('fi'))
    const plans = layoutReport(report)
    await paintWorkbook(plans, { title: report.title, subject: report.subtitle, author: report.author, language: 'fi' })
    return plans
  }
  const settled = peak()
  let plans: SheetPlan[] = []
  const once = await timeOf(async () => {
    plans = await write()
  })
  const memory = `memory ${settled} MiB when settled, ${peak()} when written`
  const cells = plans.reduce((all, plan) => all + plan.rows.reduce((some, one) => some + one.cells.length, 0), 0)
  const times =
    rounds === 0 ? { bare: await timeOf(() => bare(plans)), write: once } : await inTurn(rounds, { bare: () => bare(plans), write })
  const [measure = NaN, ours = NaN] = [times['bare'], times['write']]
  console.log(`financial report of ${String(localities)} localities × ${String(lines)} lines, ${cells.toLocaleString('en')} cells`)
  console.log(row(bareName, measure, measure))
  console.log(row('report, layout and workbook', ours, measure, `${note}; ${memory}`))
  if (rounds === 0) return
  console.log(row('assessment and settlement', await timeOf(() => materialOf(project, drafts)), measure))
  console.log(row('the same report as PDF', await timeOf(() => paintPdf(financialReport(material, reportWords('fi')))), measure))
}
