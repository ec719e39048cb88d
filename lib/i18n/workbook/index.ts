// The words of the project workbook in Finnish, Swedish and English.
import type { InLanguages } from '../../core/profile/index.ts'
import { en } from './en/index.ts'
import { fi, type WorkbookWords } from './fi/index.ts'
import { sv } from './sv/index.ts'

export const workbookWords: InLanguages<WorkbookWords> = { fi, sv, en }
export type { WorkbookWords }
export { claimTemplateWords } from './claim/index.ts'
