// The whole way through a file: planned, painted as .xlsx, read by our own reader, and the same project again.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isError } from '../../lib/core/finding.ts'
import { languages, type Language } from '../../lib/core/locality.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { readSheets } from '../../lib/formats/index.ts'
import { claimTemplateWords, workbookWords } from '../../lib/i18n/workbook/index.ts'
import { claimTemplate } from '../../lib/sheet/claim-template/index.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import type { SheetPlan } from '../../lib/sheet/plan.ts'
import {
  projectTemplate,
  projectWorkbook,
  readPostings,
  readProjectWorkbook,
  textsTooLong,
} from '../../lib/sheet/project-workbook/index.ts'
import { readClaims } from '../../lib/sheet/read-claims/index.ts'
import { anyProject, RUNS } from './projects.ts'
import { sample } from './sample.ts'

async function painted(plans: readonly SheetPlan[], language: Language): Promise<Grid[]> {
  const bytes = await paintWorkbook(plans, { title: 'Työkirja', subject: 'S11049', author: 'Vipu', language })
  const { value, findings } = await readSheets(bytes, 'workbook.xlsx')
  expect(findings).toEqual([])
  return value ?? []
}

describe('a project workbook as a file', () => {
  it('gives back a name of characters that XML cannot hold, and finds nothing misread', async () => {
    const named = { ...sample, name: { fi: 'Hanke \uffff\u0001' } }
    const read = readProjectWorkbook(await painted(projectWorkbook(named, 'fi', workbookWords), 'fi'), workbookWords)
    expect(read?.value).toEqual(named)
  })

  it('gives back any project exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, fc.constantFrom(...languages), async (project, language) => {
        const read = readProjectWorkbook(await painted(projectWorkbook(project, language, workbookWords), language), workbookWords)
        expect(read?.findings.filter(isError)).toEqual([])
        expect(read?.value).toEqual(project)
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    )
  })

  it.each(languages)('in %s raises no question, and has no postings yet', async (language) => {
    const grids = await painted(projectWorkbook(sample, language, workbookWords), language)
    expect(readProjectWorkbook(grids, workbookWords)).toEqual({ value: sample, findings: [] })
    expect(readPostings(grids, workbookWords)).toEqual({ value: [], findings: [] })
  })

  it.each(languages)('in %s that is a template asks for what a project must have, each at its cell', async (language) => {
    const words = workbookWords[language].sheets
    const read = readProjectWorkbook(await painted(projectTemplate(language, workbookWords), language), workbookWords)
    expect(read?.value).toBeNull()
    expect(read?.findings.map((one) => `${one.at ?? '–'} ${'path' in one.figures ? one.figures.path : one.code}`)).toEqual([
      `${words.project.name}!B6 code`,
      `${words.project.name}!B7 name`,
      `${words.project.name}!B10 beneficiary.name`,
      `${words.project.name}!B12 authority`,
      `${words.project.name}!B16 period.start`,
      `${words.project.name}!B17 period.end`,
      `${words.localities.name}!A4 localities`,
      `${words.claims.name}!A4 claims`,
    ])
  })
})

describe('a claim template as a file', () => {
  it.each(languages)('in %s is read as a sheet that has no costs yet', async (language) => {
    const grids = await painted(claimTemplate(sample, sample.localities[0] ?? null, language, claimTemplateWords), language)
    const { drafts, findings } = readClaims(grids, 'lomake.xlsx', sample)
    expect(drafts).toEqual([])
    expect(findings.filter((one) => one.severity !== 'info').map((one) => one.code)).toEqual(['no-cost-lines'])
    expect(readProjectWorkbook(grids, workbookWords)).toBeNull()
  })
})

describe('a text that no cell can hold', () => {
  it('is named with its cell before the workbook is painted, and never cut in silence', () => {
    const long = { ...sample, beneficiary: { ...sample.beneficiary, name: 'x'.repeat(40_000) } }
    expect(textsTooLong(projectWorkbook(long, 'fi', workbookWords))).toEqual([
      {
        code: 'too-large',
        severity: 'error',
        at: 'Hanke ja ehdot!B10',
        figures: { limit: 'textLength', allowed: 32_767, found: 40_000 },
      },
    ])
    expect(textsTooLong(projectWorkbook(sample, 'fi', workbookWords))).toEqual([])
  })
})
