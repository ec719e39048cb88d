// The words of the project workbook in Finnish, Swedish and English: its names, and the guidance that is written into it.
import type { InLanguages } from '../../core/profile/index.ts'
import { guidance as en } from './en/guidance.ts'
import { guidance as fi, type WorkbookGuidance } from './fi/guidance.ts'
import type { WorkbookNames } from './fi/names.ts'
import { workbookNames as names } from './names.ts'
import { guidance as sv } from './sv/guidance.ts'

type WorkbookWords = WorkbookNames & { readonly guidance: WorkbookGuidance }

export const workbookWords: InLanguages<WorkbookWords> = {
  fi: { ...names.fi, guidance: fi },
  sv: { ...names.sv, guidance: sv },
  en: { ...names.en, guidance: en },
}
export { claimTemplateWords } from './claim/index.ts'
