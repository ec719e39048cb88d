// One thread of a pool, as the pool sees it: its jobs in order, the clock of the one it is at, and how it ends. Law: whatever ends it, the file it was at
// is told as lost, and the jobs it never came to are handed back.
import { Worker } from 'node:worker_threads'
import { reasonOf } from '../disk/reason.ts'
import { gateForNext, shut, type Gate } from './gate.ts'

export interface ThreadLimits {
  /** Milliseconds one file may take; those in which the machine gave this process no time, being busy or asleep, do not count. */
  readonly deadline: number
  /** Mebibytes of heap one thread may have. */
  readonly heap: number
}

/** A thread that does nothing for so many deadlines waits for something that does not come. */
const PATIENCE = 10

/** Why a task is lost: its thread died, took too long, or needed more heap than a thread may have. */
export type Loss = 'crashed' | 'timeout' | 'outgrown'

/** What came of a task; `closed` where the pool was closed first. */
export type Outcome<A> =
  | { readonly kind: 'answered'; readonly answer: A }
  | { readonly kind: 'lost'; readonly reason: Loss; /** For whoever looks for the fault. */ readonly detail: string }
  | { readonly kind: 'closed' }

/** A task and whom its outcome is told to. */
export interface Job<T, A> {
  readonly task: T
  readonly settle: (outcome: Outcome<A>) => void
  readonly fail: (error: Error) => void
}

/** What a thread is started with. */
export interface ThreadStart {
  readonly script: URL
  /** Its workerData. */
  readonly setting: unknown
  /** `young`: mebibytes for what it has just made. */
  readonly limits: ThreadLimits & { readonly young: number }
  /** Milliseconds of processor time that were used so far, by which its deadline is measured. */
  readonly spent: () => number
}

/** What a thread tells the pool it is of. */
interface Notices<T, A> {
  readonly answered: () => void
  /** The thread is no more; these jobs it never came to. */
  readonly ended: (left: readonly Job<T, A>[]) => void
  /** The thread never began with its jobs. */
  readonly unstarted: (error: Error, left: readonly Job<T, A>[]) => void
}

/** One thread and the jobs given to it; the first of them is the one it is at. */
export class PooledThread<T, A> {
  readonly #worker: Worker
  readonly #gate: Gate
  readonly #limits: ThreadLimits
  readonly #spent: () => number
  readonly #notices: Notices<T, A>
  #jobs: Job<T, A>[] = []
  #timer: NodeJS.Timeout | undefined
  #isReady = false
  #hasEnded = false

  constructor({ script, setting, limits, spent }: ThreadStart, notices: Notices<T, A>) {
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
