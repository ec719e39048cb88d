// Threads that read claim sheets. Law: a thread that dies, hangs or outgrows its heap costs the one file it was reading; the files waiting behind it are
// read by another thread. Where the system gives fewer threads than were asked for, those do all the work.
import { Worker } from 'node:worker_threads'
import { gateForNext, shut, type Gate } from './gate.ts'
import { reasonOf } from '../disk/reason.ts'

export interface ThreadLimits {
  /** Milliseconds one file may take; those in which the machine gave this process no time, being busy or asleep, do not count. */
  readonly deadline: number
  /** Mebibytes of heap one thread may have. */
  readonly heap: number
}

export const defaultThreadLimits: ThreadLimits = { deadline: 60_000, heap: 1024 }

/** A thread that does nothing for so many deadlines waits for something that does not come. */
const PATIENCE = 10

/** Milliseconds of processor time that this process has used, all of its threads together: never less than a thread of it has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Mebibytes for what threads have just made, a third of it for each of three spaces that V8 rounds up to powers of two; more lets garbage lie longer. */
const YOUNG = 24
/** What each of several threads has of it at least. */
const LEAST_YOUNG = 12

/** Why a task is lost: its thread died, took too long, or needed more heap than a thread may have. */
export type Loss = 'crashed' | 'timeout' | 'outgrown'

/** What came of a task; `closed` where the pool was closed first. */
export type Outcome<A> =
  | { readonly kind: 'answered'; readonly answer: A }
  | { readonly kind: 'lost'; readonly reason: Loss; /** For whoever looks for the fault. */ readonly detail: string }
  | { readonly kind: 'closed' }

interface Job<T, A> {
  readonly task: T
  readonly settle: (outcome: Outcome<A>) => void
  readonly fail: (error: Error) => void
}

/** The system gives not even one thread; the message is its reason. */
export class NoThread extends Error {}

/** The script of the threads can't be run; the message says how it is damaged, the cause why it could not be read. */
export class UnusableScript extends Error {}

/** How many tasks a thread is given ahead, so that it never waits for the next one. */
const AHEAD = 2

/** A number of threads that all run one script; each answers its tasks one by one, in order. */
export class Pool<T, A> {
  readonly #script: URL
  readonly #setting: unknown
  readonly #limits: ThreadLimits
  #size: number
  readonly #spent: () => number
  readonly #threads = new Set<Thread<T, A>>()
  #waiting: Job<T, A>[] = []
  #isClosed = false

  /** `setting` is handed to every thread as its workerData; `spent` is another clock of the work done in tests only. */
  constructor(script: URL, setting: unknown, size: number, limits: ThreadLimits = defaultThreadLimits, spent = processorTime) {
    if (!(size >= 1)) throw new RangeError(`a pool of ${String(size)} threads`)
    this.#script = script
    this.#setting = setting
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
  #freest(): Thread<T, A> | null {
    const byLoad = [...this.#threads].sort((a, b) => a.load - b.load)
    const [least] = byLoad
    if (least?.load === 0) return least
    const started = this.#threads.size < this.#size ? this.#started() : null
    if (started) return started
    return least !== undefined && least.load < AHEAD ? least : null
  }

  /** Null where the system gives no more threads. */
  #started(): Thread<T, A> | null {
    try {
      return this.#start()
    } catch (error) {
      if (!(error instanceof Error) || !isRefused(error)) throw error
      this.#makeDo(error)
      return null
    }
  }

  #start(): Thread<T, A> {
    const limits = { ...this.#limits, young: Math.max(LEAST_YOUNG, YOUNG / this.#size) }
    const thread = new Thread<T, A>(this.#script, this.#setting, limits, this.#spent, {
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
    })
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

interface Notices<T, A> {
  readonly answered: () => void
  /** The thread is no more; these jobs it never came to. */
  readonly ended: (left: readonly Job<T, A>[]) => void
  /** The thread never began with its jobs. */
  readonly unstarted: (error: Error, left: readonly Job<T, A>[]) => void
}

/** Whether the system did not give a thread; it may say so at once, or when the thread should begin. */
const isRefused = (error: Error): boolean => reasonOf(error) === 'ERR_WORKER_INIT_FAILED'

/** One thread and the jobs given to it; the first of them is the one it is at. */
class Thread<T, A> {
  readonly #worker: Worker
  readonly #gate: Gate
  readonly #limits: ThreadLimits
  readonly #spent: () => number
  readonly #notices: Notices<T, A>
  #jobs: Job<T, A>[] = []
  #timer: NodeJS.Timeout | undefined
  #isReady = false
  #hasEnded = false

  constructor(
    script: URL,
    setting: unknown,
    limits: ThreadLimits & { readonly young: number },
    spent: () => number,
    notices: Notices<T, A>,
  ) {
    this.#limits = limits
    this.#spent = spent
    this.#notices = notices
    this.#gate = gateForNext()
    this.#worker = new Worker(script, {
      workerData: setting,
      resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: limits.young },
      stdout: true,
      stderr: true,
    })
    this.#worker.stdout.resume()
    this.#worker.stderr.resume()
    this.#worker.on('message', (message: A | 'ready') => {
      if (message === 'ready') this.#ready()
      else this.#answer(message)
    })
    // Answers given before the end may arrive after 'error', but all of them before 'exit': ending earlier would blame a file that was read.
    let fault = new Error('the thread stopped')
    this.#worker.on('error', (error) => {
      fault = error
    })
    this.#worker.on('exit', () => {
      this.#end(reasonOf(fault) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'outgrown' : 'crashed', fault)
    })
  }

  get load(): number {
    return this.#jobs.length
  }

  take(job: Job<T, A>): void {
    this.#jobs.push(job)
    if (!this.#isReady) return
    this.#worker.postMessage(job.task)
    if (this.#jobs.length === 1) this.#watch()
  }

  handBack(): Job<T, A>[] {
    const jobs = this.#jobs
    this.#jobs = []
    this.#watch()
    return jobs
  }

  async stop(): Promise<void> {
    this.#hasEnded = true
    clearTimeout(this.#timer)
    await this.#terminate()
  }

  /** Tasks wait for this, so that a thread that dies before it died of its script, not of a file. */
  #ready(): void {
    this.#isReady = true
    for (const job of this.#jobs) this.#worker.postMessage(job.task)
    this.#watch()
  }

  #answer(answer: A): void {
    if (this.#hasEnded) return
    const job = this.#jobs.shift()
    this.#watch()
    job?.settle({ kind: 'answered', answer })
    this.#notices.answered()
  }

  /** The clock of the file that is being read; starting the thread is on nobody's account. */
  #watch(): void {
    clearTimeout(this.#timer)
    if (this.#isReady && this.#jobs.length > 0) this.#wait(this.#limits.deadline, this.#spent(), performance.now())
  }

  #wait(time: number, spentBefore: number, since: number): void {
    const { deadline } = this.#limits
    this.#timer = setTimeout(() => {
      const left = deadline - (this.#spent() - spentBefore)
      if (left > 0 && performance.now() - since < PATIENCE * deadline) this.#wait(Math.max(left, deadline / PATIENCE), spentBefore, since)
      else {
        this.#end('timeout', new Error('the deadline passed'))
        void this.#terminate()
      }
    }, time)
  }

  async #terminate(): Promise<void> {
    await shut(this.#gate)
    await this.#worker.terminate()
  }

  #end(reason: Loss, error: Error): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    clearTimeout(this.#timer)
    const jobs = this.#jobs
    if (!this.#isReady) {
      this.#jobs = []
      this.#notices.unstarted(error, jobs)
      return
    }
    const [culprit, ...left] = jobs
    this.#jobs = []
    this.#notices.ended(left)
    culprit?.settle({ kind: 'lost', reason, detail: error.message })
  }
}
