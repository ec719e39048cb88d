// What the figures assume: every term nobody has confirmed and every term that is only a sample. Law: it is said in the report, not in its margin.
import { cents, subtract } from '../../money.ts'
import type { Paragraphs, Section } from '../block.ts'
import type { Scope } from '../scope.ts'
import { percentage } from '../value.ts'
import { reportedTerms, termsTable, type ReportedTerm } from './terms.ts'

export function assumptionsSection(scope: Scope): Section {
  const { assumptions: w } = scope.words
  return {
    id: 'assumptions',
    title: w.title,
    sheet: scope.words.sheets.assumptions,
    orientation: 'portrait',
    blocks: [assumptionsBlock(scope), termsTable(scope)],
  }
}

/** One sentence for each assumption. */
function assumptionsBlock(scope: Scope): Paragraphs {
  const { assumptions: w } = scope.words
  const unsure = reportedTerms(scope).filter((one) => (one.status === 'assumed' || one.status === 'sample') && !isDerived(one.key))
  const overrides = scope.project.localities.filter((one) => one.capOverride !== null && !one.capOverride.decisionRef)
  const sentences = [
    ...unsure.map((one) =>
      w.term(one.key === 'esf' ? scope.words.terms.funding : one.label, saidValue(scope, one), one.status === 'sample'),
    ),
    ...overrides.map((one) => w.override(scope.nameOf(one))),
  ]
  return {
    kind: 'text',
    title: w.heading,
    paragraphs: sentences.length === 0 ? [w.none] : [w.introduction(sentences.length), ...sentences],
  }
}

/** The value of a term as a sentence says it; the two weights are one term: what part each source pays. */
function saidValue({ project, profile, language, words }: Scope, { key, value }: ReportedTerm): string {
  const { funding } = project.terms
  if (key !== 'esf' || funding === null) return words.value(value)
  const names = profile.sourceNames[language]
  const [esf, whole] = [cents(funding.esf), cents(funding.esf + funding.teCentre)]
  return `${names.esf} ${words.value(percentage(esf, whole))}, ${names.teCentre} ${words.value(percentage(subtract(whole, esf), whole))}`
}

/** Weights in their lowest terms, the maximum from the caps and the rows beside the amount of self-financing say nothing of their own. */
const derived: ReadonlySet<string> = new Set(['teCentre', 'esfReduced', 'wholeReduced', 'mode', 'recognise'])
const isDerived = (key: string): boolean => derived.has(key)
