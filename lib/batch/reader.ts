// Who reads the files of a run: threads, or this very thread (`inline-reader.ts`). Law: both give the same answers for the same files, and a thread that
// reads nothing itself does not load what reads.
import { Pool, type Outcome, type ThreadLimits } from './pool.ts'
import type { ReadingSettings, SourceAnswer, SourceTask } from './source.ts'

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
