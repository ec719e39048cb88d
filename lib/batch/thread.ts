// A thread's beginning: runs the script it is given, with its bytecode.
import { createRequire } from 'node:module'
import { workerData } from 'node:worker_threads'
import { compiled } from './bytecode.ts'

/** What a thread is started with. */
export interface ThreadData<S> {
  /** A script that is one function, which is given what it requires by name. */
  readonly script: string
  readonly setting: S
}

const { script } = workerData as ThreadData<unknown>
const run: unknown = compiled(script).runInThisContext()
if (typeof run !== 'function') throw new TypeError(`${script} is no script of a thread`)
Reflect.apply(run, null, [createRequire(script)])
