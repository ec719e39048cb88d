// The door to Excel beside posting: setting up, deciding, reports that are written, refreshed, interrupted and frozen, going to a cell, hearing of changes.
// Law: what is not ours is never touched.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { workbookReading } from '../../addin/state/season/index.ts'
import { reportName, type ReportId } from '../../addin/state/season/report-id.ts'
import { changesSince, madeReport } from '../../addin/state/season/reports.ts'
import type { PlannedReport, WorkbookDoor, WorkbookEvent } from '../../addin/workbook/door.ts'
import { day } from '../../lib/core/period.ts'
import type { Decision } from '../../lib/core/project.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { projectWorkbook, readProjectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { Workbook } from '../excel-host/index.ts'
import { sample } from '../workbook/sample.ts'
import { openOffice, setUpFor, valueOf, type Office } from './support/office.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const financial: ReportId = { kind: 'financial', language: 'fi' }
const name = reportName(financial)
let office: Office
let door: WorkbookDoor

beforeAll(async () => {
  office = openOffice({ workbook: new Workbook({ sheets: ['Muistio', 'Yhteenveto'], language: 'fi-FI' }) })
  ;({ door } = office)
  office.workbook.sheet('Muistio').range('A1').values = [['oma muistiinpano']]
  await setUpFor(office, sample)
})
afterAll(() => {
  office.close()
})

async function season(): Promise<Extract<ReturnType<typeof workbookReading>, { kind: 'season' }>['season']> {
  const reading = workbookReading(await valueOf(door.read()))
  if (reading.kind !== 'season') throw new Error(reading.kind)
  return reading.season
}

const planned = async (): Promise<PlannedReport> => ({ name, plans: madeReport(await season(), financial).plans })
const painted = async (): Promise<unknown> => (await valueOf(door.read())).reports?.find(({ report }) => report === name)
const note = (): unknown => office.workbook.sheet('Muistio').range('A1').values

const plans = projectWorkbook(sample, 'fi', workbookWords)
const kept: Decision = { at: 'a.xlsx Taul1!A9', code: 'not-paid', accept: true, reason: '=1+1', by: 'A', on: day('2009-12-01') }

describe('setting up', () => {
  it('stops before anything is written where a sheet of a person bears a name we need', async () => {
    const taken = plans.at(-1)!.name
    const other = openOffice({ workbook: new Workbook({ sheets: [taken], language: 'fi-FI' }) })
    other.workbook.sheet(taken).range('B7').values = [['oma']]
    const outcome = await other.door.setUp(plans)
    other.close()
    expect(outcome).toEqual({ ok: false, trouble: { kind: 'nameTaken', sheet: taken } })
    expect(other.workbook.sheets.map((sheet) => sheet.name)).toEqual([taken])
  })

  it.each(['sv', 'en'] as const)('in %s gives a workbook that is read back as the same project, with an empty ledger', async (language) => {
    const other = openOffice()
    await setUpFor(other, sample, language)
    const read = await valueOf(other.door.read())
    other.close()
    expect(readProjectWorkbook(read.sheets, workbookWords)).toEqual({ value: sample, findings: [] })
    expect(read).toMatchObject({ postings: [], findings: [], head: 'start', isUnfinished: false })
  })

  it('that was interrupted in its middle is begun again, and is whole then', async () => {
    const other = openOffice()
    other.faults.atAction(900)
    const first = await other.door.setUp(plans)
    const second = await other.door.setUp(plans)
    const read = await other.door.read()
    other.close()
    expect([first.ok, second.ok]).toEqual([false, true])
    expect(read.ok && readProjectWorkbook(read.value.sheets, workbookWords)).toEqual({ value: sample, findings: [] })
  })

  it.each([-1, -20, -600])('that was interrupted %i actions from its end is offered again, or is whole', async (fromEnd) => {
    const other = openOffice()
    await setUpFor(other, sample)
    const { actions } = other.statistics.totals()
    other.close()
    const interrupted = openOffice()
    interrupted.faults.atAction(actions + fromEnd)
    expect((await interrupted.door.setUp(plans)).ok).toBe(false)
    const left = workbookReading(await valueOf(interrupted.door.read()))
    if (left.kind === 'foreign') await valueOf(interrupted.door.setUp(plans))
    const now = await valueOf(interrupted.door.read())
    interrupted.close()
    expect(workbookReading(now).kind).toBe('season')
    expect(now).toMatchObject({ findings: [], isBeingSetUp: false, isUnfinished: false })
  })
})

it('a decision is refused where the sheet of decisions is protected, by its name', async () => {
  const { protection } = office.workbook.sheet(workbookWords.fi.sheets.decisions.name)
  protection.protect()
  expect(await door.decide([kept])).toEqual({ ok: false, trouble: { kind: 'protected', sheet: workbookWords.fi.sheets.decisions.name } })
  protection.unprotect()
})

it('a decision takes the row of the one before it about the same thing; its text stays text', async () => {
  const before = (await season()).project.decisions.length
  await valueOf(door.decide([kept]))
  await valueOf(door.decide([{ ...kept, accept: false, reason: '@SUM(A1)' }]))
  const { decisions } = (await season()).project
  expect(decisions.slice(before)).toEqual([{ ...kept, accept: false, reason: '@SUM(A1)' }])
})

describe('a report', () => {
  it('is stopped by a sheet that bears its name and is not ours; that sheet stays as it is', async () => {
    const { plans: sheets } = await planned()
    office.workbook.sheet('Muistio').name = sheets[1]!.name
    expect(await door.paint([{ name, plans: sheets }])).toEqual({ ok: false, trouble: { kind: 'nameTaken', sheet: sheets[1]!.name } })
    office.workbook.sheet(sheets[1]!.name).name = 'Muistio'
    expect([await painted(), note()]).toEqual([undefined, [['oma muistiinpano']]])
  })

  it('that was interrupted is written whole the next time', async () => {
    const report = await planned()
    const before = office.workbook.sheets.length
    office.faults.atAction(office.statistics.totals().actions + 1500)
    expect(await door.paint([report])).toEqual({ ok: false, trouble: expect.objectContaining({ kind: 'other' }) as unknown })
    await valueOf(door.paint([report]))
    expect(office.workbook.sheets.length - before).toBe(report.plans.length)
    expect(changesSince(await season(), financial)).toBe(0)
    expect(note()).toEqual([['oma muistiinpano']])
  })

  it('that somebody has locked with a password, or whose workbook lets no sheet be made, is told as such, by the name of the sheet', async () => {
    const { plans: sheets } = await planned()
    const [first, second] = sheets.map((plan) => office.workbook.sheet(plan.name))
    second!.protection.unprotect()
    second!.protection.protect({}, 'salasana')
    expect(await door.paint([{ name, plans: sheets }])).toEqual({ ok: false, trouble: { kind: 'protected', sheet: second!.name } })
    second!.protection.unprotect('salasana')
    await valueOf(door.paint([{ name, plans: sheets }]))
    expect([first!.protection.isProtected, second!.protection.isProtected]).toEqual([true, true])
    office.workbook.lock.shut(null, 'Workbook')
    const results: ReportId = { kind: 'results', language: 'fi' }
    const others = { name: reportName(results), plans: madeReport(await season(), results).plans }
    expect(await door.paint([others])).toEqual({ ok: false, trouble: { kind: 'structureProtected' } })
    office.workbook.lock.open(null, 'Workbook')
  })

  it('that is frozen has values instead of formulas, says the same, and is never written again', async () => {
    const { plans: sheets } = await planned()
    const shown = (): unknown[] => sheets.map((plan) => office.workbook.sheet(plan.name).range('A1:Z80').values)
    const before = shown()
    await valueOf(door.freeze(name, 'a fingerprint'))
    expect(shown()).toEqual(before)
    expect(sheets.filter((plan) => office.workbook.sheet(plan.name).hasFormulas)).toEqual([])
    expect(await painted()).toEqual({ report: name, sheets: sheets.map((plan) => plan.name), fingerprint: 'a fingerprint' })
    await valueOf(door.paint([{ name, plans: sheets.slice(0, 1) }]))
    expect(shown()).toEqual(before)
  })
})

it('a cell is gone to also on a hidden sheet; one on a sheet that is not there is told as missing', async () => {
  office.workbook.sheet('Muistio').visibility = 'Hidden'
  await valueOf(door.select({ sheet: 'Muistio', row: 7, column: 2 }))
  expect([office.workbook.activeSheet.name, office.workbook.selection.localAddress]).toEqual(['Muistio', 'C7'])
  expect(await door.select({ sheet: 'Poissa', row: 1, column: 0 })).toEqual({ ok: false, trouble: { kind: 'missing', what: 'Poissa' } })
})

it('changes are heard once for a sheet, the person’s, others’ and the add-in’s own apart, until nobody listens', async () => {
  const heard: WorkbookEvent[] = []
  const stop = await valueOf(door.watch((event) => heard.push(event)))
  const cell = office.workbook.sheet('Muistio').range('B1')
  for (const text of ['a', 'b', 'c']) cell.values = [[text]]
  office.workbook.byCoauthor(() => {
    cell.values = [['d']]
  })
  await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
  expect(heard.splice(0)).toEqual([false, true].map((isRemote) => ({ kind: 'changed', sheet: 'Muistio', isRemote, isOwn: false })))
  await valueOf(door.decide([{ ...kept, reason: 'heard as our own' }]))
  await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(1)
  expect(heard.splice(0)).toEqual([{ kind: 'changed', sheet: workbookWords.fi.sheets.decisions.name, isRemote: false, isOwn: true }])
  stop()
  await valueOf(door.read())
  cell.values = [['e']]
  await valueOf(door.read())
  expect(heard).toEqual([])
})
