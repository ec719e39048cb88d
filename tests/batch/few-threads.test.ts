// A system that gives fewer threads than were asked for, or none.
import type * as threads from 'node:worker_threads'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NoThread, Pool } from '../../lib/batch/threads/pool.ts'

const system = vi.hoisted(() => ({ threadsLeft: 0, isLate: false }))

vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof threads>()
  const refusal = (): Error => Object.assign(new Error('EAGAIN'), { code: 'ERR_WORKER_INIT_FAILED' })
  /**
   * What Node throws where the system starts no thread: under `ulimit -u`, or in a container's limit of processes. Where the thread is there and may open
   * nothing (`ulimit -n`), Node says the same when it should begin.
   */
  class Worker extends real.Worker {
    constructor(...given: ConstructorParameters<typeof real.Worker>) {
      const isRefused = system.threadsLeft <= 0
      if (isRefused && !system.isLate) throw refusal()
      system.threadsLeft -= 1
      const [script, options] = given
      super(isRefused ? '' : script, isRefused ? { eval: true, stdout: true, stderr: true } : options)
      if (isRefused) this.once('exit', () => this.emit('error', refusal()))
    }
  }
  return { ...real, Worker }
})

let pool: Pool<string, string>
beforeEach(() => {
  system.isLate = false
  pool = new Pool({ script: new URL('support/thread.mjs', import.meta.url), setting: 'kuitti', size: 4 }, { deadline: 5000, heap: 24 })
})
afterEach(() => pool.close())

const tasks = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

it.each([1, 2, 3])('with %i of 4 threads all files are read', async (given) => {
  system.threadsLeft = given
  const answers = await Promise.all(tasks.map((task) => pool.run(task)))
  expect(answers).toEqual(tasks.map((task) => ({ kind: 'answered', answer: `${task}: kuitti` })))
})

it.each([1, 2, 3])('with %i of 4 threads, as it turns out when the others should begin, all files are read', async (given) => {
  Object.assign(system, { threadsLeft: given, isLate: true })
  const answers = await Promise.all(tasks.map((task) => pool.run(task)))
  expect(answers).toEqual(tasks.map((task) => ({ kind: 'answered', answer: `${task}: kuitti` })))
})

it.each([false, true])('without any, every file says so, and one that comes later is not taken (late: %s)', async (isLate) => {
  Object.assign(system, { threadsLeft: 0, isLate })
  const outcomes = await Promise.allSettled(tasks.map((task) => pool.run(task)))
  expect(outcomes[0]).toEqual({ status: 'rejected', reason: new NoThread('EAGAIN') })
  expect(await pool.run('later')).toEqual({ kind: 'closed' })
})

it('a thread that is lost over a file, with no other to be had, loses that file and ends the run for the others', async () => {
  system.threadsLeft = 1
  const outcomes = await Promise.allSettled(['a', 'die', 'b'].map((task) => pool.run(task)))
  expect(outcomes).toEqual([
    { status: 'fulfilled', value: { kind: 'answered', answer: 'a: kuitti' } },
    { status: 'fulfilled', value: expect.objectContaining({ kind: 'lost', reason: 'crashed' }) as unknown },
    { status: 'rejected', reason: new NoThread('EAGAIN') },
  ])
})
