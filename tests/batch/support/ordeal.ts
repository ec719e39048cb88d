// An ordeal: one job on a disk in memory, done whole once, then stopped at each of its file operations in turn. Law: whatever stopped it, what stands under
// its own name is whole, and doing the job again ends in the same bytes with the inputs as they were.
import { expect, vi } from 'vitest'
import { DiskFault, type Disk } from '../../../lib/batch/disk/index.ts'
import { FaultyDisk, Killed, type Fault } from './faulty-disk.ts'
import type { MemoryDisk } from './memory-disk.ts'

/** Something a program does on a disk, as often as it is asked. */
export interface Job {
  readonly disk: () => MemoryDisk
  readonly run: (disk: Disk, signal?: AbortSignal) => Promise<{ readonly kind: string }>
  /** How it is gone on with where that is not the same again. */
  readonly again?: (disk: Disk) => Promise<{ readonly kind: string }>
  /** The folder of its outputs. */
  readonly folder: string
}

type Contents = Readonly<Record<string, string>>

export class Ordeal {
  readonly #job: Job
  /** What stood in the folder before, and what the job makes of it. */
  readonly #before: Contents
  readonly whole: Contents
  /** How many file operations the job takes. */
  readonly operations: number

  private constructor(job: Job, before: Contents, whole: Contents, operations: number) {
    this.#job = job
    this.#before = before
    this.whole = whole
    this.operations = operations
  }

  static async of(job: Job): Promise<Ordeal> {
    const disk = job.disk()
    const before = disk.contents(job.folder)
    const counted = new FaultyDisk(disk)
    expect((await timeless(() => job.run(counted))).kind).toBe('done')
    return new Ordeal(job, before, disk.contents(job.folder), counted.operations)
  }

  /** The number of each operation. */
  get every(): number[] {
    return Array.from({ length: this.operations }, (_, index) => index + 1)
  }

  /** Every third of them, from a different one each. */
  some(first: number): number[] {
    return this.every.filter((at) => at % 3 === first)
  }

  /** A new disk, and what the job came to on it when the fault struck. */
  async into(fault: Fault, disk = this.#job.disk(), signal?: AbortSignal): Promise<{ readonly disk: MemoryDisk; readonly struck: string }> {
    const faulty = new FaultyDisk(disk, fault)
    const outcome = await timeless(() => this.#job.run(faulty, signal)).then(
      (done) => done.kind,
      (error: unknown) => {
        if (!(error instanceof Killed) && !(error instanceof DiskFault)) throw error
        return error.constructor.name
      },
    )
    return { disk, struck: `${faulty.struck ?? 'no fault'} → ${outcome}` }
  }

  /** Every file under its own name is the old one or the new one, whole. */
  expectNothingHalfWritten(disk: MemoryDisk, struck: string): void {
    for (const [path, content] of Object.entries(disk.contents(this.#job.folder)))
      expect(content === this.whole[path] || content === this.#before[path], `${path} after ${struck}`).toBe(true)
  }

  async expectResumes(disk: MemoryDisk, struck: string): Promise<void> {
    expect((await (this.#job.again ?? this.#job.run)(disk)).kind, struck).toBe('done')
    const resumed = disk.contents(this.#job.folder)
    expect(Object.keys(resumed), struck).toEqual(Object.keys(this.whole))
    for (const [path, content] of Object.entries(this.whole)) expect(resumed[path] === content, `${path} after ${struck}`).toBe(true)
    expect(disk.contents('/in'), struck).toEqual(this.#job.disk().contents('/in'))
  }
}

/** Signs of life come by the clock: on a slow machine they would be operations more. */
async function timeless<T>(act: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    return await act()
  } finally {
    vi.useRealTimers()
  }
}

/** Throws of a coin that are the same each time: the seed is in the name of the test that fails. */
export function coin(seed: number): () => boolean {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state >>> 13) & 1) === 1
  }
}
