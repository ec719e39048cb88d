// A value of a report as text, for pages and sentences. Law: the same figure reads alike in every painter of a language.
import type { Language } from '../../core/locality.ts'
import type { Value } from '../../core/report/value.ts'
import { formatCount, formatDate, formatMoney, formatPercentage } from '../format.ts'

export function formatValue(value: Value, language: Language): string {
  switch (value.kind) {
    case 'blank':
      return ''
    case 'text':
      return value.text
    case 'money':
      return formatMoney(value.cents, language)
    case 'number':
      return formatCount(value.number, language)
    case 'percentage':
      return formatPercentage(value.part, value.whole, language)
    case 'date':
      return formatDate(value.date, language)
  }
}
