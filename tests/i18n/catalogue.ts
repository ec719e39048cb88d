// All messages of a language as one page to be read: every code with its label, weight, source, and what is said for each example.
import { findingCodes } from '../../lib/core/finding.ts'
import type { Language } from '../../lib/core/locality.ts'
import { day } from '../../lib/core/period.ts'
import { categoryOf, profileOf } from '../../lib/core/profile/index.ts'
import { labelOf, messageOf, requestOf, severityLabel, sourceOf, type Names } from '../../lib/i18n/index.ts'
import { exampleFindings } from './examples.ts'

const places: Readonly<Record<Language, string>> = { fi: 'Paikkakunta', sv: 'Ort', en: 'Locality' }

/** The names of the sample project. */
export const namesIn = (language: Language): Names => ({
  locality: (id) => id.replace('L', `${places[language]} `),
  category: (id) => categoryOf(profileOf('esr-2007-2013'), id)?.name[language] ?? id,
  claims: [
    { number: 1, period: { start: day('2009-08-01'), end: day('2009-10-31') }, filedOn: null, final: false },
    { number: 2, period: { start: day('2009-11-01'), end: day('2009-12-31') }, filedOn: null, final: true },
  ],
})

const titles: Readonly<Record<Language, string>> = {
  fi: 'Huomautukset suomeksi',
  sv: 'Anmärkningar på svenska',
  en: 'Findings in English',
}
const forImplementer: Readonly<Record<Language, string>> = { fi: 'Toteuttajalle', sv: 'Till genomföraren', en: 'To the implementer' }

/** The golden page of a language. */
export function cataloguePage(language: Language): string {
  const parts = findingCodes.map((code) => {
    const own = exampleFindings.filter((one) => one.code === code)
    const severities = [...new Set(own.map((one) => severityLabel(one.severity, language)))].join(' / ')
    const head = [`## ${labelOf(code, language)}`, '', [`\`${code}\``, severities, sourceOf(code, language) ?? '–'].join(' · '), '']
    const said = own.flatMap((one) => {
      const request = requestOf(one, language, namesIn(language))
      const toImplementer = request === null ? [] : [`  - ${forImplementer[language]}: ${request}`]
      return [`- ${messageOf(one, language, namesIn(language))}`, ...toImplementer]
    })
    return [...head, ...said].join('\n')
  })
  return `# ${titles[language]}\n\n${parts.join('\n\n')}\n`
}
