// Postings: the claims that were posted into the workbook, as rows of three tables and back. Law: what was posted can be read again to the cent and
// the character from the rows alone; lines without their posting, or a posting without its lines, are told.
import * as z from 'zod/mini'
import { claimField, type ClaimDraft, type StoredFinding } from '../../core/claim.ts'
import { marksOf } from './line-marks.ts'
import type { Contents } from './plan-tables.ts'
import { postingStates, type PostingState } from './tables/posted.ts'

/** A claim in the ledger. */
export interface Posting {
  /** Its place in the chain, from 1. */
  readonly number: number
  readonly state: PostingState
  readonly importKey: string
  /** The fingerprint of its file, and what the file was found to be. */
  readonly sha256: string
  readonly status: 'ok' | 'attention' | 'rejected'
  readonly previousHash: string
  readonly hash: string
  readonly draft: ClaimDraft<StoredFinding>
}

/** The rows of some postings, for the tables of the ledger, the lines and the findings. */
export const postedContents = (postings: readonly Posting[]): Contents => ({
  ledger: postings.map(ledgerRow),
  postedLines: postings.flatMap(lineRows),
  postedFindings: postings.flatMap(({ importKey, draft }) => draft.findings.map((one) => ({ ...one, importKey }))),
})

const ledgerRow = ({ draft: { source, lines, findings, ...claim }, ...posting }: Posting): object => ({
  ...posting,
  ...claim,
  file: source.file,
  sheet: source.sheet,
  lines: lines.length,
  findings: findings.length,
})

const lineRows = ({ importKey, state, draft }: Posting): object[] =>
  draft.lines.map((line) => ({
    ...line,
    importKey,
    state,
    locality: draft.locality,
    claim: draft.claim,
    file: draft.source.file,
    marks: marksOf(line),
  }))

const postingField = z.object({
  number: z.int(),
  state: z.enum(postingStates),
  importKey: z.string(),
  sha256: z.string(),
  status: z.enum(['ok', 'attention', 'rejected']),
  previousHash: z.string(),
  hash: z.string(),
  file: z.string(),
  sheet: z.string(),
})

/** A posting of its row in the ledger, its lines and its findings, all as they were read; null where they make no claim. */
export function parsePosting(row: object, lines: readonly object[], findings: readonly object[]): Posting | null {
  const posting = postingField.safeParse(row)
  if (!posting.success) return null
  const { file, sheet, ...head } = posting.data
  const claim = { locality: null, claim: null, ...row, source: { file, sheet }, lines, findings }
  const { data: draft } = claimField.safeParse(claim)
  return draft === undefined ? null : { ...head, draft }
}
