// Runs that are killed, that lose their power, whose disk fills up or breaks, at every single operation: all of them end in the same bytes.
import { beforeAll, describe, expect, it } from 'vitest'
import { DiskFault } from '../../lib/batch/disk.ts'
import { FaultyDisk, Killed, type Fault } from './support/faulty-disk.ts'
import type { MemoryDisk } from './support/memory-disk.ts'
import { run, seasonDisk, sheets } from './support/season.ts'

let whole: Record<string, string> = {}
let operations = 0

beforeAll(async () => {
  const disk = seasonDisk()
  const counted = new FaultyDisk(disk)
  await run(counted)
  whole = disk.contents('/out')
  operations = counted.operations
})

/** Runs into a fault; what the run came to, and which operation it struck. */
async function runInto(disk: MemoryDisk, fault: Fault): Promise<string> {
  const faulty = new FaultyDisk(disk, fault)
  const outcome = await run(faulty).then(
    (done) => done.kind,
    (error: unknown) => {
      if (!(error instanceof Killed) && !(error instanceof DiskFault)) throw error
      return error.constructor.name
    },
  )
  return `${faulty.struck ?? 'no fault'} → ${outcome}`
}

/** Every file there is under its own name is the whole new one. */
function expectNothingHalfWritten(disk: MemoryDisk, struck: string): void {
  for (const [path, content] of Object.entries(disk.contents('/out'))) expect(content === whole[path], `${path} after ${struck}`).toBe(true)
}

async function expectResumes(disk: MemoryDisk, struck: string): Promise<void> {
  expect((await run(disk)).kind, struck).toBe('done')
  const resumed = disk.contents('/out')
  expect(Object.keys(resumed), struck).toEqual(Object.keys(whole))
  for (const [path, content] of Object.entries(whole)) expect(resumed[path] === content, `${path} after ${struck}`).toBe(true)
  expect(disk.contents('/in'), struck).toEqual(
    Object.fromEntries(Object.entries(sheets).map(([path, text]) => [path, Buffer.from(text).toString('latin1')])),
  )
}

const everyOperation = (): number[] => Array.from({ length: operations }, (_, index) => index + 1)

/** Throws of a coin that are the same each time: the seed is in the name of the test that fails. */
function coin(seed: number): () => boolean {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state >>> 13) & 1) === 1
  }
}

describe('a run over five inputs', () => {
  it('writes its outputs by some hundred operations, and leaves no partial file', () => {
    expect(operations).toBeGreaterThan(60)
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(['/out/claims.json', '/out/claims.xlsx', '/out/findings.csv']))
  })

  it.each(['before', 'after'] as const)(
    'killed %s any of its operations leaves nothing half-written and resumes to the same bytes',
    async (when) => {
      for (const at of everyOperation()) {
        const disk = seasonDisk()
        const struck = await runInto(disk, { kind: 'kill', at, when })
        expect(struck).toContain('Killed')
        expectNothingHalfWritten(disk, struck)
        await expectResumes(disk, struck)
      }
    },
  )

  it('killed twice, the second time while it resumes, still ends in the same bytes', async () => {
    for (const at of everyOperation()) {
      const disk = seasonDisk()
      const first = await runInto(disk, { kind: 'kill', at, when: 'after' })
      const second = await runInto(disk, { kind: 'kill', at: ((at * 7) % operations) + 1, when: 'before' })
      await expectResumes(disk, `${first}, ${second}`)
    }
  })

  it.each([1, 2, 3, 4])(
    'whose power fails after any operation resumes to the same bytes, whatever unsynced writes the disk dropped (seed %i)',
    async (seed) => {
      for (const at of everyOperation()) {
        const disk = seasonDisk()
        const struck = await runInto(disk, { kind: 'kill', at, when: 'after' })
        disk.losePower(coin(seed * 1000 + at))
        expectNothingHalfWritten(disk, struck)
        await expectResumes(disk, `${struck}, power lost`)
      }
    },
  )

  it('that has finished survives a power failure right after it, whole', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const disk = seasonDisk()
      await run(disk)
      disk.losePower(coin(seed))
      expect(Object.keys(disk.contents('/out'))).toEqual(Object.keys(whole))
      expectNothingHalfWritten(disk, `power lost ${String(seed)}`)
    }
  })

  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'whose disk says %s at any operation stops with a fault of the disk or tells the file it could not read, and resumes',
    async (reason) => {
      for (const at of everyOperation()) {
        const disk = seasonDisk()
        const struck = await runInto(disk, { kind: 'fail', at, reason })
        if (struck.endsWith('DiskFault')) expectNothingHalfWritten(disk, struck)
        await expectResumes(disk, struck)
      }
    },
  )
})
