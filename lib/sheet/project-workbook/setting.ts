// What every sheet of one workbook shares while it is planned: its language, its words, its glossary, and where its lists stand.
import type { Language } from '../../core/locality.ts'
import type { Period } from '../../core/period.ts'
import type { ChoiceList, Glossary } from './glossary.ts'
import type { WorkbookWords } from './words.ts'

export interface Setting {
  readonly language: Language
  readonly words: WorkbookWords
  readonly glossary: Glossary
  /** The formula of a drop-down list's source; null where the list is empty. */
  readonly listFormula: (list: ChoiceList) => string | null
  /** The days Excel accepts by typing. */
  readonly days: Period
}
