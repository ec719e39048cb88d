// Where the rule behind a finding stands, as the rules themselves say it.
import { describe, expect, it } from 'vitest'
import { projectRules } from '../../lib/core/conditions/index.ts'
import { lineRules } from '../../lib/core/eligibility/index.ts'
import { languages } from '../../lib/core/locality.ts'
import { resultsRules } from '../../lib/core/results/check.ts'
import { sourceOf } from '../../lib/i18n/index.ts'

describe('the source of a finding', () => {
  it('is there for the code of every rule, in every language', () => {
    const rules = [...lineRules, ...projectRules, ...resultsRules]
    for (const language of languages) expect(rules.filter(({ code }) => sourceOf(code, language) === null)).toEqual([])
  })

  it('is the rule’s own reference: an unpaid cost rests on 866/2021 § 3(4)', () => {
    expect(sourceOf('not-paid', 'fi')).toBe('866/2021 § 3(4), 501/2011 § 3')
  })

  it('is in words of the language where it is no act of law', () => {
    expect(languages.map((language) => sourceOf('cap-reached', language))).toEqual([
      'hankkeen esite',
      'projektets broschyr',
      'the project’s flyer',
    ])
    expect(languages.map((language) => sourceOf('decision-unmatched', language))).toEqual([
      'Vipun oma tarkistus',
      'Vipus egen kontroll',
      'a check of Vipu’s own',
    ])
  })

  it('names government proposals and articles as the language does', () => {
    expect(languages.map((language) => sourceOf('vat-implausible', language)?.slice(0, 2))).toEqual(['HE', 'RP', 'HE'])
    expect(languages.map((language) => sourceOf('currency-not-euro', language))).toEqual([
      '1083/2006 art. 81',
      '1083/2006 art. 81',
      '1083/2006 Art. 81',
    ])
  })

  it('is known for what no single line shows: a cost claimed twice, a report without its publicity', () => {
    expect(sourceOf('claimed-twice', 'en')).toBe('866/2021 § 24(7), 1083/2006 Art. 54(5)')
    expect(sourceOf('claimed-twice-likely', 'en')).toBe(sourceOf('claimed-twice', 'en'))
    expect(sourceOf('publicity-missing', 'en')).toBe('1828/2006 Art. 8–9; 2021/1060 Art. 47, 50')
  })

  it('is none where the sheet itself is at fault, and for codes nobody knows', () => {
    expect(['amount-unreadable', 'no-cost-lines', 'from-the-future', 'constructor'].map((code) => sourceOf(code, 'fi'))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
