// Our functions in Excel compute what the batch computes: every worked case goes through both.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eligible } from '../../addin/functions/eligible.ts'
import { functions } from '../../addin/functions/functions.ts'
import { functionsMetadata } from '../../addin/functions/metadata.ts'
import { reimbursable } from '../../addin/functions/reimbursable.ts'
import { share } from '../../addin/functions/share.ts'
import type { Answer } from '../../addin/functions/answer.ts'
import { claimsFileField, register, type Line } from '../../lib/core/claim.ts'
import { assess, type AssessedLine } from '../../lib/core/eligibility/index.ts'
import { languages } from '../../lib/core/locality.ts'
import { toInteger, type Cents } from '../../lib/core/money.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'
import { settle, type Settlement } from '../../lib/core/settlement.ts'

interface Worked {
  readonly name: string
  readonly project: Project
  readonly settlement: Settlement
  readonly lines: readonly AssessedLine[]
}

const folder = new URL('../golden/cases/', import.meta.url)

const worked = readdirSync(folder).map((file): Worked => {
  const {
    name,
    project: content,
    claims,
  } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<'name' | 'project' | 'claims', never>
  const { value: project } = parseProject(content)
  if (project === null) throw new Error(`${file} is no project`)
  const assessment = assess(project, register(project, claimsFileField.parse(claims).claims).claims)
  return { name, project, settlement: settle(project, assessment), lines: assessment.lines }
})

const euros = (amount: Cents): number => toInteger(amount) / 100
const figure = (result: Answer): number | string => (result.ok ? euros(result.value) : result.fault.kind)

const withContribution = worked.filter(({ project }) => ['contribution', 'none'].includes(project.terms.selfFinancing.mode))
const withLargestRemainder = worked.filter(({ project }) => project.terms.funding !== null && project.terms.rounding === 'largestRemainder')
const isStated = ({ netCents, vatCents }: Line): boolean => netCents !== null && vatCents !== null

describe('VIPU.REIMBURSABLE', () => {
  it('is what each locality of every worked case is reimbursed, by its own cap', () => {
    const rows = withContribution.flatMap(({ settlement }) => settlement.localities)
    expect(rows.length).toBeGreaterThan(60)
    expect(rows.map((row) => figure(reimbursable(euros(row.eligibleCents), euros(row.capCents))))).toEqual(
      rows.map((row) => euros(row.reimbursableCents)),
    )
  })

  it.each([
    ['7 250 € of costs are reimbursed 6 000 €', 7250, 6000],
    ['5 980,50 € are reimbursed whole', 5980.5, 5980.5],
    ['text as a partner writes it is understood', '7 250,00 €', 6000],
    ['credits beyond the costs are nothing', -12.34, 0],
    ['an empty cell is nothing', '', 0],
    ['the noise of a float is forgiven', 6000.000000001, 6000],
    ['half a cent is not', 100.005, 'fractionOfCent'],
    ['a word is not', 'paljon', 'notAnAmount'],
    ['dollars are not', '$100', 'notAnAmount'],
    ['true is not', true, 'notAnAmount'],
  ])('%s', (_, given, expected) => {
    expect(figure(reimbursable(given))).toBe(expected)
  })

  it('holds another cap where one is given: 7 250 € at 6 500 €, and none below zero', () => {
    expect([figure(reimbursable(7250, 6500)), figure(reimbursable(7250, -1))]).toEqual([6500, 'negative'])
  })
})

describe('VIPU.SHARE', () => {
  it('is what each source pays of each row of every worked case', () => {
    const rows = withLargestRemainder.flatMap(({ project: { terms }, settlement }) =>
      settlement.localities.map((row) => ({
        row,
        weights: [terms.funding?.esf ?? 0, terms.funding?.teCentre ?? 0].map((one) => one / 100),
      })),
    )
    expect(rows.length).toBeGreaterThan(60)
    for (const source of ['esf', 'teCentre'] as const)
      expect(
        rows.map(({ row, weights }) => figure(share(euros(row.publicCents), source === 'esf' ? 'ESR' : 'TE-keskus', [[weights]]))),
      ).toEqual(rows.map(({ row }) => (row.shares === null ? null : euros(row.shares[source]))))
  })

  it('splits 100,00 € in three so that a cent is left for the first: 33,34 + 33,33 + 33,33', () => {
    expect([1, 2, 3].map((source) => figure(share(100, source, [[[1]], [[1]], [[1]]])))).toEqual([33.34, 33.33, 33.33])
  })

  it('takes weights from ranges and one by one, in euros and in percentages', () => {
    expect(figure(share(5500, 'ESF', [[[18750], [25250]]]))).toBe(2343.75)
    expect(figure(share(5500, 'esf', [[[42.61]], [[57.39]]]))).toBe(2343.55)
  })

  it.each([
    ['a source nobody knows', share(100, 'kunta', [[[1, 2]]]), 'unknownSource'],
    ['a third of two', share(100, 3, [[[1, 2]]]), 'unknownSource'],
    ['no source', share(100, '', [[[1, 2]]]), 'unknownSource'],
    ['weights nobody has decided', share(100, 1, [[['', '']]]), 'notDecided'],
    ['a weight below zero', share(100, 1, [[[-1, 2]]]), 'negative'],
    ['a weight with parts of a cent', share(100, 1, [[[33.333, 66.667]]]), 'fractionOfCent'],
  ])('refuses %s', (_, result, kind) => {
    expect(figure(result)).toBe(kind)
  })
})

describe('VIPU.ELIGIBLE', () => {
  it('is what is eligible of each counted line of every worked case that states net and VAT', () => {
    const rows = worked.flatMap(({ project, lines }) =>
      lines
        .filter(({ line, eligibleCents }) => isStated(line) && toInteger(eligibleCents) !== 0)
        .map((one) => ({ ...one, implementer: project.localities.find(({ id }) => id === one.locality)!.implementer })),
    )
    expect(rows.length).toBeGreaterThan(60)
    const given = (amount: Cents | null): number | null => (amount === null ? null : euros(amount))
    expect(
      rows.map(({ line, implementer: { vat, vatProof } }) =>
        figure(eligible(given(line.netCents), given(line.vatCents), vat, vatProof, given(line.grossCents), given(line.claimedCents))),
      ),
    ).toEqual(rows.map(({ eligibleCents }) => euros(eligibleCents)))
  })

  it.each([
    ['VAT that is deducted is not eligible', [1000, 220, 'vähentää arvonlisäveron'], 1000],
    ['VAT that stays is, with proof', [1000, 220, 'drar inte av momsen', 'verohallinto 3/2009'], 1220],
    ['and is not without', [1000, 220, 'does not deduct VAT'], 1000],
    ['a municipality’s never', [1000, 220, 'kunta', 'a proof'], 1000],
    ['no more than is charged to the project', [1000, 220, 'deductible', '', 1220, 400], 400],
    ['net and VAT must add up to gross', [1000, 220, 'deductible', '', 1230], 'amountsDisagree'],
    ['gross alone says nothing of VAT', ['', '', 'deductible', '', 1220], 'netMissing'],
    ['VAT alone says nothing', [0, 220, 'deductible'], 'netMissing'],
    ['a treatment nobody knows', [1000, 220, 'ehkä'], 'unknownTreatment'],
    ['a credit note has all its amounts below zero', [-1000, -220, 'deductible', '', -1220, 400], 'amountsDisagree'],
  ] as const)('%s', (_, [net, vat, treatment, ...rest], expected) => {
    expect(figure(eligible(net, vat, treatment, ...rest))).toBe(expected)
  })
})

describe('what Excel is told', () => {
  it('names the same functions and parameters in every language', () => {
    const shapes = languages.map((language) =>
      functionsMetadata(language).functions.map(({ id, name, parameters, result }) => [
        id,
        name,
        result,
        parameters.map(({ type, dimensionality, optional, repeating }) => ({ type, dimensionality, optional, repeating })),
      ]),
    )
    expect(shapes[1]).toEqual(shapes[0])
    expect(shapes[2]).toEqual(shapes[0])
  })

  it('says which parameters may be left out and which repeats', () => {
    const brief = functionsMetadata('en').functions.map(({ id, parameters }) => [
      id,
      ...parameters.map(({ name, optional, repeating }) => name + (optional ? '?' : '') + (repeating ? '…' : '')),
    ])
    expect(brief).toEqual([
      ['REIMBURSABLE', 'eligible', 'cap?'],
      ['SHARE', 'amount', 'source', 'weights…'],
      ['ELIGIBLE', 'net', 'vat', 'treatment', 'proof?', 'gross?', 'claimed?'],
    ])
  })
})

/** What the page's script does when Excel loads it, heard through the two names that Excel gives it. */
describe('the functions as Excel calls them', () => {
  const associated = new Map<string, (...given: readonly unknown[]) => unknown>()
  const excel = {
    CustomFunctions: {
      associate: (id: string, run: (...given: readonly unknown[]) => unknown) => associated.set(id, run),
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      Error: class {
        readonly said: string
        constructor(code: string, message: string) {
          this.said = `${code} ${message}`
        }
      },
    },
    Office: { context: { displayLanguage: 'fi-FI' } },
  }
  const invocation = { functionName: 'VIPU.SHARE' }

  beforeAll(async () => {
    Object.assign(globalThis, excel)
    await import('../../addin/functions/index.ts')
  })
  afterAll(() => {
    for (const name of Object.keys(excel)) Reflect.deleteProperty(globalThis, name)
  })

  const said = (id: string, ...given: readonly unknown[]): unknown => {
    try {
      return associated.get(id)?.(...given, invocation)
    } catch (fault) {
      return (fault as { readonly said: string }).said
    }
  }

  it('have the ids that functions.json names, no more and no fewer', () => {
    expect([...associated.keys()]).toEqual(functionsMetadata('fi').functions.map(({ id }) => id))
    expect([...associated.keys()]).toEqual(Object.keys(functions))
  })

  it('answer in euros', () => {
    expect(said('REIMBURSABLE', 7250, null)).toBe(6000)
    expect(said('SHARE', 5500, 'ESR', [[[18750], [25250]]])).toBe(2343.75)
    expect(said('ELIGIBLE', 1000, 220, 'vähentää arvonlisäveron', null, null, null)).toBe(1000)
  })

  it('say in the language of Excel why there is no figure', () => {
    expect(said('SHARE', 100, 'kunta', [[[1, 2]]])).toBe(
      '#VALUE! Rahoittajaa ”kunta” ei tunneta. Kirjoita ESR, TE-keskus tai järjestysnumero 1–2.',
    )
    excel.Office.context.displayLanguage = 'sv-SE'
    expect(said('SHARE', 100, 1, [[[0, 0]]])).toBe('#N/A Finansieringens fördelning är inte beslutad: alla fördelningstal är noll.')
    expect(said('REIMBURSABLE', 'mycket', null)).toBe(
      '#VALUE! stödberättigande: ”mycket” är inget belopp. Ange euro, till exempel 7250 eller 7 250,00.',
    )
    excel.Office.context.displayLanguage = 'de-DE'
    expect(said('ELIGIBLE', 0, 22, 'deductible', null, null, null)).toMatch(/^#VALUE! The net amount is missing/)
  })
})
