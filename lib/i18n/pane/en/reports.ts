// English: reports in the workbook.
import type { ReportsWords } from '../words.ts'

export const reports: ReportsWords = {
  sheetOf: { financial: 'finance', results: 'results' },
}
