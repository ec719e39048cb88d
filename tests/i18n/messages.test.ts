// What every message of every finding has in common, in all three languages.
import { describe, expect, it } from 'vitest'
import { findingCodes, type Finding } from '../../lib/core/finding.ts'
import { languages, type Language } from '../../lib/core/locality.ts'
import { labelOf, messageOf, requestOf, severityLabel, wayOut, whatIsWrong } from '../../lib/i18n/index.ts'
import { namesIn } from './catalogue.ts'
import { exampleFindings } from './examples.ts'

/** Everything a finding says in a language, sentence by sentence. */
const sentencesOf = (one: Finding, language: Language): string[] =>
  [
    whatIsWrong(one, language, namesIn(language)),
    wayOut(one, language, namesIn(language)),
    requestOf(one, language, namesIn(language)),
  ].filter((sentence) => sentence !== null)

const everySentence = languages.flatMap((language) =>
  exampleFindings.flatMap((one) => sentencesOf(one, language).map((sentence) => ({ code: one.code, language, sentence }))),
)

/** A sentence without what it quotes from sheets, files and project.json. */
const ownWords = (sentence: string): string => sentence.replace(/[”“][^”]*”/g, '”')

/** The sentences that break a rule, to be none. */
const breaking = (isBroken: (sentence: string, language: Language) => boolean): string[] =>
  everySentence.filter(({ sentence, language }) => isBroken(sentence, language)).map(({ sentence }) => sentence)

describe('every sentence', () => {
  it('is there for every code in every language', () => {
    expect(new Set(everySentence.map(({ code }) => code)).size).toBe(findingCodes.length)
    expect(breaking((sentence) => sentence === '')).toEqual([])
  })

  it('begins with a capital letter, a quotation or the name of a locality', () => {
    expect(breaking((sentence) => !/^[\p{Lu}”“]/u.test(sentence))).toEqual([])
  })

  it('ends with one full stop', () => {
    expect(breaking((sentence) => !/[^.…]\.$/.test(sentence))).toEqual([])
  })

  it('is one sentence: no full stop, exclamation or question mark before its end', () => {
    expect(breaking((sentence) => /[.] \p{Lu}|[!?]/u.test(ownWords(sentence)))).toEqual([])
  })

  it('has no doubled, leading or trailing space and no space before a mark', () => {
    expect(breaking((sentence) => /\s\s|^\s|\s$|\s[.,;:](?!xlsx)/.test(sentence))).toEqual([])
  })

  it('quotes something or nothing, never an empty text', () => {
    expect(breaking((sentence) => /””|“”/.test(sentence))).toEqual([])
  })

  it('leaves no placeholder and no technical word', () => {
    expect(breaking((sentence) => /[{}]|undefined|\bnull\b|\bNaN\b|JSON|parse|\bobject\b|Cents/.test(ownWords(sentence)))).toEqual([])
  })

  it('says days as 15.9.2009, but for the example of how project.json writes them', () => {
    const isMachineDay = (sentence: string): boolean => /\d{4}-\d{2}-\d{2}/.test(sentence.replace(/\([^)]* 2009-09-15\)/, ''))
    expect(breaking((sentence) => isMachineDay(ownWords(sentence)))).toEqual([])
  })

  it('says money with two decimals, hard spaces and a true minus sign', () => {
    const inFinland = /\u2212?\d{1,3}(\u00a0\d{3})*,\d{2}\u00a0€/g
    const inEnglish = /\u2212?€\d{1,3}(,\d{3})*\.\d{2}/g
    const rest = (sentence: string, language: Language): string => ownWords(sentence).replace(language === 'en' ? inEnglish : inFinland, '')
    expect(
      breaking((sentence, language) =>
        /€|\d[.,]\d\d(?![\d.])/.test(rest(sentence, language).replaceAll(EXAMPLES, '').replaceAll(PERIODS, '')),
      ),
    ).toEqual([])
    expect(everySentence.some(({ sentence }) => sentence.includes('6\u00a0000,00\u00a0€'))).toBe(true)
  })
})

/** The one amount that is said without its sign: how a person should write it. */
const EXAMPLES = /1(\u00a0|,)234[.,]50/g
/** `1.8–31.10.2009` is no amount. */
const PERIODS = /\d{1,2}\.\d{1,2}–\d{1,2}\.\d{1,2}\.\d{4}/g

describe('every message', () => {
  it('has at most 320 characters', () => {
    const long = languages.flatMap((language) =>
      exampleFindings.map((one) => messageOf(one, language, namesIn(language))).filter((message) => message.length > 320),
    )
    expect(long).toEqual([])
  })

  it('is what is wrong, then what to do', () => {
    for (const one of exampleFindings) expect(messageOf(one, 'fi')).toBe(`${whatIsWrong(one, 'fi')} ${wayOut(one, 'fi') ?? ''}`)
  })

  it('differs between the languages', () => {
    for (const one of exampleFindings) expect(new Set(languages.map((language) => messageOf(one, language))).size, one.code).toBe(3)
  })

  it('mentions the same figures in all languages', () => {
    for (const one of exampleFindings) {
      const figures = languages.map((language) => sentencesOf(one, language).map(figuresIn))
      expect(figures[1], one.code).toEqual(figures[0])
      expect(figures[2], one.code).toEqual(figures[0])
    }
  })

  it('asks something of the implementer in all languages or in none', () => {
    for (const one of exampleFindings) {
      expect(new Set(languages.map((language) => requestOf(one, language) === null)).size, one.code).toBe(1)
    }
  })

  it('asks the implementer to do something about every error of a claim sheet but a file that is not there', () => {
    const withoutRequest = exampleFindings.filter((one) => one.severity === 'error' && requestOf(one, 'fi') === null)
    expect([...new Set(withoutRequest.map((one) => one.code))]).toEqual([
      'unreadable-file',
      'rejected-by-decision',
      'cap-override-without-decision',
      'caps-above-maximum',
      'phase-outside-project',
      'publicity-missing',
      'ledger-broken',
      'project-field',
    ])
  })

  it('never speaks of the implementer to the implementer', () => {
    const said = exampleFindings.flatMap((one) => languages.map((language) => requestOf(one, language) ?? ''))
    expect(said.filter((request) => /toteuttaja|genomförare|implementer/i.test(request))).toEqual([])
  })
})

/** The digits of each figure in a text, without the marks that group them, in whatever order the language says them. */
const figuresIn = (text: string): string[] => (text.match(/\d[\d\u00a0.,]*/g) ?? []).map((figure) => figure.replace(/\D/g, '')).sort()

describe('every label', () => {
  const labels = languages.flatMap((language) => findingCodes.map((code) => ({ code, language, label: labelOf(code, language) })))

  it('has two to four words and no full stop', () => {
    expect(labels.filter(({ label }) => !/^\p{Lu}\S*( \S+){1,3}$/u.test(label) || label.endsWith('.'))).toEqual([])
  })

  it('stands for one code only, so that a list can be filtered by it', () => {
    for (const language of languages)
      expect(new Set(findingCodes.map((code) => labelOf(code, language))).size, language).toBe(findingCodes.length)
  })

  it('of a code nobody knows is the code', () => {
    expect(labelOf('from-the-future', 'fi')).toBe('from-the-future')
    expect(labelOf('constructor', 'sv')).toBe('constructor')
  })

  it('of a severity is Virhe, Varoitus, Tiedoksi', () => {
    expect((['error', 'warning', 'info'] as const).map((severity) => severityLabel(severity, 'fi'))).toEqual([
      'Virhe',
      'Varoitus',
      'Tiedoksi',
    ])
  })
})
