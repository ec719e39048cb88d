// Reading without threads: here and now, one file after another, from any disk. A file that hangs hangs the run. For tests and for programs of their own.
import type { Disk } from '../disk/index.ts'
import type { Reader } from './reader.ts'
import { readSource, type ReadingSettings } from './source.ts'

export function inlineReader(disk: Disk, settings: ReadingSettings): Reader {
  return {
    width: 1,
    read: async (task) => ({ kind: 'answered', answer: await readSource(disk, settings, task) }),
    close: () => Promise.resolve(),
  }
}
