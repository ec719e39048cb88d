// The files of `vipu report`: settlement.json and the reports in every language and format asked for.
import type { Language } from '../core/locality.ts'
import { financialReport, type Report, type ReportMaterial } from '../core/report/index.ts'
import { settlementFile } from '../core/settlement-file.ts'
import { reportWords } from '../i18n/report/index.ts'

export const reportFormats = ['json', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Contents by file name. */
export async function reportFiles(
  material: ReportMaterial,
  languages: readonly Language[],
  formats: ReadonlySet<ReportFormat>,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>()
  const { settlement, sources } = material
  if (formats.has('json')) files.set('settlement.json', `${JSON.stringify(settlementFile(settlement, sources), null, 1)}\n`)
  for (const language of languages) {
    const report = financialReport(material, reportWords(language))
    if (formats.has('xlsx')) files.set(`financial-report.${language}.xlsx`, await workbookOf(report))
  }
  return files
}

async function workbookOf(report: Report): Promise<Uint8Array> {
  const { layoutReport } = await import('../sheet/layout/index.ts')
  const { paintWorkbook } = await import('../documents/xlsx/index.ts')
  const { title, subtitle, author, language } = report
  return paintWorkbook(layoutReport(report), { title, subject: subtitle, author, language })
}
