// Where the rule behind a finding stands: collected from the rules themselves, so that a source is written once.
import { projectRules } from '../../core/conditions/index.ts'
import { CLAIM_CHAIN } from '../../core/conditions/period-gap.ts'
import { claimedTwiceSource } from '../../core/eligibility/claimed-twice.ts'
import { lineRules } from '../../core/eligibility/index.ts'
import type { FindingCode } from '../../core/finding.ts'
import type { Language } from '../../core/locality.ts'
import { profileIds, profileOf } from '../../core/profile/index.ts'
import { resultsRules } from '../../core/results/check.ts'
import { vocabularies } from './vocabularies.ts'
import type { SourceWords } from './words.ts'

interface Sourced {
  readonly code: FindingCode
  readonly source: string
}

/** Each programme has its own rules of publicity. */
const publicitySource = [...new Set(profileIds.map((id) => profileOf(id).publicity.source))].join('; ')

const rules: readonly Sourced[] = [
  ...lineRules,
  ...projectRules,
  ...resultsRules,
  { code: 'claimed-twice', source: claimedTwiceSource },
  { code: 'claimed-twice-likely', source: claimedTwiceSource },
  { code: 'publicity-missing', source: publicitySource },
]

const sources: ReadonlyMap<string, string> = new Map(rules.map(({ code, source }) => [code, source]))

/** The law, guide or paper a finding rests on, as `866/2021 § 25` or "the project's flyer"; null where the sheet or file itself is at fault. */
export function sourceOf(code: string, language: Language): string | null {
  const source = sources.get(code)
  return source === undefined ? null : inWords(source, vocabularies[language].sources)
}

function inWords(source: string, words: SourceWords): string {
  if (source === 'flyer') return words.flyer
  if (source === 'vipu') return words.vipu
  if (source === CLAIM_CHAIN) return words.claimGuide
  return source.replaceAll('Art.', words.article).replace(/\bHE\b/g, words.governmentProposal)
}
