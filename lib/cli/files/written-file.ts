// One file as the result of a command: written whole or not at all, and named. Law: of two runs that write it at once each has its turn, and the later one's
// file is the one that stands there.
import { basename, dirname } from 'node:path'
import { writeFiles } from '../../batch/disk/output.ts'
import type { Language } from '../../core/locality.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import { runIn, withHeldFile } from './held-folder.ts'
import type { CommonOptions } from '../arguments/options.ts'
import type { Shell } from '../shell.ts'
import { printable } from '../telling/text-table.ts'

interface Result {
  readonly command: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** Writes the file and says so. */
export async function writeResult(
  { command, path, bytes }: Result,
  { json, quiet, language }: Pick<CommonOptions, 'json' | 'quiet'> & { readonly language: Language },
  shell: Shell,
): Promise<void> {
  const words = resultWords[language]
  await withHeldFile(runIn(shell, words, quiet ?? false), path, () => {
    writeFiles(shell.disk, dirname(path), new Map([[basename(path), bytes]]))
  })
  const summary = { command, exitCode: 0, written: [path] }
  shell.out(json ? `${JSON.stringify(summary)}\n` : `${printable(words.wrote(path))}\n`)
}
