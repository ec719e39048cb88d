// The project workbook: a project as sheets that people read and fill, and back. Law: the round trip is exact; the words of the sheets come in as a
// parameter, since this room may not import them (lib/i18n/workbook has them).
export { textsTooLong } from './cell-limit.ts'
export type { Posting } from './postings.ts'
export { readProjectWorkbook } from './read.ts'
export { readPostings } from './read-postings.ts'
export { tables, type TableId } from './sheets.ts'
export { projectTemplate, projectWorkbook } from './workbook.ts'
export type { AllNames } from './words.ts'
