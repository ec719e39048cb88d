// The rows of every table, taken from a project and its postings.
import { languages } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import type { Results } from '../../core/results/index.ts'
import type { Contents } from './plan-tables.ts'

/** The tables of a project. */
export const projectContents = (project: Project): Contents => ({
  localities: project.localities,
  receipts: project.localities.flatMap(({ id, selfFinancing }) => selfFinancing.received.map((receipt) => ({ locality: id, ...receipt }))),
  claims: project.claims,
  budgetCategories: project.budget.categories,
  budgetLocalities: project.budget.localities,
  income: project.income,
  advances: project.advances,
  decisions: project.decisions,
  gatherings: project.results.gatherings,
  descriptions: project.results.descriptions,
  strengths: project.results.strengths,
  indicators: project.results.indicators,
  publicity: project.results.publicity,
  paragraphs: paragraphsOf(project.results),
})

const kinds = ['lessons', 'continuation'] as const

/** One row a paragraph: a long text can be read and edited so. */
const paragraphsOf = (results: Results): object[] =>
  kinds.flatMap((kind) =>
    languages.flatMap((language) => (results[kind]?.[language]?.split('\n') ?? []).map((paragraph) => ({ kind, language, paragraph }))),
  )
