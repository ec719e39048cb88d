// Reads the files a person has chosen, one after another, in a worker. Law: a file that takes too long or breaks the worker is told as such, and the files
// after it are read all the same.
import type { ReadingReply, ReadingRequest } from './messages.ts'
import { unread, type FileRead, type ReadingStage } from './file-read.ts'

/** A file that waits to be read. */
export type WaitingFile = ReadingRequest

export interface ReadingListener {
  readonly stage: (id: number, stage: ReadingStage) => void
  readonly read: (id: number, file: FileRead) => void
}

/** As much of a Worker as is needed. */
export type WorkerLike = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>

/** The same as in the batch: no honest claim sheet takes longer. */
export const DEADLINE = 60_000

export class Reader {
  readonly #makeWorker: () => WorkerLike
  readonly #listener: ReadingListener
  readonly #deadline: number
  #waiting: WaitingFile[] = []
  #current: WaitingFile | null = null
  #worker: WorkerLike | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(makeWorker: () => WorkerLike, listener: ReadingListener, deadline: number = DEADLINE) {
    this.#makeWorker = makeWorker
    this.#listener = listener
    this.#deadline = deadline
  }

  /** Starts the worker before it is needed. */
  warmUp(): void {
    this.#worker ??= this.#startWorker()
  }

  add(files: readonly WaitingFile[]): void {
    this.#waiting.push(...files)
    if (this.#current === null) this.#next()
  }

  /** Reads a file no further; nothing more is heard of it. */
  cancel(id: number): void {
    this.#waiting = this.#waiting.filter((file) => file.id !== id)
    if (this.#current?.id === id) {
      this.#dropWorker()
      this.#next()
    }
  }

  /** Nothing more is read. */
  stop(): void {
    this.#waiting = []
    this.#current = null
    clearTimeout(this.#timer)
    this.#dropWorker()
  }

  #next(): void {
    clearTimeout(this.#timer)
    const file = this.#waiting.shift() ?? null
    this.#current = file
    if (file === null) return
    this.#timer = setTimeout(() => {
      this.#fail(file, 'timeout')
    }, this.#deadline)
    this.#worker ??= this.#startWorker()
    this.#worker.postMessage(file)
  }

  #startWorker(): WorkerLike {
    const worker = this.#makeWorker()
    worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => {
      this.#hear(data)
    }
    worker.onerror = () => {
      if (this.#current === null) this.#dropWorker()
      else this.#fail(this.#current, 'crashed')
    }
    return worker
  }

  #hear(reply: ReadingReply): void {
    if (this.#current?.id !== reply.id) return
    if (reply.kind === 'stage') this.#listener.stage(reply.id, reply.stage)
    else this.#finish(reply.id, reply.file)
  }

  #fail(file: WaitingFile, reason: 'timeout' | 'crashed'): void {
    if (this.#current !== file) return
    this.#dropWorker()
    this.#finish(file.id, unread(reason))
  }

  #finish(id: number, file: FileRead): void {
    this.#listener.read(id, file)
    this.#next()
  }

  #dropWorker(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
