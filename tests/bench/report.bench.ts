// How fast the financial report becomes a workbook, against a bare exceljs write of the same cells without styles, formulas, charts or names; and memory.
import ExcelJS from 'exceljs'
import { cents } from '../../lib/core/money.ts'
import { day, daysLater } from '../../lib/core/period.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'
import type { ClaimDraft, Line, StoredFinding } from '../../lib/core/claim.ts'
import { financialReport } from '../../lib/core/report/index.ts'
import { paintPdf } from '../../lib/documents/pdf/index.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { plainValue } from '../../lib/documents/xlsx/values.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { layoutReport } from '../../lib/sheet/layout/index.ts'
import type { SheetPlan } from '../../lib/sheet/plan.ts'
import { materialOf } from '../report/material.ts'
import { inTurn, row, timeOf } from './measuring.ts'

const CLAIMS = 2

function projectOf(localities: number): Project {
  const { value } = parseProject({
    schema: 'vipu/project@1',
    code: 'S1',
    name: { fi: 'Mittaus' },
    beneficiary: { name: 'Esimerkki ry' },
    authority: { fi: 'Esimerkkiviranomainen' },
    period: { start: '2009-08-01', end: '2009-12-31' },
    terms: { cap: { cents: 6_000_000 }, funding: { esf: 1_875_000, teCentre: 2_525_000 } },
    localities: Array.from({ length: localities }, (_, index) => ({
      id: `L${String(index + 1)}`,
      name: { fi: `Paikkakunta ${String(index + 1)}` },
      implementer: { name: `Esimerkkitoteuttaja ${String(index + 1)} Oy`, vat: 'deductible' },
      selfFinancing: { payer: 'Esimerkkikunta' },
    })),
    claims: [
      { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20' },
      { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true },
    ],
  })
  if (value === null) throw new Error('the project of the bench is wrong')
  return value
}

const line = (file: number, index: number): Line => ({
  at: `Taul1!A${String(index + 9)}`,
  row: index + 9,
  voucher: `${String(file)}-${String(index)}`,
  incurredOn: daysLater(day('2009-08-03'), (index * 7) % 140),
  paidOn: day('2009-11-01'),
  supplier: `Toimittaja ${String((index * 13) % 97)} Oy`,
  description: `Työpajan kulu ${String(index)} ja muuta selitettä`,
  category: ['services', 'travel', 'rents'][index % 3] ?? null,
  phase: null,
  netCents: cents(1000 + index * 7),
  vatCents: cents(220),
  vatRate: '22',
  grossCents: cents(1220 + index * 7),
  claimedCents: null,
})

const draft = (file: number, localities: number, lines: number): ClaimDraft<StoredFinding> => ({
  source: { file: `claims/ort${String(file)}.xlsx`, sheet: 'Taul1' },
  locality: `L${String((file % localities) + 1)}`,
  claim: 1 + Math.floor(file / localities),
  statedPeriod: null,
  statedTotalCents: null,
  nil: false,
  findings: [],
  lines: Array.from({ length: lines }, (_, index) => line(file, index)),
})

/** The same values in the same cells and nothing else. */
async function bareWrite(plans: readonly SheetPlan[]): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  for (const plan of plans) {
    const sheet = workbook.addWorksheet(plan.name)
    for (const { cells } of plan.rows) sheet.addRow(cells.map((one) => plainValue(one.value)))
  }
  await workbook.xlsx.writeBuffer()
}

const memory = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

async function compare(localities: number, lines: number, rounds: number): Promise<void> {
  const project = projectOf(localities)
  const drafts = Array.from({ length: localities * CLAIMS }, (_, file) => draft(file, localities, lines / CLAIMS))
  const material = materialOf(project, drafts)
  const report = financialReport(material, reportWords('fi'))
  const plans = layoutReport(report)
  const cells = plans.reduce((all, plan) => all + plan.rows.reduce((some, one) => some + one.cells.length, 0), 0)
  const before = memory()
  const times = await inTurn(rounds, {
    bare: () => bareWrite(plans),
    report: async () => {
      const made = financialReport(material, reportWords('fi'))
      await paintWorkbook(layoutReport(made), { title: made.title, subject: made.subtitle, author: made.author, language: 'fi' })
    },
    settle: () => materialOf(project, drafts),
  })
  const [bare = NaN, ours = NaN, settle = NaN] = [times['bare'], times['report'], times['settle']]
  console.log(`financial report of ${String(localities)} localities × ${String(lines)} lines, ${cells.toLocaleString('en')} cells`)
  console.log(row('bare exceljs, the same cells', bare, bare))
  console.log(row('report, layout and workbook', ours, bare, `goal ≤ 1.50; memory ${String(before)} → ${String(memory())} MiB`))
  console.log(row('assessment and settlement', settle, bare))
  if (localities < 100) console.log(row('the same report as PDF', await timeOf(() => paintPdf(report)), bare))
}

await compare(8, 150, 5)
// 2.6 million cells: gigabytes of memory, minutes of processor time. `BENCH_LARGE=1` asks for it.
if (process.env['BENCH_LARGE'] === '1') await compare(200, 500, 1)
