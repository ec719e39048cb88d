// Finnish: reports in the workbook.
import type { ReportsWords } from '../words.ts'

export const reports: ReportsWords = {
  sheetOf: { financial: 'rahoitus', results: 'tulokset' },
}
