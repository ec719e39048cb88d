// Which reports there are, and how the workbook and the batch call them.
import { languages, type Language } from '../../../lib/core/locality.ts'
import type { ReportKind } from '../../../lib/core/report/block.ts'
import type { PaintedReport } from '../../workbook/door.ts'
import type { Season } from './index.ts'

export const reportKinds = ['financial', 'results'] as const satisfies readonly ReportKind[]

export interface ReportId {
  readonly kind: ReportKind
  readonly language: Language
}

/** By which the workbook knows a report, and the batch its file. */
export const reportName = ({ kind, language }: ReportId): string => `${kind}-report.${language}`

export const everyReport: readonly ReportId[] = reportKinds.flatMap((kind) => languages.map((language) => ({ kind, language })))

export const reportNamed = (name: string): ReportId | null => everyReport.find((one) => reportName(one) === name) ?? null

export const paintedAs = ({ snapshot }: Season, id: ReportId): PaintedReport | null =>
  snapshot.reports?.find((one) => one.report === reportName(id)) ?? null
