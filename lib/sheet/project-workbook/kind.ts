// A kind of cell, in both directions: how a value of project.json is written and how it is read back. Law: read(write(value)) is the value; what
// cannot be read is a fault with its place, never a guess.
import type { Expectation } from '../../core/expectation.ts'
import { finding, type Finding } from '../../core/finding.ts'
import type { Cents } from '../../core/money.ts'
import type { Cell } from '../grid.ts'
import type { PlannedValue, StyleToken } from '../plan.ts'
import type { ChoiceList, Glossary } from './glossary.ts'
import type { Written } from './written.ts'

/** Which field of the project a cell holds (`terms.cap.cents`), what the workbook calls it, and where it stands (`Terms!B7`). */
export interface Place {
  readonly path: string
  readonly label: string
  readonly at: string
}

/** A finding once it is known what cell it is about. */
export type Fault = (place: Place) => Finding

/** What a cell says: nothing, a value of project.json (with a question, where it should be asked), or a fault. */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'content'; readonly content: unknown; readonly question?: Fault }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** A cell with something in it that is no fault, and what that is. */
export interface Filled {
  readonly cell: Cell
  readonly written: Exclude<Written, { readonly kind: 'blank' | 'fault' }>
}

/** What Excel lets a person type. */
type InputLimit =
  | { readonly kind: 'anything' | 'date' }
  | { readonly kind: 'list'; readonly list: ChoiceList }
  | { readonly kind: 'money'; readonly least: Cents; readonly most: Cents }
  | { readonly kind: 'wholeNumber'; readonly least: number; readonly most: number }

export interface Kind {
  /** In a table that people extend, and in a form. */
  readonly style: StyleToken
  readonly inputStyle: StyleToken
  readonly limit: InputLimit
  /** A valid value that stands in for one that cannot be read, so that the rest is checked all the same; it never leaves the reader. */
  readonly placeholder: unknown
  readonly write: (content: unknown, glossary: Glossary) => PlannedValue
  readonly read: (filled: Filled, glossary: Glossary) => Reading
}

export const BLANK: PlannedValue = { kind: 'blank' }

export const contentOf = (content: unknown): Reading => ({ kind: 'content', content })
export const faultOf = (fault: Fault): Reading => ({ kind: 'fault', fault })

/** The field should have been something else. */
export const expected =
  (value: string, expectation: Expectation): Fault =>
  ({ path, label, at }) =>
    finding('project-field', { path, label, value, expected: expectation }, at)
