// The command line without a process: arguments in, exit code and texts out, on any disk.
import type { Disk } from '../../../lib/batch/disk/index.ts'
import { vipu } from '../../../lib/cli/program.ts'
import type { Shell } from '../../../lib/cli/shell.ts'
import { claimSheet, projectContent } from '../../batch/support/season.ts'
import { MemoryDisk } from '../../batch/support/memory-disk.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one command; what is not said otherwise is a machine without a language, with nobody watching. */
export async function cli(args: readonly string[], disk: Disk, parts: Partial<Shell> = {}): Promise<Ran> {
  const said = { out: '', err: '' }
  const shell: Shell = {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    isWatched: false,
    width: 100,
    environment: {},
    disk,
    readingScript: null,
    sample: new URL('../../../templates/sample/', import.meta.url),
    signal: new AbortController().signal,
    unheard: (act) => act(),
    ...parts,
  }
  const code = await vipu(args, shell)
  return { code, ...said }
}

/** A disk with a project and two good claim sheets. */
export const season = (more: Readonly<Record<string, string | Uint8Array>> = {}): MemoryDisk =>
  new MemoryDisk({
    '/project.json': JSON.stringify(projectContent),
    '/in/ort1.csv': claimSheet(1, 1, [
      ['101', 100],
      ['102', 250],
    ]),
    '/in/ort2.csv': claimSheet(2, 1, [['7', 80]]),
    ...more,
  })

export const CONVERT = ['convert', '/in', '--project', '/project.json', '--out', '/out'] as const

/** What a program reads of a summary. */
export const summaryOf = (ran: Ran): Record<string, unknown> => JSON.parse(ran.out) as Record<string, unknown>

/** A text file of a disk. */
export const textAt = (disk: Disk, path: string): string => Buffer.from(disk.read(path)).toString()
