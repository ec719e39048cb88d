// The reports of a season, as they would be written now. Law: the report is the one that the batch makes; only its sheets are called otherwise where the
// workbook has a sheet of that name.
import { financialReport, resultsReport, type Report } from '../../../lib/core/report/index.ts'
import { kindOfSheet } from '../../../lib/i18n/report/kinds.ts'
import { reportWords } from '../../../lib/i18n/report/index.ts'
import { layoutReport } from '../../../lib/sheet/layout/index.ts'
import type { SheetPlan } from '../../../lib/sheet/plan.ts'
import { compareSheets } from '../../../lib/sheet/verify/index.ts'
import type { Season } from './index.ts'
import { paintedAs, reportName, type ReportId } from './report-id.ts'

export interface MadeReport {
  readonly report: Report
  readonly plans: readonly SheetPlan[]
}

const made = new WeakMap<Season, Map<string, MadeReport>>()

/** A report with its sheets; made once for a season. */
export function madeReport(season: Season, id: ReportId): MadeReport {
  const known = made.get(season) ?? new Map<string, MadeReport>()
  made.set(season, known)
  const name = reportName(id)
  const before = known.get(name)
  if (before !== undefined) return before
  const report = makeReport(season, id)
  const one = { report, plans: layoutReport(report) }
  known.set(name, one)
  return one
}

function makeReport(season: Season, id: ReportId): Report {
  const words = reportWords(id.language)
  const report = id.kind === 'financial' ? financialReport(season.material, words) : resultsReport(season.material, words)
  const painted = paintedAs(season, id)
  const taken = new Set(season.snapshot.sheets.map(({ name }) => name.toLowerCase()))
  for (const name of painted?.sheets ?? []) taken.delete(name.toLowerCase())
  const areAllThere = painted?.sheets.length === report.sections.length
  const sections = report.sections.map((section, index) => {
    const sheet = (areAllThere ? painted.sheets[index] : undefined) ?? freeName(section.sheet, id, taken)
    taken.add(sheet.toLowerCase())
    return { ...section, sheet }
  })
  return { ...report, sections }
}

const LONGEST_NAME = 31

/** The sheet's own name; with the report's kind behind it, or a number, where another sheet is called so. */
function freeName(name: string, { kind, language }: ReportId, taken: ReadonlySet<string>): string {
  const isFree = (one: string): boolean => one.length <= LONGEST_NAME && !taken.has(one.toLowerCase())
  const ofKind = `${name} (${kindOfSheet(kind, language)})`
  if (kind === 'financial' && isFree(name)) return name
  if (isFree(ofKind)) return ofKind
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${String(number)})`
    const numbered = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`
    if (isFree(numbered)) return numbered
  }
}

/** How a painted report compares with the same report as it would be now: how many cells say something else. */
export function changesSince(season: Season, id: ReportId): number {
  const painted = paintedAs(season, id)
  if (painted === null) return 0
  const sheets = season.snapshot.sheets.filter(({ name }) => painted.sheets.includes(name))
  return compareSheets(sheets, madeReport(season, id).plans).filter(({ kind }) => kind !== 'formula').length
}
