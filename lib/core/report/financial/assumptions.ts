// What the figures assume: every term nobody has confirmed and every term that is only a sample. Law: it is said in the report, not in its margin.
import type { Paragraphs, Section } from '../block.ts'
import type { Scope } from '../scope.ts'
import { reportedTerms, termsTable } from './terms.ts'

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
export function assumptionsBlock(scope: Scope): Paragraphs {
  const { assumptions: w } = scope.words
  const unsure = reportedTerms(scope).filter((one) => (one.status === 'assumed' || one.status === 'sample') && !isDerived(one.key))
  const overrides = scope.project.localities.filter((one) => one.capOverride !== null && !one.capOverride.decisionRef)
  const sentences = [
    ...unsure.map((one) => w.term(one.label, scope.words.value(one.value), one.status === 'sample')),
    ...overrides.map((one) => w.override(scope.nameOf(one))),
  ]
  return {
    kind: 'text',
    title: w.heading,
    paragraphs: sentences.length === 0 ? [w.none] : [w.introduction(sentences.length), ...sentences],
  }
}

/** Weights in their lowest terms, the maximum from the caps and the rows beside the amount of self-financing say nothing of their own. */
const isDerived = (key: string): boolean => key === 'esfReduced' || key === 'wholeReduced' || key === 'mode' || key === 'recognise'
