// What a language has to say about findings. Law: every code has its words in every language, or it does not compile; the figures a sentence names are
// figures of its finding.
import type { FindingCode, Severity } from '../../core/finding.ts'
import type { Said } from './figures.ts'

/** A sentence, or how it is made of figures. */
export type Sentence<Figures> = string | ((figures: Figures) => string)

/** The words of one finding. Two short sentences are read together: what is wrong, and what to do. */
export interface Words<Figures> {
  /** What is wrong, in the words of the sheet. */
  readonly what: Sentence<Figures>
  /** One act for the finance officer. */
  readonly todo: Sentence<Figures>
  /** What the implementer who sent the sheet is asked to do; null where the matter is not theirs. */
  readonly request: Sentence<Figures> | ((figures: Figures) => string | null) | null
}

export type FindingWords = { readonly [Code in FindingCode]: Words<Said<Code>> }
/** Two to four words for each code. */
export type Labels = Readonly<Record<FindingCode, string>>
export type Severities = Readonly<Record<Severity, string>>

/** How sources that are no act of law are called. */
export interface SourceWords {
  readonly flyer: string
  readonly vipu: string
  readonly claimGuide: string
  readonly article: string
  readonly governmentProposal: string
}

export interface Vocabulary {
  readonly findings: FindingWords
  readonly sources: SourceWords
  /** For a finding of a later version, or one whose figures are lost, that came without words of its own. */
  readonly unknown: (name: string) => string
}
