// What ends the judging of a formula: something it has that is not judged here. Law: thrown and caught within this room only, one and the same object
// always, so that a million of them cost no traces.

class NotJudged extends Error {}

const end = new NotJudged('not judged')

/** Ends the judging of the formula at hand. */
export function notJudged(): never {
  throw end
}

/** What is computed, or undefined where it was not judged; every other fault is a programmer's. */
export function judged<T>(compute: () => T): T | undefined {
  try {
    return compute()
  } catch (error) {
    if (error === end) return undefined
    throw error
  }
}
