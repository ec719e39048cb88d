// Every way a run may end before its end, tried at each of its file operations: on a disk in memory that forgets what was not synced, and as a real process
// that kills itself. All of them must end in the same bytes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Disk } from '../../lib/batch/disk/index.ts'
import { builtProgram, contentsOf, removeAll, start, startScript, writeAll, type Ended, type Running } from '../cli/support/built.ts'
import type { MemoryDisk } from './support/memory-disk.ts'
import { coin, Ordeal, type Job } from './support/ordeal.ts'
import { claimSheet, projectContent, run, runMerge, seasonDisk, sheets } from './support/season.ts'

const convertAll: Job['run'] = (disk, signal) => run(disk, {}, {}, signal)
const afresh: Job['run'] = (disk) => run(disk, { reuse: 'none' })
const resume: Job['run'] = (disk) => run(disk, { reuse: 'any' })

/** Sheets of an earlier run, one of which is mended since, one gone, one new and one called otherwise: outputs are replaced, a note is removed. */
async function diskWithOutputs(): Promise<MemoryDisk> {
  const disk = seasonDisk({ '/in/vanha.csv': 'Tosite;Summa\n1;x\n' })
  await run(disk)
  disk.remove('/in/vanha.csv')
  disk.syncFolder('/in')
  disk.put('/in/tyhja.csv', claimSheet(2, 2, [['9', 70]]))
  disk.put('/in/uusi.csv', 'Tosite;Summa\n2;y\n')
  disk.rename('/in/x.xlsx', '/in/y.xlsx')
  return disk
}

async function diskWithShards(): Promise<MemoryDisk> {
  const disk = seasonDisk()
  for (const number of [1, 2]) await run(disk, { folder: `/shard${String(number)}`, shard: { number, of: 2 } })
  return disk
}

/** A disk as it was, as often as wanted. */
function copiesOf(made: MemoryDisk): () => MemoryDisk {
  const folders = ['/in', '/out', '/shard1', '/shard2']
  return () => {
    const disk = seasonDisk()
    for (const path of Object.keys(disk.contents('/in'))) disk.remove(path)
    for (const folder of folders)
      for (const [path, content] of Object.entries(made.contents(folder, true))) disk.put(path, Buffer.from(content, 'latin1'))
    disk.syncFolder('/in')
    disk.syncFolder('/in/ort2')
    return disk
  }
}

const jobs: readonly (readonly [string, () => Promise<Job>])[] = [
  ['a first run', () => Promise.resolve({ disk: seasonDisk, run: convertAll, folder: '/out' })],
  ['a run over earlier outputs', async () => ({ disk: copiesOf(await diskWithOutputs()), run: convertAll, folder: '/out' })],
  ['a run that reads everything afresh', async () => ({ disk: copiesOf(await diskWithOutputs()), run: afresh, folder: '/out' })],
  [
    'a run that reads everything afresh, gone on with by --resume,',
    async () => ({ disk: copiesOf(await diskWithOutputs()), run: afresh, again: resume, folder: '/out' }),
  ],
  [
    'a run of another version of the program over the outputs of this one, which goes on with it,',
    async () => ({
      disk: copiesOf(await diskWithOutputs()),
      run: (disk: Disk) => run(disk, { reuse: 'any', tool: 'vipu other' }),
      again: resume,
      folder: '/out',
    }),
  ],
  [
    'one shard of two',
    () =>
      Promise.resolve({
        disk: seasonDisk,
        run: (disk: Disk) => run(disk, { folder: '/shard1', shard: { number: 1, of: 2 } }),
        folder: '/shard1',
      }),
  ],
  [
    'a merge of two shards',
    async () => ({
      disk: copiesOf(await diskWithShards()),
      run: (disk: Disk) => runMerge(disk, ['/shard1', '/shard2'], '/out'),
      folder: '/out',
    }),
  ],
]

describe.each(jobs)('%s over five inputs', (_, jobOf) => {
  let ordeal: Ordeal
  beforeAll(async () => {
    ordeal = await Ordeal.of(await jobOf())
  })

  it.each(['before', 'during', 'after'] as const)('killed %s any operation resumes to the same bytes', async (when) => {
    for (const at of ordeal.every) {
      const { disk, struck } = await ordeal.into({ kind: 'kill', at, when })
      expect(struck).toContain('Killed')
      ordeal.expectNothingHalfWritten(disk, struck)
      await ordeal.expectResumes(disk, struck)
    }
  })

  it('killed twice, the second time while it resumes, still ends in the same bytes', async () => {
    for (const at of ordeal.every) {
      const first = await ordeal.into({ kind: 'kill', at, when: 'after' })
      const second = await ordeal.into({ kind: 'kill', at: ((at * 7) % ordeal.operations) + 1, when: 'before' }, first.disk)
      await ordeal.expectResumes(first.disk, `${first.struck}, ${second.struck}`)
    }
  })

  it('whose power fails after any operation resumes, whatever unsynced writes the disk dropped (4 seeds each)', async () => {
    for (const at of ordeal.every) {
      for (let seed = 1; seed <= 4; seed++) {
        const { disk, struck } = await ordeal.into({ kind: 'kill', at, when: 'after' })
        disk.losePower(coin(seed * 1000 + at))
        ordeal.expectNothingHalfWritten(disk, `${struck}, seed ${String(seed)}`)
        await ordeal.expectResumes(disk, `${struck}, power lost, seed ${String(seed)}`)
      }
    }
  })

  it.each(['ENOSPC', 'EIO'])('whose disk says %s at any operation stops or tells it, and resumes', async (reason) => {
    for (const at of ordeal.every) {
      const { disk, struck } = await ordeal.into({ kind: 'fail', at, reason })
      if (struck.endsWith('DiskFault')) ordeal.expectNothingHalfWritten(disk, struck)
      await ordeal.expectResumes(disk, struck)
    }
  })
})

it('Ctrl-C at any operation of a run leaves it interrupted or done, and resumes to the same bytes', async () => {
  const ordeal = await Ordeal.of({ disk: seasonDisk, run: convertAll, folder: '/out' })
  for (const at of ordeal.every) {
    const ctrlC = new AbortController()
    const interrupt = (): void => {
      ctrlC.abort()
    }
    const { disk, struck } = await ordeal.into({ kind: 'interrupt', at, interrupt }, seasonDisk(), ctrlC.signal)
    expect(struck).toMatch(/→ (?:interrupted|done)$/)
    if (struck.endsWith('interrupted')) expect(disk.contents('/out'), struck).toEqual({})
    await ordeal.expectResumes(disk, struck)
  }
})

describe('a real process on a real disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vipu-killed-'))
  const at = (...names: string[]): string => join(folder, ...names)
  let program = ''

  const convertInto = (out: string, kill: string | null): Promise<Ended> => {
    const args = ['convert', at('in'), '--project', at('project.json'), '--out', at(out)]
    return startScript(join(program, 'faulty-vipu.js'), args, kill === null ? {} : { KILL: kill }).ended
  }

  beforeAll(async () => {
    program = await builtProgram({ 'faulty-vipu': 'tests/batch/support/faulty-vipu.ts' })
    writeAll(folder, {
      'project.json': JSON.stringify(projectContent),
      ...Object.fromEntries(Object.entries(sheets).map(([path, text]) => [path.slice(1), text])),
    })
  })
  afterAll(() => {
    removeAll(program)
    removeAll(folder)
  })

  it('that kills itself after any of its file operations, which is before the next, resumes to the same bytes', async () => {
    const { err, code } = await convertInto('whole', null)
    expect(code).toBe(1)
    const whole = contentsOf(at('whole'))
    const operations = Number(err)
    expect(operations).toBeGreaterThan(60)
    const moments = ['before:1', ...Array.from({ length: operations }, (_, index) => `after:${String(index + 1)}`)]
    const lane = async (): Promise<void> => {
      for (let moment = moments.shift(); moment !== undefined; moment = moments.shift()) {
        const out = moment.replace(':', '-')
        expect((await convertInto(out, moment)).signal, out).toBe('SIGKILL')
        for (const [name, content] of Object.entries(contentsOf(at(out)))) expect(content === whole[name], `${name} ${out}`).toBe(true)
        expect((await convertInto(out, null)).code, out).toBe(1)
        expect(contentsOf(at(out)), out).toEqual(whole)
        rmSync(at(out), { recursive: true })
      }
    }
    await Promise.all([lane(), lane()])
  })

  it('with its threads, killed from outside at 100 random moments, resumes to the same bytes', async () => {
    const sheetsOfRun = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => {
        const lines = Array.from({ length: 30 }, (__, line) => [`${String(index)}-${String(line)}`, 10 + line] as const)
        return [`many/${String(index % 7)}/sheet ${String(index)}.csv`, claimSheet((index % 2) + 1, 1, lines)]
      }),
    )
    writeAll(folder, sheetsOfRun)
    const into = (out: string): Running => start(program, ['convert', at('many'), '--project', at('project.json'), '--out', at(out)])
    const began = performance.now()
    expect((await into('uninterrupted').ended).code).toBe(0)
    const duration = performance.now() - began
    const whole = contentsOf(at('uninterrupted'))
    let struck = 0
    for (let chain = 0; chain < 20; chain++) {
      const out = `chain-${String(chain)}`
      for (let kill = 0; kill < 5; kill++) {
        const running = into(out)
        await Promise.race([setTimeout(((chain * 5 + kill + 0.5) / 100) * duration), running.ended])
        running.process.kill('SIGKILL')
        if ((await running.ended).signal === 'SIGKILL') struck += 1
        for (const [name, content] of Object.entries(contentsOf(at(out)))) expect(content === whole[name], `${name} ${out}`).toBe(true)
      }
      expect((await into(out).ended).code, out).toBe(0)
      expect(contentsOf(at(out)), out).toEqual(whole)
      rmSync(at(out), { recursive: true })
    }
    expect(struck).toBeGreaterThan(50)
  })
})
