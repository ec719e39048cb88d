// Lets a script work on the sample, and keeps the bytecode of all that ran: `node keep-bytecode.cjs worker|convert SCRIPT SAMPLE`. Law: the flags of V8 are
// those of a run, since bytecode made under other ones is not taken.
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { begin, compiled, keepBytecode } from './bytecode.ts'
import { compileLate } from './compiling.ts'
import { keepSmall } from './memory.ts'
import { defaultReadingLimits } from '../reading/limits.ts'
import type { ReadingSettings, SourceAnswer, SourceTask } from '../reading/source.ts'
import type { ThreadData } from '../threads/thread.ts'
import { parseProject } from '../../core/project.ts'

const [work = '', script = '', sample = ''] = process.argv.slice(2)
const [claims, projectFile] = [join(sample, 'claims'), join(sample, 'project.json')]

/** This thread as the other end of the script's. */
class Port extends EventEmitter {
  postMessage(message: SourceAnswer | 'ready'): void {
    this.emit('answer', message)
  }
}

/** What other files need is compiled when one comes: all bytecode stands in the memory of every thread. */
const isUsual = (file: string): boolean => /\.(?:xlsx|csv)$/.test(file)

/** What a thread reads with, in this thread. */
async function read(): Promise<void> {
  const { value: project } = parseProject(JSON.parse(readFileSync(projectFile, 'utf8')))
  if (project === null) throw new Error(`${sample} is no sample`)
  const parentPort = new Port()
  const workerData: ThreadData<ReadingSettings> = {
    script,
    fingerprint: '',
    setting: { project, language: 'fi', limits: defaultReadingLimits },
  }
  const own = createRequire(script)
  const ready = compiled(script)
  begin(ready, script, (name) => (name === 'node:worker_threads' ? { ...own(name), parentPort, workerData } : own(name)))
  for (const file of readdirSync(claims).filter(isUsual).sort()) {
    const task: SourceTask = { file, path: join(claims, file), known: null }
    const answered = once(parentPort, 'answer')
    parentPort.emit('message', task)
    const [answer] = (await answered) as [SourceAnswer]
    if (answer.kind !== 'read') throw new Error(`${file} was not read`)
  }
  keepBytecode(script, ready)
}

/** The sample has findings: a convert of it ends with 1. */
const FINDINGS = 1

/** A whole program, as if this process were it. */
function convert(): void {
  const out = mkdtempSync(join(tmpdir(), 'vipu-build-'))
  process.argv.splice(2, Infinity, 'convert', claims, '--project', projectFile, '--out', out, '--quiet')
  const ready = compiled(script)
  process.on('exit', (code) => {
    rmSync(out, { recursive: true })
    if (code !== FINDINGS) return
    keepBytecode(script, ready)
    process.exitCode = 0
  })
  begin(ready, script, createRequire(script))
}

keepSmall()
compileLate()
if (work === 'worker') void read()
else convert()
