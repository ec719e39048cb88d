// What reading a claim file comes to. Law: a file that could not be read is a result too, with a finding that says why.
import type { ClaimDraft } from '../../lib/core/claim.ts'
import { finding, type Finding } from '../../lib/core/finding.ts'

/** A claim as it was read, with the key under which it is posted. */
export interface ReadClaim {
  readonly importKey: string
  readonly draft: ClaimDraft
}

export interface FileRead {
  /** The fingerprint of its bytes; empty where they could not be had. */
  readonly sha256: string
  readonly claims: readonly ReadClaim[]
  /** What is posted of a file that nothing could be taken from, so that the workbook lists it too; absent where its bytes could not be had. */
  readonly refused?: ReadClaim
  /** About the file as a whole. */
  readonly findings: readonly Finding[]
}

/** How far reading is. */
export type ReadingStage = 'opening' | 'recognising'

/** Nothing was taken from the file. */
export const nothingRead = (reason: Finding): FileRead => ({ sha256: '', claims: [], findings: [reason] })

/** A file that could not be read to its end. */
export const unread = (reason: 'timeout' | 'crashed' | 'unreachable'): FileRead => nothingRead(finding('unreadable-file', { reason }))
