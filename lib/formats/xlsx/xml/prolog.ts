// The begin of an XML part that is not read otherwise. Law: a DOCTYPE is refused wherever it stands, since another program may read that part.
import type { Limits } from '../limits.ts'
import { remembered } from './remembered.ts'
import { Refusal } from '../refusal.ts'
import { Scanner } from './scanner.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Refuses a part that has a DOCTYPE before its root element; that it may be malformed otherwise doesn't matter, for it is not used. */
export const refuseDoctype = remembered((bytes: Uint8Array, part: string, limits: Limits): void => {
  try {
    new Scanner(bytes, part, NOTHING, limits).nextChild(0)
  } catch (error) {
    if (!(error instanceof Refusal) || error.finding.code === 'unsafe-archive') throw error
  }
})
