// The terms of the project with their sources, as the cells that every cap, share and balance of the report is computed from.
import { sumOf, type Cents } from '../../money.ts'
import type { Project } from '../../project.ts'
import { finalClaimDeadline, fundingWeights } from '../../terms.ts'
import type { Table } from '../block.ts'
import { cell, plus, rows, type Formula } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { count, date, money, text, type Value } from '../value.ts'

export const TERMS = 'terms'

/** How sure a term is: the funder confirmed it, nobody has, it belongs to a sample, or the program's own rule decides. */
export type TermStatus = 'confirmed' | 'assumed' | 'sample' | 'rule'

export interface ReportedTerm {
  readonly key: string
  readonly label: string
  readonly value: Value
  readonly formula?: Formula
  readonly source: string | null
  readonly status: TermStatus
}

export function termsTable(scope: Scope): Table {
  const w = scope.words.terms
  const columns: ColumnOf<ReportedTerm>[] = [
    { id: 'term', title: w.term, kind: 'wrapped', width: 40, value: (one) => text(one.label) },
    { id: 'value', title: w.value, kind: 'money', width: 34, value: (one) => one.value, formulaOf: (one) => one.formula ?? null },
    { id: 'source', title: w.source, kind: 'wrapped', width: 22, value: (one) => text(scope.words.sourceName(one.source)) },
    { id: 'status', title: w.status, kind: 'wrapped', width: 26, value: (one) => text(w.statuses[one.status]) },
  ]
  return tableOf({
    id: TERMS,
    title: w.title,
    note: sharesNote(scope),
    columns,
    rows: reportedTerms(scope).map((one) =>
      rowOf(one.key, one, columns, 'body', one.status === 'assumed' || one.status === 'sample' ? 'warning' : null),
    ),
    empty: scope.words.nothing,
  })
}

/** How public money is divided, in words. */
function sharesNote({ project, profile, language, words: { terms: w } }: Scope): string | null {
  const weights = reducedWeights(project)
  if (weights === null) return null
  if (!areSharesLive(project)) return w.sharesNotLive
  const { esf, teCentre } = profile.sourceNames[language]
  return w.partsNote(`${esf} ${String(weights.esf)}`, `${teCentre} ${String(weights.whole - weights.esf)}`, String(weights.whole))
}

const statusOf = (term: { readonly source: string | null; readonly confirmed: boolean }): TermStatus =>
  term.source === 'sample' ? 'sample' : term.confirmed ? 'confirmed' : 'assumed'

const rule = (key: string, label: string, value: Value): ReportedTerm => ({ key, label, value, source: 'vipu', status: 'rule' })

/** Every term the figures depend on, in the order of the arithmetic. */
export function reportedTerms(scope: Scope): ReportedTerm[] {
  const { terms } = scope.project
  const w = scope.words.terms
  const { selfFinancing } = terms
  const own = { source: selfFinancing.source, status: statusOf(selfFinancing) }
  return [
    { key: 'cap', label: w.cap, value: money(terms.cap.cents), source: terms.cap.source, status: statusOf(terms.cap) },
    maximum(scope),
    { key: 'selfFinancing', label: w.selfFinancing, value: money(selfFinancing.cents), ...own },
    { key: 'mode', label: w.mode, value: text(w.modes[selfFinancing.mode]), ...own },
    ...(selfFinancing.mode === 'contribution'
      ? [{ key: 'recognise', label: w.recognise, value: text(w.recognised[selfFinancing.recognise]), ...own }]
      : []),
    ...fundingTerms(scope),
    rule('rounding', w.rounding, text(w.roundings[terms.rounding])),
    rule('categoryDeviation', w.deviation, text(w.deviations[terms.categoryDeviation])),
    rule('lineOrder', w.lineOrder, text(w.lineOrders[terms.lineOrder])),
    deadline(scope),
  ]
}

/** The most the decision allows for all localities together. */
export const maximumOf = ({ terms, localities }: Project): Cents => terms.maximum?.cents ?? sumOf(localities, () => terms.cap.cents)

function maximum({ project, words: { terms: w } }: Scope): ReportedTerm {
  const { maximum: decided, cap } = project.terms
  const value = money(maximumOf(project))
  if (decided !== null) return { key: 'maximum', label: w.maximum, value, source: decided.source, status: statusOf(decided) }
  const formula: Formula = { kind: 'times', amount: cell(TERMS, 'cap', 'value'), count: rows('localities') }
  return { key: 'maximum', label: w.maximumFromCaps, value, formula, source: cap.source, status: statusOf(cap) }
}

function deadline({ project, words: { terms: w } }: Scope): ReportedTerm {
  const value = date(finalClaimDeadline(project.terms, project.period))
  const decided = project.terms.finalClaimDeadline
  if (decided === null) return { key: 'finalClaimDeadline', label: w.deadline, value, source: w.deadlineSource, status: 'assumed' }
  return { key: 'finalClaimDeadline', label: w.deadline, value, source: decided.source, status: statusOf(decided) }
}

function fundingTerms({ project, profile, language, words: { terms: w, notDecided } }: Scope): ReportedTerm[] {
  const { funding } = project.terms
  const weights = reducedWeights(project)
  if (funding === null || weights === null)
    return [{ key: 'funding', label: w.funding, value: text(notDecided), source: funding?.source ?? null, status: 'assumed' }]
  const names = profile.sourceNames[language]
  const decided = { source: funding.source, status: statusOf(funding) }
  const [esf, teCentre] = [cell(TERMS, 'esf', 'value'), cell(TERMS, 'teCentre', 'value')]
  const reduced = (number: Formula, by: Formula): Formula => ({ kind: 'reduced', number, by })
  return [
    { key: 'esf', label: w.weight(names.esf), value: count(funding.esf), ...decided },
    { key: 'teCentre', label: w.weight(names.teCentre), value: count(funding.teCentre), ...decided },
    { key: 'esfReduced', label: w.reduced(names.esf), value: count(weights.esf), formula: reduced(esf, teCentre), ...decided },
    {
      key: 'wholeReduced',
      label: w.reducedWhole,
      value: count(weights.whole),
      formula: plus(cell(TERMS, 'esfReduced', 'value'), reduced(teCentre, esf)),
      ...decided,
    },
  ]
}

/** The weights without what they have in common: of `whole` cents the first source pays `esf`. Null while nobody has decided. */
function reducedWeights(project: Project): { readonly esf: number; readonly whole: number } | null {
  const weights = fundingWeights(project.terms)
  if (weights === null) return null
  const [esf = 0, teCentre = 0] = weights
  const divisor = commonDivisor(BigInt(esf), BigInt(teCentre))
  return { esf: Number(BigInt(esf) / divisor), whole: Number((BigInt(esf) + BigInt(teCentre)) / divisor) }
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b))

/** Up to here cents × weight is exact in a spreadsheet's 15 digits; beyond it the weight is split in two. */
const LARGEST_PLAIN = 2 ** 24
/** Beyond this not even two steps are exact, and shares stand as figures without a formula. */
const LARGEST_WHOLE = 2 ** 30

function areSharesLive(project: Project): boolean {
  const weights = reducedWeights(project)
  return weights === null || weights.whole <= LARGEST_WHOLE
}

/** How the first source's share of an amount is computed, or null where a spreadsheet could not do it exactly. */
export function firstShareOf({ project }: Scope, need: Formula): Formula | null {
  if (!areSharesLive(project)) return null
  const [first, whole] = [cell(TERMS, 'esfReduced', 'value'), cell(TERMS, 'wholeReduced', 'value')]
  const isWide = (reducedWeights(project)?.whole ?? 0) > LARGEST_PLAIN
  return { kind: 'share', amount: need, first, whole, rounding: project.terms.rounding, isWide }
}
