// What every language's report words share: figures in the language's form and the words of findings.
import type { Language } from '../../core/locality.ts'
import type { ReportWords } from '../../core/report/words.ts'
import { labelOf, severityLabel } from '../findings/label.ts'
import { whatIsWrong } from '../findings/message.ts'
import { sourceOf } from '../findings/source.ts'
import { formatDate, formatMoney, formatPeriod } from '../format.ts'
import { formatValue } from './value.ts'

type Shared = 'language' | 'money' | 'period' | 'value' | 'finding' | 'findingLabel' | 'sourceOf' | 'severities'

export const sharedWords = (language: Language): Pick<ReportWords, Shared> => ({
  language,
  money: (amount) => formatMoney(amount, language),
  period: (period) => formatPeriod(period, language),
  value: (value) => formatValue(value, language),
  finding: (one, names) => whatIsWrong(one, language, names),
  findingLabel: (code) => labelOf(code, language),
  sourceOf: (code) => sourceOf(code, language),
  severities: {
    error: severityLabel('error', language),
    warning: severityLabel('warning', language),
    info: severityLabel('info', language),
  },
})

/** `Hyväksytty: Työajanseuranta puuttuu – seuranta on nähty (Talousvastaava, 18.11.2009)` */
export const decisionIn =
  (language: Language, accepted: string, rejected: string): ReportWords['decision'] =>
  ({ accept, reason, by, on }, about) => {
    const said = [about, reason].filter((one) => one !== '').join(' – ')
    const signed = [by, on === null ? '' : formatDate(on, language)].filter((one) => one !== '').join(', ')
    return `${accept ? accepted : rejected}: ${said}${signed === '' ? '' : ` (${signed})`}`
  }
