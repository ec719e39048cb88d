// Reading all files of a plan: each is read once, kept, and written down in the journal; what an earlier run read and what has not changed is not read
// again. Law: the results do not depend on which files were read in which run, by how many readers, in which order.
import { finding } from '../../core/finding.ts'
import { DiskFault, type Disk } from '../disk/index.ts'
import type { EarlierReading, EarlierReadings, RunIdentity } from '../journal/earlier.ts'
import type { Journal } from '../journal/index.ts'
import { rejectedPart } from './part.ts'
import type { PlannedFile, PlannedFiles } from '../plan/planned-files.ts'
import type { Reader } from './reader.ts'
import { Places } from '../journal/places.ts'
import type { Location } from '../journal/results.ts'
import { fingerprintOf } from '../disk/fingerprint.ts'
import type { SourceAnswer } from './source.ts'
import type { Tell } from '../../i18n/tell.ts'
import type { Loss, Outcome } from '../threads/pool.ts'

/** What files are read with, and who is told. */
export interface ReadingRun {
  readonly disk: Disk
  readonly reader: Reader
  readonly journal: Journal
  readonly identity: RunIdentity
  readonly tell: Tell
  readonly earlier: EarlierReadings
  readonly signal: AbortSignal
  readonly onRead: (done: number, total: number) => void
  /** A reader was lost over a file. */
  readonly onLost: (file: string, detail: string) => void
}

/** What reading all files came to. */
export interface Readings {
  /** Where the part of each file is, in the order of the plan. */
  readonly parts: Places
  /** Files that were not read again. */
  readonly reused: number
  /** Files the disk did not give. */
  readonly unreachable: readonly string[]
}

/** Reads the files; null where it was interrupted. */
export async function readAll(files: PlannedFiles, run: ReadingRun): Promise<Readings | null> {
  const reading = new Reading(files, run)
  const stop = (): void => {
    reading.stop()
    void run.reader.close()
  }
  if (run.signal.aborted) stop()
  run.signal.addEventListener('abort', stop)
  try {
    await Promise.all(Array.from({ length: Math.min(run.reader.width, files.length) }, () => reading.lane()))
  } finally {
    reading.stop()
    run.signal.removeEventListener('abort', stop)
  }
  return run.signal.aborted ? null : reading.result()
}

/** The state of reading the files of a run; several lanes take the next file each. */
class Reading {
  readonly #files: PlannedFiles
  readonly #run: ReadingRun
  readonly #parts: Places
  readonly #unreachable: string[] = []
  #next = 0
  #done = 0
  #reused = 0
  #isOver = false

  constructor(files: PlannedFiles, run: ReadingRun) {
    this.#files = files
    this.#run = run
    this.#parts = new Places(files.length)
  }

  /** Nothing is kept any more. */
  stop(): void {
    this.#isOver = true
  }

  async lane(): Promise<void> {
    for (let index = this.#next++; index < this.#files.length && !this.#isOver; index = this.#next++) {
      const file = this.#files.at(index)
      if (file) await this.#readOne(index, file)
    }
  }

  /** A run that left a file out without a word would be the worst of faults, so it is looked at once more. */
  result(): Readings {
    if (this.#done !== this.#files.length) throw new Error(`${String(this.#done)} of ${String(this.#files.length)} files were read`)
    return { parts: this.#parts, reused: this.#reused, unreachable: this.#unreachable.sort() }
  }

  async #readOne(index: number, file: PlannedFile): Promise<void> {
    const known = this.#run.earlier.at(index)
    const outcome = await this.#run.reader.read({ ...file, known: known?.sha256 ?? null })
    if (this.#isOver) return
    const location = kept(this.#run, file, known, outcome)
    if (location === null) return
    this.#parts.set(index, location)
    if (location === known?.result) this.#reused += 1
    if (outcome.kind === 'answered' && outcome.answer.kind === 'unreachable') this.#unreachable.push(file.file)
    this.#done += 1
    this.#run.onRead(this.#done, this.#files.length)
  }
}

/** Where the part of a file is kept; null where the reader was closed before it came to the file. */
function kept(run: ReadingRun, { file, path }: PlannedFile, known: EarlierReading | null, outcome: Outcome<SourceAnswer>): Location | null {
  if (outcome.kind === 'closed') return null
  if (outcome.kind === 'lost') {
    run.onLost(file, outcome.detail)
    return rejected(run, file, fingerprintOrNone(run.disk, path), outcome.reason)
  }
  const { answer } = outcome
  if (answer.kind === 'unreachable') return rejected(run, file, '', 'unreachable')
  if (answer.kind === 'same' && known) return known.result
  if (answer.kind === 'same') throw new Error(`${file}: the same as what?`)
  const result = run.journal.keep(answer.part)
  run.journal.note({ event: 'read', file, sha256: answer.sha256, ...run.identity, result })
  return result
}

/** What went wrong outside the file is kept for this run only: the next one tries the file again. */
function rejected(run: ReadingRun, file: string, fingerprint: string, reason: Loss | 'unreachable'): Location {
  return run.journal.keep(rejectedPart(file, fingerprint, [finding('unreadable-file', { reason })], run.tell))
}

function fingerprintOrNone(disk: Disk, path: string): string {
  try {
    return fingerprintOf(disk, path)
  } catch (error) {
    if (error instanceof DiskFault) return ''
    throw error
  }
}
