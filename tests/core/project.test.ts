// Reading project.json: every wrong field is named with its path, value and what was expected.
import { describe, expect, it } from 'vitest'
import { languages, textIn } from '../../lib/core/locality.ts'
import { parseProject } from '../../lib/core/project.ts'
import { assumptions, finalClaimDeadline, fundingWeights } from '../../lib/core/terms.ts'
import { project, projectJson } from '../support/claims.ts'

const wrong = (changes: object): unknown[] => parseProject({ ...projectJson, ...changes }).findings.map((one) => one.figures)

describe('a name in some of the languages', () => {
  it.each([
    [{ fi: 'Turku', sv: 'Åbo', en: 'Turku, Finland' }, ['Turku', 'Åbo', 'Turku, Finland']],
    [{ fi: 'Turku', en: 'Turku, Finland' }, ['Turku', 'Turku', 'Turku, Finland']],
    [{ sv: 'Åbo', en: 'Turku, Finland' }, ['Åbo', 'Åbo', 'Turku, Finland']],
    [{ en: 'Turku, Finland' }, ['Turku, Finland', 'Turku, Finland', 'Turku, Finland']],
    [{}, ['', '', '']],
  ])('%j reads in Finnish, Swedish and English as %j', (name, texts) => {
    expect(languages.map((language) => textIn(name, language))).toEqual(texts)
  })
})

describe('project.json', () => {
  it('needs no more than what nobody can guess: the terms have the flyer’s values', () => {
    const { terms } = project({ terms: {} })
    expect(terms).toMatchObject({
      cap: { cents: 600_000, source: 'flyer', confirmed: true },
      selfFinancing: { cents: 50_000, mode: 'contribution', recognise: 'due' },
      funding: null,
      rounding: 'largestRemainder',
      categoryDeviation: 'strict',
    })
  })

  it.each<[string, object, unknown]>([
    ['a wrong type', { code: 11_049 }, { path: 'code', value: '11049', expected: { kind: 'text' } }],
    ['a missing field', { authority: undefined }, { path: 'authority', value: '–', expected: { kind: 'object' } }],
    [
      'a day that is none',
      { period: { start: '2009-08-01', end: '2009-12-32' } },
      { path: 'period.end', value: '"2009-12-32"', expected: { kind: 'date' } },
    ],
    [
      'an end before the start',
      { period: { start: '2009-08-01', end: '2009-07-01' } },
      { path: 'period.end', value: '"2009-07-01"', expected: { kind: 'notBefore' } },
    ],
    [
      'a fraction of a cent',
      { terms: { cap: { cents: 600.5 } } },
      { path: 'terms.cap.cents', value: '600.5', expected: { kind: 'wholeNumber' } },
    ],
    [
      'a negative cap',
      { terms: { cap: { cents: -1 } } },
      { path: 'terms.cap.cents', value: '-1', expected: { kind: 'between', least: 0 } },
    ],
    [
      'a mode nobody knows',
      { terms: { selfFinancing: { cents: 1, mode: 'gift' } } },
      {
        path: 'terms.selfFinancing.mode',
        value: '"gift"',
        expected: { kind: 'oneOf', values: ['contribution', 'deductible', 'deductibleWithinCap', 'none'] },
      },
    ],
    ['a project without localities', { localities: [] }, { path: 'localities', value: '[]', expected: { kind: 'list' } }],
    ['an empty name', { name: {} }, { path: 'name', value: '{}', expected: { kind: 'inALanguage' } }],
    ['a day that is missing', { advances: [{ cents: 1 }] }, { path: 'advances.0.date', value: '–', expected: { kind: 'date' } }],
    ['an amount beyond all counting', { terms: { cap: { cents: 1e30 } } }, { path: 'terms.cap.cents', expected: { most: 10_000_000_000 } }],
    [
      'weights whose sum is beyond all counting, which ended the report with a fault of ours',
      { terms: { funding: { esf: Number.MAX_SAFE_INTEGER, teCentre: 1 } } },
      { path: 'terms.funding.esf', expected: { most: 1_000_000_000_000 } },
    ],
    [
      'a budget line twice',
      {
        budget: {
          categories: [
            { id: 'travel', cents: 1 },
            { id: 'travel', cents: 2 },
          ],
        },
      },
      { path: 'budget.categories.1.id', value: '"travel"', expected: { kind: 'unique' } },
    ],
    [
      'income of a stranger',
      { income: [{ locality: 'L9', claim: 1, cents: 1 }] },
      { path: 'income.0.locality', value: '"L9"', expected: { kind: 'oneOf', values: ['L1', 'L2'] } },
    ],
    [
      'a locality twice',
      { localities: [projectJson.localities[0], projectJson.localities[0]] },
      { path: 'localities.1.id', value: '"L1"', expected: { kind: 'unique' } },
    ],
  ])('names %s', (_, changes, figures) => {
    expect(wrong(changes)).toMatchObject([figures])
  })

  it('names all wrong fields at once', () => {
    expect(wrong({ code: 1, beneficiary: null, profile: 'esr-1995' })).toMatchObject([
      { path: 'code' },
      { path: 'beneficiary' },
      { path: 'profile' },
    ])
  })

  it('names a field that nobody knows, and reads the rest', () => {
    const { value, findings } = parseProject({ ...projectJson, selfFinacing: 1, terms: { cap: { cents: 1, confirmd: true } } })
    expect(value?.terms.cap.cents).toBe(1)
    expect(findings).toMatchObject([
      { code: 'unknown-field', severity: 'warning', figures: { path: 'terms.cap.confirmd' } },
      { code: 'unknown-field', figures: { path: 'selfFinacing' } },
    ])
  })

  it('asks about a budget line of a category or locality that nothing can belong to, and reads the rest', () => {
    const { value, findings } = parseProject({
      ...projectJson,
      budget: { categories: [{ id: 'service', cents: 1 }], localities: [{ id: 'L9', cents: 1 }] },
    })
    expect(value?.budget.categories).toHaveLength(1)
    expect(findings).toMatchObject([
      { severity: 'warning', figures: { path: 'budget.categories.0.id', value: '"service"' } },
      { severity: 'warning', figures: { path: 'budget.localities.0.id', expected: { values: ['L1', 'L2'] } } },
    ])
  })

  it('takes a text of blanks for none: it is no decision’s reference and no proof', () => {
    const [first, ...others] = projectJson.localities
    const blank = {
      ...first,
      capOverride: { cents: 700_000, decisionRef: ' ' },
      implementer: { name: 'X', vat: 'nonDeductible', vatProof: '' },
    }
    const [locality] = project({ localities: [blank, ...others] }).localities
    expect([locality?.capOverride?.decisionRef, locality?.implementer.vatProof]).toEqual([null, null])
  })

  it('has a locality with an id at least, whose self-financing a municipality pays unless it says otherwise', () => {
    const [one, ...others] = projectJson.localities
    expect(wrong({ localities: [{ ...one, id: '' }, ...others] })).toMatchObject([{ path: 'localities.0.id', value: '""' }])
    const of = project({ localities: [{ ...one, id: '1', selfFinancing: { payer: 'Kunta' } }, ...others] })
    expect(of.localities[0]).toMatchObject({ id: '1', selfFinancing: { payer: 'Kunta', payerType: 'municipal', received: [] } })
  })

  it.each<[unknown]>([[null], ['text'], [[]], [5], [undefined]])('cannot be %j', (content) => {
    const { value, findings } = parseProject(content)
    expect(value).toBeNull()
    expect(findings.length).toBeGreaterThan(0)
  })

  it('is not fooled by a field called __proto__', () => {
    const { value, findings } = parseProject(JSON.parse(JSON.stringify(projectJson).replace('{', '{"__proto__":{"code":"X"},')))
    expect(value?.code).toBe('S11049')
    expect(findings.map((one) => one.code)).toEqual(['unknown-field'])
  })
})

describe('terms', () => {
  it('nobody confirmed are listed in a fixed order', () => {
    expect(assumptions(project({ terms: {} }).terms)).toEqual(['funding', 'finalClaimDeadline'])
    const confirmed = { funding: { esf: 1, teCentre: 1, confirmed: true }, finalClaimDeadline: { date: '2010-04-30', confirmed: true } }
    expect(assumptions(project({ terms: confirmed }).terms)).toEqual([])
    expect(assumptions(project({ terms: { ...confirmed, cap: { cents: 1 }, selfFinancing: { cents: 1 } } }).terms)).toEqual([
      'cap',
      'selfFinancing',
    ])
  })

  it('with both weights zero are not decided', () => {
    expect(fundingWeights(project({ terms: { funding: { esf: 0, teCentre: 0 } } }).terms)).toBeNull()
    expect(fundingWeights(project({ terms: { funding: { esf: 1, teCentre: 0 } } }).terms)).toEqual([1, 0])
  })

  it('end the season four months after the project unless decided otherwise', () => {
    const of = project()
    expect(finalClaimDeadline(of.terms, of.period)).toBe('2010-04-30')
    expect(finalClaimDeadline(project({ terms: { finalClaimDeadline: { date: '2010-03-31' } } }).terms, of.period)).toBe('2010-03-31')
  })
})
