// A run over five inputs that is killed, that loses its power, whose disk fills up or breaks: in memory. The whole set, at every single operation, with
// real processes, earlier outputs, shards and many more seeds, is interruption.proof.ts.
import { beforeAll, describe, expect, it } from 'vitest'
import { coin, Ordeal } from './support/ordeal.ts'
import { run, seasonDisk } from './support/season.ts'

let ordeal: Ordeal

beforeAll(async () => {
  ordeal = await Ordeal.of({ disk: seasonDisk, run: (disk, signal) => run(disk, {}, {}, signal), folder: '/out' })
})

describe('a run over five inputs', () => {
  it('writes its outputs by some hundred operations, and leaves no partial file', () => {
    expect(ordeal.operations).toBeGreaterThan(60)
    expect(Object.keys(ordeal.whole)).toEqual(expect.arrayContaining(['/out/claims.json', '/out/claims.xlsx', '/out/findings.csv']))
  })

  it('killed within or after any of its operations leaves nothing half-written and resumes to the same bytes', async () => {
    for (const at of ordeal.every) {
      const { disk, struck } = await ordeal.into({ kind: 'kill', at, when: at % 2 === 0 ? 'after' : 'during' })
      expect(struck).toContain('Killed')
      ordeal.expectNothingHalfWritten(disk, struck)
      await ordeal.expectResumes(disk, struck)
    }
  })

  it('killed and followed by a run that writes other files leaves nothing of what was begun', async () => {
    for (const at of ordeal.some(2)) {
      const { disk, struck } = await ordeal.into({ kind: 'kill', at, when: 'after' })
      for (const name of ['/in/tyhja.csv', '/in/x.xlsx']) disk.remove(name)
      expect((await run(disk, { formats: new Set(['json']) })).kind).toBe('done')
      expect(
        Object.keys(disk.contents('/out', true)).filter((path) => path.endsWith('.partial') || path.endsWith('lock')),
        struck,
      ).toEqual([])
    }
  })

  it('that stood still while another run took its folder leaves that one alone: it puts nothing in its place and removes nothing', async () => {
    const [lock, partial] = ['/out/.vipu/lock', '/out/.claims.json.partial']
    const taken: string[] = []
    for (const at of ordeal.every) {
      const disk = seasonDisk()
      const interrupt = (): void => {
        disk.put(lock, 'of another')
        disk.put(partial, 'of another')
      }
      const { struck } = await ordeal.into({ kind: 'interrupt', at, interrupt }, disk)
      if (struck.includes(': rename ')) break
      if (!/(?:write|sync|close) .*(?:journal\.jsonl|claims\.json\.partial|findings\.csv\.partial) /.test(struck)) continue
      taken.push(struck)
      expect(disk.contents('/out', true), struck).toMatchObject({ [lock]: 'of another', [partial]: 'of another' })
      expect([struck.endsWith('→ inUse'), disk.contents('/out')], struck).toEqual([true, {}])
    }
    for (const name of ['journal.jsonl', 'claims.json.partial', 'findings.csv.partial'])
      expect(taken.some((struck) => struck.includes(name))).toBe(true)
  })

  it('whose lock cannot be read or removed at its end is done all the same, and the next run takes the folder', async () => {
    for (const [back, operation] of ['remove', 'read'].entries()) {
      const { disk, struck } = await ordeal.into({ kind: 'fail', at: ordeal.operations - back, reason: 'EIO' })
      expect(struck).toBe(`fail EIO: ${operation} /out/.vipu/lock → done`)
      expect([disk.contents('/out'), disk.look('/out/.vipu/lock')?.kind]).toEqual([ordeal.whole, 'file'])
      await ordeal.expectResumes(disk, struck)
      expect(disk.look('/out/.vipu/lock')).toBeNull()
    }
  })

  it('stopped by Ctrl-C leaves no file and no folder of notes', async () => {
    const outcomes = new Set<string | undefined>()
    for (const at of ordeal.some(0)) {
      const ctrlC = new AbortController()
      const interrupt = (): void => {
        ctrlC.abort()
      }
      const { disk, struck } = await ordeal.into({ kind: 'interrupt', at, interrupt }, seasonDisk(), ctrlC.signal)
      outcomes.add(struck.split(' ').at(-1))
      if (struck.endsWith('interrupted')) expect([disk.contents('/out'), disk.look('/out/notes')], struck).toEqual([{}, null])
    }
    expect([...outcomes].sort()).toEqual(['done', 'interrupted'])
  })

  it('whose power fails after an operation resumes to the same bytes, whatever unsynced writes the disk dropped', async () => {
    for (const at of ordeal.some(0)) {
      const { disk, struck } = await ordeal.into({ kind: 'kill', at, when: 'after' })
      disk.losePower(coin(1000 + at))
      ordeal.expectNothingHalfWritten(disk, struck)
      await ordeal.expectResumes(disk, `${struck}, power lost`)
    }
  })

  it('that has finished survives a power failure right after it, whole', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const disk = seasonDisk()
      await run(disk)
      disk.losePower(coin(seed))
      expect(Object.keys(disk.contents('/out'))).toEqual(Object.keys(ordeal.whole))
      ordeal.expectNothingHalfWritten(disk, `power lost ${String(seed)}`)
    }
  })

  it('whose disk is full at an operation stops with a fault of the disk or tells the file it could not read, and resumes', async () => {
    for (const at of ordeal.some(1)) {
      const { disk, struck } = await ordeal.into({ kind: 'fail', at, reason: 'ENOSPC' })
      if (struck.endsWith('DiskFault')) ordeal.expectNothingHalfWritten(disk, struck)
      await ordeal.expectResumes(disk, struck)
    }
  })
})
