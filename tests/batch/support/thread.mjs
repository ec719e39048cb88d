// A thread that answers, dies, hangs, sleeps, throws or grows, as it is told.
import { parentPort, workerData } from 'node:worker_threads'

const acts = {
  die: () => process.exit(9),
  hang: () => {
    for (;;);
  },
  sleep: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600),
  throw: () => {
    throw new Error('thrown')
  },
  grow: () => {
    const all = []
    for (;;) all.push(new Array(1000).fill({}))
  },
}

parentPort.on('message', (task) => {
  acts[task]?.()
  parentPort.postMessage(`${task}: ${workerData}`)
})
parentPort.postMessage('ready')
