// The results report.
import type { ResultsWords } from '../../../core/report/results/words.ts'

export const results: ResultsWords = { title: 'Results report' }
