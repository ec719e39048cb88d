// Long work in turns. Law: whoever goes through many things lets the outside world have a turn now and then, so that Ctrl-C is heard within a second or two and
// a lock goes on giving signs of life.
import { setImmediate } from 'node:timers/promises'

/** The run was interrupted before anything was put in its place. */
export class Interrupted extends Error {}

/** Milliseconds of work between two turns. */
const TURN = 50

/** Does something with one thing after another. Throws Interrupted once the signal has come. */
export async function inTurns<T>(things: Iterable<T>, signal: AbortSignal, act: (thing: T) => void | Promise<void>): Promise<void> {
  let last = performance.now()
  for (const thing of things) {
    await act(thing)
    if (performance.now() - last < TURN) continue
    await takeTurn(signal)
    last = performance.now()
  }
}

export async function takeTurn(signal: AbortSignal): Promise<void> {
  await setImmediate()
  if (signal.aborted) throw new Interrupted()
}
