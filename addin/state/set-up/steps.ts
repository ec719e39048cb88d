// Setting a workbook up as a project workbook, empty or from a project.json.
import { isError } from '../../../lib/core/finding.ts'
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import { projectTemplate, projectWorkbook, textsTooLong } from '../../../lib/sheet/project-workbook/index.ts'
import { begin } from '../begin.ts'
import { step, type Step } from '../effect.ts'
import type { SetUpEvent } from '../event.ts'
import type { PaneState, SetUpState } from '../state.ts'
import type { Steps } from '../steps.ts'

export const setUpSteps: Steps<SetUpEvent['kind']> = {
  setUpLanguageChosen: (state, { language }) => step(withSetUp(state, { language })),
  projectFilePicked: (state, { file }) => step(withSetUp(state, { project: null, findings: [] }), { kind: 'readProject', file }),
  projectFileRead: (state, { name, read: { value, findings } }) =>
    step(withSetUp(state, { project: value === null || findings.some(isError) ? null : { name, project: value }, findings }), {
      kind: 'focus',
      mark: 'view',
    }),
  projectForgotten: (state) => step(withSetUp(state, { project: null, findings: [] }), { kind: 'focus', mark: 'view' }),
  setUpAsked: (state) => setUp(state),
}

const withSetUp = (state: PaneState, change: Partial<SetUpState>): PaneState => ({ ...state, setUp: { ...state.setUp, ...change } })

/** Only a workbook that is none yet is set up. */
function setUp(state: PaneState): Step<PaneState> {
  if (state.workbook.kind !== 'foreign') return step(state)
  const { project, language } = state.setUp
  const plans = project === null ? projectTemplate(language, workbookWords) : projectWorkbook(project.project, language, workbookWords)
  const tooLong = textsTooLong(plans)
  return tooLong.length > 0 ? step(withSetUp(state, { findings: tooLong })) : begin(state, { kind: 'setUp', plans })
}
