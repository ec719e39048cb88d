// Threads that die, hang and outgrow their heap.
import { afterEach, describe, expect, it } from 'vitest'
import { Pool, type Outcome } from '../../lib/batch/threads/pool.ts'

const script = new URL('support/thread.mjs', import.meta.url)

let pool: Pool<string, string> | null = null
afterEach(async () => {
  await pool?.close()
  pool = null
})

async function outcomes(tasks: readonly string[], size: number): Promise<Record<string, string>> {
  const own = new Pool<string, string>({ script, setting: 'kuitti', size }, { deadline: 5000, heap: 24 })
  pool = own
  const all = await Promise.all(tasks.map(async (task) => [task, said(await own.run(task))] as const))
  return Object.fromEntries(all)
}

function said(outcome: Outcome<string>): string {
  if (outcome.kind === 'answered') return outcome.answer
  return outcome.kind === 'lost' ? outcome.reason : outcome.kind
}

describe.each([1, 3])('a pool of %i threads', (size) => {
  it('answers every task with what the threads were given', async () => {
    const tasks = Array.from({ length: 20 }, (_, index) => `task ${String(index)}`)
    expect(await outcomes(tasks, size)).toEqual(Object.fromEntries(tasks.map((task) => [task, `${task}: kuitti`])))
  })

  it('loses only the task whose thread died, hung or outgrew its heap; those behind it are answered', async () => {
    const tasks = ['a', 'die', 'b', 'c', 'hang', 'd', 'grow', 'e', 'throw', 'f']
    const bad = { die: 'crashed', hang: 'timeout', grow: 'outgrown', throw: 'crashed' }
    const good = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((task) => [task, `${task}: kuitti`]))
    expect(await outcomes(tasks, size)).toEqual({ ...good, ...bad })
  })
})

describe('a deadline of 200 ms', () => {
  const underClock = async (tasks: readonly string[], spent: () => number): Promise<string[]> => {
    const own = new Pool<string, string>({ script, setting: 'kuitti', size: 1 }, { deadline: 200, heap: 24 }, spent)
    pool = own
    return Promise.all(tasks.map(async (task) => said(await own.run(task))))
  }

  it('does not count the 600 ms in which the machine gave the process nothing', async () => {
    expect(await underClock(['sleep', 'a'], () => 0)).toEqual(['sleep: kuitti', 'a: kuitti'])
  })

  it('is past after 600 ms of work', async () => {
    expect(await underClock(['sleep', 'a'], () => performance.now())).toEqual(['timeout', 'a: kuitti'])
  })

  it('is past after ten of itself, whatever has been done', async () => {
    expect(await underClock(['hang', 'a'], () => 0)).toEqual(['timeout', 'a: kuitti'])
  })
})

describe('a pool', () => {
  it('rejects its tasks where the script can not even be started, rather than blame the files', async () => {
    const own = new Pool<string, string>({ script: new URL('support/no-such-thread.mjs', import.meta.url), setting: null, size: 2 })
    pool = own
    await expect(Promise.all([own.run('a'), own.run('b')])).rejects.toThrow(/no-such-thread/)
  })

  it('that is closed says so to whoever still waits or comes later', async () => {
    const own = new Pool<string, string>({ script, setting: 'kuitti', size: 1 })
    const waiting = [own.run('hang'), own.run('a'), own.run('b')]
    await own.close()
    expect((await Promise.all([...waiting, own.run('late')])).map(said)).toEqual(['closed', 'closed', 'closed', 'closed'])
  })
})
