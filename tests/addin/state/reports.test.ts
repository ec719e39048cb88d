import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { everyReport, reportName } from '../../../addin/state/season/report-id.ts'
import { changesSince } from '../../../addin/state/season/reports.ts'
import { settlementFile } from '../../../lib/core/settlement-file.ts'
import type { PlannedRow } from '../../../lib/sheet/plan.ts'
import { Person } from './person.ts'

const financial = { kind: 'financial', language: 'fi' } as const
const results = { kind: 'results', language: 'fi' } as const

let person: Person
beforeEach(async () => {
  person = await Person.atSample()
  await person.pickSamples('Paikkakunta 1 kulut 1.xlsx')
  await person.tell({ kind: 'postAsked' })
})

const post = async (...names: readonly string[]): Promise<void> => {
  await person.pickSamples(...names)
  await person.tell({ kind: 'postAsked' })
}

describe('reports in the workbook', () => {
  it('are chosen by kind and language', async () => {
    expect([person.state.reports.kinds, person.state.reports.languages]).toEqual([['financial'], ['fi']])
    await person.tell(
      { kind: 'reportKindChosen', report: 'results', isChosen: true },
      { kind: 'reportLanguageChosen', language: 'sv', isChosen: true },
      { kind: 'reportLanguageChosen', language: 'fi', isChosen: false },
    )
    expect([person.state.reports.kinds, person.state.reports.languages]).toEqual([['financial', 'results'], ['sv']])
  })

  it('are written in three languages side by side, none with a sheet name that is taken', async () => {
    await person.tell({ kind: 'writeAsked', reports: everyReport })
    expect(person.state.notice).toEqual({ kind: 'written', reports: 6 })
    const names = person.season.snapshot.sheets.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((name) => name.length <= 31)).toBe(true)
  })

  it('tell how many of their cells would say something else by now, and none after they are refreshed', async () => {
    await person.tell({ kind: 'writeAsked', reports: [financial] })
    expect(changesSince(person.season, financial)).toBe(0)
    await post('Paikkakunta 1 kulut 2.xlsx')
    expect(changesSince(person.season, financial)).toBeGreaterThan(10)
    await person.tell({ kind: 'writeAsked', reports: [financial] })
    expect(changesSince(person.season, financial)).toBe(0)
  })

  it('that could not be written are written when asked again', async () => {
    person.workbook.fail('paint', { kind: 'cellEdit' })
    await person.tell({ kind: 'writeAsked', reports: [financial, results] })
    expect(person.state.failure?.trouble).toEqual({ kind: 'cellEdit' })
    await person.tell({ kind: 'againAsked' })
    expect([...person.workbook.reports.keys()]).toEqual(['financial-report.fi', 'results-report.fi'])
  })
})

describe('what somebody has written into a report', () => {
  const prompted = (row: PlannedRow): boolean => row.cells.some(({ style, value }) => style === 'inputText' && value.kind === 'blank')

  it('stays in its place when the report is refreshed, however long its tables have grown meanwhile', async () => {
    person.workbook.edit((project) => ({ ...project, results: { ...project.results, lessons: null } }))
    await person.tell({ kind: 'workbookChanged' }, { kind: 'writeAsked', reports: [results, financial] })
    const lessons = 'Työpajat kannattaa pitää syyskuussa.'
    person.workbook.write('results-report.fi', prompted, { kind: 'text', text: lessons })
    person.workbook.write('financial-report.fi', (row) => row.cells.some(({ style }) => style === 'signature'), {
      kind: 'text',
      text: 'Espoo',
    })
    await post('Paikkakunta 1 kulut 2.xlsx', 'Paikkakunta4_elo-loka.xlsx')
    expect(changesSince(person.season, financial)).toBeGreaterThan(0)
    await person.tell({ kind: 'writeAsked', reports: [results, financial] })
    const texts = person.season.snapshot.sheets
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
    expect(texts.filter((text) => text === lessons)).toHaveLength(1)
    expect(texts.filter((text) => text === 'Espoo')).toHaveLength(1)
    expect([changesSince(person.season, financial), changesSince(person.season, results)]).toEqual([0, 0])
  })
})

describe('freezing', () => {
  const name = reportName(financial)

  it('is asked about first, and seals the report with the fingerprint of settlement.json', async () => {
    await person.tell({ kind: 'writeAsked', reports: [financial] }, { kind: 'freezeAsked', name })
    expect([person.state.reports.sureAbout, person.focused.at(-1)]).toEqual([name, 'sure'])
    await person.tell({ kind: 'freezeSure', name })
    const { settlement, sources } = person.season.material
    const written = `${JSON.stringify(settlementFile(settlement, sources), null, 1)}\n`
    expect(person.workbook.reports.get(name)?.fingerprint).toBe(createHash('sha256').update(written).digest('hex'))
    expect([person.state.notice, person.state.reports.sureAbout]).toEqual([{ kind: 'frozen' }, null])
  })

  it('of a report that has fallen behind writes it first, so that what is sealed is what it says', async () => {
    await person.tell({ kind: 'writeAsked', reports: [financial] })
    await post('Paikkakunta 1 kulut 2.xlsx')
    await person.tell({ kind: 'freezeSure', name })
    expect(person.workbook.asked.slice(-3)).toEqual(['paint', 'freeze', 'read'])
    expect(changesSince(person.season, financial)).toBe(0)
  })

  it('is for good: what is posted later changes nothing in it', async () => {
    await person.tell({ kind: 'writeAsked', reports: [financial] }, { kind: 'freezeSure', name })
    const frozen = person.workbook.reports.get(name)
    await post('Paikkakunta 1 kulut 2.xlsx')
    await person.tell({ kind: 'writeAsked', reports: [financial] }, { kind: 'freezeSure', name })
    expect(person.workbook.reports.get(name)).toBe(frozen)
    expect(person.workbook.asked.filter((one) => one === 'freeze')).toHaveLength(1)
  })

  it('of a report that is not there does nothing', async () => {
    await person.tell({ kind: 'freezeSure', name })
    expect(person.workbook.asked).not.toContain('freeze')
  })
})
