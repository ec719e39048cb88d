// What must be known of a project workbook before anything is written into its tables. It is kept from one reading to the next.
import { workbookNames } from '../../../../lib/i18n/workbook/names.ts'
import { localityGlossary, openWorkbook } from '../../../../lib/sheet/project-workbook/read.ts'
import type { Reading } from '../reading/read-sheets.ts'
import type { Known } from './rows.ts'

/** Null where the workbook is no project workbook. */
export function knownOf({ grids, survey }: Pick<Reading, 'grids' | 'survey'>): Known | null {
  const workbook = openWorkbook(grids, workbookNames)
  if (workbook === null || 'code' in workbook) return null
  return { glossary: localityGlossary(workbook, workbookNames), language: workbook.mark.language, date1904: survey.date1904 }
}
