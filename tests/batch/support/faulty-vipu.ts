// `vipu` as a real process that kills itself at a chosen file operation: `KILL=before:12 node faulty-vipu.js convert …`. Without KILL it says on stderr how
// many operations there were. It reads the files itself, so that those operations count too.
import { realDisk } from '../../../lib/batch/disk/index.ts'
import { vipu } from '../../../lib/cli/program.ts'
import { FaultyDisk, type Moment } from './faulty-disk.ts'

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const [when, at] = (process.env['KILL'] ?? 'before:0').split(':')
const disk = new FaultyDisk(realDisk, { kind: 'kill', when: when as Moment, at: Number(at) }, die)

process.exitCode = await vipu(process.argv.slice(2), {
  out: () => undefined,
  err: () => undefined,
  isWatched: false,
  width: 100,
  environment: {},
  disk,
  readingScript: null,
  sample: new URL('../templates/sample/', import.meta.url),
  signal: new AbortController().signal,
  unheard: (act) => act(),
})
console.error(String(disk.operations))
