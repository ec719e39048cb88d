// Every word of the claim template in one language. The words live in lib/i18n/workbook, which this room may not import: they come in as a parameter,
// and the compiler compares the two where they meet.
import type { InLanguages } from '../../core/profile/index.ts'
import type { Period } from '../../core/period.ts'
import type { ClaimColumn } from './columns.ts'

/** A label, or nothing but a label. */
type Labels<Id extends string> = Readonly<Record<Id, string>>

interface ColumnWords {
  /** A heading that reading claim sheets knows. */
  readonly heading: string
  readonly explanation: string
  /** One cell of the worked example, as text. */
  readonly example: string
}

interface Refusal {
  readonly title: string
  readonly message: string
}

export interface ClaimTemplateWords {
  /** At most 31 characters each; the guide's name says that it is one. */
  readonly sheetName: string
  readonly guideName: string
  readonly title: string
  readonly instructions: string
  readonly labels: Labels<
    'project' | 'locality' | 'implementer' | 'claim' | 'period' | 'cap' | 'earlier' | 'thisNet' | 'thisGross' | 'remaining'
  >
  readonly columns: Readonly<Record<ClaimColumn, ColumnWords>>
  readonly total: string
  readonly signature: string
  readonly guide: {
    readonly title: string
    readonly steps: readonly string[]
    readonly column: string
    readonly explanation: string
    readonly example: string
    readonly categories: string
    readonly rates: string
    readonly phases: string
    readonly phaseNames: Labels<'a' | 'b' | 'c'>
  }
  readonly refusals: Readonly<Record<'list' | 'date' | 'paid' | 'money' | 'wholeNumber' | 'period', Refusal>>
  /** `1.8.–31.10.2009`. */
  readonly period: (period: Period) => string
}

export type AllClaimTemplateWords = InLanguages<ClaimTemplateWords>
