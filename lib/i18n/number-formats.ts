// How figures look in each language, as Excel's number formats. Law: the language is in the format, so that a Finnish report has Finnish figures in an
// Excel of any language; the .xlsx files and the pane paint with the same ones.
import type { Language } from '../core/locality.ts'

export type FigureFormat = 'money' | 'count' | 'percentage' | 'date'

/** With a true minus sign, as on paper. */
const both = (locale: string, positive: string, negative: string): string => `[$-${locale}]${positive};[$-${locale}]${negative}`

const inFinland = (locale: string): Readonly<Record<FigureFormat, string>> => ({
  money: both(locale, '#,##0.00\\ "€"', '"−"#,##0.00\\ "€"'),
  count: both(locale, '#,##0', '"−"#,##0'),
  percentage: both(locale, '0.0\\ %', '"−"0.0\\ %'),
  date: `[$-${locale}]d\\.m\\.yyyy`,
})

export const numberFormats: Readonly<Record<Language, Readonly<Record<FigureFormat, string>>>> = {
  fi: inFinland('40B'),
  sv: inFinland('81D'),
  en: {
    money: both('809', '"€"#,##0.00', '"−€"#,##0.00'),
    count: both('809', '#,##0', '"−"#,##0'),
    percentage: both('809', '0.0%', '"−"0.0%'),
    date: '[$-809]d\\.m\\.yyyy',
  },
}

/** Text that stays text: told from all other formats, so that its cells can be marked as such. */
export const TEXT_FORMAT = 'General;General;General;@'
