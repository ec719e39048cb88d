// The claim template: a clean sheet that a partner fills in and Vipu reads without a question. Law: lists, limits and formulas only, no macros; what is
// filled in is open, all else is protected; the worked example stands in a guide, so that it is never counted.
import type { Language, Locality } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import type { SheetPlan } from '../plan.ts'
import { markSheet } from '../project-workbook/mark.ts'
import { claimSheet } from './claim-sheet.ts'
import { guideSheet } from './guide-sheet.ts'
import { CLAIM_TEMPLATE_MARK, fingerprintOfPlan } from './own-sheets.ts'
import type { AllClaimTemplateWords } from './words.ts'

/**
 * The sheets of an empty claim: with the project's periods, categories and cap where it is given, and the locality's name and implementer where that is.
 */
export function claimTemplate(
  project: Project | null,
  locality: Locality | null,
  language: Language,
  words: AllClaimTemplateWords,
): SheetPlan[] {
  const { plan, lists } = guideSheet(project, language, words[language])
  return [
    claimSheet({ project, locality, language, words: words[language], lists }),
    plan,
    markSheet(CLAIM_TEMPLATE_MARK, language, [], [{ value: { kind: 'text', text: fingerprintOfPlan(plan) }, style: 'text' }]),
  ]
}

export type { AllClaimTemplateWords } from './words.ts'
