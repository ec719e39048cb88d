// The tables of what was posted: the ledger with one row for each claim posted, its lines, and what was found in them. The add-in fills them; anyone
// may read them. Law: a posting can be rebuilt from its rows alone, and the chain of hashes shows whether anyone has changed them since.
import type { Line, StoredFinding } from '../../../core/claim.ts'
import type { Cents } from '../../../core/money.ts'
import type { Period } from '../../../core/period.ts'
import { signedAmount } from '../kinds/amount.ts'
import { figures } from '../kinds/figures.ts'
import { choice, openChoice, usualChoice, yesNo } from '../kinds/choice.ts'
import { date } from '../kinds/date.ts'
import { count, ordinal, rate } from '../kinds/number.ts'
import { longText, text } from '../kinds/text.ts'
import { column, identity, later, remark, required, tableOf } from '../table.ts'

/** Written, but not yet read back and verified; or posted. */
export const postingStates = ['pending', 'posted'] as const
export type PostingState = (typeof postingStates)[number]

/** A row of the ledger. */
export interface LedgerRow {
  readonly number: number
  readonly state: PostingState
  /** The same claim of the same file has the same key, so that posting twice adds nothing. */
  readonly importKey: string
  readonly file: string
  readonly sheet: string
  readonly sha256: string
  readonly status: 'ok' | 'attention' | 'rejected'
  readonly locality: string | null
  readonly claim: number | null
  readonly statedPeriod: Period | null
  readonly statedTotalCents: Cents | null
  readonly nil: boolean
  /** How many rows belong to it in the tables of lines and findings. */
  readonly lines: number
  readonly findings: number
  /** The hash of the row before, or the text `start`; and of this posting with it. */
  readonly previousHash: string
  readonly hash: string
}

const state = choice('posting', 'pending')
const key = required('importKey', text, 18)

export const ledger = tableOf<LedgerRow>()({
  name: 'VipuLedger',
  path: 'ledger',
  spareRows: 1,
  isPosted: true,
  columns: [
    identity('number', ordinal, 9),
    required('state', state, 12),
    identity('importKey', text, 18),
    required('file', text, 34),
    required('sheet', text, 18),
    required('sha256', text, 24),
    required('status', choice('status', 'ok'), 14),
    column('locality', usualChoice('locality'), 24),
    column('claim', ordinal, 14),
    column('statedPeriod.start', date, 12),
    column('statedPeriod.end', date, 12),
    column('statedTotalCents', signedAmount, 16),
    column('nil', yesNo, 12),
    required('lines', count, 9),
    required('findings', count, 9),
    required('previousHash', text, 24),
    required('hash', text, 24),
  ],
})

/** A line of a posted claim; locality, claim, file and state stand in each, so that the table can be filtered and summed by itself. */
export interface PostedLine extends Line {
  readonly importKey: string
  readonly state: PostingState
  readonly locality: string | null
  readonly claim: number | null
  readonly file: string
  /** Which of its cells say something else than when it was posted. */
  readonly marks: string
}

export const postedLines = tableOf<PostedLine>()({
  name: 'VipuLines',
  path: 'lines',
  spareRows: 1,
  isPosted: true,
  columns: [
    required('state', state, 12),
    column('locality', usualChoice('locality'), 22),
    column('claim', ordinal, 14),
    column('voucher', text, 12),
    column('invoice', text, 12),
    column('incurredOn', date, 12),
    column('paidOn', date, 12),
    column('supplier', text, 26),
    column('description', longText, 34),
    column('category', openChoice('category'), 26),
    column('phase', choice('phase', 'a'), 10),
    column('netCents', signedAmount, 14),
    column('vatRate', rate, 9),
    column('vatCents', signedAmount, 13),
    column('grossCents', signedAmount, 14),
    column('claimedCents', signedAmount, 14),
    column('currency', text, 10),
    column('kilometres', text, 13),
    column('kilometreCents', signedAmount, 20),
    required('file', text, 30),
    required('at', text, 20),
    required('row', ordinal, 8),
    key,
    later('marks', text, 12),
  ],
})

/** A finding of a posted claim, with the message it was shown with. */
export interface PostedFinding extends Omit<StoredFinding, 'figures'> {
  readonly importKey: string
  /** The raw figures, as JSON. */
  readonly figures: string
}

export const postedFindings = tableOf<PostedFinding>()({
  name: 'VipuFindings',
  path: 'findings',
  spareRows: 1,
  isPosted: true,
  columns: [
    required('severity', choice('severity', 'error'), 14),
    required('code', openChoice('code'), 30),
    column('at', text, 22),
    remark('message', longText, 70),
    column('figures', figures, 30),
    key,
  ],
})
