// The thread that reads claim sheets: takes tasks one by one, answers each in order.
import { parentPort, workerData } from 'node:worker_threads'
import { realDisk } from '../disk/index.ts'
import { inside, ownGate } from './gate.ts'
import { inflate, readSource, type ReadingSettings, type SourceTask } from '../reading/source.ts'
import type { ThreadData } from './thread.ts'

const gate = ownGate()
const unpack: typeof inflate = (packed, size) => inside(gate, () => inflate(packed, size))
const { setting: settings } = workerData as ThreadData<ReadingSettings>
let previous = Promise.resolve()

/** A fault of ours ends the thread, which costs this one file. */
function fail(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}

async function answer(task: SourceTask): Promise<void> {
  const read = await readSource(realDisk, settings, task, unpack)
  parentPort?.postMessage(read, read.kind === 'read' ? read.part.map(({ buffer }) => buffer) : [])
}

parentPort?.on('message', (task: SourceTask) => {
  previous = previous.then(() => answer(task)).catch(fail)
})
parentPort?.postMessage('ready')
