// The words of reports in Finnish, Swedish and English.
import type { Language } from '../../core/locality.ts'
import type { ReportWords } from '../../core/report/words.ts'
import { en } from './en/index.ts'
import { fi } from './fi/index.ts'
import { sv } from './sv/index.ts'

const words: Readonly<Record<Language, ReportWords>> = { fi, sv, en }

export const reportWords = (language: Language): ReportWords => words[language]
export { formatValue } from './value.ts'
