// What kind of report a sheet belongs to, behind its name, where a workbook has another sheet of that name.
import type { Language } from '../../core/locality.ts'
import type { ReportKind } from '../../core/report/block.ts'

const words: Readonly<Record<Language, Readonly<Record<'financial' | 'results', string>>>> = {
  fi: { financial: 'rahoitus', results: 'tulokset' },
  sv: { financial: 'finansiering', results: 'resultat' },
  en: { financial: 'finance', results: 'results' },
}

export const kindOfSheet = (kind: ReportKind, language: Language): string => words[language][kind]
