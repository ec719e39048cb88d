// The lock of an output folder.
import { describe, expect, it, vi } from 'vitest'
import { takeLock, type Holder, type IsAlive, type Seeker, type Taking } from '../../lib/batch/folder/lock.ts'
import { isAlive, newRunOn } from '../../lib/batch/folder/machine.ts'
import { MemoryDisk } from './support/memory-disk.ts'

const run = (name: string, parts: Partial<Holder> = {}): Holder => ({
  run: name,
  pid: 100,
  host: 'kone',
  boot: 'boot-1',
  born: '10',
  space: 'space-1',
  machine: 'machine-1',
  started: '2009-11-20 10:00',
  ...parts,
})

/** Takes the lock as a run; nothing happens while it waits, unless a test says what. */
const take = (disk: MemoryDisk, self: Holder, isAliveThere: IsAlive, parts: Partial<Seeker> = {}): Promise<Taking> => {
  const quiet = { pause: () => Promise.resolve(), signal: new AbortController().signal, watching: () => undefined }
  return takeLock({ disk, self, isAlive: isAliveThere, ...quiet, ...parts }, '/out/.vipu/lock')
}

/** What happens each time it waits. */
const during =
  (act: (milliseconds: number) => void): Seeker['pause'] =>
  (milliseconds) => {
    act(milliseconds)
    return Promise.resolve()
  }

const lockOf = (name: string, parts: Partial<Holder> = {}): MemoryDisk =>
  new MemoryDisk({ '/out/.vipu/lock': `${JSON.stringify(run(name, parts))}\n` })

const allAlive = (): boolean => true
const allDead = (): boolean => false

describe('the lock of an output folder', () => {
  it('is taken by the first run and let go by it', async () => {
    const disk = new MemoryDisk()
    const first = await take(disk, run('a'), allAlive)
    expect(first.kind).toBe('held')
    expect(disk.contents('/out', true)['/out/.vipu/lock']).toContain('"pid":100')
    if (first.kind === 'held') first.lock.release()
    expect(disk.contents('/out', true)).toEqual({})
  })

  it('keeps a second run out, of this process or another, and names who holds it', async () => {
    const disk = new MemoryDisk()
    const first = await take(disk, run('b'), allAlive)
    expect(await take(disk, run('c'), allDead)).toMatchObject({ kind: 'inUse', holder: { run: 'b' } })
    expect(await take(disk, run('d', { pid: 101 }), allAlive)).toMatchObject({ kind: 'inUse', holder: { pid: 100 } })
    if (first.kind === 'held') first.lock.release()
    expect(await take(disk, run('e', { pid: 101 }), allAlive)).toHaveProperty('kind', 'held')
  })

  it('of a dead run of this machine is taken over, and the dead run is named', async () => {
    const disk = lockOf('dead', { pid: 7 })
    expect(await take(disk, run('f'), allDead)).toMatchObject({ kind: 'held', after: { pid: 7 } })
    expect(Object.keys(disk.contents('/out', true))).toEqual(['/out/.vipu/lock'])
  })

  it('of a dead run whose number another process has now is taken over, since that one began at another moment', async () => {
    const disk = lockOf('dead', { pid: process.pid, born: '1' })
    expect(await take(disk, run('l'), isAlive)).toHaveProperty('kind', process.platform === 'linux' ? 'held' : 'inUse')
  })

  it('of a living process of this machine is respected, also where its lock does not say when it began', async () => {
    const { self } = newRunOn(new MemoryDisk(), new AbortController().signal, () => undefined)
    const { pid, born } = self
    for (const one of [born, null]) {
      const disk = lockOf('living', { pid, born: one })
      expect(await take(disk, run('m'), isAlive)).toMatchObject({ kind: 'inUse', holder: { run: 'living' } })
    }
  })

  it('of an earlier run that had the number this run has now is taken over, as in a container started again', async () => {
    const disk = lockOf('earlier', { pid: 1 })
    expect(await take(disk, run('h', { pid: 1 }), allAlive)).toHaveProperty('kind', 'held')
  })

  it('of a living run is respected under whatever name its machine has meanwhile', async () => {
    const disk = lockOf('renamed', { host: 'toinen', pid: 7 })
    expect(await take(disk, run('i'), allAlive)).toMatchObject({ kind: 'inUse', holder: { host: 'toinen' } })
  })

  describe.each([
    ['another machine', { host: 'toinen', boot: 'boot-2', machine: 'machine-2' }],
    ['another machine of the same name', { boot: 'boot-2', machine: 'machine-2' }],
    ['another container of this machine, with the same number', { space: 'space-2' }],
    ['a container of another name, gone or not', { space: 'space-2', host: 'toinen', pid: 1 }],
  ])('of a run on %s, about which nobody here can ask,', (_, parts) => {
    it('is respected where it shows signs of life, and the waiting is told', async () => {
      const disk = lockOf('far', parts)
      const watched: string[] = []
      let waited = 0
      const pause = during((milliseconds) => {
        waited += milliseconds
        if (waited > 20_000) disk.touch('/out/.vipu/lock')
      })
      const taking = await take(disk, run('n'), allDead, { pause, watching: (holder) => watched.push(holder.run) })
      expect(taking).toMatchObject({ kind: 'inUse', holder: { run: 'far' } })
      expect(watched).toEqual(['far'])
    })

    it('is taken over after 30 seconds without any', async () => {
      let waited = 0
      const pause = during((milliseconds) => {
        waited += milliseconds
      })
      expect(await take(lockOf('far', parts), run('o'), allAlive, { pause })).toMatchObject({ kind: 'held', after: { run: 'far' } })
      expect(waited).toBe(30_000)
    })

    it('is taken at once where it is let go meanwhile', async () => {
      const disk = lockOf('far', parts)
      const pause = during(() => {
        disk.remove('/out/.vipu/lock')
      })
      expect(await take(disk, run('p'), allAlive, { pause })).toMatchObject({ kind: 'held', after: null })
    })

    it('is left alone where Ctrl-C comes meanwhile', async () => {
      const disk = lockOf('far', parts)
      const before = disk.contents('/out', true)
      const ctrlC = new AbortController()
      const pause = during(() => {
        ctrlC.abort()
      })
      expect(await take(disk, run('q'), allDead, { pause, signal: ctrlC.signal })).toEqual({ kind: 'interrupted' })
      expect(disk.contents('/out', true)).toEqual(before)
    })
  })

  it('of a run is a process of ours, dead or alive, only where the machine has our name, if neither says when it was started', async () => {
    const unsaid = { boot: null, space: null, machine: null }
    const disk = lockOf('far', { ...unsaid, host: 'toinen' })
    const pause = during(() => {
      disk.touch('/out/.vipu/lock')
    })
    expect(await take(disk, run('s', unsaid), allDead, { pause })).toMatchObject({ kind: 'inUse', holder: { run: 'far' } })
    expect(
      await take(lockOf('dead', { ...unsaid, pid: 7 }), run('t', unsaid), allDead, { pause: () => expect.fail('waits') }),
    ).toMatchObject({
      kind: 'held',
      after: { run: 'dead' },
    })
  })

  it('shows signs of life every two seconds until it is let go', async () => {
    vi.useFakeTimers()
    try {
      const disk = new MemoryDisk()
      const taking = await take(disk, run('r'), allAlive)
      vi.advanceTimersByTime(10_000)
      expect(disk.look('/out/.vipu/lock')?.changed).toBe(5)
      if (taking.kind === 'held') taking.lock.release()
      disk.put('/out/.vipu/lock', 'of another')
      vi.advanceTimersByTime(10_000)
      expect(disk.look('/out/.vipu/lock')?.changed).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['another run has taken it', 'put', 1],
    ['it is gone, as when a run that took it is over', 'remove', 1],
    ['it is gone with its folder, of which the disk will tell', 'removeFolder', 0],
  ] as const)('is given up at its next sign of life where %s', async (_, happens, times) => {
    vi.useFakeTimers()
    try {
      const disk = new MemoryDisk()
      const lost = vi.fn()
      const quiet = { pause: () => Promise.resolve(), signal: new AbortController().signal, watching: () => undefined }
      const taking = await takeLock({ disk, self: run('x'), isAlive: allAlive, ...quiet }, '/out/.vipu/lock', lost)
      if (happens === 'put') disk.put('/out/.vipu/lock', 'of another')
      else disk[happens](happens === 'remove' ? '/out/.vipu/lock' : '/out')
      vi.advanceTimersByTime(2000)
      expect(lost).toHaveBeenCalledTimes(times)
      if (taking.kind === 'held') taking.lock.release()
    } finally {
      vi.useRealTimers()
    }
  })

  it('that names nobody is taken over once it has not changed for two seconds: a power failure may leave it so', async () => {
    const disk = new MemoryDisk({ '/out/.vipu/lock': '{"run":"x","pi' })
    let waited = 0
    const pause = during((milliseconds) => {
      waited += milliseconds
    })
    expect(await take(disk, run('j'), allAlive, { pause })).toMatchObject({ kind: 'held', after: null })
    expect(waited).toBe(2000)
  })

  it('that is only half-written yet is the lock of the run that writes it', async () => {
    const whole = `${JSON.stringify(run('slow', { pid: 8 }))}\n`
    const disk = new MemoryDisk({ '/out/.vipu/lock': whole.slice(0, 20) })
    const pause = during(() => {
      disk.put('/out/.vipu/lock', whole)
    })
    expect(await take(disk, run('s'), allAlive, { pause })).toMatchObject({ kind: 'inUse', holder: { run: 'slow' } })
    expect(disk.contents('/out', true)).toEqual({ '/out/.vipu/lock': whole })
  })

  describe('of a run before this very machine was started anew', () => {
    const before: Partial<Holder> = { boot: 'boot-0', pid: 7 }

    it('is taken over at once on a disk that no other machine writes on', async () => {
      const watched: string[] = []
      const taking = await take(lockOf('before', before), run('t'), allAlive, { watching: (holder) => watched.push(holder.run) })
      expect(taking).toMatchObject({ kind: 'held', after: { run: 'before' } })
      expect(watched).toEqual([])
    })

    it.each([
      ['on a disk that others may write on: a copy of a machine has its names', before, true],
      ['where the machine has another name', { ...before, host: 'toinen' }, false],
      ['where it is another machine', { ...before, machine: 'machine-2' }, false],
      ['where the machine has no name that lasts', { ...before, machine: null }, false],
    ])('is watched %s', async (_, parts, isShared) => {
      const disk = lockOf('before', parts)
      disk.isShared = isShared
      const watched: string[] = []
      const self = run('u', { machine: parts.machine === null ? null : 'machine-1' })
      expect(await take(disk, self, allAlive, { watching: (holder) => watched.push(holder.run) })).toHaveProperty('kind', 'held')
      expect(watched).toEqual(['before'])
    })
  })

  describe('of a dead run, which another run takes at the same moment,', () => {
    const lock = '/out/.vipu/lock'
    const quicker = `${JSON.stringify(run('quicker', { pid: 8 }))}\n`
    const isQuicker = (pid: number): boolean => pid === 8

    it('is that one’s where it was quicker to lay its own upon it', async () => {
      const disk = lockOf('dead', { pid: 7 })
      const create = disk.create.bind(disk)
      disk.create = (path, content) => {
        if (path !== lock && !disk.look(path)) disk.put(path, quicker)
        return create(path, content)
      }
      expect(await take(disk, run('k'), isQuicker)).toMatchObject({ kind: 'inUse', holder: { run: 'quicker' } })
      expect(Object.values(disk.contents('/out', true)).sort()).toEqual([quicker, `${JSON.stringify(run('dead', { pid: 7 }))}\n`].sort())
    })

    it('is that one’s where its own lies in the place already: a lock laid upon what is gone counts for nothing', async () => {
      const disk = lockOf('dead', { pid: 7 })
      const create = disk.create.bind(disk)
      disk.create = (path, content) => {
        if (path !== lock) disk.put(lock, quicker)
        return create(path, content)
      }
      expect(await take(disk, run('v'), isQuicker)).toMatchObject({ kind: 'inUse', holder: { run: 'quicker' } })
      expect(disk.contents('/out', true)).toEqual({ [lock]: quicker })
    })

    it('is the next one’s where that one died before its own lay in the place, and nothing is left of either', async () => {
      const disk = lockOf('dead', { pid: 7 })
      const rename = disk.rename.bind(disk)
      disk.rename = () => {
        throw new Error('killed')
      }
      await expect(take(disk, run('heir', { pid: 9 }), allDead)).rejects.toThrow('killed')
      expect(Object.keys(disk.contents('/out', true))).toHaveLength(2)
      disk.rename = rename
      expect(await take(disk, run('w', { pid: 10 }), allDead)).toMatchObject({ kind: 'held', after: { run: 'heir' } })
      expect(disk.contents('/out', true)).toEqual({ [lock]: `${JSON.stringify(run('w', { pid: 10 }))}\n` })
    })
  })
})
