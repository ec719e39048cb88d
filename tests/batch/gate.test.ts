// Ending threads that unpack without a pause, each at a random moment.
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { gateForNext, inside, shut } from '../../lib/batch/threads/gate.ts'
import { builtProgram, removeAll, startScript } from '../cli/support/built.ts'

let program = ''
beforeAll(async () => {
  program = await builtProgram({
    'end-threads': 'tests/batch/support/end-threads.ts',
    'unpacking-thread': 'tests/batch/support/unpacking-thread.ts',
  })
}, 120_000)
afterAll(() => {
  removeAll(program)
})

it('does not abort the process, as Node does where a thread ends while it makes an unpacker: 60 threads', async () => {
  const { code, signal, out } = await startScript(join(program, 'end-threads.js'), ['60'], {}).ended
  expect([code, signal, out]).toEqual([0, null, '60 ended'])
})

it('waits for who is inside, and then lets nobody in', async () => {
  const gate = gateForNext()
  const thread = new Worker(
    `const { getEnvironmentData, parentPort } = require('node:worker_threads')
     const gate = getEnvironmentData('vipu gate')
     Atomics.store(gate, 0, 1)
     parentPort.postMessage('inside')
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
     parentPort.postMessage('outside')
     Atomics.store(gate, 0, 0)
     Atomics.wait(gate, 1, 1)`,
    { eval: true },
  )
  const said: unknown[] = []
  thread.on('message', (word: unknown) => said.push(word))
  while (said.length === 0) await setTimeout(1)
  await shut(gate)
  await setTimeout(20)
  expect(said).toEqual(['inside', 'outside'])
  await thread.terminate()
  expect(inside(gateForNext(), () => 7)).toBe(7)
})
