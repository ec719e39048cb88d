// The project workbook as plans of its sheets. Law: it holds what project.json holds, so that readProjectWorkbook gives the same project back.
import type { Language, LocalisedText } from '../../core/locality.ts'
import { day, isoDate, yearOf, type Period } from '../../core/period.ts'
import { profileIds, type ProfileId } from '../../core/profile/index.ts'
import type { Project } from '../../core/project.ts'
import { termsField } from '../../core/terms.ts'
import type { SheetPlan } from '../plan.ts'
import { projectContents } from './contents.ts'
import { LABELS_FORMULA, localityLabels } from './labels.ts'
import { markSheet, WORKBOOK_MARK, wordsRange } from './mark.ts'
import { planForm } from './plan-form.ts'
import { planStart } from './plan-start.ts'
import { planTables, type Contents } from './plan-tables.ts'
import { postedContents, type Posting } from './postings.ts'
import type { Setting } from './setting.ts'
import { tableSheetIds } from './sheets.ts'
import { vocabulary, writingGlossary } from './vocabulary.ts'
import type { AllWords } from './words.ts'

/**
 * The workbook of a project in a language, with the claims posted so far: the start page, the form of the project and its terms, a sheet for each table,
 * and the hidden sheet that marks it. A text longer than a cell can hold is planned as it is: `textsTooLong` names such cells before they are painted.
 */
export const projectWorkbook = (project: Project, language: Language, words: AllWords, postings: readonly Posting[] = []): SheetPlan[] =>
  planWorkbook(
    {
      form: project,
      tables: { ...projectContents(project), ...postedContents(postings) },
      name: project.name,
      profile: project.profile,
      localities: project.localities,
      days: reasonableDays(project.period),
    },
    language,
    words,
  )

/** A workbook to begin a project with: the terms as the flyer has them, all else to be filled. */
export const projectTemplate = (language: Language, words: AllWords): SheetPlan[] =>
  planWorkbook(
    {
      form: { profile: profileIds[0], terms: termsField.parse({}) },
      tables: {},
      name: null,
      profile: profileIds[0],
      localities: [],
      days: ANY_DAYS,
    },
    language,
    words,
  )

/** What a workbook is made of. */
interface Material {
  /** A project, or as much of one as is known. */
  readonly form: unknown
  readonly tables: Contents
  readonly name: LocalisedText | null
  readonly profile: ProfileId
  readonly localities: Project['localities']
  readonly days: Period
}

function planWorkbook(material: Material, language: Language, words: AllWords): SheetPlan[] {
  const { form, tables, name, profile, localities, days } = material
  const choices = vocabulary(words[language], language, profile)
  const setting: Setting = {
    language,
    days,
    words: words[language],
    glossary: writingGlossary(words, language, profile, localities),
    listFormula: (list) => (list === 'locality' ? LABELS_FORMULA : wordsRange(choices, list)),
  }
  const labels = localityLabels(localities, setting)
  return [
    planStart(name, setting),
    planForm(form, setting),
    ...tableSheetIds.map((sheet) => planTables(sheet, tables, setting)),
    markSheet(WORKBOOK_MARK, language, choices, labels),
  ]
}

const ANY_DAYS: Period = { start: day('1990-01-01'), end: day('2099-12-31') }

/** A day two years before the project or seven after it is a slip of the hand. */
function reasonableDays(period: Period): Period {
  return {
    start: isoDate(yearOf(period.start) - 2, 1, 1) ?? ANY_DAYS.start,
    end: isoDate(yearOf(period.end) + 7, 12, 31) ?? ANY_DAYS.end,
  }
}
