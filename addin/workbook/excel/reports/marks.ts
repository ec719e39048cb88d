// Which sheets are ours: each bears a hidden name that says of which report it is, the how-manieth, and whether it is frozen. Law: a sheet without our mark is
// never written to.
import type { PaintedReport } from '../../door.ts'
import type { SheetSeen, Survey } from '../reading/survey.ts'

export const REPORT_MARK = 'VipuReport'
const VERSION = 'vipu/report@1'

export interface ReportMark {
  readonly report: string
  /** The place of the sheet among the plans of its report, from 0. */
  readonly index: number
  /** Set where the report is frozen. */
  readonly fingerprint: string | null
}

/** `vipu/report@1|2||financial`; the report's name comes last, since it may hold anything. */
export const markText = ({ report, index, fingerprint }: ReportMark): string =>
  [VERSION, String(index), fingerprint ?? '', report].join('|')

/** The mark of a sheet, or null where it has none. */
export function markOf({ marks }: Pick<SheetSeen, 'marks'>): ReportMark | null {
  const [version, index, fingerprint = '', ...report] = (marks.get(REPORT_MARK) ?? '').split('|')
  if (version !== VERSION || index === undefined || !/^\d+$/.test(index)) return null
  return { index: Number(index), fingerprint: fingerprint === '' ? null : fingerprint, report: report.join('|') }
}

/** A sheet of a report. */
export interface MarkedSheet {
  readonly sheet: SheetSeen
  readonly mark: ReportMark
}

/** The sheets of a report in its order. A copy that a person made of one bears its mark, too; it is the first that counts. */
export function sheetsOfReport({ sheets }: Survey, report: string): MarkedSheet[] {
  const marked = sheets.flatMap((sheet) => {
    const mark = markOf(sheet)
    return mark?.report === report ? [{ sheet, mark }] : []
  })
  const first = marked.filter(({ mark }, index) => marked.findIndex((other) => other.mark.index === mark.index) === index)
  return first.sort((one, other) => one.mark.index - other.mark.index)
}

/** The reports of a workbook, in the order of their first sheets. */
export function paintedReports(survey: Survey): PaintedReport[] {
  const names = new Set(survey.sheets.flatMap((sheet) => markOf(sheet)?.report ?? []))
  return [...names].map((report) => {
    const marked = sheetsOfReport(survey, report)
    return { report, sheets: marked.map(({ sheet }) => sheet.name), fingerprint: marked[0]?.mark.fingerprint ?? null }
  })
}
