// How the readers of old formats begin and end. Law: whatever stands in the bytes, a reader ends with a value or a finding.
import type { Checked, LimitName } from '../../core/finding.ts'
import { damaged, guarded, tooLarge } from '../xlsx/refusal.ts'

/** Refuses a file that has more of something than a bound allows. */
export function within(limit: LimitName, found: number, allowed: number): void {
  if (found > allowed) tooLarge(limit, allowed, found)
}

/** Runs a reader; a refusal, or a read beyond the end of the bytes (DataView's RangeError), leaves nothing of the file but a finding. */
export function reading<T>(read: () => Checked<T>): Checked<T | null> {
  return guarded(() => {
    try {
      return read()
    } catch (error) {
      return error instanceof RangeError ? damaged() : raise(error)
    }
  })
}

/** Reads what may be cut off, without which the rest is as it is. */
export function unlessCutOff<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (error) {
    return error instanceof RangeError ? otherwise : raise(error)
  }
}

const raise = (error: unknown): never => {
  throw error
}
