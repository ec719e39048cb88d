import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WorkbookTalk } from '../../../addin/run/workbook-talk.ts'
import type { PaneEvent } from '../../../addin/state/event.ts'
import type { Outcome, Snapshot, Trouble, WorkbookDoor } from '../../../addin/workbook/door.ts'

const empty: Snapshot = { sheets: [], postings: [], findings: [], head: 'start' }
const done: Outcome<null> = { ok: true, value: null }

/** A workbook that takes ten milliseconds for everything. */
class Door {
  readonly began: string[] = []
  readonly ended: string[] = []
  readonly troubles: Trouble[] = []

  readonly door = new Proxy({} as WorkbookDoor, { get: (_, request) => () => this.#answer(String(request)) })

  async #answer(request: string): Promise<Outcome<Snapshot | null>> {
    this.began.push(request)
    await new Promise((resolve) => setTimeout(resolve, 10))
    this.ended.push(request)
    const trouble = request === 'read' ? this.troubles.shift() : undefined
    if (trouble !== undefined) return { ok: false, trouble }
    return request === 'read' ? { ok: true, value: empty } : done
  }
}

let workbook: Door
let told: PaneEvent[]
let talk: WorkbookTalk

beforeEach(() => {
  vi.useFakeTimers()
  workbook = new Door()
  told = []
  talk = new WorkbookTalk(workbook.door, (event) => told.push(event))
})
afterEach(() => {
  talk.stop()
  vi.useRealTimers()
})

const kinds = (): string[] => told.map(({ kind }) => kind)
const cellEdit: Trouble = { kind: 'cellEdit' }

describe('talking with the workbook', () => {
  it('reads once for a hundred changes', async () => {
    for (let change = 0; change < 100; change++) {
      talk.readSoon()
      await vi.advanceTimersByTimeAsync(5)
    }
    await vi.advanceTimersByTimeAsync(1000)
    expect([workbook.began, kinds()]).toEqual([['read'], ['workbookRead']])
  })

  it('reads once more for a change that comes while it reads', async () => {
    talk.read()
    await vi.advanceTimersByTimeAsync(5)
    talk.readSoon()
    await vi.advanceTimersByTimeAsync(1000)
    expect(kinds()).toEqual(['workbookRead', 'workbookRead'])
  })

  it('does one piece of work at a time, and reads the workbook after each before anything else', async () => {
    talk.work({ kind: 'recover', what: 'finish' })
    talk.work({ kind: 'decide', decisions: [] })
    talk.read()
    await vi.advanceTimersByTimeAsync(1000)
    expect(workbook.ended).toEqual(['recover', 'read', 'decide', 'read', 'read'])
    expect(kinds()).toEqual(['worked', 'worked', 'workbookRead'])
  })

  it('waits for a person who edits a cell, and says nothing of it', async () => {
    workbook.troubles.push(cellEdit, cellEdit)
    talk.readSoon()
    await vi.advanceTimersByTimeAsync(2000)
    expect([workbook.began.length, kinds()]).toEqual([2, []])
    await vi.advanceTimersByTimeAsync(2000)
    expect([workbook.began.length, kinds()]).toEqual([3, ['workbookRead']])
  })

  it('says so where the person has asked for the reading', async () => {
    workbook.troubles.push(cellEdit)
    talk.read()
    await vi.advanceTimersByTimeAsync(1000)
    expect(told).toMatchObject([{ kind: 'workbookRead', outcome: { ok: false, trouble: cellEdit } }])
  })

  it('does not ask an Excel that has just been silent for the workbook', async () => {
    const silent = new WorkbookTalk(
      { ...workbook.door, read: workbook.door.read, recover: () => Promise.resolve({ ok: false, trouble: { kind: 'noAnswer' } }) },
      (event) => told.push(event),
    )
    silent.work({ kind: 'recover', what: 'finish' })
    await vi.advanceTimersByTimeAsync(1000)
    expect([workbook.began, told]).toMatchObject([[], [{ kind: 'worked', reading: null }]])
  })

  it('tells a fault of our own and goes on', async () => {
    const broken = new WorkbookTalk(
      { ...workbook.door, read: workbook.door.read, recover: () => Promise.reject(new TypeError('x is not a function')) },
      (event) => told.push(event),
    )
    broken.work({ kind: 'recover', what: 'finish' })
    broken.read()
    await vi.advanceTimersByTimeAsync(1000)
    expect(told).toMatchObject([{ kind: 'faultMet', message: 'x is not a function' }, { kind: 'workbookRead' }])
  })
})
