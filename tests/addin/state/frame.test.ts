import { describe, expect, it } from 'vitest'
import type { PaneEvent } from '../../../addin/state/event.ts'
import { firstState } from '../../../addin/state/state.ts'
import { Person, sampleProject, TODAY } from './person.ts'

describe('a pane that opens', () => {
  it('reads the workbook and shows the overview', async () => {
    const person = new Person(await sampleProject())
    expect([person.state.workbook.kind, person.state.view]).toEqual(['opening', 'overview'])
    await person.tell({ kind: 'readAsked' })
    expect(person.season.material.settlement.localities).toHaveLength(8)
  })

  it('before a workbook that cannot be read says why, and reads it when asked again', async () => {
    const person = new Person(await sampleProject())
    person.workbook.fail('read', { kind: 'noAnswer' })
    await person.tell({ kind: 'readAsked' })
    expect(person.state.workbook).toEqual({ kind: 'unread', trouble: { kind: 'noAnswer' } })
    await person.tell({ kind: 'readAsked' })
    expect(person.state.workbook.kind).toBe('season')
  })

  it('reads the workbook without a word when the person comes back to it; that it has changed is said only where it has', async () => {
    const person = await Person.atSample()
    const reading = person.begin({ kind: 'readingDue' })
    expect([person.state.isBehind, reading]).toEqual([false, [{ kind: 'readSoon' }]])
    person.begin({ kind: 'workbookChanged' })
    expect(person.state.isBehind).toBe(true)
    await person.finish(reading)
    expect(person.state.isBehind).toBe(false)
  })

  it('remembers who decides and what was set aside', () => {
    const person = new Person(null)
    const state = firstState(person.workbook.surroundings(), TODAY, { by: 'Maija', parked: ['1x'] })
    expect([state.checks.by, state.checks.parked]).toEqual(['Maija', ['1x']])
  })
})

describe('a workbook that is no project workbook', () => {
  it('is set up, empty: then it says which fields are to be filled', async () => {
    const person = new Person(null)
    await person.tell({ kind: 'readAsked' })
    expect(person.state.workbook).toEqual({ kind: 'foreign', sheets: ['Taul1'] })
    await person.tell({ kind: 'setUpLanguageChosen', language: 'sv' }, { kind: 'setUpAsked' })
    expect(person.state.workbook.kind).toBe('faulty')
    expect([person.state.notice, person.state.view]).toEqual([{ kind: 'setUp' }, 'project'])
  })

  it('is set up for the project of a project.json', async () => {
    const project = await sampleProject()
    const person = new Person(null)
    await person.tell({ kind: 'readAsked' })
    await person.tell({ kind: 'projectFileRead', name: 'project.json', read: { value: project, findings: [] } }, { kind: 'setUpAsked' })
    expect(person.season.project).toEqual(project)
  })

  it('is not set up twice', async () => {
    const person = await Person.atSample()
    await person.tell({ kind: 'setUpAsked' })
    expect(person.workbook.asked).toEqual(['read'])
  })

  it('is not set up for a project.json in which a field is wrong: the field is named', async () => {
    const person = new Person(null)
    await person.tell({ kind: 'readAsked' })
    const id = person.keepProject('{ "schema": "vipu/project@1", "code": 7 }')
    await person.tell({ kind: 'projectFilePicked', file: { id, name: 'project.json' } })
    expect(person.state.setUp.project).toBeNull()
    const paths = person.state.setUp.findings.map(({ figures }) => ('path' in figures ? figures.path : ''))
    expect(paths).toContain('code')
  })

  it('is not set up for a file that is no project at all', async () => {
    const person = new Person(null)
    await person.tell({ kind: 'readAsked' })
    const id = person.keepProject('hei')
    await person.tell({ kind: 'projectFilePicked', file: { id, name: 'project.json' } })
    expect(person.state.setUp).toMatchObject({ project: null, findings: [{ code: 'project-field', figures: { value: 'hei' } }] })
  })
})

describe('what does not happen', () => {
  it('after Excel has been silent is not done again before the workbook was looked at', async () => {
    const person = await Person.atSample()
    await person.pickSamples('Paikkakunta 1 kulut 1.xlsx')
    person.workbook.fail('post', { kind: 'noAnswer' })
    await person.tell({ kind: 'postAsked' })
    expect(person.state.failure).toEqual({ trouble: { kind: 'noAnswer' }, left: null, again: { kind: 'readAsked' } })
    expect(person.focused.at(-1)).toBe('failure')
    await person.tell({ kind: 'againAsked' })
    expect([person.state.failure, person.workbook.postings.length]).toEqual([null, 0])
  })

  it('says what it has left: nothing, a posting in between, sheets in between, or work that was done before the reading failed', async () => {
    const person = await Person.atSample()
    const left = async (...events: readonly PaneEvent[]): Promise<unknown> => {
      await person.tell(...events)
      return person.state.failure?.left
    }
    await person.pickSamples('Paikkakunta 1 kulut 1.xlsx')
    person.workbook.fail('post', { kind: 'busy' })
    expect(await left({ kind: 'postAsked' })).toBe('nothing')
    person.workbook.fail('post', { kind: 'busy' })
    person.workbook.isUnfinished = true
    expect(await left({ kind: 'postAsked' })).toBe('posting')
    person.workbook.isUnfinished = false
    person.workbook.fail('paint', { kind: 'busy' })
    expect(await left({ kind: 'writeAsked', reports: [{ kind: 'results', language: 'fi' }] })).toBe('sheets')
    person.workbook.fail('read', { kind: 'busy' })
    expect(await left({ kind: 'postAsked' })).toBe('done')
    expect([person.state.notice, person.workbook.postings.length]).toEqual([{ kind: 'posted', posted: 1, already: 0 }, 1])
  })

  it('in a session that has ended cannot be tried again', async () => {
    const person = await Person.atSample()
    person.workbook.fail('recover', { kind: 'session' })
    await person.tell({ kind: 'recoverAsked', what: 'finish' })
    expect(person.state.failure).toEqual({ trouble: { kind: 'session' }, left: null, again: null })
  })

  it('can be put away', async () => {
    const person = await Person.atSample()
    person.workbook.fail('recover', { kind: 'busy' })
    await person.tell({ kind: 'recoverAsked', what: 'finish' }, { kind: 'failureDismissed' })
    expect(person.state.failure).toBeNull()
  })

  it('leaves the last figures standing: a reading that fails takes nothing away', async () => {
    const person = await Person.atSample()
    const { season } = person
    person.workbook.fail('read', { kind: 'busy' })
    await person.tell({ kind: 'workbookChanged' })
    expect(person.season).toBe(season)
    expect(person.state.failure?.again).toEqual({ kind: 'readAsked' })
  })

  it('includes going to a cell that is gone', async () => {
    const person = await Person.atSample()
    person.workbook.fail('select', { kind: 'missing', what: 'Taul1' })
    const place = { sheet: 'Taul1', row: 1, column: 0 }
    await person.tell({ kind: 'cellAsked', place })
    expect(person.state.failure?.trouble).toEqual({ kind: 'missing', what: 'Taul1' })
    await person.tell({ kind: 'againAsked' })
    expect([person.state.failure, person.workbook.selected]).toEqual([null, [place]])
  })

  it('because of a fault of our own is told, and the pane goes on', async () => {
    const person = await Person.atSample()
    person.begin({ kind: 'recoverAsked', what: 'finish' })
    await person.tell({ kind: 'faultMet', message: 'x is not a function' })
    expect([person.state.work, person.state.failure?.trouble]).toEqual([null, { kind: 'other', message: 'x is not a function' }])
  })
})

describe('leaving a view', () => {
  it('answers with no whatever it had asked', async () => {
    const person = await Person.atSample()
    await person.tell({ kind: 'putBackAsked', file: 'a.xlsx' }, { kind: 'freezeAsked', name: 'financial-report.fi' })
    await person.tell({ kind: 'viewChosen', view: 'checks' })
    expect([person.state.view, person.state.claims.sureAbout, person.state.reports.sureAbout]).toEqual(['checks', null, null])
  })
})
