// Every word of the project workbook in one language: the names by which it is read, and the guidance written into it. The words live in lib/i18n/workbook, which this room may not import: they come in as a
// parameter, and the compiler compares the two where they meet.
import type { Language, PayerType, VatTreatment } from '../../core/locality.ts'
import type { InLanguages } from '../../core/profile/index.ts'
import type { Gathering, Results } from '../../core/results/index.ts'
import type { SelfFinancingMode, Terms } from '../../core/terms.ts'
import type { FormColumn, FormPath, FormSection } from './fields.ts'
import type { SheetId, TableId, tables } from './sheets.ts'
import type { LedgerRow, PostingState } from './tables/posted.ts'

type Words<Id extends string> = Readonly<Record<Id, string>>

/** The headings of each table, by the column's path. */
type Headings = { readonly [Id in TableId]: Words<(typeof tables)[Id]['columns'][number]['path']> }

/** What Excel says when a cell is given something it cannot take. */
interface Refusal {
  readonly title: string
  readonly message: string
}

/** What a workbook calls its parts. */
export interface WorkbookNames {
  /** At most 31 characters a name. */
  readonly sheets: Readonly<Record<SheetId, { readonly name: string; readonly title: string }>>
  readonly headings: Headings
  readonly form: {
    readonly columns: Words<FormColumn>
    readonly sections: Words<FormSection>
    readonly fields: Words<FormPath>
  }
  readonly choices: ChoiceWords
}

/** What it says besides: what its parts are for, how to begin, and why a cell refuses something. */
interface Guidance {
  readonly purposes: Words<SheetId>
  readonly explanations: Words<FormPath>
  readonly start: StartWords
  readonly refusals: Readonly<Record<'list' | 'date' | 'money' | 'wholeNumber' | 'heading', Refusal>>
  /** Under the title of every table. */
  readonly requiredMark: string
}

export interface WorkbookWords extends WorkbookNames {
  readonly guidance: Guidance
}

interface ChoiceWords {
  readonly yesNo: Words<'true' | 'false'>
  readonly language: Words<Language>
  readonly vat: Words<VatTreatment>
  readonly payerType: Words<PayerType>
  readonly mode: Words<SelfFinancingMode>
  readonly recognise: Words<Terms['selfFinancing']['recognise']>
  readonly rounding: Words<Terms['rounding']>
  readonly lineOrder: Words<Terms['lineOrder']>
  readonly categoryDeviation: Words<Terms['categoryDeviation']>
  readonly source: Words<'flyer' | 'sample'>
  readonly gathering: Words<Gathering['kind']>
  readonly description: Words<Results['descriptions'][number]['status']>
  readonly text: Words<'lessons' | 'continuation'>
  readonly phase: Words<'a' | 'b' | 'c'>
  readonly status: Words<LedgerRow['status']>
  readonly posting: Words<PostingState>
  readonly severity: Words<'error' | 'warning' | 'info'>
  /** The names of finding codes; any of them may be missing. */
  readonly code: Readonly<Record<string, string>>
}

/** A few words and what is to be said about them. */
interface Said {
  readonly label: string
  readonly text: string
}

interface StartWords {
  readonly about: readonly Said[]
  readonly stepsHeading: string
  readonly steps: readonly Said[]
  readonly sheetColumn: string
  readonly purposeColumn: string
}

/** In all three languages: a workbook is written in one and read in any. */
export type AllNames = InLanguages<WorkbookNames>
export type AllWords = InLanguages<WorkbookWords>
