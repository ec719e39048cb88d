// What the pane in Excel says, as the shape each language fills. Law: every text is there in every language, or it does not compile.
import type { ReportKind } from '../../core/report/block.ts'

export interface ReportsWords {
  /** What stands in brackets behind a sheet's name where another sheet is called so already. */
  readonly sheetOf: Readonly<Record<ReportKind, string>>
}

export interface PaneWords {
  readonly reports: ReportsWords
}
