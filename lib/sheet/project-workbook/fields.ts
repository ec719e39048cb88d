// The form of the project: its decision and its terms, one field a row. Law: one definition, used to write and to read; a path that leads nowhere in
// the project does not compile.
import { profileIds } from '../../core/profile/index.ts'
import type { Project } from '../../core/project.ts'
import { selfFinancingModes } from '../../core/terms.ts'
import type { Kind } from './kind.ts'
import { amount, weight } from './kinds/amount.ts'
import { choice } from './kinds/choice.ts'
import { date } from './kinds/date.ts'
import { longText, text } from './kinds/text.ts'
import type { FieldPath } from './table.ts'

type Form = Pick<Project, 'code' | 'name' | 'beneficiary' | 'authority' | 'profile' | 'period' | 'terms'>

export interface Field<Path extends string = string> {
  readonly path: Path
  readonly kind: Kind
  /** The term whose source and confirmation stand in the field's row. */
  readonly term?: string
  /** May not be left blank, even where project.json may leave it out: what moves money is not supplied by us. */
  readonly isRequired?: boolean
}

const field = <const Path extends FieldPath<Form>>(path: Path, kind: Kind): Field<Path> => ({ path, kind })
const required = <const Path extends FieldPath<Form>>(path: Path, kind: Kind): Field<Path> => ({ path, kind, isRequired: true })

/** A term's main field; `term` is where its source and confirmation are. */
const termOf = <const Path extends FieldPath<Form>>(one: Field<Path>, term: string): Field<Path> => ({ ...one, term })

/** What was decided about the project. */
const decisionFields = [
  required('code', text),
  field('name.fi', longText),
  field('name.sv', longText),
  field('name.en', longText),
  required('beneficiary.name', text),
  field('beneficiary.businessId', text),
  field('authority.fi', text),
  field('authority.sv', text),
  field('authority.en', text),
  required('profile', choice('profile', profileIds[0])),
  required('period.start', date),
  required('period.end', date),
] as const

const termFields = [
  termOf(required('terms.cap.cents', amount), 'terms.cap'),
  termOf(required('terms.selfFinancing.cents', amount), 'terms.selfFinancing'),
  required('terms.selfFinancing.mode', choice('mode', selfFinancingModes[0])),
  required('terms.selfFinancing.recognise', choice('recognise', 'due')),
  termOf(field('terms.funding.esf', weight), 'terms.funding'),
  field('terms.funding.teCentre', weight),
  required('terms.rounding', choice('rounding', 'largestRemainder')),
  required('terms.lineOrder', choice('lineOrder', 'incurredDateVoucherRow')),
  required('terms.categoryDeviation', choice('categoryDeviation', 'strict')),
  termOf(field('terms.finalClaimDeadline.date', date), 'terms.finalClaimDeadline'),
  termOf(field('terms.maximum.cents', amount), 'terms.maximum'),
] as const

/** The two parts of the form, in order. */
export const formSections = { project: decisionFields, terms: termFields } as const
export type FormSection = keyof typeof formSections

export type FormPath = (typeof decisionFields)[number]['path'] | (typeof termFields)[number]['path']

export const fields: readonly Field<FormPath>[] = [...decisionFields, ...termFields]

export const fieldAt = (path: string): Field | undefined => fields.find((field) => field.path === path)

/** The columns of the form. */
export const formColumns = ['field', 'value', 'source', 'confirmed', 'explanation'] as const
export type FormColumn = (typeof formColumns)[number]
