// The words of reports in Finnish, Swedish and English.
import type { Language } from '../../core/locality.ts'
import type { ReportWords } from '../../core/report/words.ts'
import { en } from './en/index.ts'
import { fi } from './fi/index.ts'
import { sv } from './sv/index.ts'

const words: Readonly<Record<Language, ReportWords>> = { fi, sv, en }

/** All that a report in a language says, be it a word or a sentence made of figures. */
export const reportWords = (language: Language): ReportWords => words[language]
export { formatValue } from './value.ts'
