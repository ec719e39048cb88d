// What an interruption leaves behind is told when the workbook is opened, and settled: finished or removed, never half. A chain that somebody has cut is
// another matter: it stays told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkStanding, type Check } from '../../addin/state/season/check.ts'
import { workbookReading, type Season } from '../../addin/state/season/index.ts'
import type { Outcome, Snapshot } from '../../addin/workbook/door.ts'
import { doorOf } from '../../addin/workbook/excel/door-of.ts'
import { languages } from '../../lib/core/locality.ts'
import { cents } from '../../lib/core/money.ts'
import { whatIsWrong } from '../../lib/i18n/index.ts'
import type { Posting } from '../../lib/sheet/project-workbook/index.ts'
import type { Fault } from '../excel-host/faults/fault-plan.ts'
import { sample } from '../workbook/sample.ts'
import { openOffice, PATIENCE, setUpFor, valueOf, type Office } from './support/office.ts'
import { claimToPost, contentOf } from './support/postings.ts'
import { withoutWaiting } from './support/silence.ts'

let office: Office
let claim: Posting

beforeEach(async () => {
  office = openOffice()
  await setUpFor(office, sample)
  claim = await claimToPost(1, { lines: 3 })
})
afterEach(() => {
  office.close()
})

const read = (): Promise<Snapshot> => valueOf(office.door.read())

/** Posts the claim while a fault strikes one of the requests that this takes: 0 reads, 1 writes, 2 reads back, 3 says that it is posted. */
function postedUnder(request: number, fault: Fault): Promise<Outcome<unknown>> {
  office.faults.atSync(office.statistics.syncs.length + request, fault)
  return withoutWaiting(office, () => office.door.post([claim], 'start'))
}

const noAnswer = { ok: false, trouble: { kind: 'noAnswer' } }
const everything: Fault = { kind: 'silence', after: 'everything' }

describe('an Excel that does not answer', () => {
  it.each([
    ['before anything is written', 0, 1],
    ['when all is written but nothing read back', 1, 1],
    ['when all is done', 3, 0],
  ])('%s: told as such; trying again posts the claim once', async (_, request, posted) => {
    await read()
    expect(await postedUnder(request, everything)).toEqual(noAnswer)
    expect(await office.door.post([claim], 'start')).toEqual({ ok: true, value: { posted, already: 1 - posted } })
    const { postings, findings, isUnfinished } = await read()
    expect({ count: postings.length, state: postings[0]?.state, findings, isUnfinished }).toEqual({
      count: 1,
      state: 'posted',
      findings: [],
      isUnfinished: false,
    })
  })

  it.each([
    ['finish', ['posted']],
    ['remove', []],
  ] as const)('leaves pending rows that do not count; whoever opens the workbook may %s them', async (what, states) => {
    await read()
    expect(await postedUnder(2, everything)).toEqual(noAnswer)
    const door = doorOf(office.door.surroundings, PATIENCE)
    const left = await valueOf(door.read())
    expect({ isUnfinished: left.isUnfinished, states: left.postings.map(({ state }) => state) }).toEqual({
      isUnfinished: true,
      states: ['pending'],
    })
    await valueOf(door.recover(what))
    const { postings, findings, isUnfinished } = await valueOf(door.read())
    expect({ states: postings.map(({ state }) => state), findings, isUnfinished }).toEqual({ states, findings: [], isUnfinished: false })
    expect(postings.map(contentOf)).toEqual(states.map(() => contentOf(claim)))
  })

  it('while a claim is put back: what was begun is told and settled, and whoever follows it follows what stays', async () => {
    const after = await claimToPost(2, { lines: 1 })
    await valueOf(office.door.post([claim], 'start'))
    await valueOf(office.door.post([after], (await read()).head))
    const { head } = await read()
    const writing = office.statistics.syncs.length + 4
    office.faults.atSync(writing, everything)
    expect(await withoutWaiting(office, () => office.door.putBack([claim.importKey], head))).toEqual(noAnswer)
    expect((await read()).isUnfinished).toBe(true)
    await valueOf(office.door.recover('remove'))
    const { postings, findings, isUnfinished } = await read()
    expect(postings.map(contentOf)).toEqual([contentOf(after)])
    expect({ findings, isUnfinished }).toEqual({ findings: [], isUnfinished: false })
  })
})

describe('every refusal of Excel has a name', () => {
  it('and leaves nothing posted: a cell being edited, an ended session, too many requests, too large a one, no right to write', async () => {
    await read()
    const kinds: unknown[] = []
    for (const code of [5004, 5012, 5102, 5103, 7000] as const)
      for (const request of [1, 3]) {
        const outcome = await postedUnder(request, { kind: 'refuse', code })
        kinds.push(outcome.ok ? 'done' : outcome.trouble.kind)
      }
    expect(kinds).toEqual(['cellEdit', 'session', 'busy', 'tooLarge', 'protected'].flatMap((kind) => [kind, kind]))
    const { postings, findings } = await read()
    expect({ counted: postings.filter(({ state }) => state === 'posted'), findings }).toEqual({ counted: [], findings: [] })
  })

  it('a sheet that somebody has protected is told by its name, and nothing is posted', async () => {
    const refusal = (sheet: string): unknown => ({ ok: false, trouble: { kind: 'protected', sheet } })
    for (const name of ['Kirjatut rivit', 'Kirjaukset']) {
      office.workbook.sheet(name).protection.protect({}, 'salasana')
      expect(await office.door.post([claim], 'start')).toEqual(refusal(name))
      office.workbook.sheet(name).protection.unprotect('salasana')
    }
    expect((await read()).postings.filter(({ state }) => state === 'posted')).toEqual([])
  })
})

describe('a ledger that somebody has changed', () => {
  function edit(gross: number): void {
    const lines = office.workbook.table('VipuLines')
    const column = lines.columns.findIndex(({ name }) => name === 'Yhteensä, €')
    lines.dataRange.cell(0, column).values = [[gross]]
  }

  async function season(): Promise<Season> {
    const reading = workbookReading(await read())
    if (reading.kind !== 'season') throw new Error(reading.kind)
    return reading.season
  }

  async function editCheck(): Promise<Check> {
    const found = (await season()).checks.find(({ finding }) => finding.code === 'posting-edited')
    if (found === undefined) throw new Error('nothing is said of the edit')
    return found
  }

  it('with an amount edited by hand asks about that posting, in words, and counts it as it stands', async () => {
    await valueOf(office.door.post([claim], 'start'))
    edit(999.99)
    const { postings, findings, isUnfinished } = await read()
    const [one] = findings
    expect(findings).toHaveLength(1)
    expect(one).toMatchObject({ code: 'posting-edited', severity: 'warning', figures: { file: 'claims/ort1.xlsx', lines: 3 } })
    const edited = { at: 'Kirjatut rivit!O5', figures: { cells: 'Kirjatut rivit!O5' } }
    expect(one).toMatchObject(edited)
    expect(whatIsWrong(one!, 'fi')).toContain('muutettu käsin kohdassa ”Kirjatut rivit!O5”')
    for (const language of languages) expect(whatIsWrong(one!, language)).not.toMatch(/[0-9a-f]{12}/)
    expect(postings[0]?.draft.lines[0]?.grossCents).toEqual(cents(99_999))
    expect(isUnfinished).toBe(false)
  })

  it('names each cell that was edited, and no cell in a workbook that was made before cells had marks', async () => {
    await valueOf(office.door.post([claim], 'start'))
    edit(999.99)
    const lines = office.workbook.table('VipuLines')
    const columnOf = (heading: string): number => lines.columns.findIndex(({ name }) => name === heading)
    lines.dataRange.cell(2, columnOf('Toimittaja')).values = [['Toinen Oy']]
    const cellsSaid = async (): Promise<unknown> => (await read()).findings.map(({ figures }) => 'cells' in figures && figures.cells)
    expect(await cellsSaid()).toEqual(['Kirjatut rivit!O5, H7'])
    for (const row of [0, 1, 2]) lines.dataRange.cell(row, columnOf('Tarkistusmerkit')).values = [['']]
    expect(await cellsSaid()).toEqual([''])
  })

  it('and accepted with a reason stays accepted until it is edited again', async () => {
    await valueOf(office.door.post([claim], 'start'))
    edit(999.99)
    const asked = await editCheck()
    expect([checkStanding(asked), asked.decidedAt === null]).toEqual(['open', false])
    const decision = { code: asked.finding.code, accept: true, reason: 'Rivi 9: summa lähetteestä', by: 'Maija', on: null }
    await valueOf(office.door.decide([{ ...decision, at: asked.decidedAt ?? '' }]))
    expect(checkStanding(await editCheck())).toBe('accepted')
    expect(
      (await season()).checks.filter(
        ({ finding: { code, figures } }) => code === 'decision-unmatched' && JSON.stringify(figures).includes('posting-edited'),
      ),
    ).toEqual([])
    edit(888.88)
    expect(checkStanding(await editCheck())).toBe('open')
  })

  it('with a posting deleted from its middle is an error that recovering does not hide', async () => {
    const after = await claimToPost(2, { lines: 1 })
    await valueOf(office.door.post([claim, after], 'start'))
    const ledger = office.workbook.table('VipuLedger')
    ledger.deleteRows(0, 1)
    const codes = (snapshot: Snapshot): string[] => snapshot.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    const before = await read()
    expect(codes(before)).toContain('ledger-broken')
    await valueOf(office.door.recover('finish'))
    expect(codes(await read())).toEqual(codes(before))
  })
})
