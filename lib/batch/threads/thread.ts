// A thread's beginning: runs the script it is given, with its bytecode. Law: all threads of a run are one program, however long it takes; one that was
// replaced meanwhile would read the rest, and what it read would be known as the first one's.
import { workerData } from 'node:worker_threads'
import { runScript } from '../v8/bytecode.ts'

/** What a thread is started with. */
export interface ThreadData<S> {
  readonly script: string
  readonly fingerprint: string
  readonly setting: S
}

const { script, fingerprint } = workerData as ThreadData<unknown>
runScript(script, fingerprint)
