// The bounds of what is read from one file, of its bytes and of its claims, as one setting of a run. Law: what is read under other limits is another
// reading, which no run takes for its own.
import { defaultLimits, type Limits } from '../../formats/xlsx/limits.ts'
import { defaultClaimLimits, type ClaimLimits } from '../../sheet/read-claims/limits.ts'

/** All of them together. */
export interface ReadingLimits extends Limits, ClaimLimits {}

export const defaultReadingLimits: ReadingLimits = { ...defaultLimits, ...defaultClaimLimits }

/** Their names, as `--limit` and the finding `too-large` have them. */
export const limitNames = Object.keys(defaultReadingLimits) as readonly (keyof ReadingLimits)[]
