// Threads that read claim sheets. Law: a thread that dies, hangs or outgrows its heap costs the one file it was reading; the files waiting behind it are
// read by another thread. Where the system gives fewer threads than were asked for, those do all the work.
import { reasonOf } from '../disk/reason.ts'
import { PooledThread, type Job, type Outcome, type ThreadLimits } from './pooled-thread.ts'

export type { Loss, Outcome, ThreadLimits } from './pooled-thread.ts'

export const defaultThreadLimits: ThreadLimits = { deadline: 60_000, heap: 1024 }

/** Milliseconds of processor time that this process has used, all of its threads together: never less than a thread of it has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Mebibytes for what threads have just made, a third of it for each of three spaces that V8 rounds up to powers of two; more lets garbage lie longer. */
const YOUNG = 24
/** What each of several threads has of it at least. */
const LEAST_YOUNG = 12

/** The system gives not even one thread; the message is its reason. */
export class NoThread extends Error {}

/** The script of the threads can't be run; the message says how it is damaged, the cause why it could not be read. */
export class UnusableScript extends Error {}

/** How many tasks a thread is given ahead, so that it never waits for the next one. */
const AHEAD = 2

/** What a pool's threads run, and how many there are at most. */
export interface PoolSettings {
  readonly script: URL
  /** Handed to every thread as its workerData. */
  readonly setting: unknown
  readonly size: number
}

/** A number of threads that all run one script; each answers its tasks one by one, in order. */
export class Pool<T, A> {
  readonly #settings: PoolSettings
  readonly #limits: ThreadLimits
  #size: number
  readonly #spent: () => number
  readonly #threads = new Set<PooledThread<T, A>>()
  #waiting: Job<T, A>[] = []
  #isClosed = false

  /** `spent` is another clock of the work done in tests only. */
  constructor(settings: PoolSettings, limits: ThreadLimits = defaultThreadLimits, spent = processorTime) {
    const { size } = settings
    if (!(size >= 1)) throw new RangeError(`a pool of ${String(size)} threads`)
    this.#settings = settings
    this.#size = size
    this.#limits = limits
    this.#spent = spent
  }

  /** How many tasks keep all threads busy. */
  get width(): number {
    return this.#size * AHEAD
  }

  /** Gives a task to a thread. Rejects only where no thread can be started at all. */
  run(task: T): Promise<Outcome<A>> {
    if (this.#isClosed) return Promise.resolve({ kind: 'closed' })
    return new Promise((settle, fail) => {
      this.#waiting.push({ task, settle, fail })
      this.#assign()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const job of this.#takeBack()) job.settle({ kind: 'closed' })
    await Promise.all([...this.#threads].map((thread) => thread.stop()))
  }

  #assign(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      const thread = this.#freest()
      if (thread === null) return
      const job = this.#waiting.shift()
      if (job) thread.take(job)
    }
  }

  /** An idle thread, a new one, or the one with least to do; null while all have enough. */
  #freest(): PooledThread<T, A> | null {
    const byLoad = [...this.#threads].sort((a, b) => a.load - b.load)
    const [least] = byLoad
    if (least?.load === 0) return least
    const started = this.#threads.size < this.#size ? this.#started() : null
    if (started) return started
    return least !== undefined && least.load < AHEAD ? least : null
  }

  /** Null where the system gives no more threads. */
  #started(): PooledThread<T, A> | null {
    try {
      return this.#start()
    } catch (error) {
      if (!(error instanceof Error) || !isRefused(error)) throw error
      this.#makeDo(error)
      return null
    }
  }

  #start(): PooledThread<T, A> {
    const { script, setting } = this.#settings
    const limits = { ...this.#limits, young: Math.max(LEAST_YOUNG, YOUNG / this.#size) }
    const thread = new PooledThread<T, A>(
      { script, setting, limits, spent: this.#spent },
      {
        answered: () => {
          this.#assign()
        },
        ended: (left) => {
          this.#threads.delete(thread)
          this.#waiting = [...left, ...this.#waiting]
          this.#assign()
        },
        unstarted: (error, left) => {
          this.#threads.delete(thread)
          this.#waiting = [...left, ...this.#waiting]
          if (isRefused(error)) this.#makeDo(error)
          else this.#giveUp(new UnusableScript(error.message, { cause: error }))
          this.#assign()
        },
      },
    )
    this.#threads.add(thread)
    return thread
  }

  /** No thread is asked for any more: those there are do the work. */
  #makeDo(refusal: Error): void {
    this.#size = this.#threads.size
    if (this.#size === 0) this.#giveUp(new NoThread(refusal.message))
  }

  #giveUp(error: Error): void {
    this.#isClosed = true
    for (const job of this.#takeBack()) job.fail(error)
  }

  #takeBack(): Job<T, A>[] {
    const jobs = [...[...this.#threads].flatMap((thread) => thread.handBack()), ...this.#waiting]
    this.#waiting = []
    return jobs
  }
}

/** Whether the system did not give a thread; it may say so at once, or when the thread should begin. */
const isRefused = (error: Error): boolean => reasonOf(error) === 'ERR_WORKER_INIT_FAILED'
