// What findings and their weights are called in lists, filters and drop-down lists. Law: apart from the sentences, since the project workbook is read by these
// words in all three languages.
import type { FindingCode, Severity } from '../../core/finding.ts'
import type { Language } from '../../core/locality.ts'
import * as en from './en/labels.ts'
import * as fi from './fi/labels.ts'
import * as sv from './sv/labels.ts'
import type { Labels, Severities } from './words.ts'

const words: Readonly<Record<Language, { readonly labels: Labels; readonly severities: Severities }>> = { fi, sv, en }

/** Two to four words for lists and filters; the code itself where it is of a later version. */
export function labelOf(code: string, language: Language): string {
  const { labels } = words[language]
  return isIn(labels, code) ? labels[code] : code
}

const isIn = (labels: Labels, code: string): code is FindingCode => Object.hasOwn(labels, code)

/** `Virhe`, `Varning`, `For information`. */
export const severityLabel = (severity: Severity, language: Language): string => words[language].severities[severity]
