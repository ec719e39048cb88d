// A project that becomes a workbook and is read again is the same project.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isError } from '../../lib/core/finding.ts'
import { languages } from '../../lib/core/locality.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { projectWorkbook, readProjectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { gridsOf } from './grid-of-plan.ts'
import { anyProject, RUNS } from './projects.ts'

describe('a project workbook', () => {
  it.each(languages)('in %s gives back any project exactly, without an error', (language) => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const read = readProjectWorkbook(gridsOf(projectWorkbook(project, language, workbookWords)), workbookWords)
        expect(read?.findings.filter(isError)).toEqual([])
        expect(read?.value).toEqual(project)
      }),
      { numRuns: RUNS },
    )
  })
})
