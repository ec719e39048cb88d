// One of several processes that race for a lock: `node lock-race.js FOLDER ROUNDS`. It waits at random between the operations of its disk, and each other time
// that it holds the lock it goes without letting go, as a run that is killed. Says how often it held it, how often after a dead run, and how often another
// did at the same time.
import { randomInt, randomUUID } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { realDisk, type Disk } from '../../../lib/batch/disk/index.ts'
import { takeLock, type Holder } from '../../../lib/batch/folder/lock.ts'

const [folder = '', rounds = '0'] = process.argv.slice(2)
const alive = (run: string): string => join(folder, 'alive', run)
const witness = join(folder, 'witness')
const clock = new Int32Array(new SharedArrayBuffer(4))

function waitAtRandom(): void {
  if (Math.random() < 0.5) Atomics.wait(clock, 0, 0, Math.random() * 2)
}

function slowly<A extends unknown[], T>(act: (...args: A) => T): (...args: A) => T {
  return (...args) => {
    waitAtRandom()
    const answer = act(...args)
    waitAtRandom()
    return answer
  }
}

const { look, read, create, rename, remove, list } = realDisk
const disk: Disk = {
  ...realDisk,
  ...{ look: slowly(look), read: slowly(read), create: slowly(create), rename: slowly(rename), remove: slowly(remove), list: slowly(list) },
}

const newRun = (): Holder => {
  const run = randomUUID()
  return { run, pid: randomInt(2 ** 30), host: 'kone', boot: 'boot', born: run, space: 'space', machine: null, started: '' }
}

/** Whether nobody else holds the lock. */
function isAlone(): boolean {
  try {
    closeSync(openSync(witness, 'wx'))
  } catch {
    return false
  }
  waitAtRandom()
  unlinkSync(witness)
  return true
}

const count = { held: 0, afterDead: 0, notAlone: 0 }

async function takeOnce(self: Holder): Promise<void> {
  const isAlive = (_: number, born: string | null): boolean => existsSync(alive(born ?? ''))
  const around = { isAlive, pause: () => Promise.resolve(), signal: new AbortController().signal, watching: () => undefined }
  const taking = await takeLock({ disk, self, ...around }, join(folder, 'lock'))
  if (taking.kind !== 'held') return
  count.held += 1
  if (taking.after !== null) count.afterDead += 1
  if (!isAlone()) count.notAlone += 1
  if (count.held % 2 === 0) taking.lock.release()
}

mkdirSync(join(folder, 'alive'), { recursive: true })
for (let round = 0; round < Number(rounds); round++) {
  const self = newRun()
  writeFileSync(alive(self.run), '')
  await takeOnce(self)
  unlinkSync(alive(self.run))
}
process.stdout.write(JSON.stringify(count))
