// The lock of an output folder.
import { describe, expect, it } from 'vitest'
import { takeLock, type Holder } from '../../lib/batch/lock.ts'
import { isAlive, newRun } from '../../lib/batch/machine.ts'
import { MemoryDisk } from './support/memory-disk.ts'

const run = (name: string, parts: Partial<Holder> = {}): Holder => ({
  run: name,
  pid: 100,
  host: 'kone',
  boot: 'boot-1',
  born: '10',
  started: '2009-11-20 10:00',
  ...parts,
})

const allAlive = (): boolean => true
const allDead = (): boolean => false

describe('the lock of an output folder', () => {
  it('is taken by the first run and let go by it', () => {
    const disk = new MemoryDisk()
    const first = takeLock(disk, '/out/.vipu', run('a'), allAlive)
    expect(first.kind).toBe('held')
    expect(disk.contents('/out', true)['/out/.vipu/lock']).toContain('"pid":100')
    if (first.kind === 'held') first.lock.release()
    expect(disk.contents('/out', true)).toEqual({})
  })

  it('keeps a second run out, of this process or another, and names who holds it', () => {
    const disk = new MemoryDisk()
    const first = takeLock(disk, '/out/.vipu', run('b'), allAlive)
    expect(takeLock(disk, '/out/.vipu', run('c'), allDead)).toMatchObject({ kind: 'inUse', holder: { run: 'b' } })
    expect(takeLock(disk, '/out/.vipu', run('d', { pid: 101 }), allAlive)).toMatchObject({ kind: 'inUse', holder: { pid: 100 } })
    if (first.kind === 'held') first.lock.release()
    expect(takeLock(disk, '/out/.vipu', run('e', { pid: 101 }), allAlive).kind).toBe('held')
  })

  it('of a dead run of this machine is taken over, and the dead run is named', () => {
    const disk = new MemoryDisk({ '/out/.vipu/lock': `${JSON.stringify(run('dead', { pid: 7 }))}\n` })
    expect(takeLock(disk, '/out/.vipu', run('f'), allDead)).toMatchObject({ kind: 'held', after: { pid: 7 } })
    expect(Object.keys(disk.contents('/out', true))).toEqual(['/out/.vipu/lock'])
  })

  it('of a run before the machine was started anew is taken over, though its number is in use again', () => {
    const disk = new MemoryDisk({ '/out/.vipu/lock': `${JSON.stringify(run('before', { boot: 'boot-0', pid: 7 }))}\n` })
    expect(takeLock(disk, '/out/.vipu', run('g'), allAlive).kind).toBe('held')
  })

  it('of a dead run whose number another process has now is taken over, since that one began at another moment', () => {
    const disk = new MemoryDisk({ '/out/.vipu/lock': `${JSON.stringify(run('dead', { pid: process.pid, born: '1' }))}\n` })
    expect(takeLock(disk, '/out/.vipu', run('l'), isAlive).kind).toBe(process.platform === 'linux' ? 'held' : 'inUse')
  })

  it('of a living process of this machine is respected, also where its lock does not say when it began', () => {
    const { pid, born } = newRun()
    for (const one of [born, null]) {
      const disk = new MemoryDisk({ '/out/.vipu/lock': `${JSON.stringify(run('living', { pid, born: one }))}\n` })
      expect(takeLock(disk, '/out/.vipu', run('m'), isAlive)).toMatchObject({ kind: 'inUse', holder: { run: 'living' } })
    }
  })

  it('of an earlier run that had the number this run has now is taken over, as in a container started again', () => {
    const disk = new MemoryDisk({ '/out/.vipu/lock': `${JSON.stringify(run('earlier', { pid: 1 }))}\n` })
    expect(takeLock(disk, '/out/.vipu', run('h', { pid: 1 }), allAlive).kind).toBe('held')
  })

  it('of a run on another machine is respected, since nobody here can ask whether it lives', () => {
    const disk = new MemoryDisk({ '/out/.vipu/lock': `${JSON.stringify(run('far', { host: 'toinen' }))}\n` })
    expect(takeLock(disk, '/out/.vipu', run('i'), allDead)).toMatchObject({ kind: 'inUse', holder: { host: 'toinen' } })
  })

  it('that a dying run left half-written is taken over', () => {
    const disk = new MemoryDisk({ '/out/.vipu/lock': '{"run":"x","pi' })
    expect(takeLock(disk, '/out/.vipu', run('j'), allAlive)).toMatchObject({ kind: 'held', after: null })
  })

  it('is given back when it turns out that another run was quicker to take over', () => {
    const dead = `${JSON.stringify(run('dead', { pid: 7 }))}\n`
    const quicker = `${JSON.stringify(run('quicker', { pid: 8 }))}\n`
    const disk = new MemoryDisk({ '/out/.vipu/lock': dead })
    const rename = disk.rename.bind(disk)
    disk.rename = (from, to) => {
      if (to.endsWith('.k')) disk.put('/out/.vipu/lock', quicker)
      rename(from, to)
    }
    expect(takeLock(disk, '/out/.vipu', run('k'), (pid) => pid === 8)).toMatchObject({ kind: 'inUse', holder: { run: 'quicker' } })
    expect(disk.contents('/out', true)).toEqual({ '/out/.vipu/lock': quicker })
  })
})
