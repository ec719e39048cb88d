// The thread that tries fuzz cases, so that one that hangs or dies costs itself alone and is known by its seed.
import { parentPort } from 'node:worker_threads'
import { faultsOf, type Kind } from './cases.ts'

export interface FuzzTask {
  readonly kind: Kind
  readonly seed: number
}

parentPort?.on('message', ({ kind, seed }: FuzzTask) => {
  void faultsOf(kind, seed).then((faults) => {
    parentPort?.postMessage(faults)
  })
})
parentPort?.postMessage('ready')
