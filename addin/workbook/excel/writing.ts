// All that writes into a workbook in Excel. Law: the pane opens without it; it is fetched once there are figures to be seen.
export { decide } from './decide.ts'
export { putBack, recover } from './ledger/change-ledger.ts'
export { Poster } from './ledger/poster.ts'
export { freezeReport } from './reports/freeze.ts'
export { paintReports } from './reports/paint.ts'
export { setUp } from './reports/set-up.ts'
export { ledgerSheets, naming, noSheets, sheetsOf, sheetsWith } from './protected.ts'
