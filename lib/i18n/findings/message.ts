// The words of a finding: what is wrong, what to do, and what to ask of the implementer. Law: a finding read back from a file is told anew only when all
// its figures are there; else the words it came with stand.
import type { StoredFinding } from '../../core/claim.ts'
import type { Finding, FindingCode } from '../../core/finding.ts'
import type { Language } from '../../core/locality.ts'
import { isFindingCode, saidFigures } from './figures.ts'
import { labelOf } from './label.ts'
import type { Manner, Names } from './telling.ts'
import { vocabularies } from './vocabularies.ts'
import type { FindingWords } from './words.ts'

interface Told {
  readonly what: string
  readonly todo: string
  readonly request: string | null
}

/** What is wrong and what to do, in one or two short sentences, without the place; for the finance officer. */
export function messageOf(one: Finding | StoredFinding, language: Language, names: Names = {}): string {
  const told = tell(one, language, names)
  return told === null ? storedWords(one, language) : `${told.what} ${told.todo}`
}

/** Only what is wrong: for a table that has what to do in a column of its own. */
export const whatIsWrong = (one: Finding | StoredFinding, language: Language, names: Names = {}): string =>
  tell(one, language, names)?.what ?? storedWords(one, language)

/** What the finance officer can do about it; null where only the words it came with are known, which say it themselves. */
export const wayOut = (one: Finding | StoredFinding, language: Language, names: Names = {}): string | null =>
  tell(one, language, names)?.todo ?? null

/** What the implementer who sent the sheet is asked to do, as a return note says it; null where the matter is not theirs. */
export const requestOf = (one: Finding | StoredFinding, language: Language, names: Names = {}): string | null =>
  tell(one, language, names)?.request ?? null

function tell({ code, figures }: Finding | StoredFinding, language: Language, names: Names): Told | null {
  return isFindingCode(code) ? told(code, vocabularies[language].findings[code], { ...figures }, { language, names }) : null
}

function told<Code extends FindingCode>(
  code: Code,
  { what, todo, request }: FindingWords[Code],
  figures: Readonly<Record<string, unknown>>,
  manner: Manner,
): Told | null {
  const said = saidFigures(code, figures, manner)
  if (said === null) return null
  return { what: sentence(what, said), todo: sentence(todo, said), request: request === null ? null : sentence(request, said) }
}

const sentence = <Figures, Text extends string | null>(words: string | ((figures: Figures) => Text), figures: Figures): string | Text =>
  typeof words === 'string' ? words : words(figures)

/** The words a finding came with; where it has none, its name. */
function storedWords(one: Finding | StoredFinding, language: Language): string {
  if ('message' in one && one.message !== '') return one.message
  return vocabularies[language].unknown(labelOf(one.code, language))
}
