// What this process takes of the machine's memory. Law: nothing depends on it but how much that is: an archive of a hundred thousand files must not need more
// than one of a hundred because garbage lies around.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Per cent by which a heap grows before its garbage is collected; left to itself V8 lets it grow fourfold. */
const GROWTH = 30

/** From now on garbage is collected sooner, in this thread and in those that are started. */
export function keepSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`)
}

/** While many things are made that stay, room for short-lived ones is not enlarged: it would never be given back. */
export async function makingWhatStays<T>(make: () => T | Promise<T>): Promise<T> {
  setFlagsFromString('--semi-space-growth-factor=1')
  try {
    return await make()
  } finally {
    setFlagsFromString('--semi-space-growth-factor=2')
  }
}

/** Collects the garbage of this thread at a moment when there is much of it and little will follow. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') Reflect.apply(collect, null, [])
  // Bytecode is kept for programs without this flag.
  setFlagsFromString('--no-expose-gc')
}
