// Every figure reaches its sentence in the form its name promises.
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../../lib/core/locality.ts'
import { cents } from '../../lib/core/money.ts'
import { parseIsoDate } from '../../lib/core/period.ts'
import { saidFigures } from '../../lib/i18n/findings/figures.ts'
import { formatDate, formatMoney } from '../../lib/i18n/index.ts'
import { exampleFindings } from './examples.ts'

const dayNames: ReadonlySet<string> = new Set(['date', 'start', 'end', 'paidOn', 'filedOn', 'from', 'to', 'earlier', 'deadline'])

/** Each figure of each example: as it is, and as it is said. */
const told = (language: Language): { code: string; name: string; raw: unknown; said: unknown }[] =>
  exampleFindings.flatMap(({ code, figures }) => {
    const said: Readonly<Record<string, unknown>> = { ...saidFigures(code, { ...figures }, { language, names: {} }) }
    return Object.entries(figures).map(([name, raw]) => ({ code, name, raw: raw as unknown, said: said[name] }))
  })

describe.each(languages)('in %s, a figure', (language) => {
  it('is never lost', () => {
    expect(told(language).filter(({ said }) => said === undefined)).toEqual([])
  })

  it('whose name ends in Cents is said as money', () => {
    const amounts = told(language).filter(({ name, raw }) => name.endsWith('Cents') && raw !== null)
    expect(amounts.length).toBeGreaterThan(30)
    expect(amounts.filter(({ raw, said }) => said !== formatMoney(cents(Number(raw)), language))).toEqual([])
  })

  it('that is a day is said as a day', () => {
    const days = told(language).filter(({ name }) => dayNames.has(name))
    expect(days.length).toBeGreaterThan(15)
    for (const { raw, said } of days) {
      const date = parseIsoDate(String(raw))
      expect(date).not.toBeNull()
      expect(said).toBe(date && formatDate(date, language))
    }
  })
})
