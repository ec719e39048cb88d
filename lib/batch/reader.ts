// Who reads the files of a run: threads, or this very thread. Law: both give the same answers for the same files.
import type { Disk } from './disk.ts'
import { Pool, type Outcome, type ThreadLimits } from './pool.ts'
import { readSource, type ReadingSettings, type SourceAnswer, type SourceTask } from './source.ts'

export interface Reader {
  /** How many tasks it takes at a time. */
  readonly width: number
  readonly read: (task: SourceTask) => Promise<Outcome<SourceAnswer>>
  readonly close: () => Promise<void>
}

/** Reads in a number of threads that run a script (`worker.ts`, built). */
export function threadReader(script: URL, settings: ReadingSettings, threads: number, limits: ThreadLimits): Reader {
  const pool = new Pool<SourceTask, SourceAnswer>(script, settings, threads, limits)
  return { width: pool.width, read: (task) => pool.run(task), close: () => pool.close() }
}

/** Reads here and now, one file after another, from any disk; a file that hangs hangs the run. For tests and for programs of their own. */
export function inlineReader(disk: Disk, settings: ReadingSettings): Reader {
  return {
    width: 1,
    read: async (task) => ({ kind: 'answered', answer: await readSource(disk, settings, task) }),
    close: () => Promise.resolve(),
  }
}
