// The project: its decision, terms, localities and claims, read from project.json. Law: a wrong field is a finding that names path, value and
// what was expected; a field nobody knows is named too, never skipped in silence.
import * as z from 'zod/mini'
import { budgetField } from './budget.ts'
import {
  centsField,
  dateField,
  flagField,
  listOf,
  ordinalField,
  orNull,
  positiveCentsField,
  textOrEmpty,
  textOrNull,
  usually,
  type DeepReadonly,
} from './field.ts'
import type { Expectation } from './expectation.ts'
import { finding, type Checked, type Finding, type Severity } from './finding.ts'
import { localisedText, localityField, type Locality } from './locality.ts'
import { daysLater, type IsoDate, type Period } from './period.ts'
import { profileIds, profileOf } from './profile/index.ts'
import { resultsField } from './results/index.ts'
import { termsField } from './terms.ts'

/** A first and a last day, both within it; the last may not be before the first. */
export const periodField = z.strictObject({ start: dateField, end: dateField }).check((context) => {
  const { start, end } = context.value as { start?: IsoDate; end?: IsoDate }
  if (start !== undefined && end !== undefined && end < start) {
    context.issues.push({ code: 'custom', input: end, path: ['end'], params: { expected: 'notBefore' } })
  }
})

/** A payment claim of the project: its number, what it covers and when it was filed (null while it is being prepared). */
const filingField = z.strictObject({
  number: ordinalField,
  period: periodField,
  filedOn: orNull(dateField),
  final: flagField,
})
export type Filing = DeepReadonly<z.output<typeof filingField>>

/** What the finance officer decided about a finding: at a row (`file Sheet!A9`), a sheet (`file Sheet`) or a file. */
const decisionField = z.strictObject({
  at: z.string(),
  code: z.string(),
  accept: z.boolean(),
  reason: textOrEmpty,
  by: textOrEmpty,
  on: orNull(dateField),
})
export type Decision = DeepReadonly<z.output<typeof decisionField>>

const incomeField = z.strictObject({
  locality: z.string(),
  claim: ordinalField,
  date: orNull(dateField),
  description: textOrEmpty,
  cents: centsField,
})
export type Income = DeepReadonly<z.output<typeof incomeField>>

const advanceField = z.strictObject({ date: dateField, cents: positiveCentsField })

const projectField = z.strictObject({
  schema: z.literal('vipu/project@1'),
  code: z.string(),
  name: localisedText,
  beneficiary: z.strictObject({ name: z.string(), businessId: textOrNull }),
  authority: localisedText,
  profile: usually('esr-2007-2013', profileIds),
  period: periodField,
  terms: z.prefault(termsField, {}),
  budget: budgetField,
  localities: z.array(localityField).check(z.minLength(1)),
  claims: z.array(filingField).check(z.minLength(1)),
  decisions: listOf(decisionField),
  income: listOf(incomeField),
  advances: listOf(advanceField),
  results: z.prefault(resultsField, {}),
})

/** A project as project.json states it, with what it leaves out filled in: amounts in cents, days of the calendar, `null` where nobody knows. */
export type Project = DeepReadonly<z.output<typeof projectField>>

/**
 * Reads the content of project.json. The value is null where a field is wrong; every wrong field is an error (`project-field`), every unknown
 * one a warning (`unknown-field`) and left aside.
 */
export function parseProject(content: unknown): Checked<Project | null> {
  const strict = projectField.safeParse(content)
  if (strict.success) return { value: strict.data, findings: contradictions(strict.data) }
  const unknown = strict.error.issues.flatMap(unknownPaths)
  const known = unknown.length === 0 ? strict : projectField.safeParse(without(content, unknown))
  const warnings = unknown.map((path) => finding('unknown-field', { path: path.join('.') }))
  if (!known.success) return { value: null, findings: [...wrongFields(known.error.issues, content), ...warnings] }
  return { value: known.data, findings: [...contradictions(known.data), ...warnings] }
}

type Path = readonly (string | number)[]

const pathOf = (issue: z.core.$ZodIssue): Path => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
const unknownPaths = (issue: z.core.$ZodIssue): Path[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : []

/** A copy of the content without the fields at some paths. */
function without(content: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = structuredClone(content)
  for (const path of paths) {
    const parent = valueAt(copy, path.slice(0, -1))
    if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, path.at(-1) ?? '')
  }
  return copy
}

const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), content)

/** One fault a field: of several about the same one, the last says the most. */
const wrongFields = (issues: readonly z.core.$ZodIssue[], content: unknown): Finding[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(pathOf(issue)), wrongField(issue, content)])).values(),
]

function wrongField(issue: z.core.$ZodIssue, content: unknown): Finding {
  const path = pathOf(issue)
  const value = valueAt(content, path)
  const shown = value === undefined ? '–' : JSON.stringify(value)
  return finding('project-field', {
    path: path.join('.'),
    label: null,
    value: shown.length > 60 ? `${shown.slice(0, 59)}…` : shown,
    expected: expectation(issue),
  })
}

const expectedKinds: Readonly<Record<string, Expectation>> = {
  string: { kind: 'text' },
  int: { kind: 'wholeNumber' },
  number: { kind: 'wholeNumber' },
  boolean: { kind: 'trueOrFalse' },
  array: { kind: 'list' },
}

/** What zod's complaint means for the person who wrote the file. */
function expectation(issue: z.core.$ZodIssue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return expectedKinds[issue.expected] ?? { kind: 'object' }
    case 'invalid_value':
      return { kind: 'oneOf', values: issue.values.map(String) }
    case 'too_small':
      return issue.origin === 'array'
        ? { kind: 'list' }
        : issue.origin === 'string'
          ? { kind: 'text' }
          : { kind: 'between', ...amountRange(issue) }
    case 'too_big':
      return { kind: 'between', ...amountRange(issue) }
    case 'custom':
      return { kind: customKinds.find((kind) => kind === (issue.params?.['expected'] as string)) ?? 'present' }
    default:
      return { kind: 'object' }
  }
}

const customKinds = ['date', 'inALanguage', 'notBefore'] as const

const amountRange = (issue: { minimum?: unknown; maximum?: unknown }): { least: number; most: number } => ({
  least: typeof issue.minimum === 'number' ? issue.minimum : 0,
  most: typeof issue.maximum === 'number' ? issue.maximum : Number.MAX_SAFE_INTEGER,
})

/** What no single field shows: names used twice, and names of nothing. These are errors too, but the project can still be read. */
function contradictions(project: Project): Finding[] {
  const localities = new Set(project.localities.map((one) => one.id))
  const numbers = new Set(project.claims.map((one) => one.number))
  return [
    ...repeated(project.localities, (one) => one.id).map((index) =>
      notUnique(`localities.${String(index)}.id`, project.localities[index]?.id),
    ),
    ...repeated(project.claims, (one) => one.number).map((index) =>
      notUnique(`claims.${String(index)}.number`, project.claims[index]?.number),
    ),
    ...budgetContradictions(project, localities),
    ...strangers(project.income, (one) => localities.has(one.locality)).map((index) =>
      notFound(`income.${String(index)}.locality`, project.income[index]?.locality, localities),
    ),
    ...strangers(project.income, (one) => numbers.has(one.claim)).map((index) =>
      notFound(`income.${String(index)}.claim`, project.income[index]?.claim, numbers),
    ),
    ...strangers(project.results.gatherings, (one) => localities.has(one.locality)).map((index) =>
      notFound(`results.gatherings.${String(index)}.locality`, project.results.gatherings[index]?.locality, localities),
    ),
    ...strangers(project.results.descriptions, (one) => localities.has(one.locality)).map((index) =>
      notFound(`results.descriptions.${String(index)}.locality`, project.results.descriptions[index]?.locality, localities),
    ),
    ...strangers(project.results.strengths, (one) => localities.has(one.locality)).map((index) =>
      notFound(`results.strengths.${String(index)}.locality`, project.results.strengths[index]?.locality, localities),
    ),
  ]
}

/** A budget line twice is an error; one that nothing can belong to is only asked about, since it changes no figure but its own. */
function budgetContradictions({ budget, profile }: Project, localities: ReadonlySet<string>): Finding[] {
  const categories = new Set(profileOf(profile).categories.map((one) => one.id))
  return (['categories', 'localities'] as const).flatMap((list) => {
    const known = list === 'categories' ? categories : localities
    const path = (index: number): string => `budget.${list}.${String(index)}.id`
    return [
      ...repeated(budget[list], (one) => one.id).map((index) => notUnique(path(index), budget[list][index]?.id)),
      ...strangers(budget[list], (one) => known.has(one.id)).map((index) =>
        notFound(path(index), budget[list][index]?.id, known, 'warning'),
      ),
    ]
  })
}

/** Indexes of the ones whose key stood earlier already. */
const repeated = <T>(all: readonly T[], keyOf: (one: T) => unknown): number[] =>
  all.flatMap((one, index) => (all.findIndex((other) => keyOf(other) === keyOf(one)) < index ? [index] : []))

const strangers = <T>(all: readonly T[], isKnown: (one: T) => boolean): number[] =>
  all.flatMap((one, index) => (isKnown(one) ? [] : [index]))

const notUnique = (path: string, value: unknown): Finding =>
  finding('project-field', { path, label: null, value: JSON.stringify(value), expected: { kind: 'unique' } })

const notFound = (path: string, value: unknown, known: ReadonlySet<string | number>, severity: Severity = 'error'): Finding =>
  finding(
    'project-field',
    { path, label: null, value: JSON.stringify(value), expected: { kind: 'oneOf', values: [...known].map(String) } },
    null,
    severity,
  )

/** The project's claims in order of their numbers. */
export const filings = (project: Project): Filing[] => [...project.claims].sort((a, b) => a.number - b.number)

export const localityById = (project: Project, id: string | null): Locality | null =>
  project.localities.find((one) => one.id === id) ?? null
export const filingByNumber = (project: Project, number: number | null): Filing | null =>
  project.claims.find((one) => one.number === number) ?? null

/** The day after a period's last. */
export const dayAfter = (period: Period): IsoDate => daysLater(period.end, 1)
