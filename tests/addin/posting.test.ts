// Posting claims into a workbook in Excel: what was posted stands there to the cent and the sign, once, in a chain that holds; what could not be done is
// told, and tried again without doing it twice.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Snapshot, WorkbookDoor } from '../../addin/workbook/door.ts'
import type { Posting } from '../../lib/sheet/project-workbook/index.ts'
import { sample } from '../workbook/sample.ts'
import { openOffice, setUpFor, valueOf, type Office } from './support/office.ts'
import { claimToPost, contentOf } from './support/postings.ts'

let office: Office
let door: WorkbookDoor
let one: Posting
let other: Posting

beforeEach(async () => {
  office = openOffice()
  ;({ door } = office)
  await setUpFor(office, sample)
  one = await claimToPost(1, { lines: 3 })
  other = await claimToPost(2, { lines: 2, locality: 'L2' })
})
afterEach(() => {
  office.close()
})

const read = (): Promise<Snapshot> => valueOf(door.read())
const keysOf = (postings: readonly Posting[]): string[] => postings.map(({ importKey }) => importKey)
const trouble = (kind: string): unknown => ({ ok: false, trouble: expect.objectContaining({ kind }) as unknown })

/** What stands in the three tables, row by row. */
const rows = (): unknown[] =>
  ['VipuLedger', 'VipuLines', 'VipuFindings'].map((name) =>
    office.workbook.table(name).dataRange.values.filter((row) => row.some((value) => value !== '')),
  )

async function posted(...claims: readonly Posting[]): Promise<Snapshot> {
  for (const claim of claims) await valueOf(door.post([claim], (await read()).head))
  return read()
}

describe('posting', () => {
  it('keeps a text that tries to be a formula, a number or a day a text, sign by sign', async () => {
    const claim = await claimToPost(1, { lines: 40, findings: 3 })
    expect(await door.post([claim], 'start')).toEqual({ ok: true, value: { posted: 1, already: 0 } })
    const { postings, findings, isUnfinished } = await read()
    expect({ findings, isUnfinished }).toEqual({ findings: [], isUnfinished: false })
    expect(postings.map(contentOf)).toEqual([contentOf(claim)])
    expect(['Kirjaukset', 'Kirjatut rivit', 'Kirjatut huomautukset'].filter((name) => office.workbook.sheet(name).hasFormulas)).toEqual([])
  })

  it('goes on in a workbook made before its lines had marks', async () => {
    const lines = office.workbook.table('VipuLines')
    lines.deleteColumn(lines.columns.findIndex(({ name }) => name === 'Tarkistusmerkit'))
    const { postings, findings } = await posted(one, other)
    expect({ keys: keysOf(postings), findings }).toEqual({ keys: keysOf([one, other]), findings: [] })
  })

  it('adds nothing the second time, and only what is new where some is there already', async () => {
    const { head } = await posted(one)
    const before = rows()
    expect(await door.post([one], head)).toEqual({ ok: true, value: { posted: 0, already: 1 } })
    expect(rows()).toEqual(before)
    expect(await door.post([one, other, other], head)).toEqual({ ok: true, value: { posted: 1, already: 2 } })
    const { postings, findings } = await read()
    expect({ keys: keysOf(postings), findings }).toEqual({ keys: keysOf([one, other]), findings: [] })
  })

  it('writes nothing where somebody has posted since we read', async () => {
    await posted(one)
    const before = rows()
    expect(await door.post([other], 'start')).toEqual(trouble('changedMeanwhile'))
    expect(rows()).toEqual(before)
  })

  it('overwrites nothing where somebody writes into the table between our reading and our writing', async () => {
    const { head } = await posted(one)
    const last = office.workbook.table('VipuLines').dataRange.values.length - 1
    const sync = office.statistics.syncs.length + 1
    office.faults.betweenSyncs((workbook, number) => {
      if (number === sync)
        workbook.byCoauthor(() => {
          workbook.table('VipuLines').dataRange.cell(last, 0).values = [['kesken']]
        })
    })
    expect(await door.post([other], head)).toEqual({ ok: true, value: { posted: 1, already: 0 } })
    office.faults.clear()
    expect(office.workbook.table('VipuLines').dataRange.values.filter(([first]) => first === 'kesken')).toHaveLength(1)
    expect((await read()).postings.map(contentOf)).toEqual([one, other].map(contentOf))
  })

  it('is taken back, claim by claim, with its lines and findings; what follows stands in a chain that holds', async () => {
    const { head } = await posted(one, other)
    await valueOf(door.putBack([one.importKey], head))
    const { postings, findings } = await read()
    expect(postings.map(contentOf)).toEqual([contentOf(other)])
    expect(findings).toEqual([])
    expect(postings.map(({ number, previousHash }) => ({ number, previousHash }))).toEqual([{ number: 1, previousHash: 'start' }])
    expect(await door.putBack([other.importKey], 'another head')).toEqual(trouble('changedMeanwhile'))
  })
})
