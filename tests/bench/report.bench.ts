// How fast the financial report of a season as the project's own becomes a workbook.
import { bareWrite, compare } from './report-writes.ts'

await compare({ localities: 8, lines: 150, rounds: 5, bare: bareWrite, bareName: 'bare exceljs, the same cells', note: 'goal ≤ 1.50' })
