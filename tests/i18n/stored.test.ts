// Findings read back from claims.json, texts of strangers in messages, and the names of localities.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredFinding } from '../../lib/core/claim.ts'
import { finding, findingCodes, type Finding } from '../../lib/core/finding.ts'
import { languages } from '../../lib/core/locality.ts'
import { cents } from '../../lib/core/money.ts'
import { labelOf, messageOf, requestOf, wayOut, whatIsWrong } from '../../lib/i18n/index.ts'
import { namesIn } from './catalogue.ts'
import { exampleFindings } from './examples.ts'

/** A finding as it goes into claims.json and comes out again. */
const storedAndRead = (one: Finding, message = 'tallennettu'): StoredFinding =>
  JSON.parse(JSON.stringify({ ...one, message })) as StoredFinding

const stored = (code: string, figures: Record<string, unknown>, message = 'Näin se sanottiin.'): StoredFinding => ({
  code,
  severity: 'error',
  figures,
  message,
})

describe('a finding read back from claims.json', () => {
  it('says the same as when it was made, in each language, where all its figures are there', () => {
    for (const one of exampleFindings) {
      for (const language of languages) {
        expect(messageOf(storedAndRead(one), language)).toBe(messageOf(one, language))
        expect(requestOf(storedAndRead(one), language)).toBe(requestOf(one, language))
      }
    }
  })

  it('keeps the words it came with where a figure is missing', () => {
    const one = stored('total-differs', { statedCents: 725_000, summedCents: 720_000 })
    expect(messageOf(one, 'sv')).toBe('Näin se sanottiin.')
    expect(whatIsWrong(one, 'sv')).toBe('Näin se sanottiin.')
    expect(wayOut(one, 'sv')).toBeNull()
    expect(requestOf(one, 'sv')).toBeNull()
  })

  it.each([
    ['an amount as text', 'cap-reached', { locality: 'L1', capCents: '600000' }],
    ['a fraction of a cent', 'cap-reached', { locality: 'L1', capCents: 600_000.5 }],
    ['a day that is none', 'kick-off-outside-target', { locality: 'L1', date: '2009-09-31' }],
    ['a reason nobody knows', 'unreadable-file', { reason: 'eaten by a dog' }],
    ['a reason that every object has', 'unreadable-file', { reason: 'constructor' }],
    ['a list with a stranger in it', 'voucher-missing', { missing: ['voucher', 'stamp'] }],
    ['no list at all', 'voucher-missing', { missing: 'voucher' }],
    ['no expectation', 'project-field', { path: 'code', value: '5', expected: null }],
    ['an expectation without its bounds', 'project-field', { path: 'code', value: '5', expected: { kind: 'between', least: 1 } }],
    ['an expectation without its values', 'project-field', { path: 'code', value: '5', expected: { kind: 'oneOf' } }],
  ])('keeps the words it came with where a figure is %s', (_, code, figures) => {
    expect(messageOf(stored(code, figures), 'en')).toBe('Näin se sanottiin.')
  })

  it('keeps the words it came with where its code is of a later version', () => {
    expect(messageOf(stored('voucher-stamped-twice', { text: 'x' }), 'en')).toBe('Näin se sanottiin.')
    expect(messageOf(stored('__proto__', {}), 'en')).toBe('Näin se sanottiin.')
  })

  it('is never without words', () => {
    expect(messageOf(stored('voucher-stamped-twice', {}, ''), 'fi')).toContain('”voucher-stamped-twice”')
    for (const code of findingCodes) {
      for (const language of languages) expect(messageOf(stored(code, {}, ''), language)).not.toBe('')
    }
    expect(messageOf(stored('total-differs', {}, ''), 'fi')).toContain(`”${labelOf('total-differs', 'fi')}”`)
  })

  it('says something whatever stands in its figures', () => {
    const figures = fc.dictionary(fc.string(), fc.jsonValue())
    fc.assert(
      fc.property(fc.constantFrom(...findingCodes), figures, fc.constantFrom(...languages), (code, any, language) => {
        expect(messageOf(stored(code, any), language)).not.toBe('')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('text of a claim sheet in a message', () => {
  it('stands as it stood', () => {
    expect(whatIsWrong(finding('amount-unreadable', { text: 'n. 1.250,- {x} <b>' }), 'fi')).toBe(
      'Solun sisältöä ”n. 1.250,- {x} <b>” ei voi lukea summana.',
    )
  })

  it('that looks like a day or a figure is not turned into one', () => {
    expect(whatIsWrong(finding('date-ambiguous', { text: '2009-09-15' }), 'fi')).toContain('”2009-09-15”')
  })

  it('is brought onto one line, without characters that nobody sees or that turn the text around', () => {
    const text = ' Vuokra\r\n\tlokakuu\u202e \u200b\u00adsali\u0000 '
    expect(whatIsWrong(finding('row-left-out', { text }), 'fi')).toBe('Riviä ”Vuokra lokakuu sali” ei luettu mukaan.')
  })

  it('of more than sixty characters is cut, and shows that it is', () => {
    const message = whatIsWrong(finding('row-left-out', { text: 'å'.repeat(5_000) }), 'fi')
    expect(message).toBe(`Riviä ”${'å'.repeat(59)}…” ei luettu mukaan.`)
  })

  it('is never cut within a character', () => {
    const message = whatIsWrong(finding('row-left-out', { text: '😀'.repeat(100) }), 'fi')
    expect(message).toBe(`Riviä ”${'😀'.repeat(59)}…” ei luettu mukaan.`)
  })

  it('shows the telling word even at the end of a long description', () => {
    const text = 'Seminaaritilan vuokra, tarjoilu, kopiointi, tulkkaus, opasteet sekä viivästyskorko'
    expect(whatIsWrong(finding('cost-not-eligible', { text, word: 'viivästyskor' }), 'fi')).toContain('viivästyskorko”')
  })

  it('that gives no locality is said like none', () => {
    expect(messageOf(finding('unknown-locality', { text: ' ' }), 'fi')).toBe(messageOf(finding('unknown-locality', { text: null }), 'fi'))
  })
})

describe('names', () => {
  const reached = finding('cap-reached', { locality: 'L1', capCents: cents(600_000) })

  it('of localities are said where a project is at hand, else their ids', () => {
    expect(whatIsWrong(reached, 'en')).toBe('L1: the cap of €6,000.00 is used up.')
    expect(whatIsWrong(reached, 'en', { locality: (id) => `Locality ${id.slice(1)}` })).toBe('Locality 1: the cap of €6,000.00 is used up.')
  })

  it('of cost categories are said, but never for the budget as a whole', () => {
    const amounts = { approvedCents: cents(100), eligibleCents: cents(300), allowedCents: cents(200) }
    const names = { category: (id: string): string => id.toUpperCase() }
    expect(whatIsWrong(finding('category-overrun', { category: 'rents', ...amounts }), 'fi', names)).toContain('Kustannuslajin ”RENTS”')
    expect(whatIsWrong(finding('category-overrun', { category: 'total', ...amounts }), 'fi', names)).not.toMatch(/total/i)
  })

  it('of claims are listed where a sheet does not tell its own, for the officer and for the implementer', () => {
    const unknown = finding('unknown-claim-period', { text: 'syksy' })
    expect([wayOut(unknown, 'fi', namesIn('fi')), requestOf(unknown, 'fi', namesIn('fi'))]).toEqual([
      'Kysy toteuttajalta, mihin maksatushakemukseen lomake kuuluu (hankkeessa 1: 1.8.–31.10.2009, 2: 1.11.–31.12.2009).',
      'Kirjoita lomakkeelle maksatushakemuksen numero tai maksatuskausi (1: 1.8.–31.10.2009, 2: 1.11.–31.12.2009), ja lähetä lomake uudelleen.',
    ])
    expect(wayOut(unknown, 'fi')).toBe('Kysy toteuttajalta, mihin maksatushakemukseen lomake kuuluu.')
  })

  it('of more than eight claims are said from both ends', () => {
    const [filing] = namesIn('en').claims ?? []
    const claims = filing === undefined ? [] : Array.from({ length: 12 }, (_, index) => ({ ...filing, number: index + 1 }))
    const said = wayOut(finding('unknown-claim-period', { text: null }), 'en', { claims }) ?? ''
    expect(said.match(/\d+(?=: )|…/g)).toEqual(['1', '…', '7', '8', '9', '10', '11', '12'])
  })
})
