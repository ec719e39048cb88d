// The files of `vipu report`: settlement.json, and the reports in every language and format asked for.
import type { Content } from '../../batch/disk/output.ts'
import { languages, type Language } from '../../core/locality.ts'
import { financialReport, resultsReport, type Report, type ReportMaterial, type ReportWords } from '../../core/report/index.ts'
import { settlementText } from '../../core/settlement-file.ts'
import { reportWords } from '../../i18n/report/index.ts'

export type ReportFormat = 'json' | 'xlsx' | 'docx' | 'pdf'
type Painted = Exclude<ReportFormat, 'json'>

interface ReportKind {
  readonly name: string
  readonly make: (material: ReportMaterial, words: ReportWords) => Report
  readonly formats: readonly Painted[]
}

const kinds: readonly ReportKind[] = [
  { name: 'financial-report', make: financialReport, formats: ['xlsx', 'pdf'] },
  { name: 'results-report', make: resultsReport, formats: ['xlsx', 'docx', 'pdf'] },
]

const painters: Readonly<Record<Painted, (report: Report) => Promise<Uint8Array>>> = {
  xlsx: async (report) => {
    const { layoutReport } = await import('../../sheet/layout/index.ts')
    const { paintWorkbook } = await import('../../documents/xlsx/index.ts')
    const { title, subtitle, author, language } = report
    return paintWorkbook(layoutReport(report), { title, subject: subtitle, author, language })
  },
  docx: async (report) => {
    const { paintDocx } = await import('../../documents/docx/index.ts')
    return paintDocx(report)
  },
  pdf: async (report) => {
    const { paintPdf } = await import('../../documents/pdf/index.ts')
    return paintPdf(report)
  },
}

/** The documents of one format, one by one, as long as somebody wants them. */
export async function* documents(
  material: ReportMaterial,
  wanted: readonly Language[],
  format: 'docx' | 'pdf',
): AsyncGenerator<Uint8Array> {
  for (const language of wanted)
    for (const { make, formats } of kinds) if (formats.includes(format)) yield painters[format](make(material, reportWords(language)))
}

/** Every name a file of `vipu report` may have, besides its findings. */
export const reportNames = [
  'settlement.json',
  ...kinds.flatMap(({ name, formats }) => languages.flatMap((language) => formats.map((format) => `${name}.${language}.${format}`))),
]

/** Contents by file name; the same material gives the same bytes. The outside world gets a turn before each. */
export async function reportFiles(
  material: ReportMaterial,
  asked: readonly Language[],
  formats: ReadonlySet<ReportFormat>,
  takeTurn: () => Promise<void>,
): Promise<Map<string, Content>> {
  const files = new Map<string, Content>()
  const { settlement, sources } = material
  if (formats.has('json')) files.set('settlement.json', settlementText(settlement, sources))
  for (const language of asked) {
    for (const { name, make, formats: own } of kinds) {
      const wanted = own.filter((format) => formats.has(format))
      if (wanted.length === 0) continue
      await takeTurn()
      const report = make(material, reportWords(language))
      for (const format of wanted) {
        await takeTurn()
        files.set(`${name}.${language}.${format}`, await painters[format](report))
      }
    }
  }
  return files
}
