// A thread's beginning: runs the script it is given, with its bytecode.
import { workerData } from 'node:worker_threads'
import { runScript } from './bytecode.ts'

/** What a thread is started with. */
export interface ThreadData<S> {
  readonly script: string
  readonly setting: S
}

runScript((workerData as ThreadData<unknown>).script)
