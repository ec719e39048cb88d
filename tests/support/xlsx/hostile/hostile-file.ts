// What a hostile or damaged file is, and what reading it must show. Law: each is either refused by name or read with these values; nothing is silent.
import type { FindingCode } from '../../../../lib/core/finding.ts'
import type { Shown } from '../shown.ts'

export interface HostileFile {
  /** What is wrong with it, as a sentence's beginning. */
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly expected: Refused | Read
}

export interface Refused {
  /** The error that refuses it: one of these. */
  readonly refused: FindingCode | readonly FindingCode[]
  /** What its figures are, where that matters. */
  readonly figures?: Readonly<Record<string, unknown>>
}

interface Read {
  /** Cells that must be there, by address. */
  readonly reads: Readonly<Record<string, Shown>>
  /** The codes of all findings, each once, in order. */
  readonly finds?: readonly FindingCode[]
}

export const unreadable = (reason: string): Refused => ({ refused: 'unreadable-file', figures: { reason } })
export const damaged = unreadable('damaged')
export const unsafe = (reason: string): Refused => ({ refused: 'unsafe-archive', figures: { reason } })
export const tooLarge = (limit: string): Refused => ({ refused: 'too-large', figures: { limit } })
