// Ctrl-C in the middle of long work, and the signs of life that a run gives meanwhile.
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Disk, OpenFile } from '../../lib/batch/disk/index.ts'
import { Interrupted, inTurns } from '../../lib/batch/turns.ts'
import { MemoryDisk } from './support/memory-disk.ts'
import { claimSheet, run, runMerge } from './support/season.ts'

function work(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

it('work without end stops soon after the signal, and timers come to their turn', async () => {
  const stop = new AbortController()
  const life = { signs: 0 }
  const beat = setInterval(() => {
    life.signs += 1
    if (life.signs === 3) stop.abort()
  }, 20)
  const endless = inTurns(Array(100_000).keys(), stop.signal, () => {
    work(5)
  })
  await expect(endless).rejects.toThrow(Interrupted)
  clearInterval(beat)
  expect(life.signs).toBeGreaterThanOrEqual(3)
})

it('work that comes to its end is done whole, in order', async () => {
  const done: number[] = []
  await inTurns([1, 2, 3], new AbortController().signal, (thing) => void done.push(thing))
  expect(done).toEqual([1, 2, 3])
})

const FILES = 150
const sheets = Object.fromEntries(
  Array.from({ length: FILES }, (_, index) => [`/in/${String(index)}.csv`, claimSheet(1, 1, [[String(index), 10 + index]])]),
)

/** A disk whose files of one name take their time, and that counts how often they were asked. */
function slow(disk: Disk, name: RegExp): { readonly disk: Disk; readonly asked: () => number } {
  let asked = 0
  const open: Disk['open'] = (path, purpose): OpenFile => {
    const file = disk.open(path, purpose)
    if (purpose !== 'read' || !name.test(path)) return file
    const read: OpenFile['read'] = (position, length) => {
      asked += 1
      work(5)
      return file.read(position, length)
    }
    return { ...file, read }
  }
  return { disk: new Proxy(disk, { get: (of, key) => (key === 'open' ? open : bound(of, key)) }), asked: () => asked }
}

function bound(disk: Disk, key: string | symbol): unknown {
  const value: unknown = Reflect.get(disk, key)
  return typeof value === 'function' ? value.bind(disk) : value
}

/** Ctrl-C, a moment after it is wanted. */
function interruption(): { readonly signal: AbortSignal; readonly soon: () => void } {
  const stop = new AbortController()
  const soon = (): void => {
    void setTimeout(100).then(() => {
      stop.abort()
    })
  }
  return { signal: stop.signal, soon }
}

describe('Ctrl-C is heard while a run', () => {
  it('looks through what an earlier run read', async () => {
    const disk = new MemoryDisk(sheets)
    expect((await run(disk)).kind).toBe('done')
    const results = slow(disk, /results\.jsonl$/)
    const { signal, soon } = interruption()
    soon()
    expect(await run(results.disk, { reuse: 'any' }, {}, signal)).toEqual({ kind: 'interrupted' })
    expect(results.asked()).toBeLessThan(FILES)
  })

  it.each([
    ['joins what was read', null],
    ['writes a shard', { number: 1, of: 1 }],
  ])('%s', async (_, shard) => {
    const disk = new MemoryDisk(sheets)
    const results = slow(disk, /results\.jsonl$/)
    const { signal, soon } = interruption()
    expect(await run(results.disk, { shard }, { joining: soon }, signal)).toEqual({ kind: 'interrupted' })
    expect(results.asked()).toBeLessThan(FILES)
    expect(Object.keys(disk.contents('/out', true)).sort()).toEqual(['/out/.vipu/journal.jsonl', '/out/.vipu/results.jsonl'])
  })

  it('looks through shards', async () => {
    const disk = new MemoryDisk(sheets)
    expect((await run(disk, { folder: '/part', shard: { number: 1, of: 1 } })).kind).toBe('done')
    const checked = slow(disk, /shard-1-of-1\.jsonl$/)
    const { signal, soon } = interruption()
    soon()
    expect(await runMerge(checked.disk, ['/part'], '/out', new Set(['json']), signal)).toEqual({ kind: 'interrupted' })
    expect(checked.asked()).toBeLessThan(FILES)
  })
})
