// One file as the result of a command: written whole or not at all, and named.
import { basename, dirname } from 'node:path'
import { writeFiles } from '../batch/output.ts'
import type { Language } from '../core/locality.ts'
import { resultWords } from '../i18n/commands/results.ts'
import type { Shell } from './shell.ts'
import { printable } from './text-table.ts'

/** Writes the file and says so. */
export function writeResult(
  command: string,
  path: string,
  bytes: Uint8Array,
  { json, language }: { readonly json?: true | undefined; readonly language: Language },
  shell: Shell,
): void {
  writeFiles(shell.disk, dirname(path), new Map([[basename(path), bytes]]))
  const summary = { command, exitCode: 0, written: [path] }
  shell.out(json ? `${JSON.stringify(summary)}\n` : `${printable(resultWords[language].wrote(path))}\n`)
}
