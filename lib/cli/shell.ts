// The shell around a command: where it writes, what it may ask of the machine. Law: a command sees the outside only through here, so that a test can be one.
import type { Disk } from '../batch/disk/index.ts'

/** The outside, as a command sees it. */
export interface Shell {
  /** Results, and nothing else. */
  readonly out: (text: string) => void
  /** Progress and faults. */
  readonly err: (text: string) => void
  /** Whether a person watches what goes to `err`. */
  readonly isWatched: boolean
  /** Characters on a line. */
  readonly width: number
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly disk: Disk
  /** The built script of the threads that read; null reads in this thread. */
  readonly readingScript: URL | null
  /** The folder of the sample project. */
  readonly sample: URL
  /** Ctrl-C. */
  readonly signal: AbortSignal
  /** While this goes on nobody can hear Ctrl-C, which then ends the process at once: for long work in one stretch that has nothing on the disk yet. */
  readonly unheard: <T>(act: () => Promise<T>) => Promise<T>
}

/** How a command ended. */
export const exitCodes = { done: 0, findings: 1, usage: 2, disk: 3, inUse: 4, interrupted: 130 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** With `--strict` warnings are findings, too. */
export const codeOfFindings = ({ error, warning }: Readonly<Record<'error' | 'warning', number>>, isStrict: boolean): ExitCode =>
  error > 0 || (isStrict && warning > 0) ? exitCodes.findings : exitCodes.done
