// Reads the sample with the script of a thread and keeps the bytecode of all that ran: `node keep-bytecode.cjs SCRIPT SAMPLE`. Law: the flags of V8 are those
// of a run, since bytecode made under other ones is not taken.
import { EventEmitter, once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compiled, keepBytecode } from '../lib/batch/bytecode.ts'
import { compileLate } from '../lib/batch/compiling.ts'
import { keepSmall } from '../lib/batch/memory.ts'
import { defaultReadingLimits } from '../lib/batch/reading-limits.ts'
import type { ReadingSettings, SourceAnswer, SourceTask } from '../lib/batch/source.ts'
import type { ThreadData } from '../lib/batch/thread.ts'
import { parseProject } from '../lib/core/project.ts'

const [script = '', sample = ''] = process.argv.slice(2)

/** This thread as the other end of the script's. */
class Port extends EventEmitter {
  postMessage(message: SourceAnswer | 'ready'): void {
    this.emit('answer', message)
  }
}

async function run(): Promise<void> {
  keepSmall()
  compileLate()
  const { value: project } = parseProject(JSON.parse(readFileSync(join(sample, 'project.json'), 'utf8')))
  if (project === null) throw new Error(`${sample} is no sample`)
  const parentPort = new Port()
  const workerData: ThreadData<ReadingSettings> = { script, setting: { project, language: 'fi', limits: defaultReadingLimits } }
  const own = createRequire(script)
  const require = (name: string): unknown => (name === 'node:worker_threads' ? { parentPort, workerData } : own(name))
  const ran = compiled(script)
  const start: unknown = ran.runInThisContext()
  if (typeof start !== 'function') throw new TypeError(`${script} is no script of a thread`)
  Reflect.apply(start, null, [require])
  const claims = join(sample, 'claims')
  for (const file of readdirSync(claims).sort()) {
    const task: SourceTask = { file, path: join(claims, file), known: null }
    const answered = once(parentPort, 'answer')
    parentPort.emit('message', task)
    const [answer] = (await answered) as [SourceAnswer]
    if (answer.kind !== 'read') throw new Error(`${file} was not read`)
  }
  keepBytecode(script, ran)
}

void run()
