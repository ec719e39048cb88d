// A thread that unpacks, and does nothing else, until it is ended.
import { parentPort } from 'node:worker_threads'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { inside, ownGate } from '../../../lib/batch/threads/gate.ts'

const gate = ownGate()
const packed = deflateRawSync(Buffer.from('kuitti '.repeat(50)))
parentPort?.postMessage('ready')
for (;;) inside(gate, () => inflateRawSync(packed))
