// Who reads the files of a run: threads, or this very thread (`inline-reader.ts`). Law: both give the same answers for the same files, and a thread that
// reads nothing itself does not load what reads.
import { fileURLToPath } from 'node:url'
import { Pool, type Outcome, type ThreadLimits } from '../threads/pool.ts'
import type { ReadingSettings, SourceAnswer, SourceTask } from './source.ts'
import type { ThreadData } from '../threads/thread.ts'

export interface Reader {
  /** How many tasks it takes at a time. */
  readonly width: number
  readonly read: (task: SourceTask) => Promise<Outcome<SourceAnswer>>
  readonly close: () => Promise<void>
}

/** The script that threads run (`worker.ts`, built as one, with `thread.ts` beside it), as it was when the run began. */
export interface ReadingScript {
  readonly place: URL
  readonly fingerprint: string
}

/** Reads in a number of threads. */
export function threadReader(
  { place, fingerprint }: ReadingScript,
  settings: ReadingSettings,
  threads: number,
  limits: ThreadLimits,
): Reader {
  const data: ThreadData<ReadingSettings> = { script: fileURLToPath(place), fingerprint, setting: settings }
  const pool = new Pool<SourceTask, SourceAnswer>({ script: new URL('thread.cjs', place), setting: data, size: threads }, limits)
  return { width: pool.width, read: (task) => pool.run(task), close: () => pool.close() }
}
