// Files of ours that an earlier run left in the output folder and this one did not make again. Law: nothing is taken away, but nobody takes their figures
// for those of this run without being told.
import { join } from 'node:path'
import type { Disk } from '../../batch/disk/index.ts'
import type { ResultWords } from '../../i18n/commands/words.ts'

/** Of the names we give files, those that stand in a folder and were not written now. */
export const olderFiles = (disk: Disk, folder: string, names: readonly string[], written: readonly string[]): string[] =>
  names.filter((name) => !written.includes(name) && disk.look(join(folder, name))?.kind === 'file')

export const olderBlock = (older: readonly string[], words: ResultWords): string[] =>
  older.length === 0 ? [] : [words.older, ...older.map((name) => `  ${name}`)]
