// Which sheet refuses to be written. Law: asked only once Excel has refused; where nobody can say which it was, none is named.
import { tables } from '../../../lib/sheet/project-workbook/index.ts'
import type { TableId } from '../../../lib/sheet/project-workbook/sheets.ts'
import { postedIds } from '../ledger.ts'
import type { Conversation, Talk } from './conversation.ts'
import { survey, type SheetSeen, type Survey } from './reading/survey.ts'
import { sheetsOfReport } from './reports/marks.ts'
import { Refused, refusedAt } from './trouble.ts'

/** The sheets that some work writes into, in its order; `at` is the member that was refused: `WorksheetProtection.unprotect`. */
export type WrittenSheets = (seen: Survey, at: string) => readonly SheetSeen[]

/** Work that says, where it is refused, which sheet is protected. */
export const naming =
  <T>(written: WrittenSheets, talk: Talk<T>): Talk<T> =>
  async (conversation) => {
    try {
      return await talk(conversation)
    } catch (fault) {
      const at = refusedAt(fault)
      throw at === null ? fault : await named(conversation, fault, (seen) => written(seen, at))
    }
  }

/** The first that is still protected: whatever came before it could be written. */
async function named(conversation: Conversation, fault: unknown, written: (seen: Survey) => readonly SheetSeen[]): Promise<unknown> {
  try {
    const { workbook } = conversation
    const structure = workbook.protection.load('protected')
    const sheet = written(await survey(conversation)).find(({ isProtected }) => isProtected)
    if (sheet !== undefined) return new Refused({ kind: 'protected', sheet: sheet.name })
    return structure.protected ? new Refused({ kind: 'structureProtected' }) : fault
  } catch {
    return fault
  }
}

export const sheetsWith =
  (...ids: readonly TableId[]): WrittenSheets =>
  ({ sheets }) =>
    ids.flatMap((id) => sheets.filter((sheet) => sheet.tables.includes(tables[id].name)))

/** The sheets that a posting is written into. */
export const ledgerSheets: WrittenSheets = sheetsWith(...postedIds)

/** Work that writes into sheets it makes itself. */
export const noSheets: WrittenSheets = () => []

/** We protect these ourselves; they stand in the way only where they cannot be opened again, with a password of somebody's. */
export const sheetsOf =
  (...reports: readonly string[]): WrittenSheets =>
  (seen, at) =>
    at.endsWith('unprotect') ? reports.flatMap((report) => sheetsOfReport(seen, report).map(({ sheet }) => sheet)) : []
