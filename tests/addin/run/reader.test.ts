import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FileRead } from '../../../addin/reading/file-read.ts'
import type { ReadingReply, ReadingRequest } from '../../../addin/reading/messages.ts'
import { DEADLINE, Reader, type WorkerLike } from '../../../addin/reading/reader.ts'
import { sampleProject } from '../state/person.ts'

/** A worker that answers when it is told to. */
class SlowWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  readonly asked: number[] = []
  isEnded = false

  postMessage({ id }: ReadingRequest): void {
    this.asked.push(id)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(reply: ReadingReply): void {
    this.onmessage?.call(worker as never, { data: reply } as MessageEvent<ReadingReply>)
  }

  break(): void {
    this.onerror?.call(worker as never, {} as ErrorEvent)
  }
}

const read: FileRead = { sha256: 'ab', claims: [], findings: [] }
const project = await sampleProject()
const file = (id: number): ReadingRequest => ({ id, name: `${String(id)}.xlsx`, content: new Blob([]), project })

let workers: SlowWorker[]
let heard: string[]
let reader: Reader
let worker: SlowWorker

beforeEach(() => {
  vi.useFakeTimers()
  workers = []
  heard = []
  reader = new Reader(
    () => {
      worker = new SlowWorker()
      workers.push(worker)
      return worker
    },
    {
      stage: (id, stage) => heard.push(`${String(id)} ${stage}`),
      read: (id, { findings: [reason] }) => heard.push(`${String(id)} ${reason === undefined ? 'read' : JSON.stringify(reason.figures)}`),
    },
  )
})

afterEach(() => {
  reader.stop()
  vi.useRealTimers()
})

describe('files that are read in the pane', () => {
  it('are read one after another by one worker', () => {
    reader.add([file(1), file(2)])
    expect(worker.asked).toEqual([1])
    worker.answer({ kind: 'stage', id: 1, stage: 'opening' })
    worker.answer({ kind: 'read', id: 1, file: read })
    worker.answer({ kind: 'read', id: 2, file: read })
    expect(heard).toEqual(['1 opening', '1 read', '2 read'])
    expect([workers.length, worker.asked]).toEqual([1, [1, 2]])
  })

  it('that are called off end at once, and the next one is read', () => {
    reader.add([file(1), file(2), file(3)])
    const [first] = workers
    reader.cancel(3)
    reader.cancel(1)
    expect(first?.isEnded).toBe(true)
    first?.answer({ kind: 'read', id: 1, file: read })
    worker.answer({ kind: 'read', id: 2, file: read })
    expect(heard).toEqual(['2 read'])
  })

  it('that take a minute are given up, and the next one is read by a new worker', () => {
    reader.add([file(1), file(2)])
    vi.advanceTimersByTime(DEADLINE)
    worker.answer({ kind: 'read', id: 2, file: read })
    expect(heard).toEqual(['1 {"reason":"timeout"}', '2 read'])
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
  })

  it('that break the worker are told as such, and the next one is read', () => {
    reader.add([file(1), file(2)])
    worker.break()
    worker.answer({ kind: 'read', id: 2, file: read })
    expect(heard).toEqual(['1 {"reason":"crashed"}', '2 read'])
  })

  it('do not wait for a worker that broke before there was anything to read', () => {
    reader.warmUp()
    worker.break()
    reader.add([file(1)])
    worker.answer({ kind: 'read', id: 1, file: read })
    expect([heard, workers.length]).toEqual([['1 read'], 2])
  })
})
