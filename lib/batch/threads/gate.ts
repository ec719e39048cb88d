// A gate between a thread and whoever ends it. Law: a thread is never ended while it is inside. Node makes an unpacker of zlib in two steps, and where a thread
// ends between them the whole process aborts, with every file of the run.
import { setTimeout } from 'node:timers/promises'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

/** Whether the thread is inside, and whether it is to end. */
export type Gate = Int32Array
const [INSIDE, ENDING] = [0, 1]

const NAME = 'vipu gate'

/** A gate for the thread that is started next. */
export function gateForNext(): Gate {
  const gate = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
  setEnvironmentData(NAME, gate)
  return gate
}

/** That of this thread; one without is ended by nobody. */
export function ownGate(): Gate {
  const given = getEnvironmentData(NAME)
  return given instanceof Int32Array ? given : gateForNext()
}

/** Does something short in one piece. A thread that is to end waits for that instead: each looks only after it has said what it does, so one of them sees it. */
export function inside<T>(gate: Gate, act: () => T): T {
  Atomics.store(gate, INSIDE, 1)
  if (Atomics.load(gate, ENDING) === 1) {
    Atomics.store(gate, INSIDE, 0)
    Atomics.wait(gate, ENDING, 1)
  }
  try {
    return act()
  } finally {
    Atomics.store(gate, INSIDE, 0)
  }
}

/** Milliseconds after which a thread is ended all the same: the largest part is unpacked in less. */
const PATIENCE = 2000

/** Lets nobody in any more, and returns once nobody is inside. */
export async function shut(gate: Gate): Promise<void> {
  Atomics.store(gate, ENDING, 1)
  for (let waited = 0; waited < PATIENCE && Atomics.load(gate, INSIDE) === 1; waited++) await setTimeout(1)
}
