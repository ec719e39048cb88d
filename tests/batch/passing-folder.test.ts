// The folder that `vipu verify` converts claim sheets into, and what killed runs leave of such folders.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { realDisk } from '../../lib/batch/disk/index.ts'
import type { Holder } from '../../lib/batch/folder/lock.ts'
import { inPassingFolder } from '../../lib/batch/folder/passing-folder.ts'

let above = ''
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'vipu-above-'))
})
afterEach(() => {
  rmSync(above, { recursive: true })
})

const run = (pid: number, more: Partial<Holder> = {}): Holder => ({
  run: `00000000-0000-4000-8000-${String(pid).padStart(12, '0')}`,
  pid,
  host: 'here',
  boot: 'today',
  born: '100',
  space: 'pid:[1]',
  machine: null,
  started: '2026-11-29 05:00:00',
  ...more,
})

/** Alive is who has an even number and was not born later. */
const isAlive = (pid: number, born: string | null): boolean => pid % 2 === 0 && born !== '200'

/** What stands there while a run works, and what it made itself. */
async function during(self: Holder): Promise<{ readonly own: string; readonly names: readonly string[] }> {
  return inPassingFolder({ disk: realDisk, self, isAlive }, above, (own) => {
    writeFileSync(join(own, 'claims.json'), '{}')
    return Promise.resolve({ own, names: readdirSync(above) })
  })
}

/** A run that was killed while it worked, or still works: its folder stays. */
async function left(self: Holder): Promise<string> {
  const { own } = await during(self)
  mkdirSync(own, { mode: 0o700 })
  writeFileSync(join(own, 'claims.json'), '{}')
  return own
}

it('is nobody else’s to look into, and gone with the run, whatever became of it', async () => {
  const mode = await inPassingFolder({ disk: realDisk, self: run(2), isAlive }, above, (own) => Promise.resolve(statSync(own).mode & 0o777))
  expect(mode).toBe(process.platform === 'win32' ? 0o666 : 0o700)
  const failing = inPassingFolder({ disk: realDisk, self: run(2), isAlive }, above, () => Promise.reject(new Error('of no matter')))
  await expect(failing).rejects.toThrow('of no matter')
  expect(readdirSync(above)).toEqual([])
})

it('of a run that was killed is removed by the next, with the claims in it; that of a run that is alive stays', async () => {
  const dead = await left(run(3))
  const numberUsedAgain = await left(run(4, { born: '200' }))
  const alive = await left(run(6))
  const { own, names } = await during(run(8))
  expect(names.map((name) => join(above, name)).sort()).toEqual([alive, own].sort())
  expect([existsSync(dead), existsSync(numberUsedAgain), existsSync(own)]).toEqual([false, false, false])
})

it('of another machine, another start or another container stays: nobody here knows whether that run lives', async () => {
  const others = [
    await left(run(3, { host: 'there' })),
    await left(run(5, { boot: 'yesterday' })),
    await left(run(7, { space: 'pid:[2]' })),
  ]
  await during(run(8))
  expect(others.filter((one) => existsSync(one))).toEqual(others)
})

it.skipIf(process.platform === 'win32')(
  'that others may look into, or what only begins like one, was not made by us and stays',
  async () => {
    const open = await left(run(3))
    chmodSync(open, 0o755)
    mkdirSync(join(above, 'vipu-disk-abc'))
    writeFileSync(`${open}-file`, '')
    await during(run(8))
    expect(
      readdirSync(above)
        .map((name) => join(above, name))
        .sort(),
    ).toEqual([`${open}-file`, join(above, 'vipu-disk-abc'), open].sort())
  },
)
