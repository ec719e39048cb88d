import { afterEach, describe, expect, it } from 'vitest'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { readProjectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { sample } from '../workbook/sample.ts'
import { openOffice, setUpFor, valueOf, type Office } from './support/office.ts'

let office: Office
afterEach(() => {
  office.close()
})

describe('a workbook that was set up', () => {
  it.each(['fi', 'sv', 'en'] as const)('is read back as the same project, in %s', async (language) => {
    office = openOffice()
    await setUpFor(office, sample, language)
    const { sheets, postings, findings, head } = await valueOf(office.door.read())
    expect(readProjectWorkbook(sheets, workbookWords)).toEqual({ value: sample, findings: [] })
    expect({ postings, findings, head }).toEqual({ postings: [], findings: [], head: 'start' })
  })
})
