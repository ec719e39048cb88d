// How figures look in each language, as number formats. Law: the language is in the format, so that a Finnish report has Finnish figures also in a
// program whose own language is another.
import type { Language } from '../../core/locality.ts'

export interface NumberFormats {
  readonly money: string
  readonly count: string
  readonly percentage: string
  readonly date: string
}

/** With a true minus sign, as on paper. */
const both = (locale: string, positive: string, negative: string): string => `[$-${locale}]${positive};[$-${locale}]${negative}`

const inFinland = (locale: string): NumberFormats => ({
  money: both(locale, '#,##0.00\\ "€"', '"−"#,##0.00\\ "€"'),
  count: both(locale, '#,##0', '"−"#,##0'),
  percentage: both(locale, '0.0\\ %', '"−"0.0\\ %'),
  date: `[$-${locale}]d\\.m\\.yyyy`,
})

const formats: Readonly<Record<Language, NumberFormats>> = {
  fi: inFinland('40B'),
  sv: inFinland('81D'),
  en: {
    money: both('809', '"€"#,##0.00', '"−€"#,##0.00'),
    count: both('809', '#,##0', '"−"#,##0'),
    percentage: both('809', '0.0%', '"−"0.0%'),
    date: '[$-809]d\\.m\\.yyyy',
  },
}

export const numberFormats = (language: Language): NumberFormats => formats[language]

/** Text that stays text: told from all other formats, so that its cells can be marked as such. */
export const TEXT_FORMAT = 'General;General;General;@'
