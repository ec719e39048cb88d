// What the header and footer of a sheet's printed pages say against what was read of it: another claim, locality or project, a draft, thousands, an amount. Law:
// it is asked about once, and changes nothing: a form's header is easily that of the claim before.
import { finding, type Finding } from '../../../core/finding.ts'
import { samePeriod } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { plain } from '../../plain-text.ts'
import { numberIn, periodIn } from '../claims/claim-period.ts'
import { currencyIn, isScaled } from '../headings/heading-role.ts'
import { againstList } from '../words/against-list.ts'
import { isCalledDraft } from '../words/guide.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { isOfOtherName, namesOtherProject, namesProject } from '../words/other-project.ts'
import { quoted } from '../words/quoted.ts'
import { wordsOf } from '../words/row-words.ts'
import { amountsSaid } from '../words/share-words.ts'

/** What was read of a sheet. */
export interface AsRead {
  readonly sheet: string
  readonly claim: number | null
  readonly locality: string | null
  readonly project: Project
  readonly names: LocalityNames
}

export function printedAgainst(printed: readonly string[], read: AsRead): Finding[] {
  const against = printed.filter((text) => text.length <= LONGEST && isAgainst(text, read))
  return against.length === 0 ? [] : [finding('page-words', { text: quoted(against.join(' · ')) }, read.sheet)]
}

/** A longer one is a story. */
const LONGEST = 160

function isAgainst(text: string, { claim, locality, project, names }: AsRead): boolean {
  const { isSetAside, isOfOthers, isNotYet, isUnsure, isOfShare } = wordsOf(text)
  const ids = locality === null ? [] : names.mentioned(text).ids
  return (
    [isSetAside, isOfOthers, isNotYet, isUnsure, isOfShare].some(Boolean) ||
    isCalledDraft(text) ||
    againstList(text) ||
    isScaled(text) ||
    (currencyIn(text) !== null && !/€|(?<!\p{L})eur/iu.test(text)) ||
    (/€|(?<!\p{L})eur/iu.test(text) && amountsSaid(text).length > 0) ||
    (ids.length > 0 && !ids.some((id) => id === locality)) ||
    isOfOtherClaim(text, claim, project) ||
    isOfOtherProject(text, project)
  )
}

function isOfOtherClaim(text: string, claim: number | null, project: Project): boolean {
  if (claim === null) return false
  const number = numberIn(text)
  if (number !== null) return number !== claim
  const period = periodIn(text, project, false)
  const other = project.claims.find((one) => period !== null && samePeriod(one.period, period))
  return other !== undefined && other.number !== claim
}

/** Another project's code, or `Hanke:` before words that are not in this one's name. */
const isOfOtherProject = (text: string, project: Project): boolean =>
  namesOtherProject(text, project) || isOfOtherName(text, project) || (ofProject.test(plain(text)) && !namesProject(text, project))

const ofProject = /^(?:hanke|projekti|projekt|project) (?!nro|nr|no|number|numero)\p{L}/u
